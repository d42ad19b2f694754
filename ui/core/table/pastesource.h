// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/table/pastedblock.h"

#include <memory>
#include <optional>

namespace vhm24::ui {

class TablePage;

/// A block from the clipboard and the place of a page that it was pasted at, as they were at that moment.
class PasteSource {
public:
    static constexpr int MostRows = 10'000;

    PasteSource(TablePage &page, core::TextRows lines, bool asNewRows);

    /// The first line holds titles of columns.
    [[nodiscard]] bool hasHeader() const { return !m_header.empty(); }
    /// One cell, for one record or for all that were selected.
    [[nodiscard]] bool isOneCell() const { return m_lines.size() == 1 && m_lines.front().size() == 1; }
    /// It may stand over cells that are there, or be new records.
    [[nodiscard]] bool hasChoice() const { return m_creatable && !m_below.empty() && !isOneCell(); }
    [[nodiscard]] bool isAsNew() const { return m_asNew; }
    void setAsNew(bool asNew) { m_asNew = asNew; }
    /// The block at its place; nothing when it does not fit there, which refusal() says in a sentence.
    [[nodiscard]] std::unique_ptr<core::PastedBlock> block(bool withHeader);
    [[nodiscard]] const QString &refusal() const { return m_refusal; }

private:
    using Target = core::PastedBlock::Target;
    [[nodiscard]] std::vector<int> columns(bool withHeader, qsizetype width);
    [[nodiscard]] std::vector<Target> targets(std::size_t count);
    void readPlace(TablePage &page);
    [[nodiscard]] bool namesOtherRecords();
    [[nodiscard]] static Target target(TablePage &page, int row);

    const core::TableDescriptor &m_table;
    core::PasteRules m_rules;
    core::TextRows m_lines;
    std::vector<int> m_header;   // columns that the first line names
    std::vector<int> m_visible;  // from the current cell rightwards
    std::vector<Target> m_below; // records from the current one downwards
    std::size_t m_blank = 0;     // how many of those are new and empty, so that new records fill them first
    bool m_asNew = false;
    bool m_onAdded = false; // the current record is a new one
    bool m_fill = false;    // over cells, every record of m_below takes the one line
    bool m_atEnd = true;    // nothing stands below m_below
    bool m_creatable = false;
    QString m_refusal;
};

/// The clipboard's reading rules for this user.
[[nodiscard]] core::PasteRules pasteRules(const QByteArray &timeZone);

} // namespace vhm24::ui
