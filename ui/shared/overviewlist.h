// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/overviewrow.h"

#include <QListView>

namespace vhm24::ui::shared {

class OverviewDelegate;

/// A few rows that lead somewhere. Only whole rows are shown and nothing scrolls: what does not fit is left out.
class OverviewList : public QListView {
    Q_OBJECT
public:
    explicit OverviewList(std::vector<OverviewColumn> columns, QWidget *parent = nullptr);

    /// 28 in place of 30.
    void setDense();
    void setRows(std::vector<OverviewRow> rows);
    /// Shown while there are no rows: what would be here, or why there is nothing; empty while loading.
    void setMessage(const QString &text, bool trouble = false);
    [[nodiscard]] QString message() const { return m_message; }
    [[nodiscard]] const std::vector<OverviewRow> &rows() const { return m_rows; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {120, 0}; }

Q_SIGNALS:
    void opened(const vhm24::ui::shared::OverviewTarget &target);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    class Model;
    void arrange();
    void openRow(const QModelIndex &index);

    OverviewDelegate *m_delegate;
    Model *m_model;
    std::vector<OverviewRow> m_rows;
    QString m_message;
    bool m_trouble = false;
};

} // namespace vhm24::ui::shared
