// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/console/sqlconsole.h"
#include "models/core/console/sqlhistory.h"
#include "ui/core/shell/context.h"
#include "ui/core/shell/page.h"

#include <QTimer>

class QCheckBox;
class QComboBox;
class QListWidget;
class QTableView;

namespace vhm24::ui {

class Banner;
class Button;
class PageHeader;
class ProgressLine;
class SectionHead;
class SqlEditor;
class SqlResultModel;
class TextLabel;

/// One statement at a time in the database of one service. It only reads, until an administrator allows changes; a
/// change is shown with its number of rows and then committed or undone.
class SqlPage : public Page {
    Q_OBJECT
public:
    explicit SqlPage(const Context &context, QWidget *parent = nullptr);
    ~SqlPage() override;

    void open(const PageArgument &argument) override;
    void refresh() override {} // a statement is run by hand only
    void focusSearch() override;
    void triggerPrimary() override;
    [[nodiscard]] bool hasUnsavedEdits() const override { return m_state == State::Open; }
    [[nodiscard]] QDateTime readAt() const override { return m_readAt; }

private:
    enum class State { Idle, Running, Open };

    QWidget *buildHalf(QWidget *head, QWidget *view);
    QWidget *buildResult();
    void build();
    QWidget *buildChoice();
    void connectAll();
    void retranslate();
    void showMode();
    void showState();
    void showHistory();
    void takeFromHistory();
    void run();
    void receive(const core::Result<core::SqlAnswer> &answer);
    void showProblem(const core::Error &error);
    void finish(bool commit);
    void finished(bool commit, const core::Result<core::Done> &done);
    void copy(bool everything);
    [[nodiscard]] core::Service service() const;

    const Context &m_context;
    core::SqlConsole m_console;
    core::SqlHistory m_history;
    std::stop_source m_stop;
    State m_state = State::Idle;
    core::SqlAnswer m_answer;
    bool m_hasAnswer = false;
    QDateTime m_readAt;
    QTimer m_patience; // of the server, which undoes what is left open
    PageHeader *m_header;
    QComboBox *m_service;
    QCheckBox *m_allow;
    Button *m_stopButton;
    Button *m_run;
    SqlEditor *m_editor;
    SectionHead *m_historyHead;
    QListWidget *m_historyList;
    Banner *m_banner;
    QWidget *m_choice;
    TextLabel *m_choiceText;
    Button *m_undo;
    Button *m_commit;
    ProgressLine *m_progress;
    SectionHead *m_resultHead;
    Button *m_copy;
    SqlResultModel *m_model;
    QTableView *m_view;
};

} // namespace vhm24::ui
