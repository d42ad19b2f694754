// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/core/charts/barchart.h"

#include <QDate>

namespace vhm24::ui {

struct DayData {
    QDate first;
    std::vector<double> values;
    std::vector<double> previous; ///< same places one period earlier; may be empty
    QDate running;                ///< the day not yet over; invalid when all are
    QString name;                 ///< "Revenue by day", for screen readers
    QString label;
    QString previousLabel;
};

/// A compact bar for each of some days, with the period before as a thin line.
class DayBars : public BarChart {
    Q_OBJECT
public:
    explicit DayBars(QWidget *parent = nullptr);

    void setData(const DayData &data);
    [[nodiscard]] QSize sizeHint() const override { return {384, 140}; }

Q_SIGNALS:
    void dayActivated(const QDate &day);

protected:
    void retranslate() override;
    [[nodiscard]] QString slotTitle(int slot) const override;
    [[nodiscard]] QString slotLabel(int slot) const override;
    [[nodiscard]] int labelStep(double slotWidth) const override;
    [[nodiscard]] int labelPhase() const override;
    void activate(int slot) override;

private:
    DayData m_data;
};

} // namespace vhm24::ui
