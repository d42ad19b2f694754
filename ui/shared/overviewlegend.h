// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace vhm24::ui::shared {

/// Says beside the title of a chart which is the bar and which the line.
class OverviewLegend : public QWidget {
    Q_OBJECT
public:
    explicit OverviewLegend(QWidget *parent = nullptr);

    void setTexts(const QString &bars, const QString &line);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_bars;
    QString m_line;
};

} // namespace vhm24::ui::shared
