// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/auth/auditpanel.h"

#include "models/core/audit/changes.h"
#include "models/core/database/deliver.h"
#include "models/core/table/enumeration.h"
#include "ui/auth/auditwords.h"
#include "ui/auth/changetable.h"
#include "ui/core/i18n/language.h"
#include "ui/core/look/icons.h"
#include "ui/core/table/panelframe.h"
#include "ui/core/widgets/avatar.h"
#include "ui/core/widgets/button.h"
#include "ui/core/widgets/linklabel.h"
#include "ui/core/widgets/sectionhead.h"
#include "ui/core/widgets/textlabel.h"

#include <QPainter>
#include <QVBoxLayout>

namespace vhm24::ui::auth {

namespace {

constexpr int PanelWidth = 416;
constexpr const char *LogPage = "auth.AuditLog";
constexpr core::Reference AuditedUser{core::Service::Auth, "User"};

constexpr const char *RolesSql = R"(SELECT roles::text[] FROM {auth}."User" WHERE id = $1::text)";

/// $1 entity, $2 id, $3 moment, $4 this event. Bounded, because an item may have very many events.
constexpr const char *SinceSql = R"(
SELECT DISTINCT key FROM (
  SELECT changes FROM {auth}."AuditLog"
  WHERE entity = $1::text AND "entityId" = $2::text AND "createdAt" >= $3::timestamp AND id <> $4::text
    AND jsonb_typeof(changes) = 'object'
  LIMIT 1000) later, LATERAL jsonb_object_keys(later.changes) AS key)";

/// $1 user, $2 moment, $3 this event; three before and three after within half a day.
constexpr const char *NeighboursSql = R"(
SELECT id, "createdAt", action, entity, "entityId", changes FROM (
  (SELECT id, "createdAt", action, entity, "entityId", changes FROM {auth}."AuditLog"
   WHERE "userId" = $1::text AND "createdAt" BETWEEN $2::timestamp - interval '12 hours' AND $2::timestamp
     AND id <> $3::text ORDER BY "createdAt" DESC LIMIT 3)
  UNION ALL
  (SELECT id, "createdAt", action, entity, "entityId", changes FROM {auth}."AuditLog"
   WHERE "userId" = $1::text AND "createdAt" > $2::timestamp AND "createdAt" <= $2::timestamp + interval '12 hours'
   ORDER BY "createdAt" LIMIT 3)) around
ORDER BY "createdAt" DESC)";

/// Drawn each time, so that it follows the theme.
class Sign : public QWidget {
public:
    explicit Sign(QString icon) : m_icon(std::move(icon)) { setFixedSize(14, 14); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintIcon(&painter, rect(), m_icon, color(Token::Text2));
    }

private:
    QString m_icon;
};

} // namespace

AuditPanel::AuditPanel(const Context &context, const CellPresenter &presenter, QWidget *parent) :
    DetailPanel(parent),
    m_context(context),
    m_presenter(presenter),
    m_frame(new PanelFrame(this)),
    m_ofRecord(new Button(Button::Kind::Secondary, QStringLiteral("history"), this)),
    m_ofUser(new Button(Button::Kind::Secondary, QStringLiteral("user"), this))
{
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_frame);
    buildFooter();
    connect(m_frame, &PanelFrame::closeRequested, this, &DetailPanel::closeRequested);
    connect(&context.labels, &core::LabelDirectory::labelsChanged, this, [this] {
        if (isVisible())
            fill();
    });
    onLanguage(this, [this] {
        m_ofRecord->setText(tr("History of the record"));
        m_ofUser->setText(tr("All of this user"));
        fill();
    });
}

QSize AuditPanel::sizeHint() const { return {PanelWidth, DetailPanel::sizeHint().height()}; }

