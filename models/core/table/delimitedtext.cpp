// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/table/delimitedtext.h"

namespace vhm24::core {

namespace {

constexpr QLatin1Char Quote('"');

bool isLineEnd(QChar character) { return character == QLatin1Char('\n') || character == QLatin1Char('\r'); }

/// Goes through a text cell by cell.
class DelimitedReader {
public:
    DelimitedReader(const QString &text, QChar separator) : m_text(text), m_separator(separator) {}

    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }
    [[nodiscard]] QString cell()
    {
        if (!atEnd() && m_text[m_at] == Quote) {
            if (const auto end = closingQuote(); end >= 0)
                return quoted(end);
        }
        const qsizetype begin = m_at;
        while (!atEnd() && m_text[m_at] != m_separator && !isLineEnd(m_text[m_at]))
            ++m_at;
        return m_text.mid(begin, m_at - begin);
    }
    /// Whether another cell of this row follows.
    bool skipSeparator()
    {
        if (atEnd() || m_text[m_at] != m_separator)
            return false;
        ++m_at;
        return true;
    }
    void skipLineEnd()
    {
        if (!atEnd() && m_text[m_at] == QLatin1Char('\r'))
            ++m_at;
        if (!atEnd() && m_text[m_at] == QLatin1Char('\n'))
            ++m_at;
    }

private:
    /// Where the quotes that begin here end, when a separator, a line end or nothing follows them; else −1.
    [[nodiscard]] qsizetype closingQuote() const
    {
        qsizetype at = m_at + 1;
        for (; at < m_text.size(); ++at) {
            if (m_text[at] != Quote)
                continue;
            if (at + 1 < m_text.size() && m_text[at + 1] == Quote)
                ++at;
            else
                break;
        }
        const bool closed = at < m_text.size();
        const bool alone =
            closed && (at + 1 == m_text.size() || m_text[at + 1] == m_separator || isLineEnd(m_text[at + 1]));
        return alone ? at : -1;
    }
    QString quoted(qsizetype end)
    {
        QString inside = m_text.mid(m_at + 1, end - m_at - 1);
        const bool needed = m_separator != QLatin1Char('\t') || inside.contains(m_separator) ||
                            inside.contains(QLatin1Char('\n')) || inside.contains(QLatin1Char('\r')) ||
                            inside.contains(QLatin1String("\"\""));
        const QString whole = m_text.mid(m_at, end + 1 - m_at);
        m_at = end + 1;
        return needed ? inside.replace(QLatin1String("\"\""), QLatin1String("\"")) : whole;
    }

    const QString &m_text;
    const QChar m_separator;
    qsizetype m_at = 0;
};

} // namespace

TextRows parseDelimited(const QString &text, QChar separator)
{
    TextRows rows;
    DelimitedReader reader(text, separator);
    while (!reader.atEnd()) {
        QStringList row{reader.cell()};
        while (reader.skipSeparator())
            row += reader.cell();
        reader.skipLineEnd();
        rows.push_back(std::move(row));
    }
    return rows;
}

QChar csvSeparatorOf(const QString &text)
{
    qsizetype commas = 0;
    qsizetype semicolons = 0;
    bool inQuotes = false;
    for (const QChar character : text) {
        if (character == Quote)
            inQuotes = !inQuotes;
        if (inQuotes)
            continue;
        if (isLineEnd(character))
            break;
        commas += character == QLatin1Char(',') ? 1 : 0;
        semicolons += character == QLatin1Char(';') ? 1 : 0;
    }
    return semicolons >= commas && semicolons > 0 ? QLatin1Char(';') : QLatin1Char(',');
}

QString writeDelimited(const TextRows &rows, QChar separator, const QString &lineEnd)
{
    QString text;
    for (const QStringList &row : rows) {
        for (qsizetype i = 0; i < row.size(); ++i) {
            if (i > 0)
                text += separator;
            QString cell = row[i];
            const bool quotes = cell.contains(separator) || cell.contains(Quote) || cell.contains(QLatin1Char('\n')) ||
                                cell.contains(QLatin1Char('\r'));
            text += quotes ? Quote + cell.replace(QLatin1String("\""), QLatin1String("\"\"")) + Quote : cell;
        }
        text += lineEnd;
    }
    return text;
}

} // namespace vhm24::core
