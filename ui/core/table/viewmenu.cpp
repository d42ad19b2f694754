// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/core/table/viewmenu.h"

#include "models/core/database/deliver.h"
#include "models/core/table/enumeration.h"
#include "ui/core/format/messages.h"
#include "ui/core/i18n/language.h"
#include "ui/core/look/icons.h"
#include "ui/core/table/filterbar.h"
#include "ui/core/table/layoutmemory.h"
#include "ui/core/table/tablearrangement.h"
#include "ui/core/table/tablepage.h"

#include <QActionGroup>
#include <QMenu>
#include <QShortcut>

namespace vhm24::ui {

using core::SavedView;

namespace {
constexpr int Keys = 9;
constexpr qsizetype LongestName = 60;
constexpr int WidestText = 220;
} // namespace

ViewMenu::ViewMenu(TablePage &page, TableArrangement &arrangement) :
    Button(Kind::Quiet, &page),
    m_page(page),
    m_arrangement(arrangement)
{
    setObjectName(QStringLiteral("views"));
    auto *const menu = new QMenu(this);
    setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, [this] {
        fill();
        views().reload(); // what others shared meanwhile; changed() follows where there is any
    });
    connect(&views(), &core::SavedViews::changed, this, [this] {
        if (!m_current.isEmpty() && !shown())
            m_current.clear();
        const auto inner = this->menu()->findChild<QMenu *>();
        if (this->menu()->isVisible() && !(inner && inner->isVisible()))
            fill();
        showText();
    });
    connect(&arrangement, &TableArrangement::changed, this, &ViewMenu::showText);
    page.filterBar().setLeading(this);
    buildKeys();
    onLanguage(this, [this] { showText(); });
}

void ViewMenu::buildKeys()
{
    for (int i = 0; i < Keys; ++i) {
        auto *const key = new QShortcut(QKeySequence(static_cast<int>(Qt::ALT) | (Qt::Key_1 + i)), &m_page, nullptr,
                                        nullptr, Qt::WidgetWithChildrenShortcut);
        connect(key, &QShortcut::activated, this, [this, i] {
            const auto list = views().list(m_page.table().key());
            if (static_cast<std::size_t>(i) < list.size())
                choose(list[static_cast<std::size_t>(i)]);
        });
    }
}

core::SavedViews &ViewMenu::views() const { return *m_page.context().savedViews; }

std::optional<SavedView> ViewMenu::shown() const
{
    return m_current.isEmpty() ? std::nullopt : views().find(m_current);
}

QJsonObject ViewMenu::definition() const { return toJson(m_page.table(), m_page.state()); }

void ViewMenu::setCurrent(const QString &id)
{
    const bool other = m_current != id;
    m_current = id;
    showText();
    if (other)
        Q_EMIT m_page.placeChanged();
}

bool ViewMenu::isChanged() const
{
    const auto view = shown();
    const TableState saved = view ? stateFromJson(m_page.table(), view->definition) : m_arrangement.standard();
    return !m_page.state().meansTheSame(saved);
}

void ViewMenu::showText()
{
    const auto view = shown();
    const QString name = view ? view->name : tr("All rows");
    const bool changed = isChanged();
    const QString fitting = fontMetrics().elidedText(name, Qt::ElideRight, WidestText);
    setText(QString(fitting).replace(QLatin1Char('&'), QLatin1String("&&")) +
            (changed ? QStringLiteral(" •") : QString()));
    setToolTip(changed ? tr("%1: changed since it was saved").arg(name) : name);
    setAccessibleName(tr("Named view: %1").arg(name));
    setAccessibleDescription(changed ? tr("Changed since it was saved") : QString());
}

void ViewMenu::fill()
{
    menu()->clear();
    qDeleteAll(menu()->findChildren<QMenu *>(QString(), Qt::FindDirectChildrenOnly)); // clear() leaves these
    qDeleteAll(menu()->findChildren<QActionGroup *>(QString(), Qt::FindDirectChildrenOnly));
    addViews(*menu());
    addVerbs(*menu());
}

void ViewMenu::addViews(QMenu &menu)
{
    auto *const group = new QActionGroup(&menu);
    const auto list = views().list(m_page.table().key());
    bool foreign = false;
    for (std::size_t i = 0; i < list.size(); ++i) {
        const SavedView &view = list[i];
        if (!views().isOwn(view) && !foreign) {
            foreign = true;
            menu.addSection(tr("Shared by others"));
        }
        QString name = view.name;
        QAction *const action = menu.addAction(name.replace(QLatin1Char('&'), QLatin1String("&&")));
        action->setObjectName(view.id);
        action->setCheckable(true);
        action->setChecked(view.id == m_current);
        if (i < Keys) // only shown: the keys also work while the menu is closed
            action->setText(action->text() + QStringLiteral("\tAlt+") + QString::number(i + 1));
        if (view.shared && views().isOwn(view))
            action->setIcon(ui::icon(QStringLiteral("users")));
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, view] { choose(view); });
    }
    if (list.empty())
        menu.addAction(tr("There is no named view of this list yet"))->setEnabled(false);
    menu.addSeparator();
}

