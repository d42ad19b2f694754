// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/cache/rediskey.h"
#include "ui/core/operations/cachebrowser.h"
#include "ui/core/shell/context.h"

#include <QWidget>

namespace vhm24::ui {

class Button;
class PanelFrame;

/// Beside the keys: the chosen one with its value, as much of it as is good to look at; a group with what can be done
/// with it; or the server's slow calls while nothing is chosen.
class CachePanel : public QWidget {
    Q_OBJECT
public:
    CachePanel(const Context &context, std::shared_ptr<core::CacheWorker> worker, QWidget *parent = nullptr);

    void showKey(const QByteArray &key);
    void showGroup(const QByteArray &prefix, const QString &keys, const QString &memory);
    void showServer(const CacheServer &server);
    void clear(); ///< Back to the server.
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void deleteRequested();

private:
    void buildFooter();
    void retranslate();
    void fill();
    void fillKey();
    void fillValue(const core::RedisKeyValue &value);
    void fillGroup();
    void fillServer();
    void accept(const core::Result<core::RedisKeyValue> &value);
    [[nodiscard]] QWidget *makeText(const QString &text);
    [[nodiscard]] QWidget *makeRows(const core::RedisKeyValue &value);
    void copy();

    enum class Shown { Server, Group, Key };
    const Context &m_context;
    std::shared_ptr<core::CacheWorker> m_worker;
    PanelFrame *m_frame;
    QWidget *m_footer;
    Button *m_copy;
    Button *m_delete;
    Shown m_shown = Shown::Server;
    QByteArray m_key; ///< Or the prefix of the group.
    QString m_keys;
    QString m_memory;
    std::optional<core::Result<core::RedisKeyValue>> m_value;
    std::optional<CacheServer> m_server;
    quint64 m_generation = 0;
};

} // namespace vhm24::ui
