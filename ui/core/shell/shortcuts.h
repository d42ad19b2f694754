// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QKeySequence>
#include <QObject>

#include <map>
#include <vector>

namespace vhm24::ui {

/// The keys of every command, by default and as this user changed them.
class Shortcuts : public QObject {
    Q_OBJECT
public:
    /// Where keys count. The keys of a list count beside those of the window, so the two must not meet.
    enum class Scope { Window, List, Dialog };

    struct Command {
        QString id = {};
        const char *context = nullptr; ///< Of the texts.
        const char *text = nullptr;
        const char *group = nullptr; ///< Context "Shortcut".
        QKeySequence keys = {};      ///< By default; may be none.
        Scope scope = Scope::Window;
    };
    /// Keys that belong to a control and stay as they are.
    struct FixedKey {
        const char *keys = nullptr; ///< As it is shown, and what it reserves, in QKeySequence's portable
                                    ///< text; a gesture of the mouse is in the context "Shortcut".
        const char *text = nullptr; ///< Context "Shortcut".
        const char *group = nullptr;
        Scope scope = Scope::List;
        bool reserved = true; ///< No command may take it; false for mouse gestures and "any letter".
    };

    explicit Shortcuts(QObject *parent = nullptr);

    /// All commands: those of the window, and every TableAction.
    [[nodiscard]] static const std::vector<Command> &commands();
    [[nodiscard]] static const std::vector<FixedKey> &fixedKeys();
    [[nodiscard]] static const Command *command(const QString &id);
    [[nodiscard]] static bool overlap(Scope one, Scope other)
    {
        return (one == Scope::Dialog) == (other == Scope::Dialog);
    }

    [[nodiscard]] QKeySequence keys(const QString &id) const;
    [[nodiscard]] bool isChanged(const QString &id) const { return m_changed.contains(id); }
    /// Why the command can't have these keys, as a sentence that names who has them; empty when it can.
    [[nodiscard]] QString problem(const QString &id, const QKeySequence &keys) const;
    /// Empty keys take the command's keys away. False, and nothing changed, when there is a problem.
    bool setKeys(const QString &id, const QKeySequence &keys);
    void reset(const QString &id);
    void resetAll();

    /// What the user changed, for the settings; and back again. What is unknown or in conflict is left out.
    [[nodiscard]] QJsonObject toJson() const;
    void restore(const QJsonObject &changes);

Q_SIGNALS:
    void changed();

private:
    std::map<QString, QKeySequence> m_changed;
};

/// The keys of a command where there may be no settings.
[[nodiscard]] QKeySequence keysOf(const Shortcuts *shortcuts, const QString &id);
/// The same as the cap of a button: "Ctrl K".
[[nodiscard]] QString keyCapOf(const Shortcuts *shortcuts, const QString &id);
/// What a command is called, in the language of the moment.
[[nodiscard]] QString textOf(const Shortcuts::Command &command);

} // namespace vhm24::ui
