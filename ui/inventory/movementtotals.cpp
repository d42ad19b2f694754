// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inventory/movementtotals.h"

#include "ui/core/i18n/language.h"
#include "ui/core/look/strokes.h"
#include "ui/core/widgets/textlabel.h"
#include "ui/inventory/movementlinesmodel.h"

#include <QBoxLayout>
#include <QPainter>

#include <cmath>

namespace vhm24::ui::inventory {

namespace {
constexpr int MovementTotalsHeight = 44;
} // namespace

MovementTotals::MovementTotals(const MovementLinesModel &model, const Formats &formats, QWidget *parent) :
    QWidget(parent),
    m_model(model),
    m_formats(formats),
    m_title(new TextLabel),
    m_count(new TextLabel(TextStyle::BodyBold)),
    m_units(new TextLabel(TextStyle::Body, Token::Text2)),
    m_sumTitle(new TextLabel(TextStyle::Body, Token::Text2)),
    m_sum(new TextLabel(TextStyle::PanelTitle)),
    m_currency(new TextLabel(TextStyle::Small, Token::Text2))
{
    setFixedHeight(MovementTotalsHeight);
    auto *const layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::DialogPadding, 0, space::DialogPadding, 0);
    layout->setSpacing(4);
    layout->addWidget(m_title);
    layout->addWidget(m_count);
    layout->addSpacing(12);
    layout->addWidget(m_units);
    layout->addStretch(1);
    layout->addWidget(m_sumTitle);
    layout->addSpacing(8);
    layout->addWidget(m_sum);
    layout->addWidget(m_currency);
    connect(&model, &MovementLinesModel::problemsChanged, this, &MovementTotals::refresh);
    connect(&model, &MovementLinesModel::edited, this, &MovementTotals::refresh);
    onLanguage(this, [this] { refresh(); });
}

QString MovementTotals::sumTitle() const
{
    QStringList rows;
    for (const int row : m_model.shownProblemRows())
        rows += QString::number(row + 1);
    if (rows.isEmpty())
        return tr("Sum");
    if (rows.size() == 1)
        return tr("Sum without line %1").arg(rows.front());
    return rows.size() <= 4 ? tr("Sum without lines %1").arg(rows.join(QStringLiteral(", ")))
                            : tr("Sum without %n line(s)", nullptr, static_cast<int>(rows.size()));
}

void MovementTotals::refresh()
{
    const bool receive = m_model.rules().kind() == MovementKind::Receive;
    const bool adjust = m_model.rules().kind() == MovementKind::Adjust;
    m_title->setText(tr("Total"));
    m_count->setText(tr("%n line(s)", nullptr, m_model.lineCount()));
    QStringList units;
    for (const auto &total : m_model.totals()) {
        const QString number = m_model.rules().number(total.value, total.unit);
        const bool plus = adjust && total.value > 0;
        units += (plus ? QStringLiteral("+") : QString()) + number + QChar(0x00A0) + m_formats.unit(total.unit);
    }
    const QString amounts = units.join(QStringLiteral("     "));
    m_units->setText(adjust && !units.isEmpty() ? tr("difference") + QStringLiteral("   ") + amounts : amounts);
    for (TextLabel *const label : {m_sumTitle, m_sum, m_currency})
        label->setVisible(receive);
    m_sumTitle->setText(sumTitle());
    m_sum->setText(m_formats.money(m_model.sum()));
    m_currency->setText(m_formats.currency());
}

void MovementTotals::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Token::Window));
    fillAligned(&painter, QRectF(0, 0, width(), 1), color(Token::Hair));
    fillAligned(&painter, QRectF(0, height() - 1, width(), 1), color(Token::Hair));
}

} // namespace vhm24::ui::inventory
