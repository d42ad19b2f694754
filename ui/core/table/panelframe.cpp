// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/core/table/panelframe.h"

#include "ui/core/widgets/button.h"
#include "ui/core/widgets/hairline.h"
#include "ui/core/widgets/linklabel.h"
#include "ui/core/widgets/sectionhead.h"
#include "ui/core/widgets/textlabel.h"

#include <QApplication>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

namespace vhm24::ui {

namespace {

constexpr int PanelFrameLabelWidth = 96;

LinkLabel *makeLink(const QString &text, std::function<void()> follow)
{
    auto *const link = new LinkLabel;
    link->setLarge(true);
    link->setText(text);
    link->setToolTip(text);
    QObject::connect(link, &LinkLabel::clicked, link, std::move(follow));
    return link;
}

} // namespace

PanelFrame::PanelFrame(QWidget *parent) : QWidget(parent), m_area(new QScrollArea(this)), m_outer(new QVBoxLayout(this))
{
    m_outer->setContentsMargins(0, 0, 0, 0);
    m_outer->setSpacing(0);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->viewport()->setBackgroundRole(QPalette::Base); // as the list beside it
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_outer->addWidget(m_area, 1);
}

void PanelFrame::begin(const QString &key, const QString &caption, const QString &title)
{
    m_place = key == m_key ? m_area->verticalScrollBar()->value() : 0;
    m_key = key;
    auto *const content = new QWidget;
    content->setBackgroundRole(QPalette::Base);
    m_content = new QVBoxLayout(content);
    m_content->setContentsMargins(0, 8, 0, 12);
    m_content->setSpacing(0);
    m_content->setAlignment(Qt::AlignTop);
    auto *const top = new QHBoxLayout;
    top->setContentsMargins(space::PagePadding, 0, 12, 0);
    auto *const small = new TextLabel(TextStyle::Small, Token::Text2);
    small->setText(caption);
    top->addWidget(small, 1);
    auto *const close = new Button(Button::Kind::Quiet, QStringLiteral("close"));
    close->setSmall(true);
    close->setAccessibleName(tr("Close the panel"));
    close->setToolTip(close->accessibleName());
    connect(close, &Button::clicked, this, &PanelFrame::closeRequested);
    top->addWidget(close);
    m_content->addLayout(top);
    auto *const large = new TextLabel(TextStyle::PanelTitle);
    large->setText(title);
    large->setWordWrap(true);
    large->setTextInteractionFlags(Qt::TextSelectableByMouse);
    addWidget(large);
}

void PanelFrame::end()
{
    // The keyboard stays in the panel when what had it goes away.
    QWidget *const focus = QApplication::focusWidget();
    if (focus && m_area->widget() && m_area->widget()->isAncestorOf(focus))
        m_area->setFocus();
    if (QWidget *const old = m_area->takeWidget()) {
        old->hide();
        old->deleteLater(); // the click that led here may come from inside
    }
    m_area->setWidget(m_content->parentWidget());
    QTimer::singleShot(0, m_area, [this] { m_area->verticalScrollBar()->setValue(m_place); });
}

void PanelFrame::addWidget(QWidget *widget, int margin)
{
    auto *const row = new QHBoxLayout;
    row->setContentsMargins(margin, 0, margin, 0);
    row->addWidget(widget, 1);
    m_content->addLayout(row);
}

void PanelFrame::addLink(const QString &text, std::function<void()> follow)
{
    auto *const row = new QHBoxLayout;
    row->setContentsMargins(space::PagePadding, 2, space::PagePadding, 0);
    row->addWidget(makeLink(text, std::move(follow)));
    row->addStretch();
    m_content->addLayout(row);
}

TextLabel *PanelFrame::makeText(const QString &text, Token ink)
{
    auto *const label = new TextLabel(TextStyle::Body, ink);
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

void PanelFrame::addRemark(const QString &text, Token ink)
{
    auto *const label = new TextLabel(TextStyle::Small, ink);
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    label->setWordWrap(true);
    label->setContentsMargins(0, 6, 0, 2);
    addWidget(label);
}

void PanelFrame::addLine()
{
    m_content->addSpacing(12);
    m_content->addWidget(new HairLine);
    m_content->addSpacing(10);
}

QHBoxLayout *PanelFrame::makeRow(const QString &text)
{
    auto *const row = new QHBoxLayout;
    row->setContentsMargins(space::PagePadding, 3, space::PagePadding, 3);
    row->setSpacing(8);
    auto *const label = new TextLabel(TextStyle::Small, Token::Text2);
    label->setText(text);
    label->setWordWrap(true);
    label->setFixedWidth(PanelFrameLabelWidth);
    label->setMinimumHeight(QFontMetrics(ui::font(TextStyle::Body)).height()); // on one line with the value
    row->addWidget(label, 0, Qt::AlignTop);
    m_content->addLayout(row);
    return row;
}

void PanelFrame::addFact(const QString &label, QWidget *value)
{
    QHBoxLayout *const row = makeRow(label);
    row->itemAt(0)->setAlignment(Qt::AlignVCenter);
    row->setContentsMargins(space::PagePadding, 1, space::PagePadding, 1);
    row->addWidget(value, 1);
}

void PanelFrame::addFact(const QString &label, const QString &text, Token ink)
{
    if (!text.isEmpty())
        makeRow(label)->addWidget(makeText(text, ink), 1);
}

void PanelFrame::addFactLink(const QString &label, const QString &text, std::function<void()> follow)
{
    QHBoxLayout *const row = makeRow(label);
    row->itemAt(0)->setAlignment(Qt::AlignVCenter);
    row->setContentsMargins(space::PagePadding, 0, space::PagePadding,
                            0); // as high as a text: a link has room of its own
    row->addWidget(makeLink(text, std::move(follow)));
    row->addStretch();
}

SectionHead *PanelFrame::addSection(const QString &title, const QString &note)
{
    m_content->addSpacing(12);
    m_content->addWidget(new HairLine);
    auto *const head = new SectionHead;
    head->setTitle(title);
    head->setNote(note);
    head->setLineShown(false);
    m_content->addWidget(head);
    return head;
}

void PanelFrame::setFooter(QWidget *footer)
{
    m_outer->addWidget(new HairLine);
    m_outer->addWidget(footer);
}

} // namespace vhm24::ui
