// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/askingreach.h"
#include "app/core/connectionchooser.h"
#include "ui/core/shell/connectionpicker.h"

namespace vhm24::app {

/// The window of connections for a page that needs a second one, and the way to that.
class TargetPicker : public QObject, public ui::ConnectionPicker {
    Q_OBJECT
public:
    explicit TargetPicker(core::ProfileStore store, QObject *parent = nullptr);
    ~TargetPicker() override;

    void pick(QWidget *owner, Answers answers) override;

private:
    void reach(const QString &name, const core::Configuration &configuration);

    ConnectionChooser m_chooser;
    std::unique_ptr<AskingReach> m_reach; // holds the tunnel
    QPointer<QWidget> m_owner;
    Answers m_answers;
};

} // namespace vhm24::app
