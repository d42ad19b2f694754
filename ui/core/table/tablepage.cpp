// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/core/table/tablepage.h"

#include "ui/core/i18n/language.h"
#include "ui/core/shell/pageheader.h"
#include "ui/core/shell/shortcuts.h"
#include "ui/core/table/celldelegate.h"
#include "ui/core/table/detailpanel.h"
#include "ui/core/table/editbar.h"
#include "ui/core/table/editkeys.h"
#include "ui/core/table/editsession.h"
#include "ui/core/table/filterbar.h"
#include "ui/core/table/filterheader.h"
#include "ui/core/table/filterset.h"
#include "ui/core/table/filtertext.h"
#include "ui/core/table/findbar.h"
#include "ui/core/table/gridarea.h"
#include "ui/core/table/groupview.h"
#include "ui/core/table/recorddialog.h"
#include "ui/core/table/slownotice.h"
#include "ui/core/table/tableactionset.h"
#include "ui/core/table/tablearrangement.h"
#include "ui/core/table/tableview.h"
#include "ui/core/widgets/banner.h"
#include "ui/core/widgets/button.h"
#include "ui/core/widgets/emptystate.h"
#include "ui/core/widgets/progressline.h"
#include "ui/core/widgets/searchfield.h"

#include <QCoreApplication>
#include <QScrollBar>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace vhm24::ui {

namespace {
constexpr int SelectionRestMs = 120;
constexpr int SearchRestMs = 250;
} // namespace

TablePage::TablePage(const Context &context, const core::TableDescriptor &table, QWidget *parent) :
    Page(parent),
    m_context(context),
    m_table(table),
    m_presenter(context),
    m_model(new core::WindowModel(context.layout, table, this)),
    m_filters(new FilterSet(context, table, this))
{
    m_model->setEditable(table.edit && context.allows(*table.edit));
    m_model->display = [this](const core::WindowModel &model, int row, int column) {
        return m_presenter.look(model, row, column).text;
    };
    buildHeader();
    buildBody();
    connectModel();
    connectFilters();
    m_editing = std::make_unique<EditSession>(*this);
    m_arrangement = new TableArrangement(*this);
    m_arrangement->offerViews();
    connect(m_arrangement, &TableArrangement::changed, this, &TablePage::showCount);
    offerMenu();
    if (table.creatable && table.edit && context.allows(*table.edit))
        offerNew();
    onLanguage(this, [this] { retranslate(); });
}

TablePage::~TablePage()
{
    delete findChild<GroupView *>(); // lays itself out when it is hidden, and asks this page for words while it is one
}

void TablePage::buildHeader()
{
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_header = new PageHeader(this);
    m_search = new SearchField(this);
    m_search->setMinimumWidth(180);
    m_search->setMaximumWidth(260);
    m_header->addRight(m_search);
    auto *const reload = new Button(Button::Kind::Secondary, QStringLiteral("refresh"), this);
    onLanguage(reload, [reload] {
        reload->setToolTip(tr("Read again (F5)"));
        reload->setAccessibleName(reload->toolTip());
    });
    connect(reload, &Button::clicked, this, &TablePage::refresh);
    m_header->addRight(reload);
    m_banner = new Banner(this);
    m_filterBar = new FilterBar(this);
    m_progress = new ProgressLine(this);
    layout->addWidget(m_header);
    layout->addWidget(m_progress);
    layout->addWidget(m_banner);
    layout->addWidget(m_filterBar);
    layout->addWidget(new SlowNotice(*m_model, m_context.formats, this));
    m_typing.setSingleShot(true);
    m_typing.setInterval(SearchRestMs);
    connect(m_search, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(&m_typing, &QTimer::timeout, this, &TablePage::applyView);
    connect(m_banner, &Banner::actionTriggered, this, [this] {
        m_context.layout.database(m_table.service).probe();
        m_model->setView(asked(m_model->view()));
    });
}

void TablePage::buildBody()
{
    m_splitter = new QSplitter(Qt::Horizontal, this);
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    m_body = new QStackedWidget(m_splitter);
    m_view = new TableView(m_body);
    auto *const delegate = new CellDelegate(m_presenter, m_view);
    m_view->setItemDelegate(delegate);
    m_view->setModel(m_model);
    new EditKeys(*m_view, *delegate);
    m_empty = new EmptyState(m_body);
    m_grid = new GridArea(*m_view, *m_model, m_body);
    m_grid->describe = [this](qint64 rank) { return placeText(rank); };
    m_body->addWidget(m_grid);
    m_body->addWidget(m_empty);
    m_splitter->addWidget(m_body);
    m_splitter->setStretchFactor(0, 1);
    m_editBar = new EditBar(this);
    layout()->addWidget(m_splitter);
    static_cast<QVBoxLayout *>(layout())->setStretchFactor(m_splitter, 1);
    layout()->addWidget(m_editBar);
    FilterHeader &head = m_view->filterHeader();
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const core::Column &definition = m_table.columns[static_cast<std::size_t>(column)];
        head.setSectionHidden(column, definition.hidden);
        head.setNumeric(column, CellPresenter::isNumeric(definition));
    }
    if (const int created = m_table.indexOf("createdAt"); created >= 0)
        head.setStandIn(m_table.indexOf("id"), created); // ids are made in the order of time
    head.setOrders(m_model->view().sort);
    connect(&head, &FilterHeader::filterTyped, m_filters, &FilterSet::type);
    connect(&head, &QHeaderView::sectionClicked, this, &TablePage::sortBy);
    connect(m_view, &TableView::activatedRow, this, [this](int row) {
        if (m_activate)
            m_activate(m_model->row(row).id);
        else
            setDetailShown(true);
    });
    m_view->isExact = [this](int column) {
        const core::Column &one = m_table.columns[static_cast<std::size_t>(column)];
        return one.kind == core::ColumnKind::Moment || m_view->filterHeader().isNumeric(column);
    };
    m_view->isLink = [this](const QModelIndex &index, QPoint position) { return linkAt(index, position); };
    connect(m_view, &TableView::linkClicked, this, &TablePage::followLink);
    setDetailPanel(new FieldPanel(m_context, m_presenter));
}

