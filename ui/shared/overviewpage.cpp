// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/overviewpage.h"

#include "ui/core/i18n/language.h"
#include "ui/core/shell/pageheader.h"
#include "ui/core/widgets/button.h"
#include "ui/shared/overviewboard.h"
#include "ui/shared/overviewload.h"
#include "ui/shared/overviewtiles.h"
#include "ui/shared/replicanote.h"

#include <QBoxLayout>

#include <algorithm>

namespace vhm24::ui::shared {

namespace {

constexpr int RefreshMs = 30'000;
constexpr int AgeMs = 5'000;
constexpr int SwarmMs = 700;

} // namespace

OverviewPage::OverviewPage(const Context &context, QWidget *parent) :
    Page(parent),
    m_context(context),
    m_load(new OverviewLoad(context.layout, this)),
    m_header(new PageHeader),
    m_tiles(new OverviewTiles(context)),
    m_board(new OverviewBoard(context)),
    m_refresh(new Button(Button::Kind::Secondary, QStringLiteral("refresh"))),
    m_receive(new Button(Button::Kind::Primary, QStringLiteral("receive")))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_tiles);
    layout->addWidget(m_board, 1);
    makeHeader();
    connect(m_tiles, &OverviewTiles::opened, this, &OverviewPage::follow);
    connect(m_board, &OverviewBoard::opened, this, &OverviewPage::follow);
    connectLoad();
    startTimers();
    onLanguage(this, [this] { retranslate(); });
}

void OverviewPage::connectLoad()
{
    // Parts of one database come together: they are painted once.
    m_paint.setInterval(0);
    m_paint.setSingleShot(true);
    connect(&m_paint, &QTimer::timeout, this, &OverviewPage::present);
    connect(m_load, &OverviewLoad::changed, &m_paint, qOverload<>(&QTimer::start));
    connect(&m_context.labels, &core::LabelDirectory::labelsChanged, &m_paint, qOverload<>(&QTimer::start));
    connect(m_load, &OverviewLoad::finished, this, [this](qint64 rows, qint64 roundTrips) {
        m_paint.stop();
        present();
        m_action.finish(this, rows, roundTrips);
        Q_EMIT refreshed(rows, roundTrips);
    });
}

void OverviewPage::startTimers()
{
    m_every.setInterval(RefreshMs);
    m_age.setInterval(AgeMs);
    m_soon.setInterval(SwarmMs);
    m_soon.setSingleShot(true);
    connect(&m_every, &QTimer::timeout, this, &OverviewPage::tick);
    connect(&m_age, &QTimer::timeout, this, [this] {
        if (isSeen())
            m_tiles->present(m_load->data(), QDateTime::currentDateTimeUtc());
    });
    connect(&m_soon, &QTimer::timeout, this, [this] { load(false, QStringLiteral("change")); });
    m_every.start();
    m_age.start();
}

void OverviewPage::makeHeader()
{
    m_refresh->setObjectName(QStringLiteral("refresh"));
    m_receive->setObjectName(QStringLiteral("receive"));
    m_header->addRight(m_refresh);
    m_header->addRight(m_receive);
    m_receive->setVisible(m_context.allows(core::Permission::MoveStock));
    connect(m_refresh, &QPushButton::clicked, this, &OverviewPage::refresh);
    connect(m_receive, &QPushButton::clicked, this, &OverviewPage::receiveRequested);
}

void OverviewPage::retranslate()
{
    m_header->setTitle(tr("Overview"));
    m_refresh->setToolTip(tr("Refresh (F5)"));
    m_refresh->setAccessibleName(tr("Refresh"));
    m_receive->setText(tr("Receive goods…"));
    m_source = replicaNote(m_context.layout);
    present();
}

void OverviewPage::present()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QDate day = m_context.formats.today();
    m_header->setNote(m_context.formats.weekday(day) + QStringLiteral(", ") +
                      m_context.formats.locale().toString(day, QStringLiteral("d MMMM yyyy")) + m_source);
    m_tiles->present(m_load->data(), now);
    m_board->present(m_load->data(), now);
}

bool OverviewPage::isSeen() const { return isVisible() && !window()->isMinimized(); }

void OverviewPage::open(const PageArgument &)
{
    if (!m_load->isRunning())
        load(false, QStringLiteral("open"));
}

void OverviewPage::refresh() { load(true, QStringLiteral("refresh")); }

void OverviewPage::load(bool full, const QString &why)
{
    m_changedUnseen = false;
    m_source = replicaNote(m_context.layout);
    if (!m_load->isRunning())
        m_action = m_context.trace.begin(QStringLiteral("figures refreshed"), why);
    m_load->start({.now = QDateTime::currentDateTimeUtc(), .zone = m_context.formats.zone()}, full);
}

void OverviewPage::tick()
{
    if (isSeen() && !m_load->isRunning())
        load(false, QStringLiteral("timer"));
}

void OverviewPage::rowsChanged(core::Service service, const QString &table, const QStringList &)
{
    if (service == core::Service::Auth)
        return;
    if (table == QLatin1String("Machine") || table == QLatin1String("Location"))
        m_load->forgetNames();
    if (isSeen())
        m_soon.start();
    else
        m_changedUnseen = true;
}

void OverviewPage::triggerPrimary()
{
    if (m_context.allows(core::Permission::MoveStock))
        Q_EMIT receiveRequested();
}

QDateTime OverviewPage::readAt() const
{
    const OverviewData &figures = m_load->data();
    QDateTime oldest;
    for (const QDateTime &at :
         {figures.sales.readAt, figures.machines.readAt, figures.inventory.readAt, figures.tasks.readAt}) {
        if (at.isValid() && (!oldest.isValid() || at < oldest))
            oldest = at;
    }
    return oldest;
}

void OverviewPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    const QDateTime read = readAt();
    const bool old = !read.isValid() || read.msecsTo(QDateTime::currentDateTimeUtc()) > RefreshMs;
    if ((old || m_changedUnseen) && !m_load->isRunning())
        load(false, QStringLiteral("show"));
    else if (read.isValid())
        present();
}

void OverviewPage::follow(const OverviewTarget &target)
{
    if (m_context.navigator)
        target.open(*m_context.navigator);
}

} // namespace vhm24::ui::shared
