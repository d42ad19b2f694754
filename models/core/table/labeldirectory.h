// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/database/database.h"
#include "models/core/database/layout.h"
#include "models/core/table/catalog.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

namespace vhm24::core {

/// SELECT of the id, the name and the unit word of all rows of a table, as they are shown where others refer to them.
[[nodiscard]] QByteArray namesQuery(const TableDescriptor &descriptor);

/// The names behind ids, across services and databases: a machine's code, a user's name. GUI thread.
/// What is not known yet is asked for in one query per table and announced; an id that no row has stays unknown.
class LabelDirectory : public QObject {
    Q_OBJECT
public:
    enum class Knowledge { Known, Asked, Missing };
    struct Label {
        QString text = {};
        Knowledge knowledge = Knowledge::Asked;
    };
    struct Choice {
        QString id = {};
        QString text = {};
        QString unit = {};
    };
    LabelDirectory(const Layout &layout, const Catalog &catalog, QObject *parent = nullptr);

    /// The name of that row, or that it is being looked for.
    [[nodiscard]] Label label(const Reference &reference, const QString &id);
    /// The unit word of that row (KG), where its table has one and the row is known already.
    [[nodiscard]] QString unit(const Reference &reference, const QString &id) const;
    /// Reads the names of the small tables that others refer to, so that the first pages need no second query.
    void preload();
    /// Rows of that table whose name holds `typed`, best 50, for pickers and for filters on references.
    [[nodiscard]] QFuture<Result<std::vector<Choice>>> search(const Reference &reference, const QString &typed);
    /// Those rows changed: ask again when next shown. An empty list means all of the table.
    void forget(Service service, const QString &table, const QStringList &ids);

Q_SIGNALS:
    void labelsChanged();

private:
    struct Table {
        QHash<QString, QString> names = {};
        QHash<QString, QString> units = {};
        QSet<QString> missing = {};
        QSet<QString> wanted = {};
        QSet<QString> asked = {};
    };
    void fetch();
    void fetch(const TableDescriptor &descriptor, Table &table);
    void receive(const QString &key, const QStringList &asked, const Result<std::vector<Choice>> &names);

    const Layout &m_layout;
    const Catalog &m_catalog;
    QHash<QString, Table> m_tables; // by TableDescriptor::key()
    QTimer m_fetch;
};

} // namespace vhm24::core
