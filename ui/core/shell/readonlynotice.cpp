// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/core/shell/readonlynotice.h"

#include "ui/core/format/messages.h"
#include "ui/core/i18n/language.h"
#include "ui/core/widgets/banner.h"

namespace vhm24::ui {

namespace {

constexpr std::size_t NamedDifferences = 3;

} // namespace

QString ReadOnlyNotice::wordsOf(const core::StructureDifference &difference)
{
    using enum core::DifferenceKind;
    const QString &name = difference.name;
    const QString place = difference.table.isEmpty() ? name : difference.table + u'.' + name;
    switch (difference.kind) {
    case MissingTable: return tr("the table %1 is missing").arg(difference.table);
    case MissingColumn: return tr("the column %1 is missing").arg(place);
    case ExtraColumn: return tr("there is an unknown column %1").arg(place);
    case DifferentType:
        return tr("the column %1 is %2 instead of %3").arg(place, difference.found, difference.expected);
    case DifferentDefault: return tr("the column %1 has another default value").arg(place);
    case DifferentNull: return tr("the column %1 has another rule for empty values").arg(place);
    case MissingIndex: return tr("the index %1 is missing").arg(place);
    case ExtraIndex:
    case ExtraUniqueIndex: return tr("there is an unknown index %1").arg(place);
    case DifferentIndex: return tr("the index %1 is another one").arg(place);
    case MissingForeignKey: return tr("the foreign key %1 is missing").arg(place);
    case ExtraForeignKey: return tr("there is an unknown foreign key %1").arg(place);
    case DifferentForeignKey: return tr("the foreign key %1 is another one").arg(place);
    case MissingEnum: return tr("the list of values %1 is missing").arg(name);
    case DifferentEnum: return tr("the list of values %1 is another one").arg(name);
    }
    return {};
}

ReadOnlyNotice::ReadOnlyNotice(const Context &context, QWidget *parent) : WindowNotice(parent), m_context(context)
{
    if (context.structure.isReadOnly())
        onLanguage(this, [this] { retranslate(); });
}

void ReadOnlyNotice::retranslate()
{
    const auto &harmful = m_context.structure.harmful;
    QStringList sentences;
    for (std::size_t i = 0; i < std::min(NamedDifferences, harmful.size()); ++i)
        sentences += QStringLiteral("%1: %2").arg(serviceText(harmful[i].service), wordsOf(harmful[i].difference));
    QString detail = sentences.join(QStringLiteral("; ")) + u'.';
    if (harmful.size() > NamedDifferences)
        detail += u' ' + tr("And %n more difference(s).", nullptr, int(harmful.size() - NamedDifferences));
    say({.meaning = Meaning::Critical,
         .title = tr("Nothing can be changed here:"),
         .text = m_context.structure.oldForm
                     ? tr("this is the older form of the data, which has to be imported first.")
                     : tr("the structure of the database is not the one that this program knows."),
         .detail = detail});
}

} // namespace vhm24::ui
