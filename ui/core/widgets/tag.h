// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/core/look/tokens.h"

#include <QWidget>

namespace vhm24::ui {

/// A state as mark and word on its soft colour.
class Tag : public QWidget {
    Q_OBJECT
public:
    explicit Tag(QWidget *parent = nullptr);
    Tag(Meaning meaning, const QString &text, QWidget *parent = nullptr);

    void setState(Meaning meaning, const QString &text);
    /// Off for a mere count beside a title, whose word stands there.
    void setMarkShown(bool shown);
    /// An icon in place of the mark; empty for the mark.
    void setIconName(const QString &name);
    [[nodiscard]] QString text() const { return m_text; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int signWidth() const;

    Meaning m_meaning = Meaning::Neutral;
    QString m_text;
    QString m_iconName;
    bool m_markShown = true;
};

} // namespace vhm24::ui
