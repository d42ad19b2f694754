// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/core/format/messages.h"
#include "ui/core/shell/pageheader.h"
#include "ui/core/shell/shortcuts.h"
#include "ui/core/table/detailpanel.h"
#include "ui/core/table/filterbar.h"
#include "ui/core/table/filterheader.h"
#include "ui/core/table/filterset.h"
#include "ui/core/table/filtertext.h"
#include "ui/core/table/filterwords.h"
#include "ui/core/table/gridarea.h"
#include "ui/core/table/tablearrangement.h"
#include "ui/core/table/tablepage.h"
#include "ui/core/table/tableview.h"
#include "ui/core/widgets/banner.h"
#include "ui/core/widgets/emptystate.h"
#include "ui/core/widgets/progressline.h"
#include "ui/core/widgets/searchfield.h"

#include <QCoreApplication>
#include <QLineEdit>
#include <QScrollBar>
#include <QSplitter>
#include <QStackedWidget>

namespace vhm24::ui {

using core::WindowModel;

namespace {
constexpr int NamesArriveMs = 5'000;
} // namespace

void TablePage::connectModel()
{
    connect(m_model, &WindowModel::loaded, this, &TablePage::showLoaded);
    connect(m_model, &WindowModel::failed, this, [this] {
        showState();
        showHealth();
    });
    connect(m_model, &WindowModel::countChanged, this, &TablePage::showCount);
    connect(m_model, &WindowModel::viewRestored, this, &TablePage::restoreView);
    connect(m_model, &WindowModel::loadingChanged, this, [this] {
        m_progress->setRunning(m_model->isLoading());
        showCount();
    });
    connect(m_model, &WindowModel::rowsInserted, this, &TablePage::showState); // a new row in an empty list
    connect(m_model, &WindowModel::newRowsFound, m_filterBar, &FilterBar::showNewRows);
    connect(m_view, &TableView::nearBottom, m_model, &WindowModel::loadAfter);
    connect(m_view, &TableView::nearTop, m_model, &WindowModel::loadBefore);
    connect(m_view, &TableView::endRequested, m_model, &WindowModel::jumpToEnd);
    connect(m_view, &TableView::startRequested, m_model, &WindowModel::jumpToStart);
    connect(m_view, &TableView::pagedDown, this, [this] {
        m_paging = m_context.trace.begin(QStringLiteral("page down"), m_table.key());
        if (!m_model->isLoading()) // the rows were read ahead
            m_paging.finish(m_view->viewport(), 0, 0);
    });
    connect(&m_context.layout.database(m_table.service), &core::Database::healthChanged, this, &TablePage::showHealth);
    connect(&m_context.labels, &core::LabelDirectory::labelsChanged, this, &TablePage::nameReferences);
    connect(m_filterBar, &FilterBar::newRowsRequested, this, [this] {
        m_filterBar->showNewRows(0);
        m_model->setView(asked(m_model->view()));
    });
    connect(m_empty, &EmptyState::firstStepTriggered, this, [this] {
        const bool narrowed = !m_filters->isEmpty() || !m_search->text().isEmpty();
        m_search->clear();
        narrowed ? m_filters->clear() : triggerPrimary();
    });
    m_rest.setSingleShot(true);
    m_rest.setInterval(120);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, &m_rest, qOverload<>(&QTimer::start));
    connect(&m_rest, &QTimer::timeout, this, &TablePage::showDetail);
}

