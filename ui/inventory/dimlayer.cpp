// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inventory/dimlayer.h"

#include "ui/core/look/tokens.h"

#include <QDialog>
#include <QEvent>
#include <QPainter>

namespace vhm24::ui::inventory {

DimLayer::DimLayer(QWidget *window, QDialog *dialog) : QWidget(window)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setGeometry(window->rect());
    window->installEventFilter(this);
    // With the dialog's answer, not with its end: that comes from the event loop some time later.
    connect(dialog, &QDialog::finished, this, [this] {
        hide();
        deleteLater();
    });
    connect(dialog, &QObject::destroyed, this, &QObject::deleteLater);
    show();
    raise();
}

bool DimLayer::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        setGeometry(static_cast<QWidget *>(watched)->rect());
    return false;
}

void DimLayer::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Token::Dim));
}

} // namespace vhm24::ui::inventory
