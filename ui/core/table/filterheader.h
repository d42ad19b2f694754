// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/table/tableview.h"

#include <QHeaderView>
#include <QMap>

class QLineEdit;

namespace vhm24::ui {

class FilterEdit;

/// The head of a table with a row of filter editors below the titles. Editors exist for visible columns only.
class FilterHeader : public QHeaderView {
    Q_OBJECT
public:
    explicit FilterHeader(QWidget *parent = nullptr);

    /// The operator that bare text means, greyed; and for the tool tip what else can be typed.
    void setHint(int column, const QString &hint, const QString &tip);
    void takeHint(const FilterHeader &other, int column);
    void setFilterText(int column, const QString &text);
    void setFilterError(int column, const QString &sentence); ///< Empty takes it away.
    void setNumeric(int column, bool numeric) { m_numeric[column] = numeric; }
    [[nodiscard]] bool isNumeric(int column) const { return m_numeric.value(column); }
    void focusFilter(int column);
    [[nodiscard]] QString filterText(int column) const;
    void typeFilter(int column, const QString &text); ///< As if the user had typed it and pressed Enter.
    /// Puts the text into the editor with the caret at that place, for the user to go on.
    void beginFilter(int column, const QString &text, int caret);
    /// The arrows, with 1, 2, 3 where there are several.
    void setOrders(const std::vector<core::SortOrder> &orders);
    /// While the first column is hidden, an order by it is shown at the other one, which means the same.
    void setStandIn(int column, int shown) { m_standIns[column] = shown; }
    /// The orders, by stand-ins where these are shown.
    [[nodiscard]] std::vector<core::SortOrder> shownOrders() const;
    [[nodiscard]] QLineEdit *editor(int column) const;
    QSize sizeHint() const override;

Q_SIGNALS:
    void filterTyped(int column, const QString &text);
    void choicesRequested(int column);                      ///< Alt+Down, F4, or the arrow in the editor.
    void leftDownwards();                                   ///< Down in an editor: into the table.
    void begun(int column, const QString &text, int caret); ///< beginFilter()
    void ordersChanged();

protected:
    void updateGeometries() override;
    void paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const override;
    void paintEvent(QPaintEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Hint {
        QString text = {};
        QString tip = {};
    };
    void placeEditors();
    FilterEdit *ensureEditor(int column);
    void addArrow(QLineEdit *editor, int column);
    void commit(int column);
    void paintOrder(QPainter *painter, QRectF place, std::size_t number) const;
    [[nodiscard]] QString titleOf(int column) const;
    /// Room for the title and, beside it, for the arrow.
    [[nodiscard]] double arrowWidth(bool sorted) const { return !sorted ? 0 : m_orders.size() > 1 ? 22 : 14; }
    std::vector<core::SortOrder> m_orders;
    QMap<int, int> m_standIns;
    QMap<int, FilterEdit *> m_editors;
    QMap<int, Hint> m_hints;
    QMap<int, QString> m_texts;
    QMap<int, bool> m_numeric;
};

} // namespace vhm24::ui
