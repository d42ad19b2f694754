// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inventory/movementdraft.h"
#include "ui/inventory/movementrules.h"

#include <QAbstractTableModel>

namespace vhm24::ui::inventory {

/// The lines of one form, and after them the row where the next item is typed. Nothing here reads or writes the
/// database.
class MovementLinesModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Number, Sku, Name, Amount, Unit, Price, Sum, Difference, Effect, TargetEffect, Remove, Columns };
    enum Role {
        ProblemRole = Qt::UserRole + 1, ///< The sentence shown under the row; empty for none.
        FaultyRole,                     ///< The problem is in this cell.
        BeforeRole,                     ///< Text of the stock before the line.
        AfterRole,
        LeftRole ///< Writing true: the cursor has left the cell.
    };
    struct Place {
        int row = -1;
        int column = Amount;
    };
    struct UnitTotal {
        QString unit = {};
        double value = 0;
    };

    MovementLinesModel(MovementKind kind, const Formats &formats, QObject *parent = nullptr);

    [[nodiscard]] const MovementRules &rules() const { return m_rules; }
    void setPlaces(const StockPlaces &places, const QString &fromCode, const QString &toCode);
    void setMayExceedMaximum(bool may);

    /// A new line, or the one that the item has already; the row.
    int addItem(const StockItem &item);
    void removeLine(int row);
    void takeLines(const MovementDraft &draft);
    [[nodiscard]] const std::vector<FormLine> &lines() const { return m_lines; }
    [[nodiscard]] int lineCount() const { return static_cast<int>(m_lines.size()); }
    [[nodiscard]] bool isEntry(int row) const { return row == lineCount(); }
    [[nodiscard]] QStringList itemIds() const;

    /// The stock was read again; the typed text stays.
    void updateStock(const std::vector<StockItem> &items);
    void setRefusals(const std::vector<vhm24::inventory::StockRefusal> &refusals);
    void setEntryProblem(const QString &sentence);

    /// From now on every wrong line says so.
    void showProblems();
    [[nodiscard]] std::vector<Place> problems() const; ///< Of all lines, shown or not.
    [[nodiscard]] std::vector<int> shownProblemRows() const;
    [[nodiscard]] bool onlyOverMaximum() const;

    [[nodiscard]] std::vector<UnitTotal> totals() const;
    [[nodiscard]] double sum() const; ///< Of the lines without a problem.
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

Q_SIGNALS:
    void edited();          ///< What would be booked has changed.
    void problemsChanged(); ///< The shown ones; rows may need another height.

private:
    [[nodiscard]] const FormLine &line(int row) const { return m_lines[static_cast<std::size_t>(row)]; }
    [[nodiscard]] std::optional<LineProblem> shownProblem(int row) const;
    [[nodiscard]] QVariant text(int row, int column) const;
    [[nodiscard]] QString effectTitle(const QString &place) const;
    [[nodiscard]] QString effectText(int row, int column, int role) const;
    void announce(int firstRow, int lastRow);

    MovementRules m_rules;
    std::vector<FormLine> m_lines;
    QString m_entryProblem;
    QString m_toCode;
};

} // namespace vhm24::ui::inventory
