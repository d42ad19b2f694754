// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/core/operations/expirydialog.h"

#include "ui/core/format/formats.h"
#include "ui/core/i18n/language.h"
#include "ui/core/widgets/button.h"
#include "ui/core/widgets/formfield.h"
#include "ui/core/widgets/textlabel.h"

#include <QGridLayout>
#include <QRadioButton>
#include <QSpinBox>

namespace vhm24::ui {

namespace {

constexpr int MostBackupsKept = 1'000;
constexpr int MostDaysKept = 3'660;
constexpr int DaysProposed = 30;
constexpr int BackupsProposed = 7;
constexpr qsizetype NamesShown = 8;

} // namespace

ExpiryDialog::ExpiryDialog(const Formats &formats, std::vector<core::BackupAge> ages, const core::ExpiryRule &proposed,
                           QWidget *parent) :
    FormDialog(parent),
    m_formats(formats),
    m_ages(std::move(ages)),
    m_byNumber(new QRadioButton),
    m_byAge(new QRadioButton),
    m_keep(new QSpinBox),
    m_days(new QSpinBox),
    m_going(new TextLabel)
{
    setObjectName(QStringLiteral("expiryDialog"));
    auto *const rules = new QWidget;
    auto *const grid = new QGridLayout(rules);
    grid->setContentsMargins(0, 2, 0, 2);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_byNumber, 0, 0);
    grid->addWidget(m_keep, 0, 1);
    grid->addWidget(m_byAge, 1, 0);
    grid->addWidget(m_days, 1, 1);
    m_keep->setObjectName(QStringLiteral("keepNewest"));
    m_keep->setRange(1, MostBackupsKept);
    m_keep->setValue(proposed.keep > 0 ? proposed.keep : BackupsProposed);
    m_days->setRange(1, MostDaysKept);
    m_days->setValue(proposed.days > 0 ? proposed.days : DaysProposed);
    m_byNumber->setChecked(proposed.days == 0 || proposed.keep > 0);
    m_byAge->setChecked(!m_byNumber->isChecked());
    m_byAge->setObjectName(QStringLiteral("byAge"));
    rules->setFocusProxy(m_byNumber);
    m_going->setWordWrap(true);
    m_going->setTextFormat(Qt::PlainText);
    m_rule = addField(QStringLiteral("rule"), rules);
    m_list = addField(QStringLiteral("going"), m_going);
    acceptButton()->setKind(Button::Kind::Danger);
    connect(m_byNumber, &QRadioButton::toggled, this, &ExpiryDialog::look);
    connect(m_keep, &QSpinBox::valueChanged, this, &ExpiryDialog::look);
    connect(m_days, &QSpinBox::valueChanged, this, &ExpiryDialog::look);
    setSubmit([this] { submit(); });
    onLanguage(this, [this] { retranslate(); });
}

core::ExpiryRule ExpiryDialog::rule() const
{
    return m_byNumber->isChecked() ? core::ExpiryRule{.keep = m_keep->value()}
                                   : core::ExpiryRule{.days = m_days->value()};
}

QStringList ExpiryDialog::going() const
{
    return core::expiredBackups(m_ages, rule(), QDateTime::currentDateTimeUtc());
}

void ExpiryDialog::retranslate()
{
    setTitle(tr("Delete old backups"));
    setIntroduction(tr("The newest backup that was verified always stays. One that can't be read stays too: look at it "
                       "yourself."));
    m_rule->setLabel(tr("Which ones go"));
    m_byNumber->setText(tr("All but the newest:"));
    m_byAge->setText(tr("Older than, in days:"));
    m_keep->setAccessibleName(m_byNumber->text());
    m_days->setAccessibleName(m_byAge->text());
    m_list->setLabel(tr("These are deleted for good"));
    look();
}

void ExpiryDialog::look()
{
    m_keep->setEnabled(m_byNumber->isChecked());
    m_days->setEnabled(m_byAge->isChecked());
    const QStringList names = going();
    QStringList lines;
    for (const core::BackupAge &age : m_ages) {
        if (names.contains(age.name) && lines.size() < NamesShown)
            lines += m_formats.moment(age.at) + QStringLiteral("  ·  ") + age.name;
    }
    if (names.size() > lines.size())
        lines += tr("and %n more", nullptr, int(names.size() - lines.size()));
    m_going->setText(names.isEmpty() ? tr("None: the rule keeps all that are there.") : lines.join(QLatin1Char('\n')));
    setAcceptText(names.isEmpty() ? tr("Delete") : tr("Delete %n backup(s)", nullptr, int(names.size())));
    adjustSize();
}

void ExpiryDialog::submit()
{
    if (going().isEmpty())
        return showError(QStringLiteral("rule"), tr("Nothing is to be deleted by this rule."));
    accept();
}

} // namespace vhm24::ui
