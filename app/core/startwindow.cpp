// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/core/startwindow.h"

#include "ui/core/look/icons.h"
#include "ui/core/look/tokens.h"
#include "ui/core/widgets/button.h"
#include "ui/core/widgets/textlabel.h"

#include <QLabel>
#include <QVBoxLayout>

namespace vhm24::app {

using ui::TextLabel;
using ui::TextStyle;
using ui::Token;

StartWindow::StartWindow(QWidget *parent) :
    QWidget(parent),
    m_title(new TextLabel(TextStyle::PageTitle, Token::Text, this)),
    m_text(new TextLabel(TextStyle::Body, Token::Text, this)),
    m_detail(new TextLabel(TextStyle::Small, Token::Text2, this)),
    m_connections(new ui::Button(ui::Button::Kind::Primary, this)),
    m_demo(new ui::Button(this))
{
    setWindowTitle(QStringLiteral("VHM24 Desk"));
    setFixedWidth(480);
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(28, 24, 28, 28);
    layout->setSpacing(12);
    auto *const logo = new QLabel(this);
    logo->setPixmap(ui::icon(QStringLiteral("app"), Token::AccentFill).pixmap(40, 40));
    layout->addWidget(logo);
    for (TextLabel *const label : {m_title, m_text, m_detail}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        layout->addWidget(label);
    }
    m_title->setText(QStringLiteral("VHM24 Desk"));
    auto *const verbs = new QHBoxLayout;
    verbs->setSpacing(8);
    for (ui::Button *const button : {m_connections, m_demo}) {
        button->hide();
        verbs->addWidget(button);
    }
    verbs->addStretch(1);
    layout->addLayout(verbs);
    layout->addStretch(1);
    m_connections->setObjectName(QStringLiteral("connections"));
    m_demo->setObjectName(QStringLiteral("demo"));
    connect(m_connections, &ui::Button::clicked, this, &StartWindow::connectionsWanted);
    connect(m_demo, &ui::Button::clicked, this, &StartWindow::demoWanted);
}

void StartWindow::showStep(int step)
{
    switch (step) {
    case 1: m_text->setText(tr("Starting a private database…")); break;
    case 2: m_text->setText(tr("Making the tables…")); break;
    default: m_text->setText(tr("Filling in the demo data. This takes some seconds, once…")); break;
    }
}

void StartWindow::showTunnel(const QString &host) { m_text->setText(tr("Connecting through %1…").arg(host)); }

void StartWindow::showProblem(const QString &sentence, const QString &detail)
{
    m_title->setText(tr("The program can't start"));
    m_text->setText(sentence);
    m_detail->setText(detail);
    adjustSize();
}

void StartWindow::showWelcome()
{
    m_title->setText(tr("Welcome"));
    m_text->setText(
        tr("No connection to a database is set up yet. Set one up, or look around in a demo with data of its "
           "own."));
    m_detail->clear();
    m_detail->hide();
    m_demo->setText(tr("Open the demo"));
    m_demo->show();
    offerConnections();
}

void StartWindow::offerConnections()
{
    m_connections->setText(tr("Connections…"));
    m_connections->show();
    m_connections->setFocus();
    adjustSize();
}

} // namespace vhm24::app
