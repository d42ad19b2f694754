// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/export/xlsxwriter.h"

#include <QFileInfo>
#include <QRegularExpression>

#include <xlsxwriter.h>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <utility>

namespace vhm24::core {

namespace {

constexpr double FirstDay = 25'569;                // 1970-01-01 as Excel counts days
constexpr double FirstCertainDay = 61;             // before March 1900 Excel's calendar is wrong
constexpr double LastDay = 2'958'466;              // of the year 9999
constexpr qint64 ExactLimit = 999'999'999'999'999; // Excel keeps 15 digits
constexpr std::size_t LongestText = 32'767;        // characters in a cell
constexpr int SheetNameLength = 31;

/// Excel refuses some characters in the name of a sheet.
QByteArray sheetName(const QString &wanted, int number)
{
    static const QRegularExpression forbidden(QStringLiteral("[\\[\\]:*?/\\\\']"));
    QString name = wanted;
    name.replace(forbidden, QStringLiteral(" "));
    const QString end = number > 1 ? QStringLiteral(" (%1)").arg(number) : QString();
    name = name.simplified().left(SheetNameLength - end.size());
    return ((name.isEmpty() ? QStringLiteral("1") : name) + end).toUtf8();
}

double widthOf(const ExportColumn &column)
{
    const double head = static_cast<double>(column.title.size()) + 4; // the arrow of the filter
    switch (column.form) {
    case ExportColumn::Form::Text: return std::clamp(head, 24.0, 60.0);
    case ExportColumn::Form::Moment: return std::max(head, 20.0);
    default: return std::max(head, 12.0);
    }
}

/// Cut to what a cell may hold, in whole characters; control characters that XML can't carry become spaces.
void clean(std::string_view utf8, std::string &text)
{
    text.clear();
    std::size_t units = 0; // of UTF-16, as Excel counts
    for (const char one : utf8) {
        const auto byte = static_cast<unsigned char>(one);
        if (byte < 0x80 || byte >= 0xC0) // the first byte of a character
            units += byte >= 0xF0 ? 2 : 1;
        if (units > LongestText)
            return;
        const bool control = byte < 0x20 && one != '\n' && one != '\t';
        text.push_back(control ? ' ' : one);
    }
}

} // namespace

XlsxWriter::XlsxWriter(const QString &path, XlsxStyle style) :
    m_style(std::move(style)),
    m_path(path.toLocal8Bit()),
    m_folder(QFileInfo(path).absolutePath().toLocal8Bit()),
    m_plain(newlocale(LC_NUMERIC_MASK, "C", nullptr)),
    m_before(uselocale(m_plain)),
    m_dates(m_style.dates)
{
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    options.tmpdir = m_folder.data(); // the folder of temporary files may be in memory
    m_workbook = workbook_new_opt(m_path.constData(), &options);
    QByteArray comment = m_style.comment.left(250).toUtf8();
    lxw_doc_properties properties{};
    properties.comments = comment.data();
    workbook_set_properties(m_workbook, &properties);
    m_bold = workbook_add_format(m_workbook);
    format_set_bold(m_bold);
    const bool shown = m_style.dates == DateText::Style::Shown;
    m_moment = makeFormat(shown ? "dd.mm.yyyy hh:mm:ss" : "yyyy-mm-dd hh:mm:ss.000");
    m_date = makeFormat(shown ? "dd.mm.yyyy" : "yyyy-mm-dd");
    m_integer = makeFormat("0");
    m_money = makeFormat("#,##0.00");
}

XlsxWriter::~XlsxWriter()
{
    if (m_workbook)
        drop();
    uselocale(m_before);
    freelocale(m_plain);
}

/// The library closes the files that its sheets keep their rows in only where it packs them.
void XlsxWriter::drop()
{
    lxw_worksheet *sheet = nullptr;
    LXW_FOREACH_WORKSHEET(sheet, m_workbook)
    {
        if (sheet->optimize_tmpfile)
            std::fclose(std::exchange(sheet->optimize_tmpfile, nullptr));
    }
    lxw_workbook_free(m_workbook);
    m_workbook = nullptr;
}

lxw_format *XlsxWriter::makeFormat(const char *numberFormat) const
{
    lxw_format *const format = workbook_add_format(m_workbook);
    format_set_num_format(format, numberFormat);
    return format;
}

void XlsxWriter::begin(const std::vector<ExportColumn> &columns)
{
    m_columns = columns;
    addSheet();
}

void XlsxWriter::addSheet()
{
    m_sheet = workbook_add_worksheet(m_workbook, sheetName(m_style.sheetName, ++m_sheets).constData());
    if (!m_sheet) {
        m_error = LXW_ERROR_MEMORY_MALLOC_FAILED;
        return;
    }
    worksheet_freeze_panes(m_sheet, 1, 0);
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        const auto column = static_cast<lxw_col_t>(i);
        worksheet_set_column(m_sheet, column, column, widthOf(m_columns[i]), nullptr);
        check(worksheet_write_string(m_sheet, 0, column, m_columns[i].title.toUtf8().constData(), m_bold));
    }
    m_row = 1;
    m_column = 0;
}

void XlsxWriter::closeSheet()
{
    if (m_sheet && !m_columns.empty())
        worksheet_autofilter(m_sheet, 0, 0, std::max(m_row, 2U) - 1, static_cast<lxw_col_t>(m_columns.size() - 1));
}

void XlsxWriter::check(int error)
{
    if (m_error == 0)
        m_error = error;
}

void XlsxWriter::text(std::string_view utf8)
{
    clean(utf8, m_text);
    // Never worksheet_write(): a text that begins with "=" stays one.
    if (!m_text.empty())
        check(worksheet_write_string(m_sheet, m_row, m_column, m_text.c_str(), nullptr));
    ++m_column;
}

void XlsxWriter::number(double value, lxw_format *format)
{
    check(worksheet_write_number(m_sheet, m_row, m_column++, value, format));
}

void XlsxWriter::integer(qint64 value)
{
    if (value > ExactLimit || value < -ExactLimit)
        text(std::to_string(value));
    else
        number(static_cast<double>(value), m_integer);
}

void XlsxWriter::real(double value)
{
    if (!std::isfinite(value))
        text(std::isnan(value) ? "NaN" : value > 0 ? "Infinity" : "-Infinity");
    else
        number(value, m_columns[m_column].form == ExportColumn::Form::Money ? m_money : nullptr);
}

void XlsxWriter::moment(qint64 wallMs)
{
    const double days = static_cast<double>(wallMs) / DayMs + FirstDay;
    if (days < FirstCertainDay || days >= LastDay)
        text(m_dates.moment(wallMs));
    else
        number(days, m_moment);
}

void XlsxWriter::date(qint64 days)
{
    const double counted = static_cast<double>(days) + FirstDay;
    if (counted < FirstCertainDay || counted >= LastDay)
        text(m_dates.date(days));
    else
        number(counted, m_date);
}

bool XlsxWriter::endRow()
{
    m_column = 0;
    if (++m_row > static_cast<unsigned>(m_style.rowsPerSheet)) {
        closeSheet();
        addSheet();
    }
    return m_error == 0;
}

Result<Done> XlsxWriter::finish()
{
    closeSheet();
    const int closed = workbook_close(m_workbook); // frees it too
    m_workbook = nullptr;
    check(closed);
    if (m_error == 0)
        return Done{};
    return Error{.kind = ErrorKind::Internal,
                 .detail = QString::fromUtf8(lxw_strerror(static_cast<lxw_error>(m_error))),
                 .subject = QStringLiteral("file")};
}

} // namespace vhm24::core
