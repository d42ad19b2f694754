// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/core/operations/quarantinedesk.h"
#include "ui/core/shell/context.h"

#include <QHash>
#include <QWidget>

class QPlainTextEdit;
class QSplitter;
class QStandardItemModel;
class QTableView;

namespace vhm24::ui {

class Button;
class EmptyState;
class SectionHead;
class TextLabel;

/// Rows that an import put aside: why, what is in them, mended and sent again, or left.
class ImportQuarantineView : public QWidget {
    Q_OBJECT
public:
    explicit ImportQuarantineView(const Context &context, QWidget *parent = nullptr);

    void read() { m_desk->read(); }
    void resendAll();
    [[nodiscard]] const QuarantineDesk &desk() const { return *m_desk; }
    /// Texts that were changed and neither saved nor sent.
    [[nodiscard]] bool hasDrafts() const { return !m_drafts.isEmpty(); }

Q_SIGNALS:
    void changed();

private:
    void build();
    QWidget *makeEditor();
    void connectAll();
    void retranslate();
    void present();
    void showCurrent();
    void showVerbs();
    void keepDraft();
    void say(const QString &sentence, bool isProblem);
    void apply(bool sends);
    [[nodiscard]] const core::QuarantinedRow *current() const;

    const Context &m_context;
    QuarantineDesk *m_desk;
    QStandardItemModel *m_model;
    EmptyState *m_empty;
    QSplitter *m_splitter;
    QTableView *m_table;
    SectionHead *m_head;
    QPlainTextEdit *m_text;
    TextLabel *m_said;
    Button *m_undo;
    Button *m_save;
    Button *m_send;
    QHash<QString, QString> m_drafts; // by the id of a row
    QString m_shown;                  // the id of the row in the editor
    bool m_presents = false;
};

} // namespace vhm24::ui
