// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/core/table/tableactionset.h"

#include "ui/core/look/icons.h"
#include "ui/core/shell/shortcuts.h"
#include "ui/core/table/tablepage.h"
#include "ui/core/table/tableview.h"

#include <QAction>
#include <QCoreApplication>
#include <QMenu>

namespace vhm24::ui {

TableActionSet::TableActionSet(TablePage &page) : QObject(&page), m_page(page)
{
    for (const TableAction &one : tableActions()) {
        auto *const action = new QAction(this);
        action->setObjectName(QLatin1String(one.id));
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, [this, &one] {
            if (!one.possible || one.possible(m_page))
                one.run(m_page);
            else if (one.refuse)
                one.refuse(m_page);
        });
        page.addAction(action);
        m_actions.push_back(action);
    }
    useKeys();
    if (const Shortcuts *const shortcuts = page.context().shortcuts)
        connect(shortcuts, &Shortcuts::changed, this, &TableActionSet::useKeys);
}

void TableActionSet::useKeys()
{
    const auto &all = tableActions();
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (!all[i].command) // else two would answer to the same keys
            m_actions[i]->setShortcut(keysOf(m_page.context().shortcuts, m_actions[i]->objectName()));
    }
    Q_EMIT keysChanged();
}

void TableActionSet::showPageMenu(QPoint globalPosition) { show(globalPosition, false); }
void TableActionSet::showRowMenu(QPoint globalPosition) { show(globalPosition, true); }

QString TableActionSet::menuText(const TableAction &action) const
{
    const QString text = QCoreApplication::translate("TableAction", action.text);
    if (!action.command)
        return text;
    const QKeySequence keys = keysOf(m_page.context().shortcuts, QLatin1String(action.command));
    return text + QLatin1Char('\t') + keys.toString(QKeySequence::NativeText); // a menu sets it where keys stand
}

/// What has many actions has a menu of its own; the others stand in the menu of the page.
QString TableActionSet::menuTitle(TableAction::Group group)
{
    switch (group) {
    case TableAction::Group::Edit: return tr("Edit");
    case TableAction::Group::Find: return tr("Find and filter");
    case TableAction::Group::Clipboard: return tr("Copy and paste");
    default: return {};
    }
}

QString TableActionSet::menuIcon(TableAction::Group group)
{
    switch (group) {
    case TableAction::Group::Edit: return QStringLiteral("edit");
    case TableAction::Group::Find: return QStringLiteral("search");
    default: return QStringLiteral("copy");
    }
}

void TableActionSet::addVerbs(QMenu &menu) const
{
    const QList<QAction *> verbs = m_page.view().actions();
    menu.addActions(verbs);
    if (!verbs.isEmpty())
        menu.addSeparator();
}

void TableActionSet::show(QPoint globalPosition, bool onRow)
{
    auto *const menu = new QMenu(&m_page);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true); // why a verb is not possible
    addVerbs(*menu);
    QMenu *inner = nullptr;
    std::optional<TableAction::Group> last;
    const auto &all = tableActions();
    for (std::size_t i = 0; i < all.size(); ++i) {
        const TableAction &one = all[i];
        const bool possible = !one.possible || one.possible(m_page);
        if (onRow && (!one.onRow || !possible))
            continue;
        if (!onRow && one.group == TableAction::Group::Edit && !m_page.isEditable())
            continue; // never, not only now
        QMenu *into = menu;
        if (const QString title = onRow ? QString() : menuTitle(one.group); !title.isEmpty()) {
            if (last != one.group)
                inner = menu->addMenu(icon(menuIcon(one.group)), title);
            into = inner;
        } else if (last && *last != one.group) {
            menu->addSeparator();
        }
        last = one.group;
        m_actions[i]->setText(menuText(one));
        m_actions[i]->setIcon(one.icon ? icon(QLatin1String(one.icon)) : QIcon());
        into->addAction(m_actions[i]);
        // Disabled only while the menu shows it: keys ask for themselves.
        m_actions[i]->setEnabled(possible);
    }
    connect(menu, &QMenu::aboutToHide, this, [this] {
        for (QAction *const action : m_actions)
            action->setEnabled(true);
    });
    menu->popup(globalPosition);
}

} // namespace vhm24::ui
