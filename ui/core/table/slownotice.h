// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/table/windowmodel.h"
#include "ui/core/shell/context.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

namespace vhm24::ui {

class Button;
class TextLabel;

/// Appears above a list when an answer takes long: what is being done and since when, and how to stop it. After a stop
/// the list shows what it showed before.
class SlowNotice : public QWidget {
    Q_OBJECT
public:
    SlowNotice(core::WindowModel &model, const Formats &formats, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void watch();
    void tell();
    core::WindowModel &m_model;
    const Formats &m_formats;
    TextLabel *m_text;
    Button *m_stop;
    QTimer m_tick;
    QElapsedTimer m_since;
};

} // namespace vhm24::ui
