// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/core/shell/context.h"
#include "ui/core/widgets/kpitile.h"
#include "ui/shared/overviewdata.h"

#include <QCoreApplication>

namespace vhm24::ui::shared {

/// Puts figures into the words of the tiles and chart heads, in the language of the moment.
class OverviewFigures {
    Q_DECLARE_TR_FUNCTIONS(OverviewFigures)
public:
    OverviewFigures(const Context &context, const OverviewData &data, const QDateTime &now) :
        m_context(context),
        m_data(data),
        m_now(now)
    {
    }

    [[nodiscard]] KpiFigure revenue() const;
    [[nodiscard]] KpiFigure sales() const;
    [[nodiscard]] KpiFigure stockValue() const;
    [[nodiscard]] KpiFigure alerts() const;
    [[nodiscard]] KpiFigure online() const;
    [[nodiscard]] KpiFigure offline() const;
    [[nodiscard]] KpiFigure tasks() const;
    [[nodiscard]] KpiFigure lowStock() const;

    /// "Week: 266,8 mln, +3,4 %": Monday to now against the same stretch of last week. Empty while not known.
    [[nodiscard]] QString weekNote() const;
    [[nodiscard]] QString dayNote() const;     ///< How much a sale was worth, or that there was none yet.
    [[nodiscard]] QString sameWeekday() const; ///< "Thu 12.11"

private:
    /// Label, age and reason; true when there is a figure to fill in.
    template <typename Part> bool begin(KpiFigure &figure, const QString &label, const Part &part) const;
    /// Ends a tile: why there are no newer figures, and the whole of it for tool tip and screen readers.
    template <typename Part> [[nodiscard]] KpiFigure told(KpiFigure figure, const Part &part) const;
    void compare(KpiFigure &figure, double now, double before, bool moreIsGood) const;
    void compareLevel(KpiFigure &figure, double now, const std::vector<double> &days, Meaning more,
                      Meaning fewer) const;
    /// So little is usual by this time that nothing at all is no news.
    [[nodiscard]] bool hasJustBegun() const;

    const Context &m_context;
    const OverviewData &m_data;
    QDateTime m_now;
};

} // namespace vhm24::ui::shared
