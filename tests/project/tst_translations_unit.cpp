// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/registry.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

/// No text stays untranslated, and no file lags behind the sources (`run test` updates them before it builds).
class TestTranslations : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void complete_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("ru") << QStringLiteral("ru");
        QTest::newRow("uz") << QStringLiteral("uz");
    }
    void complete()
    {
        QFETCH(QString, language);
        QFile file(qEnvironmentVariable("VHM24_SOURCE_DIR", QStringLiteral(".")) +
                   QStringLiteral("/translations/vhm24-desk_%1.ts").arg(language));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        QVERIFY(text.count(QLatin1String("<message")) > 300);
        QCOMPARE(text.count(QLatin1String("type=\"unfinished\"")), 0);
        QCOMPARE(text.count(QLatin1String("<translation></translation>")), 0);
    }

    void noTextIsNewerThanTheFiles_data() { complete_data(); }
    void noTextIsNewerThanTheFiles()
    {
        QFETCH(QString, language);
        const QString lupdate = qEnvironmentVariable("VHM24_LUPDATE");
        if (!QFile::exists(lupdate))
            QSKIP("lupdate is not installed");
        const QString root = qEnvironmentVariable("VHM24_SOURCE_DIR", QStringLiteral("."));
        const QTemporaryDir folder;
        const QString copy = folder.filePath(QStringLiteral("x_%1.ts").arg(language));
        QVERIFY(QFile::copy(root + QStringLiteral("/translations/vhm24-desk_%1.ts").arg(language), copy));
        QProcess process;
        process.setWorkingDirectory(root);
        process.start(lupdate, {QStringLiteral("-I"), QStringLiteral("."), QStringLiteral("-no-obsolete"),
                                QStringLiteral("-locations"), QStringLiteral("none"), QStringLiteral("app"),
                                QStringLiteral("models"), QStringLiteral("ui"), QStringLiteral("-ts"), copy});
        QVERIFY(process.waitForFinished(60'000));
        QCOMPARE(process.exitCode(), 0);
        QFile file(copy);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        static const QRegularExpression fresh(
            QStringLiteral("<source>([^<]*)</source>\\s*<translation type=\"unfinished\""));
        const auto match = fresh.match(QString::fromUtf8(text));
        QVERIFY2(!match.hasMatch(), qPrintable(match.captured(1)));
    }

    void placeholdersSurvive_data() { complete_data(); }
    void placeholdersSurvive()
    {
        QFETCH(QString, language);
        QFile file(qEnvironmentVariable("VHM24_SOURCE_DIR", QStringLiteral(".")) +
                   QStringLiteral("/translations/vhm24-desk_%1.ts").arg(language));
        QVERIFY(file.open(QIODevice::ReadOnly));
        static const QRegularExpression message(
            QStringLiteral("<source>(.*?)</source>.*?<translation>(.*?)</translation>"),
            QRegularExpression::DotMatchesEverythingOption);
        static const QRegularExpression placeholder(QStringLiteral("%(\\d|n)"));
        auto it = message.globalMatch(QString::fromUtf8(file.readAll()));
        while (it.hasNext()) {
            const auto match = it.next();
            auto wanted = placeholder.globalMatch(match.captured(1));
            while (wanted.hasNext()) {
                const QString token = wanted.next().captured(0);
                // A plural form for exactly one may leave the number out.
                QVERIFY2(match.captured(2).contains(token), qPrintable(match.captured(1)));
            }
        }
    }
};

VHM24_TEST(TestTranslations)
#include "tst_translations_unit.moc"
