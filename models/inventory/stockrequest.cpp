// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/inventory/stockrequest.h"

#include <QRegularExpression>
#include <QSet>

namespace vhm24::inventory {

using core::Error;
using core::invalid;

namespace {

constexpr double Largest = 1e9;
constexpr double Smallest = 0.01;

/// Also valid as a JSON number, which metadataOf() relies on.
bool isDecimal(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("\\A(0|[1-9][0-9]{0,9})(\\.[0-9]{1,6})?\\z"));
    return form.match(text).hasMatch() && text.toDouble() <= Largest;
}

std::optional<Error> placesOf(const MovementRequest &request)
{
    const bool from = !request.fromLocationId.isEmpty();
    const bool to = !request.toLocationId.isEmpty();
    const bool machine = !request.machineId.isEmpty();
    const MovementKind kind = request.kind;
    if (machine != (kind == MovementKind::Refill))
        return invalid(QStringLiteral("a machine belongs to a refill and to nothing else"),
                       QStringLiteral("machineId"));
    if (kind == MovementKind::Receive ? from : to && kind != MovementKind::Transfer)
        return invalid(QStringLiteral("this kind of movement has no such place"), QStringLiteral("location"));
    if (!from && (kind == MovementKind::Transfer || kind == MovementKind::Refill))
        return invalid(QStringLiteral("a source location is needed"), QStringLiteral("fromLocationId"));
    if (kind == MovementKind::Transfer && (!to || request.fromLocationId == request.toLocationId))
        return invalid(QStringLiteral("another target location is needed"), QStringLiteral("toLocationId"));
    return std::nullopt;
}

std::optional<RefusalReason> amountOf(const MovementLine &line, MovementKind kind)
{
    if (!isDecimal(line.amount) || (!line.price.isEmpty() && !isDecimal(line.price)))
        return RefusalReason::AmountInvalid;
    if (kind != MovementKind::Adjust && line.amount.toDouble() < Smallest)
        return RefusalReason::AmountTooSmall;
    return std::nullopt;
}

} // namespace

core::Result<std::vector<StockRefusal>> checkRequest(const MovementRequest &request)
{
    if (request.lines.empty())
        return invalid(QStringLiteral("a movement needs a line"), QStringLiteral("lines"));
    if (request.reason.trimmed().isEmpty())
        return invalid(QStringLiteral("a movement needs a reason"), QStringLiteral("reason"));
    if (const auto error = placesOf(request))
        return *error;
    std::vector<StockRefusal> refusals;
    QSet<QString> ids, items;
    for (const MovementLine &line : request.lines) {
        if (line.id.isEmpty() || ids.contains(line.id))
            return invalid(QStringLiteral("each line needs an id of its own"), line.id);
        if (request.kind == MovementKind::Adjust && items.contains(line.itemId))
            return invalid(QStringLiteral("an item is counted twice"), line.itemId);
        ids.insert(line.id);
        items.insert(line.itemId);
        if (const auto reason = amountOf(line, request.kind))
            refusals.push_back(
                {.lineIndex = int(&line - request.lines.data()), .reason = *reason, .itemId = line.itemId});
    }
    return refusals;
}

QString wordOf(MovementKind kind)
{
    switch (kind) {
    case MovementKind::Receive: return QStringLiteral("Receive");
    case MovementKind::Issue: return QStringLiteral("Issue");
    case MovementKind::Adjust: return QStringLiteral("Adjust");
    case MovementKind::Transfer: return QStringLiteral("Transfer");
    case MovementKind::Refill: return QStringLiteral("Refill");
    }
    return {};
}

QString metadataOf(const MovementRequest &request, const MovementLine &line)
{
    QStringList parts;
    if (request.operationDate.isValid())
        parts +=
            QStringLiteral("\"operationDate\":\"%1\"").arg(request.operationDate.toUTC().toString(Qt::ISODateWithMs));
    if (request.kind == MovementKind::Adjust) // with a location, before and after do not tell it
        parts += QStringLiteral("\"counted\":") + line.amount;
    if (!line.price.isEmpty())
        parts += QStringLiteral("\"price\":") + line.price;
    return parts.isEmpty() ? QString() : QLatin1Char('{') + parts.join(QLatin1Char(',')) + QLatin1Char('}');
}

} // namespace vhm24::inventory
