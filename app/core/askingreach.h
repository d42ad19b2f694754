// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/reach.h"
#include "ui/auth/databasepassworddialog.h"

#include <QPointer>

namespace vhm24::app {

/// Reach, with a window for each password that nobody kept.
class AskingReach : public QObject {
    Q_OBJECT
public:
    explicit AskingReach(const core::Configuration &configuration, QObject *parent = nullptr);
    ~AskingReach() override;

    void start() { m_reach.start(); }
    [[nodiscard]] bool usesTunnel() const { return m_reach.usesTunnel(); }

Q_SIGNALS:
    void asked();   ///< The window stands.
    void givenUp(); ///< The user closed it: nothing follows.
    void reached(const vhm24::core::Configuration &configuration);
    void failed(const vhm24::core::Error &error);

private:
    void ask(const QString &place, bool refused);

    Reach m_reach;
    bool m_isGivenUp = false;
    QPointer<ui::auth::DatabasePasswordDialog> m_dialog;
};

} // namespace vhm24::app
