// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/core/table/bulkdialog.h"

#include "models/core/database/deliver.h"
#include "ui/core/format/messages.h"
#include "ui/core/i18n/language.h"
#include "ui/core/table/celleditors.h"
#include "ui/core/table/cellpresenter.h"
#include "ui/core/table/referenceeditor.h"
#include "ui/core/table/tablepage.h"
#include "ui/core/table/tableview.h"
#include "ui/core/widgets/formfield.h"
#include "ui/core/widgets/progressline.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QLineEdit>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace vhm24::ui {

using core::BulkChange;
using core::BulkEdits;
using core::BulkRow;
using core::Result;

namespace {

enum Field { ColumnField, WayField, ValueField, ScopeField };
enum Way { SetTo, MakeEmpty, IncreaseBy, DecreaseBy, IncreasePercent, DecreasePercent };

/// A number of its own for "by N", whatever the column's editor refuses.
const core::Column &amountColumn()
{
    static const core::Column column{.name = "amount", .kind = core::ColumnKind::Real, .notNull = true, .minimum = 0};
    return column;
}

void onTyping(QWidget *editor, QObject *context, const std::function<void()> &typed)
{
    if (auto *const reference = qobject_cast<ReferenceEditor *>(editor))
        QObject::connect(reference, &ReferenceEditor::chosen, context, typed); // its id is known after its text
    if (auto *const list = qobject_cast<QComboBox *>(editor))
        QObject::connect(list, &QComboBox::currentIndexChanged, context, typed);
    else if (auto *const line = qobject_cast<QLineEdit *>(editor))
        QObject::connect(line, &QLineEdit::textChanged, context, typed);
}

} // namespace

BulkDialog::BulkDialog(const Context &context, core::WindowModel &model, const QList<int> &selectedRows,
                       QWidget *parent) :
    FormDialog(parent),
    m_context(context),
    m_model(model),
    m_column(new QComboBox),
    m_way(new QComboBox),
    m_scope(new QComboBox),
    m_value(new QStackedWidget),
    m_amount(makeCellEditor(amountColumn(), context, m_value)),
    m_progress(new ProgressLine(this))
{
    for (const int row : selectedRows)
        m_selected += model.row(row).id;
    build();
    setSubmit([this] { submit(); });
    connect(m_column, &QComboBox::currentIndexChanged, this, &BulkDialog::showColumn);
    connect(m_way, &QComboBox::currentIndexChanged, this, &BulkDialog::showWay);
    connect(m_scope, &QComboBox::currentIndexChanged, this, &BulkDialog::readAll);
    connect(&m_model, &core::WindowModel::countChanged, this, &BulkDialog::retranslate);
    onLanguage(this, [this] { retranslate(); });
    showColumn();
}

BulkDialog::~BulkDialog() { m_stop.request_stop(); }

void BulkDialog::build()
{
    const core::TableDescriptor &table = m_model.table();
    m_value->addWidget(m_amount);
    m_amount->setObjectName(QStringLiteral("amount"));
    onTyping(m_amount, this, [this] { showEffect(); });
    for (int one = 0; one < static_cast<int>(table.columns.size()); ++one) {
        const core::Column &definition = table.columns[static_cast<std::size_t>(one)];
        if (!definition.editable)
            continue;
        m_column->addItem(QString(), one);
        QWidget *const editor = makeCellEditor(definition, m_context, m_value);
        if (definition.kind == core::ColumnKind::Boolean)
            setCellEditorValue(editor, true);
        m_value->addWidget(editor);
        m_editors.insert(one, editor);
        onTyping(editor, this, [this] { showEffect(); });
    }
    m_fields[ColumnField] = addField(QStringLiteral("column"), m_column, Place::Left);
    m_fields[WayField] = addField(QStringLiteral("way"), m_way, Place::Right);
    m_fields[ValueField] = addField(QStringLiteral("value"), m_value);
    m_fields[ScopeField] = addField(QStringLiteral("scope"), m_scope);
    m_scope->addItem(QString(), false);
    m_scope->addItem(QString(), true);
    m_value->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_value->setFixedHeight(space::Control);
    body().insertWidget(1, m_progress);
}

