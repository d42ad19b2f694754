// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/core/operations/importsteps.h"

#include "ui/core/operations/statedelegate.h"

#include <QHeaderView>
#include <QStandardItemModel>

namespace vhm24::ui {

namespace {
constexpr int ImportStepsWidth = 208;
} // namespace

ImportSteps::ImportSteps(QWidget *parent) : QTreeView(parent), m_model(new QStandardItemModel(ImportStepCount, 1, this))
{
    setObjectName(QStringLiteral("importSteps"));
    setModel(m_model);
    setRootIsDecorated(false);
    setHeaderHidden(true);
    StateDelegate::dress(*this);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFixedSize(ImportStepsWidth, ImportStepCount * space::TableRow);
    setTabKeyNavigation(false);
    for (int row = 0; row < ImportStepCount; ++row)
        m_model->setItem(row, new QStandardItem);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &current) {
        if (!m_presents && current.isValid())
            Q_EMIT chosen(ImportStep(current.row()));
    });
}

QSize ImportSteps::sizeHint() const { return {ImportStepsWidth, ImportStepCount * space::TableRow}; }

void ImportSteps::present(const std::array<State, ImportStepCount> &states, ImportStep current)
{
    m_presents = true;
    for (int row = 0; row < ImportStepCount; ++row) {
        const State &state = states[std::size_t(row)];
        QStandardItem &item = *m_model->item(row);
        const QString text = QStringLiteral("%1  %2").arg(row + 1).arg(title(ImportStep(row)));
        if (item.text() != text)
            item.setText(text);
        // What was not begun has the mark of rest, so that all words begin in one line.
        item.setData(int(state.meaning.value_or(Meaning::Neutral)), StateDelegate::MeaningRole);
        item.setEnabled(state.isOpen);
    }
    setCurrentIndex(m_model->index(int(current), 0));
    m_presents = false;
}

QString ImportSteps::title(ImportStep step)
{
    switch (step) {
    case ImportStep::Source: return tr("Source");
    case ImportStep::Checks: return tr("Checks");
    case ImportStep::Words: return tr("Words");
    case ImportStep::Rehearsal: return tr("Dry run");
    case ImportStep::Copy: return tr("Import");
    case ImportStep::Proof: return tr("Proof");
    case ImportStep::Quarantine: break;
    }
    return tr("Quarantine");
}

QString ImportSteps::explanation(ImportStep step)
{
    switch (step) {
    case ImportStep::Source:
        return tr("The old database in one schema, or the JSON file of the older backup script. It is only read.");
    case ImportStep::Checks: return tr("What the source holds and what will not fit. Nothing is written.");
    case ImportStep::Words:
        return tr("What the free texts of the source become. A text without a meaning sends its rows to quarantine.");
    case ImportStep::Rehearsal: return tr("All choices made: what would arrive, table by table. Nothing is written.");
    case ImportStep::Copy:
        return tr("Stop the bot and the old back end first. A stopped or lost import goes on where it was.");
    case ImportStep::Proof: return tr("Rows and checksums of both sides. Equal sums mean equal rows.");
    case ImportStep::Quarantine: break;
    }
    return tr("Rows that had no place. Mend one and send it again, or leave it here.");
}

} // namespace vhm24::ui
