// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/core/table/columnchooser.h"

#include "ui/core/i18n/language.h"
#include "ui/core/table/tablearrangement.h"
#include "ui/core/table/tablepage.h"
#include "ui/core/widgets/button.h"
#include "ui/core/widgets/hairline.h"
#include "ui/core/widgets/searchfield.h"
#include "ui/core/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QScopedValueRollback>

namespace vhm24::ui {

namespace {
constexpr int ColumnChooserMargin = 16;
constexpr int ChoiceRole = Qt::UserRole + 1;
} // namespace

ColumnChooser::ColumnChooser(TablePage &page) :
    QDialog(&page),
    m_page(page),
    m_title(new TextLabel(TextStyle::PanelTitle, Token::Text, this)),
    m_hint(new TextLabel(TextStyle::Small, Token::Text3, this)),
    m_search(new SearchField(this)),
    m_list(new QListWidget(this)),
    m_up(new Button(Button::Kind::Secondary, QStringLiteral("chevron-up"), this)),
    m_down(new Button(Button::Kind::Secondary, QStringLiteral("chevron-down"), this)),
    m_freeze(new Button(Button::Kind::Secondary, QStringLiteral("pin"), this)),
    m_reset(new Button(Button::Kind::Quiet, QStringLiteral("undo"), this)),
    m_close(new Button(Button::Kind::Secondary, this))
{
    setObjectName(QStringLiteral("columns"));
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    connect(m_search, &QLineEdit::textChanged, this, &ColumnChooser::search);
    connect(m_list, &QListWidget::currentItemChanged, this, &ColumnChooser::showVerbs);
    connect(m_list, &QListWidget::itemChanged, this, [this](QListWidgetItem *item) {
        if (m_filling)
            return;
        m_page.arrangement().setShown(item->data(ChoiceRole).toInt(), item->checkState() == Qt::Checked);
        // The last column stays, whatever was ticked. Later, for the item is at work just now.
        QMetaObject::invokeMethod(this, &ColumnChooser::fill, Qt::QueuedConnection);
    });
    connect(m_up, &Button::clicked, this, [this] { move(-1); });
    connect(m_down, &Button::clicked, this, [this] { move(1); });
    connect(m_freeze, &Button::clicked, this, &ColumnChooser::freezeHere);
    connect(m_reset, &Button::clicked, this, [this] {
        m_page.arrangement().resetColumns();
        fill();
    });
    connect(m_close, &Button::clicked, this, &QDialog::accept);
    connect(&page.arrangement(), &TableArrangement::changed, this, &ColumnChooser::fill, Qt::QueuedConnection);
    m_list->installEventFilter(this);
    m_search->installEventFilter(this);
    onLanguage(this, [this] { retranslate(); });
    m_list->setCurrentRow(0);
    m_list->setFocus();
    resize(420, 600); // the usual list in one piece, at 720 too
}

void ColumnChooser::build()
{
    auto *const outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    m_title->setMinimumHeight(space::DialogHeader);
    m_title->setContentsMargins(ColumnChooserMargin, 0, ColumnChooserMargin, 0);
    outer->addWidget(m_title);
    outer->addWidget(new HairLine);
    auto *const body = new QVBoxLayout;
    body->setContentsMargins(ColumnChooserMargin, 12, ColumnChooserMargin, 12);
    body->setSpacing(8);
    body->addWidget(m_search);
    body->addWidget(m_list, 1);
    m_hint->setWordWrap(true);
    body->addWidget(m_hint);
    auto *const moves = new QHBoxLayout;
    moves->setSpacing(8);
    moves->addWidget(m_up);
    moves->addWidget(m_down);
    moves->addWidget(m_freeze);
    moves->addStretch(1);
    body->addLayout(moves);
    outer->addLayout(body, 1);
    outer->addWidget(new HairLine);
    auto *const verbs = new QHBoxLayout;
    verbs->setContentsMargins(ColumnChooserMargin, 12, ColumnChooserMargin, 12);
    verbs->setSpacing(8);
    verbs->addWidget(m_reset);
    verbs->addStretch(1);
    verbs->addWidget(m_close);
    outer->addLayout(verbs);
    for (Button *const button : {m_up, m_down, m_freeze, m_reset, m_close})
        button->setAutoDefault(false);
}

void ColumnChooser::retranslate()
{
    setWindowTitle(tr("Columns"));
    m_title->setText(tr("Columns"));
    m_search->setPlaceholderText(tr("Find a column"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_list->setAccessibleName(tr("Columns"));
    m_hint->setText(tr("Space shows or hides a column; Alt+Up and Alt+Down move it."));
    m_up->setToolTip(tr("Move up (Alt+Up)"));
    m_up->setAccessibleName(m_up->toolTip());
    m_down->setToolTip(tr("Move down (Alt+Down)"));
    m_down->setAccessibleName(m_down->toolTip());
    m_reset->setText(tr("Reset"));
    m_close->setText(tr("Close"));
    fill();
}

int ColumnChooser::currentColumn() const
{
    const QListWidgetItem *const item = m_list->currentItem();
    return item && !item->isHidden() ? item->data(ChoiceRole).toInt() : -1;
}

void ColumnChooser::fill()
{
    if (m_filling)
        return;
    const QScopedValueRollback guard(m_filling, true);
    const int current = currentColumn();
    const ColumnLayout layout = m_page.arrangement().layout();
    m_list->clear();
    for (const ColumnState &one : layout.columns) {
        if (m_page.table().columns[static_cast<std::size_t>(one.column)].secret)
            continue;
        auto *const item =
            new QListWidgetItem(m_page.model().headerData(one.column, Qt::Horizontal).toString(), m_list);
        item->setData(ChoiceRole, one.column);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(one.shown ? Qt::Checked : Qt::Unchecked);
        if (one.column == current)
            m_list->setCurrentItem(item);
    }
    search();
    showVerbs();
}

void ColumnChooser::search()
{
    const QString typed = m_search->text().trimmed();
    for (int row = 0; row < m_list->count(); ++row)
        m_list->item(row)->setHidden(!m_list->item(row)->text().contains(typed, Qt::CaseInsensitive));
    if (currentColumn() >= 0)
        return;
    for (int row = 0; row < m_list->count(); ++row) {
        if (!m_list->item(row)->isHidden()) {
            m_list->setCurrentRow(row);
            return;
        }
    }
}

void ColumnChooser::move(int steps)
{
    const int row = m_list->currentRow();
    const int target = row + steps;
    if (currentColumn() < 0 || target < 0 || target >= m_list->count())
        return;
    // Over the neighbour of this list: columns that it leaves out may stand between them.
    const ColumnLayout layout = m_page.arrangement().layout();
    const auto place = [&layout](int column) {
        return std::find_if(layout.columns.begin(), layout.columns.end(),
                            [column](const ColumnState &one) { return one.column == column; }) -
               layout.columns.begin();
    };
    const int neighbour = m_list->item(target)->data(ChoiceRole).toInt();
    m_page.arrangement().move(currentColumn(), static_cast<int>(place(neighbour) - place(currentColumn())));
    fill();
}

void ColumnChooser::freezeHere()
{
    TableArrangement &arrangement = m_page.arrangement();
    const int upTo = currentColumn() < 0 ? 0 : arrangement.shownUpTo(currentColumn());
    arrangement.freeze(upTo == arrangement.frozen() ? 0 : upTo);
    showVerbs();
}

void ColumnChooser::showVerbs()
{
    const TableArrangement &arrangement = m_page.arrangement();
    const bool frozen = currentColumn() >= 0 && arrangement.frozen() > 0 &&
                        arrangement.shownUpTo(currentColumn()) == arrangement.frozen();
    m_freeze->setText(frozen ? tr("Let all columns move") : tr("Freeze up to here"));
}

bool ColumnChooser::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *const key = static_cast<QKeyEvent *>(event);
        const bool vertical = key->key() == Qt::Key_Up || key->key() == Qt::Key_Down;
        if (vertical && (key->modifiers() & Qt::AltModifier)) {
            move(key->key() == Qt::Key_Up ? -1 : 1);
            return true;
        }
        if (watched == m_search && key->key() == Qt::Key_Down) {
            m_list->setFocus();
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

ColumnChooser *openColumnChooser(TablePage &page)
{
    auto *chooser = page.findChild<ColumnChooser *>();
    if (!chooser)
        chooser = new ColumnChooser(page);
    chooser->show();
    chooser->raise();
    chooser->activateWindow();
    return chooser;
}

} // namespace vhm24::ui
