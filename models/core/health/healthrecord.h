// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace vhm24::core {

/// Green, yellow, red, and what could not be found out.
enum class HealthLevel { Good, Watch, Bad, Unknown };

/// The word on the command line and in JSON.
[[nodiscard]] QLatin1String wordOf(HealthLevel level);
/// The word beside the colour, in the user's language.
[[nodiscard]] QString nameOf(HealthLevel level);

enum class HealthUnit { Count, Bytes, Milliseconds, Seconds, Share };

/// The technical name of a unit, and a figure in it as plain English; a window formats figures by itself.
[[nodiscard]] QLatin1String wordOf(HealthUnit unit);
[[nodiscard]] QString plainFigure(double figure, HealthUnit unit);

/// From where on a figure is yellow and red. Without limits it is only shown.
struct HealthLimits {
    std::optional<double> watch = std::nullopt;
    std::optional<double> bad = std::nullopt;
    bool lowIsBad = false;
};
[[nodiscard]] HealthLevel levelOf(double figure, const HealthLimits &limits);

/// One of the things that a figure is made of: a table, an index, a statement, a connection.
struct HealthDetail {
    QString name = {};
    double figure = 0;
    QString note = {};               ///< Of the server: its parts, each in a line.
    const char *noteWords = nullptr; ///< Source text in the context "Health" with %1, %2 for the parts; may be none.
};

/// What one check says of one database or of Redis.
struct HealthRecord {
    QString id = {};              ///< `connections`, `redis_memory`
    QString subject = {};         ///< The services in that database, such as `auth` or `all`; `redis`.
    const char *title = nullptr;  ///< Source text in the context "Health".
    const char *advice = nullptr; ///< The same: what it means and what to do where it is not good.
    QString question = {};        ///< What was asked, to be run by hand.
    std::optional<double> figure = std::nullopt;
    HealthUnit unit = HealthUnit::Count;
    HealthLimits limits = {};
    HealthLevel level = HealthLevel::Unknown;
    QString reason = {}; ///< Why it is unknown: of the server or our own, untranslated.
    std::vector<HealthDetail> details = {};
    bool kept = false; ///< Its figure is kept over time.

    [[nodiscard]] QString value() const; ///< `plainFigure`, or a dash.
};

struct HealthReport {
    QDateTime madeAt = {};
    std::vector<HealthRecord> records = {};

    [[nodiscard]] HealthLevel worst() const; ///< What could not be found out is not bad.
};

/// Texts in the user's language. `numberText` says how a part that is a whole number is written.
[[nodiscard]] QString noteOf(const HealthDetail &detail, const std::function<QString(qint64)> &numberText = {});
[[nodiscard]] QString titleOf(const HealthRecord &record);
/// The advice where it is not good, and the limits; empty for a figure without any.
[[nodiscard]] QString whyOf(const HealthRecord &record);

} // namespace vhm24::core
