// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/table/conflict.h"
#include "models/core/table/editdrafts.h"
#include "models/core/table/savedchanges.h"
#include "ui/core/table/conflictdialog.h"
#include "ui/core/table/editwords.h"

#include <QPointer>

namespace vhm24::ui {

class DraftBar;
class EditBar;
class FreshRows;
class RecordSaver;
class TablePage;

/// Everything about the staged edits of one page: the edit bar, preview, saving, conflicts, the way back from a save,
/// the draft on the disk, and marks of rows that others changed.
class EditSession : public QObject {
    Q_OBJECT
public:
    explicit EditSession(TablePage &page);
    ~EditSession() override;

    void save();
    void preview();
    /// An empty new row at the top, ready to be typed into.
    void addRow();
    /// Stages the values from before the last save, where nobody changed them since. Where it added records, all of it
    /// is taken back at once, after a question.
    void undoSaved();
    [[nodiscard]] bool canUndoSaved() const { return !m_lastSaved.isEmpty(); }
    /// Leaving now would lose what is staged: the draft can't be written.
    [[nodiscard]] bool wouldLose();
    [[nodiscard]] FreshRows &freshRows() { return *m_fresh; }
    [[nodiscard]] const EditWords &words() const { return m_words; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Reread {
        std::vector<core::Row> rows = {};
        QHash<QString, LastChange> changes = {};
        QHash<QString, QByteArray> own = {}; ///< Versions that are the work of saves whose answer was lost.
    };
    void connectBar();
    void connectSaver();
    void connectMarks();
    void openDrafts();
    void offerDraft();
    void restoreDraft();
    void showCounts();
    void receiveSaved(const core::EditBuffer::Rows &rows, const QHash<QString, QByteArray> &versions);
    void receiveFailure(const core::Error &error, const QString &rowId);
    void stayAt(const QString &rowId, int column);
    void showIncomplete(const QString &rowId, int column);
    void send(const QSet<QString> &without);
    /// Reads these rows as they are now, with who wrote them last.
    void reread(const QStringList &ids, std::function<void(const core::Result<Reread> &)> receive);
    void compare(const Reread &reread);
    void merge(const std::vector<core::RowConflict> &conflicts);
    void ask(std::vector<core::RowConflict> conflicts, const QHash<QString, LastChange> &changes);
    void acceptChoices(const ConflictDialog &dialog);
    void takeBack(const core::Inverse &inverse);
    void askToTakeBack(const core::Inverse &inverse);
    void writeBack(const core::Inverse &inverse);
    [[nodiscard]] QString leftOutSentence(const core::Inverse &inverse) const;
    void editRow(const QString &rowId, int column);
    void editFirstField(const QString &rowId);
    [[nodiscard]] QString ownerOfDrafts() const;

    TablePage &m_page;
    core::WindowModel &m_model;
    EditBar &m_bar;
    EditWords m_words;
    RecordSaver *m_saver;
    FreshRows *m_fresh;
    DraftBar *m_draftBar;
    std::unique_ptr<core::EditDrafts> m_drafts;
    core::EditBuffer::Rows m_lastSaved;
    QHash<QString, QByteArray> m_lastVersions; // that this save gave
    QPointer<ConflictDialog> m_dialog;
    int m_merges = 0; // of one save, so that two programs never chase each other
};

} // namespace vhm24::ui
