// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/core/shell/railmodel.h"

#include <QCoreApplication>

namespace vhm24::ui {

namespace {

constexpr Section AllSections[] = {Section::Overview, Section::Machines, Section::Inventory, Section::Tasks,
                                   Section::Sales,    Section::People,   Section::Audit,     Section::Database};

QString sectionIcon(Section section)
{
    switch (section) {
    case Section::Overview: return QStringLiteral("overview");
    case Section::Machines: return QStringLiteral("machines");
    case Section::Inventory: return QStringLiteral("inventory");
    case Section::Tasks: return QStringLiteral("tasks");
    case Section::Sales: return QStringLiteral("sales");
    case Section::People: return QStringLiteral("people");
    case Section::Audit: return QStringLiteral("audit");
    case Section::Database: break;
    }
    return QStringLiteral("database");
}

} // namespace

RailModel::RailModel(const PageRegistry &registry, const Context &context, QObject *parent) :
    QAbstractListModel(parent),
    m_registry(registry),
    m_context(context)
{
    rebuild();
}

QString RailModel::sectionTitle(Section section)
{
    switch (section) {
    case Section::Overview: return tr("Overview");
    case Section::Machines: return tr("Machines");
    case Section::Inventory: return tr("Inventory");
    case Section::Tasks: return tr("Tasks");
    case Section::Sales: return tr("Sales");
    case Section::People: return tr("People");
    case Section::Audit: return tr("Audit");
    case Section::Database: break;
    }
    return tr("Database");
}

std::vector<const PageInfo *> RailModel::pagesOf(Section section) const
{
    std::vector<const PageInfo *> list;
    for (const PageInfo &page : m_registry.pages()) {
        if (page.section == section && page.listed && m_context.allows(page.permission))
            list.push_back(&page);
    }
    return list;
}

std::vector<Section> RailModel::sections() const
{
    std::vector<Section> list;
    for (const Section section : AllSections) {
        if (!pagesOf(section).empty())
            list.push_back(section);
    }
    return list;
}

QString RailModel::firstPageOf(int section) const
{
    const auto list = sections();
    return section < 1 || section > static_cast<int>(list.size())
               ? QString()
               : pagesOf(list[static_cast<std::size_t>(section - 1)]).front()->id;
}

QString RailModel::parentOf(const PageInfo &card) const
{
    const auto pages = pagesOf(card.section);
    return pages.empty() ? QString() : pages.front()->id;
}

QStringList RailModel::titles() const
{
    QStringList list;
    for (const Section section : sections()) {
        list += sectionTitle(section);
        for (const PageInfo *const page : pagesOf(section))
            list += QCoreApplication::translate(page->context, page->title);
    }
    return list;
}

bool RailModel::isListed(Section section) const
{
    const PageInfo *const current = m_registry.find(m_current);
    return !m_collapsed && current && current->section == section && pagesOf(section).size() > 1;
}

/// A section stands for those of its pages that are not to be seen.
bool RailModel::isStaged(const Entry &entry) const
{
    if (entry.sub)
        return m_staged.contains(entry.page->id);
    const auto pages = isListed(entry.section) ? std::vector<const PageInfo *>() : pagesOf(entry.section);
    return std::any_of(pages.begin(), pages.end(),
                       [this](const PageInfo *page) { return m_staged.contains(page->id); });
}

void RailModel::rebuild()
{
    beginResetModel();
    m_entries.clear();
    for (const Section section : sections()) {
        const auto pages = pagesOf(section);
        m_entries.push_back({.page = pages.front(), .section = section});
        if (!isListed(section))
            continue;
        for (const PageInfo *const page : pages)
            m_entries.push_back({.page = page, .section = section, .sub = true});
    }
    endResetModel();
}

void RailModel::setCurrentPage(const QString &pageId)
{
    m_current = pageId;
    rebuild();
}

void RailModel::setCollapsed(bool collapsed)
{
    m_collapsed = collapsed;
    rebuild();
}

void RailModel::setBadge(Section section, const QString &text)
{
    m_badges[section] = text;
    rebuild();
}

void RailModel::setTrouble(const QSet<core::Service> &services)
{
    m_trouble = services;
    rebuild();
}

void RailModel::setStaged(const QSet<QString> &pageIds)
{
    if (m_staged == pageIds)
        return;
    m_staged = pageIds;
    Q_EMIT dataChanged(index(0), index(rowCount() - 1)); // no reset: it happens while one types
}

void RailModel::retranslate() { rebuild(); }

int RailModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant RailModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Entry &entry = m_entries[static_cast<std::size_t>(index.row())];
    const PageInfo *const current = m_registry.find(m_current);
    const QString title =
        entry.sub ? QCoreApplication::translate(entry.page->context, entry.page->title) : sectionTitle(entry.section);
    const QString note = isStaged(entry) ? tr("Has changes that are not saved") : QString();
    switch (role) {
    case Qt::DisplayRole: return title;
    case Qt::AccessibleTextRole: return note.isEmpty() ? title : title + QStringLiteral(". ") + note;
    case Qt::ToolTipRole: return !m_collapsed ? note : note.isEmpty() ? title : title + QLatin1Char('\n') + note;
    case StagedRole: return !note.isEmpty();
    case PageIdRole: return entry.page->id;
    case IconRole: return entry.sub ? QString() : sectionIcon(entry.section);
    case SubEntryRole: return entry.sub;
    case CurrentRole: return entry.sub ? entry.page->id == m_current : current && current->section == entry.section;
    case BadgeRole: return entry.sub || m_collapsed ? QString() : m_badges.value(entry.section);
    case TroubleRole:
        for (const PageInfo *const page : pagesOf(entry.section)) {
            if (!entry.sub && page->service && m_trouble.contains(*page->service))
                return true;
        }
        return false;
    default: return {};
    }
}

} // namespace vhm24::ui
