// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/settings/envfile.h"

#include <QStringList>

namespace vhm24::core {

/// The connections of a user: files NAME.env in a folder, in the words of the environment. They are written for their
/// owner only.
class ProfileStore {
public:
    explicit ProfileStore(QString folder) : m_folder(std::move(folder)) {}

    [[nodiscard]] QStringList names() const;
    [[nodiscard]] QString path(const QString &name) const;
    /// Letters and digits of any language, blanks and . _ - between them.
    [[nodiscard]] static bool isName(const QString &name);

    /// NotFound when there is none.
    Result<EnvFile::Values> read(const QString &name) const;
    /// Changes these variables, takes out those that are empty, and leaves all other lines as they are. Makes the file
    /// where there is none.
    Result<Done> write(const QString &name, const EnvFile::Values &changes) const;
    /// Conflict when the other name is taken.
    Result<Done> rename(const QString &from, const QString &to) const;
    Result<Done> remove(const QString &name) const;

private:
    QString m_folder;
};

} // namespace vhm24::core
