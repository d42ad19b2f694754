// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/core/look/tokens.h"

#include <QLabel>

namespace vhm24::ui {

/// A QLabel in a named type and colour that follows changes of the theme.
class TextLabel : public QLabel {
    Q_OBJECT
public:
    explicit TextLabel(TextStyle style = TextStyle::Body, Token ink = Token::Text, QWidget *parent = nullptr);

    void setInk(Token ink);
    /// A colour of meaning in place of the token.
    void setMeaning(Meaning meaning);

protected:
    void changeEvent(QEvent *event) override;

private:
    void recolour();

    Token m_ink;
    Meaning m_meaning = Meaning::Neutral;
    bool m_hasMeaning = false;
};

} // namespace vhm24::ui
