// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/core/table/pastemodel.h"

#include "models/core/table/enumeration.h"
#include "ui/core/format/messages.h"

#include <QCoreApplication>

namespace vhm24::ui {

namespace {

QString namesOf(const char *enumeration)
{
    QStringList texts;
    for (const QString &word : core::enumerationWords(enumeration))
        texts += core::enumerationText(enumeration, word);
    return texts.mid(0, 6).join(QLatin1String(", "));
}

} // namespace

PasteModel::PasteModel(const CellPresenter &presenter, const core::TableDescriptor &table, QObject *parent) :
    QAbstractTableModel(parent),
    m_presenter(presenter),
    m_table(table)
{
}

void PasteModel::setBlock(std::unique_ptr<core::PastedBlock> block)
{
    beginResetModel();
    m_block = std::move(block);
    endResetModel();
    Q_EMIT changed();
}

void PasteModel::announce()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    Q_EMIT changed();
}

void PasteModel::setText(core::PastedBlock::Place place, const QString &text)
{
    m_block->setText(place.row, place.column, text);
    announce();
}

void PasteModel::leaveOut(int column)
{
    m_block->leaveOut(column);
    announce();
}

void PasteModel::removeBadRows()
{
    beginResetModel();
    m_block->removeRows(m_block->badRows());
    endResetModel();
    Q_EMIT changed();
}

void PasteModel::answer(const QString &table, const core::ReferenceAnswers &answers)
{
    m_block->answer(table, answers);
    announce();
}

void PasteModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, std::max(0, columnCount() - 1));
    announce();
}

int PasteModel::rowCount(const QModelIndex &parent) const { return parent.isValid() || !m_block ? 0 : m_block->rows(); }

int PasteModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_block ? 0 : m_block->columns() + LeadingColumns;
}

QString PasteModel::leadingText(int row, int column) const
{
    if (column == NumberColumn)
        return QString::number(m_block->number(row));
    const core::PastedBlock::Target &target = m_block->target(row);
    return target.rowId.isEmpty() ? tr("new record") : target.label;
}

QString PasteModel::shownText(int row, int column) const
{
    const core::PastedBlock::Cell &cell = m_block->cell(row, column);
    if (cell.error || cell.waits || cell.ignored || m_block->isLeftOut(column))
        return cell.text;
    if (!cell.name.isEmpty())
        return cell.name;
    const CellLook look = m_presenter.look(m_table, m_block->columnIndex(column), cell.value);
    return look.text;
}

QVariant PasteModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const int column = index.column() - LeadingColumns;
    if (column < 0) {
        const bool isNew = m_block->target(index.row()).rowId.isEmpty();
        switch (role) {
        case Qt::DisplayRole: return leadingText(index.row(), index.column());
        case Qt::TextAlignmentRole:
            return int((index.column() == NumberColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
        case QuietRole: return index.column() == NumberColumn || isNew;
        default: return {};
        }
    }
    const core::PastedBlock::Cell &cell = m_block->cell(index.row(), column);
    const core::Column &of = m_block->column(column);
    switch (role) {
    case Qt::DisplayRole: return shownText(index.row(), column);
    case Qt::EditRole: return cell.text;
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        return cell.error ? pasteSentence(of, cell, m_presenter.context().catalog) : QString();
    case Qt::TextAlignmentRole:
        return int((CellPresenter::isNumeric(of) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case BadRole: return cell.error.has_value();
    case QuietRole: return cell.ignored || cell.waits || m_block->isLeftOut(column);
    default: return {};
    }
}

QVariant PasteModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == NumberColumn || (section >= LeadingColumns &&
                                                CellPresenter::isNumeric(m_block->column(section - LeadingColumns)))
                        ? Qt::AlignRight
                        : Qt::AlignLeft) |
                   Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NumberColumn: return QStringLiteral("№");
    case RecordColumn: return tr("Record");
    default: return QCoreApplication::translate("Column", m_block->column(section - LeadingColumns).title);
    }
}

Qt::ItemFlags PasteModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    const int column = index.column() - LeadingColumns;
    if (index.isValid() && column >= 0 && !m_block->isLeftOut(column) &&
        (!m_block->cell(index.row(), column).ignored || m_block->cell(index.row(), column).error))
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool PasteModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable))
        return false;
    setText({.row = index.row(), .column = index.column() - LeadingColumns}, value.toString());
    return true;
}

QString pasteSentence(const core::Column &column, const core::PastedBlock::Cell &cell, const core::Catalog &catalog)
{
    const QString why = cell.error->detail;
    const QString text = cell.text.simplified().left(60);
    if (why == QLatin1String("unknown")) {
        const core::TableDescriptor *const table = catalog.find(*column.reference);
        return QCoreApplication::translate("Paste", "“%1” is not in the list “%2”.")
            .arg(text, table ? QCoreApplication::translate("Table", table->title) : QString());
    }
    if (why == QLatin1String("several"))
        return QCoreApplication::translate("Paste", "Several records are called “%1”. Write the code or the ID.")
            .arg(text);
    if (why == QLatin1String("readonly"))
        return QCoreApplication::translate("Paste", "This column can't be changed here.");
    if (why == QLatin1String("required"))
        return QCoreApplication::translate("Paste", "A value is needed here.");
    if (why == QLatin1String("letter"))
        return QCoreApplication::translate("Paste", "“%1” is not a number: there is a letter O in place of a zero.")
            .arg(text);
    if (why == QLatin1String("number"))
        return QCoreApplication::translate("Paste", "“%1” is not a number.").arg(text);
    if (why == QLatin1String("date"))
        return QCoreApplication::translate("Paste", "“%1” is not a date. Write it like 31.12.2026.").arg(text);
    if (why == QLatin1String("order"))
        return QCoreApplication::translate("Paste", "“%1” may be two different days. Write it like 31.12.2026.")
            .arg(text);
    if (why == QLatin1String("exponent"))
        return QCoreApplication::translate(
                   "Paste",
                   "“%1” was shortened by the table program. Format its column as text there and copy it again.")
            .arg(text);
    if (why == QLatin1String("boolean"))
        return QCoreApplication::translate("Paste", "“%1” is neither yes nor no.").arg(text);
    if (why == QLatin1String("enumeration"))
        return QCoreApplication::translate("Paste", "“%1” is none of: %2.").arg(text, namesOf(column.enumeration));
    if (why == QLatin1String("minimum"))
        return QCoreApplication::translate("Paste", "“%1” is too small. The least is %2.")
            .arg(text, QString::number(column.minimum, 'f', 0));
    return inputSentence(*cell.error);
}

} // namespace vhm24::ui
