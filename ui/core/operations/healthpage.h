// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/health/healthkeeper.h"
#include "ui/core/shell/context.h"
#include "ui/core/shell/page.h"

#include <QTimer>

#include <memory>

class QSplitter;
class QTreeView;

namespace vhm24::ui {

class Banner;
class Button;
class HealthModel;
class HealthPanel;
class PageHeader;
class ProgressLine;
class Tag;

/// How every database and the cache are: a check a line, all about one of them beside it. Asked when it is opened, by
/// F5 and from time to time by the keeper, which goes on when the page is closed.
class HealthPage : public Page {
    Q_OBJECT
public:
    HealthPage(const Context &context, std::shared_ptr<core::HealthKeeper> keeper, QWidget *parent = nullptr);

    void open(const PageArgument &argument) override;
    void refresh() override;
    [[nodiscard]] QDateTime readAt() const override;

    [[nodiscard]] QTreeView &tree() const { return *m_tree; }
    [[nodiscard]] HealthModel &model() const { return *m_model; }

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildHeader();
    void buildBody();
    void retranslate();
    void showReport();
    void showBusy();
    void showSummary();
    void showTrouble();
    void showCurrent();
    void setPanelShown(bool shown);

    const Context &m_context;
    const std::shared_ptr<core::HealthKeeper> m_keeper;
    PageHeader *m_header;
    Tag *m_worst;
    Button *m_refresh;
    ProgressLine *m_progress;
    Banner *m_banner;
    QSplitter *m_splitter;
    QTreeView *m_tree;
    HealthModel *m_model;
    HealthPanel *m_panel;
    QTimer m_rest; // of the cursor
};

} // namespace vhm24::ui
