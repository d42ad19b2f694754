// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/core/widgets/banner.h"

#include "ui/core/look/icons.h"
#include "ui/core/look/strokes.h"
#include "ui/core/widgets/button.h"
#include "ui/core/widgets/textlabel.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QPainter>

namespace vhm24::ui {
namespace {

constexpr int BannerIconColumn = 38;

QString iconOf(Meaning meaning)
{
    switch (meaning) {
    case Meaning::Critical: return QStringLiteral("error");
    case Meaning::Low: return QStringLiteral("warning");
    case Meaning::Good: return QStringLiteral("check");
    default: return QStringLiteral("info");
    }
}

} // namespace

Banner::Banner(QWidget *parent) :
    QWidget(parent),
    m_title(new TextLabel(TextStyle::Body, Token::Text)),
    m_detail(new TextLabel(TextStyle::Small, Token::Text2)),
    m_action(new Button),
    m_close(new Button(Button::Kind::Quiet, QStringLiteral("close")))
{
    m_title->setTextFormat(Qt::RichText);
    m_title->setWordWrap(true);
    m_detail->setWordWrap(true);
    auto *lines = new QVBoxLayout;
    lines->setContentsMargins(0, 8, 0, 8);
    lines->setSpacing(1);
    lines->addWidget(m_title);
    lines->addWidget(m_detail);
    m_action->setSmall(true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(BannerIconColumn, 0, 12, 0);
    layout->setSpacing(16);
    layout->addLayout(lines, 1);
    layout->addWidget(m_action, 0, Qt::AlignVCenter);
    m_close->setSmall(true);
    m_close->setObjectName(QStringLiteral("closeBanner"));
    layout->addWidget(m_close, 0, Qt::AlignVCenter);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    connect(m_action, &Button::clicked, this, &Banner::actionTriggered);
    connect(m_close, &Button::clicked, this, [this] {
        dismiss();
        Q_EMIT closed();
    });
    hide();
}

void Banner::present(const BannerText &message)
{
    m_meaning = message.meaning;
    QString words = message.title.isEmpty()
                        ? QString()
                        : QStringLiteral("<b>") + message.title.toHtmlEscaped() + QStringLiteral("</b>");
    if (!message.text.isEmpty())
        words += (words.isEmpty() ? QString() : QStringLiteral(" ")) + message.text.toHtmlEscaped();
    m_title->setText(words);
    m_detail->setText(message.detail);
    m_detail->setVisible(!message.detail.isEmpty());
    m_action->setText(message.action);
    m_action->setIconName(message.actionIcon);
    m_action->setVisible(!message.action.isEmpty());
    m_close->setVisible(message.closable);
    m_close->setToolTip(tr("Close"));
    m_close->setAccessibleName(tr("Close"));
    setAccessibleName(message.title + u' ' + message.text);
    setAccessibleDescription(message.detail);
    const bool fresh = isHidden();
    show();
    update();
    if (fresh)
        announce();
}

void Banner::dismiss() { hide(); }

void Banner::announce()
{
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void Banner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QColor ink = textColor(m_meaning);
    paintBox(&painter, rect(), space::Radius, softColor(m_meaning), ink);
    const double middle = height() / 2.0;
    paintIcon(&painter, QRectF(13, middle - space::Icon / 2.0, space::Icon, space::Icon), iconOf(m_meaning), ink);
}

} // namespace vhm24::ui
