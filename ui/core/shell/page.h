// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/core/shell/navigator.h"

#include <QWidget>

#include <optional>

namespace vhm24::ui {

/// One page of the window. Made when first opened, kept until its tab is closed, or until logout.
class Page : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;
    /// Shown, or asked to show something else.
    virtual void open(const PageArgument &argument) = 0;
    /// F5, or the data changed: read again what is on screen, without moving anything.
    virtual void refresh() = 0;
    /// Rows of `table` changed, here or elsewhere; empty ids = many.
    virtual void rowsChanged(core::Service service, const QString &table, const QStringList &ids);
    /// Ctrl+F.
    virtual void focusSearch() {}
    /// Ctrl+N.
    virtual void triggerPrimary() {}
    /// Whether leaving would lose something that was typed and could not be kept on the disk; pages are kept, so this
    /// only matters on logout.
    [[nodiscard]] virtual bool hasUnsavedEdits() const { return false; }
    /// Something is changed and not saved yet, which tabs and rail mark.
    [[nodiscard]] bool isStaged() const { return m_staged; }
    void setStaged(bool staged);
    /// What is shown, so that open() with it shows the same again; nothing where that is what it was opened with.
    [[nodiscard]] virtual std::optional<PageArgument> place() const { return std::nullopt; }
    /// When what is shown was read; for the status line.
    [[nodiscard]] virtual QDateTime readAt() const { return {}; }

Q_SIGNALS:
    void placeChanged(); ///< place() is another one: filters, search, order.
    void stagedChanged();

private:
    bool m_staged = false;
};

} // namespace vhm24::ui
