// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/machines/machinewords.h"

#include "models/core/table/enumeration.h"
#include "ui/core/charts/chartticks.h"
#include "ui/core/format/messages.h"
#include "ui/core/widgets/avatar.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace vhm24::ui::machines {

using namespace core;

namespace {

QString text(const char *source) { return QCoreApplication::translate("vhm24::ui::machines::MachineWords", source); }

void setPerson(MachineRow &row, const Context &context, const QString &userId)
{
    if (userId.isEmpty()) {
        row.person = text(QT_TRANSLATE_NOOP("vhm24::ui::machines::MachineWords", "nobody yet"));
        return;
    }
    const auto label = context.labels.label(Reference{Service::Auth, "User"}, userId);
    if (label.knowledge == LabelDirectory::Knowledge::Known) {
        row.person = label.text;
        row.initials = Avatar::initialsOf(label.text);
    } else {
        row.person = userId;
        row.initials = QStringLiteral("?");
    }
}

/// "today 17:00" where that is shorter to read than a date.
QString dueText(const Formats &formats, const QDateTime &due)
{
    if (due.toTimeZone(formats.zone()).date() == formats.today())
        return text(QT_TRANSLATE_NOOP("vhm24::ui::machines::MachineWords", "today %1")).arg(formats.clock(due));
    return formats.moment(due);
}

/// Descriptions often begin with the kind of work ("Refill: cups"), which stands before them anyway.
QString withoutKind(const QString &description)
{
    const qsizetype colon = description.indexOf(QLatin1String(": "));
    const QString first = description.left(colon);
    const bool word =
        colon > 2 && colon < 24 && std::all_of(first.begin(), first.end(), [](QChar sign) { return sign.isLetter(); });
    return word ? description.mid(colon + 2) : description;
}

QString iconOf(const QString &serviceType)
{
    if (serviceType == QLatin1String("REFILL"))
        return QStringLiteral("refill");
    if (serviceType == QLatin1String("REPAIR"))
        return QStringLiteral("wrench");
    if (serviceType == QLatin1String("CLEANING"))
        return QStringLiteral("check");
    return serviceType == QLatin1String("INSPECTION") ? QStringLiteral("eye") : QStringLiteral("clipboard");
}

} // namespace

QString daysText(const Formats &formats, double days)
{
    if (days <= 0)
        return text(QT_TRANSLATE_NOOP("vhm24::ui::machines::MachineWords", "none left"));
    if (days < 1)
        return QStringLiteral("< ") + formats.age(86'400);
    return days > 99 ? QStringLiteral("> ") + formats.age(99 * 86'400)
                     : formats.age(std::llround(std::floor(days)) * 86'400);
}

QString trouble(Service service, const Error &error)
{
    return text(QT_TRANSLATE_NOOP("vhm24::ui::machines::MachineWords", "%1: %2"))
        .arg(serviceText(service), sentence(error));
}

MachineRow containerRow(const Context &context, const vhm24::inventory::Container &container)
{
    const Formats &formats = context.formats;
    const QString unit = formats.unit(container.unit);
    MachineRow row{.kind = MachineRow::Kind::Container,
                   .id = container.itemId,
                   .title = container.item.isEmpty() ? container.itemId : container.item,
                   .text = enumerationText("FillState", container.state),
                   .amount = formats.quantity(container.quantity, container.unit),
                   .meaning = meaningOf("FillState", container.state)};
    row.amountOf = container.maximum
                       ? QStringLiteral("/ %1 %2").arg(formats.quantity(*container.maximum, container.unit), unit)
                       : unit;
    if (container.fill) {
        row.percent = formats.percent(*container.fill);
        row.share = *container.fill / 100;
    }
    if (container.days) {
        row.time = daysText(formats, *container.days);
        row.urgent = *container.days < 1;
    }
    return row;
}

MachineRow errorRow(const Context &context, const vhm24::machines::TelemetryError &error)
{
    MachineRow row{.kind = MachineRow::Kind::Error,
                   .at = error.fromMs,
                   .title = error.code,
                   .text = error.text,
                   .time = context.formats.moment(QDateTime::fromMSecsSinceEpoch(error.fromMs, Qt::UTC)),
                   .meaning = Meaning::Critical};
    const QString lasted = error.untilMs ? durationWords(*error.untilMs - error.fromMs)
                                         : text(QT_TRANSLATE_NOOP("vhm24::ui::machines::MachineWords", "still there"));
    row.text = error.text.isEmpty() ? lasted : error.text + QStringLiteral(", ") + lasted;
    return row;
}

MachineRow taskRow(const Context &context, const vhm24::tasks::MachineTask &task)
{
    MachineRow row{.kind = MachineRow::Kind::Task,
                   .id = task.id,
                   .title = task.title,
                   .text = enumerationText("TaskState", task.state),
                   .meaning = meaningOf("TaskState", task.state)};
    row.urgent = task.state == QLatin1String("OVERDUE");
    row.time = task.due.isValid() ? dueText(context.formats, task.due) : QString();
    setPerson(row, context, task.assigneeId);
    return row;
}

MachineRow visitRow(const Context &context, const vhm24::machines::ServiceVisit &visit)
{
    MachineRow row{.kind = MachineRow::Kind::Visit,
                   .id = visit.id,
                   .at = visit.at.toMSecsSinceEpoch(),
                   .title = enumerationText("ServiceType", visit.type) + QLatin1Char(':'),
                   .text = withoutKind(visit.description),
                   .time = context.formats.moment(visit.at),
                   .icon = iconOf(visit.type)};
    setPerson(row, context, visit.userId);
    return row;
}

} // namespace vhm24::ui::machines
