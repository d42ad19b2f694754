// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/backup/backupstore.h"
#include "ui/core/format/formats.h"

#include <QWidget>

class QVBoxLayout;

namespace vhm24::ui {

class SectionHead;

/// What is known of one backup: what it holds, how far its parts agree, and how its last trial ended.
class BackupFacts : public QWidget {
    Q_OBJECT
public:
    explicit BackupFacts(const Formats &formats, QWidget *parent = nullptr);

    /// nullptr for none.
    void present(const core::BackupStore::Entry *entry);

private:
    void addFact(const QString &label, const QString &text, bool bad = false);
    void addTrial(const core::BackupVerification &verification);

    const Formats &m_formats;
    SectionHead *m_head;
    QVBoxLayout *m_outer;
    QWidget *m_facts = nullptr;
    QVBoxLayout *m_lines = nullptr;
};

} // namespace vhm24::ui
