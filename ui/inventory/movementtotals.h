// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/core/format/formats.h"

#include <QWidget>

namespace vhm24::ui {
class TextLabel;
} // namespace vhm24::ui

namespace vhm24::ui::inventory {

class MovementLinesModel;

/// The strip under the lines: how many, each unit by itself, and the sum of the lines that are right.
class MovementTotals : public QWidget {
    Q_OBJECT
public:
    MovementTotals(const MovementLinesModel &model, const Formats &formats, QWidget *parent = nullptr);
    void refresh();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QString sumTitle() const;

    const MovementLinesModel &m_model;
    const Formats &m_formats;
    TextLabel *m_title;
    TextLabel *m_count;
    TextLabel *m_units;
    TextLabel *m_sumTitle;
    TextLabel *m_sum;
    TextLabel *m_currency;
};

} // namespace vhm24::ui::inventory
