// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/core/operations/importchecksview.h"

#include "ui/core/i18n/language.h"
#include "ui/core/operations/importrun.h"
#include "ui/core/operations/importtexts.h"
#include "ui/core/operations/statedelegate.h"
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

ImportChecksView::ImportChecksView(ImportRun &run, const Formats &formats, QWidget *parent) :
    QWidget(parent),
    m_run(run),
    m_formats(formats),
    m_model(new QStandardItemModel(this)),
    m_table(new QTableView(this)),
    m_text(new TextLabel(TextStyle::Body, Token::Text, this)),
    m_merge(new QCheckBox(this)),
    m_mergeHint(new TextLabel(TextStyle::Small, Token::Text2, this))
{
    StateDelegate::dress(*m_table);
    m_table->setModel(m_model);
    m_table->setObjectName(QStringLiteral("importChecks"));
    m_merge->setObjectName(QStringLiteral("importMerge"));
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
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ImportChecksView::showCurrent);
    connect(m_merge, &QCheckBox::clicked, this, [this](bool merge) { m_run.setMerge(merge); });
    onLanguage(this, [this] { retranslate(); });
}

void ImportChecksView::retranslate()
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

bool ImportChecksView::targetHasRows() const
{
    const auto &survey = m_run.survey();
    return survey && std::any_of(survey->findings.begin(), survey->findings.end(), [](const core::ImportFinding &one) {
               return one.kind == core::FindingKind::TargetNotEmpty || one.kind == core::FindingKind::Merging;
           });
}

void ImportChecksView::present()
{
    m_merge->setVisible(targetHasRows());
    m_mergeHint->setVisible(targetHasRows());
    m_merge->setChecked(m_run.merges());
    m_merge->setEnabled(!m_run.isBusy());
    const auto rows = m_run.survey() ? importCheckRows(*m_run.survey(), m_formats) : std::vector<ImportCheckRow>();
    const int before = std::max(0, m_table->currentIndex().row());
    m_model->setRowCount(int(rows.size()));
    int row = 0;
    for (const ImportCheckRow &one : rows) {
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

void ImportChecksView::showCurrent()
{
    const QModelIndex current = m_table->currentIndex();
    m_text->setText(current.isValid() ? current.siblingAtColumn(2).data().toString() : QString());
}

} // namespace vhm24::ui
