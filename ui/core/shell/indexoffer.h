// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/migration/indexrepair.h"
#include "ui/core/shell/context.h"
#include "ui/core/shell/windownotice.h"

#include <functional>

namespace vhm24::ui {

/// Offers to build the indexes that our lists need and a database does not have. Hidden until look() finds some, and
/// for those who may not change the database.
class IndexOffer : public WindowNotice {
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
    std::vector<core::GridIndex> m_missing;
};

using IndexesBuilt = std::function<void(const core::IndexRepairs &repairs, const QString &words)>;
/// The job that builds what is missing, `expected` as far as is known; its id. `built` is called on our thread when it
/// has ended, with the words that the job ended in.
int startIndexJob(const Context &context, qint64 expected, IndexesBuilt built = {});

} // namespace vhm24::ui
