// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/auth/passwords.h"
#include "tests/support/registry.h"

#include <QFuture>
#include <QTest>
#include <QtConcurrent>

using namespace vhm24::auth;

class PasswordsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void vectors_data();
    void vectors();
    void malformedHashes_data();
    void malformedHashes();
    void unusablePasswords();
    void hashesAndVerifies();
    void dummyMatchesNothing();
    void weaknesses_data();
    void weaknesses();
    void manyAtOnce();
};

namespace {

struct Vector {
    const char16_t *password;
    const char *hash;
};
/// Made by bcryptjs 3 and bcrypt 6 of npm, which the back end uses.
constexpr Vector Vectors[] = {
    {u"Vending#2026", "$2b$04$Iv3xmre6NANWzzZD40ERwOpp/GtIZ3XTchcXE8SqSgm5sXmksEr1S"},
    {u"Vending#2026", "$2a$04$c5gqHQ8lSDCyQc2/2HEmp.AOdeqlWFBwUiil/E77SkXT7Goah1JIm"},
    {u"Vending#2026", "$2b$04$J4VjCreseIOiHVA4y4mCe.RR56OhLu8NcJTZQLquLhE7Gmzw7g.xe"},
    {u"Vending#2026", "$2a$04$YoyeFAYOAzoMRW.hLMUA8e3bsUg.pZrkYJN0cIjOEKU4y/wk7biy."},
    {u"a", "$2b$04$e1lOYPdMDl82ywGdDTHNtOx2CM7/R95vg/7359tSABn3V/7fn3NbS"},
    {u"a", "$2a$04$bA00QYJmjPNYMUQxMrTbCOgvBebafDHYMWtMZf3VLH0xLdRo7W83i"},
    {u"a", "$2b$04$FYh9aNkfqygodpAIIiOycO5CqpkDQilZCLJkmJQdrWYV5f5Nlh7QG"},
    {u"a", "$2a$04$Y1DsXxyNmmHSdmtFYLCg0.5J/xLFCCTLce9NNGHDOURjBIs36ZOsq"},
    {u"пароль-Тошкент1", "$2b$04$FDFhOdw7T6Eht7/iRXHOW.ahS9ykcooKWNGPBBAUutp5siakwCsoO"},
    {u"пароль-Тошкент1", "$2a$04$c/P6FMD1SnO.xENMEx1LZ.l641wACic2qW6Puc.gIrI9jipXGgHHq"},
    {u"пароль-Тошкент1", "$2b$04$UfIQR4gy81bAF5pjj05UBuTxv8S35ZE8ndehsNkO59AY16V/wNTEO"},
    {u"пароль-Тошкент1", "$2a$04$ilCt/6hlTSPz8y5kEfhaMuoBH/CJh9GSES2WdxbNq41m0NSd3Xpl6"},
    {u"o‘zbekiston7Ö", "$2b$04$Aw5V6PI05VNUAfkeArFmlubhdw1/Vggb.n0drF1oZ8aauyio14bW2"},
    {u"o‘zbekiston7Ö", "$2a$04$4QlOmgFn33hSTFmgU9DfGeQdzW7ZSS8lX81IGhmdq780p4V6uNx7e"},
    {u"o‘zbekiston7Ö", "$2b$04$WFcvRoORF6S5miRMmct/HeJpNlwLFZ5RHafEwr/d1ORX6G/qZ9Vt6"},
    {u"o‘zbekiston7Ö", "$2a$04$KDwFuOtC.ob6Ii/5wNLWe.Wh4ULs/T7zlcLdUWXmiCOigJGCnbR2G"},
    {u"😀Emoji9x", "$2b$04$fRGnG.ZducrHQ3yUDuZlgOpHiLvGSvN3HhdHJUErn.jwViwcAx7sC"},
    {u"😀Emoji9x", "$2a$04$mvdlwwZd3F7HGY0pVgJ9LOJa/I7R3v2UTc51GzZW.oEJ5BXEEXt2a"},
    {u"😀Emoji9x", "$2b$04$ocoww7MG4xCwWuYjCjKJsOdbjcSeruxqwaJMluHoxTmOOcAKyKbqG"},
    {u"😀Emoji9x", "$2a$04$GNYWX4k9QCG6NgkT02/4wexsYQw1v2HBgKDEveH0Ob6cg5PqRSXhu"},
    {u"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxZ",
     "$2b$04$aUUZHOtqAX/d7xfH0yXAgeIZqaBzUyNWf1Uu3NrQ1p/6CVswMC4.K"},
    {u"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxZ",
     "$2a$04$lW81M7ktoMFd/w1LJdSRaeSUPPnEws6dKYt74gPpz1836pub5PmQ6"},
    {u"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxZ",
     "$2b$04$1gQ1jHqVvPgSgud8yrOqaebphQuA8sNjInjkWNSmuUrIcX/2fhMWa"},
    {u"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxZ",
     "$2a$04$gm9uuatOKOn3REqaqTecRuw50fvMTUertngINUAvErdMR0OzqnAJm"},
    {u"Aa1жжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжb", "$2b$04$/Mb3Uxmdux0p9qYmTvPrbugOR8ntcB4f354QqM9aR/bop4I.1aqTO"},
    {u"Aa1жжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжb", "$2a$04$sefONlN2fJ54GxXMDzXd4.Iofc.WK99I9nrrzWqd676jIS.EdMv5y"},
    {u"Aa1жжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжb", "$2b$04$T988w65E.lA2dr7Q7YwDsO2ecTvtM9WlYBttpV7X08TKc8sarZnma"},
    {u"Aa1жжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжжb", "$2a$04$CintamQJ/RqtY6uX8LNhp.fGOcmqzXS9q3ykd5dB8QZoEKYdHm1p."},
    {u"Vending#2026", "$2b$10$pVRdrFn44r86ut14z8Hf7.o8M00AhkzlqqyVqdA1pLjEyEEEzmSzy"},
};

} // namespace

