// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QLineEdit>
#include <QLocale>

namespace vhm24::ui {

/// A day, with its time or without, to be typed; Alt+Down and the icon open a calendar that sets the day only.
class MomentEditor : public QLineEdit {
    Q_OBJECT
public:
    MomentEditor(bool withTime, const QLocale &locale, QWidget *parent = nullptr);

    ~MomentEditor() override;

    void openCalendar();
    [[nodiscard]] QWidget *calendar() const { return m_popup; } ///< While it is open.

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void takeDay(QDate day);
    [[nodiscard]] QDate typedDay() const;

    const bool m_withTime;
    const QLocale m_locale;
    QWidget *m_popup = nullptr;
};

} // namespace vhm24::ui
