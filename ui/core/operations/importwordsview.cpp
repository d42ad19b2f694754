// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/core/operations/importwordsview.h"

#include "models/core/transfer/oldwords.h"
#include "ui/core/i18n/language.h"
#include "ui/core/operations/importrun.h"
#include "ui/core/operations/statedelegate.h"
#include "ui/core/widgets/emptystate.h"
#include "ui/core/widgets/formfield.h"
#include "ui/core/widgets/hairline.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QHeaderView>
#include <QStandardItemModel>
#include <QTableView>

#include <algorithm>

namespace vhm24::ui {

namespace {
constexpr int WordColumnWidths[] = {210, 220, 90};
constexpr int WordFieldWidth = 420;
} // namespace

ImportWordsView::ImportWordsView(ImportRun &run, const Formats &formats, QWidget *parent) :
    QWidget(parent),
    m_run(run),
    m_formats(formats),
    m_model(new QStandardItemModel(this)),
    m_table(new QTableView),
    m_meaning(new QComboBox),
    m_field(new FormField(m_meaning)),
    m_empty(new EmptyState(this)),
    m_body(new QWidget(this))
{
    StateDelegate::dress(*m_table);
    m_table->setModel(m_model);
    m_table->setObjectName(QStringLiteral("importWords"));
    m_meaning->setObjectName(QStringLiteral("wordMeaning"));
    m_field->setMaximumWidth(WordFieldWidth);
    m_empty->setIconName(QStringLiteral("check"));
    auto *const outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_empty);
    outer->addWidget(m_body);
    auto *const column = new QVBoxLayout(m_body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_table, 1);
    column->addWidget(new HairLine);
    auto *const below = new QHBoxLayout;
    below->setContentsMargins(space::PagePadding, 10, space::PagePadding, 12);
    below->addWidget(m_field, 1);
    below->addStretch(1);
    column->addLayout(below);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ImportWordsView::showCurrent);
    connect(m_meaning, &QComboBox::activated, this, [this] {
        m_run.chooseMeaning(std::size_t(m_table->currentIndex().row()), m_meaning->currentData().toString());
    });
    onLanguage(this, [this] { retranslate(); });
}

void ImportWordsView::retranslate()
{
    m_table->setAccessibleName(tr("Words"));
    m_model->setHorizontalHeaderLabels({tr("Column"), tr("Text of the source"), tr("Rows"), tr("Becomes")});
    m_model->horizontalHeaderItem(2)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    for (int i = 0; i < int(std::size(WordColumnWidths)); ++i)
        m_table->setColumnWidth(i, WordColumnWidths[i]);
    m_empty->setText(tr("There is nothing to decide"), tr("Every text of the source is a value of its list as it is."));
    present();
}

void ImportWordsView::present()
{
    const auto &words = m_run.vocabulary().list();
    m_empty->setVisible(words.empty());
    m_body->setVisible(!words.empty());
    m_meaning->setEnabled(!m_run.isBusy());
    const int before = std::max(0, m_table->currentIndex().row());
    m_model->setRowCount(int(words.size()));
    int row = 0;
    for (const core::ImportWord &one : words) {
        const bool known = !one.meaning().isEmpty();
        auto *const becomes = new QStandardItem(known ? one.meaning() : tr("to quarantine"));
        becomes->setData(int(known ? Meaning::Good : Meaning::Low), StateDelegate::MeaningRole);
        m_model->setItem(row, 0, new QStandardItem(one.table + QLatin1Char('.') + one.column));
        m_model->setItem(row, 1, new QStandardItem(one.text));
        m_model->setItem(row, 2, new QStandardItem(m_formats.integer(one.rows)));
        m_model->item(row, 2)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        m_model->setItem(row++, 3, becomes);
    }
    if (!words.empty())
        m_table->selectRow(std::min(before, int(words.size()) - 1));
    showCurrent();
}

void ImportWordsView::showCurrent()
{
    const auto &words = m_run.vocabulary().list();
    const int row = m_table->currentIndex().row();
    if (row < 0 || row >= int(words.size()))
        return;
    const core::ImportWord &word = words[std::size_t(row)];
    m_field->setLabel(tr("“%1” in %2 becomes").arg(word.text, word.table + QLatin1Char('.') + word.column));
    m_meaning->clear();
    if (word.known.isEmpty())
        m_meaning->addItem(tr("to quarantine"), QString());
    for (const QString &value : core::enumValuesOf(word.table, word.column))
        m_meaning->addItem(value, value);
    m_meaning->setCurrentIndex(std::max(0, m_meaning->findData(word.meaning())));
}

} // namespace vhm24::ui
