// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/table/pastedvalue.h"

#include "models/core/table/cellinput.h"
#include "models/core/table/enumeration.h"
#include "models/core/text/nearest.h"
#include "models/core/text/numberinput.h"

#include <QDateTime>
#include <QLocale>
#include <QRegularExpression>
#include <QTimeZone>

namespace vhm24::core {

namespace {

PastedValue refused(const char *detail, const QString &proposal = {})
{
    return {.error = invalid(QLatin1String(detail)), .proposal = proposal};
}

PastedValue checked(const Column &column, const QString &plain, const PasteRules &rules, bool guessed = false)
{
    const auto value = parseCell(column, plain, rules.timeZone);
    return value ? PastedValue{.value = value.value(), .guessed = guessed} : PastedValue{.error = value.error()};
}

struct NumberForm {
    QString text = {};      ///< Digits with a point, or with `mark` where that is not decided.
    QChar mark = {};        ///< What separates the decimals, or may do so.
    bool undecided = false; ///< `1,234`
    bool percent = false;
};

/// Takes grouping marks away, where they stand before three digits each.
std::optional<QString> ungrouped(const QString &text, QChar mark)
{
    static const QRegularExpression form(QStringLiteral("^[+-]?\\d{1,3}(,\\d{3})+$"));
    QString commas = text;
    commas.replace(mark, QLatin1Char(','));
    if (!form.match(commas).hasMatch())
        return std::nullopt;
    return commas.remove(QLatin1Char(','));
}

std::optional<NumberForm> withTwoMarks(NumberForm form)
{
    const bool comma = form.text.lastIndexOf(QLatin1Char(',')) > form.text.lastIndexOf(QLatin1Char('.'));
    form.mark = comma ? QLatin1Char(',') : QLatin1Char('.');
    const QStringList halves = form.text.split(form.mark);
    const auto whole = ungrouped(halves.first(), comma ? QLatin1Char('.') : QLatin1Char(','));
    if (halves.size() != 2 || !whole)
        return std::nullopt;
    form.text = *whole + QLatin1Char('.') + halves.last();
    return form;
}

std::optional<NumberForm> numberForm(const QString &typed)
{
    NumberForm form{.text = typed.trimmed()};
    if (form.text.startsWith(QLatin1Char('\'')))
        form.text = form.text.mid(1).trimmed();
    form.text.replace(QChar(0x2212), QLatin1Char('-'));
    if (form.text.endsWith(QLatin1Char('%'))) {
        form.percent = true;
        form.text = form.text.chopped(1).trimmed();
    }
    static const QRegularExpression groups(
        QStringLiteral("(?<=\\d)[\\s\\x{00A0}\\x{2009}\\x{202F}'](?=\\d{3}(\\D|$))"));
    const qsizetype before = form.text.size();
    form.text.remove(groups);
    const bool grouped = form.text.size() < before;
    static const QRegularExpression digits(QStringLiteral("^[+-]?[0-9.,]*[0-9][0-9.,]*$"));
    if (!digits.match(form.text).hasMatch())
        return std::nullopt;
    const qsizetype commas = form.text.count(QLatin1Char(','));
    const qsizetype points = form.text.count(QLatin1Char('.'));
    if (commas > 0 && points > 0)
        return withTwoMarks(std::move(form));
    if (commas + points == 0)
        return form;
    const QChar mark = commas > 0 ? QLatin1Char(',') : QLatin1Char('.');
    if (commas + points > 1) {
        const auto whole = ungrouped(form.text, mark);
        if (!whole)
            return std::nullopt;
        form.text = *whole;
        return form;
    }
    form.mark = mark;
    static const QRegularExpression either(QStringLiteral("^[+-]?[1-9]\\d{0,2}[.,]\\d{3}$"));
    form.undecided = !grouped && either.match(form.text).hasMatch();
    if (!form.undecided)
        form.text.replace(mark, QLatin1Char('.'));
    if (const qsizetype point = form.text.indexOf(QLatin1Char('.'));
        point >= 0 && (point == 0 || !form.text[point - 1].isDigit()))
        form.text.insert(point, QLatin1Char('0'));
    return form;
}

/// Whether the mark of an undecided number separates decimals; nothing = only the column can say.
std::optional<bool> isDecimal(QChar mark, const PasteConvention &convention)
{
    if (convention.decimalComma == convention.decimalPoint)
        return std::nullopt;
    return (mark == QLatin1Char(',')) == convention.decimalComma;
}

PastedValue number(const Column &column, const QString &text, const PasteRules &rules)
{
    auto form = numberForm(text);
    if (!form) {
        static const QRegularExpression letters(QStringLiteral("[oO\\x{043E}\\x{041E}]"));
        QString repaired = text.trimmed();
        repaired.replace(letters, QStringLiteral("0"));
        return repaired != text.trimmed() && numberForm(repaired) ? refused("letter", repaired) : refused("number");
    }
    bool guessed = false;
    if (form->undecided) {
        const auto said = isDecimal(form->mark, rules.convention);
        const bool whole = column.kind == ColumnKind::Integer;
        // Amounts and prices have two decimals, coordinates many: three digits mean thousands only in the former.
        const bool decimal = !whole && said.value_or(column.kind == ColumnKind::Real);
        guessed = !whole && !said;
        form->text.replace(form->mark, decimal ? QStringLiteral(".") : QString());
    }
    const bool inPercent = QString::fromUtf8(column.title).contains(QLatin1Char('%'));
    if (form->percent && !inPercent) {
        guessed = true;
        form->text = QString::number(form->text.toDouble() / 100, 'f', QLocale::FloatingPointShortest);
    }
    return checked(column, form->text, rules, guessed);
}

struct DateForm {
    QDate date = {};
    QTime time = {0, 0};
    std::optional<bool> monthFirst = {}; ///< Said by a day above 12 between slashes.
    bool undecided = false;
    QDate other = {}; ///< The date with day and month the other way round.
};

int fullYear(const QString &digits) { return digits.toInt() + (digits.size() == 2 ? 2000 : 0); }

std::optional<QTime> timeOf(const QRegularExpressionMatch &match)
{
    if (match.captured(QStringLiteral("hour")).isEmpty())
        return QTime(0, 0);
    int hour = match.captured(QStringLiteral("hour")).toInt();
    const QString half = match.captured(QStringLiteral("half")).toUpper();
    if (!half.isEmpty() && (hour < 1 || hour > 12))
        return std::nullopt;
    if (!half.isEmpty())
        hour = hour % 12 + (half == QLatin1String("PM") ? 12 : 0);
    const QTime time(hour, match.captured(QStringLiteral("minute")).toInt(),
                     match.captured(QStringLiteral("second")).toInt());
    return time.isValid() ? std::optional(time) : std::nullopt;
}

std::optional<DateForm> dateForm(const QString &typed)
{
    static const QString time =
        QStringLiteral("(?:[T ,]+(?<hour>\\d{1,2}):(?<minute>\\d{2})(?::(?<second>\\d{2})(?:[.,]\\d{1,6})?)?"
                       "(?: ?(?<half>[AaPp][Mm]))?)?$");
    static const QRegularExpression points(QStringLiteral("^(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4}|\\d{2})") + time);
    static const QRegularExpression dashes(QStringLiteral("^(\\d{4})-(\\d{1,2})-(\\d{1,2})") + time);
    static const QRegularExpression slashes(QStringLiteral("^(\\d{1,2})/(\\d{1,2})/(\\d{4}|\\d{2})") + time);
    const QString text = typed.simplified();
    DateForm form;
    auto match = points.match(text);
    if (match.hasMatch()) {
        form.date = QDate(fullYear(match.captured(3)), match.captured(2).toInt(), match.captured(1).toInt());
    } else if (match = dashes.match(text); match.hasMatch()) {
        form.date = QDate(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    } else if (match = slashes.match(text); match.hasMatch()) {
        const int year = fullYear(match.captured(3));
        const int first = match.captured(1).toInt();
        const int second = match.captured(2).toInt();
        form.date = QDate(year, second, first);
        form.other = QDate(year, first, second);
        form.undecided = form.date.isValid() && form.other.isValid() && first != second;
        if (!form.undecided && first != second) {
            form.monthFirst = form.other.isValid();
            form.date = form.other.isValid() ? form.other : form.date;
        }
    }
    const auto clock = match.hasMatch() ? timeOf(match) : std::nullopt;
    if (!clock || !form.date.isValid() || form.date.year() < 1970 || form.date.year() > 2200)
        return std::nullopt;
    form.time = *clock;
    return form;
}

PastedValue moment(const Column &column, const QString &text, const PasteRules &rules)
{
    const bool dateOnly = column.kind == ColumnKind::Date;
    if (text.trimmed().endsWith(QLatin1Char('Z'))) { // as our JSON writes it
        const QDateTime utc = QDateTime::fromString(text.trimmed(), Qt::ISODateWithMs);
        if (utc.isValid())
            return dateOnly ? PastedValue{.value = utc.date()} : PastedValue{.value = utc};
    }
    auto form = dateForm(text);
    if (!form)
        return refused("date");
    if (form->undecided) {
        if (rules.convention.dayFirst == rules.convention.monthFirst)
            return refused("order");
        form->date = rules.convention.monthFirst ? form->other : form->date;
    }
    if (dateOnly)
        return {.value = form->date};
    const QDateTime local(form->date, form->time, QTimeZone(rules.timeZone));
    return local.isValid() ? PastedValue{.value = local.toUTC()} : refused("date");
}

PastedValue boolean(const QString &text)
{
    static const QStringList yes{QStringLiteral("yes"), QStringLiteral("true"),   QStringLiteral("1"),
                                 QStringLiteral("да"),  QStringLiteral("истина"), QStringLiteral("ha"),
                                 QStringLiteral("ҳа"),  QStringLiteral("rost"),   QStringLiteral("y")};
    static const QStringList no{QStringLiteral("no"),  QStringLiteral("false"),   QStringLiteral("0"),
                                QStringLiteral("нет"), QStringLiteral("ложь"),    QStringLiteral("yo'q"),
                                QStringLiteral("йўқ"), QStringLiteral("yolg'on"), QStringLiteral("n")};
    const QString plain = folded(text);
    if (yes.contains(plain) || no.contains(plain))
        return {.value = yes.contains(plain)};
    const QStringList all = yes + no;
    const qsizetype nearest = plain.size() > 2 ? nearestOf(plain, all) : -1;
    return refused("boolean", nearest < 0 ? QString() : all[nearest]);
}

/// The stored word behind a shown text.
PastedValue word(const char *enumeration, const QString &text, const PasteRules &rules)
{
    const QString plain = folded(text);
    QStringList texts;
    for (const QString &stored : enumerationWords(enumeration)) {
        QStringList shown{stored, enumerationText(enumeration, stored)};
        if (rules.texts)
            shown += rules.texts(enumeration, stored);
        for (const QString &one : shown) {
            if (folded(one) == plain)
                return {.value = stored};
        }
        texts += shown;
    }
    const qsizetype nearest = nearestOf(plain, texts);
    return refused("enumeration", nearest < 0 ? QString() : texts[nearest]);
}

PastedValue words(const Column &column, const QString &text, const PasteRules &rules)
{
    QStringList list;
    for (const QString &part : text.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        PastedValue one = word(column.enumeration, part, rules);
        if (one.error)
            return {.error = one.error};
        list += one.value.toString();
    }
    return {.value = list};
}

PastedValue plainText(const Column &column, const QString &typed, const PasteRules &rules)
{
    QString text = typed;
    text.replace(QLatin1String("\r\n"), QLatin1String("\n")).replace(QLatin1Char('\r'), QLatin1Char('\n'));
    // An apostrophe before a digit or a sign is how a table program says "this is text".
    static const QRegularExpression textMark(QStringLiteral("^'(?=[0-9=+@-])"));
    text.remove(textMark);
    static const QRegularExpression cut(QStringLiteral("^\\d[.,]\\d+E\\+\\d{2,}$"));
    if (cut.match(text.trimmed()).hasMatch())
        return refused("exponent");
    return checked(column, text, rules);
}

} // namespace

void PasteConvention::learn(const Column &column, const QString &text)
{
    if (isNumber(column.kind)) {
        const auto form = numberForm(text);
        if (!form || form->undecided || form->mark.isNull())
            return;
        decimalComma = decimalComma || form->mark == QLatin1Char(',');
        decimalPoint = decimalPoint || form->mark == QLatin1Char('.');
    } else if (column.kind == ColumnKind::Moment || column.kind == ColumnKind::Date) {
        const auto form = dateForm(text);
        if (!form || !form->monthFirst)
            return;
        (*form->monthFirst ? monthFirst : dayFirst) = true;
    }
}

PastedValue readPasted(const Column &column, const QString &text, const PasteRules &rules)
{
    if (hasControlCharacters(text))
        return refused("control");
    if (text.trimmed().isEmpty())
        return column.notNull ? refused("required") : PastedValue{};
    if (isNumber(column.kind))
        return number(column, text, rules);
    switch (column.kind) {
    case ColumnKind::Moment:
    case ColumnKind::Date: return moment(column, text, rules);
    case ColumnKind::Boolean: return boolean(text);
    case ColumnKind::EnumerationList: return words(column, text, rules);
    case ColumnKind::TextList: return checked(column, text, rules);
    default: return column.enumeration ? word(column.enumeration, text, rules) : plainText(column, text, rules);
    }
}

} // namespace vhm24::core
