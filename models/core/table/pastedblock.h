// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/table/delimitedtext.h"
#include "models/core/table/editbuffer.h"
#include "models/core/table/pastedvalue.h"
#include "models/core/table/referencelookup.h"

#include <QMap>
#include <QSet>

namespace vhm24::core {

/// A pasted block on its way into the staged edits of a table: what each cell will be, and what is wrong with it.
/// It changes nothing by itself; edits() and added() are one step for EditBuffer::stage.
class PastedBlock {
public:
    /// Where a row of the block goes.
    struct Target {
        QString rowId = {}; ///< Empty: a new record.
        QString label = {};
        QByteArray version = {};
        std::vector<QVariant> base = {};    ///< As read from the server.
        std::vector<QVariant> present = {}; ///< With the staged edits.
        QMap<int, QStringList> shown = {};  ///< Texts of the cells that can't be changed.
    };
    struct Cell {
        QString text = {};
        bool ignored = false; ///< Nothing will be done with it.
        QVariant value = {};
        QString name = {}; ///< Of the record that a reference means.
        std::optional<Error> error = {};
        QString proposal = {};
        QString proposalName = {}; ///< How the proposal is shown, where that is another text.
        bool guessed = false;
        bool waits = false; ///< For the answer about a reference.
    };
    struct Place {
        int row = 0;
        int column = 0;
    };

    /// `columns`: of the descriptor, for each column of the block. Columns that a new record needs are added.
    PastedBlock(const TableDescriptor &table, PasteRules rules, std::vector<int> columns, std::vector<Target> targets,
                const TextRows &texts);

    [[nodiscard]] int rows() const { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] int columns() const { return static_cast<int>(m_columns.size()); }
    [[nodiscard]] int number(int row) const { return m_rows[static_cast<std::size_t>(row)].number; } ///< From 1.
    [[nodiscard]] const Target &target(int row) const { return m_rows[static_cast<std::size_t>(row)].target; }
    [[nodiscard]] const Column &column(int column) const
    {
        return m_table.columns[static_cast<std::size_t>(columnIndex(column))];
    }
    [[nodiscard]] int columnIndex(int column) const { return m_columns[static_cast<std::size_t>(column)]; }
    [[nodiscard]] bool isLeftOut(int column) const { return m_leftOut.contains(column); }
    [[nodiscard]] const Cell &cell(int row, int column) const
    {
        return m_rows[static_cast<std::size_t>(row)].cells[static_cast<std::size_t>(column)];
    }

    void setText(int row, int column, const QString &text);
    void leaveOut(int column);
    void removeRows(const QSet<int> &rows);

    /// Texts of references that nobody has looked up yet, by TableDescriptor::key() of the table meant.
    [[nodiscard]] QMap<QString, QStringList> wanted() const;
    void answer(const QString &table, const ReferenceAnswers &answers);

    /// Cells that can't be taken, row by row.
    [[nodiscard]] std::vector<Place> problems() const;
    [[nodiscard]] std::vector<Place> guesses() const;
    [[nodiscard]] QSet<int> badRows() const;
    [[nodiscard]] bool waits() const;
    [[nodiscard]] int cellCount() const; ///< Cells that will be staged.
    [[nodiscard]] int addedCount() const;

    [[nodiscard]] std::vector<CellEdit> edits() const;
    [[nodiscard]] std::vector<AddedRow> added() const; ///< With new ids.

private:
    struct Line {
        int number = 0;
        Target target = {};
        std::vector<Cell> cells = {};
    };
    void addRequiredColumns();
    void fill(const TextRows &texts, std::size_t given);
    void learn();
    void evaluate();
    void evaluate(Line &line, int column);
    void evaluateFixed(const Line &line, int column, Cell &cell) const;
    void evaluateReference(const Column &column, Cell &cell) const;

    const TableDescriptor &m_table;
    PasteRules m_rules;
    std::vector<int> m_columns;
    QSet<int> m_leftOut;
    std::vector<Line> m_rows;
    QHash<QString, ReferenceAnswers> m_answers; // by key of the table
};

/// The columns that a first line of titles maps to; empty where it is no such line. `titles` gives the texts by which
/// a column may be called.
[[nodiscard]] std::vector<int> columnsOfHeader(const TableDescriptor &table, const QStringList &line,
                                               const std::function<QStringList(const Column &)> &titles);

} // namespace vhm24::core
