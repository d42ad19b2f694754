// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/database/deliver.h"
#include "models/core/table/savedchanges.h"
#include "ui/core/format/messages.h"
#include "ui/core/table/editbar.h"
#include "ui/core/table/editsession.h"
#include "ui/core/table/freshrows.h"
#include "ui/core/table/recordsaver.h"
#include "ui/core/table/tablepage.h"
#include "ui/core/table/tableview.h"

namespace vhm24::ui {

using core::EditBuffer;
using core::Result;
using core::RowConflict;
using Versions = QHash<QString, QByteArray>;

namespace {

constexpr int MostMerges = 5;
constexpr int NamedAtMost = 10;
constexpr std::size_t AskedAtOnce = 100; // records in one dialog; the others come with the next save

/// The last audit row of each record; what it can't say stays unsaid.
QHash<QString, LastChange> lastChanges(core::Connection &connection, const core::Statement &statement)
{
    QHash<QString, LastChange> changes;
    const auto rows = connection.run(statement);
    for (int r = 0; rows && r < rows.value().rows(); ++r)
        changes.insert(rows.value().text(r, 0), {.userId = rows.value().text(r, 1), .at = rows.value().moment(r, 2)});
    return changes;
}

/// Nothing where there was no such save.
Versions ownVersions(core::Connection &connection, const core::Statement &written)
{
    Versions versions;
    const auto rows = connection.run(written);
    for (int r = 0; rows && r < rows.value().rows(); ++r)
        versions.insert(rows.value().text(r, 0), rows.value().bytes(r, 1));
    return versions;
}

bool isSomebodyElses(const core::Error &error)
{
    return error.sqlState == "VH001" || (error.sqlState == "23505" && error.subject.endsWith(QLatin1String("_pkey")));
}

} // namespace

void EditSession::receiveFailure(const core::Error &error, const QString &rowId)
{
    m_bar.setSaving(false);
    if (isSomebodyElses(error) && m_merges < MostMerges) {
        reread(m_model.edits().rows().keys(), [this, error](const Result<Reread> &fresh) {
            if (fresh)
                compare(fresh.value());
            else
                m_bar.showProblem(sentence(fresh.error()));
        });
        return;
    }
    const QString label = rowId.isEmpty() ? QString() : m_words.labelOf(rowId);
    m_bar.showProblem(label.isEmpty() ? sentence(error) : tr("%1: %2").arg(label, sentence(error)));
}

void EditSession::reread(const QStringList &ids, std::function<void(const Result<Reread> &)> receive)
{
    const core::TableDescriptor &table = m_page.table();
    const core::Layout &layout = m_page.context().layout;
    const core::TableQuery query(layout, table);
    const core::Statement who{
        .sql = layout.sql(R"(SELECT DISTINCT ON ("entityId") "entityId", "userId", "createdAt" FROM {audit}
            WHERE "entity" = $1::text AND "entityId" = ANY($2::text[]) ORDER BY "entityId", "createdAt" DESC)",
                          table.service),
        .parameters = {QByteArray(table.table), ids}};
    QStringList auditIds;
    for (const QString &id : ids)
        auditIds += m_model.edits().rows().value(id).auditId;
    const core::Statement written = core::RecordWriter(table).written(layout, auditIds);
    auto future = layout.database(table.service)
                      .submit<Reread>([query, rows = query.rows(ids, {}), who,
                                       written](core::Connection &connection) -> Result<Reread> {
                          const auto answer = connection.run(rows);
                          if (!answer)
                              return answer.error();
                          return Reread{.rows = query.decode(answer.value(), 0),
                                        .changes = lastChanges(connection, who),
                                        .own = ownVersions(connection, written)};
                      });
    core::deliver(future, this, std::move(receive));
}

void EditSession::compare(const Reread &fresh)
{
    EditBuffer &edits = m_model.edits();
    m_fresh->expect(fresh.own);
    for (const core::Row &row : fresh.rows) {
        if (edits.rows().value(row.id).added)
            edits.adopt(row); // an earlier save had reached the database after all
    }
    std::vector<RowConflict> conflicts = core::findConflicts(m_page.table(), edits.rows(), fresh.rows);
    if (std::any_of(conflicts.begin(), conflicts.end(), [](const auto &one) { return one.needsChoice(); }))
        ask(std::move(conflicts), fresh.changes);
    else
        merge(conflicts);
}

/// Nobody has to choose: what others changed elsewhere stays, and what is staged is made on it.
void EditSession::merge(const std::vector<RowConflict> &conflicts)
{
    ++m_merges;
    for (const RowConflict &conflict : conflicts)
        core::resolve(m_model.edits(), conflict, {});
    m_model.refresh();
    if (m_model.edits().isEmpty())
        m_bar.showNote(tr("All of it is saved already."));
    send({});
}

