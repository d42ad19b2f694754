// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/core/look/tokens.h"

#include <QWidget>

namespace vhm24::ui {

class Button;
class TextLabel;

/// What a Banner says.
struct BannerText {
    Meaning meaning = Meaning::Critical;
    QString title = {};  ///< Bold: what and since when.
    QString text = {};   ///< After the title on the same line.
    QString detail = {}; ///< The second line, such as where the user's edits are.
    QString action = {}; ///< The word of the one button; empty for none.
    QString actionIcon = {};
    bool closable = false; ///< A cross at its end hides it.
};

/// A message under the title of a page; hidden until present() and pushed into the layout, never over the data.
class Banner : public QWidget {
    Q_OBJECT
public:
    explicit Banner(QWidget *parent = nullptr);

    void present(const BannerText &message);
    void dismiss();

Q_SIGNALS:
    void actionTriggered();
    void closed(); ///< By the user.

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void announce();

    Meaning m_meaning = Meaning::Critical;
    TextLabel *m_title;
    TextLabel *m_detail;
    Button *m_action;
    Button *m_close;
};

} // namespace vhm24::ui
