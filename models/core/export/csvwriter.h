// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/export/rowsink.h"
#include "models/core/export/wallclock.h"

#include <QStringList>

#include <array>
#include <string>

class QCryptographicHash;
class QIODevice;

namespace vhm24::core {

struct CsvStyle {
    char separator = ';';
    char decimalPoint = ',';
    bool byteOrderMark = true; ///< Excel takes a file for UTF-8 only with it.
    DateText::Style dates = DateText::Style::Shown;
    QStringList head = {}; ///< Lines above the names of the columns, each after "# ".
};

/// Writes rows as CSV (RFC 4180). A text that a spreadsheet would take for a formula gets an apostrophe before it.
class CsvWriter : public RowSink {
public:
    CsvWriter(QIODevice &device, const CsvStyle &style);
    /// Everything written goes through `hash` too.
    void setHash(QCryptographicHash *hash) { m_hash = hash; }

    void begin(const std::vector<ExportColumn> &columns) override;
    void empty() override { separate(); }
    void text(std::string_view utf8) override;
    void integer(qint64 value) override;
    void real(double value) override;
    void moment(qint64 wallMs) override;
    void date(qint64 days) override;
    bool endRow() override;
    /// Writes what is left.
    [[nodiscard]] Result<Done> finish();

private:
    void separate()
    {
        if (!m_first)
            m_buffer.push_back(m_style.separator);
        m_first = false;
    }
    void quote(std::string_view utf8, bool harmless);
    bool flush();

    QIODevice &m_device;
    QCryptographicHash *m_hash = nullptr;
    const CsvStyle m_style;
    DateText m_dates;
    std::array<bool, 256> m_special{}; // characters that need quotes
    std::string m_buffer;
    bool m_first = true;
    bool m_failed = false;
};

} // namespace vhm24::core
