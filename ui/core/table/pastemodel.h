// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/table/pastedblock.h"
#include "ui/core/table/cellpresenter.h"

#include <QAbstractTableModel>

#include <memory>

namespace vhm24::ui {

/// A pasted block as it will be stored: the number of the line and the record first, then its columns.
class PasteModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Place { NumberColumn, RecordColumn, LeadingColumns };
    enum Roles { BadRole = Qt::UserRole + 1, QuietRole };

    explicit PasteModel(const CellPresenter &presenter, const core::TableDescriptor &table, QObject *parent = nullptr);

    void setBlock(std::unique_ptr<core::PastedBlock> block);
    [[nodiscard]] const core::PastedBlock &block() const { return *m_block; }
    void setText(core::PastedBlock::Place place, const QString &text);
    void leaveOut(int column);
    void removeBadRows();
    void answer(const QString &table, const core::ReferenceAnswers &answers);
    void retranslate();
    [[nodiscard]] QModelIndex indexOf(core::PastedBlock::Place place) const
    {
        return index(place.row, place.column + LeadingColumns);
    }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

Q_SIGNALS:
    void changed(); ///< What the cells mean, or which there are.

private:
    void announce();
    [[nodiscard]] QString leadingText(int row, int column) const;
    [[nodiscard]] QString shownText(int row, int column) const;

    const CellPresenter &m_presenter;
    const core::TableDescriptor &m_table;
    std::unique_ptr<core::PastedBlock> m_block;
};

/// Why a cell can't be taken, in a sentence for the user.
[[nodiscard]] QString pasteSentence(const core::Column &column, const core::PastedBlock::Cell &cell,
                                    const core::Catalog &catalog);

} // namespace vhm24::ui
