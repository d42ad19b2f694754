// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/transfer/importvocabulary.h"
#include "models/core/transfer/quarantine.h"
#include "models/core/transfer/transferjson.h"
#include "tests/support/registry.h"

using namespace vhm24::core;

namespace {

const QString PaymentColumn = QStringLiteral("Transaction.paymentType");

ImportFinding found(FindingKind kind, const char *table, const char *column, const char *value)
{
    return {.kind = kind,
            .table = QString::fromLatin1(table),
            .column = QString::fromLatin1(column),
            .value = QString::fromUtf8(value),
            .count = 3};
}

ImportSurvey surveyOf(std::vector<ImportFinding> findings) { return {.findings = std::move(findings)}; }

} // namespace

/// What free texts become, as a person chooses it.
class TestImportVocabulary : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void wordsOfArraysAreToldApart()
    {
        ImportVocabulary vocabulary;
        vocabulary.learn(surveyOf({found(FindingKind::UnknownValue, "User", "roles", "{BOSS,admin,\"Big boss\"}"),
                                   found(FindingKind::UnknownValue, "User", "roles", "[\"BOSS\", \"OWNER\"]"),
                                   found(FindingKind::UnknownValue, "MachineTelemetry", "errors", "{{a}}")}));
        QStringList texts;
        for (const ImportWord &word : vocabulary.list())
            texts += word.text;
        QCOMPARE(texts, QStringList({QStringLiteral("BOSS"), QStringLiteral("Big boss"), QStringLiteral("OWNER")}));
        QCOMPARE(vocabulary.unknown(), 3);
    }

    void aChoiceStaysAndCanBeTakenBack()
    {
        ImportVocabulary vocabulary;
        vocabulary.learn(surveyOf({found(FindingKind::MeansValue, "Transaction", "paymentType", "payme → MOBILE"),
                                   found(FindingKind::UnknownValue, "Transaction", "paymentType", "bitcoin")}));
        QCOMPARE(vocabulary.unknown(), 1);
        QVERIFY(!vocabulary.choose(0, QStringLiteral("PURSE")).ok());
        QVERIFY(vocabulary.choose(0, QStringLiteral("QR")).ok());
        QVERIFY(vocabulary.choose(1, QStringLiteral("CARD")).ok());
        const QJsonObject words = vocabulary.words().value(PaymentColumn).toObject();
        QCOMPARE(words.value(QStringLiteral("PAYME")).toString(), QStringLiteral("QR"));
        QCOMPARE(words.value(QStringLiteral("BITCOIN")).toString(), QStringLiteral("CARD"));
        // The dry run sees the words with their new meanings.
        vocabulary.learn(surveyOf({found(FindingKind::MeansValue, "Transaction", "paymentType", "payme → QR"),
                                   found(FindingKind::MeansValue, "Transaction", "paymentType", "bitcoin → CARD")}));
        QCOMPARE(vocabulary.list().size(), std::size_t(2));
        ImportVocabulary nextDay;
        nextDay.recall(vocabulary.choices());
        nextDay.learn(surveyOf({found(FindingKind::UnknownValue, "Transaction", "paymentType", "bitcoin")}));
        QCOMPARE(nextDay.list()[0].chosen, QStringLiteral("CARD"));
        QVERIFY(vocabulary.choose(0, QString()).ok());
        QVERIFY(vocabulary.choose(1, QString()).ok());
        QCOMPARE(vocabulary.list()[0].meaning(), QStringLiteral("MOBILE"));
        QCOMPARE(vocabulary.unknown(), 1);
    }

    void onlyWhatWasChangedIsWritten()
    {
        const QString name = QStringLiteral("name");
        const QString gone = QStringLiteral("gone");
        const QJsonObject before{{QStringLiteral("id"), QStringLiteral("1")}, {name, 1}, {gone, true}};
        const QJsonObject after{{QStringLiteral("id"), QStringLiteral("1")}, {name, 2}};
        QCOMPARE(changedFields(before, after), (QJsonObject{{name, 2}, {gone, QJsonValue()}}));
        QVERIFY(changedFields(before, before).isEmpty());
    }

    void theReportHoldsWhatAProgramNeeds()
    {
        const TransferReport report{.job = QStringLiteral("supabase:host:5432/old"),
                                    .tables = {{.table = QStringLiteral("User"), .source = 2, .agrees = true}}};
        const QJsonObject json = toJson(report);
        QVERIFY(json.value(QStringLiteral("agrees")).toBool());
        QCOMPARE(json.value(QStringLiteral("tables"))[0][QStringLiteral("source")].toInt(), 2);
    }
};

VHM24_TEST(TestImportVocabulary)
#include "tst_importvocabulary_unit.moc"
