// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/core/table/conflictmodel.h"

#include <QDateTime>
#include <QDialog>

class QCheckBox;

namespace vhm24::ui {

class Button;
class ConflictView;
class TextLabel;

/// Who wrote a row last, as its audit row says.
struct LastChange {
    QString userId = {};
    QDateTime at = {};
};

/// A save met rows that somebody else had changed: base, mine and theirs of each field, and what is chosen. Closing it
/// changes nothing; the typed values stay staged.
class ConflictDialog : public QDialog {
    Q_OBJECT
public:
    ConflictDialog(std::vector<core::RowConflict> conflicts, const EditWords &words,
                   const QHash<QString, LastChange> &changes, const Context &context, QWidget *parent);

    [[nodiscard]] const ConflictModel &model() const { return *m_model; }
    /// What was typed into records that are gone is thrown away on accepting.
    [[nodiscard]] bool dropsGone() const;

private:
    void build();
    QLayout *makeTools();
    QLayout *makeFooter();
    void retranslate();
    void showRecord();
    [[nodiscard]] QString whoText(const core::RowConflict &conflict) const;
    [[nodiscard]] bool anyGone() const;

    const Context &m_context;
    const QHash<QString, LastChange> m_changes;
    ConflictModel *m_model;
    ConflictView *m_view;
    TextLabel *m_title;
    TextLabel *m_who;
    TextLabel *m_sentence;
    TextLabel *m_keys;
    QCheckBox *m_dropGone;
    Button *m_copy;
    Button *m_allMine;
    Button *m_allTheirs;
    Button *m_back;
    Button *m_save;
};

} // namespace vhm24::ui
