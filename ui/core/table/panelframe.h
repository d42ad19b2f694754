// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/core/look/tokens.h"

#include <QWidget>

#include <functional>

class QHBoxLayout;
class QScrollArea;
class QVBoxLayout;

namespace vhm24::ui {

class SectionHead;
class TextLabel;

/// The inside of a detail panel: caption, title, facts, sections that scroll, and verbs that stay below.
class PanelFrame : public QWidget {
    Q_OBJECT
public:
    explicit PanelFrame(QWidget *parent = nullptr);

    /// What is added between these two takes the place of what was shown before, in one go. The place scrolled to
    /// stays while `key` is the same.
    void begin(const QString &key, const QString &caption, const QString &title);
    void end();
    void addLink(const QString &text, std::function<void()> follow); ///< Under the title.
    void addRemark(const QString &text, Token ink = Token::Text2);   ///< A sentence of its own.
    void addLine();
    void addFact(const QString &label, QWidget *value);
    void addFact(const QString &label, const QString &text, Token ink = Token::Text); ///< Left out when empty.
    void addFactLink(const QString &label, const QString &text, std::function<void()> follow);
    SectionHead *addSection(const QString &title, const QString &note = {});
    void addWidget(QWidget *widget, int margin = space::PagePadding); ///< As wide as the panel less the margins.
    /// Below the scrolled part; stays when the rest is filled anew.
    void setFooter(QWidget *footer);
    /// A label that wraps and can be copied from.
    static TextLabel *makeText(const QString &text, Token ink = Token::Text);

Q_SIGNALS:
    void closeRequested();

private:
    QHBoxLayout *makeRow(const QString &label);

    QScrollArea *m_area;
    QVBoxLayout *m_outer;
    QVBoxLayout *m_content = nullptr;
    QString m_key;
    int m_place = 0;
};

} // namespace vhm24::ui
