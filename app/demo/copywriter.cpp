// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/copywriter.h"

#include <QDateTime>

#include <charconv>

namespace vhm24::app::demo {

namespace {

struct Calendar {
    qint64 year = 0;
    int month = 0;
    int day = 0;
};

/// Days since 1970 as a date (Hinnant's algorithm); QDateTime takes most of the time otherwise.
Calendar calendarOf(qint64 days)
{
    days += 719468;
    const qint64 era = days / 146097;
    const qint64 ofEra = days - era * 146097;
    const qint64 yearOfEra = (ofEra - ofEra / 1460 + ofEra / 36524 - ofEra / 146096) / 365;
    const qint64 ofYear = ofEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
    const qint64 shifted = (5 * ofYear + 2) / 153;
    const int month = static_cast<int>(shifted < 10 ? shifted + 3 : shifted - 9);
    return {.year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
            .month = month,
            .day = static_cast<int>(ofYear - (153 * shifted + 2) / 5 + 1)};
}

constexpr qint64 DayMs = 86'400'000;

} // namespace

void CopyWriter::separate()
{
    if (!m_first)
        m_block += '\t';
    m_first = false;
}

CopyWriter &CopyWriter::text(QByteArrayView utf8)
{
    separate();
    for (const char c : utf8) {
        switch (c) {
        case '\\': m_block += "\\\\"; break;
        case '\t': m_block += "\\t"; break;
        case '\n': m_block += "\\n"; break;
        case '\r': m_block += "\\r"; break;
        default: m_block += c;
        }
    }
    return *this;
}

CopyWriter &CopyWriter::word(QByteArrayView plain)
{
    separate();
    m_block.append(plain);
    return *this;
}

CopyWriter &CopyWriter::null() { return word("\\N"); }

CopyWriter &CopyWriter::integer(qint64 value)
{
    char buffer[24];
    const auto end = std::to_chars(buffer, buffer + sizeof buffer, value).ptr;
    return word(QByteArrayView(buffer, end - buffer));
}

QByteArray decimal(qint64 millionths)
{
    QByteArray number = QByteArray::number(qAbs(millionths) / 1'000'000);
    if (millionths < 0)
        number.prepend('-');
    qint64 fraction = qAbs(millionths) % 1'000'000;
    if (fraction != 0) {
        number += '.';
        for (qint64 unit = 100'000; fraction != 0; fraction %= unit, unit /= 10)
            number += static_cast<char>('0' + fraction / unit);
    }
    return number;
}

CopyWriter &CopyWriter::micro(qint64 millionths) { return word(decimal(millionths)); }

void CopyWriter::digits(qint64 value, int width)
{
    char buffer[8];
    for (int i = width - 1; i >= 0; --i, value /= 10)
        buffer[i] = static_cast<char>('0' + value % 10);
    m_block.append(buffer, width);
}

CopyWriter &CopyWriter::date(qint64 midnight)
{
    separate();
    const Calendar day = calendarOf(midnight / DayMs);
    digits(day.year, 4);
    m_block += '-';
    digits(day.month, 2);
    m_block += '-';
    digits(day.day, 2);
    return *this;
}

CopyWriter &CopyWriter::moment(qint64 moment)
{
    if (moment == 0)
        return null();
    date(moment);
    const qint64 rest = moment % DayMs;
    m_block += ' ';
    digits(rest / 3'600'000, 2);
    m_block += ':';
    digits(rest / 60'000 % 60, 2);
    m_block += ':';
    digits(rest / 1000 % 60, 2);
    m_block += '.';
    digits(rest % 1000, 3);
    return *this;
}

CopyWriter &CopyWriter::texts(std::initializer_list<QByteArrayView> elements)
{
    QByteArray literal("{");
    for (const QByteArrayView element : elements) {
        if (element.isEmpty())
            continue;
        if (literal.size() > 1)
            literal += ',';
        QByteArray inner = element.toByteArray();
        inner.replace('\\', "\\\\").replace('"', "\\\"");
        literal += '"' + inner + '"';
    }
    return text(literal + '}');
}

void CopyWriter::endRow()
{
    m_block += '\n';
    m_first = true;
}

QByteArray CopyWriter::take()
{
    QByteArray block;
    block.swap(m_block);
    m_block.reserve(block.size() + block.size() / 8);
    return block;
}

QByteArray jsonText(QByteArrayView utf8)
{
    QByteArray inner = utf8.toByteArray();
    inner.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n").replace('\t', "\\t");
    return '"' + inner + '"';
}

QByteArray isoMoment(qint64 moment)
{
    return QDateTime::fromMSecsSinceEpoch(moment, Qt::UTC).toString(Qt::ISODateWithMs).toLatin1();
}

} // namespace vhm24::app::demo
