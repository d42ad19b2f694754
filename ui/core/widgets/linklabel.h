// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace vhm24::ui {

/// Words that lead somewhere: accent colour, underlined under the mouse, reachable by Tab.
class LinkLabel : public QAbstractButton {
    Q_OBJECT
public:
    explicit LinkLabel(QWidget *parent = nullptr);
    /// Body type in place of the small one.
    void setLarge(bool large);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    [[nodiscard]] QFont face() const;

    bool m_large = false;
    bool m_ring = false;
};

} // namespace vhm24::ui
