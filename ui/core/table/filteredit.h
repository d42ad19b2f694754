// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace vhm24::ui {

/// What a column is filtered by. In a narrow column the hint gives way to its sign or to nothing, and a text that does
/// not fit ends in an ellipsis while it is not being typed; the tool tip says all.
class FilterEdit : public QLineEdit {
    Q_OBJECT
public:
    explicit FilterEdit(QWidget *parent = nullptr);

    /// The operator that bare text means, in words or as a sign, and what else can be typed.
    void setHint(const QString &hint, const QString &tip);
    void setError(const QString &sentence); ///< Empty takes it away.

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void showHint();
    [[nodiscard]] QRect textRect() const;
    [[nodiscard]] bool isCut(const QString &text) const;
    [[nodiscard]] QString tip() const;
    QString m_hint;
    QString m_tip;
    QString m_error;
};

} // namespace vhm24::ui
