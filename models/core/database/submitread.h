// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/database/database.h"
#include "models/core/database/layout.h"

#include <functional>

namespace vhm24::core {

/// Work that reads what is only shown: at the replica while that may be asked, and at the database itself when the
/// replica fails on the way. A cancelled one is not asked for again.
template <typename T>
QFuture<Result<T>> submitRead(const Layout &layout, Service service, std::function<Result<T>(Connection &)> work,
                              SubmitOptions options = {})
{
    Database &reader = layout.reader(service);
    const std::shared_ptr<Database> database = layout.sharedDatabase(service);
    if (&reader == database.get())
        return reader.submit<T>(std::move(work), std::move(options));
    return reader.submit<T>(work, options)
        .then([database, work, options](const Result<T> &answer) {
            return answer || answer.error().kind == ErrorKind::Cancelled ? QtFuture::makeReadyFuture(answer)
                                                                         : database->submit<T>(work, options);
        })
        .unwrap();
}

} // namespace vhm24::core
