// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/database/database.h"
#include "models/core/table/editbuffer.h"
#include "models/core/table/rankmap.h"
#include "models/core/table/tablequery.h"

#include <QAbstractTableModel>

#include <deque>
#include <functional>

namespace vhm24::core {

/// A bounded window of rows of one table around what the user looks at; its size does not depend on the table's.
/// Pages are read by keyset in both directions; a new view cancels the query under way and drops late answers.
/// Any other place is reached by its rank, the number of its row in the order: nearly right at once, exact after a list
/// of keys was read in the background.
/// GUI thread; SQL runs on the database's threads.
class WindowModel : public QAbstractTableModel {
    Q_OBJECT
public:
    static constexpr int PageRows = 200;
    static constexpr int WindowRows = 2'000;
    static constexpr int RowsBefore = 60; ///< Read before a row that is revealed.
    enum Roles { ValueRole = Qt::UserRole + 1, RowIdRole, StagedRole, BaseRole };

    /// What the last query cost, for traces.
    struct Loaded {
        int rows = 0;
        qint64 roundTrips = 0;
        qint64 milliseconds = 0;
    };
    enum class CountKind { Unknown, Estimate, AtLeast, Exact };

    WindowModel(const Layout &layout, const TableDescriptor &table, QObject *parent = nullptr);
    ~WindowModel() override;

    void setView(const TableView &view); ///< Reads from the start.
    [[nodiscard]] const TableView &view() const { return m_view; }
    void reload();  ///< From the start, as for the first time.
    void refresh(); ///< The loaded rows as they are now, and how many new ones stand before them.
    /// The same where the conditions mean other times by now: rows that no longer meet them go, and are counted anew.
    void refresh(const TableView &view);
    void loadAfter(); ///< The next page, where there is one.
    void loadBefore();
    void jumpToStart(); ///< As reload(), and the first row is revealed.
    void jumpToEnd();
    /// Brings the row of that number in the order into the window; revealed() follows.
    void reveal(qint64 rank);
    /// The same for a row that is known by its key; `rank` is its number, −1 when nobody knows it.
    void revealRow(const Cursor &cursor, qint64 rank = -1);
    void prepareRanks(); ///< Reads the statistics that reveal() needs, before it needs them.
    void refineRanks();  ///< Starts the list that makes ranks exact, unless it is there or under way.
    /// Ends what is being read. The rows and the view are those of the last answer.
    void cancel();
    void setEditable(bool editable) { m_editable = editable; }
    [[nodiscard]] bool isEditable() const { return m_editable; }

    [[nodiscard]] bool isLoading() const { return m_loading; }
    [[nodiscard]] bool atStart() const { return m_atStart; }
    [[nodiscard]] bool atEnd() const { return m_atEnd; }
    /// The number of the first row of the window (new rows aside) in the order of the view; −1 = unknown.
    [[nodiscard]] qint64 firstRank() const { return m_firstRank; }
    [[nodiscard]] bool ranksExact() const { return m_atStart || (m_rankExact && m_firstRank >= 0); }
    /// Whether the list of keys is there: every place is exact from now on.
    [[nodiscard]] bool hasKeys() const { return m_ranks.isExact(); }
    /// The values of the first sort column about there, for a hint while the bar is dragged; none = unknown or NULL.
    [[nodiscard]] std::optional<QString> keyAbout(qint64 rank) const;
    /// Whether the order of the view costs reading and sorting everything that matches.
    [[nodiscard]] bool isSlowOrder() const;
    [[nodiscard]] qint64 count() const { return m_count; }
    [[nodiscard]] CountKind countKind() const { return m_countKind; }
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }
    [[nodiscard]] const QDateTime &readAt() const { return m_readAt; }
    [[nodiscard]] const TableDescriptor &table() const { return m_table; }
    /// New rows come first while the window is at the start of the list; their version is empty.
    [[nodiscard]] const Row &row(int index) const
    {
        const int added = addedShown();
        return index < added ? m_added[static_cast<std::size_t>(index)]
                             : m_rows[static_cast<std::size_t>(index - added)];
    }
    [[nodiscard]] int addedShown() const { return m_atStart ? static_cast<int>(m_added.size()) : 0; }
    [[nodiscard]] int indexOfRow(const QString &id) const;
    [[nodiscard]] EditBuffer &edits() { return m_edits; }
    /// The value as it would be saved: staged or read.
    [[nodiscard]] QVariant cell(int row, int column) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

