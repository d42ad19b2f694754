// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/core/table/findbar.h"

#include "models/core/database/deliver.h"
#include "ui/core/format/messages.h"
#include "ui/core/i18n/language.h"
#include "ui/core/look/strokes.h"
#include "ui/core/table/celldelegate.h"
#include "ui/core/table/filterheader.h"
#include "ui/core/table/matchpaint.h"
#include "ui/core/table/tablepage.h"
#include "ui/core/table/tableview.h"
#include "ui/core/widgets/button.h"
#include "ui/core/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>

namespace vhm24::ui {

using core::Direction;
using core::TableFind;

namespace {
constexpr int FindBarRestMs = 250;
constexpr int FieldWidth = 260;
} // namespace

FindBar &FindBar::of(TablePage &page)
{
    auto *bar = page.findChild<FindBar *>();
    if (!bar) {
        bar = new FindBar(page);
        page.addBar(bar);
    }
    return *bar;
}

FindBar::FindBar(TablePage &page) :
    QWidget(&page),
    m_page(page),
    m_field(new QLineEdit(this)),
    m_state(new TextLabel(TextStyle::Body, Token::Text2, this)),
    m_previous(new Button(Button::Kind::Quiet, QStringLiteral("chevron-up"), this)),
    m_next(new Button(Button::Kind::Quiet, QStringLiteral("chevron-down"), this)),
    m_close(new Button(Button::Kind::Quiet, QStringLiteral("close"), this))
{
    buildRow();
    m_rest.setSingleShot(true);
    m_rest.setInterval(FindBarRestMs);
    connect(m_field, &QLineEdit::textEdited, &m_rest, qOverload<>(&QTimer::start));
    connect(&m_rest, &QTimer::timeout, this, [this] { step(Direction::Forward, true); });
    connect(m_previous, &Button::clicked, this, &FindBar::previous);
    connect(m_next, &Button::clicked, this, &FindBar::next);
    connect(m_close, &Button::clicked, this, &FindBar::close);
    connect(&page.model(), &core::WindowModel::loaded, this, &FindBar::selectWanted);
    connect(&page.model(), &QAbstractItemModel::modelReset, this, [this] {
        if (m_wanted.isEmpty()) { // another filter or order: the numbers are no longer those
            m_found.reset();
            retranslate();
        }
    });
    onLanguage(this, [this] { retranslate(); });
    hide();
}

void FindBar::buildRow()
{
    setFixedHeight(space::ToolRow);
    auto *const layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::PagePadding, 0, space::PagePadding, 0);
    layout->setSpacing(8);
    m_field->setFixedWidth(FieldWidth);
    m_field->setProperty("dense", true);
    m_field->installEventFilter(this);
    m_field->setObjectName(QStringLiteral("find.field"));
    m_previous->setObjectName(QStringLiteral("find.previous"));
    m_next->setObjectName(QStringLiteral("find.next"));
    m_close->setObjectName(QStringLiteral("find.close"));
    for (Button *const button : {m_previous, m_next, m_close})
        button->setSmall(true);
    layout->addWidget(m_field);
    layout->addWidget(m_previous);
    layout->addWidget(m_next);
    layout->addWidget(m_state);
    layout->addStretch();
    layout->addWidget(m_close);
}

void FindBar::retranslate()
{
    m_field->setPlaceholderText(tr("Find in the list"));
    m_field->setAccessibleName(m_field->placeholderText());
    m_previous->setToolTip(tr("Previous match (Shift+F3)"));
    m_next->setToolTip(tr("Next match (F3)"));
    m_close->setToolTip(tr("Close (Esc)"));
    for (Button *const button : {m_previous, m_next, m_close})
        button->setAccessibleName(button->toolTip());
    m_state->setText(foundText());
    m_field->setAccessibleDescription(m_state->text());
}

QString FindBar::state() const { return m_state->text(); }

QString FindBar::foundText() const
{
    if (!m_found)
        return {};
    const Formats &formats = m_page.context().formats;
    const QString total = formats.integer(m_found->total);
    if (m_found->total == 0)
        return tr("nothing found");
    if (m_found->more)
        return m_found->number > 0 ? tr("%1 of more than %2").arg(formats.integer(m_found->number), total)
                                   : tr("one of more than %1").arg(total);
    return tr("%1 of %2").arg(formats.integer(m_found->number), total);
}

