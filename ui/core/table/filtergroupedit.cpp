// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/core/table/filtergroupedit.h"

#include "ui/core/i18n/language.h"
#include "ui/core/look/strokes.h"
#include "ui/core/look/tokens.h"
#include "ui/core/table/filterconditionedit.h"
#include "ui/core/widgets/button.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPainter>

#include <algorithm>

namespace vhm24::ui {

namespace {
constexpr int Deepest = 3; // a sentence with more brackets is read by nobody
constexpr int Indent = 12;
} // namespace

FilterGroupEdit::FilterGroupEdit(const Context &context, const core::TableDescriptor &table, int depth,
                                 QWidget *parent) :
    QWidget(parent),
    m_context(context),
    m_table(table),
    m_depth(depth),
    m_any(new QComboBox(this)),
    m_remove(new Button(Button::Kind::Quiet, QStringLiteral("close"), this)),
    m_addCondition(new Button(Button::Kind::Quiet, QStringLiteral("plus"), this)),
    m_addGroup(new Button(Button::Kind::Quiet, QStringLiteral("plus"), this)),
    m_rows(new QVBoxLayout),
    m_inner(new QVBoxLayout)
{
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(depth > 0 ? Indent : 0, 0, 0, 0);
    layout->setSpacing(8);
    m_rows->setSpacing(8);
    m_inner->setSpacing(8);
    buildHead(layout);
    layout->addLayout(m_rows);
    layout->addLayout(m_inner);
    buildFoot(layout);
    onLanguage(this, [this] { retranslate(); });
}

void FilterGroupEdit::buildHead(QVBoxLayout *layout)
{
    auto *const head = new QHBoxLayout;
    head->setSpacing(8);
    m_any->addItem(QString(), false);
    m_any->addItem(QString(), true);
    m_any->setObjectName(QStringLiteral("filter.any"));
    m_remove->setVisible(m_depth > 0);
    head->addWidget(m_any);
    head->addStretch();
    head->addWidget(m_remove);
    layout->addLayout(head);
    connect(m_any, &QComboBox::currentIndexChanged, this, &FilterGroupEdit::changed);
    connect(m_remove, &Button::clicked, this, &FilterGroupEdit::removeRequested);
}

void FilterGroupEdit::buildFoot(QVBoxLayout *layout)
{
    auto *const foot = new QHBoxLayout;
    foot->setSpacing(8);
    m_addCondition->setObjectName(QStringLiteral("filter.addCondition"));
    m_addGroup->setObjectName(QStringLiteral("filter.addGroup"));
    m_addGroup->setVisible(m_depth < Deepest);
    for (Button *const button : {m_addCondition, m_addGroup})
        button->setSmall(true);
    foot->addWidget(m_addCondition);
    foot->addWidget(m_addGroup);
    foot->addStretch();
    layout->addLayout(foot);
    connect(m_addCondition, &Button::clicked, this, [this] { addCondition()->focusFirst(); });
    connect(m_addGroup, &Button::clicked, this, [this] { addGroup()->addCondition()->focusFirst(); });
}

void FilterGroupEdit::retranslate()
{
    m_any->setItemText(0, tr("All of these hold"));
    m_any->setItemText(1, tr("At least one of these holds"));
    m_any->setAccessibleName(tr("How the conditions are joined"));
    m_remove->setToolTip(tr("Remove this group"));
    m_remove->setAccessibleName(m_remove->toolTip());
    m_addCondition->setText(tr("Condition"));
    m_addCondition->setToolTip(tr("Add a condition (Ctrl++)"));
    m_addGroup->setText(tr("Group"));
    m_addGroup->setToolTip(tr("Add conditions in brackets"));
}

FilterConditionEdit *FilterGroupEdit::addCondition()
{
    auto *const condition = new FilterConditionEdit(m_context, m_table, this);
    m_rows->addWidget(condition);
    m_conditions.push_back(condition);
    condition->show();
    connect(condition, &FilterConditionEdit::changed, this, &FilterGroupEdit::changed);
    connect(condition, &FilterConditionEdit::removeRequested, this, [this, condition] { remove(condition); });
    Q_EMIT changed();
    return condition;
}

FilterGroupEdit *FilterGroupEdit::addGroup()
{
    auto *const group = new FilterGroupEdit(m_context, m_table, m_depth + 1, this);
    m_inner->addWidget(group);
    m_groups.push_back(group);
    group->show();
    connect(group, &FilterGroupEdit::changed, this, &FilterGroupEdit::changed);
    connect(group, &FilterGroupEdit::removeRequested, this, [this, group] {
        std::erase(m_groups, group);
        group->hide();
        group->deleteLater();
        m_addGroup->setFocus(Qt::OtherFocusReason);
        Q_EMIT changed();
    });
    return group;
}

void FilterGroupEdit::remove(FilterConditionEdit *condition)
{
    const auto place = std::find(m_conditions.begin(), m_conditions.end(), condition) - m_conditions.begin();
    std::erase(m_conditions, condition);
    condition->hide();
    condition->deleteLater();
    if (m_conditions.empty())
        m_addCondition->setFocus(Qt::OtherFocusReason);
    else
        m_conditions[std::min(static_cast<std::size_t>(place), m_conditions.size() - 1)]->focusFirst();
    Q_EMIT changed();
}

void FilterGroupEdit::clear()
{
    for (FilterConditionEdit *const condition : m_conditions) {
        condition->hide();
        condition->deleteLater();
    }
    for (FilterGroupEdit *const group : m_groups) {
        group->hide();
        group->deleteLater();
    }
    m_conditions.clear();
    m_groups.clear();
}

void FilterGroupEdit::setGroup(const core::FilterGroup &group)
{
    clear();
    m_any->setCurrentIndex(group.any ? 1 : 0);
    for (const core::ColumnFilter &filter : group.conditions)
        addCondition()->setCondition(filter);
    for (const core::FilterGroup &inner : group.groups)
        addGroup()->setGroup(inner);
    Q_EMIT changed();
}

core::Result<core::FilterGroup> FilterGroupEdit::group() const
{
    core::FilterGroup made{.any = m_any->currentIndex() == 1};
    std::optional<core::Error> first;
    for (const FilterConditionEdit *const condition : m_conditions) {
        const auto one = condition->condition(); // each shows its own sentence
        if (one)
            made.conditions.push_back(one.value());
        else if (!first)
            first = one.error();
    }
    for (const FilterGroupEdit *const group : m_groups) {
        auto inner = group->group();
        if (!inner)
            first = first ? first : std::optional(inner.error());
        else if (!inner.value().isEmpty())
            made.groups.push_back(std::move(inner.value()));
    }
    return first ? core::Result<core::FilterGroup>(*first) : core::Result<core::FilterGroup>(std::move(made));
}

QWidget *FilterGroupEdit::chainAfter(QWidget *before)
{
    if (before)
        setTabOrder(before, m_any);
    setTabOrder(m_any, m_remove);
    before = m_remove;
    for (FilterConditionEdit *const condition : m_conditions)
        before = condition->chainAfter(before);
    for (FilterGroupEdit *const group : m_groups)
        before = group->chainAfter(before);
    setTabOrder(before, m_addCondition);
    setTabOrder(m_addCondition, m_addGroup);
    return m_addGroup;
}

void FilterGroupEdit::paintEvent(QPaintEvent *)
{
    if (m_depth == 0)
        return;
    QPainter painter(this);
    fillAligned(&painter, QRectF(0, 0, 2, height()), color(Token::Strong));
}

} // namespace vhm24::ui
