// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/core/format/messages.h"

#include <QCoreApplication>

namespace vhm24::ui {

using core::Error;
using core::ErrorKind;

namespace {

QString text(const char *source) { return QCoreApplication::translate("Messages", source); }

QString constraintSentence(const Error &error)
{
    if (error.sqlState == "23505") {
        if (error.subject.contains(QLatin1String("sku")))
            return text("This SKU is taken by another item. Choose another one.");
        if (error.subject.contains(QLatin1String("code")))
            return text("This code is taken already. Choose another one.");
        if (error.subject.contains(QLatin1String("serialNumber")))
            return text("This serial number belongs to another machine.");
        if (error.subject.contains(QLatin1String("email")))
            return text("This e-mail address belongs to another user.");
        return text("A record with the same value exists already.");
    }
    if (error.sqlState == "23503")
        return text("Other records refer to this one, or it refers to one that is gone.");
    if (error.sqlState == "23502")
        return text("A required field is empty.");
    return text("The database refused these values.");
}

QString unavailableSentence(const Error &error)
{
    if (error.sqlState == "53300")
        return text("The database has no connection left. Wait a moment and try again.");
    if (error.detail.contains(QLatin1String("deadline")))
        return text("The database did not answer in time. Check the network and try again.");
    return text("The database can't be reached. Check the network and the server; the program tries again by itself.");
}

} // namespace

QString sentence(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::Unavailable: return unavailableSentence(error);
    case ErrorKind::Cancelled: return text("Cancelled. Nothing was changed.");
    case ErrorKind::Conflict: return text("Somebody changed this record meanwhile. Nothing was saved; look at it again.");
    case ErrorKind::Constraint: return constraintSentence(error);
    case ErrorKind::Denied:
        return error.sqlState == "28P01" ? text("The database refused the user name or password. Check the connection's settings.")
                                         : text("Your role does not allow this.");
    case ErrorKind::Invalid: return text("A value is not acceptable. Nothing was changed.");
    case ErrorKind::NotFound:
        return error.sqlState == "42P01" || error.sqlState == "3F000"
            ? text("A table is missing in the database. Run the migrations: vhm24-desk migrate deploy --all.")
            : text("The record is not there any more.");
    case ErrorKind::OutcomeUnknown:
        return text("The connection broke while saving. The program will find out whether it was saved.");
    case ErrorKind::Internal: break;
    }
    return text("The database reported an unexpected error. The log has the details.");
}

QString serviceText(core::Service service)
{
    switch (service) {
    case core::Service::Auth: return text("Access");
    case core::Service::Machines: return text("Machines");
    case core::Service::Inventory: return text("Inventory");
    case core::Service::Tasks: return text("Tasks");
    case core::Service::Shared: break;
    }
    return text("Common");
}

QString inputSentence(const Error &error)
{
    const QString &why = error.detail;
    if (why == QLatin1String("date"))
        return text("This is not a date. Write it like 19.11.2026 or today.");
    if (why == QLatin1String("enumeration"))
        return text("There is no such value in the list.");
    if (why == QLatin1String("boolean"))
        return text("Write yes or no.");
    if (why == QLatin1String("order"))
        return text("The first value must not be greater than the second.");
    if (why == QLatin1String("control"))
        return text("The text holds characters that can't be shown. Remove them.");
    if (why == QLatin1String("length"))
        return text("The text is too long.");
    if (why == QLatin1String("minimum"))
        return text("The number must not be below zero.");
    if (why == QLatin1String("json"))
        return text("This is not valid JSON.");
    if (why == QLatin1String("empty") || why == QLatin1String("required"))
        return text("Fill in this field.");
    if (why == QLatin1String("decimals"))
        return text("There are too many digits after the comma.");
    if (why == QLatin1String("large"))
        return text("The number is too large.");
    return text("This is not a number. Write it like 1 234,5.");
}

} // namespace vhm24::ui
