// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>
#include <QString>

namespace vhm24::ui {

/// A push button as in the pictures: kind, line icon and, where there is room, the cap of its shortcut.
///
/// Without a text it is square and shows only its icon; give it a tool tip and an accessible name then.
/// A menu set with setMenu() adds a chevron. When the width is short the cap goes first, then the text.
class Button : public QPushButton {
    Q_OBJECT
public:
    enum class Kind { Primary, Secondary, Quiet, Danger };

    explicit Button(Kind kind, QWidget *parent = nullptr);
    explicit Button(QWidget *parent = nullptr);
    Button(Kind kind, const QString &iconName, QWidget *parent = nullptr);

    void setKind(Kind kind);
    [[nodiscard]] Kind kind() const { return m_kind; }
    /// A name of resources/icons; empty for none.
    void setIconName(const QString &name);
    [[nodiscard]] QString iconName() const { return m_iconName; }
    /// The text of the cap, such as "Ctrl S". It is only drawn: make the shortcut yourself.
    void setShortcutCap(const QString &text);
    /// 26 high instead of 30.
    void setSmall(bool small);
    /// May the text be left out (icon stays) when the width is short?
    void setCollapsible(bool collapsible);
    [[nodiscard]] bool isCollapsible() const { return m_collapsible && !m_iconName.isEmpty(); }
    /// Leaves a collapsible text out now, and takes no more room than the icon needs.
    void setCollapsed(bool collapsed);
    [[nodiscard]] bool isCollapsed() const { return m_collapsed; }
    /// What that saves, in pixels.
    [[nodiscard]] int collapsedBy() const { return widthOf(true, true) - widthOf(false, false); }

    /// A setting of the user: caps in all buttons.
    static void setCapsShown(bool shown);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void paintContents(QPainter *painter, int textWidth, bool withCap, bool withText) const;
    [[nodiscard]] QFont textFont() const;
    [[nodiscard]] QString capInUse() const;
    [[nodiscard]] int padding() const;
    [[nodiscard]] int widthOf(bool withText, bool withCap) const;
    [[nodiscard]] QColor fill() const;
    [[nodiscard]] QColor border() const;
    [[nodiscard]] QColor ink() const;

    Kind m_kind = Kind::Secondary;
    QString m_iconName;
    QString m_cap;
    bool m_small = false;
    bool m_collapsible = false;
    bool m_collapsed = false;
    bool m_ring = false;
};

} // namespace vhm24::ui
