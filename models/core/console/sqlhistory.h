// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/service.h"

#include <QDateTime>
#include <QString>

#include <vector>

namespace vhm24::core {

/// The statements that a user ran, the newest first, in a file that only this account can read; never what came of
/// them, and never a password.
class SqlHistory {
public:
    struct Entry {
        QString sql = {};
        Service service = Service::Auth;
        QDateTime at = {};
        bool wrote = false;
    };
    /// `folder` is for tests.
    explicit SqlHistory(const QString &userId, const QString &folder = {});

    [[nodiscard]] const std::vector<Entry> &entries() const { return m_entries; }
    /// One that is there already moves to the front.
    void add(Entry entry);

    static constexpr std::size_t Longest = 100;

private:
    void read();
    void write() const;

    QString m_path;
    std::vector<Entry> m_entries;
};

} // namespace vhm24::core
