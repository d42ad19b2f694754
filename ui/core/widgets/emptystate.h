// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace vhm24::ui {

class Button;
class TextLabel;

/// In place of rows: what would be here, and the first step.
class EmptyState : public QWidget {
    Q_OBJECT
public:
    explicit EmptyState(QWidget *parent = nullptr);

    void setIconName(const QString &name);
    void setText(const QString &title, const QString &sentence);
    /// Buttons are hidden while their text is empty.
    [[nodiscard]] Button *firstStep() const { return m_first; }
    [[nodiscard]] Button *secondStep() const { return m_second; }
    void setFirstStep(const QString &text, const QString &iconName = {}, const QString &shortcutCap = {});
    void setSecondStep(const QString &text, const QString &iconName = {});

Q_SIGNALS:
    void firstStepTriggered();
    void secondStepTriggered();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_iconName;
    QWidget *m_iconPlace;
    TextLabel *m_title;
    TextLabel *m_sentence;
    Button *m_first;
    Button *m_second;
};

} // namespace vhm24::ui
