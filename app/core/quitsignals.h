// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace vhm24::app {

/// Ends the program in good order on SIGTERM, SIGINT and SIGHUP, as at the end of a session of the desktop: drafts are
/// written, and private servers stop. One at a time.
class QuitSignals : public QObject {
    Q_OBJECT
public:
    explicit QuitSignals(QObject *parent = nullptr);
    ~QuitSignals() override;
};

} // namespace vhm24::app
