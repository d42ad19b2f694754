// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/access/permission.h"
#include "models/core/service.h"

#include <QString>
#include <QVariant>

#include <optional>
#include <vector>

namespace vhm24::core {

enum class ColumnKind {
    Id, ///< Text made by a client; shown short, compared exactly.
    Text,
    Integer,
    Real,
    Quantity, ///< double precision; its unit stands in another column of the row.
    Money,    ///< double precision in the row's currency.
    Boolean,
    Moment, ///< timestamp(3), UTC
    Date,
    Enumeration,
    EnumerationList,
    TextList,
    Json
};

[[nodiscard]] constexpr bool isNumber(ColumnKind kind)
{
    return kind == ColumnKind::Integer || kind == ColumnKind::Real || kind == ColumnKind::Quantity ||
           kind == ColumnKind::Money;
}

struct TableDescriptor;

/// A column that holds the id of a row elsewhere, possibly in another database.
struct Reference {
    Service service = Service::Auth;
    const char *table = nullptr;
    const TableDescriptor *target = nullptr; ///< That table, in columns of a Catalog.
};

struct Column {
    const char *name = nullptr;  ///< As in the database.
    const char *title = nullptr; ///< Source text in the context "Column".
    ColumnKind kind = ColumnKind::Text;
    bool notNull = false;
    bool editable = false;             ///< By hand in a table; rules with more to them live in services.
    bool defaulted = false;            ///< The database has a value for it where a new record gives none.
    bool hidden = false;               ///< Not among the columns first shown; still in the detail panel.
    bool secret = false;               ///< Never selected at all.
    bool indexed = false;              ///< First in an index, so that an order by it needs no sort of the table.
    const char *enumeration = nullptr; ///< PostgreSQL's type, for casts and for the words.
    const char *unitColumn = nullptr;  ///< For Quantity.
    std::optional<Reference> reference = std::nullopt;
    const char *expression = nullptr; ///< SQL of a computed column, which then has no column of that name.
    double minimum = -1e12;           ///< For numbers typed by hand.
    int maximumLength = 10'000;       ///< For texts typed by hand.
};

/// True of every row, and the condition of our own indexes on the back end's tables: its tool drops plain indexes that
/// it did not make, and does not see partial ones. A query uses them only when it repeats the condition. Not simply
/// "id" IS NOT NULL, which newer planners strike out of a query before they look at indexes.
inline constexpr const char *EveryRow = R"(("id" IS NULL) IS NOT TRUE)";

/// Columns in the order of an index that the table needs beyond those that its default order and references ask for.
using IndexedColumns = std::vector<const char *>;

/// One table as data: enough for its page, its queries, its edits, its audit rows and its contract test.
struct TableDescriptor {
    Service service = Service::Auth;
    const char *table = nullptr;      ///< As in the database; also the entity of its audit rows.
    const char *title = nullptr;      ///< Of the page; context "Table".
    const char *emptyTitle = nullptr; ///< "No … yet"; context "Table".
    const char *emptyHint = nullptr;  ///< What would be here and the first step; context "Table".
    const char *icon = nullptr;
    std::vector<Column> columns = {};
    const char *orderColumn = "createdAt"; ///< NOT NULL and indexed where the table grows.
    bool orderDescending = true;
    std::vector<const char *> label = {}; ///< Columns whose values name a row elsewhere.
    const char *unit = nullptr; ///< The column whose word is the unit of quantities that refer to a row of this table.
    bool creatable = false;     ///< The form for a new record asks for all that the table needs.
    Permission view = Permission::ViewDatabase;
    std::optional<Permission> edit = std::nullopt; ///< None: nobody edits it by hand.
    const char *actionPrefix = nullptr;            ///< Of its audit actions: ITEM → ITEM_UPDATED.
    std::vector<IndexedColumns> indexes = {};      ///< Further ones for lists; each costs every write to the table.

    [[nodiscard]] int indexOf(QLatin1String column) const;
    [[nodiscard]] int indexOf(const char *column) const { return indexOf(QLatin1String(column)); }
    [[nodiscard]] bool has(const char *column) const { return indexOf(column) >= 0; }
    /// `{service}."Table"`, for Layout::sql.
    [[nodiscard]] QByteArray qualifiedName() const;
    [[nodiscard]] QString key() const; ///< `inventory.InventoryItem`: the id of its page.
    /// Rows are added for ever and not changed, newest last: a log, that no list may ever read as a whole.
    [[nodiscard]] bool grows() const;
};

/// Whether the search over a whole table looks into it.
[[nodiscard]] bool isSearched(const Column &column);
/// The column in SQL of a query on `… AS t`: its qualified name, or the expression that computes it.
[[nodiscard]] QByteArray sqlOf(const Column &column);
/// The PostgreSQL type for casting a parameter of this column, with the schema as a placeholder.
[[nodiscard]] QByteArray castTypeOf(const TableDescriptor &table, const Column &column);
/// A value of the column from PostgreSQL's text form, as a row would hold it; times in UTC.
[[nodiscard]] QVariant valueOf(const Column &column, const QString &text);

} // namespace vhm24::core