void PasswordsTest::vectors_data()
{
    QTest::addColumn<QString>("password");
    QTest::addColumn<QByteArray>("hash");
    for (const Vector &vector : Vectors)
        QTest::newRow(vector.hash) << QString::fromUtf16(vector.password) << QByteArray(vector.hash);
}

void PasswordsTest::vectors()
{
    QFETCH(QString, password);
    QFETCH(QByteArray, hash);
    QVERIFY(verifyPassword(password, hash));
    QVERIFY(!verifyPassword(password + QLatin1Char('x'), hash));
    QVERIFY(!verifyPassword(password.toUpper() + password.toLower(), hash));
    // The other names of the same computation.
    for (const char name : {'a', 'b', 'y'}) {
        QByteArray renamed = hash;
        renamed[2] = name;
        QVERIFY(verifyPassword(password, renamed));
    }
    hash[59] = hash[59] == 'e' ? 'u' : 'e';
    QVERIFY(!verifyPassword(password, hash));
}

void PasswordsTest::malformedHashes_data()
{
    const QByteArray good(Vectors[0].hash);
    QTest::addColumn<QByteArray>("hash");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("star") << QByteArray("*0");
    QTest::newRow("short") << good.left(59);
    QTest::newRow("long") << good + 'a';
    QTest::newRow("2x") << "$2x" + good.mid(3);
    QTest::newRow("2") << "$2$$" + good.mid(4);
    QTest::newRow("cost 3") << "$2b$03" + good.mid(6);
    QTest::newRow("cost 16") << "$2b$16" + good.mid(6);
    QTest::newRow("cost 31") << "$2b$31" + good.mid(6);
    QTest::newRow("cost +4") << "$2b$+4" + good.mid(6);
    QTest::newRow("foreign character") << good.left(40) + '*' + good.mid(41);
    QTest::newRow("colon") << good.left(8) + ':' + good.mid(9);
    QTest::newRow("NUL") << good.left(40) + '\0' + good.mid(41);
    QTest::newRow("sha512") << QByteArray("$6$saltsalt$") + QByteArray(48, 'a');
    QTest::newRow("md5") << QByteArray("$1$saltsalt$qjXMvbEw8oaL.CzflDugX0");
}

void PasswordsTest::malformedHashes()
{
    QFETCH(QByteArray, hash);
    QCOMPARE(costOf(hash), 0);
    QVERIFY(!verifyPassword(QStringLiteral("Vending#2026"), hash));
    QVERIFY(!verifyPassword(QString(), hash));
}

