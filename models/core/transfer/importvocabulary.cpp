// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/transfer/importvocabulary.h"

#include "models/core/transfer/oldwords.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace vhm24::core {

namespace {

/// The words of a value, which may be an array as PostgreSQL or JSON writes it.
QStringList wordsOf(const QString &value)
{
    if (value.startsWith(QLatin1Char('['))) {
        QStringList words;
        for (const QJsonValue one : QJsonDocument::fromJson(value.toUtf8()).array())
            words += one.toString();
        return words;
    }
    if (!value.startsWith(QLatin1Char('{')) || !value.endsWith(QLatin1Char('}')))
        return {value};
    QStringList words;
    for (const QString &one : value.mid(1, value.size() - 2).split(QLatin1Char(','), Qt::SkipEmptyParts))
        words += QString(one).remove(QLatin1Char('"')).trimmed();
    return words;
}

QString placeOf(const ImportWord &word) { return word.table + QLatin1Char('.') + word.column; }

} // namespace

ImportWord &ImportVocabulary::wordFor(const ImportFinding &finding, const QString &text)
{
    const auto found = std::find_if(m_list.begin(), m_list.end(), [&](const ImportWord &one) {
        return one.table == finding.table && one.column == finding.column && one.text == text;
    });
    if (found != m_list.end())
        return *found;
    m_list.push_back({.table = finding.table, .column = finding.column, .text = text, .rows = finding.count});
    const QString recalled = m_recalled.value(placeOf(m_list.back())).toObject().value(text).toString();
    [[maybe_unused]] const auto chosen = choose(m_list.size() - 1, recalled); // what is no value any more is forgotten
    return m_list.back();
}

void ImportVocabulary::learn(const ImportSurvey &survey)
{
    for (const ImportFinding &finding : survey.findings) {
        if (finding.kind == FindingKind::MeansValue) {
            ImportWord &word = wordFor(finding, finding.value.section(MeansArrow, 0, -2));
            if (word.chosen.isEmpty())
                word.known = finding.value.section(MeansArrow, -1);
        } else if (finding.kind == FindingKind::UnknownValue) {
            const QStringList values = enumValuesOf(finding.table, finding.column);
            for (const QString &text : values.isEmpty() ? QStringList() : wordsOf(finding.value)) {
                if (!values.contains(text.trimmed().toUpper()))
                    wordFor(finding, text);
            }
        }
    }
}

Result<Done> ImportVocabulary::choose(std::size_t index, const QString &meaning)
{
    ImportWord &word = m_list.at(index);
    QJsonObject trial;
    if (!meaning.isEmpty()) {
        if (const auto added = addOldWord(trial, word.table, word.column, word.text, meaning); !added)
            return added;
    }
    word.chosen = meaning;
    return Done{};
}

int ImportVocabulary::unknown() const
{
    return int(
        std::count_if(m_list.begin(), m_list.end(), [](const ImportWord &one) { return one.meaning().isEmpty(); }));
}

QJsonObject ImportVocabulary::words() const
{
    QJsonObject all = knownOldWords();
    for (const ImportWord &word : m_list) {
        if (!word.chosen.isEmpty()) [[maybe_unused]]
            const auto added = addOldWord(all, word.table, word.column, word.text, word.chosen); // choose() tried it
    }
    return all;
}

QJsonObject ImportVocabulary::choices() const
{
    QJsonObject all;
    for (const ImportWord &word : m_list) {
        if (word.chosen.isEmpty())
            continue;
        QJsonObject ofColumn = all.value(placeOf(word)).toObject();
        ofColumn.insert(word.text, word.chosen);
        all.insert(placeOf(word), ofColumn);
    }
    return all;
}

} // namespace vhm24::core
