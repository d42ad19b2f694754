// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QTableView;

namespace vhm24::ui {

/// The look of every grid: rows of one height without numbers and lines, moved by the pixel, no frame of its own.
void makeFlat(QTableView &grid);

} // namespace vhm24::ui
