// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/database/rowset.h"

#include "models/core/database/binaryformat.h"
#include "models/core/database/sqlstate.h"

#include <QTimeZone>
#include <QtEndian>

#include <libpq-fe.h>

#include <bit>

namespace vhm24::core {

namespace {

constexpr qint64 EpochJulianDay = 2'451'545; // 2000-01-01

QDateTime fromMicroseconds(qint64 micros)
{
    // Rounds down, so that a moment before 2000 stays on its own millisecond.
    const qint64 ms = micros >= 0 ? micros / 1000 : -((-micros + 999) / 1000);
    return QDateTime::fromMSecsSinceEpoch(ms + EpochShiftMs, Qt::UTC);
}

template <typename Number> Number bigEndian(const char *bytes)
{
    return qFromBigEndian<Number>(reinterpret_cast<const uchar *>(bytes));
}

} // namespace

QStringList textsOfArray(std::string_view raw)
{
    QStringList list;
    // Header: dimensions, has-nulls flag, element oid, then length and lower bound of the one dimension.
    if (raw.size() < 20 || bigEndian<qint32>(raw.data()) != 1)
        return list;
    const qint32 count = bigEndian<qint32>(raw.data() + 12);
    std::size_t at = 20;
    for (qint32 i = 0; i < count && at + 4 <= raw.size(); ++i) {
        const qint32 length = bigEndian<qint32>(raw.data() + at);
        at += 4;
        if (length < 0)
            continue;
        list += QString::fromUtf8(raw.data() + at, length);
        at += static_cast<std::size_t>(length);
    }
    return list;
}

RowSet::RowSet(pg_result *result)
{
    if (result)
        m_result = std::shared_ptr<pg_result>(result, PQclear);
}

int RowSet::status() const { return PQresultStatus(m_result.get()); }

bool RowSet::isFailure() const
{
    return status() == PGRES_FATAL_ERROR || status() == PGRES_BAD_RESPONSE || status() == PGRES_PIPELINE_ABORTED;
}

Error RowSet::serverError() const
{
    const auto field = [this](int code) { return QByteArray(PQresultErrorField(m_result.get(), code)); };
    const QByteArray state = field(PG_DIAG_SQLSTATE);
    const QByteArray constraint = field(PG_DIAG_CONSTRAINT_NAME);
    const QByteArray message = field(PG_DIAG_MESSAGE_PRIMARY);
    const QByteArray text = message.isEmpty() ? QByteArray(PQresultErrorMessage(m_result.get())) : message;
    return {.kind = kindOfSqlState(state),
            .sqlState = state,
            .detail = QString::fromUtf8(text).trimmed(),
            .subject = QString::fromUtf8(constraint.isEmpty() ? field(PG_DIAG_COLUMN_NAME) : constraint),
            .position = field(PG_DIAG_STATEMENT_POSITION).toInt()};
}

int RowSet::rows() const { return m_result ? PQntuples(m_result.get()) : 0; }
int RowSet::columns() const { return m_result ? PQnfields(m_result.get()) : 0; }

QString RowSet::columnName(int column) const { return QString::fromUtf8(PQfname(m_result.get(), column)); }

qint64 RowSet::affectedRows() const { return m_result ? QByteArray(PQcmdTuples(m_result.get())).toLongLong() : 0; }

bool RowSet::isNull(int row, int column) const { return PQgetisnull(m_result.get(), row, column) != 0; }

QByteArray RowSet::bytes(int row, int column) const
{
    return {PQgetvalue(m_result.get(), row, column), PQgetlength(m_result.get(), row, column)};
}

std::string_view RowSet::raw(int row, int column) const
{
    return {PQgetvalue(m_result.get(), row, column),
            static_cast<std::size_t>(PQgetlength(m_result.get(), row, column))};
}

QString RowSet::text(int row, int column) const
{
    const char *data = PQgetvalue(m_result.get(), row, column);
    const int length = PQgetlength(m_result.get(), row, column);
    if (PQftype(m_result.get(), column) == oid::Jsonb && length > 0) // one byte of version first
        return QString::fromUtf8(data + 1, length - 1);
    return QString::fromUtf8(data, length);
}

qint64 RowSet::integer(int row, int column) const
{
    const char *data = PQgetvalue(m_result.get(), row, column);
    switch (PQgetlength(m_result.get(), row, column)) {
    case 8: return bigEndian<qint64>(data);
    case 4: return bigEndian<qint32>(data);
    case 2: return bigEndian<qint16>(data);
    default: return 0;
    }
}

double RowSet::real(int row, int column) const
{
    const char *data = PQgetvalue(m_result.get(), row, column);
    switch (PQftype(m_result.get(), column)) {
    case oid::Float8: return isNull(row, column) ? 0.0 : std::bit_cast<double>(bigEndian<quint64>(data));
    case oid::Float4: return isNull(row, column) ? 0.0 : double(std::bit_cast<float>(bigEndian<quint32>(data)));
    default: return static_cast<double>(integer(row, column));
    }
}

bool RowSet::boolean(int row, int column) const
{
    return !isNull(row, column) && *PQgetvalue(m_result.get(), row, column) != 0;
}

QDateTime RowSet::moment(int row, int column) const
{
    return isNull(row, column) ? QDateTime() : fromMicroseconds(integer(row, column));
}

QDate RowSet::date(int row, int column) const
{
    return isNull(row, column) ? QDate() : QDate::fromJulianDay(EpochJulianDay + integer(row, column));
}

QStringList RowSet::texts(int row, int column) const { return textsOfArray(raw(row, column)); }

std::optional<double> RowSet::optionalReal(int row, int column) const
{
    return isNull(row, column) ? std::nullopt : std::optional(real(row, column));
}

QVariant RowSet::value(int row, int column) const
{
    if (isNull(row, column))
        return {};
    const unsigned type = PQftype(m_result.get(), column);
    switch (type) {
    case oid::Bool: return boolean(row, column);
    case oid::Int2:
    case oid::Int4:
    case oid::Int8: return integer(row, column);
    case oid::Float4:
    case oid::Float8: return real(row, column);
    case oid::Timestamp:
    case oid::TimestampTz: return moment(row, column);
    case oid::Date: return date(row, column);
    case oid::TextArray: return texts(row, column);
    default: return text(row, column);
    }
}

} // namespace vhm24::core
