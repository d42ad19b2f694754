// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/core/look/tokens.h"

#include <QAbstractButton>

#include <vector>

namespace vhm24::ui::machines {

/// One fact of a machine in the strip under the tabs; a click opens the rows behind it.
class MachineFigure : public QAbstractButton {
    Q_OBJECT
public:
    struct Piece {
        QString text = {};
        bool strong = false; ///< The figure itself; else a unit or a remark.
        Meaning meaning = Meaning::Neutral;
    };

    explicit MachineFigure(QWidget *parent = nullptr);
    void setFigure(const QString &label, std::vector<Piece> pieces);
    void setLineShown(bool shown);

    static constexpr int Height = 61;
    [[nodiscard]] QSize sizeHint() const override { return {200, Height}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {90, Height}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    QString m_label;
    std::vector<Piece> m_pieces;
    bool m_line = true;
    bool m_ring = false;
};

} // namespace vhm24::ui::machines
