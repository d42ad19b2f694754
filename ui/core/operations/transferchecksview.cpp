// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/core/operations/transferchecksview.h"

#include "ui/core/i18n/language.h"
#include "ui/core/operations/statedelegate.h"
#include "ui/core/operations/transferjob.h"
#include "ui/core/widgets/hairline.h"
#include "ui/core/widgets/textlabel.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QHeaderView>
#include <QStandardItemModel>
#include <QTableView>

#include <algorithm>

namespace vhm24::ui {

namespace {
constexpr int CheckWhatWidth = 164;
constexpr int CheckStateWidth = 150;
constexpr int CheckTextHeight = 44; // two lines, so that nothing jumps
} // namespace

TransferChecksView::TransferChecksView(const QString &name, TransferJob &job, Rows rows, QWidget *parent) :
    QWidget(parent),
    m_job(job),
    m_rows(std::move(rows)),
    m_model(new QStandardItemModel(this)),
    m_table(new QTableView(this)),
    m_text(new TextLabel(TextStyle::Body, Token::Text, this)),
    m_merge(new QCheckBox(this)),
    m_mergeHint(new TextLabel(TextStyle::Small, Token::Text2, this))
{
    StateDelegate::dress(*m_table);
    m_table->setModel(m_model);
    m_table->setObjectName(name + QStringLiteral("Checks"));
    m_merge->setObjectName(name + QStringLiteral("Merge"));
    m_text->setWordWrap(true);
    m_text->setMinimumHeight(CheckTextHeight);
    m_text->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_mergeHint->setWordWrap(true);
    auto *const outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    outer->addWidget(m_table, 1);
    outer->addWidget(new HairLine);
    auto *const below = new QVBoxLayout;
    below->setContentsMargins(space::PagePadding, 8, space::PagePadding, 10);
    below->setSpacing(6);
    below->addWidget(m_text);
    below->addWidget(m_merge);
    below->addWidget(m_mergeHint);
    outer->addLayout(below);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &TransferChecksView::showCurrent);
    connect(m_merge, &QCheckBox::clicked, this, [this](bool merge) { m_job.setMerge(merge); });
    onLanguage(this, [this] { retranslate(); });
}

void TransferChecksView::retranslate()
{
    m_table->setAccessibleName(tr("Checks"));
    m_model->setHorizontalHeaderLabels({tr("What"), tr("State"), tr("What was found")});
    m_table->setColumnWidth(0, CheckWhatWidth);
    m_table->setColumnWidth(1, CheckStateWidth);
    m_merge->setText(tr("Put the rows of both together (merge)"));
    m_mergeHint->setText(
        tr("What the target has stays as it is; a row of the source that clashes with it goes to quarantine."));
    present();
}

bool TransferChecksView::targetHasRows() const
{
    const auto &survey = m_job.survey();
    return survey && std::any_of(survey->findings.begin(), survey->findings.end(), [](const core::ImportFinding &one) {
               return one.kind == core::FindingKind::TargetNotEmpty || one.kind == core::FindingKind::Merging;
           });
}

void TransferChecksView::present()
{
    m_merge->setVisible(targetHasRows());
    m_mergeHint->setVisible(targetHasRows());
    m_merge->setChecked(m_job.merges());
    m_merge->setEnabled(!m_job.isBusy());
    const auto rows = m_job.survey() ? m_rows(*m_job.survey()) : std::vector<TransferCheckRow>();
    const int before = std::max(0, m_table->currentIndex().row());
    m_model->setRowCount(int(rows.size()));
    int row = 0;
    for (const TransferCheckRow &one : rows) {
        auto *const state = new QStandardItem(one.state);
        state->setData(int(one.meaning), StateDelegate::MeaningRole);
        m_model->setItem(row, 0, new QStandardItem(one.what));
        m_model->setItem(row, 1, state);
        m_model->setItem(row++, 2, new QStandardItem(one.text));
    }
    if (!rows.empty())
        m_table->selectRow(std::min(before, int(rows.size()) - 1));
    showCurrent();
}

void TransferChecksView::showCurrent()
{
    const QModelIndex current = m_table->currentIndex();
    m_text->setText(current.isValid() ? current.siblingAtColumn(2).data().toString() : QString());
}

} // namespace vhm24::ui
