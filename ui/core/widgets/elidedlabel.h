// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/core/look/tokens.h"

#include <QWidget>

namespace vhm24::ui {

/// One line of text that is cut with an ellipsis; the whole text is the tool tip while it is cut.
class ElidedLabel : public QWidget {
    Q_OBJECT
public:
    explicit ElidedLabel(QWidget *parent = nullptr);
    ElidedLabel(const QString &text, TextStyle style, Token ink, QWidget *parent = nullptr);

    void setText(const QString &text);
    [[nodiscard]] QString text() const { return m_text; }
    void setTextStyle(TextStyle style);
    void setInk(Token ink);
    void setElideMode(Qt::TextElideMode mode);
    void setAlignment(Qt::Alignment alignment);
    /// A figure that is cut would be another figure: shown whole or not at all.
    void setShownWhole(bool whole);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    QString m_text;
    TextStyle m_style = TextStyle::Body;
    Token m_ink = Token::Text;
    Qt::TextElideMode m_mode = Qt::ElideRight;
    bool m_isShownWhole = false;
    Qt::Alignment m_alignment = Qt::AlignLeft | Qt::AlignVCenter;
};

} // namespace vhm24::ui
