// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/core/format/sizetext.h"

#include <QCoreApplication>

#include <array>
#include <cmath>

namespace vhm24::ui {

namespace {

constexpr std::array SizeUnits{QT_TRANSLATE_NOOP("Size", "%1 B"), QT_TRANSLATE_NOOP("Size", "%1 kB"),
                               QT_TRANSLATE_NOOP("Size", "%1 MB"), QT_TRANSLATE_NOOP("Size", "%1 GB"),
                               QT_TRANSLATE_NOOP("Size", "%1 TB")};

std::size_t sizeUnitOf(double bytes)
{
    std::size_t unit = 0;
    for (bytes = std::abs(bytes); bytes >= 1024 && unit + 1 < SizeUnits.size(); bytes /= 1024)
        ++unit;
    return unit;
}

} // namespace

QString sizeText(const Formats &formats, double bytes)
{
    const std::size_t unit = sizeUnitOf(bytes);
    const double shown = bytes / std::pow(1024.0, double(unit));
    return QCoreApplication::translate("Size", SizeUnits[unit]).arg(formats.number(shown, unit == 0 ? 0 : 1));
}

double sizeStep(double most) { return std::pow(1024.0, double(sizeUnitOf(most))); }

} // namespace vhm24::ui
