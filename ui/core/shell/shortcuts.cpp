// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/core/shell/shortcuts.h"

#include "ui/core/table/tableaction.h"

#include <QCoreApplication>

namespace vhm24::ui {

namespace {

using Scope = Shortcuts::Scope;

struct WindowCommand {
    const char *id;
    const char *text; ///< Context "Shortcut".
    const char *keys;
    const char *group;
};

constexpr const char *Everywhere = QT_TRANSLATE_NOOP("Shortcut", "Everywhere");
constexpr const char *Tabs = QT_TRANSLATE_NOOP("Shortcut", "Tabs");
constexpr const char *Lists = QT_TRANSLATE_NOOP("Shortcut", "In a list");
constexpr const char *Cells = QT_TRANSLATE_NOOP("Shortcut", "In a cell");
constexpr const char *Forms = QT_TRANSLATE_NOOP("Shortcut", "In forms and panels");

constexpr WindowCommand WindowCommands[] = {
    {"window.find", QT_TRANSLATE_NOOP("Shortcut", "Find a page or a record"), "Ctrl+K", Everywhere},
    {"window.search", QT_TRANSLATE_NOOP("Shortcut", "Find in the list"), "Ctrl+F", Everywhere},
    {"window.primary", QT_TRANSLATE_NOOP("Shortcut", "The main action of the page"), "Ctrl+N", Everywhere},
    {"window.refresh", QT_TRANSLATE_NOOP("Shortcut", "Read again"), "F5", Everywhere},
    {"window.back", QT_TRANSLATE_NOOP("Shortcut", "Back"), "Alt+Left", Everywhere},
    {"window.forward", QT_TRANSLATE_NOOP("Shortcut", "Forward"), "Alt+Right", Everywhere},
    {"window.keys", QT_TRANSLATE_NOOP("Shortcut", "Show and change the keys"), "F1", Everywhere},
    {"window.section1", QT_TRANSLATE_NOOP("Shortcut", "Open the first section"), "Ctrl+1", Everywhere},
    {"window.section2", QT_TRANSLATE_NOOP("Shortcut", "Open the second section"), "Ctrl+2", Everywhere},
    {"window.section3", QT_TRANSLATE_NOOP("Shortcut", "Open the third section"), "Ctrl+3", Everywhere},
    {"window.section4", QT_TRANSLATE_NOOP("Shortcut", "Open the fourth section"), "Ctrl+4", Everywhere},
    {"window.section5", QT_TRANSLATE_NOOP("Shortcut", "Open the fifth section"), "Ctrl+5", Everywhere},
    {"window.section6", QT_TRANSLATE_NOOP("Shortcut", "Open the sixth section"), "Ctrl+6", Everywhere},
    {"window.section7", QT_TRANSLATE_NOOP("Shortcut", "Open the seventh section"), "Ctrl+7", Everywhere},
    {"window.section8", QT_TRANSLATE_NOOP("Shortcut", "Open the eighth section"), "Ctrl+8", Everywhere},
    {"window.newTab", QT_TRANSLATE_NOOP("Shortcut", "Open this list once more in a new tab"), "Ctrl+T", Tabs},
    {"window.closeTab", QT_TRANSLATE_NOOP("Shortcut", "Close the tab"), "Ctrl+W", Tabs},
    {"window.nextTab", QT_TRANSLATE_NOOP("Shortcut", "Next tab"), "Ctrl+Tab", Tabs},
    {"window.previousTab", QT_TRANSLATE_NOOP("Shortcut", "Previous tab"), "Ctrl+Shift+Tab", Tabs},
};

const char *groupOf(TableAction::Group group)
{
    switch (group) {
    case TableAction::Group::Edit: return QT_TRANSLATE_NOOP("Shortcut", "List: edit");
    case TableAction::Group::Clipboard: return QT_TRANSLATE_NOOP("Shortcut", "List: copy and paste");
    case TableAction::Group::Find: return QT_TRANSLATE_NOOP("Shortcut", "List: find");
    case TableAction::Group::Related: return QT_TRANSLATE_NOOP("Shortcut", "List: related records");
    case TableAction::Group::View: return QT_TRANSLATE_NOOP("Shortcut", "List: view");
    case TableAction::Group::Output: break;
    }
    return QT_TRANSLATE_NOOP("Shortcut", "List: export and print");
}

QKeySequence fromText(const char *keys)
{
    return keys ? QKeySequence::fromString(QLatin1String(keys), QKeySequence::PortableText) : QKeySequence();
}

/// A key that types something would never reach a field again.
bool isTyped(const QKeySequence &keys)
{
    const bool printed = keys[0].key() < Qt::Key_Escape; // the others have codes above it
    return printed && !(keys[0].keyboardModifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
}

/// A range of keys, "Alt+1 … Alt+9", is each of them.
bool reserves(const Shortcuts::FixedKey &fixed, const QKeySequence &wanted)
{
    for (const QString &part : QString::fromUtf8(fixed.keys).split(QStringLiteral(", "))) {
        const QStringList ends = part.split(QStringLiteral(" … "));
        const int first = fromText(ends.first().toLatin1())[0].toCombined();
        const int last = fromText(ends.last().toLatin1())[0].toCombined();
        const int key = wanted[0].toCombined();
        if (first <= key && key <= last)
            return true;
    }
    return false;
}

QString shown(const QKeySequence &keys) { return keys.toString(QKeySequence::NativeText); }

} // namespace

Shortcuts::Shortcuts(QObject *parent) : QObject(parent) {}

const std::vector<Shortcuts::Command> &Shortcuts::commands()
{
    static const std::vector<Command> all = [] {
        std::vector<Command> list;
        for (const WindowCommand &one : WindowCommands)
            list.push_back({.id = QLatin1String(one.id),
                            .context = "Shortcut",
                            .text = one.text,
                            .group = one.group,
                            .keys = fromText(one.keys),
                            .scope = Scope::Window});
        for (const TableAction &one : tableActions()) {
            if (one.command) // it is there already
                continue;
            list.push_back({.id = QLatin1String(one.id),
                            .context = "TableAction",
                            .text = one.text,
                            .group = groupOf(one.group),
                            .keys = fromText(one.keys),
                            .scope = Scope::List});
        }
        return list;
    }();
    return all;
}

const std::vector<Shortcuts::FixedKey> &Shortcuts::fixedKeys()
{
    static const std::vector<FixedKey> all{
        {"?", QT_TRANSLATE_NOOP("Shortcut", "Show and change the keys"), Everywhere, Scope::Window, false},
        {"Return", QT_TRANSLATE_NOOP("Shortcut", "Open the selected row"), Lists},
        {"Up, Down, Left, Right", QT_TRANSLATE_NOOP("Shortcut", "Go from cell to cell"), Lists},
        {"PgUp, PgDown", QT_TRANSLATE_NOOP("Shortcut", "A page up or down"), Lists},
        {"Home, End", QT_TRANSLATE_NOOP("Shortcut", "First and last cell of the row"), Lists},
        {"Ctrl+Home, Ctrl+End", QT_TRANSLATE_NOOP("Shortcut", "Start and end of the list"), Lists},
        {"Shift+Up, Shift+Down", QT_TRANSLATE_NOOP("Shortcut", "Select more rows"), Lists},
        {"Ctrl+A", QT_TRANSLATE_NOOP("Shortcut", "Select all loaded rows"), Lists},
        {QT_TRANSLATE_NOOP("Shortcut", "Ctrl+Click"), QT_TRANSLATE_NOOP("Shortcut", "Open a link in a new tab"), Lists,
         Scope::List, false},
        {QT_TRANSLATE_NOOP("Shortcut", "Shift+Click"),
         QT_TRANSLATE_NOOP("Shortcut", "Order by a further column, on its head"), Lists, Scope::List, false},
        {QT_TRANSLATE_NOOP("Shortcut", "Drag of the scroll bar"),
         QT_TRANSLATE_NOOP("Shortcut", "Go to any place of the list; a hint names the row"), Lists, Scope::List, false},
        {"Alt+1 … Alt+9", QT_TRANSLATE_NOOP("Shortcut", "Show the named view of this number"), Lists},
        {"Alt+Down, F4", QT_TRANSLATE_NOOP("Shortcut", "Offer values and comparisons in the filter of a column"),
         Lists},
        {"F2", QT_TRANSLATE_NOOP("Shortcut", "Edit the cell"), Cells},
        {"A … Z, 0 … 9", QT_TRANSLATE_NOOP("Shortcut", "Edit the cell and begin with this letter"), Cells, Scope::List,
         false},
        {"Return", QT_TRANSLATE_NOOP("Shortcut", "Accept and go to the row below"), Cells},
        {"Tab, Shift+Tab", QT_TRANSLATE_NOOP("Shortcut", "Accept and edit the next or previous cell"), Cells},
        {"Esc", QT_TRANSLATE_NOOP("Shortcut", "Leave the cell as it was"), Cells},
        {"Shift+F2", QT_TRANSLATE_NOOP("Shortcut", "Edit a text or a list in a window of its own"), Cells},
        {"Alt+Down", QT_TRANSLATE_NOOP("Shortcut", "Open the calendar or the list of values"), Cells},
        {"Esc", QT_TRANSLATE_NOOP("Shortcut", "Close the panel or the dialog"), Forms},
        {"Tab, Shift+Tab", QT_TRANSLATE_NOOP("Shortcut", "Next and previous field"), Forms, Scope::Dialog},
        {"Ctrl+Return", QT_TRANSLATE_NOOP("Shortcut", "Book or save in a form"), Forms, Scope::Dialog},
    };
    return all;
}

const Shortcuts::Command *Shortcuts::command(const QString &id)
{
    const auto &all = commands();
    const auto found = std::find_if(all.begin(), all.end(), [&](const Command &one) { return one.id == id; });
    return found == all.end() ? nullptr : &*found;
}

QKeySequence Shortcuts::keys(const QString &id) const
{
    if (const auto own = m_changed.find(id); own != m_changed.end())
        return own->second;
    const Command *const one = command(id);
    return one ? one->keys : QKeySequence();
}

QString Shortcuts::problem(const QString &id, const QKeySequence &wanted) const
{
    const Command *const of = command(id);
    if (!of || wanted.isEmpty())
        return {};
    if (isTyped(wanted))
        return tr("%1 is needed for typing. Use it together with Ctrl or Alt, or take a key such as F6.")
            .arg(shown(wanted));
    for (const Command &other : commands()) {
        if (other.id != id && overlap(other.scope, of->scope) && keys(other.id) == wanted)
            return tr("%1 is already taken by “%2”.").arg(shown(wanted), textOf(other));
    }
    for (const FixedKey &fixed : fixedKeys()) {
        if (fixed.reserved && overlap(fixed.scope, of->scope) && reserves(fixed, wanted))
            return tr("%1 is already taken by “%2”.")
                .arg(shown(wanted), QCoreApplication::translate("Shortcut", fixed.text));
    }
    return {};
}

bool Shortcuts::setKeys(const QString &id, const QKeySequence &keys)
{
    const Command *const of = command(id);
    if (!of || !problem(id, keys).isEmpty())
        return false;
    if (keys == of->keys)
        m_changed.erase(id);
    else
        m_changed[id] = keys;
    Q_EMIT changed();
    return true;
}

void Shortcuts::reset(const QString &id)
{
    // Somebody else may have been given its keys meanwhile: then it stays without any.
    const Command *const of = command(id);
    if (!of || !isChanged(id))
        return;
    setKeys(id, problem(id, of->keys).isEmpty() ? of->keys : QKeySequence());
}

void Shortcuts::resetAll()
{
    m_changed.clear();
    Q_EMIT changed();
}

QJsonObject Shortcuts::toJson() const
{
    QJsonObject all;
    for (const auto &[id, keys] : m_changed)
        all.insert(id, keys.toString(QKeySequence::PortableText));
    return all;
}

void Shortcuts::restore(const QJsonObject &changes)
{
    m_changed.clear();
    // All at once first, so that two commands that changed their keys with each other do not meet half-way.
    for (auto it = changes.begin(); it != changes.end(); ++it) {
        if (command(it.key()))
            m_changed[it.key()] = QKeySequence::fromString(it->toString(), QKeySequence::PortableText);
    }
    for (auto it = m_changed.begin(); it != m_changed.end();)
        it = problem(it->first, it->second).isEmpty() ? std::next(it) : m_changed.erase(it);
    Q_EMIT changed();
}

QKeySequence keysOf(const Shortcuts *shortcuts, const QString &id)
{
    if (shortcuts)
        return shortcuts->keys(id);
    const Shortcuts::Command *const one = Shortcuts::command(id);
    return one ? one->keys : QKeySequence();
}

QString keyCapOf(const Shortcuts *shortcuts, const QString &id)
{
    return shown(keysOf(shortcuts, id)).replace(QLatin1Char('+'), QLatin1Char(' '));
}

QString textOf(const Shortcuts::Command &command) { return QCoreApplication::translate(command.context, command.text); }

} // namespace vhm24::ui
