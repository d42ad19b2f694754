// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/transfer/quarantine.h"

#include <QObject>

#include <functional>
#include <optional>

namespace vhm24::ui {

/// The rows in quarantine and what is done with them: one thing at a time, on a thread of its own. What
/// runs when it goes comes to its end, and nobody hears of it.
class QuarantineDesk : public QObject {
    Q_OBJECT
public:
    explicit QuarantineDesk(const core::Layout &layout, QObject *parent = nullptr);

    [[nodiscard]] bool isBusy() const { return m_isBusy; }
    [[nodiscard]] bool wasRead() const { return m_wasRead; }
    [[nodiscard]] const std::vector<core::QuarantinedRow> &rows() const { return m_rows; }

    void read();
    /// `changes` of the row, if there are any; then it is sent when `sends`.
    void repair(const QString &id, const QJsonObject &changes, bool sends);
    void resendAll();

Q_SIGNALS:
    void changed();
    void repaired(const QString &id);
    void sent(qint64 sent, qint64 kept);
    void failed(const vhm24::core::Error &error);

private:
    struct Answer {
        std::vector<core::QuarantinedRow> rows = {};
        std::optional<core::ResendReport> report = {};
    };
    using Made = core::Result<Answer>;
    using Work = std::function<core::Result<std::optional<core::ResendReport>>(core::Quarantine &)>;

    void run(const Work &work, const QString &id = {});

    const core::Layout &m_layout;
    std::vector<core::QuarantinedRow> m_rows;
    bool m_isBusy = false;
    bool m_wasRead = false;
};

} // namespace vhm24::ui
