// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/core/operations/importrun.h"

#include "models/core/settings/usersettings.h"
#include "models/core/transfer/oldwords.h"
#include "ui/core/operations/importtexts.h"

#include <QCryptographicHash>
#include <QJsonDocument>

namespace vhm24::ui {

namespace {

/// Where it is kept what was chosen for a source, so that an import that was ended goes on in the same way.
QString keptKey(const char *what, const QString &address)
{
    const QByteArray hash = QCryptographicHash::hash(address.toUtf8(), QCryptographicHash::Sha256);
    return QStringLiteral("import/%1/%2").arg(QLatin1String(what), QString::fromLatin1(hash.toHex().left(16)));
}

} // namespace

void ImportRun::setSource(core::ImportSource source, const QString &address)
{
    if (isBusy())
        return;
    if (!m_source || m_address != address || m_source->jsonFile != source.jsonFile)
        m_vocabulary = {}; // else what was chosen stays
    const QSettings kept = core::userSettings();
    m_vocabulary.recall(QJsonDocument::fromJson(kept.value(keptKey("words", address)).toByteArray()).object());
    m_source = std::move(source);
    m_address = address;
    forget(kept.value(keptKey("merge", address)).toBool());
    Q_EMIT changed();
}

void ImportRun::setMerge(bool merge)
{
    core::userSettings().setValue(keptKey("merge", m_address), merge);
    TransferJob::setMerge(merge);
}

void ImportRun::chooseMeaning(std::size_t word, const QString &meaning)
{
    if (m_vocabulary.list().at(word).meaning() == meaning)
        return;
    if (m_vocabulary.choose(word, meaning))
        unrehearse();
    core::userSettings().setValue(keptKey("words", m_address),
                                  QJsonDocument(m_vocabulary.choices()).toJson(QJsonDocument::Compact));
    Q_EMIT changed();
}

ImportRun::Work ImportRun::work(Task task) const
{
    // The first look shows every word, whatever was chosen for it.
    const QJsonObject words = task == Task::Look && !rehearses() ? core::knownOldWords() : m_vocabulary.words();
    return [layout = context().layout, source = *m_source, words](
               const core::TransferOptions &options, const core::TransferWatcher &watch, const std::stop_token &stop) {
        core::SupabaseImport import(layout, source, options);
        import.setWords(words);
        return import.run(watch, stop);
    };
}

ImportRun::Words ImportRun::words(Task task) const
{
    const QString look = rehearses() ? tr("Dry run of the import") : tr("Looking at the source of the import");
    return {.title = task == Task::Look ? look : tr("Import"),
            .noBackup = tr("Nothing was imported, because there is no backup: %1")};
}

QString ImportRun::problem(const core::Error &error) const
{
    return importProblem(error, !m_source->database.has_value());
}

QString ImportRun::waitingSentence(int rows) const
{
    return tr("All tables agree; %n row(s) wait in quarantine.", nullptr, rows);
}

void ImportRun::learn(const core::TransferReport &report)
{
    m_vocabulary.learn(report.survey);
    if (!report.dryRun && !report.tables.empty())
        core::userSettings().remove(keptKey("merge", m_address)); // the next import asks anew
}

} // namespace vhm24::ui
