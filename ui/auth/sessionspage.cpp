// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/auth/sessionspage.h"

#include "models/core/database/deliver.h"
#include "ui/core/format/messages.h"
#include "ui/core/i18n/language.h"
#include "ui/core/table/tableview.h"
#include "ui/core/widgets/button.h"

namespace vhm24::ui::auth {

namespace {

constexpr const char *Reason = "ADMINISTRATOR"; // read in "desk_session" and in the log
constexpr core::Reference SessionUser{core::Service::Auth, "User"};
constexpr const char *SessionsOfUser =
    R"(SELECT id FROM {auth}."Session" WHERE "userId" = $1::text AND id <> $2::text)";

} // namespace

SessionsPage::SessionsPage(const Context &context, const core::TableDescriptor &table,
                           const vhm24::auth::SessionService &service, QWidget *parent) :
    TablePage(context, table, parent),
    m_service(service)
{
    presenter().setCustomise(
        [this](const core::WindowModel &of, int row, int column, CellLook &look) { present(of, row, column, look); });
    if (context.allows(core::Permission::EndSessions))
        buildVerbs();
}

void SessionsPage::present(const core::WindowModel &of, int row, int column, CellLook &look)
{
    if (column == table().indexOf("expiresAt")) {
        const QDateTime until = of.cell(row, column).toDateTime();
        const bool active = until > QDateTime::currentDateTimeUtc();
        const QString moment = context().formats.moment(until);
        look = {.text = active ? tr("active until %1").arg(moment) : tr("expired %1").arg(moment),
                .meaning = active ? Meaning::Good : Meaning::Offline,
                .color = active ? Token::Text : Token::Text2,
                .marked = true};
    } else if (column == table().indexOf("userId") && of.row(row).id == context().actor.sessionId) {
        look.text = tr("%1 (this session)").arg(look.text);
    }
}

void SessionsPage::buildVerbs()
{
    m_endAll = new Button(Button::Kind::Secondary, QStringLiteral("users"), this);
    m_endAll->setObjectName(QStringLiteral("session.endAll"));
    m_endAll->setCollapsible(true);
    m_end = new Button(Button::Kind::Secondary, QStringLiteral("logout"), this);
    m_end->setObjectName(QStringLiteral("session.end"));
    addHeaderButton(m_endAll);
    addHeaderButton(m_end);
    connect(m_end, &Button::clicked, this, &SessionsPage::askSelected);
    connect(m_endAll, &Button::clicked, this, &SessionsPage::askAllOfUser);
    connect(view().selectionModel(), &QItemSelectionModel::selectionChanged, this, &SessionsPage::showVerbs);
    connect(&model(), &QAbstractItemModel::modelReset, this, &SessionsPage::showVerbs);
    onLanguage(this, [this] {
        m_endAll->setText(tr("End all of this user…"));
        showVerbs();
    });
}

QStringList SessionsPage::selectedIds()
{
    QStringList ids;
    for (const QModelIndex &index : view().selectionModel()->selectedRows())
        ids += model().row(index.row()).id;
    return ids;
}

void SessionsPage::showVerbs()
{
    const auto count = static_cast<int>(selectedIds().size());
    m_end->setText(count > 1 ? tr("End %n session(s)…", nullptr, count) : tr("End session…"));
    for (Button *const button : {m_end, m_endAll}) {
        button->setEnabled(count > 0);
        button->setToolTip(count > 0 ? button->text() : tr("Select a session first."));
    }
}

void SessionsPage::askSelected()
{
    const QStringList ids = selectedIds();
    if (ids.isEmpty())
        return;
    QString text = tr("Whoever works there is asked to log in again. What was typed and not saved is lost.");
    if (ids.contains(context().actor.sessionId))
        text += QLatin1Char(' ') + tr("Your own session is among them.");
    context().prompts.confirm(this,
                              {.title = tr("End %n session(s)?", nullptr, static_cast<int>(ids.size())),
                               .text = text,
                               .action = tr("End"),
                               .dangerous = true},
                              [this, ids] { end(ids); });
}

void SessionsPage::askAllOfUser()
{
    const int row = currentRow();
    if (row < 0)
        return;
    const QString userId = model().cell(row, table().indexOf("userId")).toString();
    const QString name = context().labels.label(SessionUser, userId).text;
    QString text = tr("The user is logged out everywhere. What was typed and not saved is lost.");
    if (userId == context().actor.userId)
        text = tr("You are logged out everywhere but here.");
    context().prompts.confirm(
        this,
        {.title = tr("End all sessions of %1?").arg(name), .text = text, .action = tr("End all"), .dangerous = true},
        [this, userId] { endAllOf(userId); });
}

void SessionsPage::endAllOf(const QString &userId)
{
    const core::Statement question{.sql = context().layout.sql(SessionsOfUser),
                                   .parameters = {userId, context().actor.sessionId}};
    auto future = context()
                      .layout.database(core::Service::Auth)
                      .submit<QStringList>([question](core::Connection &connection) -> core::Result<QStringList> {
                          const auto rows = connection.run(question);
                          if (!rows)
                              return rows.error();
                          QStringList ids;
                          for (int row = 0; row < rows->rows(); ++row)
                              ids += rows->text(row, 0);
                          return ids;
                      });
    core::deliver(future, this, [this](const core::Result<QStringList> &ids) {
        if (!ids)
            return tellTrouble(ids.error());
        if (!ids.value().isEmpty())
            end(ids.value());
    });
}

void SessionsPage::end(const QStringList &ids)
{
    core::deliver(m_service.endSessions(ids, context().actor, QString::fromLatin1(Reason)), this,
                  [this](const core::Result<QStringList> &ended) {
                      if (!ended)
                          return tellTrouble(ended.error());
                      model().reload();
                  });
}

void SessionsPage::tellTrouble(const core::Error &error)
{
    context().prompts.tell(this, tr("No session was ended"), sentence(error));
}

} // namespace vhm24::ui::auth
