// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/core/i18n/everylanguage.h"

#include "ui/core/format/formats.h"

#include <QTranslator>

#include <array>

namespace vhm24::ui {

QStringList inEveryLanguage(const char *context, const char *source)
{
    static std::array<QTranslator, 2> translators;
    static const bool loaded = [] {
        bool all = true;
        const std::array languages{Formats::Language::Russian, Formats::Language::Uzbek};
        for (std::size_t i = 0; i < languages.size(); ++i)
            all = translators[i].load(QStringLiteral(":/i18n/vhm24-desk_") + Formats::codeOf(languages[i])) && all;
        return all;
    }();
    QStringList texts{QString::fromUtf8(source)};
    for (const QTranslator &translator : translators) {
        if (const QString text = translator.translate(context, source); loaded && !text.isEmpty())
            texts += text;
    }
    return texts;
}

} // namespace vhm24::ui
