// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/core/table/groupdialog.h"

#include "ui/core/i18n/language.h"
#include "ui/core/table/tablearrangement.h"
#include "ui/core/table/tablepage.h"
#include "ui/core/widgets/formfield.h"

#include <QComboBox>

namespace vhm24::ui {

using core::MomentStep;

GroupDialog::GroupDialog(TablePage &page) : FormDialog(&page), m_page(page)
{
    setObjectName(QStringLiteral("group"));
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        Line &line = m_lines[i];
        const QString number = QString::number(i + 1);
        line.column = new QComboBox;
        line.column->setObjectName(QStringLiteral("column") + number);
        line.step = new QComboBox;
        line.step->setObjectName(QStringLiteral("step") + number);
        line.columnField = addField(QStringLiteral("column") + number, line.column, Place::Left);
        line.stepField = addField(QStringLiteral("step") + number, line.step, Place::Right);
        connect(line.column, &QComboBox::currentIndexChanged, this, &GroupDialog::showSteps);
    }
    onLanguage(this, [this] { retranslate(); });
    const auto &levels = page.arrangement().grouping();
    for (std::size_t i = 0; i < levels.size(); ++i) {
        m_lines[i].column->setCurrentIndex(m_lines[i].column->findData(levels[i].column));
        m_lines[i].step->setCurrentIndex(static_cast<int>(levels[i].step));
    }
    showSteps();
    setSubmit([this] { submit(); });
    m_lines.front().column->setFocus();
}

bool GroupDialog::isTime(int column) const
{
    if (column < 0)
        return false;
    const core::ColumnKind kind = m_page.table().columns[static_cast<std::size_t>(column)].kind;
    return kind == core::ColumnKind::Moment || kind == core::ColumnKind::Date;
}

void GroupDialog::addColumns(QComboBox *box) const
{
    box->addItem(tr("none"), -1);
    for (const ColumnState &one : m_page.arrangement().layout().columns) {
        if (core::isGroupable(m_page.table().columns[static_cast<std::size_t>(one.column)]))
            box->addItem(m_page.model().headerData(one.column, Qt::Horizontal).toString(), one.column);
    }
}

void GroupDialog::retranslate()
{
    setTitle(tr("Group the rows"));
    setAcceptText(tr("Group"));
    const QStringList labels{tr("By"), tr("Within that by"), tr("Within that by")};
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        Line &line = m_lines[i];
        const QVariant column = line.column->currentData();
        const int step = std::max(0, line.step->currentIndex());
        line.columnField->setLabel(labels[static_cast<qsizetype>(i)]);
        line.stepField->setLabel(tr("Times by"));
        const QSignalBlocker blocker(line.column);
        line.column->clear();
        addColumns(line.column);
        line.column->setCurrentIndex(std::max(0, line.column->findData(column)));
        line.step->clear();
        line.step->addItems({tr("day"), tr("week"), tr("month")});
        line.step->setCurrentIndex(step);
    }
}

void GroupDialog::showSteps()
{
    for (const Line &line : m_lines)
        line.step->setEnabled(isTime(line.column->currentData().toInt()));
}

void GroupDialog::submit()
{
    std::vector<core::GroupLevel> levels;
    for (const Line &line : m_lines) {
        const int column = line.column->currentData().toInt();
        const bool twice = std::any_of(levels.begin(), levels.end(),
                                       [column](const core::GroupLevel &level) { return level.column == column; });
        if (column >= 0 && !twice)
            levels.push_back(
                {.column = column,
                 .step = isTime(column) ? static_cast<MomentStep>(line.step->currentIndex()) : MomentStep::Day});
    }
    TablePage &page = m_page;
    accept();
    page.arrangement().group(levels);
}

void openGroupDialog(TablePage &page) { (new GroupDialog(page))->show(); }

} // namespace vhm24::ui
