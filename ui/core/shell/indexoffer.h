// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/migration/gridindexes.h"
#include "ui/core/shell/context.h"

#include <QWidget>

namespace vhm24::ui {

class Banner;

/// Offers to build the indexes that our lists need and a database does not have. Hidden until look() finds some, and
/// for those who may not change the database.
class IndexOffer : public QWidget {
    Q_OBJECT
public:
    explicit IndexOffer(const Context &context, QWidget *parent = nullptr);

    /// Asks every database, in the background.
    void look();
    /// As a job, which goes on when this is gone; the tables stay in use.
    void build();

private:
    void present();

    const Context &m_context;
    Banner *m_banner;
    std::vector<core::GridIndex> m_missing;
};

} // namespace vhm24::ui
