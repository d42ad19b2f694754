// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/core/operations/backupschedulebox.h"

#include "models/core/backup/backupsettings.h"
#include "ui/core/i18n/language.h"
#include "ui/core/widgets/formfield.h"
#include "ui/core/widgets/sectionhead.h"
#include "ui/core/widgets/textlabel.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QSignalBlocker>
#include <QSpinBox>

namespace vhm24::ui {

namespace {

constexpr int LongestBackupPause = 24 * 366;
constexpr int HoursProposed = 24;
constexpr int KeptProposed = 14;

} // namespace

BackupScheduleBox::BackupScheduleBox(const Context &context, QString place, QWidget *parent) :
    QWidget(parent),
    m_context(context),
    m_place(std::move(place)),
    m_head(new SectionHead(this)),
    m_on(new QCheckBox(this)),
    m_hours(new QSpinBox(this)),
    m_keep(new QSpinBox(this)),
    m_verify(new QCheckBox(this)),
    m_hoursField(new FormField(m_hours, this)),
    m_keepField(new FormField(m_keep, this)),
    m_next(new TextLabel(TextStyle::Small, Token::Text2, this))
{
    build();
    m_hours->setRange(1, LongestBackupPause);
    m_keep->setRange(0, 1'000);
    m_on->setObjectName(QStringLiteral("scheduleOn"));
    m_hours->setObjectName(QStringLiteral("everyHours"));
    m_keep->setObjectName(QStringLiteral("keepNumber"));
    m_verify->setObjectName(QStringLiteral("verifyEach"));
    connect(m_on, &QCheckBox::toggled, this, &BackupScheduleBox::turn);
    connect(m_hours, &QSpinBox::valueChanged, this, &BackupScheduleBox::store);
    connect(m_keep, &QSpinBox::valueChanged, this, &BackupScheduleBox::store);
    connect(m_verify, &QCheckBox::toggled, this, &BackupScheduleBox::store);
    onLanguage(this, [this] { retranslate(); });
}

void BackupScheduleBox::build()
{
    auto *const outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 12);
    outer->setSpacing(0);
    outer->addWidget(m_head);
    auto *const body = new QVBoxLayout;
    body->setContentsMargins(space::PagePadding, 10, space::PagePadding, 0);
    body->setSpacing(10);
    auto *const figures = new QHBoxLayout;
    figures->setSpacing(16);
    figures->addWidget(m_hoursField, 1);
    figures->addWidget(m_keepField, 1);
    m_next->setWordWrap(true);
    body->addWidget(m_on);
    body->addLayout(figures);
    body->addWidget(m_verify);
    body->addWidget(m_next);
    outer->addLayout(body);
}

void BackupScheduleBox::retranslate()
{
    m_head->setTitle(tr("Schedule"));
    m_on->setText(tr("Make backups while a desk is open"));
    m_hoursField->setLabel(tr("Every, in hours"));
    m_keepField->setLabel(tr("How many to keep"));
    m_keep->setSpecialValueText(tr("all"));
    m_verify->setText(tr("Verify each one"));
    present(m_newest);
}

void BackupScheduleBox::present(const QDateTime &newest)
{
    m_newest = newest;
    const core::BackupSchedule schedule = core::keptBackupSchedule();
    const bool on = schedule.isOn() && !core::belongsElsewhere(schedule, m_place);
    m_reading = true;
    m_on->setChecked(on);
    m_hours->setValue(on ? schedule.everyHours : HoursProposed);
    m_keep->setValue(on ? schedule.expiry.keep : KeptProposed);
    m_verify->setChecked(schedule.verify);
    m_reading = false;
    sayNext();
}

void BackupScheduleBox::sayNext()
{
    const core::BackupSchedule schedule = core::keptBackupSchedule();
    const bool elsewhere = schedule.isOn() && core::belongsElsewhere(schedule, m_place);
    for (QWidget *const field :
         {static_cast<QWidget *>(m_hours), static_cast<QWidget *>(m_keep), static_cast<QWidget *>(m_verify)})
        field->setEnabled(m_on->isChecked());
    if (elsewhere) {
        m_next->setText(tr("The schedule of this machine is for other databases: %1.").arg(schedule.place));
        return;
    }
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QDateTime due = schedule.nextDue(m_newest, {}, now);
    if (!due.isValid())
        m_next->setText(tr("None is made by itself now."));
    else if (due <= now)
        m_next->setText(tr("The next one is due now."));
    else
        m_next->setText(tr("The next one is due %1.").arg(m_context.formats.moment(due)));
}

void BackupScheduleBox::turn(bool on)
{
    if (m_reading)
        return;
    const core::BackupSchedule schedule = core::keptBackupSchedule();
    if (!on || !schedule.isOn() || !core::belongsElsewhere(schedule, m_place)) {
        store();
        return;
    }
    {
        const QSignalBlocker quiet(m_on);
        m_on->setChecked(false); // until it is confirmed
    }
    m_context.prompts.confirm(
        this,
        {.title = tr("Take the schedule over?"),
         .text = tr("This machine keeps one schedule. It is for %1 now; no backups of those would be made any more.")
                     .arg(schedule.place),
         .action = tr("Take it over")},
        [this] {
            const QSignalBlocker quiet(m_on);
            m_on->setChecked(true);
            store();
            Q_EMIT folderChanged();
        });
}

void BackupScheduleBox::store()
{
    if (m_reading)
        return;
    core::BackupSchedule schedule = core::keptBackupSchedule();
    const bool elsewhere = core::belongsElsewhere(schedule, m_place);
    if (m_on->isChecked()) {
        // Before the place is ours, as other databases have another folder.
        schedule.folder = core::keptBackupFolder(m_place);
        schedule.place = m_place;
        schedule.everyHours = m_hours->value();
        schedule.expiry.keep = m_keep->value();
        schedule.verify = m_verify->isChecked();
    } else if (!elsewhere) {
        schedule.everyHours = 0;
    }
    core::keepBackupSchedule(schedule);
    sayNext();
}

} // namespace vhm24::ui
