// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/transfer/jsonbackup.h"

#include "models/core/transfer/oldschema.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace vhm24::core {

namespace {

constexpr qsizetype ReadBytes = 1024 * 1024;
constexpr qsizetype MostRowBytes = 64 * 1024 * 1024;
constexpr int MostDepth = 4;

bool isBlank(int character) { return character == ' ' || character == '\n' || character == '\r' || character == '\t'; }

} // namespace

Result<Done> JsonBackup::open()
{
    if (!m_file.open(QIODevice::ReadOnly))
        return Error{.kind = ErrorKind::NotFound,
                     .detail = QStringLiteral("%1: %2").arg(m_file.fileName(), m_file.errorString())};
    if (m_file.peek(3) == "\xEF\xBB\xBF")
        m_file.skip(3);
    if (skip() != '{')
        return invalid(QStringLiteral("%1 does not begin with a JSON object").arg(m_file.fileName()));
    take('{');
    m_depth = 1;
    return Done{};
}

int JsonBackup::peek()
{
    if (m_next >= m_buffer.size()) {
        m_passed += m_buffer.size();
        m_buffer = m_file.read(ReadBytes);
        m_next = 0;
        if (m_buffer.isEmpty())
            return -1;
    }
    return static_cast<unsigned char>(m_buffer[m_next]);
}

int JsonBackup::skip()
{
    int character = peek();
    while (isBlank(character)) {
        ++m_next;
        character = peek();
    }
    return character;
}

bool JsonBackup::take(char wanted)
{
    if (skip() != wanted)
        return false;
    ++m_next;
    return true;
}

bool JsonBackup::fail(const char *what)
{
    m_error = invalid(QStringLiteral("%1: no valid JSON at byte %2 (%3)")
                          .arg(m_file.fileName())
                          .arg(m_passed + m_next)
                          .arg(QLatin1String(what)));
    return false;
}

bool JsonBackup::takeText(QByteArray &text)
{
    if (skip() != '"')
        return fail("a text was expected");
    for (bool escaped = false, opened = false;;) {
        const int character = peek();
        if (character < 0)
            return fail("the file ends within a text");
        ++m_next;
        text += static_cast<char>(character);
        if (opened && !escaped && character == '"')
            return true;
        escaped = opened && !escaped && character == '\\';
        opened = true;
        if (text.size() > MostRowBytes)
            return fail("one row is too long");
    }
}

bool JsonBackup::takeValue(QByteArray &value)
{
    int depth = 0;
    for (;;) {
        const int character = depth == 0 && value.isEmpty() ? skip() : peek();
        if (character < 0)
            return fail("the file ends within a value");
        if (character == '"') {
            if (!takeText(value))
                return false;
        } else {
            const bool closes = character == '}' || character == ']';
            if (depth == 0 && (closes || character == ',' || isBlank(character)))
                return !value.isEmpty() || fail("a value was expected");
            ++m_next;
            value += static_cast<char>(character);
            depth += character == '{' || character == '[' ? 1 : closes ? -1 : 0;
        }
        if (value.size() > MostRowBytes)
            return fail("one row is too long");
        const char last = value.back();
        if (depth == 0 && (last == '}' || last == ']' || last == '"'))
            return true;
    }
}

bool JsonBackup::enterValue()
{
    const int character = skip();
    m_first = true;
    if (character == '[') {
        m_inList = true;
        return take('[');
    }
    if (character == '{' && m_depth < MostDepth) {
        ++m_depth;
        return take('{');
    }
    QByteArray ignored;
    m_first = false;
    return takeValue(ignored);
}

std::optional<JsonBackup::Row> JsonBackup::next()
{
    while (!m_error && m_depth > 0) {
        if (take(m_inList ? ']' : '}')) {
            m_depth -= m_inList ? 0 : 1;
            m_inList = false;
            m_first = false;
            continue;
        }
        if (!m_first && !take(',') && !fail("a comma was expected"))
            return std::nullopt;
        m_first = false;
        Row row{.table = m_list};
        if (m_inList)
            return takeValue(row.json) ? std::optional(row) : std::nullopt;
        QByteArray key;
        if (!takeText(key))
            return std::nullopt;
        m_list = QJsonDocument::fromJson('[' + key + ']').array().at(0).toString();
        if ((!take(':') && !fail("a colon was expected")) || !enterValue())
            return std::nullopt;
    }
    return std::nullopt;
}

QString oldTableForList(const QString &list)
{
    const QString name = list.toLower().remove(QLatin1Char('_')).remove(QLatin1Char(' '));
    for (const OldTable &table : oldTables()) {
        const QString own = QString::fromLatin1(table.name);
        const QString lower = own.toLower();
        QStringList forms{lower, lower + QLatin1Char('s')};
        if (lower.endsWith(QLatin1Char('y')))
            forms += lower.chopped(1) + QStringLiteral("ies");
        if (own == QLatin1String("MachineTelemetry"))
            forms += {QStringLiteral("telemetry"), QStringLiteral("telemetries"), QStringLiteral("machinetelemetries")};
        if (own == QLatin1String("InventoryItem"))
            forms += {QStringLiteral("inventory"), QStringLiteral("items")};
        if (own == QLatin1String("AuditLog"))
            forms += QStringLiteral("audit");
        if (forms.contains(name))
            return own;
    }
    return {};
}

} // namespace vhm24::core
