// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

class QAbstractButton;
class QHBoxLayout;

namespace vhm24::ui::machines {

/// The row under the header: the overview, which is this page, and doors to the tables with the machine's rows.
class MachineTabs : public QWidget {
    Q_OBJECT
public:
    struct Tab {
        QString text = {};
        qint64 count = -1; ///< Below zero: not shown.
        bool enabled = true;
    };
    explicit MachineTabs(QWidget *parent = nullptr);

    /// Keeps the tabs when only texts or counts change; the first one is the current one.
    void setTabs(const std::vector<Tab> &tabs);
    /// At the right end of the row.
    void addWidget(QWidget *widget);
    [[nodiscard]] QAbstractButton *tab(int index) const { return m_tabs[std::size_t(index)]; }

Q_SIGNALS:
    void opened(int index); ///< Never the first.

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::vector<QAbstractButton *> m_tabs;
    QHBoxLayout *m_row;
    QHBoxLayout *m_layout;
};

} // namespace vhm24::ui::machines
