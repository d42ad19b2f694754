// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/core/operations/transfertablesview.h"

#include "models/core/transfer/transferjson.h"
#include "ui/core/i18n/language.h"
#include "ui/core/operations/importtexts.h"
#include "ui/core/operations/statedelegate.h"
#include "ui/core/operations/transferjob.h"
#include "ui/core/widgets/button.h"
#include "ui/core/widgets/hairline.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QHeaderView>
#include <QJsonDocument>
#include <QSaveFile>
#include <QStandardItemModel>
#include <QTableView>

namespace vhm24::ui {

namespace {

constexpr int RehearsalWidths[] = {180, 120, 130, 130};
constexpr int CopyWidths[] = {180, 190, 130, 130};
constexpr int ProofWidths[] = {140, 86, 76, 84, 86, 190}; // a checksum has up to 21 characters

qint64 resumedRows(const core::ImportSurvey &survey, const QString &table)
{
    for (const core::ImportFinding &one : survey.findings) {
        if (one.kind == core::FindingKind::Resumed && one.table == table)
            return one.count;
    }
    return 0;
}

} // namespace

TransferTablesView::TransferTablesView(const QString &name, Kind kind, TransferJob &job, const Context &context,
                                       QWidget *parent) :
    QWidget(parent),
    m_name(name),
    m_kind(kind),
    m_job(job),
    m_context(context),
    m_model(new QStandardItemModel(this)),
    m_table(new QTableView(this))
{
    StateDelegate::dress(*m_table);
    m_table->setModel(m_model);
    const QString what = kind == Kind::Rehearsal ? QStringLiteral("Rehearsal")
                         : kind == Kind::Copy    ? QStringLiteral("Copy")
                                                 : QStringLiteral("Proof");
    m_table->setObjectName(name + what);
    auto *const outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    outer->addWidget(m_table, 1);
    if (kind == Kind::Proof)
        addVerbs(*outer);
    onLanguage(this, [this] { retranslate(); });
}

void TransferTablesView::addVerbs(QVBoxLayout &outer)
{
    m_copy = new Button(Button::Kind::Secondary, QStringLiteral("copy"), this);
    m_save = new Button(Button::Kind::Secondary, QStringLiteral("document"), this);
    m_copy->setObjectName(QStringLiteral("copyProof"));
    m_save->setObjectName(QStringLiteral("saveProof"));
    outer.addWidget(new HairLine);
    auto *const row = new QHBoxLayout;
    row->setContentsMargins(space::PagePadding, 8, space::PagePadding, 8);
    row->setSpacing(8);
    row->addWidget(m_copy);
    row->addWidget(m_save);
    row->addStretch(1);
    outer.addLayout(row);
    connect(m_copy, &Button::clicked, this, &TransferTablesView::copyProof);
    connect(m_save, &Button::clicked, this, &TransferTablesView::saveProof);
}

void TransferTablesView::retranslate()
{
    const auto dress = [this](const QStringList &labels, const auto &widths) {
        m_model->setHorizontalHeaderLabels(labels);
        for (int i = 0; i < int(std::size(widths)); ++i)
            m_table->setColumnWidth(i, widths[i]);
    };
    const auto alignRight = [this](std::initializer_list<int> columns) {
        for (const int column : columns)
            m_model->horizontalHeaderItem(column)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    };
    switch (m_kind) {
    case Kind::Rehearsal:
        m_table->setAccessibleName(tr("What would arrive"));
        dress({tr("Table"), tr("In the source"), tr("Would arrive"), tr("To quarantine"), tr("There already")},
              RehearsalWidths);
        alignRight({1, 2, 3, 4});
        break;
    case Kind::Copy:
        m_table->setAccessibleName(tr("How far it is"));
        dress({tr("Table"), tr("State"), tr("Done"), tr("Of"), tr("In quarantine")}, CopyWidths);
        alignRight({2, 3, 4});
        break;
    case Kind::Proof:
        m_table->setAccessibleName(tr("Proof"));
        dress({tr("Table"), tr("State"), tr("Source"), tr("Target"), tr("Quarantine"), tr("Checksum of the source"),
               tr("Checksum of the target")},
              ProofWidths);
        alignRight({2, 3, 4});
        m_copy->setText(tr("Copy as JSON"));
        m_save->setText(tr("Save as JSON…"));
        break;
    }
    present();
}

void TransferTablesView::setText(int row, int column, const QString &text, int meaning, bool isFigure)
{
    QStandardItem *item = m_model->item(row, column);
    if (!item) {
        item = new QStandardItem;
        m_model->setItem(row, column, item);
        if (isFigure)
            item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    }
    if (item->text() != text)
        item->setText(text);
    item->setData(meaning < 0 ? QVariant() : QVariant(meaning), StateDelegate::MeaningRole);
}

void TransferTablesView::setFigure(int row, int column, qint64 value)
{
    setText(row, column, m_context.formats.integer(value), -1, true);
}

void TransferTablesView::present()
{
    switch (m_kind) {
    case Kind::Rehearsal: presentRehearsal(); break;
    case Kind::Copy: presentCopy(); break;
    case Kind::Proof: presentProof(); break;
    }
    if (m_model->rowCount() > 0 && !m_table->currentIndex().isValid())
        m_table->selectRow(0);
}

void TransferTablesView::presentRehearsal()
{
    const auto tables =
        m_job.survey() && m_job.isRehearsed() ? m_job.survey()->tables : std::vector<core::ImportSurvey::Table>();
    m_model->setRowCount(int(tables.size()));
    for (int row = 0; row < int(tables.size()); ++row) {
        const core::ImportSurvey::Table &one = tables[std::size_t(row)];
        setText(row, 0, one.table);
        setFigure(row, 1, one.rows);
        setFigure(row, 2, one.rows - one.unfit);
        setFigure(row, 3, one.unfit);
        setFigure(row, 4, resumedRows(*m_job.survey(), one.table));
    }
}

void TransferTablesView::presentCopy()
{
    const std::vector<TransferredTable> &tables = m_job.tables();
    m_model->setRowCount(int(tables.size()));
    for (int row = 0; row < int(tables.size()); ++row) {
        const TransferredTable &one = tables[std::size_t(row)];
        const bool stopped = m_job.task() != TransferJob::Task::Transfer;
        setText(row, 0, one.table);
        if (one.proof)
            setText(row, 1, one.proof->agrees ? tr("agrees") : tr("does not agree"),
                    int(one.proof->agrees ? Meaning::Good : Meaning::Critical));
        else if (one.stage && stopped)
            setText(row, 1, tr("interrupted"), int(Meaning::Low));
        else
            setText(row, 1, one.stage ? transferStageText(*one.stage) : tr("waits"),
                    int(one.stage ? Meaning::Working : Meaning::Neutral));
        setFigure(row, 2, one.rows);
        setFigure(row, 3, one.expected);
        if (one.proof)
            setFigure(row, 4, one.proof->quarantined);
        else
            setText(row, 4, QString(), -1, true);
    }
}

void TransferTablesView::presentProof()
{
    const auto &report = m_job.report();
    m_copy->setEnabled(report.has_value());
    m_save->setEnabled(report.has_value());
    m_model->setRowCount(report ? int(report->tables.size()) : 0);
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const core::TableProof &one = report->tables[std::size_t(row)];
        setText(row, 0, one.table);
        setText(row, 1, one.agrees ? tr("equal") : tr("not equal"),
                int(one.agrees ? Meaning::Good : Meaning::Critical));
        setFigure(row, 2, one.source);
        setFigure(row, 3, one.target);
        setFigure(row, 4, one.quarantined);
        setText(row, 5, one.sourceChecksum);
        setText(row, 6, one.targetChecksum);
        if (!one.agrees)
            m_model->item(row, 1)->setToolTip(
                tr("%1 rows are missing, %2 are different.")
                    .arg(m_context.formats.integer(one.missing), m_context.formats.integer(one.different)));
    }
}

QByteArray TransferTablesView::json() const
{
    return m_job.report() ? QJsonDocument(core::toJson(*m_job.report())).toJson() : QByteArray();
}

void TransferTablesView::copyProof() { QGuiApplication::clipboard()->setText(QString::fromUtf8(json())); }

void TransferTablesView::saveProof()
{
    const QString day = QDate::currentDate().toString(QStringLiteral("yyyy-MM-dd"));
    m_context.prompts.chooseFile(this,
                                 {.title = tr("Save the proof"),
                                  .path = QDir::homePath() + QStringLiteral("/%1-%2.json").arg(m_name, day),
                                  .pattern = tr("JSON files (*.json)")},
                                 [this](const QString &path) {
                                     QSaveFile file(path);
                                     if (!file.open(QIODevice::WriteOnly) || file.write(json()) < 0 || !file.commit())
                                         m_context.prompts.tell(this, tr("The proof was not saved"),
                                                                file.errorString());
                                 });
}

} // namespace vhm24::ui
