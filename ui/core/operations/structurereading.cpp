// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/core/operations/structurereading.h"

#include "models/core/database/database.h"
#include "models/core/migration/deskstructure.h"
#include "ui/core/format/messages.h"

#include <QCoreApplication>

#include <algorithm>

namespace vhm24::ui {

namespace {

QString structureWords(const char *text) { return QCoreApplication::translate("Structure", text); }

} // namespace

QString StructurePlace::title() const
{
    if (const auto service = core::serviceOf(target))
        return serviceText(*service);
    const QString own = QCoreApplication::translate("Structure", "Of this program");
    return isOneOfSeveral ? own + QStringLiteral(" · ") + serviceText(home) : own;
}

std::vector<StructurePlace> structurePlaces(const core::Layout &layout)
{
    std::vector<StructurePlace> places;
    for (const core::MigrationHome &one : core::migrationHomes(layout))
        places.push_back({one});
    return places;
}

int StructureReading::countOf(core::MigrationState state) const
{
    return int(
        std::count_if(migrations.begin(), migrations.end(), [state](const auto &one) { return one.state == state; }));
}

int StructureReading::harmful() const
{
    return int(std::count_if(differences.begin(), differences.end(), [](const auto &one) { return !one.harmless; }));
}

Meaning StructureReading::meaning() const
{
    using core::MigrationState;
    if (countOf(MigrationState::Failed) > 0 || harmful() > 0)
        return Meaning::Critical;
    const int applied = countOf(MigrationState::Applied);
    return applied == int(migrations.size()) ? Meaning::Good : Meaning::Low;
}

QFuture<core::Result<StructureReading>> readStructureOf(const core::Layout &layout, const StructurePlace &place)
{
    return layout.database(place.home)
        .submit<StructureReading>([&layout, place](core::Connection &connection) -> core::Result<StructureReading> {
            auto migrations = core::Migrator(layout).status(connection, place.target);
            if (!migrations)
                return migrations.error();
            const auto service = core::serviceOf(place.target);
            auto differences = service ? core::compareStructure(connection, *service, layout.schema(*service))
                                       : core::compareDesk(connection);
            if (!differences)
                return differences.error();
            return StructureReading{.migrations = std::move(*migrations), .differences = std::move(*differences)};
        });
}

QString structureText(const core::StructureDifference &difference)
{
    using core::DifferenceKind;
    const auto say = [](DifferenceKind kind) {
        switch (kind) {
        case DifferenceKind::MissingTable: return QT_TRANSLATE_NOOP("Structure", "missing table");
        case DifferenceKind::MissingColumn: return QT_TRANSLATE_NOOP("Structure", "missing column");
        case DifferenceKind::ExtraColumn: return QT_TRANSLATE_NOOP("Structure", "unknown column");
        case DifferenceKind::DifferentType: return QT_TRANSLATE_NOOP("Structure", "other type");
        case DifferenceKind::DifferentDefault: return QT_TRANSLATE_NOOP("Structure", "other default value");
        case DifferenceKind::DifferentNull: return QT_TRANSLATE_NOOP("Structure", "other rule for empty values");
        case DifferenceKind::MissingIndex: return QT_TRANSLATE_NOOP("Structure", "missing index");
        case DifferenceKind::ExtraIndex: return QT_TRANSLATE_NOOP("Structure", "unknown index");
        case DifferenceKind::ExtraUniqueIndex: return QT_TRANSLATE_NOOP("Structure", "unknown unique index");
        case DifferenceKind::DifferentIndex: return QT_TRANSLATE_NOOP("Structure", "other index");
        case DifferenceKind::MissingForeignKey: return QT_TRANSLATE_NOOP("Structure", "missing foreign key");
        case DifferenceKind::ExtraForeignKey: return QT_TRANSLATE_NOOP("Structure", "unknown foreign key");
        case DifferenceKind::DifferentForeignKey: return QT_TRANSLATE_NOOP("Structure", "other foreign key");
        case DifferenceKind::MissingEnum: return QT_TRANSLATE_NOOP("Structure", "missing enumeration");
        case DifferenceKind::DifferentEnum: break;
        }
        return QT_TRANSLATE_NOOP("Structure", "other words in an enumeration");
    };
    return structureWords(say(difference.kind));
}

QString migrationText(core::MigrationState state)
{
    switch (state) {
    case core::MigrationState::Pending: return QCoreApplication::translate("Structure", "pending");
    case core::MigrationState::Applied: return QCoreApplication::translate("Structure", "applied");
    case core::MigrationState::Failed: return QCoreApplication::translate("Structure", "failed");
    case core::MigrationState::ChangedAfterwards: return QCoreApplication::translate("Structure", "changed afterwards");
    case core::MigrationState::Unknown: break;
    }
    return QCoreApplication::translate("Structure", "unknown to this program");
}

Meaning migrationMeaning(core::MigrationState state)
{
    switch (state) {
    case core::MigrationState::Applied: return Meaning::Good;
    case core::MigrationState::Failed: return Meaning::Critical;
    default: return Meaning::Low;
    }
}

} // namespace vhm24::ui
