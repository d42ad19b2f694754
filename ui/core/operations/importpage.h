// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/transfer/importtrace.h"
#include "ui/core/operations/importrun.h"
#include "ui/core/operations/importsteps.h"
#include "ui/core/operations/stepframe.h"
#include "ui/core/shell/page.h"

namespace vhm24::ui {

class ImportQuarantineView;
class ImportSourceView;
class ImportWordsView;
class TransferChecksView;
class TransferTablesView;

/// Brings the older single schema into the five services, step by step: source, checks, words, dry run, import, proof
/// and quarantine. The work is done by an ImportRun, which stays when the page is closed.
class ImportPage : public Page {
    Q_OBJECT
public:
    ImportPage(const Context &context, std::shared_ptr<ImportRun> run, QWidget *parent = nullptr);
    ~ImportPage() override;

    void open(const PageArgument &argument) override;
    void refresh() override;
    void triggerPrimary() override { act(); }
    [[nodiscard]] bool hasUnsavedEdits() const override;
    [[nodiscard]] QDateTime readAt() const override { return m_readAt; }

    [[nodiscard]] ImportStep step() const { return m_step; }

private:
    void connectAll();
    void goTo(ImportStep step);
    void follow(TransferJob::Task task);
    void present();
    void presentSteps();
    void presentVerbs();
    void presentNotice();
    void readTrace();
    void act();
    void look();
    void askToStart();
    [[nodiscard]] std::vector<StepList::Step> stepList() const;
    [[nodiscard]] ImportStep firstStep() const;
    [[nodiscard]] BannerText notice() const;
    [[nodiscard]] QString verb() const;
    [[nodiscard]] bool mayAct() const;

    const Context &m_context;
    const std::shared_ptr<ImportRun> m_run;
    ImportStep m_step = ImportStep::Source;
    QString m_interrupted; // what an earlier session left
    QDateTime m_readAt;
    QFuture<core::Result<std::optional<core::ImportTrace>>> m_trace;
    ImportSourceView *m_source;
    TransferChecksView *m_checks;
    ImportWordsView *m_words;
    TransferTablesView *m_rehearsal;
    TransferTablesView *m_copy;
    TransferTablesView *m_proof;
    ImportQuarantineView *m_quarantine;
    StepFrame *m_frame;
};

} // namespace vhm24::ui
