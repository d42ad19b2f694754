// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/core/table/slownotice.h"

#include "ui/core/i18n/language.h"
#include "ui/core/look/strokes.h"
#include "ui/core/look/tokens.h"
#include "ui/core/widgets/button.h"
#include "ui/core/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QPainter>

namespace vhm24::ui {

namespace {
constexpr int SlowNoticeTickMs = 500;
constexpr int PatienceMs = 900; // an answer that comes sooner needs no words
} // namespace

SlowNotice::SlowNotice(core::WindowModel &model, const Formats &formats, QWidget *parent) :
    QWidget(parent),
    m_model(model),
    m_formats(formats),
    m_text(new TextLabel(TextStyle::Body, Token::Text2, this)),
    m_stop(new Button(this))
{
    setFixedHeight(space::ToolRow);
    auto *const layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::PagePadding, 0, space::PagePadding, 0);
    layout->setSpacing(8);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_stop);
    m_stop->setSmall(true);
    m_stop->setShortcutCap(QStringLiteral("Esc"));
    m_tick.setInterval(SlowNoticeTickMs);
    connect(m_stop, &Button::clicked, &model, &core::WindowModel::cancel);
    connect(&m_tick, &QTimer::timeout, this, &SlowNotice::tell);
    connect(&model, &core::WindowModel::loadingChanged, this, &SlowNotice::watch);
    onLanguage(this, [this] {
        m_stop->setText(tr("Stop"));
        if (isVisible())
            tell();
    });
    hide();
}

void SlowNotice::watch()
{
    if (m_model.isLoading()) {
        m_since.start();
        m_tick.start();
        return;
    }
    m_tick.stop();
    hide();
}

void SlowNotice::tell()
{
    if (m_since.elapsed() < PatienceMs)
        return;
    const QString since = m_formats.age(m_since.elapsed() / 1000);
    m_text->setText(
        m_model.isSlowOrder()
            ? tr("No index serves this order: all rows that match are read and sorted. %1 so far.").arg(since)
            : tr("The database is still searching. %1 so far.").arg(since));
    show();
}

void SlowNotice::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    fillAligned(&painter, QRectF(0, height() - 1, width(), 1), color(Token::Hair));
}

} // namespace vhm24::ui
