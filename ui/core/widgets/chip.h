// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QString>

namespace vhm24::ui {

/// A filter or a notice in words: round, small, with a cross when it can be taken away.
///
/// Click, Space or Return emit clicked(); the cross, Delete or Backspace emit closed().
class Chip : public QAbstractButton {
    Q_OBJECT
public:
    enum class Kind { Filter, Notice };

    explicit Chip(const QString &text = {}, QWidget *parent = nullptr);

    void setKind(Kind kind);
    void setClosable(bool closable);
    void setIconName(const QString &name);
    /// Longer texts are elided; the whole text becomes the tool tip.
    void setMaximumTextWidth(int width);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    [[nodiscard]] QRect crossRect() const;
    [[nodiscard]] int textWidth() const;

    Kind m_kind = Kind::Filter;
    QString m_iconName;
    int m_maximumTextWidth = 320;
    bool m_closable = true;
    bool m_onCross = false;
    bool m_ring = false;
};

} // namespace vhm24::ui
