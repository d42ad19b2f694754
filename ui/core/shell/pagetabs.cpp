// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/core/shell/pagetabs.h"

#include "models/core/table/savedviews.h"
#include "ui/core/i18n/language.h"
#include "ui/core/shell/page.h"
#include "ui/core/shell/pagestate.h"
#include "ui/core/table/filtertext.h"
#include "ui/core/widgets/tabstrip.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace vhm24::ui {

namespace {
constexpr qsizetype MostRestored = 60;
} // namespace

PageTabs::PageTabs(Context &context, const PageRegistry &registry, QWidget *parent) :
    QWidget(parent),
    m_context(context),
    m_registry(registry),
    m_strip(new TabStrip(this)),
    m_stack(new QStackedWidget(this))
{
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_strip);
    layout->addWidget(m_stack, 1);
    m_strip->hide();
    m_stack->setAutoFillBackground(true);
    m_stack->setBackgroundRole(QPalette::Base);
    const auto tabAt = [this](int index) { return ofPage(currentPageId())[static_cast<std::size_t>(index)]->id; };
    connect(m_strip, &TabStrip::activated, this, [this, tabAt](int index) { Q_EMIT tabRequested(tabAt(index)); });
    connect(m_strip, &TabStrip::closeRequested, this, [this, tabAt](int index) {
        if (index < m_strip->count())
            Q_EMIT closeRequested(tabAt(index));
    });
    connect(&context.labels, &core::LabelDirectory::labelsChanged, this, &PageTabs::showStrip);
    onLanguage(this, [this] { showStrip(); });
}

const PageTabs::Tab *PageTabs::find(int tab) const
{
    const auto found = std::find_if(m_tabs.begin(), m_tabs.end(), [tab](const Tab &one) { return one.id == tab; });
    return found == m_tabs.end() ? nullptr : &*found;
}

PageTabs::Tab *PageTabs::find(int tab) { return const_cast<Tab *>(std::as_const(*this).find(tab)); }

std::vector<const PageTabs::Tab *> PageTabs::ofPage(const QString &pageId) const
{
    std::vector<const Tab *> list;
    for (const Tab &one : m_tabs) {
        if (one.pageId == pageId)
            list.push_back(&one);
    }
    return list;
}

int PageTabs::firstTab(const QString &pageId) const
{
    const auto list = ofPage(pageId);
    return list.empty() ? 0 : list.front()->id;
}

int PageTabs::lastUsedTab(const QString &pageId) const
{
    const auto list = ofPage(pageId);
    const auto latest =
        std::max_element(list.begin(), list.end(), [](const Tab *a, const Tab *b) { return a->used < b->used; });
    return latest == list.end() ? 0 : (*latest)->id;
}

int PageTabs::add(const QString &pageId)
{
    auto place = std::find_if(m_tabs.begin(), m_tabs.end(), [this](const Tab &one) { return one.id == m_current; });
    const bool sameBefore = place != m_tabs.end() && place->pageId == pageId;
    const int id = ++m_lastId;
    m_tabs.insert(sameBefore ? place + 1 : m_tabs.end(), Tab{.id = id, .pageId = pageId});
    return id;
}

void PageTabs::makePage(Tab &tab)
{
    tab.page = m_registry.find(tab.pageId)->make(m_stack);
    m_stack->addWidget(tab.page);
    connect(tab.page, &Page::placeChanged, this, [this] {
        showStrip();
        Q_EMIT changed();
    });
    connect(tab.page, &Page::stagedChanged, this, [this] {
        showStrip();
        Q_EMIT stagedChanged();
    });
}

void PageTabs::show(int id, const PageArgument &argument)
{
    Tab *const tab = find(id);
    if (!tab)
        return;
    const bool first = !tab->page;
    if (first)
        makePage(*tab);
    // A restored tab shows what it showed then.
    const PageArgument wanted = first && argument.isPlain() ? tab->argument : argument;
    if (!wanted.isPlain())
        tab->argument = wanted;
    tab->used = ++m_uses;
    m_current = id;
    m_stack->setCurrentWidget(tab->page);
    tab->page->open(wanted);
    showStrip();
    Q_EMIT changed();
}

int PageTabs::close(int id)
{
    const Tab *const tab = find(id);
    if (!hasSibling(id))
        return 0;
    const QString pageId = tab->pageId;
    Page *const page = tab->page;
    std::erase_if(m_tabs, [id](const Tab &one) { return one.id == id; });
    const bool wasCurrent = m_current == id;
    if (page) {
        m_stack->removeWidget(page);
        page->hide();
        page->deleteLater();
    }
    if (wasCurrent)
        m_current = 0;
    showStrip();
    Q_EMIT changed();
    Q_EMIT stagedChanged();
    return wasCurrent ? lastUsedTab(pageId) : 0;
}

