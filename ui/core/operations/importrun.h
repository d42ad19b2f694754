// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/transfer/importvocabulary.h"
#include "ui/core/operations/transferjob.h"

namespace vhm24::ui {

/// The import of the older schema. It alone knows the password of the source, in memory.
class ImportRun : public TransferJob {
    Q_OBJECT
public:
    using TransferJob::TransferJob;

    /// `address` is what may be shown of it. Drops what was found about another one.
    void setSource(core::ImportSource source, const QString &address);
    [[nodiscard]] const std::optional<core::ImportSource> &source() const { return m_source; }
    [[nodiscard]] const QString &address() const { return m_address; }
    [[nodiscard]] bool isReady() const override { return m_source.has_value(); }
    void setMerge(bool merge) override;
    [[nodiscard]] const core::ImportVocabulary &vocabulary() const { return m_vocabulary; }
    void chooseMeaning(std::size_t word, const QString &meaning);

protected:
    [[nodiscard]] Work work(Task task) const override;
    [[nodiscard]] Words words(Task task) const override;
    [[nodiscard]] QString problem(const core::Error &error) const override;
    [[nodiscard]] QString waitingSentence(int rows) const override;
    void learn(const core::TransferReport &report) override;

private:
    std::optional<core::ImportSource> m_source;
    QString m_address;
    core::ImportVocabulary m_vocabulary;
};

} // namespace vhm24::ui