void BulkDialog::setColumn(int column)
{
    if (const int place = m_column->findData(column); place >= 0)
        m_column->setCurrentIndex(place);
}

int BulkDialog::column() const { return m_column->currentData().toInt(); }
bool BulkDialog::isWhole() const { return m_scope->currentData().toBool(); }

void BulkDialog::retranslate()
{
    setTitle(tr("Change the selected rows"));
    m_fields[ColumnField]->setLabel(tr("Field"));
    m_fields[WayField]->setLabel(tr("What to do"));
    m_fields[ValueField]->setLabel(tr("Value"));
    m_fields[ScopeField]->setLabel(tr("Which rows"));
    for (int i = 0; i < m_column->count(); ++i) {
        const auto &one = m_model.table().columns[static_cast<std::size_t>(m_column->itemData(i).toInt())];
        m_column->setItemText(i, QCoreApplication::translate("Column", one.title));
    }
    m_scope->setItemText(0, tr("The %n selected row(s)", nullptr, static_cast<int>(m_selected.size())));
    const bool exact = m_model.countKind() == core::WindowModel::CountKind::Exact;
    m_scope->setItemText(1, exact ? tr("All %n row(s) of the filter", nullptr, static_cast<int>(m_model.count()))
                                  : tr("All rows of the filter"));
    fillWays();
    showEffect();
}

void BulkDialog::fillWays()
{
    const core::Column &definition = m_model.table().columns[static_cast<std::size_t>(column())];
    const QVariant chosen = m_way->currentData();
    const QSignalBlocker blocker(m_way);
    m_way->clear();
    m_way->addItem(tr("Set to"), SetTo);
    if (!definition.notNull)
        m_way->addItem(tr("Make empty"), MakeEmpty);
    if (CellPresenter::isNumeric(definition)) {
        m_way->addItem(tr("Increase by"), IncreaseBy);
        m_way->addItem(tr("Decrease by"), DecreaseBy);
        m_way->addItem(tr("Increase by percent"), IncreasePercent);
        m_way->addItem(tr("Decrease by percent"), DecreasePercent);
    }
    m_way->setCurrentIndex(std::max(0, m_way->findData(chosen)));
}

void BulkDialog::showColumn()
{
    fillWays();
    showWay();
    readAll();
}

void BulkDialog::showWay()
{
    const int way = m_way->currentData().toInt();
    m_value->setCurrentWidget(way == SetTo ? m_editors.value(column()) : m_amount);
    m_fields[ValueField]->setVisible(way != MakeEmpty);
    m_fields[ValueField]->clearError();
    showEffect();
}

Result<BulkChange> BulkDialog::change() const
{
    BulkChange wanted{.column = column()};
    const int way = m_way->currentData().toInt();
    if (way == MakeEmpty) {
        wanted.kind = BulkChange::Kind::Clear;
        return wanted;
    }
    const auto value = cellEditorValue(way == SetTo ? m_editors.value(column()) : m_amount);
    if (!value)
        return core::invalid(value.error().detail, QStringLiteral("value"));
    if (way == SetTo) {
        if (!value.value().isValid())
            return core::invalid(tr("Write a value, or choose “Make empty”."), QStringLiteral("value"));
        wanted.value = value.value();
        return wanted;
    }
    const bool percent = way == IncreasePercent || way == DecreasePercent;
    wanted.kind = percent ? BulkChange::Kind::Percent : BulkChange::Kind::Add;
    wanted.amount = value.value().toDouble() * (way == DecreaseBy || way == DecreasePercent ? -1 : 1);
    return wanted;
}

std::vector<BulkRow> BulkDialog::selectedRows() const
{
    std::vector<BulkRow> rows;
    const auto place = static_cast<std::size_t>(column());
    for (const QString &id : m_selected) {
        const int index = m_model.indexOfRow(id);
        if (index < 0)
            continue; // it left the list meanwhile
        const core::Row &row = m_model.row(index);
        rows.push_back({.id = id,
                        .version = row.version,
                        .read = row.cells[place],
                        .present = m_model.cell(index, column()),
                        .cells = row.version.isEmpty() ? std::vector<QVariant>() : row.cells});
    }
    return rows;
}

