// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/auth/auditpage.h"

#include "ui/auth/auditpanel.h"
#include "ui/auth/auditwords.h"
#include "ui/auth/periodbar.h"
#include "ui/core/table/filterbar.h"
#include "ui/core/table/filterset.h"
#include "ui/core/table/tableview.h"

#include <QBoxLayout>

namespace vhm24::ui::auth {

namespace {

// The least that still says something, where the room is short.
constexpr int UserWidth = 112;
constexpr int ActionWidth = 150;
constexpr int RecordWidth = 150;

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
              .changes = table.indexOf("changes")},
    m_periods(new PeriodBar(context, this))
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
    view().setStretch(m_columns.changes);
    view().setGivesWay(m_columns.record, RecordWidth);
    view().setGivesWay(m_columns.action, ActionWidth);
    view().setGivesWay(m_columns.user, UserWidth);
    offerPeriods();
}

void AuditPage::offerPeriods()
{
    auto *const column = static_cast<QBoxLayout *>(layout());
    column->insertWidget(column->indexOf(&filterBar()), m_periods);
    connect(m_periods, &PeriodBar::wordsChosen, this,
            [this](const QString &words) { filters().type(m_columns.time, words); });
    connect(m_periods, &PeriodBar::periodChosen, this, [this](const TimeRange &period) {
        const auto text = [](const QDateTime &moment) {
            return moment.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss.zzz"));
        };
        filters().set({.column = m_columns.time,
                       .op = core::FilterOperator::Between,
                       .values = {text(period.from), text(period.to.addMSecs(-1))}});
    });
    connect(this, &Page::placeChanged, this, &AuditPage::followFilter);
    // The list comes first; the bars are counted when it is here.
    connect(&model(), &core::WindowModel::loaded, m_periods, &PeriodBar::reload, Qt::SingleShotConnection);
}

void AuditPage::followFilter()
{
    const std::vector<core::ColumnFilter> shown = filters().shown();
    const auto found = std::find_if(shown.begin(), shown.end(),
                                    [this](const core::ColumnFilter &one) { return one.column == m_columns.time; });
    m_periods->showFilter(found == shown.end() ? std::nullopt : std::optional(*found));
}

void AuditPage::refresh()
{
    TablePage::refresh();
    m_periods->reload();
}

void AuditPage::rowsChanged(core::Service service, const QString &table, const QStringList &ids)
{
    TablePage::rowsChanged(service, table, ids);
    if (service == core::Service::Auth && table == QLatin1String("AuditLog"))
        m_periods->reloadLater();
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
