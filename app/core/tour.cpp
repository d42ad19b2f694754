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
#include "ui/auth/logindialog.h"
#include "ui/core/look/theme.h"
#include "ui/core/table/tablepage.h"
#include "ui/core/table/tableview.h"

#include <QApplication>
#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QTimer>

namespace vhm24::app {

namespace {

constexpr int SettleMs = 260; // for further answers and the paints of a page
constexpr std::chrono::seconds ReadFor{5};
constexpr QSize TourSize(1440, 900);
constexpr QSize DialogSize(1080, 656);

void settle(int milliseconds)
{
    QEventLoop loop;
    QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
    loop.exec();
}

/// Until the page has read what it shows; one that never says so is taken as it is.
void settle(const ui::Page &page)
{
    for (const QDeadlineTimer end(ReadFor); !page.readAt().isValid() && !end.hasExpired();)
        settle(SettleMs / 4);
    settle(SettleMs);
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

/// Saves pictures under running numbers.
class Album {
public:
    Album(QString folder, QString suffix) : m_folder(std::move(folder)), m_suffix(std::move(suffix)) {}
    void add(QWidget &widget, QString name)
    {
        name.replace(QLatin1Char('.'), QLatin1Char('-'));
        widget.grab().save(QStringLiteral("%1/%2-%3-%4.png")
                               .arg(m_folder)
                               .arg(++m_number, 2, 10, QLatin1Char('0'))
                               .arg(name, m_suffix));
    }

private:
    QString m_folder;
    QString m_suffix;
    int m_number = 0;
};

/// The pages one after the other in the look of the moment; a list is shown once more with the panel of its first row.
void renderPages(Session &session, Album &album)
{
    ui::MainWindow &window = session.window();
    for (const QString &page : session.tourPages()) {
        window.openPage(page, session.tourArgument(page));
        settle(*window.currentPage());
        album.add(window, page);
        auto *const list = qobject_cast<ui::TablePage *>(window.currentPage());
        if (!list || list->model().rowCount() == 0)
            continue;
        list->view().selectRow(0);
        list->setDetailShown(true);
        settle(SettleMs);
        album.add(window, page + QStringLiteral("-panel"));
        list->setDetailShown(false);
    }
}

void renderDialogs(Session &session, const core::Layout &layout, const ui::Formats &formats, Album &album)
{
    const auth::LoginService logins(layout);
    ui::auth::LoginDialog login(logins, {}, formats);
    login.setProfile(QStringLiteral("Demo"));
    login.show();
    settle(SettleMs / 2);
    album.add(login, QStringLiteral("login"));
    session.window().openPage(QStringLiteral("inventory.InventoryItem"));
    for (const auto kind :
         {inventory::MovementKind::Receive, inventory::MovementKind::Adjust, inventory::MovementKind::Transfer}) {
        QDialog *const dialog = session.openMovement(kind);
        dialog->resize(DialogSize); // the screen that is not there is smaller than any
        settle(SettleMs);
        album.add(*dialog, QStringLiteral("movement-%1").arg(static_cast<int>(kind)));
        dialog->reject();
        settle(SettleMs / 2);
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
        Session session({.layout = layout,
                         .catalog = catalog,
                         .formats = formats,
                         .trace = trace,
                         .redis = configuration.value().redis,
                         .profile = QStringLiteral("Demo")},
                        actor.value());
        session.window().resize(TourSize);
        session.window().show();
        for (const auto language :
             {ui::Formats::Language::Russian, ui::Formats::Language::Uzbek, ui::Formats::Language::English}) {
            formats.setLanguage(language);
            languages.use(language);
            const QString suffix = ui::Formats::codeOf(language) +
                                   (theme == ui::Theme::Dark ? QStringLiteral("-dark") : QStringLiteral("-light"));
            Album album(folder, suffix);
            renderPages(session, album);
            renderDialogs(session, layout, formats, album);
            printLine(suffix);
        }
    }
    if (!ran && !core::PrivateServers(servers).stop())
        printError(QStringLiteral("The private servers could not be stopped."));
    return Fine;
}

} // namespace vhm24::app
