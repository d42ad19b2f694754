// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/core/dialog/dialogframe.h"
#include "ui/core/table/pastesource.h"

class QCheckBox;
class QTableView;

namespace vhm24::ui {

class Button;
class PasteModel;
class PasteProblems;
class SegmentedControl;
class TablePage;
class Tag;
class TextLabel;

/// A pasted block before it becomes staged edits: as it will be stored, what is wrong with it, and the ways out.
/// Everything is staged as one step, or nothing.
class PasteDialog : public DialogFrame {
    Q_OBJECT
public:
    PasteDialog(TablePage &page, PasteSource source, std::unique_ptr<core::PastedBlock> block);

    /// Shows the dialog; a single cell that is right is staged without it.
    void begin();
    [[nodiscard]] PasteModel &model() { return *m_model; }

private:
    void buildHead();
    void buildTable();
    void buildFooter();
    void retranslate();
    void showState();
    bool placeAnew(); ///< The block from the source, as it is to be read now.
    void useHeader(bool with);
    void usePlace(int place);
    void fitColumns();
    void lookUp();
    void receive(const QString &table, const core::Result<core::ReferenceAnswers> &answers);
    void settle();
    void submit();
    void goToNextProblem();
    void goTo(core::PastedBlock::Place place);
    void stage();

    TablePage &m_page;
    PasteSource m_source;
    PasteModel *m_model;
    TextLabel *m_extent;
    Tag *m_count;
    SegmentedControl *m_place; // over cells, or as new records
    QCheckBox *m_header;
    QTableView *m_table;
    PasteProblems *m_problems;
    Button *m_next;
    Button *m_remove;
    int m_asked = 0; // lookups under way
};

/// Pastes what the clipboard holds into a page.
void pasteClipboard(TablePage &page, bool asNewRows);

} // namespace vhm24::ui
