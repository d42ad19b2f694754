// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QString>

#include <string_view>
#include <vector>

namespace vhm24::core {

/// A column as it leaves the program.
struct ExportColumn {
    enum class Form { Text, Integer, Real, Money, Moment, Date };
    QString title = {};
    Form form = Form::Text;
};

/// Takes rows cell by cell, in the order of its columns: a file of some format, or a page of paper. Calls come from
/// one thread. Nothing is made of a cell before it arrives, so that a million rows cost no allocation each.
class RowSink {
public:
    virtual ~RowSink() = default;
    virtual void begin(const std::vector<ExportColumn> &columns) = 0;
    virtual void empty() = 0;
    virtual void text(std::string_view utf8) = 0;
    virtual void integer(qint64 value) = 0;
    virtual void real(double value) = 0;
    /// Milliseconds since 1970 on the clock of the place that the times are shown in.
    virtual void moment(qint64 wallMs) = 0;
    virtual void date(qint64 days) = 0; ///< since 1970
    /// False when no more can be taken; finish() of the sink says why.
    virtual bool endRow() = 0;
};

} // namespace vhm24::core
