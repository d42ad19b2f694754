// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/core/dialog/dialogframe.h"

#include <QMap>

#include <functional>

class QGridLayout;

namespace vhm24::ui {

class FormField;
class TextLabel;

/// A form in a dialog: title, fields, verbs. It stays open until the answer is there, so that nothing typed is lost;
/// what is wrong stands under its field. The confirming button never greys out for bad input.
class FormDialog : public DialogFrame {
    Q_OBJECT
public:
    enum class Place { Whole, Left, Right };

    explicit FormDialog(QWidget *parent = nullptr);

    /// `name` is what Error::subject calls the field. The caller sets the label.
    FormField *addField(const QString &name, QWidget *editor, Place place = Place::Whole);
    /// A sentence above the fields.
    void setIntroduction(const QString &text);
    /// Called by the confirming button and Ctrl+Enter, after all errors were taken away.
    void setSubmit(std::function<void()> submit) { m_submit = std::move(submit); }

    /// While an answer is awaited.
    void setBusy(bool busy);
    /// Under the field of that name, else above the verbs; the first one gets the focus.
    void showError(const QString &name, const QString &sentence);
    [[nodiscard]] bool hasErrors() const { return m_errors > 0; }

private:
    void submit();

    QMap<QString, FormField *> m_fields;
    QGridLayout *m_grid;
    TextLabel *m_introduction;
    std::function<void()> m_submit;
    int m_errors = 0;
    bool m_busy = false;
};

} // namespace vhm24::ui
