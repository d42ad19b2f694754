// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/backup/backupschedule.h"
#include "ui/core/shell/context.h"

#include <QWidget>

class QCheckBox;
class QSpinBox;

namespace vhm24::ui {

class FormField;
class SectionHead;
class TextLabel;

/// How often backups are made by themselves, and how many stay; kept in the settings of this machine at once.
class BackupScheduleBox : public QWidget {
    Q_OBJECT
public:
    BackupScheduleBox(const Context &context, QString place, QWidget *parent = nullptr);

    /// `newest` is when the newest backup was begun; invalid for none.
    void present(const QDateTime &newest);

Q_SIGNALS:
    void folderChanged(); ///< The schedule was taken over from other databases, and its folder with it.

private:
    void build();
    void retranslate();
    void store();
    void turn(bool on);
    void sayNext();

    const Context &m_context;
    const QString m_place;
    QDateTime m_newest;
    SectionHead *m_head;
    QCheckBox *m_on;
    QSpinBox *m_hours;
    QSpinBox *m_keep;
    QCheckBox *m_verify;
    FormField *m_hoursField;
    FormField *m_keepField;
    TextLabel *m_next;
    bool m_reading = false;
};

} // namespace vhm24::ui
