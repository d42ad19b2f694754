// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/database/layout.h"

#include "models/core/database/replica.h"
#include "models/core/database/statement.h"

#include <algorithm>

namespace vhm24::core {

Database &Layout::reader(Service service) const
{
    const Place &found = place(service);
    return found.replica && found.replica->isUsable() ? found.replica->database() : *found.database;
}

std::vector<std::pair<Database *, std::vector<Service>>> Layout::databases() const
{
    std::vector<std::pair<Database *, std::vector<Service>>> list;
    for (const Service service : AllServices) {
        Database *const wanted = &database(service);
        auto found = std::find_if(list.begin(), list.end(), [&](const auto &entry) { return entry.first == wanted; });
        if (found == list.end())
            found = list.insert(list.end(), {wanted, {}});
        found->second.push_back(service);
    }
    return list;
}

QByteArray Layout::sql(QByteArray text) const
{
    for (const Service service : AllServices) {
        const QByteArray placeholder = '{' + QByteArray(nameOf(service).data(), nameOf(service).size()) + '}';
        text.replace(placeholder, quotedIdentifier(schema(service)));
    }
    return text.replace("{desk}", DeskSchema);
}

QByteArray Layout::sql(QByteArray text, Service home) const
{
    const char *const table = share(home, Service::Auth) ? "{auth}.\"AuditLog\"" : "{desk}.audit_outbox";
    return sql(text.replace("{audit}", table));
}

} // namespace vhm24::core
