// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/core/table/filterbar.h"

#include "ui/core/i18n/language.h"
#include "ui/core/look/strokes.h"
#include "ui/core/table/filtertext.h"
#include "ui/core/widgets/chip.h"
#include "ui/core/widgets/linklabel.h"

#include <QHBoxLayout>
#include <QPainter>

namespace vhm24::ui {

namespace {
constexpr int LeadingInset = 10; // what a quiet button keeps free before its words
constexpr int LeadingLine = 16;
} // namespace

FilterBar::FilterBar(QWidget *parent) :
    QWidget(parent),
    m_groups(new LinkLabel(this)),
    m_chips(new QHBoxLayout),
    m_advanced(new Chip({}, this)),
    m_reset(new LinkLabel(this)),
    m_newRows(new Chip({}, this))
{
    setFixedHeight(space::ToolRow);
    auto *const layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::PagePadding, 0, space::PagePadding, 0);
    layout->setSpacing(8);
    m_chips->setSpacing(8);
    layout->addWidget(m_groups);
    m_groups->setObjectName(QStringLiteral("backToGroups"));
    m_groups->hide();
    layout->addLayout(m_chips);
    layout->addWidget(m_advanced);
    layout->addWidget(m_reset);
    layout->addStretch();
    layout->addWidget(m_newRows);
    m_newRows->setKind(Chip::Kind::Notice);
    m_newRows->setClosable(false);
    m_newRows->setIconName(QStringLiteral("refresh"));
    m_newRows->hide();
    m_advanced->setIconName(QStringLiteral("filter"));
    m_advanced->setMaximumTextWidth(480);
    m_advanced->setObjectName(QStringLiteral("filter.advanced"));
    m_advanced->hide();
    connect(m_advanced, &Chip::clicked, this, &FilterBar::advancedActivated);
    connect(m_advanced, &Chip::closed, this, &FilterBar::advancedRemoved);
    connect(m_reset, &LinkLabel::clicked, this, &FilterBar::resetRequested);
    connect(m_newRows, &Chip::clicked, this, &FilterBar::newRowsRequested);
    connect(m_groups, &LinkLabel::clicked, this, &FilterBar::groupsRequested);
    onLanguage(this, [this] {
        m_reset->setText(tr("Reset"));
        m_groups->setText(tr("← Groups"));
        m_groups->setToolTip(tr("Back to the groups that these rows were opened from"));
        m_newRows->setText(tr("%n new", nullptr, m_newCount));
    });
}

void FilterBar::setLeading(QWidget *widget)
{
    m_leading = widget;
    auto *const row = static_cast<QHBoxLayout *>(layout());
    row->insertWidget(0, widget);
    row->insertSpacing(1, 9); // of the line
    row->setContentsMargins(space::PagePadding - LeadingInset, 0, space::PagePadding, 0);
}

void FilterBar::showFilters(const core::TableDescriptor &table, const std::vector<core::ColumnFilter> &filters,
                            const Context &context)
{
    while (QLayoutItem *const item = m_chips->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    for (const core::ColumnFilter &filter : filters) {
        auto *const chip = new Chip(chipText(table, filter, context), this);
        connect(chip, &Chip::closed, this, [this, column = filter.column] { Q_EMIT removed(column); });
        connect(chip, &Chip::clicked, this, [this, column = filter.column] { Q_EMIT filterActivated(column); });
        m_chips->addWidget(chip);
    }
    m_filtered = !filters.empty();
    showParts();
}

void FilterBar::showAdvanced(const QString &words)
{
    m_advanced->setText(words);
    m_advanced->setVisible(!words.isEmpty());
    showParts();
}

void FilterBar::showParts()
{
    const bool narrowed = m_filtered || !m_advanced->text().isEmpty();
    m_reset->setVisible(narrowed);
    update();
}

void FilterBar::offerGroups(bool offered)
{
    m_groups->setVisible(offered);
    showParts();
}

void FilterBar::showNewRows(int count)
{
    m_newCount = count;
    m_newRows->setText(tr("%n new", nullptr, count));
    m_newRows->setVisible(count > 0);
}

void FilterBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    fillAligned(&painter, QRectF(0, height() - 1, width(), 1), color(Token::Hair));
    if (m_leading && (!m_reset->isHidden() || !m_groups->isHidden()))
        fillAligned(&painter, QRectF(m_leading->geometry().right() + 9, (height() - LeadingLine) / 2.0, 1, LeadingLine),
                    color(Token::Hair));
}

} // namespace vhm24::ui
