// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/export/csvwriter.h"

#include <QCryptographicHash>
#include <QIODevice>

#include <algorithm>
#include <charconv>
#include <cmath>

namespace vhm24::core {

namespace {

constexpr std::size_t BlockBytes = 256 * 1024;
constexpr double WholeLimit = 1e15; // whole numbers up to here are exact and print as integers

bool beginsFormula(std::string_view text)
{
    if (text.empty())
        return false;
    const char first = text.front();
    return first == '=' || first == '+' || first == '-' || first == '@' || first == '\t' || first == '\r';
}

} // namespace

CsvWriter::CsvWriter(QIODevice &device, const CsvStyle &style) : m_device(device), m_style(style), m_dates(style.dates)
{
    for (const char one : {style.separator, '"', '\n', '\r'})
        m_special[static_cast<unsigned char>(one)] = true;
    m_buffer.reserve(BlockBytes + 64 * 1024);
}

void CsvWriter::begin(const std::vector<ExportColumn> &columns)
{
    if (m_style.byteOrderMark)
        m_buffer += "\xEF\xBB\xBF";
    for (const QString &line : m_style.head)
        m_buffer += "# " + line.simplified().toStdString() + "\r\n";
    for (const ExportColumn &column : columns) {
        const QByteArray title = column.title.toUtf8();
        text({title.constData(), static_cast<std::size_t>(title.size())});
    }
    endRow();
}

void CsvWriter::quote(std::string_view utf8, bool harmless)
{
    m_buffer.push_back('"');
    if (!harmless)
        m_buffer.push_back('\'');
    for (const char one : utf8) {
        if (one == '"')
            m_buffer.push_back('"');
        m_buffer.push_back(one);
    }
    m_buffer.push_back('"');
}

void CsvWriter::text(std::string_view utf8)
{
    separate();
    const bool harmless = !beginsFormula(utf8);
    const bool plain =
        std::none_of(utf8.begin(), utf8.end(), [this](char one) { return m_special[static_cast<unsigned char>(one)]; });
    if (!plain) {
        quote(utf8, harmless);
        return;
    }
    if (!harmless)
        m_buffer.push_back('\'');
    m_buffer.append(utf8);
}

void CsvWriter::integer(qint64 value)
{
    separate();
    char digits[24];
    m_buffer.append(digits, std::to_chars(digits, digits + sizeof digits, value).ptr);
}

void CsvWriter::real(double value)
{
    if (!std::isfinite(value))
        return text(std::isnan(value) ? "NaN" : value > 0 ? "Infinity" : "-Infinity");
    const bool whole = std::abs(value) < WholeLimit && value == std::trunc(value);
    if (whole)
        return integer(static_cast<qint64>(value));
    separate();
    char digits[400]; // the longest double without an exponent
    char *const end = std::to_chars(digits, digits + sizeof digits, value, std::chars_format::fixed).ptr;
    std::replace(digits, end, '.', m_style.decimalPoint);
    if (m_special[static_cast<unsigned char>(m_style.decimalPoint)]) // it is the separator too
        quote({digits, static_cast<std::size_t>(end - digits)}, true);
    else
        m_buffer.append(digits, end);
}

void CsvWriter::moment(qint64 wallMs)
{
    separate();
    m_buffer.append(m_dates.moment(wallMs));
}

void CsvWriter::date(qint64 days)
{
    separate();
    m_buffer.append(m_dates.date(days));
}

bool CsvWriter::endRow()
{
    m_buffer += "\r\n";
    m_first = true;
    return m_buffer.size() < BlockBytes ? !m_failed : flush();
}

bool CsvWriter::flush()
{
    const auto size = static_cast<qint64>(m_buffer.size());
    if (m_hash)
        m_hash->addData(QByteArrayView(m_buffer.data(), size));
    m_failed = m_failed || m_device.write(m_buffer.data(), size) != size;
    m_buffer.clear();
    return !m_failed;
}

Result<Done> CsvWriter::finish()
{
    if (flush())
        return Done{};
    return Error{.kind = ErrorKind::Internal, .detail = m_device.errorString(), .subject = QStringLiteral("file")};
}

} // namespace vhm24::core
