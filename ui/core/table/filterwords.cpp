// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/core/table/filterwords.h"

#include "ui/core/table/filtertext.h"

#include <QCoreApplication>

namespace vhm24::ui {

namespace {

QString groupWords(const core::TableDescriptor &table, const core::FilterGroup &group, const Context &context)
{
    QStringList parts;
    for (const core::ColumnFilter &one : group.conditions)
        parts += chipText(table, one, context);
    for (const core::FilterGroup &one : group.groups) {
        const QString words = groupWords(table, one, context);
        if (!words.isEmpty())
            parts +=
                one.conditions.size() + one.groups.size() > 1 ? QLatin1Char('(') + words + QLatin1Char(')') : words;
    }
    return parts.join(group.any ? QCoreApplication::translate("FilterWords", " or ")
                                : QCoreApplication::translate("FilterWords", " and "));
}

} // namespace

QString filterWords(const core::TableDescriptor &table, const core::TableView &view, const Context &context)
{
    QStringList parts;
    for (const core::ColumnFilter &one : view.filters)
        parts += chipText(table, one, context);
    if (!view.search.isEmpty())
        parts += QCoreApplication::translate("FilterWords", "search “%1”").arg(view.search);
    if (const QString group = groupWords(table, view.advanced, context); !group.isEmpty())
        parts += group;
    return parts.join(QLatin1String("; "));
}

} // namespace vhm24::ui
