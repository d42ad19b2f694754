// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QSet>
#include <QStringList>
#include <QWidget>

class QAbstractButton;

namespace vhm24::ui {

/// A slim row of tabs: the current one on the colour of the page, each with a cross, or a dot while it has changes that
/// are not saved. Arrow keys move between them, Delete and the middle button close.
class TabStrip : public QWidget {
    Q_OBJECT
public:
    explicit TabStrip(QWidget *parent = nullptr);

    void setTabs(const QStringList &titles, int current, const QSet<int> &unsaved = {});
    [[nodiscard]] int count() const { return static_cast<int>(m_tabs.size()); }
    [[nodiscard]] int currentIndex() const { return m_current; }
    [[nodiscard]] QString title(int index) const;
    [[nodiscard]] QAbstractButton *tab(int index) const { return m_tabs.value(index); }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void activated(int index);
    void closeRequested(int index);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addTab();
    void place();

    QList<QAbstractButton *> m_tabs;
    int m_current = 0;
};

} // namespace vhm24::ui
