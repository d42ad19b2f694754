// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/core/shell/context.h"

#include <QWidget>

namespace vhm24::ui {

class Banner;

/// Says above every page why nothing can be changed: the structure of the database is not the one that this program
/// knows. Hidden in every other session.
class ReadOnlyNotice : public QWidget {
    Q_OBJECT
public:
    explicit ReadOnlyNotice(const Context &context, QWidget *parent = nullptr);

private:
    static QString wordsOf(const core::StructureDifference &difference);
    void retranslate();

    const Context &m_context;
    Banner *m_banner;
};

} // namespace vhm24::ui
