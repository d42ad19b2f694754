// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/core/languages.h"

#include <QCoreApplication>
#include <QLibraryInfo>

namespace vhm24::app {

void Languages::use(ui::Formats::Language language)
{
    ui::Formats formats;
    formats.setLanguage(language);
    QLocale::setDefault(formats.locale()); // names of months and days that Qt writes itself
    const QString code = ui::Formats::codeOf(language);
    QCoreApplication::removeTranslator(&m_qt);
    QCoreApplication::removeTranslator(&m_own);
    if (m_qt.load(QStringLiteral("qtbase_") + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    // English has a file too, for its plural forms.
    if (m_own.load(QStringLiteral(":/i18n/vhm24-desk_") + code))
        QCoreApplication::installTranslator(&m_own);
}

} // namespace vhm24::app