void AuditPanel::buildFooter()
{
    auto *const footer = new QWidget;
    auto *const column = new QVBoxLayout(footer); // side by side they are too wide in Russian
    column->setContentsMargins(space::PagePadding, 10, space::PagePadding, 10);
    column->setSpacing(6);
    for (Button *const button : {m_ofRecord, m_ofUser})
        column->addWidget(button);
    m_frame->setFooter(footer);
    const auto open = [this](std::vector<core::ColumnFilter> filters) {
        m_context.navigator->openPage(QString::fromLatin1(LogPage), {.filters = std::move(filters)});
    };
    connect(m_ofRecord, &Button::clicked, this, [this, open] {
        const core::TableDescriptor &log = *m_context.catalog.find(QString::fromLatin1(LogPage));
        open({{.column = log.indexOf("entity"), .values = {m_event.entity}},
              {.column = log.indexOf("entityId"), .values = {m_event.entityId}}});
    });
    connect(m_ofUser, &Button::clicked, this, [this, open] {
        const core::TableDescriptor &log = *m_context.catalog.find(QString::fromLatin1(LogPage));
        open({{.column = log.indexOf("userId"), .values = {m_event.userId}}});
    });
}

void AuditPanel::showRow(const core::WindowModel &model, int row)
{
    const core::TableDescriptor &table = model.table();
    const auto cell = [&](const char *name) { return model.cell(row, table.indexOf(name)); };
    const QString id = model.row(row).id;
    const bool same = id == m_event.id;
    m_event = {.id = id,
               .at = cell("createdAt").toDateTime(),
               .userId = cell("userId").toString(),
               .action = cell("action").toString(),
               .entity = cell("entity").toString(),
               .entityId = cell("entityId").toString(),
               .changes = cell("changes").toString(),
               .ipAddress = cell("ipAddress").toString(),
               .program = cell("userAgent").toString()};
    if (!same) {
        m_surroundings = {};
        ask();
    }
    fill();
}

core::Result<AuditPanel::Surroundings> AuditPanel::read(core::Connection &connection,
                                                        const std::vector<core::Statement> &questions)
{
    const auto answers = connection.runTogether(questions);
    if (!answers)
        return answers.error();
    Surroundings around{.known = true};
    const core::RowSet &roles = answers->at(0);
    if (roles.rows() > 0)
        around.roles = roles.texts(0, 0);
    for (int row = 0; row < answers->at(1).rows(); ++row)
        around.changedSince += answers->at(1).text(row, 0);
    const core::RowSet &events = answers->at(2);
    for (int row = 0; row < events.rows(); ++row)
        around.neighbours.push_back({.id = events.text(row, 0),
                                     .at = events.moment(row, 1),
                                     .action = events.text(row, 2),
                                     .entity = events.text(row, 3),
                                     .entityId = events.text(row, 4),
                                     .changes = events.text(row, 5)});
    return around;
}

void AuditPanel::ask()
{
    m_stop.request_stop(); // of the row before, whose answer nobody waits for
    m_stop = {};
    const core::Layout &layout = m_context.layout;
    const std::vector<core::Statement> questions{
        {.sql = layout.sql(RolesSql), .parameters = {m_event.userId}},
        {.sql = layout.sql(SinceSql), .parameters = {m_event.entity, m_event.entityId, m_event.at, m_event.id}},
        {.sql = layout.sql(NeighboursSql), .parameters = {m_event.userId, m_event.at, m_event.id}}};
    auto future =
        layout.database(core::Service::Auth)
            .submit<Surroundings>([questions](core::Connection &connection) { return read(connection, questions); },
                                  {.stop = m_stop.get_token()});
    core::deliver(future, this, [this, id = m_event.id](const core::Result<Surroundings> &answer) {
        if (!answer || id != m_event.id)
            return;
        m_surroundings = answer.value();
        fill();
    });
}

void AuditPanel::fill()
{
    if (m_event.id.isEmpty())
        return;
    const AuditRecord record = auditRecord(m_context, m_event.entity, m_event.entityId, m_event.changes);
    m_frame->begin(m_event.id, record.kind, auditActionText(m_context, m_event.action));
    if (record.reference) {
        m_frame->addLink(record.text, [this, reference = *record.reference, id = m_event.entityId] {
            m_context.navigator->openRecord(reference, id);
        });
    } else {
        m_frame->addRemark(record.text);
    }
    m_frame->addLine();
    fillFacts();
    fillChanges();
    fillNeighbours();
    m_frame->end();
    m_ofUser->setEnabled(!m_event.userId.isEmpty());
    m_ofUser->setToolTip(m_event.userId.isEmpty() ? tr("Nobody was logged in.") : QString());
}