void FindBar::open()
{
    show();
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
    if (!words().isEmpty())
        highlight(words());
}

void FindBar::close()
{
    m_stop.request_stop();
    ++m_generation;
    m_rest.stop();
    m_wanted.clear();
    highlight({});
    hide();
    m_page.view().setFocus(Qt::OtherFocusReason);
}

void FindBar::next() { isVisible() ? step(Direction::Forward, false) : open(); }

void FindBar::previous() { isVisible() ? step(Direction::Backward, false) : open(); }

QStringList FindBar::words() const { return m_field->text().simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts); }

void FindBar::step(Direction direction, bool including)
{
    m_rest.stop();
    m_stop.request_stop();
    m_stop = std::stop_source();
    const quint64 generation = ++m_generation;
    m_wanted.clear();
    m_direction = direction;
    highlight(words());
    if (words().isEmpty()) {
        m_found.reset();
        retranslate();
        return;
    }
    const core::WindowModel &model = m_page.model();
    std::optional<core::Cursor> from;
    if (const int row = m_page.currentRow(); row >= model.addedShown())
        from = model.row(row).cursor;
    m_state->setText(tr("searching…"));
    const TableFind find(m_page.context().layout, m_page.table());
    const std::size_t orders = model.view().sort.size();
    auto future =
        m_page.context()
            .layout.database(m_page.table().service)
            .submit<TableFind::Found>(
                [find, statements = find.step(model.view(), m_field->text(), from, direction), orders, direction,
                 including, stop = m_stop.get_token()](core::Connection &connection) -> core::Result<TableFind::Found> {
                    const auto answers = connection.runTogether(statements, {.stop = stop});
                    return answers ? core::Result(find.read(answers.value(), orders, direction, including))
                                   : core::Result<TableFind::Found>(answers.error());
                },
                {.stop = m_stop.get_token()});
    core::deliver(future, this, [this, generation](const core::Result<TableFind::Found> &found) {
        if (generation == m_generation)
            accept(found);
    });
}

void FindBar::accept(const core::Result<TableFind::Found> &found)
{
    if (!found) {
        m_found.reset();
        m_state->setText(sentence(found.error()));
        return;
    }
    m_found = found.value();
    retranslate();
    if (m_found->row)
        reveal(*m_found->row);
}

void FindBar::reveal(const core::Row &row)
{
    if (select(row.id))
        return;
    m_wanted = row.id;
    m_page.model().revealRow(row.cursor);
}

void FindBar::selectWanted()
{
    if (!m_wanted.isEmpty() && select(m_wanted))
        m_wanted.clear();
}

bool FindBar::select(const QString &id)
{
    core::WindowModel &model = m_page.model();
    const int row = model.indexOfRow(id);
    if (row < 0)
        return false;
    // The ring goes to the cell that shows the words; a column that is hidden can't be pointed at.
    const FilterHeader &head = m_page.view().filterHeader();
    int column = m_page.view().currentIndex().isValid() ? m_page.view().currentIndex().column() : head.logicalIndex(1);
    for (int place = 0; place < head.count(); ++place) {
        const int candidate = head.logicalIndex(place);
        if (head.isSectionHidden(candidate) || !holdsAny(model.index(row, candidate).data().toString(), words()))
            continue;
        column = candidate;
        break;
    }
    const QModelIndex index = model.index(row, column);
    m_page.view().setCurrentIndex(index);
    m_page.view().scrollTo(index, QAbstractItemView::EnsureVisible);
    return true;
}

void FindBar::highlight(const QStringList &words)
{
    if (auto *const delegate = qobject_cast<CellDelegate *>(m_page.view().itemDelegate()))
        delegate->setHighlight(words);
    m_page.view().viewport()->update();
}

bool FindBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *const key = static_cast<QKeyEvent *>(event);
    switch (key->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        // What was typed last has not been looked for yet: then the nearest match is the first.
        step(key->modifiers() & Qt::ShiftModifier ? Direction::Backward : Direction::Forward, m_rest.isActive());
        return true;
    case Qt::Key_Escape: close(); return true;
    case Qt::Key_Down: m_page.view().setFocus(Qt::TabFocusReason); return true;
    default: return QWidget::eventFilter(watched, event);
    }
}

void FindBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Token::Window));
    fillAligned(&painter, QRectF(0, 0, width(), 1), color(Token::Hair));
}

} // namespace vhm24::ui
