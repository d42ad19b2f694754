// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/health/healthrecord.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace vhm24;

/// The words of what a check found.
class TestHealthRecord : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aNoteHoldsItsParts()
    {
        const core::HealthDetail detail{.note = QStringLiteral("629404\n%1 of 5"), .noteWords = "%1 rows, %2"};
        QCOMPARE(noteOf(detail), QStringLiteral("629404 rows, %1 of 5"));
        const auto grouped = [](qint64 number) { return QLocale(QLocale::English).toString(number); };
        QCOMPARE(noteOf(detail, grouped), QStringLiteral("629,404 rows, %1 of 5"));
        const core::HealthDetail plain{.note = QStringLiteral("4711")}; // the server's own words stay
        QCOMPARE(noteOf(plain, grouped), QStringLiteral("4711"));
    }
};

VHM24_TEST(TestHealthRecord)
#include "tst_healthrecord_unit.moc"
