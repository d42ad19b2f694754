// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/database/figureset.h"
#include "ui/shared/overviewdata.h"

#include <QObject>

namespace vhm24::ui::shared {

/// Reads the figures and keeps the last ones that came. GUI thread.
class OverviewLoad : public QObject {
    Q_OBJECT
public:
    explicit OverviewLoad(const core::Layout &layout, QObject *parent = nullptr);

    /// Reads again; while a reading is under way it only remembers that one more is wanted. `full` takes the past along
    /// even when it is known and of today.
    void start(const core::FigureMoment &moment, bool full);
    [[nodiscard]] bool isRunning() const { return m_running; }
    [[nodiscard]] const OverviewData &data() const { return m_data; }
    /// The names of machines may have changed.
    void forgetNames() { m_data.names.reset(); }

Q_SIGNALS:
    void changed(); ///< One more part came.
    void finished(qint64 rows, qint64 roundTrips);

private:
    template <typename Figures, typename Keep>
    void addPart(core::FigureSet &set, core::Service service, OverviewPart<Figures> OverviewData::*part, bool full,
                 Keep keep);
    [[nodiscard]] bool isPastDue() const;
    [[nodiscard]] bool knowsAllNames() const;

    const core::Layout &m_layout;
    OverviewData m_data;
    QDateTime m_pastReadAt;
    bool m_running = false;
    bool m_again = false;
    bool m_againFull = false;
};

} // namespace vhm24::ui::shared
