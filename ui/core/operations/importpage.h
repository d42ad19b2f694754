// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/transfer/importtrace.h"
#include "ui/core/operations/importrun.h"
#include "ui/core/operations/importsteps.h"
#include "ui/core/shell/page.h"
#include "ui/core/widgets/banner.h"

class QStackedWidget;

namespace vhm24::ui {

class Button;
class ImportChecksView;
class ImportQuarantineView;
class ImportSourceView;
class ImportTablesView;
class ImportWordsView;
class PageHeader;
class ProgressLine;
class SectionHead;
class TextLabel;

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
    void build();
    QWidget *makeSide();
    void connectAll();
    void retranslate();
    void goTo(ImportStep step);
    void follow(ImportRun::Task task);
    void present();
    void presentSteps();
    void presentVerbs();
    void presentNotice();
    void readTrace();
    void act();
    void look();
    void askToStart();
    [[nodiscard]] std::array<ImportSteps::State, ImportStepCount> states() const;
    [[nodiscard]] std::optional<Meaning> checksMeaning() const;
    [[nodiscard]] ImportStep firstStep() const;
    [[nodiscard]] BannerText notice() const;
    [[nodiscard]] QString verb() const;
    [[nodiscard]] bool mayAct() const;

    const Context &m_context;
    const std::shared_ptr<ImportRun> m_run;
    ImportStep m_step = ImportStep::Source;
    QString m_interrupted; // what an earlier session left
    QDateTime m_readAt;
    QString m_noticed; // what the banner says
    QFuture<core::Result<std::optional<core::ImportTrace>>> m_trace;
    PageHeader *m_header;
    Button *m_stop;
    Button *m_verb;
    ProgressLine *m_progress;
    Banner *m_notice;
    ImportSteps *m_steps;
    TextLabel *m_explanation;
    SectionHead *m_head;
    QStackedWidget *m_stack;
    ImportSourceView *m_source;
    ImportChecksView *m_checks;
    ImportWordsView *m_words;
    ImportTablesView *m_rehearsal;
    ImportTablesView *m_copy;
    ImportTablesView *m_proof;
    ImportQuarantineView *m_quarantine;
};

} // namespace vhm24::ui