void TablePage::retranslate()
{
    m_header->setTitle(QCoreApplication::translate("Table", m_table.title));
    m_search->setPlaceholderText(tr("Search in this list"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setShortcutCap(keyCapOf(m_context.shortcuts, QStringLiteral("table.search")));
    m_view->setAccessibleName(QCoreApplication::translate("Table", m_table.title));
    FilterHeader &head = m_view->filterHeader();
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const core::Column &definition = m_table.columns[static_cast<std::size_t>(column)];
        head.setHint(column, filterHint(definition), filterTip(definition));
        if (QLineEdit *const editor = head.editor(column))
            editor->setAccessibleName(m_model->headerData(column, Qt::Horizontal).toString());
    }
    showFilters();
    if (m_fitted)
        fitColumns();
    showCount();
    showState();
    showHealth();
    showDetail();
}

void TablePage::showLoaded(const WindowModel::Loaded &loaded)
{
    m_opening.finish(m_view->viewport(), loaded.rows, loaded.roundTrips);
    m_paging.finish(m_view->viewport(), loaded.rows, loaded.roundTrips);
    if (!m_fitted && m_model->rowCount() > 0) {
        m_fitted = true;
        m_namesArrive.setRemainingTime(NamesArriveMs);
        fitColumns();
    }
    m_filters->keep();
    showState();
    showHealth();
    if (!m_wantedRow.isEmpty())
        selectRow(m_wantedRow);
}

void TablePage::fitColumns()
{
    if (m_arrangement->hasOwnWidths() || m_model->rowCount() == 0)
        return;
    m_view->fitColumns([this](int column) {
        const core::Column &one = m_table.columns[static_cast<std::size_t>(column)];
        return (one.kind == core::ColumnKind::Text && !one.enumeration && !one.reference) ||
               one.kind == core::ColumnKind::Json;
    });
}

void TablePage::showCount()
{
    if (m_model->isLoading() && !m_model->view().search.isEmpty()) {
        m_header->setNote(tr("searching… (Esc stops it)"));
        return;
    }
    QString count = m_context.formats.integer(m_model->count());
    switch (m_model->countKind()) {
    case WindowModel::CountKind::Unknown: count.clear(); break;
    case WindowModel::CountKind::Estimate: count.prepend(QStringLiteral("≈ ")); break;
    case WindowModel::CountKind::AtLeast: count = tr("more than %1").arg(count); break;
    case WindowModel::CountKind::Exact: break;
    }
    const QString order = orderNote();
    m_header->setNote(count.isEmpty() || order.isEmpty() ? count : tr("%1, %2").arg(count, order));
}

void TablePage::showState()
{
    const bool narrowed = !m_filters->isEmpty() || !m_search->text().isEmpty();
    const bool empty =
        m_model->rowCount() == 0 && !m_model->isLoading() && m_model->readAt().isValid() && !m_model->error();
    // The heads stay while a filter finds nothing, so that it can be changed where it was typed.
    m_body->setCurrentWidget(empty && !narrowed ? static_cast<QWidget *>(m_empty) : m_grid);
    m_view->setNotice(empty && narrowed ? tr("No record matches the filter. Change it, or reset it above.")
                                        : QString());
    m_empty->setIconName(QLatin1String(m_table.icon));
    m_empty->setText(QCoreApplication::translate("Table", m_table.emptyTitle),
                     QCoreApplication::translate("Table", m_table.emptyHint));
    const bool canAdd = (m_primary || m_new) && !narrowed;
    m_empty->setFirstStep(canAdd ? tr("Add the first one…") : QString(), QStringLiteral("plus"));
}

void TablePage::showHealth()
{
    const core::Health health = m_context.layout.database(m_table.service).health();
    const bool down = health.state == core::HealthState::Down;
    if (!down && !m_model->error()) {
        m_banner->dismiss();
        return;
    }
    const QString edits =
        m_model->edits().isEmpty()
            ? QString()
            : tr("%n change(s) are kept here and can be saved when it is back.", nullptr, m_model->edits().cellCount());
    if (down)
        m_banner->present({.title = tr("%1: no connection since %2.")
                                        .arg(serviceText(m_table.service), m_context.formats.clock(health.since)),
                           .text = tr("The program tries again by itself."),
                           .detail = edits,
                           .action = tr("Try now"),
                           .actionIcon = QStringLiteral("refresh")});
    else if (m_model->error()->kind != core::ErrorKind::Cancelled)
        m_banner->present({.title = sentence(*m_model->error()),
                           .detail = edits,
                           .action = tr("Try now"),
                           .actionIcon = QStringLiteral("refresh")});
}

void TablePage::rowsChanged(core::Service service, const QString &table, const QStringList &)
{
    if (service != m_table.service || table != QLatin1String(m_table.table) || !m_model->readAt().isValid())
        return;
    m_model->refresh();
    m_arrangement->refreshLater();
}

void TablePage::showDetail()
{
    const int row = currentRow();
    if (row < 0 || !m_detailWanted)
        return;
    m_detail->showRow(*m_model, row);
    Q_EMIT rowSelected(m_model->row(row).id);
}

void TablePage::setDetailShown(bool shown)
{
    m_detailWanted = shown;
    m_detail->setVisible(shown);
    if (shown)
        showDetail();
    else
        m_view->setFocus();
}

void TablePage::setFixedFilters(std::vector<core::ColumnFilter> filters) { m_filters->setFixed(std::move(filters)); }

void TablePage::setFirstFilters(const std::vector<core::ColumnFilter> &filters) { m_filters->replace(filters); }

void TablePage::selectRow(const QString &rowId)
{
    const int row = m_model->indexOfRow(rowId);
    if (row < 0)
        return;
    m_wantedRow.clear();
    m_view->setCurrentIndex(m_model->index(row, m_view->filterHeader().logicalIndex(1)));
    setDetailShown(true);
    m_view->scrollTo(m_view->currentIndex(), QAbstractItemView::PositionAtCenter);
}

bool TablePage::linkAt(const QModelIndex &index, QPoint position) const
{
    const CellLook look = m_presenter.look(*m_model, index.row(), index.column());
    if (!look.link)
        return false;
    const double width = QFontMetricsF(ui::font(TextStyle::Body)).horizontalAdvance(look.text);
    const int left = m_view->visualRect(index).left() + space::CellPadding;
    return position.x() >= left && position.x() <= left + width;
}

void TablePage::followLink(const QModelIndex &index)
{
    const core::Column &column = m_table.columns[static_cast<std::size_t>(index.column())];
    if (column.reference)
        m_context.navigator->openRecord(*column.reference, m_model->cell(index.row(), index.column()).toString());
    else
        Q_EMIT linkActivated(index.row(), index.column());
}

} // namespace vhm24::ui
