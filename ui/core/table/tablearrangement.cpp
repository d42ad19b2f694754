// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/core/table/tablearrangement.h"

#include "models/core/table/savedviews.h"
#include "models/core/table/viewjson.h"
#include "ui/core/table/columnchooser.h"
#include "ui/core/table/filterbar.h"
#include "ui/core/table/filterheader.h"
#include "ui/core/table/filterset.h"
#include "ui/core/table/frozencolumns.h"
#include "ui/core/table/groupdialog.h"
#include "ui/core/table/groupview.h"
#include "ui/core/table/layoutmemory.h"
#include "ui/core/table/sumbar.h"
#include "ui/core/table/tablepage.h"
#include "ui/core/table/tableview.h"
#include "ui/core/table/viewmenu.h"

#include <QEvent>
#include <QSplitter>

namespace vhm24::ui {

namespace {
constexpr int TableArrangementNarrowestColumn = 56;
constexpr int TableArrangementWidestColumn = 1'200;
constexpr int RefreshMs = 2'000;
constexpr int PlaceFactor = 10'000; // column and width in one number
} // namespace

TableArrangement::TableArrangement(TablePage &page) : QObject(&page), m_page(page)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(RefreshMs);
    connect(&m_rest, &QTimer::timeout, this, &TableArrangement::refresh);
    FilterHeader &head = page.view().filterHeader();
    head.viewport()->installEventFilter(this);
    head.setContextMenuPolicy(Qt::CustomContextMenu);
    connect(&head, &QWidget::customContextMenuRequested, this, [this] { openColumnChooser(m_page); });
    connect(&head, &QHeaderView::sectionClicked, this, [this] { noteChange(); }); // after the page has ordered
    connect(&page.filters(), &FilterSet::changed, this, &TableArrangement::changed);
    connect(&page.model(), &core::WindowModel::loadingChanged, this, &TableArrangement::changed);
}

void TableArrangement::offerViews()
{
    if (m_page.context().savedViews)
        m_menu = new ViewMenu(m_page, *this);
}

std::optional<TableState> TableArrangement::firstState(const PageArgument &argument)
{
    m_standard = m_page.state();
    const Context &context = m_page.context();
    const bool plain = argument.filters.empty() && argument.rowId.isEmpty() && argument.search.isEmpty() &&
                       argument.advanced.isEmpty() && !argument.reset;
    const auto remembered = context.layouts ? context.layouts->find(m_page.table().key()) : std::nullopt;
    std::optional<core::SavedView> named;
    if (context.savedViews)
        named = remembered ? context.savedViews->find(remembered->viewId)
                           : context.savedViews->defaultFor(m_page.table().key());
    if (!remembered && !named)
        return std::nullopt;
    TableState first = named ? stateFromJson(m_page.table(), named->definition) : standard();
    if (m_menu && named && plain)
        m_menu->setCurrent(named->id);
    if (!named || !plain) {
        first.view.filters = m_page.filters().shown();
        first.view.search.clear();
        first.view.advanced = {};
        first.grouping.clear();
    }
    if (remembered) {
        first.layout = layoutFromJson(m_page.table(), remembered->layout);
        first.view.sort = core::viewFromJson(m_page.table(), remembered->orders, nullptr).sort;
        const TableState kept = stateFromJson(m_page.table(), remembered->figures);
        first.sums = kept.sums;
        first.aggregates = kept.aggregates;
    }
    return first;
}

TableState TableArrangement::standard() const { return m_standard ? *m_standard : m_page.state(); }

void TableArrangement::take(const TableState &state)
{
    m_openedFrom.reset();
    m_page.filterBar().offerGroups(false);
    takeColumns(state.layout);
    m_page.view().filterHeader().setOrders(state.view.sort);
    if (state.sums || m_sums) {
        m_sumsWanted = state.sums;
        sumBar().setAggregates(state.aggregates);
        sumBar().setVisible(state.sums && m_grouping.empty());
    }
    group(state.grouping);
}

void TableArrangement::takeColumns(const ColumnLayout &layout)
{
    FilterHeader &head = m_page.view().filterHeader();
    m_ownWidths = layout.hasWidths();
    for (std::size_t i = 0; i < layout.columns.size(); ++i) {
        const ColumnState &one = layout.columns[i];
        head.moveSection(head.visualIndex(one.column), static_cast<int>(i));
        head.setSectionHidden(one.column, !one.shown);
        if (one.shown && one.width > 0)
            head.resizeSection(one.column, one.width);
    }
    if (layout.frozen > 0 || m_frozen)
        freeze(layout.frozen);
    Q_EMIT head.geometriesChanged();
}

