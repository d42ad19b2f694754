// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/core/tour.h"

#include "app/commands/command.h"
#include "app/core/demostart.h"
#include "app/core/desk.h"
#include "app/core/languages.h"
#include "app/core/session.h"
#include "app/demo/demodata.h"
#include "models/auth/loginservice.h"
#include "models/core/database/database.h"
#include "ui/core/look/theme.h"
#include "ui/core/shell/page.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QTimer>

namespace vhm24::app {

namespace {

constexpr int SettleMs = 450; // for the answers and the paints of a page
constexpr QSize TourSize(1440, 900);

void settle(int milliseconds)
{
    QEventLoop loop;
    QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
    loop.exec();
}

core::Result<core::Actor> logIn(const core::Layout &layout)
{
    const auth::LoginService service(layout);
    auto outcome = service.login(QStringLiteral("admin@vhm24.uz"), QLatin1String(DemoPassword), {});
    outcome.waitForFinished();
    if (!outcome.result())
        return outcome.result().error();
    return outcome.result().value().actor;
}

/// The pages one after the other in the look of the moment.
void render(Session &session, const QString &folder, const QString &suffix)
{
    ui::MainWindow &window = session.window();
    int number = 0;
    for (const QString &page : session.tourPages()) {
        window.openPage(page, session.tourArgument(page));
        settle(SettleMs);
        const QString name = QString(page).replace(QLatin1Char('.'), QLatin1Char('-'));
        window.grab().save(QStringLiteral("%1/%2-%3-%4.png").arg(folder).arg(++number, 2, 10, QLatin1Char('0')).arg(name, suffix));
    }
}

} // namespace

int renderTour(const QString &folder)
{
    const QString servers = DemoStart::defaultFolder();
    const bool ran = core::PrivateServers(servers).status().databaseRunning;
    const auto urls = prepareDemo(servers, [](int) {});
    if (!urls) {
        printError(urls.error().detail);
        return Wrong;
    }
    const auto configuration = configurationFor(urls.value().databaseUrl, false, urls.value().redisUrl);
    const core::Layout layout = makeLayout(configuration.value());
    const auto actor = logIn(layout);
    if (!actor) {
        printError(actor.error().detail);
        return Wrong;
    }
    const core::Catalog catalog = makeCatalog();
    ui::Formats formats;
    ui::Trace trace;
    Languages languages;
    for (const ui::Theme theme : {ui::Theme::Light, ui::Theme::Dark}) {
        ui::applyTheme(*qApp, theme);
        Session session({.layout = layout, .catalog = catalog, .formats = formats, .trace = trace, .redis = configuration.value().redis,
                         .profile = QStringLiteral("Demo")},
                        actor.value());
        session.window().resize(TourSize);
        session.window().show();
        for (const auto language : {ui::Formats::Language::Russian, ui::Formats::Language::Uzbek, ui::Formats::Language::English}) {
            formats.setLanguage(language);
            languages.use(language);
            const QString suffix = ui::Formats::codeOf(language) + (theme == ui::Theme::Dark ? QStringLiteral("-dark") : QStringLiteral("-light"));
            render(session, folder, suffix);
            printLine(suffix);
        }
    }
    if (!ran && !core::PrivateServers(servers).stop())
        printError(QStringLiteral("The private servers could not be stopped."));
    return Fine;
}

} // namespace vhm24::app
