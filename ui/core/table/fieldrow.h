// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/core/table/cellpresenter.h"

#include <QWidget>

class QHBoxLayout;

namespace vhm24::ui {

class TextLabel;

/// A row of a record panel: the label in a column of its own, then the value. What fits one line is equally high,
/// whether it is a link, a state with its mark or a text.
class FieldRow : public QWidget {
    Q_OBJECT
public:
    explicit FieldRow(const QString &label, int depth = 0, QWidget *parent = nullptr);

    void setLabelTip(const QString &tip);
    /// The mark or the icon that a cell shows before its text.
    void setSign(const CellLook &look);
    TextLabel *setText(const QString &text, Token ink = Token::Text);
    void setLink(const QString &text, std::function<void()> follow);
    /// A word too long for the panel is cut, since it has no place to break.
    void setLongWord(const QString &text);

private:
    QHBoxLayout *m_row;
    TextLabel *m_label;
};

} // namespace vhm24::ui
