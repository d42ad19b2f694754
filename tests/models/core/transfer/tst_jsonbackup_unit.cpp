// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/transfer/jsonbackup.h"
#include "models/core/transfer/oldwords.h"
#include "tests/support/registry.h"

#include <QTemporaryFile>

using namespace vhm24;

namespace {

// Outside of the class, where moc would stumble on the quotes.
const QByteArray Sound = R"({"exportedAt": "2024-05-01", "n": 1, "deep": {"users": [ {"id": "a\"]}", "x": [1, {}]} ,
    {"id": "b"}], "empty": [], "meta": {"v": [1]}}, "machine_telemetry": [{"id":"t"}]})";
const QByteArray Cut = R"({"users": [{"id": "a"}, {"id")";
const QByteArray NoComma = R"({"users": [{"id": "a"} {"id": "b"}]})";
const QByteArray OnlyList = R"([{"id": "a"}])";

QStringList rowsOf(const QByteArray &json, bool &failed)
{
    QTemporaryFile file;
    if (!file.open())
        return {};
    file.write(json);
    file.close();
    core::JsonBackup backup(file.fileName());
    failed = !backup.open().ok();
    QStringList rows;
    while (const auto row = backup.next())
        rows += row->table + QLatin1Char('=') + QString::fromUtf8(row->json);
    failed = failed || backup.error().has_value();
    return rows;
}

const QStringList SoundRows{QStringLiteral("users={\"id\": \"a\\\"]}\", \"x\": [1, {}]}"),
                            QStringLiteral("users={\"id\": \"b\"}"), QStringLiteral("v=1"),
                            QStringLiteral("machine_telemetry={\"id\":\"t\"}")};

} // namespace

/// The file that the older import script kept.
class TestJsonBackup : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void rowsComeAsTheyStand()
    {
        bool failed = false;
        QCOMPARE(rowsOf(Sound, failed), SoundRows);
        QVERIFY(!failed);
        QCOMPARE(rowsOf("\xEF\xBB\xBF" + Sound, failed), SoundRows);
        QVERIFY(!failed);
    }

    void brokenFilesAreNoticed()
    {
        bool failed = false;
        for (const QByteArray &broken :
             {Cut, NoComma, OnlyList, QByteArray(), QByteArray("{"), QByteArray("{\"a\"}")}) {
            rowsOf(broken, failed);
            QVERIFY2(failed, broken.constData());
        }
        // Every place where a file can end too early.
        for (qsizetype size = 0; size < Sound.size(); ++size) {
            rowsOf(Sound.left(size), failed);
            QVERIFY2(failed, QByteArray::number(size).constData());
        }
    }

    void listsAreKnownByManyNames()
    {
        QCOMPARE(core::oldTableForList(QStringLiteral("users")), QStringLiteral("User"));
        QCOMPARE(core::oldTableForList(QStringLiteral("audit_logs")), QStringLiteral("AuditLog"));
        QCOMPARE(core::oldTableForList(QStringLiteral("serviceHistories")), QStringLiteral("ServiceHistory"));
        QCOMPARE(core::oldTableForList(QStringLiteral("telemetry")), QStringLiteral("MachineTelemetry"));
        QCOMPARE(core::oldTableForList(QStringLiteral("sessions")), QString());
    }

    void wordsMeanValuesOfTheirEnum()
    {
        QJsonObject words = core::knownOldWords();
        const QString type = QStringLiteral("Transaction.paymentType");
        const QStringList values = core::enumValuesOf(QStringLiteral("Transaction"), QStringLiteral("paymentType"));
        for (const QJsonValue value : words.value(type).toObject())
            QVERIFY(values.contains(value.toString()));
        const auto add = [&](const char *text, const char *meaning) {
            return core::addOldWord(words, QStringLiteral("Transaction"), QStringLiteral("paymentType"),
                                    QString::fromUtf8(text), QString::fromUtf8(meaning))
                .ok();
        };
        QVERIFY(add("bitcoin", "QR"));
        QCOMPARE(words.value(type).toObject().value(QLatin1String("BITCOIN")).toString(), QStringLiteral("QR"));
        QVERIFY(!add("bitcoin", "COIN"));
        QVERIFY(!core::addOldWord(words, QStringLiteral("User"), QStringLiteral("name"), {}, {}).ok());
    }
};

VHM24_TEST(TestJsonBackup)
#include "tst_jsonbackup_unit.moc"
