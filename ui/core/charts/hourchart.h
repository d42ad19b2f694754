// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/core/charts/barchart.h"

#include <array>

namespace vhm24::ui {

struct HourData {
    std::array<double, 24> today{};
    std::array<double, 24> previous{};
    bool hasPrevious = true;
    int nowHour = -1; ///< -1: the day is over, every hour is full
    int nowMinute = 0;
    QString todayLabel;
    QString previousLabel;
};

/// Revenue by hour of one day, against the same weekday a week before.
class HourChart : public BarChart {
    Q_OBJECT
public:
    explicit HourChart(QWidget *parent = nullptr);

    void setData(const HourData &data);
    [[nodiscard]] QSize sizeHint() const override { return {760, 260}; }

Q_SIGNALS:
    void hourActivated(int hour);

protected:
    void retranslate() override;
    [[nodiscard]] QString slotTitle(int slot) const override;
    [[nodiscard]] QString slotLabel(int slot) const override;
    [[nodiscard]] int labelStep(double slotWidth) const override;
    void activate(int slot) override;

private:
    HourData m_data;
};

} // namespace vhm24::ui
