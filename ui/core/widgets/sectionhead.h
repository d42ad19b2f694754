// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/core/look/tokens.h"

#include <QWidget>

class QHBoxLayout;

namespace vhm24::ui {

class Button;
class ElidedLabel;
class LinkLabel;
class Tag;

/// The head of a region: title, a tag or a grey note after it, and a link at the right.
class SectionHead : public QWidget {
    Q_OBJECT
public:
    explicit SectionHead(QWidget *parent = nullptr);

    void setTitle(const QString &text);
    void setNote(const QString &text);
    /// One with a figure, which is left out where it does not fit.
    void setFigureNote(const QString &text);
    /// Without its mark: the word of the title says what is counted. Empty text hides it.
    void setTag(Meaning meaning, const QString &text);
    void setLink(const QString &text);
    /// Grey words at the right, in place of a link.
    void setRemark(const QString &text);
    /// A widget at the very right, such as a Tag or a SegmentedControl.
    void addWidget(QWidget *widget);
    /// The hairline below, on by default.
    void setLineShown(bool shown);

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void linkActivated();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QHBoxLayout *m_layout;
    ElidedLabel *m_title;
    ElidedLabel *m_note;
    ElidedLabel *m_remark;
    Tag *m_tag;
    LinkLabel *m_link;
    bool m_lineShown = true;
};

} // namespace vhm24::ui
