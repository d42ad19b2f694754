// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/core/operations/importsteps.h"

namespace vhm24::ui {

QString ImportSteps::title(ImportStep step)
{
    switch (step) {
    case ImportStep::Source: return tr("Source");
    case ImportStep::Checks: return tr("Checks");
    case ImportStep::Words: return tr("Words");
    case ImportStep::Rehearsal: return tr("Dry run");
    case ImportStep::Copy: return tr("Import");
    case ImportStep::Proof: return tr("Proof");
    case ImportStep::Quarantine: break;
    }
    return tr("Quarantine");
}

QString ImportSteps::explanation(ImportStep step)
{
    switch (step) {
    case ImportStep::Source:
        return tr("The old database in one schema, or the JSON file of the older backup script. It is only read.");
    case ImportStep::Checks: return tr("What the source holds and what will not fit. Nothing is written.");
    case ImportStep::Words:
        return tr("What the free texts of the source become. A text without a meaning sends its rows to quarantine.");
    case ImportStep::Rehearsal: return tr("All choices made: what would arrive, table by table. Nothing is written.");
    case ImportStep::Copy:
        return tr("Stop the bot and the old back end first. A stopped or lost import goes on where it was.");
    case ImportStep::Proof: return tr("Rows and checksums of both sides. Equal sums mean equal rows.");
    case ImportStep::Quarantine: break;
    }
    return tr("Rows that had no place. Mend one and send it again, or leave it here.");
}

} // namespace vhm24::ui
