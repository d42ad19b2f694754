// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

namespace vhm24::ui::inventory {

/// A row of keys and what they do, and before them how many lines are wrong; a click on that goes there, as F8 does.
class KeyHints : public QWidget {
    Q_OBJECT
public:
    struct Hint {
        QString key = {};
        QString text = {};
    };
    explicit KeyHints(QWidget *parent = nullptr);

    void setHints(std::vector<Hint> hints);
    void setProblem(const QString &text); ///< Empty for none.
    [[nodiscard]] QString problem() const { return m_problem; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void problemClicked();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    [[nodiscard]] int problemWidth() const;

    std::vector<Hint> m_hints;
    QString m_problem;
};

} // namespace vhm24::ui::inventory
