// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/core/operations/moverun.h"
#include "ui/core/operations/stepframe.h"
#include "ui/core/shell/page.h"

namespace vhm24::ui {

class MovePlacesView;
class TransferChecksView;
class TransferTablesView;

enum class MoveStep { Places, Checks, Copy, Proof };

/// Moves all services into another layout: one database, five, or other names of schemas. The work is done by a
/// MoveRun, which stays when the page is closed.
class MovePage : public Page {
    Q_OBJECT
public:
    MovePage(const Context &context, std::shared_ptr<MoveRun> run, QWidget *parent = nullptr);
    ~MovePage() override;

    void open(const PageArgument &argument) override;
    void refresh() override { present(); }
    void triggerPrimary() override { act(); }
    [[nodiscard]] QDateTime readAt() const override { return m_readAt; }

    [[nodiscard]] MoveStep step() const { return m_step; }

private:
    void goTo(MoveStep step);
    void follow(TransferJob::Task task);
    void present();
    void act();
    void chooseTarget();
    void askToStart();
    [[nodiscard]] std::vector<StepList::Step> stepList() const;
    [[nodiscard]] MoveStep firstStep() const;
    [[nodiscard]] BannerText notice() const;
    [[nodiscard]] QString verb() const;
    [[nodiscard]] bool isClear() const;
    [[nodiscard]] bool mayAct() const;
    [[nodiscard]] static QString title(MoveStep step);
    [[nodiscard]] static QString explanation(MoveStep step);

    const Context &m_context;
    const std::shared_ptr<MoveRun> m_run;
    MoveStep m_step = MoveStep::Places;
    QDateTime m_readAt;
    QString m_unreachable; // why the target that was chosen last is none
    MovePlacesView *m_places;
    TransferChecksView *m_checks;
    TransferTablesView *m_copy;
    TransferTablesView *m_proof;
    StepFrame *m_frame;
};

} // namespace vhm24::ui
