// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/core/table/printrows.h"

#include "ui/core/format/formats.h"

#include <cmath>

namespace vhm24::ui {

namespace {

/// Enough decimals for what is there, two at most for sums of money.
int decimalsOf(double value, bool money)
{
    const auto isWhole = [](double number) { return std::abs(number - std::round(number)) < 1e-6; };
    if (isWhole(value))
        return 0;
    return money || isWhole(value * 100) ? 2 : 3;
}

} // namespace

void PrintRows::text(std::string_view utf8)
{
    m_cells.push_back(QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size())).simplified());
}

void PrintRows::integer(qint64 value) { m_cells.push_back(Formats().integer(value)); }

void PrintRows::real(double value)
{
    const std::size_t column = m_cells.size() % m_columns.size();
    const bool money = m_columns[column].form == core::ExportColumn::Form::Money;
    m_cells.push_back(Formats().number(value, decimalsOf(value, money)));
}

void PrintRows::moment(qint64 wallMs)
{
    const std::string_view whole = m_dates.moment(wallMs);
    m_cells.push_back(QString::fromLatin1(whole.data(), static_cast<qsizetype>(whole.size()) - 3)); // no seconds
}

void PrintRows::date(qint64 days)
{
    const std::string_view day = m_dates.date(days);
    m_cells.push_back(QString::fromLatin1(day.data(), static_cast<qsizetype>(day.size())));
}

bool PrintRows::isNumeric(int column) const
{
    using Form = core::ExportColumn::Form;
    const Form form = m_columns[static_cast<std::size_t>(column)].form;
    return form == Form::Integer || form == Form::Real || form == Form::Money;
}

} // namespace vhm24::ui
