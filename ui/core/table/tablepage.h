// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/table/windowmodel.h"
#include "ui/core/shell/context.h"
#include "ui/core/shell/page.h"
#include "ui/core/table/cellpresenter.h"
#include "ui/core/table/tablestate.h"

#include <QDeadlineTimer>
#include <QTimer>

#include <memory>

class QHBoxLayout;
class QSplitter;
class QStackedWidget;

namespace vhm24::ui {

class Banner;
class Button;
class Chip;
class DetailPanel;
class EditBar;
class EditSession;
class EmptyState;
class FilterBar;
class FilterSet;
class GridArea;
class ProgressLine;
class PageHeader;
class SearchField;
class TableActionSet;
class TableArrangement;
class TableView;

/// The page of one table, from its descriptor: list, filters, search, staged edits, detail panel, health.
/// A domain's page derives from it and adds verbs, a panel of its own and looks of single cells.
class TablePage : public Page {
    Q_OBJECT
public:
    TablePage(const Context &context, const core::TableDescriptor &table, QWidget *parent = nullptr);
    ~TablePage() override;

    void open(const PageArgument &argument) override;
    void refresh() override;
    void rowsChanged(core::Service service, const QString &table, const QStringList &ids) override;
    void focusSearch() override;
    void triggerPrimary() override;
    [[nodiscard]] bool hasUnsavedEdits() const override;
    [[nodiscard]] std::optional<PageArgument> place() const override;
    [[nodiscard]] QDateTime readAt() const override;

    [[nodiscard]] core::WindowModel &model() { return *m_model; }
    [[nodiscard]] TableView &view() { return *m_view; }
    [[nodiscard]] PageHeader &header() { return *m_header; }
    [[nodiscard]] CellPresenter &presenter() { return m_presenter; }
    [[nodiscard]] const Context &context() const { return m_context; }
    [[nodiscard]] const core::TableDescriptor &table() const { return m_table; }
    /// Empty when no row is selected.
    [[nodiscard]] QString currentRowId() const;
    /// −1 when no row is selected.
    [[nodiscard]] int currentRow() const;

    /// Takes the panel over, in place of the list of fields.
    void setDetailPanel(DetailPanel *panel);
    void setDetailShown(bool shown);
    /// The filled button of the header and Ctrl+N; made by the page, placed at the very right.
    void setPrimary(Button *button);
    /// A further verb in the header, left of the primary one.
    void addHeaderButton(Button *button);
    /// For pages whose own verb makes new rows.
    void hideNew();
    /// A bar across the page, between the list and the edit bar: find, sums. The page takes it over.
    void addBar(QWidget *bar);
    [[nodiscard]] EditBar &editBar() { return *m_editBar; }
    [[nodiscard]] FilterSet &filters() { return *m_filters; }
    [[nodiscard]] FilterBar &filterBar() { return *m_filterBar; }
    [[nodiscard]] SearchField &searchField() { return *m_search; }
    [[nodiscard]] TableArrangement &arrangement() { return *m_arrangement; }
    /// All that the user set up in this list, and the same the other way round; one round trip.
    [[nodiscard]] TableState state() const;
    void apply(const TableState &state);
    /// Widths by contents, unless the user has set them.
    void fitColumns();
    /// May this user change cells here?
    [[nodiscard]] bool isEditable() const { return m_model->isEditable(); }
    /// Saving, preview, drafts and conflicts of the staged edits.
    [[nodiscard]] EditSession &editing() { return *m_editing; }
    /// Double click or Enter on a row; without it the detail panel opens.
    void setActivate(std::function<void(const QString &rowId)> activate) { m_activate = std::move(activate); }
    /// Conditions that always hold on this page (only own tasks); not shown as chips.
    void setFixedFilters(std::vector<core::ColumnFilter> filters);
    /// What the list begins with; shown as chips, and the user may take them away. Before the first open().
    void setFirstFilters(const std::vector<core::ColumnFilter> &filters);

Q_SIGNALS:
    void rowSelected(const QString &rowId);
    /// A cell that a page drew as a link, but that is no reference.
    void linkActivated(int row, int column);

private:
    void buildHeader();
    void buildBody();
    void connectModel();
    void connectFilters();
    void retranslate();
    void showFilters(); ///< In the heads and as chips.
    void showFilter(int column);
    [[nodiscard]] core::TableView asked(core::TableView view) const; ///< With filters and times as they are now.
    void applyView() { showView(m_model->view()); }
    void showView(core::TableView view); ///< With the filters and the search of the page.
    void take(const TableState &state);  ///< As apply(), without reading.
    void nameReferences();               ///< Names of records came in.
    void showLoaded(const core::WindowModel::Loaded &loaded);
    void showCount();
    [[nodiscard]] QString orderNote() const; ///< Where no head shows the order: words for it.
    void showState();                        ///< Rows, emptiness, "nothing found" or trouble.
    void showHealth();
    void showDetail();
    void sortBy(int column);
    void restoreView(); ///< A reading was stopped: heads and filters say again what the list shows.
    [[nodiscard]] QString placeText(qint64 rank) const;
    void offerNew();
    void offerMenu();
    void selectRow(const QString &rowId);
    bool linkAt(const QModelIndex &index, QPoint position) const;
    void followLink(const QModelIndex &index);

    const Context &m_context;
    const core::TableDescriptor &m_table;
    CellPresenter m_presenter;
    core::WindowModel *m_model;
    FilterSet *m_filters;
    TableActionSet *m_actions;
    TableArrangement *m_arrangement = nullptr;
    PageHeader *m_header;
    SearchField *m_search;
    Banner *m_banner;
    FilterBar *m_filterBar;
    ProgressLine *m_progress;
    QSplitter *m_splitter;
    QStackedWidget *m_body;
    TableView *m_view;
    GridArea *m_grid;
    EmptyState *m_empty;
    EditBar *m_editBar;
    DetailPanel *m_detail = nullptr;
    Button *m_primary = nullptr;
    Button *m_new = nullptr;
    bool m_detailWanted = false;
    bool m_fitted = false;
    QDeadlineTimer m_namesArrive; ///< Until then, names of the first rows may still fit their columns anew.
    std::function<void(const QString &)> m_activate;
    QTimer m_rest;   // of the selection, before the detail panel is filled
    QTimer m_typing; // of the search
    QString m_wantedRow;
    std::vector<core::SortOrder> m_wantedSort;
    Trace::Action m_opening;
    Trace::Action m_paging;
    std::unique_ptr<EditSession> m_editing; // goes before the model that it writes the draft of
};

} // namespace vhm24::ui
