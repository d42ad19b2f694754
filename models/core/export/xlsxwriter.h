// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/export/rowsink.h"
#include "models/core/export/wallclock.h"

#include <QByteArray>

#include <locale.h>
#include <string>

struct lxw_workbook;
struct lxw_worksheet;
struct lxw_format;

namespace vhm24::core {

struct XlsxStyle {
    QString sheetName = {};
    QString comment = {};         ///< For the properties of the file: the filter in words.
    int rowsPerSheet = 1'048'575; ///< Excel's limit, less the head; the rest goes on in further sheets.
    DateText::Style dates = DateText::Style::Shown; ///< How Excel is told to show them; they are real dates anyway.
};

/// Writes rows as XLSX with numbers and dates as such and all texts as texts, row by row in bounded memory. To be
/// made, used and destroyed on one thread.
class XlsxWriter : public RowSink {
public:
    XlsxWriter(const QString &path, XlsxStyle style);
    ~XlsxWriter() override; ///< Without finish() there is no file.
    XlsxWriter(const XlsxWriter &) = delete;
    XlsxWriter &operator=(const XlsxWriter &) = delete;

    void begin(const std::vector<ExportColumn> &columns) override;
    void empty() override { ++m_column; }
    void text(std::string_view utf8) override;
    void integer(qint64 value) override;
    void real(double value) override;
    void moment(qint64 wallMs) override;
    void date(qint64 days) override;
    bool endRow() override;
    /// Packs the file; takes a while for many rows.
    [[nodiscard]] Result<Done> finish();

private:
    void addSheet();
    void closeSheet();
    void drop(); ///< Without a file.
    lxw_format *makeFormat(const char *numberFormat) const;
    void number(double value, lxw_format *format);
    void check(int error);

    const XlsxStyle m_style;
    const QByteArray m_path;
    QByteArray m_folder;
    locale_t m_plain; // the library prints numbers with the decimal point of the locale
    locale_t m_before;
    lxw_workbook *m_workbook = nullptr;
    lxw_worksheet *m_sheet = nullptr;
    lxw_format *m_bold = nullptr;
    lxw_format *m_moment = nullptr;
    lxw_format *m_date = nullptr;
    lxw_format *m_integer = nullptr;
    lxw_format *m_money = nullptr;
    std::vector<ExportColumn> m_columns;
    DateText m_dates;
    std::string m_text; // with the NUL that the library wants
    unsigned m_row = 0;
    unsigned short m_column = 0;
    int m_sheets = 0;
    int m_error = 0;
};

} // namespace vhm24::core
