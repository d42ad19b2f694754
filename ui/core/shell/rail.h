// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/core/shell/railmodel.h"

#include <QWidget>

class QListView;

namespace vhm24::ui {

class Button;

/// The navigation at the left: product, search of everything, sections with their pages, who is logged in.
class Rail : public QWidget {
    Q_OBJECT
public:
    Rail(const PageRegistry &registry, const Context &context, QWidget *parent = nullptr);
    [[nodiscard]] RailModel &model() { return *m_model; }
    void setCollapsed(bool collapsed);

Q_SIGNALS:
    /// With Ctrl held or the middle button, in a new tab.
    void pageRequested(const QString &pageId, bool newTab);
    void paletteRequested(); ///< Ctrl+K
    void userMenuRequested(QPoint globalPosition);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void open(const QModelIndex &index, bool newTab);
    void retranslate();
    void fitWidth(); ///< To the longest entry of the language, so that the rail does not move with what is open.
    void paintHead(QPainter &painter) const;
    void paintUser(QPainter &painter) const;

    const Context &m_context;
    RailModel *m_model;
    QListView *m_list;
    Button *m_search;
    Button *m_user;
    Button *m_collapse;
};

} // namespace vhm24::ui
