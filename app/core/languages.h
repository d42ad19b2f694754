// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/core/format/formats.h"

#include <QObject>
#include <QTranslator>

namespace vhm24::app {

/// Installs the texts of a language at run time: ours and Qt's own.
class Languages : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    void use(ui::Formats::Language language);

private:
    QTranslator m_own;
    QTranslator m_qt;
};

} // namespace vhm24::app
