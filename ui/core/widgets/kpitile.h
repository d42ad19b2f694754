// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/core/look/tokens.h"

#include <QAbstractButton>
#include <QVector>

namespace vhm24::ui {

/// What a KpiTile shows; all texts are ready for the user.
struct KpiFigure {
    QString label = {};
    QString value = {};
    QString unit = {};
    QString age = {};                         ///< "12 s"
    bool stale = false;                       ///< Past its limit: the figure turns grey, the age gets the low mark.
    int direction = 0;                        ///< Of the change: above zero up, below zero down, zero a dash.
    Meaning changeMeaning = Meaning::Neutral; ///< Is that good or bad?
    QString change = {};                      ///< "8,0 %"; empty while there is nothing to compare with.
    QString comparison = {};                  ///< "to Thu 12.11, 14:32"
    QVector<double> points = {};              ///< The sparkline; NaN is a gap.
    QString description = {};                 ///< The whole tile as sentences, for screen readers.
};

/// A big figure with its change, its age and a sparkline; a click opens the rows behind it.
class KpiTile : public QAbstractButton {
    Q_OBJECT
public:
    explicit KpiTile(QWidget *parent = nullptr);

    void setFigure(const KpiFigure &figure);
    [[nodiscard]] const KpiFigure &figure() const { return m_figure; }
    /// The hairlines at the right and below; the last of a row has no right one.
    void setLines(bool right, bool bottom);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void paintLabels(QPainter *painter) const;
    void paintChange(QPainter *painter, double right) const;
    [[nodiscard]] double figureWidth() const;
    [[nodiscard]] QRectF sparkRect() const;

    KpiFigure m_figure;
    bool m_lineRight = true;
    bool m_lineBottom = true;
    bool m_ring = false;
};

/// A line without axes through `points`, with a dot on the last one.
void paintSparkline(QPainter *painter, const QRectF &rect, const QVector<double> &points, const QColor &line);

} // namespace vhm24::ui
