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
#include "ui/core/operations/sqlpage.h"
#include "ui/core/operations/structurepage.h"
#include "ui/core/operations/structurerun.h"

namespace vhm24::ui {

void registerOperationPages(PageRegistry &registry, const Context &context,
                            const std::optional<core::RedisSettings> &redis,
                            const std::shared_ptr<core::HealthKeeper> &health)
{
    registry.add({.id = QStringLiteral("health"),
                  .title = QT_TRANSLATE_NOOP("Page", "Health"),
                  .icon = QStringLiteral("telemetry"),
                  .section = Section::Database,
                  .permission = core::Permission::OperateDatabase,
                  .make = [&context, health](QWidget *parent) { return new HealthPage(context, health, parent); }});
    registry.add(
        {.id = QStringLiteral("doctor"),
         .title = QT_TRANSLATE_NOOP("Page", "Doctor"),
         .icon = QStringLiteral("wrench"),
         .section = Section::Database,
         .permission = core::Permission::OperateDatabase,
         .make = [&context](QWidget *parent) { return new DoctorPage(context, vhm24::auth::verifyPassword, parent); }});
    // Stops what it does when the registry goes, before the layout does.
    const auto runner = std::make_shared<BackupRunner>(context);
    registry.add({.id = QStringLiteral("backups"),
                  .title = QT_TRANSLATE_NOOP("Page", "Backups"),
                  .icon = QStringLiteral("copy"),
                  .section = Section::Database,
                  .permission = core::Permission::OperateDatabase,
                  .make = [&context, runner](QWidget *parent) { return new BackupsPage(context, runner, parent); }});
    const auto structure = std::make_shared<StructureRun>(context);
    registry.add({.id = QStringLiteral("structure"),
                  .title = QT_TRANSLATE_NOOP("Page", "Structure"),
                  .icon = QStringLiteral("columns"),
                  .section = Section::Database,
                  .permission = core::Permission::OperateDatabase,
                  .make = [&context, runner, structure](QWidget *parent) {
                      return new StructurePage(context, runner, structure, parent);
                  }});
    const auto import = std::make_shared<ImportRun>(context, runner);
    registry.add({.id = QStringLiteral("import"),
                  .title = QT_TRANSLATE_NOOP("Page", "Import"),
                  .icon = QStringLiteral("import"),
                  .section = Section::Database,
                  .permission = core::Permission::OperateDatabase,
                  .make = [&context, import](QWidget *parent) { return new ImportPage(context, import, parent); }});
    registry.add({.id = QStringLiteral("cache"),
                  .title = QT_TRANSLATE_NOOP("Page", "Cache"),
                  .icon = QStringLiteral("key"),
                  .section = Section::Database,
                  .permission = core::Permission::OperateDatabase,
                  .make = [&context, &redis](QWidget *parent) { return new CachePage(context, redis, parent); }});
    registry.add({.id = QStringLiteral("sql"),
                  .title = QT_TRANSLATE_NOOP("Page", "SQL console"),
                  .icon = QStringLiteral("json"),
                  .section = Section::Database,
                  .permission = core::Permission::OperateDatabase,
                  .make = [&context](QWidget *parent) { return new SqlPage(context, parent); }});
}

} // namespace vhm24::ui
