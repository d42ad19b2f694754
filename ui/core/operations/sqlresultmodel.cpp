// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/core/operations/sqlresultmodel.h"

#include "ui/core/operations/statedelegate.h"

#include <algorithm>
#include <map>

namespace vhm24::ui {

namespace {

constexpr qsizetype LongestShown = 300;
constexpr qsizetype LongestTip = 3'000;

QString quotedCell(QString text)
{
    if (!text.contains(QLatin1Char('\t')) && !text.contains(QLatin1Char('\n')) && !text.contains(QLatin1Char('"')))
        return text;
    return QLatin1Char('"') + text.replace(QLatin1Char('"'), QStringLiteral("\"\"")) + QLatin1Char('"');
}

} // namespace

void SqlResultModel::setAnswer(const core::SqlAnswer &answer)
{
    beginResetModel();
    m_answer = answer;
    endResetModel();
}

QString SqlResultModel::text(const QModelIndexList &cells, bool withHeads) const
{
    std::map<int, std::map<int, QString>> rows;
    std::map<int, QString> heads;
    for (const QModelIndex &cell : cells) {
        const auto &value = m_answer.rows[std::size_t(cell.row())][std::size_t(cell.column())];
        rows[cell.row()][cell.column()] = quotedCell(value.value_or(QString()));
        heads[cell.column()] = quotedCell(m_answer.columns[cell.column()]);
    }
    QStringList lines;
    const auto add = [&](const std::map<int, QString> &row) {
        QStringList line;
        for (const auto &[column, head] : heads) {
            const auto found = row.find(column);
            line += found == row.end() ? QString() : found->second;
        }
        lines += line.join(QLatin1Char('\t'));
    };
    if (withHeads)
        add(heads);
    for (const auto &[number, row] : rows)
        add(row);
    return lines.join(QLatin1Char('\n'));
}

int SqlResultModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_answer.rows.size());
}

int SqlResultModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_answer.columns.size());
}

QVariant SqlResultModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const auto &value = m_answer.rows[std::size_t(index.row())][std::size_t(index.column())];
    switch (role) {
    case Qt::DisplayRole: return value ? value->left(LongestShown).simplified() : QStringLiteral("NULL");
    case Qt::ToolTipRole: return value && value->size() > 40 ? QVariant(value->left(LongestTip)) : QVariant();
    case StateDelegate::GreyRole: return !value;
    default: return {};
    }
}

QVariant SqlResultModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    return orientation == Qt::Horizontal ? QVariant(m_answer.columns.value(section)) : QVariant(section + 1);
}

} // namespace vhm24::ui
