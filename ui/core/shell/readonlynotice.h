// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/core/shell/context.h"
#include "ui/core/shell/windownotice.h"

namespace vhm24::ui {

/// Says above every page why nothing can be changed: the structure of the database is not the one that this program
/// knows. Hidden in every other session.
class ReadOnlyNotice : public WindowNotice {
    Q_OBJECT
public:
    explicit ReadOnlyNotice(const Context &context, QWidget *parent = nullptr);

private:
    static QString wordsOf(const core::StructureDifference &difference);
    void retranslate();

    const Context &m_context;
};

} // namespace vhm24::ui
