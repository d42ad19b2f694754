// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/transfer/supabaseimport.h"

#include <QWidget>

class QLineEdit;
class QRadioButton;

namespace vhm24::ui {

class AddressEdit;
class Button;
class FormField;
struct Context;

/// Where an import reads from. A password that is pasted with an address moves to a field of its own at once, which
/// shows no letters and is emptied when the source was taken.
class ImportSourceView : public QWidget {
    Q_OBJECT
public:
    explicit ImportSourceView(const Context &context, QWidget *parent = nullptr);

    /// The source as it is filled in, or nothing, with what is wrong below its field. `before`: the one that is known
    /// already, whose password holds for the same address.
    [[nodiscard]] std::optional<core::ImportSource> take(const std::optional<core::ImportSource> &before);
    /// What may be shown of it, without a password.
    [[nodiscard]] QString address() const;
    /// One that was given before.
    void present(const core::ImportSource &source, const QString &address);
    void setBusy(bool busy);

Q_SIGNALS:
    void submitted(); ///< Return in a field.

private:
    QWidget *makeFileRow();
    void retranslate();
    void showKind();
    void chooseFile();
    [[nodiscard]] std::optional<core::ImportSource> takeDatabase(const std::optional<core::ImportSource> &before);

    const Context &m_context;
    QRadioButton *m_fromDatabase;
    QRadioButton *m_fromFile;
    AddressEdit *m_url;
    QLineEdit *m_password;
    QLineEdit *m_file;
    Button *m_choose;
    FormField *m_urlField;
    FormField *m_passwordField;
    FormField *m_fileField;
};

} // namespace vhm24::ui
