// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/core/table/exportdialog.h"

#include "ui/core/i18n/language.h"
#include "ui/core/table/filterheader.h"
#include "ui/core/table/filterset.h"
#include "ui/core/table/filterwords.h"
#include "ui/core/table/tablepage.h"
#include "ui/core/table/tableview.h"
#include "ui/core/widgets/button.h"
#include "ui/core/widgets/formfield.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QStandardPaths>

namespace vhm24::ui {

namespace {

using CountKind = core::WindowModel::CountKind;

/// Sets the words of the choices and keeps the one that is taken.
void setWords(QComboBox *box, const QStringList &words)
{
    while (box->count() < words.size())
        box->addItem(QString());
    for (int i = 0; i < box->count(); ++i)
        box->setItemText(i, words.value(i));
}

QString &lastFolder()
{
    static QString folder = proposedFolder();
    return folder;
}

} // namespace

QStringList selectedRowIds(TablePage &page)
{
    std::vector<int> rows;
    for (const QModelIndex &index : page.view().selectionModel()->selectedIndexes())
        rows.push_back(index.row());
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    QStringList ids;
    for (const int row : rows) {
        if (!page.model().row(row).version.isEmpty()) // not a new one
            ids += page.model().row(row).id;
    }
    return ids;
}

std::vector<int> visibleColumns(TablePage &page)
{
    const QHeaderView &head = page.view().filterHeader();
    std::vector<int> list;
    for (int visual = 0; visual < head.count(); ++visual) {
        const int column = head.logicalIndex(visual);
        if (!head.isSectionHidden(column) && !page.table().columns[static_cast<std::size_t>(column)].secret)
            list.push_back(column);
    }
    return list;
}

core::TableView wholeView(TablePage &page)
{
    core::TableView view = page.model().view();
    const std::vector<core::ColumnFilter> shown = page.filters().shown();
    std::erase_if(view.filters, [&](const core::ColumnFilter &one) {
        return std::find(shown.begin(), shown.end(), one) != shown.end();
    });
    view.search.clear();
    view.advanced = {};
    return view;
}

ExportDialog::ExportDialog(TablePage &page) :
    FormDialog(&page),
    m_page(page),
    m_selection(selectedRowIds(page)),
    m_rows(new QComboBox(this)),
    m_format(new QComboBox(this)),
    m_values(new QComboBox(this)),
    m_columns(new QComboBox(this)),
    m_csv(new QComboBox(this)),
    m_mark(new QCheckBox(this)),
    m_head(new QCheckBox(this)),
    m_file(new QLineEdit(this)),
    m_choose(new Button(this))
{
    setObjectName(QStringLiteral("exportDialog"));
    build();
    buildFile();
    fillRows();
    setSubmit([this] { submit(); });
    onLanguage(this, [this] { retranslate(); });
    m_file->setText(suggestedPath());
    connect(m_format, &QComboBox::currentIndexChanged, this, &ExportDialog::showFormat);
    showFormat();
}

void ExportDialog::build()
{
    const auto add = [this](const char *name, QWidget *editor, Place place = Place::Whole) {
        m_named.insert(QLatin1String(name), addField(QLatin1String(name), editor, place));
    };
    add("rows", m_rows);
    add("format", m_format, Place::Left);
    add("values", m_values, Place::Right);
    add("columns", m_columns);
    add("csv", m_csv);
    add("mark", m_mark);
    add("head", m_head);
    m_mark->setChecked(true);
}

void ExportDialog::buildFile()
{
    auto *const place = new QWidget(this);
    auto *const line = new QHBoxLayout(place);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    line->addWidget(m_file, 1);
    line->addWidget(m_choose);
    place->setFocusProxy(m_file);
    m_named.insert(QStringLiteral("file"), addField(QStringLiteral("file"), place));
    m_file->setObjectName(QStringLiteral("path"));
    m_choose->setObjectName(QStringLiteral("choose"));
    m_choose->setAutoDefault(false);
    connect(m_choose, &Button::clicked, this, &ExportDialog::chooseFile);
}

QString ExportDialog::countText() const
{
    const core::WindowModel &model = m_page.model();
    const QString count = m_page.context().formats.integer(model.count());
    switch (model.countKind()) {
    case CountKind::Exact: return tr("rows: %1").arg(count);
    case CountKind::Estimate: return tr("rows: ≈ %1").arg(count);
    case CountKind::AtLeast: return tr("rows: more than %1").arg(count);
    case CountKind::Unknown: break;
    }
    return tr("rows not counted yet");
}

void ExportDialog::fillRows()
{
    const core::TableView &view = m_page.model().view();
    if (!m_selection.isEmpty())
        m_rows->addItem(QString(), static_cast<int>(Rows::Selection));
    const bool narrowed = view != wholeView(m_page);
    if (narrowed)
        m_rows->addItem(QString(), static_cast<int>(Rows::Filter));
    m_rows->addItem(QString(), static_cast<int>(Rows::All));
    // One selected row is just where the user stands.
    m_rows->setCurrentIndex(m_selection.size() == 1 ? 1 : 0);
}

void ExportDialog::retranslate()
{
    setTitle(tr("Export: %1").arg(QCoreApplication::translate("Table", m_page.table().title)));
    setAcceptText(tr("Export"));
    const bool narrowed = m_rows->findData(static_cast<int>(Rows::Filter)) >= 0;
    for (int i = 0; i < m_rows->count(); ++i) {
        switch (static_cast<Rows>(m_rows->itemData(i).toInt())) {
        case Rows::Selection:
            m_rows->setItemText(i, tr("The %n selected row(s)", nullptr, static_cast<int>(m_selection.size())));
            break;
        case Rows::Filter: m_rows->setItemText(i, tr("What the filter shows (%1)").arg(countText())); break;
        case Rows::All:
            m_rows->setItemText(i, narrowed ? tr("The whole list") : tr("The whole list (%1)").arg(countText()));
            break;
        }
    }
    setWords(m_format, {tr("Excel workbook (XLSX)"), tr("Text table (CSV)")});
    setWords(m_values, {tr("As shown: words, names, local time"), tr("As stored: codes, ids, UTC")});
    setWords(m_columns, {tr("The columns of the list"), tr("All columns")});
    setWords(m_csv, {tr("Semicolons, decimal comma (for Excel here)"), tr("Semicolons, decimal point"),
                     tr("Commas, decimal point (for other programs)")});
    m_mark->setText(tr("Mark the file as UTF-8, as Excel needs it"));
    m_named[QStringLiteral("mark")]->setLabel({});
    m_head->setText(tr("Begin with the filter, in lines that start with #"));
    m_named[QStringLiteral("head")]->setLabel({});
    m_choose->setText(tr("Choose…"));
    m_named[QStringLiteral("rows")]->setLabel(tr("Rows"));
    m_named[QStringLiteral("format")]->setLabel(tr("Format"));
    m_named[QStringLiteral("values")]->setLabel(tr("Values"));
    m_named[QStringLiteral("columns")]->setLabel(tr("Columns"));
    m_named[QStringLiteral("csv")]->setLabel(tr("Signs between and inside values"));
    m_named[QStringLiteral("file")]->setLabel(tr("File"));
    m_file->setAccessibleName(tr("File"));
}

bool ExportDialog::isXlsx() const { return m_format->currentIndex() == 0; }

QString ExportDialog::suggestedPath() const
{
    static const QRegularExpression forbidden(QStringLiteral("[\\\\/:*?\"<>|]"));
    QString name = QCoreApplication::translate("Table", m_page.table().title);
    name.replace(forbidden, QStringLiteral(" ")).replace(QLatin1Char(' '), QLatin1Char('_'));
    return QDir(lastFolder())
        .filePath(name + QLatin1Char('_') + m_page.context().formats.today().toString(Qt::ISODate) +
                  (isXlsx() ? QStringLiteral(".xlsx") : QStringLiteral(".csv")));
}

void ExportDialog::showFormat()
{
    m_named[QStringLiteral("csv")]->setVisible(!isXlsx());
    m_named[QStringLiteral("mark")]->setVisible(!isXlsx());
    m_named[QStringLiteral("head")]->setVisible(!isXlsx());
    static const QRegularExpression ending(QStringLiteral("\\.(xlsx|csv)$"), QRegularExpression::CaseInsensitiveOption);
    QString path = m_file->text();
    m_file->setText(path.replace(ending, isXlsx() ? QStringLiteral(".xlsx") : QStringLiteral(".csv")));
    adjustSize();
}

void ExportDialog::chooseFile()
{
    m_page.context().prompts.chooseFile(
        this,
        {.title = tr("Export to"),
         .path = m_file->text(),
         .pattern = isXlsx() ? QStringLiteral("XLSX (*.xlsx)") : QStringLiteral("CSV (*.csv)")},
        [this](const QString &path) {
            m_confirmed = path; // the file dialog asked
            m_file->setText(path);
        });
}

std::vector<int> ExportDialog::columns() const
{
    return m_columns->currentIndex() == 0 ? visibleColumns(m_page) : core::exportableColumns(m_page.table());
}

ExportChoice ExportDialog::choice() const
{
    const Context &context = m_page.context();
    const core::WindowModel &model = m_page.model();
    const Rows rows = static_cast<Rows>(m_rows->currentData().toInt());
    ExportChoice made{.request = {.view = model.view(),
                                  .columns = columns(),
                                  .shown = m_values->currentIndex() == 0,
                                  .zone = context.formats.zone()},
                      .path = m_file->text().trimmed(),
                      .xlsx = isXlsx()};
    made.csv = {.separator = m_csv->currentIndex() == 2 ? ',' : ';',
                .decimalPoint = m_csv->currentIndex() == 0 ? ',' : '.',
                .byteOrderMark = m_mark->isChecked()};
    if (rows == Rows::Selection) {
        made.request.ids = m_selection;
        made.filter = tr("%n selected row(s)", nullptr, static_cast<int>(m_selection.size()));
        made.expected = m_selection.size();
        return made;
    }
    const bool counted = model.countKind() == CountKind::Exact || model.countKind() == CountKind::Estimate;
    if (counted && (rows == Rows::Filter || model.view() == wholeView(m_page)))
        made.expected = model.count();
    if (rows == Rows::All)
        made.request.view = wholeView(m_page);
    made.filter = filterWords(m_page.table(), made.request.view, context);
    return made;
}

QStringList ExportDialog::headLines(const QString &filter) const
{
    QStringList lines{QCoreApplication::translate("Table", m_page.table().title)};
    if (!filter.isEmpty())
        lines += QCoreApplication::translate("Print", "Filter: %1").arg(filter);
    return lines;
}

bool ExportDialog::isFileFine()
{
    const QString path = m_file->text().trimmed();
    const QFileInfo file(path);
    const QFileInfo folder(file.absolutePath());
    if (path.isEmpty() || file.isDir())
        showError(QStringLiteral("file"), tr("Say which file to write."));
    else if (!folder.isDir())
        showError(QStringLiteral("file"), tr("There is no such folder."));
    else if (!folder.isWritable())
        showError(QStringLiteral("file"), tr("You may not write into that folder."));
    return !hasErrors();
}

void ExportDialog::submit()
{
    if (!isFileFine())
        return;
    const QString path = m_file->text().trimmed();
    if (!QFileInfo::exists(path) || path == m_confirmed) {
        start();
        return;
    }
    m_page.context().prompts.confirm(
        this,
        {.title = tr("Replace the file?"),
         .text = tr("%1 is there already. It is replaced once the export is complete.").arg(QFileInfo(path).fileName()),
         .action = tr("Replace"),
         .dangerous = true},
        [this] { start(); });
}

void ExportDialog::start()
{
    ExportChoice made = choice();
    if (m_head->isChecked())
        made.csv.head = headLines(made.filter);
    lastFolder() = QFileInfo(made.path).absolutePath();
    startExport(m_page.context(), m_page.table(), made);
    accept();
}

void openExportDialog(TablePage &page)
{
    auto *const dialog = new ExportDialog(page);
    dialog->open();
}

} // namespace vhm24::ui
