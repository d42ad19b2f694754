// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/core/table/editsession.h"

#include "models/core/table/newrecord.h"
#include "ui/core/format/messages.h"
#include "ui/core/table/draftbar.h"
#include "ui/core/table/editbar.h"
#include "ui/core/table/filterheader.h"
#include "ui/core/table/freshrows.h"
#include "ui/core/table/previewdialog.h"
#include "ui/core/table/recordsaver.h"
#include "ui/core/table/tablepage.h"
#include "ui/core/table/tableview.h"

#include <QEvent>

namespace vhm24::ui {

using core::EditBuffer;

EditSession::EditSession(TablePage &page) :
    m_page(page),
    m_model(page.model()),
    m_bar(page.editBar()),
    m_words(page.model(), page.presenter()),
    m_saver(new RecordSaver(page.context(), page.model(), this)),
    m_fresh(new FreshRows(page.model(), this)),
    m_draftBar(new DraftBar(page.context().formats, &page))
{
    page.addBar(m_draftBar);
    connectBar();
    connectSaver();
    connectMarks();
    if (m_model.isEditable())
        openDrafts();
}

EditSession::~EditSession() = default;

void EditSession::connectBar()
{
    EditBuffer &edits = m_model.edits();
    connect(&edits, &EditBuffer::changed, this, &EditSession::showCounts);
    connect(&edits, &EditBuffer::changed, this, [this, &edits](const QString &rowId) {
        if (rowId.isEmpty() && !edits.isEmpty()) // a pasted block: no number in it may be cut off
            m_page.fitColumns();
    });
    connect(&m_bar, &EditBar::undoRequested, this, [&edits] { edits.undo(); });
    connect(&m_bar, &EditBar::redoRequested, this, [&edits] { edits.redo(); });
    connect(&m_bar, &EditBar::discardRequested, this, [&edits] { edits.discardAll(); });
    connect(&m_bar, &EditBar::previewRequested, this, &EditSession::preview);
    connect(&m_bar, &EditBar::saveRequested, this, &EditSession::save);
    connect(&m_bar, &EditBar::undoSavedRequested, this, &EditSession::undoSaved);
    connect(m_draftBar, &DraftBar::restoreRequested, this, &EditSession::restoreDraft);
    connect(m_draftBar, &DraftBar::discardRequested, this, [this] {
        m_drafts->dropKept();
        m_draftBar->hide();
    });
}

void EditSession::connectSaver()
{
    connect(m_saver, &RecordSaver::saved, this, &EditSession::receiveSaved);
    connect(m_saver, &RecordSaver::failed, this, &EditSession::receiveFailure);
    connect(m_saver, &RecordSaver::incomplete, this, &EditSession::showIncomplete);
}

void EditSession::connectMarks()
{
    m_page.presenter().setFreshness([this](const QString &rowId) { return m_fresh->changedAt(rowId); });
    QWidget *const viewport = m_page.view().viewport();
    connect(m_fresh, &FreshRows::changed, viewport, qOverload<>(&QWidget::update));
    connect(m_page.view().selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &index) {
                if (index.isValid())
                    m_fresh->lookedAt(m_model.row(index.row()).id);
            });
}

QString EditSession::ownerOfDrafts() const
{
    const Context &context = m_page.context();
    const core::Service service = m_page.table().service;
    const core::ConnectionSettings &settings = context.layout.database(service).settings();
    QStringList parts{context.actor.userId, settings.hosts.join(QLatin1Char(',')), settings.database,
                      context.layout.schema(service)};
    for (const int port : settings.ports)
        parts += QString::number(port);
    return parts.join(QLatin1Char('\n'));
}

void EditSession::openDrafts()
{
    m_drafts = std::make_unique<core::EditDrafts>(ownerOfDrafts(), m_page.table(), m_model.edits());
    connect(m_drafts.get(), &core::EditDrafts::keptChanged, this, &EditSession::offerDraft);
    m_page.installEventFilter(this);
    offerDraft();
}

/// Another program may have left something since the page was seen last.
bool EditSession::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_page && event->type() == QEvent::Show)
        m_drafts->look();
    return QObject::eventFilter(watched, event);
}

void EditSession::offerDraft()
{
    if (const auto &kept = m_drafts->kept()) {
        int changes = 0;
        for (const EditBuffer::RowEdits &edits : kept->rows)
            changes += edits.added ? 0 : static_cast<int>(edits.values.size());
        m_draftBar->offer(changes, static_cast<int>(kept->addedIds.size()), kept->savedAt);
    }
}