    /// How a value is shown; set by the user interface (language, zone, names behind ids). Without it: plain text.
    std::function<QString(const WindowModel &, int row, int column)> display = {};

Q_SIGNALS:
    void loadingChanged();
    void loaded(const vhm24::core::WindowModel::Loaded &loaded); ///< Rows of a new view or page are in the model.
    void failed(const vhm24::core::Error &error);
    void countChanged();
    void newRowsFound(int count);
    /// Rows went away before the first or came in there, so that a view can keep its place.
    void rowsShifted(int count);
    void ranksChanged();
    void revealed(int row); ///< The row that reveal() asked for, or the nearest one.
    void viewRestored();    ///< cancel() put the view of the shown rows back.

private:
    enum class Purpose { Replace, After, Before, End, Seek, Around };
    struct Request {
        Purpose purpose = Purpose::Replace;
        std::optional<Cursor> from = {};
        int limit = PageRows;
        qint64 firstRank = 0; ///< Of the first row that will come.
        bool exact = true;
        qint64 target = -1; ///< The rank to reveal; −1 = none.
    };
    struct Page {
        std::vector<Row> rows = {};
        std::optional<qint64> estimate = {};
        int before = 0; ///< For Around: rows before the one asked for.
    };
    void request(const Request &request);
    [[nodiscard]] std::vector<Statement> statementsOf(const Request &request) const;
    [[nodiscard]] static Page pageOf(const Request &request, const TableQuery &query, std::size_t orders,
                                     const std::vector<RowSet> &answers);
    void accept(const Request &request, const Result<Page> &page);
    void acceptCount(const Page &page);
    void acceptPlace(const Request &request, const Page &page);
    void reportReveal(const Request &request, const Page &page);
    void setFirstRank(qint64 rank, bool exact);
    void forgetRanks();
    void countToWindow(); ///< The window was elsewhere when the list of keys came: its number is counted once.
    void replaceRows(std::vector<Row> rows, bool atStart, bool atEnd);
    void appendRows(std::vector<Row> rows);
    void prependRows(std::vector<Row> rows);
    void setLoading(bool loading);
    void countRows();
    void setCount(qint64 count, CountKind kind);
    void updateRows(const std::vector<Row> &rows);
    void refreshBy(const Statement &rows);
    [[nodiscard]] QStringList loadedIds() const;
    void showAdded();
    void setAtStart(bool atStart);

    const Layout &m_layout;
    const TableDescriptor &m_table;
    TableQuery m_query;
    TableView m_view;
    TableView m_shownView; // of the rows in the window
    std::deque<Row> m_rows;
    std::vector<Row> m_added; // the new rows of m_edits
    EditBuffer m_edits;
    std::stop_source m_stop;
    std::stop_source m_rankStop;
    quint64 m_generation = 0;
    bool m_loading = false;
    bool m_atStart = true;
    bool m_atEnd = true;
    bool m_editable = false;
    qint64 m_count = -1;
    CountKind m_countKind = CountKind::Unknown;
    RankMap m_ranks;
    qint64 m_firstRank = 0;
    qint64 m_wantedRank = -1; // asked for before there was anything to find it by
    quint64 m_rankNumber = 0; // of the view that ranks belong to
    bool m_rankExact = true;
    bool m_preparing = false;
    bool m_refining = false;
    std::optional<Error> m_error;
    QDateTime m_readAt;
};

} // namespace vhm24::core
