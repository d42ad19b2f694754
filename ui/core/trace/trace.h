// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QFile>
#include <QString>

#include <memory>

class QWidget;

namespace vhm24::ui {

/// Writes a JSON line for each action of the user: what, milliseconds to rows and to pixels, rows, round trips.
/// Without a file every call does nothing. GUI thread.
class Trace {
public:
    Trace() = default;
    /// False when the file can't be written.
    bool open(const QString &path);
    [[nodiscard]] bool isOpen() const { return m_file != nullptr; }

    /// One action under way; copy it into the callbacks that end it.
    class Action {
    public:
        /// The rows are in the model; `surface` paints them next, and the line is written after that paint.
        void finish(QWidget *surface, qint64 rows, qint64 roundTrips);

    private:
        friend class Trace;
        struct State;
        std::shared_ptr<State> m_state;
    };
    /// `name` is one of: page opened, page down, cell saved, movement booked, figures refreshed, chart zoomed …
    [[nodiscard]] Action begin(const QString &name, const QString &subject);

private:
    std::shared_ptr<QFile> m_file;
};

} // namespace vhm24::ui
