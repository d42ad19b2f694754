// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/core/operations/alarmnotice.h"

#include "ui/core/i18n/language.h"
#include "ui/core/operations/healthwords.h"
#include "ui/core/widgets/banner.h"

namespace vhm24::ui {

QString AlarmNotice::wordsOf(const std::vector<core::HealthAlarm> &alarms, const Formats &formats)
{
    QStringList names;
    for (const core::HealthAlarm &alarm : alarms)
        names += tr("%1 (%2, since %3)").arg(alarm.name, placeText(alarm.subject), formats.moment(alarm.since));
    return names.join(QStringLiteral("; "));
}

AlarmNotice::AlarmNotice(const Context &context, std::shared_ptr<core::HealthKeeper> health, QWidget *parent) :
    WindowNotice(parent),
    m_context(context),
    m_health(std::move(health))
{
    connect(m_health.get(), &core::HealthKeeper::alarmsChanged, this, &AlarmNotice::present);
    connect(&banner(), &Banner::actionTriggered, this, [this] {
        hide();
        m_context.navigator->openPage(QStringLiteral("health"));
    });
    onLanguage(this, [this] {
        if (!isHidden())
            present();
    });
}

void AlarmNotice::present()
{
    if (m_health->alarms().empty())
        return hide();
    say({.meaning = Meaning::Critical,
         .title = tr("Alarm:"),
         .text = wordsOf(m_health->alarms(), m_context.formats),
         .action = tr("Open Health"),
         .actionIcon = QStringLiteral("telemetry"),
         .closable = true});
}

} // namespace vhm24::ui
