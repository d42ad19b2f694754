// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inventory/itemsearchedit.h"

#include "models/core/database/deliver.h"
#include "models/core/text/numberinput.h"
#include "ui/core/format/messages.h"
#include "ui/core/i18n/language.h"
#include "ui/core/look/icons.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QStandardItemModel>

namespace vhm24::ui::inventory {

namespace {
constexpr int RestMs = 120;
constexpr int LongestText = 200;
} // namespace

ItemSearchEdit::ItemSearchEdit(Search search, const Formats &formats, QWidget *parent) :
    QLineEdit(parent),
    m_search(std::move(search)),
    m_formats(formats),
    m_list(new QStandardItemModel(this)),
    m_completer(new QCompleter(m_list, this))
{
    setProperty("dense", true);
    setMaxLength(LongestText);
    addAction(icon(QStringLiteral("plus"), Token::Text3), QLineEdit::LeadingPosition);
    // The server has filtered already.
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(12);
    m_completer->setWidget(this);
    m_rest.setSingleShot(true);
    m_rest.setInterval(RestMs);
    connect(&m_rest, &QTimer::timeout, this, &ItemSearchEdit::search);
    connect(this, &QLineEdit::textEdited, this, [this] {
        m_enterPending = false;
        Q_EMIT problemFound({});
        m_rest.start();
    });
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            [this](const QModelIndex &index) { choose(index.row()); });
    onLanguage(this, [this] { retranslate(); });
}

void ItemSearchEdit::retranslate()
{
    setPlaceholderText(tr("SKU, name or barcode"));
    setAccessibleName(tr("Next item: SKU, name or barcode"));
}

QString ItemSearchEdit::textOf(const StockItem &item) const
{
    return QStringLiteral("%1 · %2 · %3 %4")
        .arg(item.sku, item.name, m_formats.quantity(item.total, item.unit), m_formats.unit(item.unit));
}

void ItemSearchEdit::search()
{
    m_rest.stop();
    const QString typed = text().trimmed();
    const int number = ++m_searches;
    if (typed.isEmpty()) {
        m_completer->popup()->hide();
        return;
    }
    core::deliver(m_search(typed), this, [this, number, typed](const StockLookup::Items &items) {
        if (number == m_searches)
            receive(items, typed);
    });
}

void ItemSearchEdit::receive(const StockLookup::Items &items, const QString &typed)
{
    const bool enter = std::exchange(m_enterPending, false);
    if (!items) {
        Q_EMIT problemFound(sentence(items.error()));
        return;
    }
    m_found = items.value();
    m_foundFor = typed;
    if (m_found.empty()) {
        m_completer->popup()->hide();
        if (enter)
            Q_EMIT problemFound(tr("No active item has this SKU, name or barcode."));
        return;
    }
    const bool exact = m_found.front().sku.compare(typed, Qt::CaseInsensitive) == 0;
    if (enter && (exact || m_found.size() == 1))
        choose(0);
    else if (hasFocus())
        offer();
}

void ItemSearchEdit::offer()
{
    m_list->clear();
    for (const StockItem &item : m_found)
        m_list->appendRow(new QStandardItem(textOf(item)));
    QRect place = rect();
    place.setWidth(std::max(width(), m_completer->popup()->sizeHintForColumn(0) + 32));
    m_completer->complete(place);
    m_completer->popup()->setCurrentIndex(m_completer->completionModel()->index(0, 0));
}

void ItemSearchEdit::choose(int row)
{
    if (row < 0 || row >= static_cast<int>(m_found.size()))
        return;
    const StockItem item = m_found[static_cast<std::size_t>(row)];
    m_completer->popup()->hide();
    m_found.clear();
    m_foundFor.clear();
    m_rest.stop();
    ++m_searches;
    clear();
    Q_EMIT chosen(item);
    // The completer writes its own text once more after this signal.
    QMetaObject::invokeMethod(this, &QLineEdit::clear, Qt::QueuedConnection);
}

void ItemSearchEdit::pressEnter()
{
    const QString typed = text().trimmed();
    if (typed.isEmpty()) {
        Q_EMIT leftEmpty();
        return;
    }
    if (core::hasControlCharacters(text(), false)) {
        Q_EMIT problemFound(inputSentence(core::invalid(QStringLiteral("control"))));
        return;
    }
    const QModelIndex current = m_completer->popup()->currentIndex();
    if (m_completer->popup()->isVisible() && current.isValid() && m_foundFor == typed) {
        choose(current.row());
        return;
    }
    m_enterPending = true;
    search();
}

void ItemSearchEdit::keyPressEvent(QKeyEvent *event)
{
    const bool plain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    if (plain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        pressEnter();
        event->accept();
        return;
    }
    if (event->key() == Qt::Key_Up && !m_completer->popup()->isVisible()) {
        Q_EMIT previousRequested();
        event->accept();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace vhm24::ui::inventory
