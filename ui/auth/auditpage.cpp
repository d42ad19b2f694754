// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/auth/auditpage.h"

#include "ui/auth/auditpanel.h"
#include "ui/auth/auditwords.h"
#include "ui/core/i18n/language.h"
#include "ui/core/table/tableview.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QResizeEvent>

#include <memory>

namespace vhm24::ui::auth {

namespace {

constexpr int UserWidth = 124;
constexpr int RecordWidth = 164;

QString logMoment(const Formats &formats, const QDateTime &moment)
{
    const QDateTime local = moment.toTimeZone(formats.zone());
    const QDate date = local.date();
    const QString day = date.year() == formats.today().year() ? formats.dayMonth(date) : formats.date(date);
    return formats.weekday(date) + QLatin1Char(' ') + day + QLatin1Char(' ') +
           local.toString(QStringLiteral("HH:mm:ss"));
}

} // namespace

AuditPage::AuditPage(const Context &context, const core::TableDescriptor &table, QWidget *parent) :
    TablePage(context, table, parent),
    m_columns{.time = table.indexOf("createdAt"),
              .user = table.indexOf("userId"),
              .action = table.indexOf("action"),
              .entity = table.indexOf("entity"),
              .record = table.indexOf("entityId"),
              .changes = table.indexOf("changes")}
{
    presenter().setCustomise(
        [this](const core::WindowModel &of, int row, int column, CellLook &look) { present(of, row, column, look); });
    view().setColumnHidden(m_columns.entity, true); // the record's name says it
    setDetailPanel(new AuditPanel(context, presenter()));
    connect(this, &TablePage::linkActivated, this, [this](int row, int column) {
        const AuditRecord record = auditRecord(this->context(), model().cell(row, m_columns.entity).toString(),
                                               model().cell(row, m_columns.record).toString());
        if (column == m_columns.record && record.reference)
            this->context().navigator->openRecord(*record.reference, model().cell(row, m_columns.record).toString());
    });
    const auto first = std::make_shared<QMetaObject::Connection>();
    *first = connect(&model(), &core::WindowModel::loaded, this, [this, first] {
        if (model().rowCount() == 0)
            return;
        disconnect(*first);
        placeColumns();
    });
    onLanguage(this, [this] {
        if (model().rowCount() > 0)
            placeColumns();
    });
}

void AuditPage::placeColumns()
{
    view().fitColumns(m_columns.changes);
    // Names come later than rows, and what changed is to have the room.
    QHeaderView &head = *view().horizontalHeader();
    head.resizeSection(m_columns.user, std::max(head.sectionSize(m_columns.user), UserWidth));
    head.resizeSection(m_columns.record, RecordWidth);
    QResizeEvent event(view().size(), view().size());
    QCoreApplication::sendEvent(&view(), &event);
}

void AuditPage::present(const core::WindowModel &of, int row, int column, CellLook &look)
{
    if (column == m_columns.time) {
        look.text = logMoment(context().formats, of.cell(row, column).toDateTime());
        look.color = Token::Text;
    } else if (column == m_columns.user) {
        if (!of.cell(row, column).isValid())
            look = {.text = tr("unknown"), .color = Token::Text2};
        else
            look = {.text = look.text,
                    .color = look.link ? Token::Text : look.color}; // read here, followed in the panel
    } else if (column == m_columns.action) {
        const QString word = of.cell(row, column).toString();
        look.text = auditActionText(context(), word);
        look.icon = auditActionIcon(word);
        look.marked = false; // the icon is the mark
    } else if (column == m_columns.record) {
        const AuditRecord record =
            auditRecord(context(), of.cell(row, m_columns.entity).toString(), of.cell(row, column).toString(),
                        of.cell(row, m_columns.changes).toString());
        look = {.text = record.text, .link = record.reference.has_value()};
        look.color = look.link ? Token::Accent : record.known ? Token::Text : Token::Text2;
    } else if (column == m_columns.changes) {
        look = {.text = auditSummary(presenter(), of.cell(row, m_columns.entity).toString(),
                                     of.cell(row, column).toString()),
                .color = Token::Text2};
    }
}

} // namespace vhm24::ui::auth