void ViewMenu::addVerbs(QMenu &menu)
{
    const auto add = [&menu](const char *name, const QString &text, std::function<void()> run) {
        QAction *const action = menu.addAction(text);
        action->setObjectName(QLatin1String(name));
        connect(action, &QAction::triggered, &menu, std::move(run));
        return action;
    };
    const auto view = shown();
    const bool own = view && views().isOwn(*view);
    if (own)
        add("save", tr("Save view"), [this] { save(); })->setEnabled(isChanged());
    add("saveAs", view && !own ? tr("Save as mine…") : tr("Save as…"), [this] { saveAs(); });
    if (own) {
        add("rename", tr("Rename…"), [this, view] { rename(*view); });
        QAction *const share = add("share", tr("Share"), [this, view] {
            SavedView next = *view;
            next.shared = !view->shared;
            next.defaultForRole = next.shared ? view->defaultForRole : std::nullopt;
            write(next);
        });
        share->setCheckable(true);
        share->setChecked(view->shared);
        share->setEnabled(views().mayShare());
        if (views().mayShare())
            addRoles(menu, *view);
        add("delete", tr("Delete"), [this, view] { remove(*view); });
    }
    menu.addSeparator();
    add("standard", tr("Back to standard"), [this] { backToStandard(); });
}

void ViewMenu::addRoles(QMenu &menu, const SavedView &view)
{
    QMenu *const roles = menu.addMenu(tr("Default for role"));
    roles->setObjectName(QStringLiteral("roles"));
    auto *const group = new QActionGroup(roles);
    const auto add = [&](const QString &text, std::optional<core::Role> role) {
        QAction *const action = roles->addAction(text);
        action->setObjectName(role ? core::wordOf(*role) : QStringLiteral("none"));
        action->setCheckable(true);
        action->setChecked(view.defaultForRole == role);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, view, role] {
            SavedView next = view;
            next.defaultForRole = role;
            write(next);
        });
    };
    add(tr("For no role"), std::nullopt);
    for (const core::Role role : core::AllRoles)
        add(core::enumerationText("UserRole", core::wordOf(role)), role);
}

void ViewMenu::choose(const SavedView &view)
{
    m_current = view.id;
    m_page.apply(stateFromJson(m_page.table(), view.definition));
    m_arrangement.remember();
    showText();
}

void ViewMenu::backToStandard()
{
    m_current.clear();
    m_page.apply(m_arrangement.standard());
    if (m_page.context().layouts)
        m_page.context().layouts->forget(m_page.table().key());
    showText();
}

void ViewMenu::save()
{
    if (auto view = shown()) {
        view->definition = definition();
        write(*view);
    }
}

void ViewMenu::saveAs()
{
    m_page.context().prompts.askText(
        this, {.title = tr("Save the view"), .text = tr("Its name:"), .action = tr("Save")},
        [this](const QString &name) {
            write({.tableKey = m_page.table().key(), .name = name.left(LongestName), .definition = definition()});
        });
}

void ViewMenu::rename(const SavedView &view)
{
    m_page.context().prompts.askText(
        this,
        {.title = tr("Rename the view"), .text = tr("The new name of “%1”:").arg(view.name), .action = tr("Rename")},
        [this, view](const QString &name) {
            SavedView next = view;
            next.name = name.left(LongestName);
            write(next);
        });
}

void ViewMenu::remove(const SavedView &view)
{
    m_page.context().prompts.confirm(
        this,
        {.title = tr("Delete the view?"),
         .text =
             view.shared
                 ? tr("“%1” is shared: the others will not have it any more. The rows themselves stay.").arg(view.name)
                 : tr("“%1” will be gone. The rows themselves stay.").arg(view.name),
         .action = tr("Delete"),
         .dangerous = true},
        [this, view] {
            core::deliver(views().remove(view), this, [this](const core::Result<core::Done> &done) {
                if (!done)
                    tell(done.error());
            });
        });
}

void ViewMenu::write(const SavedView &view)
{
    core::deliver(views().save(view), this, [this](const core::Result<SavedView> &saved) {
        if (!saved) {
            tell(saved.error());
            return;
        }
        setCurrent(saved->id);
        m_arrangement.remember();
        showText();
    });
}

void ViewMenu::tell(const core::Error &error)
{
    QString text = sentence(error);
    if (error.sqlState == "23505")
        text = tr("You already have a view of that name. Choose another name.");
    else if (error.kind == core::ErrorKind::Conflict)
        text =
            tr("This view was changed elsewhere meanwhile. Nothing was saved; try again, or save it under a new name.");
    m_page.context().prompts.tell(this, tr("The view was not saved"), text);
    views().reload();
}

} // namespace vhm24::ui
