// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;

namespace vhm24::ui {

class Button;
class ElidedLabel;
class TextLabel;

/// The first 52 pixels of a page: title, a grey count or date, and at the right what the page can do.
class PageHeader : public QWidget {
    Q_OBJECT
public:
    explicit PageHeader(QWidget *parent = nullptr);
    void setTitle(const QString &title);
    void setNote(const QString &note); ///< Grey, beside the title.
    void addLeft(QWidget *widget);     ///< After the note: a tag, a link.
    void addRight(QWidget *widget);
    /// A back arrow before the title, for cards of one record.
    void setBackShown(bool shown);

Q_SIGNALS:
    void backTriggered();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    /// When the width is short, the texts of secondary buttons go first; their icons stay. How long the note is just
    /// now does not matter: it has room for a large count, and gives way when it needs more.
    void collapseButtons();
    QHBoxLayout *m_layout;
    QHBoxLayout *m_left;
    Button *m_back;
    TextLabel *m_title;
    ElidedLabel *m_note;
    bool m_hasNote = false;
};

} // namespace vhm24::ui