void EditSession::ask(std::vector<RowConflict> conflicts, const QHash<QString, LastChange> &changes)
{
    if (m_dialog)
        return;
    // Only what has to be decided is shown first; the rest merges after it.
    std::stable_partition(conflicts.begin(), conflicts.end(), [](const auto &one) { return one.needsChoice(); });
    if (conflicts.size() > AskedAtOnce)
        conflicts.resize(AskedAtOnce);
    m_bar.showProblem(sentence({.kind = core::ErrorKind::Conflict}));
    m_dialog = new ConflictDialog(std::move(conflicts), m_words, changes, m_page.context(), &m_page);
    connect(m_dialog, &QDialog::accepted, this, [this] { acceptChoices(*m_dialog); });
    m_dialog->open();
}

void EditSession::acceptChoices(const ConflictDialog &dialog)
{
    QSet<QString> without;
    for (const RowConflict &conflict : dialog.model().conflicts()) {
        if (!conflict.gone) {
            core::resolve(m_model.edits(), conflict, dialog.model().theirs(conflict.rowId));
        } else if (dialog.dropsGone()) {
            m_model.edits().discardRow(conflict.rowId);
        } else {
            without.insert(conflict.rowId);
        }
    }
    ++m_merges;
    m_model.refresh();
    send(without);
}

void EditSession::undoSaved()
{
    const EditBuffer::Rows saved = m_lastSaved;
    if (saved.isEmpty())
        return;
    reread(saved.keys(), [this, saved](const Result<Reread> &fresh) {
        if (!fresh)
            return m_bar.showProblem(sentence(fresh.error()));
        const core::Inverse inverse = core::inverseOf(saved, m_lastVersions, fresh.value().rows);
        inverse.removals.empty() ? takeBack(inverse) : askToTakeBack(inverse);
    });
}

void EditSession::takeBack(const core::Inverse &inverse)
{
    m_lastSaved.clear();
    showCounts(); // "Undo" is used up
    m_model.edits().stage(inverse.edits);
    if (const QString left = leftOutSentence(inverse); !left.isEmpty())
        m_bar.showNote(left);
}

void EditSession::askToTakeBack(const core::Inverse &inverse)
{
    const auto records = static_cast<int>(inverse.removals.size()); // lupdate does not see a text with a cast behind it
    const auto values = static_cast<int>(inverse.edits.size());
    QStringList sentences{tr("%n new record(s) will be deleted.", nullptr, records)};
    if (values > 0)
        sentences += tr("%n value(s) will be put back.", nullptr, values);
    m_page.context().prompts.confirm(&m_page,
                                     {.title = tr("Take back the last save?"),
                                      .text = sentences.join(QLatin1Char(' ')),
                                      .action = tr("Take back"),
                                      .dangerous = true},
                                     [this, inverse] { writeBack(inverse); });
}

/// Records can't be deleted by an edit to be looked at, and the whole save is one step: all of it is written at once.
void EditSession::writeBack(const core::Inverse &inverse)
{
    m_saver->takeBack(inverse, m_page.view().viewport(), [this, inverse](const Result<Versions> &versions) {
        if (!versions) {
            const bool refused = versions.error().sqlState == "VH001" || versions.error().sqlState == "23503";
            m_bar.showProblem(refused
                                  ? tr("Nothing was taken back: the new records were changed, or something refers to "
                                       "them by now.")
                                  : sentence(versions.error()));
            return;
        }
        m_lastSaved.clear();
        m_fresh->expect(versions.value());
        QStringList gone;
        for (const core::RecordRemoval &row : inverse.removals)
            gone += row.id;
        m_model.edits().settle(gone); // what was typed into them since
        showCounts();
        QStringList sentences{tr("The save was taken back.")};
        if (const QString left = leftOutSentence(inverse); !left.isEmpty())
            sentences += left;
        m_bar.showNote(sentences.join(QLatin1Char(' ')));
        stayAt(m_page.currentRowId(), m_page.view().currentIndex().column());
        m_page.refresh();
    });
}

QString EditSession::leftOutSentence(const core::Inverse &inverse) const
{
    QStringList names;
    for (const core::ChangedSince &one : inverse.leftOut) {
        if (names.size() == NamedAtMost) {
            names += QStringLiteral("…");
            break;
        }
        names += one.column < 0 ? m_words.labelOf(one.rowId)
                                : m_words.labelOf(one.rowId) + QLatin1String(", ") + m_words.fieldOf(one.column);
    }
    return names.isEmpty()
               ? QString()
               : tr("Changed by somebody since, and left as it is: %1.").arg(names.join(QLatin1String("; ")));
}

} // namespace vhm24::ui
