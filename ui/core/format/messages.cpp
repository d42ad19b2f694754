// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/core/format/messages.h"

#include "models/core/database/tlsfault.h"

#include <QCoreApplication>

namespace vhm24::ui {

using core::Error;
using core::ErrorKind;

namespace {

QString constraintSentence(const Error &error)
{
    if (error.sqlState == "23505") {
        if (error.subject.contains(QLatin1String("sku")))
            return QCoreApplication::translate("Messages", "This SKU is taken by another item. Choose another one.");
        if (error.subject.contains(QLatin1String("code")))
            return QCoreApplication::translate("Messages", "This code is taken already. Choose another one.");
        if (error.subject.contains(QLatin1String("serialNumber")))
            return QCoreApplication::translate("Messages", "This serial number belongs to another machine.");
        if (error.subject.contains(QLatin1String("email")))
            return QCoreApplication::translate("Messages", "This e-mail address belongs to another user.");
        return QCoreApplication::translate("Messages", "A record with the same value exists already.");
    }
    if (error.sqlState == "23503")
        return QCoreApplication::translate("Messages",
                                           "Other records refer to this one, or it refers to one that is gone.");
    if (error.sqlState == "23502")
        return QCoreApplication::translate("Messages", "A required field is empty.");
    return QCoreApplication::translate("Messages", "The database refused these values.");
}

QString unavailableSentence(const Error &error)
{
    if (error.sqlState == "53300")
        return QCoreApplication::translate("Messages",
                                           "The database has no connection left. Wait a moment and try again.");
    if (error.detail.contains(QLatin1String("deadline")))
        return QCoreApplication::translate("Messages",
                                           "The database did not answer in time. Check the network and try again.");
    return QCoreApplication::translate(
        "Messages",
        "The database can't be reached. Check the network and the server; the program tries again by itself.");
}

QString tlsSentence(core::TlsFault fault)
{
    switch (fault) {
    case core::TlsFault::None: break;
    case core::TlsFault::Authority:
        return QCoreApplication::translate(
            "Messages", "The server's certificate is not signed by the authority that the settings name, or has "
                        "expired. Check sslrootcert; if it is right, somebody may be in between.");
    case core::TlsFault::Host:
        return QCoreApplication::translate("Messages", "The server's certificate is that of another computer. Write "
                                                       "the host in the URL as the certificate names it.");
    case core::TlsFault::NoTls:
        return QCoreApplication::translate(
            "Messages", "The server has no TLS, but the settings ask for it. Nothing was sent to it.");
    case core::TlsFault::File:
        return QCoreApplication::translate("Messages", "A certificate or key that the settings name can't be used. Look "
                                                       "whether the file is there and only you can read the key.");
    case core::TlsFault::Client:
        return QCoreApplication::translate("Messages", "The server wants a certificate of this computer, or does not "
                                                       "accept the one it got. Check sslcert and sslkey.");
    }
    return {};
}

} // namespace

QString sentence(const Error &error)
{
    if (const core::TlsFault fault = core::tlsFaultOf(error); fault != core::TlsFault::None)
        return tlsSentence(fault);
    switch (error.kind) {
    case ErrorKind::Unavailable: return unavailableSentence(error);
    case ErrorKind::Cancelled: return QCoreApplication::translate("Messages", "Cancelled. Nothing was changed.");
    case ErrorKind::Conflict:
        return QCoreApplication::translate(
            "Messages", "Somebody changed this record meanwhile. Nothing was saved; look at it again.");
    case ErrorKind::Constraint: return constraintSentence(error);
    case ErrorKind::Denied:
        return error.sqlState == "28P01"
                   ? QCoreApplication::translate(
                         "Messages", "The database refused the user name or password. Check the connection's settings.")
                   : QCoreApplication::translate("Messages", "Your role does not allow this.");
    case ErrorKind::Invalid:
        if (error.sqlState == "0A000")
            return QCoreApplication::translate("Messages",
                                               "The server is older than this program needs (PostgreSQL 13).");
        return QCoreApplication::translate("Messages", "A value is not acceptable. Nothing was changed.");
    case ErrorKind::NotFound:
        if (error.sqlState == "3D000")
            return QCoreApplication::translate(
                "Messages", "There is no database of this name on the server. Create it, or correct the name.");
        return error.sqlState == "42P01" || error.sqlState == "3F000"
                   ? QCoreApplication::translate(
                         "Messages",
                         "A table is missing in the database. Run the migrations: vhm24-desk migrate deploy --all.")
                   : QCoreApplication::translate("Messages", "The record is not there any more.");
    case ErrorKind::OutcomeUnknown:
        return QCoreApplication::translate(
            "Messages", "The connection broke while saving. The program will find out whether it was saved.");
    case ErrorKind::Internal: break;
    }
    return QCoreApplication::translate("Messages",
                                       "The database reported an unexpected error. The log has the details.");
}

QString serviceText(core::Service service)
{
    switch (service) {
    case core::Service::Auth: return QCoreApplication::translate("Messages", "Access");
    case core::Service::Machines: return QCoreApplication::translate("Messages", "Machines");
    case core::Service::Inventory: return QCoreApplication::translate("Messages", "Inventory");
    case core::Service::Tasks: return QCoreApplication::translate("Messages", "Tasks");
    case core::Service::Shared: break;
    }
    return QCoreApplication::translate("Messages", "Common");
}

QString inputSentence(const Error &error)
{
    const QString &why = error.detail;
    if (why == QLatin1String("date"))
        return QCoreApplication::translate("Messages", "This is not a date. Write it like 19.11.2026, or “today”.");
    if (why == QLatin1String("enumeration"))
        return QCoreApplication::translate("Messages", "There is no such value in the list.");
    if (why == QLatin1String("boolean"))
        return QCoreApplication::translate("Messages", "Write yes or no.");
    if (why == QLatin1String("order"))
        return QCoreApplication::translate("Messages", "The first value must not be greater than the second.");
    if (why == QLatin1String("operator"))
        return QCoreApplication::translate("Messages", "This column can't be compared in that way.");
    if (why == QLatin1String("control"))
        return QCoreApplication::translate("Messages", "The text holds characters that can't be shown. Remove them.");
    if (why == QLatin1String("length"))
        return QCoreApplication::translate("Messages", "The text is too long.");
    if (why == QLatin1String("minimum"))
        return QCoreApplication::translate("Messages", "The number must not be below zero.");
    if (why == QLatin1String("json"))
        return QCoreApplication::translate("Messages", "This is not valid JSON.");
    if (why == QLatin1String("empty") || why == QLatin1String("required"))
        return QCoreApplication::translate("Messages", "Fill in this field.");
    if (why == QLatin1String("decimals"))
        return QCoreApplication::translate("Messages", "There are too many digits after the comma.");
    if (why == QLatin1String("large"))
        return QCoreApplication::translate("Messages", "The number is too large.");
    return QCoreApplication::translate("Messages", "This is not a number. Write it like 1 234,5.");
}

} // namespace vhm24::ui
