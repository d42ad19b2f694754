// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/core/operations/cachebrowser.h"
#include "ui/core/shell/context.h"

#include <QWidget>

class QHBoxLayout;

namespace vhm24::ui {

class TextLabel;

/// One line of what the Redis says of itself: version, memory, hits, evictions, guests.
class CacheFacts : public QWidget {
    Q_OBJECT
public:
    explicit CacheFacts(const Context &context, QWidget *parent = nullptr);

    void present(const CacheServer &server);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void addFact();
    void retranslate();
    [[nodiscard]] QString memoryText() const;
    [[nodiscard]] QString versionText() const;

    struct Fact {
        TextLabel *label = nullptr;
        TextLabel *value = nullptr;
    };
    const Context &m_context;
    QHBoxLayout *m_row;
    std::vector<Fact> m_facts;
    std::optional<core::RedisInfo> m_info;
};

} // namespace vhm24::ui