int PageTabs::neighbour(int step) const
{
    const auto list = ofPage(currentPageId());
    const auto here = std::find_if(list.begin(), list.end(), [this](const Tab *one) { return one->id == m_current; });
    if (list.size() < 2 || here == list.end())
        return 0;
    const auto count = static_cast<std::ptrdiff_t>(list.size());
    return list[static_cast<std::size_t>(((here - list.begin()) + step + count) % count)]->id;
}

Page *PageTabs::page(int tab) const
{
    const Tab *const found = find(tab);
    return found ? found->page : nullptr;
}

QString PageTabs::currentPageId() const
{
    const Tab *const tab = find(m_current);
    return tab ? tab->pageId : QString();
}

std::vector<Page *> PageTabs::pages() const
{
    std::vector<Page *> list;
    for (const Tab &tab : m_tabs) {
        if (tab.page)
            list.push_back(tab.page);
    }
    return list;
}

QSet<QString> PageTabs::stagedPages() const
{
    QSet<QString> ids;
    for (const Tab &tab : m_tabs) {
        if (tab.page && tab.page->isStaged())
            ids.insert(tab.pageId);
    }
    return ids;
}

PageArgument PageTabs::placeOf(const Tab &tab) const
{
    const auto place = tab.page ? tab.page->place() : std::nullopt;
    return place.value_or(tab.argument);
}

PageArgument PageTabs::place() const
{
    const Tab *const tab = find(m_current);
    return tab ? placeOf(*tab) : PageArgument();
}

QString PageTabs::titleOf(const Tab &tab, int number) const
{
    const PageInfo *const info = m_registry.find(tab.pageId);
    const core::TableDescriptor *const table = m_context.catalog.find(tab.pageId);
    const PageArgument place = placeOf(tab);
    QString note = number > 1 ? QString::number(number) : QString();
    const auto named =
        m_context.savedViews ? m_context.savedViews->find(place.viewId.value_or(QString())) : std::nullopt;
    if (named)
        note = named->name;
    else if (table && !place.filters.empty())
        note = chipText(*table, place.filters.front(), m_context);
    else if (!place.search.isEmpty())
        note = tr("“%1”").arg(place.search);
    const QString title = QCoreApplication::translate(info->context, info->title);
    return note.isEmpty() ? title : title + QStringLiteral(" · ") + note;
}

void PageTabs::showStrip()
{
    const auto list = ofPage(currentPageId());
    QStringList titles;
    QSet<int> staged;
    int current = 0;
    for (const Tab *const tab : list) {
        if (tab->id == m_current)
            current = static_cast<int>(titles.size());
        if (tab->page && tab->page->isStaged())
            staged.insert(static_cast<int>(titles.size()));
        titles += titleOf(*tab, static_cast<int>(titles.size()) + 1);
    }
    m_strip->setTabs(titles, current, staged);
    m_strip->setVisible(list.size() > 1);
}

QJsonObject PageTabs::toJson() const
{
    QJsonArray tabs;
    for (const Tab &tab : m_tabs)
        tabs.append(
            QJsonObject{{QStringLiteral("page"), tab.pageId},
                        {QStringLiteral("current"), tab.id == m_current},
                        {QStringLiteral("used"), static_cast<qint64>(tab.used)},
                        {QStringLiteral("shows"), ui::toJson(placeOf(tab), m_context.catalog.find(tab.pageId))}});
    return {{QStringLiteral("tabs"), tabs}};
}

int PageTabs::restore(const QJsonObject &json)
{
    int current = 0;
    for (const QJsonValue &value : json.value(QLatin1String("tabs")).toArray()) {
        const QJsonObject one = value.toObject();
        const QString pageId = one.value(QLatin1String("page")).toString();
        if (!m_context.navigator->canOpen(pageId) || static_cast<qsizetype>(m_tabs.size()) >= MostRestored)
            continue;
        const int id = ++m_lastId;
        const auto used = static_cast<quint64>(std::max(0.0, one.value(QLatin1String("used")).toDouble()));
        m_uses = std::max(m_uses, used);
        m_tabs.push_back(
            {.id = id,
             .pageId = pageId,
             .argument = argumentFromJson(one.value(QLatin1String("shows")).toObject(), m_context.catalog.find(pageId)),
             .used = used});
        if (one.value(QLatin1String("current")).toBool())
            current = id;
    }
    showStrip();
    return current;
}

} // namespace vhm24::ui
