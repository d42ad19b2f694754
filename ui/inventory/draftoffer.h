// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace vhm24::ui {
class Button;
class TextLabel;
} // namespace vhm24::ui

namespace vhm24::ui::inventory {

/// The line that offers a form which was not booked: go on with it, or throw it away. Hidden until offer().
class DraftOffer : public QWidget {
    Q_OBJECT
public:
    explicit DraftOffer(QWidget *parent = nullptr);
    void offer(const QString &text);

Q_SIGNALS:
    void accepted();
    void discarded();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    TextLabel *m_text;
    Button *m_accept;
    Button *m_discard;
};

} // namespace vhm24::ui::inventory