void TablePage::setDetailPanel(DetailPanel *panel)
{
    delete m_detail;
    m_detail = panel;
    m_splitter->addWidget(panel);
    panel->setMinimumWidth(320);
    panel->setMaximumWidth(520);
    m_splitter->setSizes({10'000, space::DetailPanel});
    panel->hide();
    connect(panel, &DetailPanel::closeRequested, this, [this] { setDetailShown(false); });
    auto *const escape =
        new QShortcut(QKeySequence(Qt::Key_Escape), panel, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, [this] { setDetailShown(false); });
}

void TablePage::setPrimary(Button *button)
{
    m_primary = button;
    m_header->addRight(button);
}

void TablePage::addHeaderButton(Button *button) { m_header->addRight(button); }

void TablePage::offerNew()
{
    m_new = new Button(Button::Kind::Secondary, QStringLiteral("plus"), this);
    m_new->setCollapsible(true);
    onLanguage(m_new, [this] { m_new->setText(tr("New…")); });
    connect(m_new, &Button::clicked, this, [this] { openRecordDialog(*this); });
    m_header->addRight(m_new);
}

void TablePage::offerMenu()
{
    m_actions = new TableActionSet(*this);
    connect(m_actions, &TableActionSet::keysChanged, this,
            [this] { m_search->setShortcutCap(keyCapOf(m_context.shortcuts, QStringLiteral("table.search"))); });
    auto *const more = new Button(Button::Kind::Quiet, QStringLiteral("more"), this);
    onLanguage(more, [more] {
        more->setToolTip(tr("More"));
        more->setAccessibleName(more->toolTip());
    });
    more->setObjectName(QStringLiteral("more"));
    connect(more, &Button::clicked, this,
            [this, more] { m_actions->showPageMenu(more->mapToGlobal(QPoint(0, more->height()))); });
    m_header->addRight(more);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_view, &QWidget::customContextMenuRequested, this,
            [this](QPoint position) { m_actions->showRowMenu(m_view->viewport()->mapToGlobal(position)); });
}

void TablePage::addBar(QWidget *bar)
{
    auto *const column = static_cast<QVBoxLayout *>(layout());
    column->insertWidget(column->indexOf(m_editBar), bar);
}

void TablePage::hideNew()
{
    if (m_new)
        m_new->hide();
}

void TablePage::open(const PageArgument &argument)
{
    m_opening = m_context.trace.begin(QStringLiteral("page opened"), m_table.key());
    m_wantedRow = argument.rowId;
    const bool first = !m_model->readAt().isValid();
    bool changed = first;
    core::TableView view = m_model->view();
    if (const auto state = first ? m_arrangement->firstState(argument) : std::nullopt) {
        take(*state);
        view = state->view;
    }
    if (argument.reset || !argument.filters.empty() || !argument.advanced.isEmpty())
        changed = m_filters->replace(argument.filters, argument.advanced) || changed;
    if ((argument.reset || !argument.search.isEmpty()) && argument.search != m_search->text()) {
        const QSignalBlocker blocker(m_search);
        m_search->setText(argument.search);
        changed = true;
    }
    if (!argument.sort.empty() && argument.sort != m_model->view().sort) {
        m_wantedSort = argument.sort;
        changed = true;
    }
    if (!m_wantedRow.isEmpty() && m_model->indexOfRow(m_wantedRow) < 0) {
        // The one record, by its id; the user takes the chip away to see the others.
        m_filters->replace(
            {{.column = m_table.indexOf("id"), .op = core::FilterOperator::Equal, .values = {m_wantedRow}}});
        changed = true;
    }
    if (changed)
        showView(view);
    else
        m_opening.finish(m_view->viewport(), m_model->rowCount(), 0);
    if (!changed && !m_wantedRow.isEmpty())
        selectRow(m_wantedRow);
    m_view->setFocus(Qt::OtherFocusReason);
    m_arrangement->show(argument);
}

void TablePage::refresh()
{
    m_filterBar->showNewRows(0);
    const core::TableView present = asked(m_model->view());
    m_model->atStart() && m_view->verticalScrollBar()->value() == 0 ? m_model->setView(present)
                                                                    : m_model->refresh(present);
    m_arrangement->refresh();
}

void TablePage::focusSearch() { FindBar::of(*this).open(); }

void TablePage::triggerPrimary()
{
    if (Button *const button = m_primary ? m_primary : m_new; button && button->isEnabled())
        button->click();
}

bool TablePage::hasUnsavedEdits() const { return m_editing->wouldLose(); }
QDateTime TablePage::readAt() const { return m_model->readAt(); }

std::optional<PageArgument> TablePage::place() const
{
    PageArgument place{.filters = m_filters->shown(),
                       .search = m_search->text(),
                       .reset = true,
                       .sort = m_model->view().sort,
                       .advanced = m_filters->advanced()};
    m_arrangement->addPlace(place);
    return place;
}

QString TablePage::currentRowId() const
{
    const int row = currentRow();
    return row < 0 ? QString() : m_model->row(row).id;
}

int TablePage::currentRow() const
{
    const QModelIndex index = m_view->currentIndex();
    return index.isValid() && index.row() < m_model->rowCount() ? index.row() : -1;
}

} // namespace vhm24::ui
