// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/core/operations/alarmdialog.h"

#include "models/core/database/database.h"
#include "models/core/database/deliver.h"
#include "models/core/health/healthstore.h"
#include "models/core/id.h"
#include "ui/core/format/messages.h"
#include "ui/core/i18n/language.h"
#include "ui/core/operations/healthwords.h"
#include "ui/core/widgets/button.h"
#include "ui/core/widgets/formfield.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QCoreApplication>
#include <QDoubleSpinBox>
#include <QLineEdit>

namespace vhm24::ui {

namespace {

constexpr int MostAlarmSamples = 100;
constexpr int LongestAlarmName = 100;

/// In which steps a person thinks of a figure.
struct AlarmUnit {
    double factor = 1;
    int decimals = 0;
    QString suffix = {};
};

/// How a unit is written behind a figure.
QString alarmSuffix(const char *pattern)
{
    return QCoreApplication::translate("HealthFigure", pattern).remove(QStringLiteral("%1"));
}

AlarmUnit alarmUnit(core::HealthUnit unit)
{
    switch (unit) {
    case core::HealthUnit::Bytes: return {.factor = 1 << 20, .suffix = alarmSuffix("%1 MB")};
    case core::HealthUnit::Milliseconds: return {.decimals = 1, .suffix = alarmSuffix("%1 ms")};
    case core::HealthUnit::Seconds: return {.decimals = 1, .suffix = alarmSuffix("%1 s")};
    case core::HealthUnit::Share: return {.factor = 0.01, .decimals = 1, .suffix = QStringLiteral(" %")};
    case core::HealthUnit::Count: break;
    }
    return {};
}

} // namespace

AlarmDialog::AlarmDialog(const Context &context, const core::HealthRecord &record, QWidget *parent) :
    FormDialog(parent),
    m_context(context),
    m_record(record),
    m_rule{.id = core::newId(),
           .subject = record.subject,
           .figure = record.id,
           .direction =
               record.limits.lowIsBad ? core::HealthRule::Direction::Below : core::HealthRule::Direction::Above,
           .threshold = record.limits.bad.value_or(record.figure.value_or(0))},
    m_name(new QLineEdit),
    m_direction(new QComboBox),
    m_threshold(new QDoubleSpinBox),
    m_samples(new QSpinBox),
    m_remove(new Button(Button::Kind::Secondary, QStringLiteral("trash"))),
    m_nameField(addField(QStringLiteral("name"), m_name)),
    m_directionField(addField(QStringLiteral("direction"), m_direction, Place::Left)),
    m_thresholdField(addField(QStringLiteral("threshold"), m_threshold, Place::Right)),
    m_samplesField(addField(QStringLiteral("samples"), m_samples))
{
    setObjectName(QStringLiteral("alarmDialog"));
    m_name->setMaxLength(LongestAlarmName);
    m_direction->addItems({QString(), QString()});
    m_threshold->setRange(0, 1e12);
    m_threshold->setDecimals(alarmUnit(record.unit).decimals);
    m_samples->setRange(1, MostAlarmSamples);
    m_remove->hide();
    m_remove->setObjectName(QStringLiteral("removeAlarm"));
    verbs().insertWidget(0, m_remove);
    connect(m_remove, &Button::clicked, this, &AlarmDialog::remove);
    setSubmit([this] { save(); });
    onLanguage(this, [this] { retranslate(); });
    m_rule.name = core::titleOf(record);
    present(m_rule);
    read();
}

void AlarmDialog::retranslate()
{
    setTitle(tr("Alarm: %1").arg(core::titleOf(m_record)));
    setIntroduction(
        tr("Of %1. It stands above every page while the figure is beyond the limit.").arg(placeText(m_record.subject)));
    m_nameField->setLabel(tr("What it is called"));
    m_directionField->setLabel(tr("Rings when the figure is"));
    m_direction->setItemText(0, tr("above the limit"));
    m_direction->setItemText(1, tr("below the limit"));
    m_thresholdField->setLabel(tr("Limit"));
    m_threshold->setSuffix(alarmUnit(m_record.unit).suffix);
    m_samplesField->setLabel(tr("How many times in a row (asked every five minutes)"));
    m_remove->setText(tr("Remove the alarm"));
    setAcceptText(tr("Save"));
}

void AlarmDialog::read()
{
    setBusy(true);
    auto future =
        m_context.layout.database(core::Service::Auth)
            .submit<std::vector<core::HealthRule>>([&layout = m_context.layout](core::Connection &connection) {
                return core::HealthStore(layout).rules(connection);
            });
    core::deliver(future, this, [this](const core::Result<std::vector<core::HealthRule>> &rules) {
        setBusy(false);
        if (!rules)
            return showProblem(sentence(rules.error()));
        for (const core::HealthRule &rule : *rules) {
            if (rule.figure != m_record.id || (!rule.subject.isEmpty() && rule.subject != m_record.subject))
                continue;
            m_rule = rule;
            m_remove->show();
            if (!m_name->isModified()) // else somebody is already typing
                present(rule);
        }
    });
}

void AlarmDialog::present(const core::HealthRule &rule)
{
    m_name->setText(rule.name);
    m_direction->setCurrentIndex(rule.direction == core::HealthRule::Direction::Above ? 0 : 1);
    m_threshold->setValue(rule.threshold / alarmUnit(m_record.unit).factor);
    m_samples->setValue(rule.samples);
}

void AlarmDialog::save()
{
    if (m_name->text().trimmed().isEmpty())
        return showError(QStringLiteral("name"), tr("Give it a name, so that everybody knows what rings."));
    m_rule.name = m_name->text().trimmed();
    m_rule.direction =
        m_direction->currentIndex() == 0 ? core::HealthRule::Direction::Above : core::HealthRule::Direction::Below;
    m_rule.threshold = m_threshold->value() * alarmUnit(m_record.unit).factor;
    m_rule.samples = m_samples->value();
    m_rule.isActive = true;
    carryOut([rule = m_rule, actor = m_context.actor](const core::HealthStore &store, core::Connection &connection) {
        return store.saveRule(connection, actor, rule);
    });
}

void AlarmDialog::remove()
{
    carryOut([id = m_rule.id, actor = m_context.actor](const core::HealthStore &store, core::Connection &connection) {
        return store.removeRule(connection, actor, id);
    });
}

void AlarmDialog::carryOut(std::function<core::Result<core::Done>(const core::HealthStore &, core::Connection &)> work)
{
    setBusy(true);
    auto future =
        m_context.layout.database(core::Service::Auth)
            .submit<core::Done>([&layout = m_context.layout, work = std::move(work)](core::Connection &connection) {
                return work(core::HealthStore(layout), connection);
            });
    core::deliver(future, this, [this](const core::Result<core::Done> &done) {
        setBusy(false);
        if (done)
            return accept();
        showProblem(sentence(done.error()));
    });
}

} // namespace vhm24::ui
