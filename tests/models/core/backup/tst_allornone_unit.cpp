// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/backup/allornone.h"
#include "tests/support/registry.h"

#include <QTest>

#include <array>

using namespace vhm24;
using core::Done;
using core::ErrorKind;
using core::Result;

namespace {

/// Waits until it is stopped, and says so.
Result<Done> untilStopped(const std::stop_token &stop)
{
    while (!stop.stop_requested())
        std::this_thread::yield();
    return core::Error{.kind = ErrorKind::Cancelled, .detail = QStringLiteral("stopped")};
}

} // namespace

class TestAllOrNone : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void allAreDone()
    {
        std::array done{false, false, false};
        const auto result = core::allOrNone(done, {}, [](bool &one, const std::stop_token &) -> Result<Done> {
            one = true;
            return Done{};
        });
        QVERIFY(result.ok());
        QVERIFY(done[0] && done[1] && done[2]);
    }
    void theFirstFailureStopsTheOthersAndIsTold()
    {
        const std::array items{0, 1, 2};
        const auto result = core::allOrNone(items, {}, [](int item, const std::stop_token &stop) -> Result<Done> {
            if (item == 2)
                return core::Error{.kind = ErrorKind::Denied, .detail = QStringLiteral("no room")};
            return untilStopped(stop);
        });
        QVERIFY(!result.ok());
        QCOMPARE(result.error().detail, QStringLiteral("no room"));
    }
    void aStopFromOutsideEndsAll()
    {
        std::stop_source stop;
        stop.request_stop();
        const std::array items{0, 1};
        const auto result = core::allOrNone(items, stop.get_token(),
                                            [](int, const std::stop_token &inner) { return untilStopped(inner); });
        QCOMPARE(result.error().kind, ErrorKind::Cancelled);
    }
};

VHM24_TEST(TestAllOrNone)
#include "tst_allornone_unit.moc"
