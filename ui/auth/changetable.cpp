// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/auth/changetable.h"

#include "ui/auth/auditwords.h"
#include "ui/core/look/strokes.h"
#include "ui/core/widgets/textlabel.h"

#include <QGridLayout>
#include <QPainter>

namespace vhm24::ui::auth {

using core::FieldChange;

namespace {

constexpr int RowHeight = 28;
constexpr int FieldColumn = 104;
constexpr int LongText = 80;

/// A value on its soft ground.
class Ground : public QWidget {
public:
    Ground(Meaning meaning, bool coloured) : m_meaning(meaning), m_coloured(coloured) {}

protected:
    void paintEvent(QPaintEvent *) override
    {
        if (!m_coloured)
            return;
        QPainter painter(this);
        painter.fillRect(rect(), softColor(m_meaning));
    }

private:
    Meaning m_meaning;
    bool m_coloured;
};

/// Ids and addresses have no place to break; a zero-width space gives them some.
QString breakable(const QString &text)
{
    constexpr int LongWord = 16;
    QString broken;
    int length = 0;
    for (const QChar character : text) {
        length = character.isSpace() ? 0 : length + 1;
        broken += character;
        if (length > 0 && length % LongWord == 0)
            broken += QChar(0x200B);
    }
    return broken;
}

TextLabel *makeLabel(const QString &text, TextStyle style, Token ink)
{
    auto *const label = new TextLabel(style, ink);
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    label->setWordWrap(true);
    return label;
}

} // namespace

ChangeTable::ChangeTable(const CellPresenter &presenter, const QString &entity, const std::vector<FieldChange> &changes,
                         QWidget *parent) :
    QWidget(parent),
    m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(0);
    m_grid->setVerticalSpacing(1);
    m_grid->setColumnMinimumWidth(0, FieldColumn);
    m_grid->setColumnStretch(1, 1);
    m_grid->setColumnStretch(2, 1);
    // A new record was nothing before: a column of "empty" would say nothing.
    const bool withBefore = std::any_of(changes.begin(), changes.end(),
                                        [](const FieldChange &one) { return one.kind != FieldChange::Kind::Added; });
    addHead(withBefore);
    for (const FieldChange &change : changes)
        addRow(presenter, entity, change, withBefore);
}

void ChangeTable::addHead(bool withBefore)
{
    const auto add = [this](const QString &text, int column, int left, int span) {
        auto *const label = makeLabel(text, TextStyle::Small, Token::Text2);
        label->setContentsMargins(left, 0, 4, 0);
        label->setMinimumHeight(RowHeight);
        m_grid->addWidget(label, 0, column, 1, span);
    };
    add(tr("Field"), 0, space::PagePadding, 1);
    if (withBefore)
        add(tr("Was"), 1, 8, 1);
    add(withBefore ? tr("Became") : tr("Value"), withBefore ? 2 : 1, 8, withBefore ? 1 : 2);
}

QWidget *ChangeTable::makeValue(const CellLook &look, Meaning meaning, bool coloured) const
{
    auto *const ground = new Ground(meaning, coloured);
    auto *const row = new QHBoxLayout(ground);
    row->setContentsMargins(8, 4, 8, 4);
    row->setSpacing(5);
    if (coloured) {
        auto *const sign = makeLabel(meaning == Meaning::Good ? QStringLiteral("+") : QString(QChar(0x2212)),
                                     TextStyle::BodyBold, Token::Text);
        sign->setMeaning(meaning);
        sign->setWordWrap(false);
        row->addWidget(sign, 0, Qt::AlignTop);
    }
    const bool nothing = look.text.isEmpty();
    QString text = nothing ? tr("empty") : look.text;
    if (!look.unit.isEmpty())
        text += QLatin1Char(' ') + look.unit;
    auto *const label = makeLabel(breakable(text), TextStyle::Body, nothing ? Token::Text2 : Token::Text);
    label->setToolTip(look.text.size() > LongText ? look.text : QString());
    if (label->text() == text) // an inserted break must not get into a copy; the JSON has none
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    row->addWidget(label, 1, Qt::AlignTop);
    return ground;
}

void ChangeTable::addRow(const CellPresenter &presenter, const QString &entity, const FieldChange &change,
                         bool withBefore)
{
    const int row = m_grid->rowCount();
    const QString title = auditFieldTitle(presenter.context(), entity, change.field);
    auto *const field = makeLabel(title, TextStyle::Body, Token::Text2);
    field->setContentsMargins(space::PagePadding, 4, 6, 4);
    field->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_grid->addWidget(field, row, 0);
    const CellLook from = auditValue(presenter, entity, change.field, change.from);
    const CellLook to = auditValue(presenter, entity, change.field, change.to);
    QWidget *const after = makeValue(to, Meaning::Good, withBefore);
    after->setAccessibleName(tr("%1 became %2").arg(title, to.text));
    if (!withBefore) {
        m_grid->addWidget(after, row, 1, 1, 2);
        return;
    }
    QWidget *const before = makeValue(from, Meaning::Critical, true);
    before->setAccessibleName(tr("%1 was %2").arg(title, from.text));
    m_grid->addWidget(before, row, 1);
    m_grid->addWidget(after, row, 2);
}

void ChangeTable::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, 0, width(), m_grid->cellRect(0, 0).bottom() + 1), color(Token::Window));
    for (int row = 0; row < m_grid->rowCount(); ++row) {
        const QRect cell = m_grid->cellRect(row, 0);
        if (cell.isValid())
            fillAligned(&painter, QRectF(0, cell.bottom() + 1, width(), 1), color(Token::Grid));
    }
}

} // namespace vhm24::ui::auth
