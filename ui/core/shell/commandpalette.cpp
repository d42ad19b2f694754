// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/core/shell/commandpalette.h"

#include "models/core/database/deliver.h"
#include "ui/core/look/icons.h"
#include "ui/core/shell/railmodel.h"
#include "ui/core/widgets/searchfield.h"
#include "ui/core/widgets/textlabel.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QListWidget>
#include <QVBoxLayout>

namespace vhm24::ui {

namespace {

constexpr int PageIdRole = Qt::UserRole + 1;
constexpr int RecordIdRole = Qt::UserRole + 2;
constexpr std::size_t RecordsPerTable = 6;

} // namespace

CommandPalette::CommandPalette(const Context &context, const PageRegistry &registry, QWidget *parent) :
    QDialog(parent),
    m_context(context),
    m_registry(registry),
    m_field(new SearchField(this)),
    m_list(new QListWidget(this)),
    m_nothing(new TextLabel(TextStyle::Body, Token::Text2, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Find anything"));
    resize(560, 420);
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->addWidget(m_field);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_nothing, 1);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setAccessibleName(tr("Matches"));
    m_field->setPlaceholderText(tr("Page, machine, item, person or task"));
    m_field->setAccessibleName(m_field->placeholderText());
    m_field->installEventFilter(this);
    m_rest.setSingleShot(true);
    m_rest.setInterval(150);
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::find);
    connect(m_field, &QLineEdit::returnPressed, this, [this] { activate(m_list->currentItem()); });
    connect(m_list, &QListWidget::itemClicked, this, [this](QListWidgetItem *item) { activate(item); });
    connect(&m_rest, &QTimer::timeout, this, [this] { searchRecords(m_field->text().trimmed()); });
    find();
    m_field->setFocus();
}

void CommandPalette::find()
{
    m_list->clear();
    addPages(m_field->text().trimmed());
    m_list->setCurrentRow(0);
    ++m_searches;
    m_asked = 0;
    m_rest.start();
    showWhetherEmpty();
}

void CommandPalette::showWhetherEmpty()
{
    const bool empty = m_list->count() == 0;
    const QString typed = m_field->text().trimmed();
    if (m_asked > 0 || m_rest.isActive())
        m_nothing->setText(tr("Searching…"));
    else
        m_nothing->setText(tr("Nothing is called “%1”, or you may not see it.").arg(typed));
    m_list->setVisible(!empty);
    m_nothing->setVisible(empty);
}

void CommandPalette::addPages(const QString &typed)
{
    for (const PageInfo &page : m_registry.pages()) {
        if (!page.listed || !m_context.navigator->canOpen(page.id))
            continue;
        const QString title = QCoreApplication::translate(page.context, page.title);
        if (!title.contains(typed, Qt::CaseInsensitive))
            continue;
        auto *const item = new QListWidgetItem(
            icon(page.icon), title + QStringLiteral("   ") + RailModel::sectionTitle(page.section), m_list);
        item->setData(PageIdRole, page.id);
    }
}

void CommandPalette::searchRecords(const QString &typed)
{
    if (typed.size() < 2)
        return showWhetherEmpty();
    static constexpr core::Reference tables[] = {{core::Service::Machines, "Machine"},
                                                 {core::Service::Inventory, "InventoryItem"},
                                                 {core::Service::Auth, "User"},
                                                 {core::Service::Tasks, "Task"}};
    for (const core::Reference &reference : tables) {
        const core::TableDescriptor *const table = m_context.catalog.find(reference);
        const QString page = m_registry.pageOfRecord(table->key());
        if (!m_context.navigator->canOpen(page))
            continue;
        ++m_asked;
        core::deliver(m_context.labels.search(reference, typed), this,
                      [this, page, table,
                       number = m_searches](const core::Result<std::vector<core::LabelDirectory::Choice>> &found) {
                          if (number != m_searches)
                              return;
                          --m_asked;
                          addRecords(*table, page, found ? *found : std::vector<core::LabelDirectory::Choice>());
                          showWhetherEmpty();
                      });
    }
    showWhetherEmpty();
}

void CommandPalette::addRecords(const core::TableDescriptor &table, const QString &page,
                                const std::vector<core::LabelDirectory::Choice> &found)
{
    for (std::size_t i = 0; i < std::min(found.size(), RecordsPerTable); ++i) {
        auto *const item = new QListWidgetItem(icon(QLatin1String(table.icon)), found[i].text, m_list);
        item->setData(PageIdRole, page);
        item->setData(RecordIdRole, found[i].id);
    }
    if (!m_list->currentItem())
        m_list->setCurrentRow(0);
}

void CommandPalette::activate(const QListWidgetItem *item)
{
    if (!item)
        return;
    const QString page = item->data(PageIdRole).toString();
    const QString row = item->data(RecordIdRole).toString();
    Navigator *const navigator = m_context.navigator;
    accept();
    navigator->openPage(page, {.rowId = row});
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape) { // the field would only empty itself
            reject();
            return true;
        }
        const int step = key == Qt::Key_Down ? 1 : key == Qt::Key_Up ? -1 : 0;
        if (step != 0 && m_list->count() > 0) {
            m_list->setCurrentRow(std::clamp(m_list->currentRow() + step, 0, m_list->count() - 1));
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace vhm24::ui
