// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/core/table/pastesource.h"

#include "models/core/table/enumeration.h"
#include "ui/core/i18n/everylanguage.h"
#include "ui/core/table/filterheader.h"
#include "ui/core/table/tablecopy.h"
#include "ui/core/table/tablepage.h"
#include "ui/core/table/tableview.h"

#include <QCoreApplication>

namespace vhm24::ui {

namespace {

QStringList titlesOf(const core::Column &column)
{
    return inEveryLanguage("Column", column.title) << QString::fromLatin1(column.name);
}

} // namespace

core::PasteRules pasteRules(const QByteArray &timeZone)
{
    return {.timeZone = timeZone, .texts = [](const char *enumeration, const QString &word) {
                const char *const source = core::enumerationSource(enumeration, word);
                return source ? inEveryLanguage("Enumeration", source) : QStringList();
            }};
}

PasteSource::PasteSource(TablePage &page, core::TextRows lines, bool asNewRows) :
    m_table(page.table()),
    m_lines(std::move(lines)),
    m_creatable(m_table.creatable)
{
    const auto empty = [](const QStringList &line) { return line.join(QString()).trimmed().isEmpty(); };
    while (m_lines.size() > 1 && empty(m_lines.back()))
        m_lines.pop_back();
    m_rules = pasteRules(page.context().formats.zone().id());
    if (m_lines.size() > 1)
        m_header = core::columnsOfHeader(m_table, m_lines.front(), titlesOf);
    readPlace(page);
    if (asNewRows)
        m_blank = 0; // beside those, whatever the cursor is on
    m_asNew = asNewRows || m_below.empty() || (hasHeader() && m_creatable && (m_onAdded || namesOtherRecords()));
}

/// What the block calls its records is nowhere what the records are called that it would stand over, and it says all
/// that new ones need.
bool PasteSource::namesOtherRecords()
{
    const int name = m_table.indexOf(m_table.label.front());
    const auto at = std::find(m_header.begin(), m_header.end(), name);
    if (m_fill || at == m_header.end())
        return false;
    for (std::size_t i = 0; i < m_below.size() && i + 1 < m_lines.size(); ++i) {
        const QString called = m_lines[i + 1].value(at - m_header.begin()).trimmed();
        if (called == m_below[i].present[static_cast<std::size_t>(name)].toString())
            return false;
    }
    m_asNew = true;
    const auto block = this->block(true);
    if (!block)
        return false;
    const auto problems = block->problems();
    const auto given = static_cast<int>(m_header.size());
    return std::none_of(problems.begin(), problems.end(), [given](const auto &place) { return place.column >= given; });
}

PasteSource::Target PasteSource::target(TablePage &page, int row)
{
    core::WindowModel &model = page.model();
    const core::Row &source = model.row(row);
    Target target{.rowId = source.id, .version = source.version, .base = source.cells};
    const TableCopy copy(page);
    for (int c = 0; c < model.columnCount(); ++c) {
        target.present.push_back(model.cell(row, c));
        if (!page.table().columns[static_cast<std::size_t>(c)].editable)
            target.shown.insert(c, {model.index(row, c).data().toString(), copy.text(row, c)});
    }
    for (const char *const column : page.table().label) {
        const QString text = model.index(row, page.table().indexOf(column)).data().toString();
        target.label += (target.label.isEmpty() || text.isEmpty() ? QString() : QStringLiteral(" · ")) + text;
    }
    return target;
}

void PasteSource::readPlace(TablePage &page)
{
    const FilterHeader &head = page.view().filterHeader();
    const QModelIndex current = page.view().currentIndex();
    const int first =
        current.isValid() && !head.isSectionHidden(current.column()) ? head.visualIndex(current.column()) : 0;
    for (int visual = first; visual < head.count(); ++visual) {
        const int column = head.logicalIndex(visual);
        if (!head.isSectionHidden(column) && !m_table.columns[static_cast<std::size_t>(column)].secret)
            m_visible.push_back(column);
    }
    const std::vector<int> selected = selectedRows(page);
    m_fill = m_lines.size() == 1 && selected.size() > 1;
    if (m_fill) {
        for (const int row : selected)
            m_below.push_back(target(page, row));
        return;
    }
    const int row = page.currentRow();
    if (row < 0)
        return;
    m_onAdded = page.model().edits().addedIds().contains(page.model().row(row).id);
    const int last = std::min(page.model().rowCount(), row + static_cast<int>(m_lines.size()));
    for (int r = row; r < last; ++r)
        m_below.push_back(target(page, r));
    m_atEnd = last < page.model().rowCount() || page.model().atEnd();
    const auto isBlank = [&](const Target &one) {
        return page.model().edits().addedIds().contains(one.rowId) &&
               std::all_of(m_table.label.begin(), m_table.label.end(), [&](const char *column) {
                   return one.present[static_cast<std::size_t>(m_table.indexOf(column))].toString().isEmpty();
               });
    };
    while (m_blank < m_below.size() && isBlank(m_below[m_blank]))
        ++m_blank;
}

std::vector<int> PasteSource::columns(bool withHeader, qsizetype width)
{
    if (withHeader)
        return m_header;
    if (width <= static_cast<qsizetype>(m_visible.size()))
        return {m_visible.begin(), m_visible.begin() + width};
    const auto wide = static_cast<int>(width); // lupdate does not see a text with a cast behind it
    const auto room = static_cast<int>(m_visible.size());
    m_refusal =
        QCoreApplication::translate("Paste", "The block is %n column(s) wide.", nullptr, wide) + QLatin1Char(' ') +
        QCoreApplication::translate(
            "Paste", "There are only %n column(s) from the current cell on. Begin further left.", nullptr, room);
    return {};
}

std::vector<PasteSource::Target> PasteSource::targets(std::size_t count)
{
    if (m_fill && !m_asNew)
        return m_below;
    const std::size_t there = std::min(count, m_asNew ? m_blank : m_below.size());
    std::vector<Target> list(m_below.begin(), m_below.begin() + static_cast<std::ptrdiff_t>(there));
    const int missing = static_cast<int>(count - list.size());
    if (missing == 0)
        return list;
    if (!m_atEnd && !m_asNew) {
        m_refusal = QCoreApplication::translate(
            "Paste",
            "The block is longer than the rows that are loaded below the current one. Scroll further down first, or "
            "paste it as new rows.");
        return {};
    }
    if (!m_creatable) {
        m_refusal =
            there == 0
                ? QCoreApplication::translate(
                      "Paste", "Click the cell where the block should begin. New records can't be added to this list.")
                : QCoreApplication::translate(
                      "Paste",
                      "%n row(s) of the block would stand below the last record, and new ones can't be "
                      "added to this list.",
                      nullptr, missing);
        return {};
    }
    list.resize(count);
    return list;
}

std::unique_ptr<core::PastedBlock> PasteSource::block(bool withHeader)
{
    m_refusal.clear();
    core::TextRows lines(m_lines.begin() + (withHeader ? 1 : 0), m_lines.end());
    qsizetype width = 0;
    for (const QStringList &line : lines)
        width = std::max(width, line.size());
    if (withHeader) { // cells beyond the titles say nothing
        for (QStringList &line : lines)
            line = line.mid(0, static_cast<qsizetype>(m_header.size()));
    }
    const std::vector<int> of = columns(withHeader, width);
    std::vector<Target> list = m_refusal.isEmpty() ? targets(lines.size()) : std::vector<Target>();
    if (!m_refusal.isEmpty() || list.empty() || of.empty())
        return nullptr;
    if (m_fill && !m_asNew)
        lines.assign(list.size(), lines.front());
    return std::make_unique<core::PastedBlock>(m_table, m_rules, of, std::move(list), lines);
}

} // namespace vhm24::ui
