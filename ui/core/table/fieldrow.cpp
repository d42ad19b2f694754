// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/core/table/fieldrow.h"

#include "ui/core/look/icons.h"
#include "ui/core/look/marks.h"
#include "ui/core/table/panelframe.h"
#include "ui/core/widgets/elidedlabel.h"
#include "ui/core/widgets/linklabel.h"
#include "ui/core/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QPainter>

namespace vhm24::ui {

namespace {

constexpr int FieldLabelWidth = 128;
constexpr int FieldIndent = 12;
constexpr int DeepestIndent = 4;
constexpr int FieldLineMargin = 3; // as a link has for its ring

int fieldLineHeight() { return QFontMetrics(ui::font(TextStyle::Body)).height() + 2 * FieldLineMargin; }

/// The small letters of a label stand on the line of the value beside them.
int labelDrop()
{
    return FieldLineMargin + QFontMetrics(ui::font(TextStyle::Body)).ascent() -
           QFontMetrics(ui::font(TextStyle::Small)).ascent();
}

/// Drawn each time, so that it follows the theme.
class FieldSign : public QWidget {
public:
    explicit FieldSign(CellLook look) : m_look(std::move(look))
    {
        setObjectName(QStringLiteral("sign"));
        setFixedSize(m_look.marked ? MarkSize : space::SmallIcon, fieldLineHeight());
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const QRectF place(0, (height() - width()) / 2.0, width(), width());
        if (m_look.marked)
            paintMark(&painter, place, m_look.meaning);
        else
            paintIcon(&painter, place, m_look.icon, m_look.coloured ? textColor(m_look.meaning) : color(m_look.color));
    }

private:
    CellLook m_look;
};

} // namespace

FieldRow::FieldRow(const QString &label, int depth, QWidget *parent) :
    QWidget(parent),
    m_row(new QHBoxLayout(this)),
    m_label(new TextLabel(TextStyle::Small, Token::Text2, this))
{
    const int indent = std::min(depth, DeepestIndent) * FieldIndent;
    m_row->setContentsMargins(indent, 0, 0, 0);
    m_row->setSpacing(8);
    m_label->setTextFormat(Qt::PlainText);
    m_label->setText(label);
    m_label->setWordWrap(true);
    m_label->setFixedWidth(FieldLabelWidth - indent);
    m_label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_label->setContentsMargins(0, labelDrop(), 0, FieldLineMargin);
    m_label->setMinimumHeight(fieldLineHeight());
    m_row->addWidget(m_label, 0, Qt::AlignLeft | Qt::AlignTop);
}

void FieldRow::setLabelTip(const QString &tip) { m_label->setToolTip(tip); }

void FieldRow::setSign(const CellLook &look)
{
    if (look.marked || !look.icon.isEmpty())
        m_row->addWidget(new FieldSign(look), 0, Qt::AlignTop);
}

TextLabel *FieldRow::setText(const QString &text, Token ink)
{
    TextLabel *const label = PanelFrame::makeText(text, ink);
    label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    label->setContentsMargins(0, FieldLineMargin, 0, FieldLineMargin);
    m_row->addWidget(label, 1);
    return label;
}

void FieldRow::setLink(const QString &text, std::function<void()> follow)
{
    auto *const link = new LinkLabel;
    link->setLarge(true);
    link->setText(text);
    link->setToolTip(text);
    connect(link, &LinkLabel::clicked, this, std::move(follow));
    m_row->addWidget(link, 0, Qt::AlignTop);
    m_row->addStretch();
}

void FieldRow::setLongWord(const QString &text)
{
    auto *const label = new ElidedLabel(text, TextStyle::Body, Token::Text);
    label->setMinimumHeight(fieldLineHeight());
    m_row->addWidget(label, 1, Qt::AlignTop);
}

} // namespace vhm24::ui