ColumnLayout TableArrangement::layout() const
{
    const FilterHeader &head = m_page.view().filterHeader();
    ColumnLayout layout{.frozen = frozen()};
    for (int visual = 0; visual < head.count(); ++visual) {
        const int column = head.logicalIndex(visual);
        const bool shown = !head.isSectionHidden(column);
        layout.columns.push_back(
            {.column = column, .shown = shown, .width = m_ownWidths && shown ? head.sectionSize(column) : 0});
    }
    return layout;
}

TableState TableArrangement::state() const
{
    return {.layout = layout(),
            .grouping = m_grouping,
            .sums = sumsShown(),
            .aggregates = m_sums ? m_sums->aggregates() : QMap<int, core::Aggregate>()};
}

void TableArrangement::remember()
{
    LayoutMemory *const memory = m_page.context().layouts;
    if (!memory || !m_page.model().readAt().isValid()) // what was never shown was not set up
        return;
    TableState figures{.sums = sumsShown(), .aggregates = state().aggregates};
    memory->keep(m_page.table().key(),
                 {.layout = toJson(m_page.table(), layout()),
                  .orders = core::toJson(m_page.table(), core::TableView{.sort = m_page.model().view().sort}),
                  .figures = toJson(m_page.table(), figures),
                  .viewId = m_menu ? m_menu->current() : QString()});
}

void TableArrangement::noteChange()
{
    remember();
    Q_EMIT changed();
}

void TableArrangement::setShown(int column, bool shown)
{
    FilterHeader &head = m_page.view().filterHeader();
    if (head.isSectionHidden(column) != shown || (!shown && head.count() - head.hiddenSectionCount() < 2))
        return; // the last one stays
    head.setSectionHidden(column, !shown);
    if (shown && m_ownWidths)
        m_page.view().resizeColumnToContents(column);
    m_page.fitColumns();
    Q_EMIT head.geometriesChanged();
    freeze(frozen());
}

void TableArrangement::move(int column, int steps)
{
    FilterHeader &head = m_page.view().filterHeader();
    const int from = head.visualIndex(column);
    const int to = std::clamp(from + steps, 0, head.count() - 1);
    if (from == to)
        return;
    head.moveSection(from, to);
    noteChange();
}

int TableArrangement::frozen() const { return m_frozen ? m_frozen->count() : 0; }

int TableArrangement::shownUpTo(int column) const
{
    const FilterHeader &head = m_page.view().filterHeader();
    int shown = 0;
    for (int visual = 0; visual <= head.visualIndex(column); ++visual)
        shown += head.isSectionHidden(head.logicalIndex(visual)) ? 0 : 1;
    return shown;
}

void TableArrangement::freeze(int count)
{
    const FilterHeader &head = m_page.view().filterHeader();
    const int most = head.count() - head.hiddenSectionCount() - 1; // one must be left to move
    if (count > 0 && !m_frozen) {
        m_frozen = new FrozenColumns(m_page.view(), m_page.presenter());
        connect(&m_page.filters(), &FilterSet::refused, &m_frozen->filterHeader(), &FilterHeader::setFilterError);
    }
    if (m_frozen)
        m_frozen->setCount(std::clamp(count, 0, most));
    if (m_sums)
        m_sums->setFrozen(frozen());
    noteChange();
}

void TableArrangement::widen(int column, int pixels)
{
    FilterHeader &head = m_page.view().filterHeader();
    m_ownWidths = true;
    head.resizeSection(column, std::clamp(head.sectionSize(column) + pixels, TableArrangementNarrowestColumn,
                                          TableArrangementWidestColumn));
    noteChange();
}

void TableArrangement::resetColumns()
{
    takeColumns(standard().layout);
    m_page.fitColumns();
    noteChange();
}

SumBar &TableArrangement::sumBar()
{
    if (!m_sums) {
        m_sums = new SumBar(m_page);
        m_sums->setFrozen(frozen());
        m_page.addBar(m_sums);
        connect(m_sums, &SumBar::aggregatesChanged, this, &TableArrangement::noteChange);
    }
    return *m_sums;
}

bool TableArrangement::sumsShown() const { return m_sumsWanted; }

void TableArrangement::setSumsShown(bool shown)
{
    m_sumsWanted = shown;
    sumBar().setVisible(shown && m_grouping.empty());
    if (m_sums->isHidden())
        m_sums->cancel();
    noteChange();
}

