// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/cache/rediscommands.h"

#include <algorithm>

namespace vhm24::core {

namespace {

struct AllowedCommand {
    QByteArrayView verb = {};
    qsizetype leastWords = 1;
    QByteArrayView subcommand = {}; ///< The only ones of a verb that has others.
};

constexpr AllowedCommand AllowedCommands[] = {
    {"AUTH", 2},
    {"SELECT", 2},
    {"PING", 1},
    {"INFO", 1},
    {"ROLE", 1},
    {"DBSIZE", 1},
    {"SLOWLOG", 3, "GET"},
    {"SLOWLOG", 2, "LEN"},
    {"CLIENT", 2, "LIST"},
    {"SENTINEL", 3, "GET-MASTER-ADDR-BY-NAME"},
    {"SCAN", 2},
    {"TYPE", 2},
    {"PTTL", 2},
    {"MEMORY", 3, "USAGE"},
    {"OBJECT", 3, "ENCODING"},
    {"GET", 2},
    {"STRLEN", 2},
    {"GETRANGE", 4},
    {"LLEN", 2},
    {"LRANGE", 4},
    {"HLEN", 2},
    {"HSCAN", 3},
    {"SCARD", 2},
    {"SSCAN", 3},
    {"ZCARD", 2},
    {"ZRANGE", 4},
    {"XLEN", 2},
    {"XRANGE", 4},
    {"SET", 5},
    {"DEL", 2},
    {"UNLINK", 2},
};

} // namespace

bool isAllowedCommand(const QByteArrayList &words)
{
    if (words.isEmpty())
        return false;
    const QByteArray verb = words.first().toUpper();
    const QByteArray subcommand = words.value(1).toUpper();
    return std::any_of(std::begin(AllowedCommands), std::end(AllowedCommands), [&](const AllowedCommand &allowed) {
        return allowed.verb == verb && words.size() >= allowed.leastWords &&
               (allowed.subcommand.isEmpty() || allowed.subcommand == subcommand);
    });
}

} // namespace vhm24::core
