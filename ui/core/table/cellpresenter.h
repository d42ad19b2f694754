// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/table/windowmodel.h"
#include "ui/core/look/tokens.h"
#include "ui/core/shell/context.h"

#include <functional>
#include <optional>

namespace vhm24::ui {

/// How one cell is drawn.
struct CellLook {
    QString text = {};
    QString unit = {};                  ///< In the slot of its own after a number.
    Meaning meaning = Meaning::Neutral; ///< Draws a mark before the text unless Neutral.
    Token color = Token::Text;
    bool coloured = false; ///< The text takes the colour of the meaning.
    bool right = false;
    bool link = false;
    bool marked = false;
    QString icon = {};
};

/// Turns values into words: names behind ids, marks of states, numbers with units. A page may change single columns.
class CellPresenter {
public:
    using Customise = std::function<void(const core::WindowModel &, int row, int column, CellLook &)>;

    explicit CellPresenter(const Context &context) : m_context(context) {}
    void setCustomise(Customise customise) { m_customise = std::move(customise); }

    /// When somebody else changed that row a moment ago; invalid for other rows.
    void setFreshness(std::function<QDateTime(const QString &rowId)> freshness) { m_freshness = std::move(freshness); }
    [[nodiscard]] bool isFresh(const QString &rowId) const { return m_freshness && m_freshness(rowId).isValid(); }
    /// Staged edits of a row that somebody else has changed since.
    [[nodiscard]] static bool isConflicting(const core::WindowModel &model, int row);

    [[nodiscard]] CellLook look(const core::WindowModel &model, int row, int column) const;
    /// The look of any value of a column; for detail panels and differences.
    [[nodiscard]] CellLook look(const core::TableDescriptor &table, int column, const QVariant &value,
                                const QString &unitWord = {}) const;
    /// The unit that the quantities of a column have in that row (KG); empty for none.
    [[nodiscard]] QString unitWord(const core::WindowModel &model, int row, int column) const;
    [[nodiscard]] QString toolTip(const core::WindowModel &model, int row, int column) const;
    /// Numbers stand at the right, in their head too.
    [[nodiscard]] static bool isNumeric(const core::Column &column);
    [[nodiscard]] const Context &context() const { return m_context; }

private:
    [[nodiscard]] CellLook reference(const core::Reference &reference, const QString &id) const;
    [[nodiscard]] CellLook word(const char *enumeration, const QString &word) const;
    [[nodiscard]] QString words(const core::Column &column, const QStringList &list) const;

    [[nodiscard]] QString cellToolTip(const core::WindowModel &model, int row, int column) const;

    const Context &m_context;
    Customise m_customise;
    std::function<QDateTime(const QString &)> m_freshness;
};

} // namespace vhm24::ui