GroupView &TableArrangement::groupView()
{
    if (!m_groups) {
        m_groups = new GroupView(m_page);
        m_groups->hide();
        m_page.addBar(m_groups);
        connect(m_groups, &GroupView::leaveRequested, this, [this] {
            group({});
            m_page.view().setFocus(Qt::OtherFocusReason);
        });
        connect(m_groups, &GroupView::changeRequested, this, [this] { openGroupDialog(m_page); });
        connect(m_groups, &GroupView::opened, this, &TableArrangement::openGroup);
    }
    return *m_groups;
}

void TableArrangement::group(const std::vector<core::GroupLevel> &levels)
{
    if (levels == m_grouping)
        return;
    m_grouping = levels;
    const bool grouped = !levels.empty();
    // The list goes on behind the groups, so that leaving them is at once.
    if (auto *const list = m_page.findChild<QSplitter *>({}, Qt::FindDirectChildrenOnly))
        list->setVisible(!grouped);
    if (m_sums) // its figures stand under columns that are gone
        m_sums->setVisible(m_sumsWanted && !grouped);
    if (grouped) {
        groupView().present(levels);
        m_groups->setFocus(Qt::OtherFocusReason);
    } else {
        groupView().cancel();
        m_groups->hide();
    }
    Q_EMIT changed();
    Q_EMIT m_page.placeChanged();
}

void TableArrangement::show(const PageArgument &argument)
{
    if (m_menu && argument.viewId)
        m_menu->setCurrent(*argument.viewId);
    if (argument.grouping)
        group(*argument.grouping);
}

void TableArrangement::addPlace(PageArgument &place) const
{
    place.grouping = m_grouping;
    place.viewId = m_menu ? m_menu->current() : QString();
}

void TableArrangement::returnToGroups()
{
    if (m_openedFrom)
        m_page.apply(TableState(*m_openedFrom));
}

void TableArrangement::openGroup(const std::vector<core::ColumnFilter> &filters)
{
    const TableState groups = m_page.state();
    TableState wanted = groups;
    wanted.grouping.clear();
    for (const core::ColumnFilter &filter : filters) {
        const auto taken = std::find_if(wanted.view.filters.begin(), wanted.view.filters.end(),
                                        [&filter](const auto &one) { return one.column == filter.column; });
        if (taken == wanted.view.filters.end()) {
            wanted.view.filters.push_back(filter);
            continue;
        }
        // A column has one filter of its own: both must hold.
        core::FilterGroup both{.conditions = {filter}};
        if (!wanted.view.advanced.isEmpty())
            both.groups.push_back(wanted.view.advanced);
        wanted.view.advanced = both;
    }
    m_page.apply(wanted);
    m_openedFrom = groups;
    FilterBar &bar = m_page.filterBar();
    bar.offerGroups(true);
    connect(&bar, &FilterBar::groupsRequested, this, &TableArrangement::returnToGroups, Qt::UniqueConnection);
    m_page.view().setFocus(Qt::OtherFocusReason);
}

void TableArrangement::refreshLater()
{
    if (!m_rest.isActive())
        m_rest.start();
}

void TableArrangement::refresh()
{
    m_rest.stop();
    if (m_sums && !m_sums->isHidden())
        m_sums->refresh();
    if (!m_grouping.empty())
        m_groups->refresh();
}

std::vector<int> TableArrangement::places() const
{
    const FilterHeader &head = m_page.view().filterHeader();
    std::vector<int> list;
    for (int visual = 0; visual < head.count(); ++visual)
        list.push_back(head.logicalIndex(visual) * PlaceFactor + head.sectionSize(head.logicalIndex(visual)));
    return list;
}

void TableArrangement::compare(std::vector<int> before)
{
    std::vector<int> after = places();
    if (before.empty() || before == after)
        return;
    std::sort(before.begin(), before.end());
    std::sort(after.begin(), after.end());
    m_ownWidths = m_ownWidths || before != after; // else only the order is another
    noteChange();
}

bool TableArrangement::eventFilter(QObject *watched, QEvent *event)
{
    // Widths also change by themselves, with the window: what the mouse did on a head is what the user wants.
    if (event->type() == QEvent::MouseButtonPress)
        m_pressed = places();
    else if (event->type() == QEvent::MouseButtonRelease)
        QMetaObject::invokeMethod(
            this, [this, before = m_pressed] { compare(before); }, Qt::QueuedConnection); // after the head itself
    return QObject::eventFilter(watched, event);
}

} // namespace vhm24::ui
