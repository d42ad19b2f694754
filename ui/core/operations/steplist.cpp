// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/core/operations/steplist.h"

#include "ui/core/operations/statedelegate.h"

#include <QHeaderView>
#include <QStandardItemModel>

namespace vhm24::ui {

namespace {
constexpr int StepListWidth = 208;
} // namespace

StepList::StepList(int count, QWidget *parent) : QTreeView(parent), m_model(new QStandardItemModel(count, 1, this))
{
    setModel(m_model);
    setRootIsDecorated(false);
    setHeaderHidden(true);
    StateDelegate::dress(*this);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFixedSize(StepListWidth, count * space::TableRow);
    setTabKeyNavigation(false);
    for (int row = 0; row < count; ++row)
        m_model->setItem(row, new QStandardItem);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &current) {
        if (!m_presents && current.isValid())
            Q_EMIT chosen(current.row());
    });
}

QSize StepList::sizeHint() const { return {StepListWidth, m_model->rowCount() * space::TableRow}; }

void StepList::present(const std::vector<Step> &steps, int current)
{
    m_presents = true;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const Step &step = steps.at(std::size_t(row));
        QStandardItem &item = *m_model->item(row);
        const QString text = QStringLiteral("%1  %2").arg(row + 1).arg(step.title);
        if (item.text() != text)
            item.setText(text);
        // What was not begun has the mark of rest, so that all words begin in one line.
        item.setData(int(step.meaning.value_or(Meaning::Neutral)), StateDelegate::MeaningRole);
        item.setEnabled(step.isOpen);
    }
    setCurrentIndex(m_model->index(current, 0));
    m_presents = false;
}

} // namespace vhm24::ui
