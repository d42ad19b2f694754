// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace vhm24::ui {

class TextLabel;

/// A label, any editor under it and, when something is wrong, the sentence that says what.
class FormField : public QWidget {
    Q_OBJECT
public:
    /// Takes the editor over.
    explicit FormField(QWidget *editor, QWidget *parent = nullptr);

    void setLabel(const QString &text);
    /// A grey sentence under the editor while there is no error.
    void setHint(const QString &text);
    void setError(const QString &sentence);
    void clearError();
    [[nodiscard]] bool hasError() const { return !m_error.isEmpty(); }
    [[nodiscard]] QWidget *editor() const { return m_editor; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showBelow();

    QWidget *m_editor;
    TextLabel *m_label;
    TextLabel *m_below;
    QString m_hint;
    QString m_error;
};

} // namespace vhm24::ui