void AuditPanel::fillFacts()
{
    auto *const who = new QWidget;
    auto *const row = new QHBoxLayout(who);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    auto *const face = new Avatar;
    row->addWidget(face, 0, Qt::AlignTop);
    const auto label = m_context.labels.label(AuditedUser, m_event.userId);
    const bool unknown = m_event.userId.isEmpty();
    const QString name = unknown ? tr("unknown") : label.text;
    face->setPerson(unknown ? QString() : Avatar::initialsOf(name), unknown ? tr("Nobody was logged in.") : name);
    QStringList roles;
    for (const QString &word : m_surroundings.roles)
        roles += core::enumerationText("UserRole", word);
    row->addWidget(
        PanelFrame::makeText(roles.isEmpty() ? name : name + QStringLiteral(" · ") + roles.join(QLatin1String(", "))),
        1);
    m_frame->addFact(tr("Who"), who);
    m_frame->addFact(tr("When"), m_context.formats.fullMoment(m_event.at));
    m_frame->addFact(tr("IP address"), m_event.ipAddress);
    m_frame->addFact(tr("Program"), m_event.program);
    m_frame->addFact(tr("Code"), m_event.action);
}

void AuditPanel::fillChanges()
{
    const auto changes = core::readChanges(m_event.changes);
    if (changes.empty()) {
        m_frame->addLine();
        m_frame->addRemark(tr("No values were recorded with this event."));
        return;
    }
    SectionHead *const head =
        m_frame->addSection(tr("Changes"), tr("%n field(s)", nullptr, static_cast<int>(changes.size())));
    head->setLink(m_json ? tr("Show the fields") : tr("Show JSON"));
    connect(head, &SectionHead::linkActivated, this, [this] {
        m_json = !m_json;
        fill();
    });
    if (m_json) {
        TextLabel *const text = PanelFrame::makeText(core::indentedChanges(m_event.changes), Token::Text2);
        text->setObjectName(QStringLiteral("json"));
        text->setFont(ui::font(TextStyle::Small));
        m_frame->addWidget(text);
    } else {
        m_frame->addWidget(new ChangeTable(m_presenter, m_event.entity, changes), 0);
    }
    const bool compares = std::any_of(changes.begin(), changes.end(), [](const core::FieldChange &one) {
        return one.kind != core::FieldChange::Kind::Added;
    });
    if (!m_surroundings.known || !compares)
        return;
    QStringList again;
    for (const core::FieldChange &change : changes) {
        if (m_surroundings.changedSince.contains(change.field))
            again += auditFieldTitle(m_context, m_event.entity, change.field);
    }
    m_frame->addRemark(again.isEmpty() ? tr("These fields have not changed since.")
                                       : tr("Changed again since: %1.").arg(again.join(QLatin1String(", "))));
}

void AuditPanel::fillNeighbours()
{
    if (m_surroundings.neighbours.empty())
        return;
    m_frame->addSection(tr("Around it, by the same user"));
    for (const Event &event : m_surroundings.neighbours) {
        auto *const line = new QWidget;
        auto *const row = new QHBoxLayout(line);
        row->setContentsMargins(0, 2, 0, 2);
        row->setSpacing(8);
        auto *const time = new TextLabel(TextStyle::Small, Token::Text2);
        time->setText(event.at.toTimeZone(m_context.formats.zone()).toString(QStringLiteral("HH:mm:ss")));
        row->addWidget(time);
        row->addWidget(new Sign(auditActionIcon(event.action)));
        auto *const link = new LinkLabel;
        link->setLarge(true);
        const AuditRecord record = auditRecord(m_context, event.entity, event.entityId, event.changes);
        const QString what = auditActionText(m_context, event.action);
        link->setText(event.entityId == m_event.userId || record.text == QStringLiteral("…")
                          ? what
                          : what + QStringLiteral(": ") + record.text);
        link->setToolTip(auditSummary(m_presenter, event.entity, event.changes));
        connect(link, &LinkLabel::clicked, this,
                [this, id = event.id] { m_context.navigator->openPage(QString::fromLatin1(LogPage), {.rowId = id}); });
        row->addWidget(link, 1);
        m_frame->addWidget(line);
    }
}

} // namespace vhm24::ui::auth
