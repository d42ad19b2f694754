// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/database/database.h"
#include "models/core/database/layout.h"

#include <functional>
#include <span>

namespace vhm24::core {

/// Figures of several services, read together: all statements that go to one physical database are one pipeline, so
/// that a whole dashboard costs one round trip in the layout of one database, and one for each of five. A replica is
/// asked where there is one.
class FigureSet {
public:
    using Answers = Result<std::vector<RowSet>>;
    using Receive = std::function<void(const Answers &answers)>;
    struct Cost {
        qint64 rows = 0;
        qint64 roundTrips = 0;
    };

    explicit FigureSet(const Layout &layout) : m_layout(layout) {}

    /// `receive` gets one RowSet for each statement, or why this service has none.
    void add(Service service, std::vector<Statement> statements, Receive receive);
    /// Sends all of it. Each part is handed over on the thread of `context` as soon as its database has answered,
    /// whatever became of the others; `finished` comes after the last one.
    void load(QObject *context, std::function<void(const Cost &cost)> finished);

private:
    struct Part {
        Service service = Service::Auth;
        std::vector<Statement> statements = {};
        Receive receive = {};
    };
    const Layout &m_layout;
    std::vector<Part> m_parts;
};

} // namespace vhm24::core
