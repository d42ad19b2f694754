// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/settings/redisurl.h"
#include "ui/core/operations/cachebrowser.h"
#include "ui/core/shell/context.h"
#include "ui/core/shell/page.h"

#include <QTimer>

class QProgressBar;
class QStackedLayout;

namespace vhm24::ui {

class Banner;
class Button;
class CacheFacts;
class CachePanel;
class CacheTree;
class ElidedLabel;
class EmptyState;
class PageHeader;
class SearchField;

/// What is in the Redis: its keys by what they begin with, the value of one, and how the server is. Deleting goes by
/// prefix, counted and asked before.
class CachePage : public Page {
    Q_OBJECT
public:
    CachePage(const Context &context, const std::optional<core::RedisSettings> &redis, QWidget *parent = nullptr);
    ~CachePage() override;

    void open(const PageArgument &argument) override;
    void refresh() override;
    void focusSearch() override;
    [[nodiscard]] QDateTime readAt() const override { return m_browser->readAt(); }
    [[nodiscard]] QString progressText() const; ///< How far the walk is, in words.

private:
    void build();
    QWidget *buildKeys();
    void buildTools();
    void connectParts();
    void retranslate();
    void present();
    void presentTrouble();
    void search();
    void showChosen();
    void showGroup(const QModelIndex &index);
    void askForPrefix(const QByteArray &suggested);
    void deleteChosen();
    void deleteKey(const QByteArray &key);
    void count(const QByteArray &prefix);
    void confirmSweep(const QByteArray &prefix, qint64 keys);

    const Context &m_context;
    const std::optional<core::RedisSettings> m_redis;
    std::shared_ptr<core::CacheWorker> m_worker;
    CacheKeyModel *m_model;
    CacheBrowser *m_browser;
    PageHeader *m_header;
    Button *m_refresh;
    Button *m_delete;
    CacheFacts *m_facts;
    Banner *m_banner;
    QWidget *m_tools;
    SearchField *m_search;
    ElidedLabel *m_status;
    QProgressBar *m_bar;
    Button *m_stop;
    CacheTree *m_tree;
    EmptyState *m_empty;
    CachePanel *m_panel;
    QStackedLayout *m_stack = nullptr;
    QTimer m_every; ///< How the server is.
};

} // namespace vhm24::ui