void BulkDialog::readAll()
{
    m_stop.request_stop();
    m_stop = std::stop_source();
    const quint64 generation = ++m_generation;
    m_all.reset();
    m_refusal.clear();
    m_progress->setRunning(isWhole());
    showEffect();
    if (!isWhole())
        return;
    const core::Statement statement =
        core::TableQuery(m_context.layout, m_model.table()).columnOf(m_model.view(), column(), MostRows + 1);
    auto future =
        m_context.layout.database(m_model.table().service)
            .submit<std::vector<BulkRow>>(
                [statement, stop = m_stop.get_token()](core::Connection &connection) -> Result<std::vector<BulkRow>> {
                    const auto rows = connection.run(statement, {.stop = stop});
                    if (!rows)
                        return rows.error();
                    std::vector<BulkRow> list;
                    for (int r = 0; r < rows.value().rows(); ++r)
                        list.push_back({.id = rows.value().text(r, 0),
                                        .version = rows.value().bytes(r, 1),
                                        .read = rows.value().value(r, 2)});
                    return list;
                },
                {.stop = m_stop.get_token(), .priority = core::Priority::Background});
    core::deliver(future, this, [this, generation](const Result<std::vector<BulkRow>> &rows) {
        if (generation != m_generation)
            return;
        m_progress->setRunning(false);
        if (!rows)
            m_refusal = sentence(rows.error());
        else if (rows.value().size() > MostRows)
            m_refusal =
                tr("There are more than %1 rows. Narrow the filter first.").arg(m_context.formats.integer(MostRows));
        else
            m_all = rows.value();
        showEffect();
    });
}

std::optional<BulkEdits> BulkDialog::effect() const
{
    const auto wanted = change();
    if (!wanted || (isWhole() && !m_all))
        return std::nullopt;
    std::vector<BulkRow> rows = isWhole() ? *m_all : selectedRows();
    const core::EditBuffer &edits = m_model.edits();
    for (BulkRow &row : rows)
        row.present = edits.isStaged(row.id, column()) ? edits.value(row.id, column()) : row.read;
    return core::bulkEdits(m_model.table(), *wanted, rows);
}

void BulkDialog::showEffect()
{
    const auto now = effect();
    QStringList sentences;
    if (!m_refusal.isEmpty())
        sentences += m_refusal;
    else if (isWhole() && !m_all)
        sentences += tr("Reading the rows of the filter…");
    else if (!now)
        sentences += tr("Write the value to see how many rows will change.");
    if (now) {
        sentences += tr("%n row(s) will change.", nullptr, static_cast<int>(now->edits.size()));
        if (now->unchanged > 0)
            sentences += tr("%n row(s) stay as they are.", nullptr, now->unchanged);
        if (now->refused > 0)
            sentences += tr("%n row(s) would fall below what is allowed.", nullptr, now->refused);
    }
    setIntroduction(sentences.join(QLatin1Char(' ')));
    setAcceptText(now ? tr("Change %n row(s)", nullptr, static_cast<int>(now->edits.size())) : tr("Change"));
}

void BulkDialog::submit()
{
    const auto wanted = change();
    if (!wanted) {
        showError(wanted.error().subject, wanted.error().detail);
        return;
    }
    if (!m_refusal.isEmpty()) {
        showError(QStringLiteral("scope"), m_refusal);
        return;
    }
    const auto now = effect();
    if (!now)
        return; // still reading, and it says so
    if (now->refused > 0 || now->edits.empty()) {
        showError(QStringLiteral("value"),
                  now->edits.empty() && now->refused == 0
                      ? tr("All of these rows hold this value already.")
                      : tr("Some rows would fall below what is allowed. Nothing was changed."));
        return;
    }
    m_model.edits().stage(now->edits);
    accept();
}

void openBulkDialog(TablePage &page)
{
    QList<int> rows;
    const QModelIndexList selected = page.view().selectionModel()->selectedRows();
    for (const QModelIndex &index : selected)
        rows += index.row();
    if (rows.isEmpty() && page.currentRow() >= 0)
        rows += page.currentRow();
    std::sort(rows.begin(), rows.end());
    auto *const dialog = new BulkDialog(page.context(), page.model(), rows, &page);
    dialog->setColumn(page.view().currentIndex().column());
    dialog->open();
}

} // namespace vhm24::ui
