// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QWidget>

class QPainter;

namespace vhm24::ui {

/// Draws who it is by two initials, or a dashed ring for nobody.
void paintAvatar(QPainter *painter, const QRectF &rect, const QString &initials);

/// A person as initials; the whole name is tool tip and accessible name.
class Avatar : public QWidget {
    Q_OBJECT
public:
    explicit Avatar(QWidget *parent = nullptr);

    /// An empty `initials` means nobody; `name` is then the sentence that says so.
    void setPerson(const QString &initials, const QString &name);
    void setSide(int side);
    /// The first letters of the first two words: "Aziz Rahimov" gives "AR".
    [[nodiscard]] static QString initialsOf(const QString &name);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_initials;
    int m_side = 22;
};

} // namespace vhm24::ui
