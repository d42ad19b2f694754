// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/database/tlsfault.h"

namespace vhm24::core {

TlsFault tlsFaultOf(const Error &error)
{
    if (error.kind != ErrorKind::Unavailable && error.kind != ErrorKind::Denied)
        return TlsFault::None;
    static constexpr std::pair<const char *, TlsFault> words[] = {
        {"certificate verify failed", TlsFault::Authority},
        {"does not match host name", TlsFault::Host},
        {"server does not support SSL", TlsFault::NoTls},
        {"root certificate file", TlsFault::File},
        {"could not load private key file", TlsFault::File},
        {"could not read certificate file", TlsFault::File},
        {"could not read root certificate file", TlsFault::File},
        {"has group or world access", TlsFault::File},
        {"private key file", TlsFault::File},
        {"certificate does not match private key", TlsFault::File},
        {"requires a valid client certificate", TlsFault::Client},
        {"certificate authentication failed", TlsFault::Client},
        {"alert unknown ca", TlsFault::Client},
        {"alert certificate", TlsFault::Client},
    };
    for (const auto &[word, fault] : words) {
        if (error.detail.contains(QLatin1String(word), Qt::CaseInsensitive))
            return fault;
    }
    return TlsFault::None;
}

} // namespace vhm24::core