void PasswordsTest::unusablePasswords()
{
    const QByteArray hash(Vectors[5 * 4].hash); // of 72 bytes: bcrypt would not look at a 73rd
    const QString full = QString::fromUtf16(Vectors[5 * 4].password);
    QVERIFY(verifyPassword(full, hash));
    QVERIFY(!verifyPassword(full + QLatin1Char('1'), hash));
    const QString withNul = QStringLiteral("Vending#2026") + QChar(QChar::Null) + QStringLiteral("x");
    QVERIFY(!verifyPassword(withNul, QByteArray(Vectors[0].hash)));
    QVERIFY(!hashPassword(full + QLatin1Char('1'), 4).ok());
    QVERIFY(!hashPassword(withNul, 4).ok());
    QVERIFY(!hashPassword(QString(QChar(0xD800)), 4).ok());
    QVERIFY(!hashPassword(QStringLiteral("Good1234"), 3).ok());
    QVERIFY(!hashPassword(QStringLiteral("Good1234"), 16).ok());
}

void PasswordsTest::hashesAndVerifies()
{
    const QString password = QStringLiteral("Новый Пароль 7");
    const auto one = hashPassword(password);
    const auto other = hashPassword(password, 4);
    QVERIFY(one.ok() && other.ok());
    QVERIFY(one->startsWith("$2b$12$"));
    QCOMPARE(costOf(one.value()), NewPasswordCost);
    QVERIFY(verifyPassword(password, one.value()));
    QVERIFY(verifyPassword(password, other.value()));
    QVERIFY(hashPassword(password, 4).value() != other.value());
}

void PasswordsTest::dummyMatchesNothing()
{
    for (const int cost : {4, 10, 12}) {
        QCOMPARE(costOf(dummyHash(cost)), cost);
        QVERIFY(!verifyPassword(QStringLiteral("Vending#2026"), dummyHash(cost)));
    }
    QCOMPARE(costOf(dummyHash(31)), 15);
}

void PasswordsTest::weaknesses_data()
{
    QTest::addColumn<QString>("password");
    QTest::addColumn<PasswordWeakness>("expected");
    const auto row = [](const char *name, const QString &password, PasswordWeakness expected) {
        QTest::newRow(name) << password << expected;
    };
    using enum PasswordWeakness;
    row("good", QStringLiteral("Abcdefg1"), None);
    row("Cyrillic", QStringLiteral("Пароль12"), None);
    row("Uzbek", QStringLiteral("Oʻzbekiston1"), None);
    row("7", QStringLiteral("Abcdef1"), TooShort);
    row("empty", QString(), TooShort);
    row("7 outside the basic plane", QStringLiteral("Aa1😀😀😀😀"), TooShort);
    row("72 bytes", QStringLiteral("Aa1") + QString(69, QLatin1Char('x')), None);
    row("73 bytes", QStringLiteral("Aa1") + QString(70, QLatin1Char('x')), TooLong);
    row("74 bytes in 38 letters", QStringLiteral("A1") + QString(36, QChar(u'ж')), TooLong);
    row("no upper", QStringLiteral("abcdefg1"), NoUpperCase);
    row("no lower", QStringLiteral("ABCDEFG1"), NoLowerCase);
    row("no digit", QStringLiteral("Abcdefgh"), NoDigit);
    row("NUL", QStringLiteral("Abcdefg1") + QChar(QChar::Null), BadCharacter);
    row("half a pair", QStringLiteral("Abcdefg1") + QChar(0xD83D), BadCharacter);
}

void PasswordsTest::weaknesses()
{
    QFETCH(QString, password);
    QFETCH(PasswordWeakness, expected);
    QCOMPARE(weaknessOf(password), expected);
    QVERIFY(!nameOf(expected).isEmpty());
}

void PasswordsTest::manyAtOnce()
{
    QList<QFuture<bool>> checks;
    for (int i = 0; i < 16; ++i) {
        checks.append(QtConcurrent::run([i] {
            const Vector &vector = Vectors[static_cast<std::size_t>(i) % std::size(Vectors)];
            return verifyPassword(QString::fromUtf16(vector.password), QByteArray(vector.hash));
        }));
    }
    for (QFuture<bool> &check : checks)
        QVERIFY(check.result());
}

VHM24_TEST(PasswordsTest)
#include "tst_passwords_unit.moc"
