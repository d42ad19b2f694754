// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/core/table/relateddialog.h"

#include "models/core/database/deliver.h"
#include "ui/core/i18n/language.h"
#include "ui/core/look/icons.h"
#include "ui/core/table/ownrows.h"
#include "ui/core/table/tablepage.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QListWidget>
#include <QVBoxLayout>

namespace vhm24::ui {

namespace {

constexpr int TargetRole = Qt::UserRole + 1;  // index of a record that the row refers to
constexpr int RelatedRole = Qt::UserRole + 2; // index of a table that refers to the row
constexpr QSize RelatedDialogSize(520, 440);

QString titleOf(const core::TableDescriptor &table) { return QCoreApplication::translate("Table", table.title); }

} // namespace

RelatedDialog::RelatedDialog(TablePage &page, int row) :
    QDialog(page.window()),
    m_context(page.context()),
    m_table(page.table()),
    m_id(page.model().row(row).id),
    m_list(new QListWidget(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    resize(RelatedDialogSize);
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->addWidget(m_list);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->installEventFilter(this);
    connect(m_list, &QListWidget::itemClicked, this, [this](QListWidgetItem *item) {
        activate(item, QGuiApplication::keyboardModifiers() & Qt::ControlModifier);
    });
    findTargets(page, row);
    findTables(page);
    m_counts.resize(m_related.size());
    connect(&m_context.labels, &core::LabelDirectory::labelsChanged, this, &RelatedDialog::fill);
    onLanguage(this, [this] { fill(); });
    count();
    m_list->setFocus();
}

RelatedDialog::~RelatedDialog() { m_stop.request_stop(); }

void RelatedDialog::findTargets(TablePage &page, int row)
{
    QStringList names;
    for (std::size_t i = 0; i < m_table.columns.size(); ++i) {
        const core::Column &column = m_table.columns[i];
        const QString id = page.model().cell(row, static_cast<int>(i)).toString();
        const core::TableDescriptor *const target =
            column.reference ? m_context.catalog.find(*column.reference) : nullptr;
        if (target && !id.isEmpty() && m_context.navigator->canOpen(target->key()))
            m_targets.emplace_back(*column.reference, id);
    }
    for (const char *const column : m_table.label)
        names += page.presenter().look(page.model(), row, m_table.indexOf(column)).text;
    m_name = names.join(QStringLiteral(" · "));
}

void RelatedDialog::findTables(TablePage &page)
{
    for (core::RelatedTable &one : core::tablesRelatedTo(m_context.catalog, page.table())) {
        if (!m_context.navigator->canOpen(one.table->key()))
            continue;
        const auto own = ownRows(m_context, *one.table); // what the page would hide is not counted either
        one.fixed.insert(one.fixed.end(), own.begin(), own.end());
        m_related.push_back(std::move(one));
    }
}

void RelatedDialog::count()
{
    using Counts = std::vector<core::RelatedCount>;
    for (const auto &answer : core::countRelated(m_context.layout, m_related, m_id, m_stop.get_token()))
        core::deliver(answer, this, [this](const core::Result<Counts> &counts) {
            if (!counts)
                return; // that database does not answer: its tables stand there without a number
            for (const core::RelatedCount &one : counts.value())
                m_counts[one.index] = one;
            fill();
        });
}

QString RelatedDialog::tableText(std::size_t index) const
{
    const core::RelatedTable &related = m_related[index];
    QString text = titleOf(*related.table);
    // Where several columns of one table refer to it, the column says in what role.
    const auto same = std::count_if(m_related.begin(), m_related.end(),
                                    [&](const core::RelatedTable &one) { return one.table == related.table; });
    if (same > 1)
        text += QStringLiteral(" (%1)").arg(QCoreApplication::translate(
            "Column", related.table->columns[static_cast<std::size_t>(related.column)].title));
    if (const auto &count = m_counts[index])
        text += QStringLiteral(" · ") + m_context.formats.integer(count->rows) +
                (count->more ? QStringLiteral("+") : QString());
    return text;
}

void RelatedDialog::addHead(const QString &text)
{
    auto *const head = new QListWidgetItem(text, m_list);
    head->setFlags(Qt::NoItemFlags);
    head->setFont(ui::font(TextStyle::Small));
}

void RelatedDialog::fill()
{
    const int current = m_list->currentRow();
    m_list->clear();
    setWindowTitle(m_name.isEmpty() ? tr("Related records") : tr("Related records of %1").arg(m_name));
    m_list->setAccessibleName(windowTitle());
    if (!m_targets.empty())
        addHead(tr("It belongs to"));
    for (std::size_t i = 0; i < m_targets.size(); ++i) {
        const core::TableDescriptor *const table = m_context.catalog.find(m_targets[i].first);
        const auto label = m_context.labels.label(m_targets[i].first, m_targets[i].second);
        auto *const item = new QListWidgetItem(
            icon(QLatin1String(table->icon)),
            tr("Open %1 · %2").arg(titleOf(*table), label.text.isEmpty() ? QStringLiteral("…") : label.text), m_list);
        item->setData(TargetRole, static_cast<int>(i));
    }
    if (!m_related.empty())
        addHead(tr("Belongs to it"));
    for (std::size_t i = 0; i < m_related.size(); ++i) {
        auto *const item = new QListWidgetItem(icon(QLatin1String(m_related[i].table->icon)), tableText(i), m_list);
        item->setData(RelatedRole, static_cast<int>(i));
    }
    if (m_targets.empty() && m_related.empty())
        addHead(tr("No other table that you may open refers to this record."));
    m_list->setCurrentRow(std::clamp(current, std::min(1, m_list->count() - 1), m_list->count() - 1));
}

void RelatedDialog::activate(const QListWidgetItem *item, bool newTab)
{
    if (!item || !(item->flags() & Qt::ItemIsEnabled))
        return;
    Navigator &navigator = *m_context.navigator;
    if (const QVariant target = item->data(TargetRole); target.isValid()) {
        const auto [reference, id] = m_targets[static_cast<std::size_t>(target.toInt())];
        accept();
        navigator.openRecord(reference, id); // looks for Ctrl itself
        return;
    }
    const core::RelatedTable related = m_related[static_cast<std::size_t>(item->data(RelatedRole).toInt())];
    PageArgument argument{.filters = related.filters(m_id), .reset = true, .newTab = newTab};
    // The conditions on own rows are the page's, and not to be taken away as chips.
    argument.filters.resize(argument.filters.size() - ownRows(m_context, *related.table).size());
    accept();
    navigator.openPage(related.table->key(), argument);
}

bool RelatedDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *const key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            activate(m_list->currentItem(), key->modifiers() & Qt::ControlModifier);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void openRelatedDialog(TablePage &page)
{
    if (page.currentRow() >= 0)
        (new RelatedDialog(page, page.currentRow()))->open();
}

} // namespace vhm24::ui
