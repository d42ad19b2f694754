// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/settings/profilestore.h"
#include "tests/support/registry.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using vhm24::core::EnvFile;
using vhm24::core::ErrorKind;
using vhm24::core::ProfileStore;

/// Connections as files that a person may have written, too.
class TestProfileStore : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void onlyWhatChangesIsRewritten_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        const auto row = [](const char *name, const char *before, const char *after) {
            QTest::newRow(name) << QString::fromUtf8(before) << QString::fromUtf8(after);
        };
        row("new", "", "A=new\n");
        row("changed", "# mine\nX=1\n\nA=old\nY=2\n", "# mine\nX=1\n\nA=new\nY=2\n");
        row("no end of line", "X=1", "X=1\nA=new\n");
        row("taken out", "X=1\nB=gone\nA=old\n", "X=1\nA=new\n");
        row("twice", "A=1\nA=2\n", "A=new\n");
        row("several lines", "A='one\ntwo'\nX=1\n", "A=new\nX=1\n");
        row("exported", "export A=old\nX=1\n", "A=new\nX=1\n");
        row("inside a comment", "# A=old\n", "# A=old\nA=new\n");
    }
    void onlyWhatChangesIsRewritten()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        QCOMPARE(EnvFile::rewritten(before, {{QStringLiteral("A"), QStringLiteral("new")}, {QStringLiteral("B"), {}}}),
                 after);
    }

    void whatIsWrittenIsReadAgain_data()
    {
        QTest::addColumn<QString>("value");
        for (const char *const value : {"plain", "two words", " blanks ", "a#b", "it's", "\"x\" and 'y'",
                                        "postgresql://u:p%40@h:5432/d?a=b&c=d", "склад", "back\\slash"})
            QTest::newRow(value) << QString::fromUtf8(value);
    }
    void whatIsWrittenIsReadAgain()
    {
        QFETCH(QString, value);
        const QString text = EnvFile::rewritten(QStringLiteral("X=1\n"), {{QStringLiteral("A"), value}});
        QCOMPARE(EnvFile::parse(text).value(QStringLiteral("A")), value);
        QCOMPARE(EnvFile::parse(text).value(QStringLiteral("X")), QStringLiteral("1"));
    }

    void filesAreForTheirOwner()
    {
        const ProfileStore store(m_folder.filePath(QStringLiteral("profiles")));
        QVERIFY(store.names().isEmpty());
        QVERIFY(store.write(QStringLiteral("Склад 2"), {{QStringLiteral("A"), QStringLiteral("1")}}));
        QCOMPARE(store.names(), QStringList(QStringLiteral("Склад 2")));
        QVERIFY(!EnvFile::isReadableByOthers(store.path(QStringLiteral("Склад 2"))));
        QCOMPARE(store.read(QStringLiteral("Склад 2"))->value(QStringLiteral("A")), QStringLiteral("1"));
        QCOMPARE(store.read(QStringLiteral("other")).error().kind, ErrorKind::NotFound);
        QVERIFY(store.write(QStringLiteral("b"), {}));
        QCOMPARE(store.rename(QStringLiteral("b"), QStringLiteral("Склад 2")).error().kind, ErrorKind::Conflict);
        QVERIFY(store.rename(QStringLiteral("b"), QStringLiteral("c")));
        QVERIFY(store.remove(QStringLiteral("Склад 2")));
        QCOMPARE(store.names(), QStringList(QStringLiteral("c")));
        QVERIFY(!store.remove(QStringLiteral("Склад 2")));
    }

    void namesStayInTheirFolder()
    {
        for (const char *const name : {"", ".", "..", "a/b", "../a", ".hidden", "a\nb", " a", "a ", "-a"})
            QVERIFY2(!ProfileStore::isName(QString::fromUtf8(name)), name);
        for (const char *const name : {"a", "office", "Офис 1", "a.b-c_d"})
            QVERIFY2(ProfileStore::isName(QString::fromUtf8(name)), name);
        const ProfileStore store(m_folder.path());
        QVERIFY(!store.write(QStringLiteral("../x"), {}));
    }

private:
    QTemporaryDir m_folder;
};

VHM24_TEST(TestProfileStore)
#include "tst_profilestore_unit.moc"
