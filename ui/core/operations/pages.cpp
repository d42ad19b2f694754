// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/core/operations/pages.h"

#include "models/auth/passwords.h"
#include "ui/core/operations/backuprunner.h"
#include "ui/core/operations/backupspage.h"
#include "ui/core/operations/cachepage.h"
#include "ui/core/operations/doctorpage.h"
#include "ui/core/operations/healthpage.h"
#include "ui/core/operations/importpage.h"
#include "ui/core/operations/importrun.h"
#include "ui/core/operations/movepage.h"
#include "ui/core/operations/sqlpage.h"
#include "ui/core/operations/structurepage.h"
#include "ui/core/operations/structurerun.h"

namespace vhm24::ui {

namespace {

/// One of those for whoever looks after the databases.
PageInfo databasePage(const char *id, const char *title, const char *icon, std::function<Page *(QWidget *)> make)
{
    return {.id = QLatin1String(id),
            .title = title,
            .icon = QLatin1String(icon),
            .section = Section::Database,
            .permission = core::Permission::OperateDatabase,
            .make = std::move(make)};
}

} // namespace

void registerOperationPages(PageRegistry &registry, const Context &context,
                            const std::optional<core::RedisSettings> &redis,
                            const std::shared_ptr<core::HealthKeeper> &health)
{
    // What works behind them stops when the registry goes, before the layout does.
    const auto backups = std::make_shared<BackupRunner>(context);
    const auto structure = std::make_shared<StructureRun>(context);
    const auto import = std::make_shared<ImportRun>(context, backups);
    const auto move = std::make_shared<MoveRun>(context, backups);
    registry.add(databasePage("health", QT_TRANSLATE_NOOP("Page", "Health"), "telemetry",
                              [&context, health](QWidget *parent) { return new HealthPage(context, health, parent); }));
    registry.add(databasePage("doctor", QT_TRANSLATE_NOOP("Page", "Doctor"), "wrench", [&context](QWidget *parent) {
        return new DoctorPage(context, vhm24::auth::verifyPassword, parent);
    }));
    registry.add(
        databasePage("backups", QT_TRANSLATE_NOOP("Page", "Backups"), "copy",
                     [&context, backups](QWidget *parent) { return new BackupsPage(context, backups, parent); }));
    registry.add(databasePage("structure", QT_TRANSLATE_NOOP("Page", "Structure"), "columns",
                              [&context, backups, structure](QWidget *parent) {
                                  return new StructurePage(context, backups, structure, parent);
                              }));
    registry.add(databasePage("import", QT_TRANSLATE_NOOP("Page", "Import"), "import",
                              [&context, import](QWidget *parent) { return new ImportPage(context, import, parent); }));
    registry.add(databasePage("move", QT_TRANSLATE_NOOP("Page", "Move"), "transfer",
                              [&context, move](QWidget *parent) { return new MovePage(context, move, parent); }));
    registry.add(databasePage("cache", QT_TRANSLATE_NOOP("Page", "Cache"), "key",
                              [&context, &redis](QWidget *parent) { return new CachePage(context, redis, parent); }));
    registry.add(databasePage("sql", QT_TRANSLATE_NOOP("Page", "SQL console"), "json",
                              [&context](QWidget *parent) { return new SqlPage(context, parent); }));
}

} // namespace vhm24::ui
