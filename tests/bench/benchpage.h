// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/ground.h"
#include "tests/support/uifakes.h"
#include "ui/core/shell/context.h"
#include "ui/core/table/tablepage.h"
#include "ui/core/table/tableview.h"

#include <memory>

class QAbstractItemView;

namespace vhm24::bench {

/// What a page needs around it.
class PageGround {
public:
    explicit PageGround(const Ground &ground);

    [[nodiscard]] const ui::Context &context() const { return m_context; }
    /// A page in a window that is shown, with nothing in it yet.
    [[nodiscard]] std::unique_ptr<ui::TablePage> shownPage(const core::TableDescriptor &table) const;

private:
    core::LabelDirectory m_labels;
    ui::Formats m_formats;
    ui::Trace m_trace;
    tests::FakePrompts m_prompts;
    tests::FakeNavigator m_navigator;
    ui::Context m_context;
};

inline constexpr QSize WindowSize(1244, 872);

/// Milliseconds from `act` to the end of the first painting of `view` with rows in it.
[[nodiscard]] double untilPainted(QAbstractItemView &view, const std::function<void()> &act);
/// Milliseconds from `act` until the model has its rows.
[[nodiscard]] double untilLoaded(core::WindowModel &model, const std::function<void()> &act);

} // namespace vhm24::bench