void EditSession::restoreDraft()
{
    const QStringList unknown = m_drafts->kept() ? m_drafts->kept()->unknownColumns : QStringList();
    m_drafts->restoreKept();
    m_draftBar->hide();
    if (!unknown.isEmpty())
        m_bar.showProblem(
            tr("These fields do not exist any more and were left out: %1.").arg(unknown.join(QLatin1String(", "))));
}

bool EditSession::wouldLose() { return !m_model.edits().isEmpty() && !(m_drafts && m_drafts->flush()); }

void EditSession::showCounts()
{
    const EditBuffer &edits = m_model.edits();
    EditBar::Counts counts{
        .records = static_cast<int>(edits.addedIds().size()), .canUndo = edits.canUndo(), .canRedo = edits.canRedo()};
    for (const EditBuffer::RowEdits &row : edits.rows()) {
        counts.rows += row.added ? 0 : 1;
        counts.cells += row.added ? 0 : static_cast<int>(row.values.size());
    }
    m_bar.showEdits(counts);
    m_page.setStaged(!edits.isEmpty());
    if (m_saver->isSaving())
        m_bar.setSaving(true);
}

void EditSession::preview()
{
    if (m_model.edits().isEmpty())
        return;
    auto *const dialog = new PreviewDialog(m_model, m_page.presenter(), &m_page);
    connect(dialog, &PreviewDialog::saveRequested, this, &EditSession::save);
    dialog->open();
}

void EditSession::save()
{
    m_merges = 0;
    send({});
}

void EditSession::send(const QSet<QString> &without)
{
    if (m_saver->isSaving() || m_model.edits().isEmpty())
        return;
    m_bar.setSaving(true);
    m_saver->saveEdits(m_page.view().viewport(), without);
    m_bar.setSaving(m_saver->isSaving());
}

void EditSession::receiveSaved(const EditBuffer::Rows &rows, const QHash<QString, QByteArray> &versions)
{
    m_bar.setSaving(false);
    m_lastSaved = rows;
    m_lastVersions = versions;
    m_fresh->expect(versions);
    if (m_model.edits().isEmpty())
        m_bar.showSaved(static_cast<int>(rows.size()), true);
    const bool added = std::any_of(rows.begin(), rows.end(), [](const auto &row) { return row.added; });
    if (!added)
        return m_model.refresh();
    stayAt(m_page.currentRowId(), m_page.view().currentIndex().column());
    m_page.refresh(); // a new record has its own place in the order
}

/// The cursor goes with its record into the list that is read next.
void EditSession::stayAt(const QString &rowId, int column)
{
    connect(
        &m_model, &core::WindowModel::loaded, this,
        [this, rowId, column] {
            if (const int row = m_model.indexOfRow(rowId); row >= 0 && m_page.currentRow() < 0)
                m_page.view().setCurrentIndex(m_model.index(row, column));
        },
        Qt::SingleShotConnection);
}

void EditSession::showIncomplete(const QString &rowId, int column)
{
    m_bar.showProblem(tr("%1: fill in “%2”. Nothing was saved.").arg(m_words.labelOf(rowId), m_words.fieldOf(column)));
    editRow(rowId, column);
}

void EditSession::editRow(const QString &rowId, int column)
{
    const int row = m_model.indexOfRow(rowId);
    if (row < 0)
        return;
    m_page.view().setColumnHidden(column, false); // it must be seen to be filled in
    const QModelIndex index = m_model.index(row, column);
    m_page.view().setFocus();
    m_page.view().setCurrentIndex(index);
    m_page.view().scrollTo(index);
    m_page.view().edit(index);
}

void EditSession::addRow()
{
    const core::AddedRow row = core::newRow(m_page.table());
    const bool shown = m_model.atStart();
    m_model.edits().stage({}, {row});
    if (shown) {
        editFirstField(row.id);
        return;
    }
    // New rows stand at the start of the list, which has to be read first.
    connect(
        &m_model, &core::WindowModel::loaded, this, [this, id = row.id] { editFirstField(id); },
        Qt::SingleShotConnection);
    m_model.reload();
}

void EditSession::editFirstField(const QString &rowId)
{
    for (int visual = 0; visual < m_model.columnCount(); ++visual) {
        const int column = m_page.view().filterHeader().logicalIndex(visual);
        const core::Column &one = m_page.table().columns[static_cast<std::size_t>(column)];
        if (!one.editable || m_page.view().isColumnHidden(column))
            continue;
        editRow(rowId, column);
        return;
    }
}

} // namespace vhm24::ui
