// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/core/operations/steplist.h"
#include "ui/core/widgets/banner.h"

#include <QWidget>

class QStackedWidget;

namespace vhm24::ui {

class Button;
class PageHeader;
class ProgressLine;
class SectionHead;
class TextLabel;

/// A page of steps: the list of them at the left with a sentence about the current one, its view at the right, the verb
/// of the step and "Stop" in the header, and one place for what went wrong.
class StepFrame : public QWidget {
    Q_OBJECT
public:
    /// The views in the order of the steps. `name`: of the objects, as in "stopImport", "importVerb", "importSteps".
    StepFrame(const QString &name, const std::vector<QWidget *> &views, QWidget *parent = nullptr);

    void setTitle(const QString &title, const QString &note);
    void showStep(int step, const QString &title, const QString &explanation);
    /// What is being done, or how it ended.
    void setSentence(const QString &sentence);
    void setVerb(const QString &text, bool isEnabled, const QString &toolTip = {});
    void setBusy(bool isBusy, bool isStopping);
    /// Said once; an empty title takes the one before away.
    void setNotice(const BannerText &notice);
    [[nodiscard]] StepList &steps() const { return *m_steps; }

Q_SIGNALS:
    void acted();
    void stopped();
    void chosen(int step);

private:
    QWidget *makeSide();
    void retranslate();

    PageHeader *m_header;
    Button *m_stop;
    Button *m_verb;
    ProgressLine *m_progress;
    Banner *m_notice;
    StepList *m_steps;
    TextLabel *m_explanation;
    SectionHead *m_head;
    QStackedWidget *m_stack;
    QString m_noticed;
};

} // namespace vhm24::ui
