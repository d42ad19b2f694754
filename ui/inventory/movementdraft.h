// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/inventory/stockmovement.h"

#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace vhm24::ui::inventory {

/// A form of stock as it was typed, right or wrong. The ids are those of the movements it will become: they are made
/// once and kept with it, so that booking it again after a crash never books twice.
struct MovementDraft {
    struct Line {
        QString id = {};
        QString itemId = {};
        QString sku = {};
        QString name = {};
        QString unit = {};
        QString amount = {};
        QString price = {};
    };
    QString id = {};
    vhm24::inventory::MovementKind kind = vhm24::inventory::MovementKind::Receive;
    QDateTime savedAt = {};
    QString document = {};
    QString date = {};
    QString from = {};
    QString to = {};
    QString machine = {};
    QString reason = {};
    std::vector<Line> lines = {};

    [[nodiscard]] bool isEmpty() const { return lines.empty(); }
};

/// The drafts of one user: a small file for each open form, in the folder of the program's data.
class MovementDraftStore {
public:
    /// An empty `folder` means QStandardPaths::AppDataLocation.
    explicit MovementDraftStore(const QString &userId, const QString &folder = {});

    /// False when the disk refused it.
    bool save(const MovementDraft &draft) const;
    void remove(const QString &draftId) const;
    /// The newest draft of that kind which no form has open.
    [[nodiscard]] std::optional<MovementDraft> newest(vhm24::inventory::MovementKind kind) const;
    /// A form holds it: it is not offered to another one of this program.
    void hold(const QString &draftId) const;
    void release(const QString &draftId) const;

private:
    [[nodiscard]] QString pathOf(const QString &draftId) const;
    QString m_folder;
};

} // namespace vhm24::ui::inventory
