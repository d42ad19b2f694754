// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/core/table/filterchooser.h"

#include "models/core/database/deliver.h"
#include "models/core/table/enumeration.h"
#include "models/core/table/timewords.h"
#include "ui/core/look/tokens.h"
#include "ui/core/table/filteredit.h"
#include "ui/core/table/filterheader.h"
#include "ui/core/table/filterset.h"
#include "ui/core/table/filtertext.h"
#include "ui/core/table/filterwords.h"
#include "ui/core/table/tablepage.h"
#include "ui/core/table/tableview.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QRegularExpression>
#include <QScreen>
#include <QVBoxLayout>

namespace vhm24::ui {

using core::ColumnFilter;
using core::ColumnKind;
using Op = core::FilterOperator;

namespace {

constexpr int KindRole = Qt::UserRole + 1;
constexpr int DataRole = Qt::UserRole + 2;
constexpr int LeastWidth = 280;
constexpr int MostHeight = 420;
constexpr int FilterChooserRestMs = 150;

/// The value that stands in the editor, without an operator.
QString bareValue(QString text)
{
    static const QRegularExpression signs(QStringLiteral("^(not in |in |<>|<=|>=|[<>=*])\\s*|\\*$|\\s*\\.\\.\\s*$"),
                                          QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression empty(QStringLiteral("^(<>\\s*)?null$"), QRegularExpression::CaseInsensitiveOption);
    text = text.trimmed();
    return text.contains(empty) ? QString() : text.remove(signs).trimmed();
}

} // namespace

FilterChooser *FilterChooser::open(TablePage &page, int column)
{
    auto *const chooser = new FilterChooser(page, column);
    chooser->place();
    chooser->show();
    (chooser->m_search ? static_cast<QWidget *>(chooser->m_search) : chooser->m_list)->setFocus(Qt::PopupFocusReason);
    return chooser;
}

FilterChooser::FilterChooser(TablePage &page, int column) :
    QFrame(&page, Qt::Popup),
    m_page(page),
    m_column(column),
    m_list(new QListWidget(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    QPalette ground = palette();
    ground.setColor(QPalette::Window, color(Token::Base)); // one ground up to the frame
    setPalette(ground);
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(4, 4, 4, 4);
    layout->setSpacing(4);
    if (definition().reference) {
        m_search = new QLineEdit(this);
        m_search->setProperty("dense", true);
        m_search->setPlaceholderText(tr("Search"));
        m_search->setAccessibleName(m_search->placeholderText());
        m_search->installEventFilter(this);
        m_rest.setSingleShot(true);
        m_rest.setInterval(FilterChooserRestMs);
        connect(m_search, &QLineEdit::textEdited, &m_rest, qOverload<>(&QTimer::start));
        connect(&m_rest, &QTimer::timeout, this, &FilterChooser::search);
        layout->addWidget(m_search);
    }
    layout->addWidget(m_list);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->installEventFilter(this);
    m_list->setAccessibleName(tr("Values and operators of this column"));
    fill();
    connect(m_list, &QListWidget::itemChanged, this, [this] { m_toggled = true; });
    connect(m_list, &QListWidget::itemPressed, this, [this] { m_toggled = false; });
    connect(m_list, &QListWidget::itemClicked, this, [this](QListWidgetItem *item) {
        if (!m_toggled)
            take(item);
    });
}

const core::Column &FilterChooser::definition() const
{
    return m_page.table().columns[static_cast<std::size_t>(m_column)];
}

void FilterChooser::addHead(const QString &text)
{
    auto *const item = new QListWidgetItem(text, m_list);
    item->setFlags(Qt::NoItemFlags);
    item->setFont(ui::font(TextStyle::Small));
    item->setForeground(color(Token::Text3));
}

QListWidgetItem *FilterChooser::addItem(Kind kind, const QString &text, const QVariant &meant)
{
    auto *const item = new QListWidgetItem(text, m_list);
    item->setData(KindRole, static_cast<int>(kind));
    item->setData(DataRole, meant);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    return item;
}

void FilterChooser::addValue(const QString &key, const QString &text, int place)
{
    auto *const item = new QListWidgetItem(text);
    item->setData(KindRole, static_cast<int>(Kind::Value));
    item->setData(DataRole, key);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setCheckState(m_before.contains(key) ? Qt::Checked : Qt::Unchecked);
    m_list->insertItem(place < 0 ? m_list->count() : place, item);
}

void FilterChooser::fill()
{
    for (const ColumnFilter &filter : m_page.filters().shown()) {
        const bool values = filter.op == Op::In || filter.op == Op::Equal;
        if (filter.column == m_column && values && !filter.byName)
            m_before = filter.values;
    }
    const core::Column &column = definition();
    if (column.reference) {
        addHead(tr("Records"));
        m_valuePlace = m_list->count();
        search();
    } else if (column.enumeration || column.kind == ColumnKind::Boolean) {
        const char *const enumeration = column.enumeration ? column.enumeration : "Boolean";
        addHead(tr("Values"));
        for (const QString &word : core::enumerationWords(enumeration))
            addValue(word, core::enumerationText(enumeration, word));
    } else if (column.kind == ColumnKind::Moment || column.kind == ColumnKind::Date) {
        addHead(tr("Times"));
        for (const QString &words : core::usualTimeWords())
            addItem(Kind::Time, core::timeWordsText(words), words);
    }
    addOperators();
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->flags() != Qt::NoItemFlags) {
            m_list->setCurrentRow(row);
            break;
        }
    }
}

void FilterChooser::addOperators()
{
    addHead(tr("Comparisons"));
    for (const Op op : core::operatorsOf(definition()))
        addItem(Kind::Operator,
                operatorWords(definition(), op) + QLatin1String("    ") + operatorTemplate(op).arg(QStringLiteral("…")),
                static_cast<int>(op));
}

void FilterChooser::search()
{
    const int number = ++m_searches;
    const QString typed = m_search->text().trimmed();
    core::deliver(m_page.context().labels.search(*definition().reference, typed), this,
                  [this, number](const core::Result<std::vector<core::LabelDirectory::Choice>> &choices) {
                      if (number != m_searches || !choices)
                          return;
                      QStringList keys;
                      QStringList texts;
                      for (const auto &choice : choices.value()) {
                          keys += choice.id;
                          texts += choice.text;
                      }
                      offer(keys, texts);
                  });
}

void FilterChooser::offer(const QStringList &keys, const QStringList &texts)
{
    // What is checked stays in the list, whatever is searched for.
    const QStringList checked = checkedKeys();
    for (int row = m_list->count() - 1; row >= m_valuePlace; --row) {
        const QListWidgetItem *const item = m_list->item(row);
        const bool value = item->data(KindRole).toInt() == static_cast<int>(Kind::Value);
        if (value && item->checkState() != Qt::Checked)
            delete m_list->takeItem(row);
    }
    int place = m_valuePlace + static_cast<int>(checked.size());
    for (qsizetype i = 0; i < keys.size(); ++i) {
        if (!checked.contains(keys[i]))
            addValue(keys[i], texts[i], place++);
    }
    if (m_list->count() > m_valuePlace)
        m_list->setCurrentRow(m_valuePlace);
}

QStringList FilterChooser::checkedKeys() const
{
    QStringList keys;
    for (int row = 0; row < m_list->count(); ++row) {
        const QListWidgetItem *const item = m_list->item(row);
        if (item->data(KindRole).toInt() == static_cast<int>(Kind::Value) && item->checkState() == Qt::Checked)
            keys += item->data(DataRole).toString();
    }
    return keys;
}

void FilterChooser::take(QListWidgetItem *item)
{
    const auto kind = static_cast<Kind>(item->data(KindRole).toInt());
    FilterHeader &head = m_page.view().filterHeader();
    switch (kind) {
    case Kind::Value:
        if (checkedKeys() == m_before) // nothing was checked: the one that was taken
            item->setCheckState(Qt::Checked);
        break; // hiding takes what is checked
    case Kind::Time:
        m_dropped = true;
        head.typeFilter(m_column, item->text());
        break;
    case Kind::Operator:
        m_dropped = true;
        takeOperator(static_cast<Op>(item->data(DataRole).toInt()));
        break;
    case Kind::Head: return;
    }
    close();
}

void FilterChooser::takeOperator(core::FilterOperator op)
{
    FilterHeader &head = m_page.view().filterHeader();
    const QString form = operatorTemplate(op);
    const QString value = bareValue(head.filterText(m_column));
    if (!form.contains(QLatin1String("%1")) || (!value.isEmpty() && op != Op::Between)) {
        head.typeFilter(m_column, QString(form).replace(QLatin1String("%1"), value));
        return;
    }
    const auto at = static_cast<int>(form.indexOf(QLatin1String("%1")));
    head.beginFilter(m_column, QString(form).replace(QLatin1String("%1"), value),
                     value.isEmpty() ? at : static_cast<int>(form.size() - 2 + value.size()));
}

void FilterChooser::takeChecked()
{
    const QStringList keys = checkedKeys();
    if (keys == m_before)
        return;
    FilterHeader &head = m_page.view().filterHeader();
    const ColumnFilter filter{.column = m_column,
                              .op = definition().kind == ColumnKind::Boolean && keys.size() == 1 ? Op::Equal : Op::In,
                              .values = keys};
    head.setFilterText(m_column, keys.isEmpty() ? QString() : filterText(m_page.table(), filter, m_page.context()));
    if (keys.isEmpty())
        m_page.filters().remove(m_column);
    else
        m_page.filters().set(filter);
}

void FilterChooser::hideEvent(QHideEvent *event)
{
    if (!m_dropped)
        takeChecked();
    m_dropped = true;
    QFrame::hideEvent(event);
}

void FilterChooser::place()
{
    FilterHeader &head = m_page.view().filterHeader();
    // That of a frozen column stands in a head of its own, and is where one comes from.
    QWidget *const used = qobject_cast<FilterEdit *>(QApplication::focusWidget());
    const QWidget *const editor = used ? used : head.editor(m_column);
    const int rows = m_list->sizeHintForRow(0) > 0 ? m_list->count() * std::max(m_list->sizeHintForRow(0), 22) : 0;
    const int height = definition().reference ? MostHeight : std::min(MostHeight, rows + 20);
    resize(std::max({LeastWidth, editor->width(), m_list->sizeHintForColumn(0) + 40}), height);
    QPoint corner = editor->mapToGlobal(QPoint(0, editor->height() + 2));
    const QRect screen = editor->screen()->availableGeometry();
    corner.setX(std::max(screen.left(), std::min(corner.x(), screen.right() - width())));
    corner.setY(std::max(screen.top(), std::min(corner.y(), screen.bottom() - this->height())));
    move(corner);
}

bool FilterChooser::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Escape:
        m_dropped = true;
        close();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (QListWidgetItem *const item = m_list->currentItem())
            take(item);
        return true;
    case Qt::Key_Down:
        if (watched == m_search) {
            m_list->setFocus(Qt::TabFocusReason);
            return true;
        }
        break;
    default: break;
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace vhm24::ui
