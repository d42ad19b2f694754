// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/transfer/supabaseimport.h"

namespace vhm24::core {

/// A text of the source in a column that has a fixed set of values, and what becomes of it.
struct ImportWord {
    QString table = {};
    QString column = {};
    QString text = {};
    qint64 rows = 0;
    QString known = {};  ///< What the program takes it for; empty when it does not know.
    QString chosen = {}; ///< What a person says instead.

    /// Empty: rows with it go to quarantine.
    [[nodiscard]] const QString &meaning() const { return chosen.isEmpty() ? known : chosen; }
};

/// The texts that the looks at a source have shown, with the meanings that a person gave.
class ImportVocabulary {
public:
    /// Adds what is new; what was chosen stays.
    void learn(const ImportSurvey &survey);
    /// Empty takes the choice back. The meaning must be a value of the column.
    Result<Done> choose(std::size_t index, const QString &meaning);

    [[nodiscard]] const std::vector<ImportWord> &list() const { return m_list; }
    /// How many have no meaning yet.
    [[nodiscard]] int unknown() const;
    /// For SupabaseImport::setWords().
    [[nodiscard]] QJsonObject words() const;
    /// What a person chose, by "Table.column" and text; to be kept, and recalled before another look.
    [[nodiscard]] QJsonObject choices() const;
    void recall(const QJsonObject &choices) { m_recalled = choices; }

private:
    ImportWord &wordFor(const ImportFinding &finding, const QString &text);

    std::vector<ImportWord> m_list;
    QJsonObject m_recalled;
};

} // namespace vhm24::core
