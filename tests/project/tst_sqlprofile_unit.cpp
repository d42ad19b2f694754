// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/project/sqltexts.h"
#include "tests/support/registry.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace vhm24;

namespace {

/// What our SQL leaves alone, so that it runs behind a pooler, on a cluster with failover, and on the engines that
/// speak PostgreSQL. `bad` and `good` prove the pattern.
struct Rule {
    const char *name;
    const char *pattern;
    const char *reason;
    const char *bad;
    const char *good;
};

const Rule Rules[] = {
    {"session-lock", R"(\bpg_(try_)?advisory_(un)?lock(_shared|_all)?\b)",
     "a pooler gives the lock to somebody else's session, and a killed program keeps it until the server notices",
     "SELECT pg_advisory_lock(1)", "SELECT pg_advisory_xact_lock(1)"},
    {"listen", R"(\b(UN)?LISTEN\s+(\x22|\w|$))", "nothing is heard behind a pooler: who listens has to be able to poll",
     "LISTEN changes", "SELECT pg_notify('changes', '')"},
    {"session-setting",
     R"((^|;)\s*(SET (?!LOCAL|TRANSACTION|CONSTRAINTS)[\w.]+ (=|TO) |RESET \w)|set_config\([^()]*,\s*false\))",
     "behind a pooler the next transaction may be in another session, and this one in other hands",
     "SET statement_timeout = 0", "SET LOCAL statement_timeout = 0"},
    {"session-default", R"(\bSET SESSION\b|\bDISCARD\b)", "as for settings of a session", "SET SESSION AUTHORIZATION x",
     "SET TRANSACTION READ ONLY"},
    {"temp-table", R"(\bCREATE (LOCAL |UNLOGGED )?TEMP(ORARY)? TABLE\b(?!.*ON COMMIT DROP))",
     "it lives in a session; one that is dropped with its transaction may be made anywhere",
     "CREATE TEMP TABLE x (a int)", "CREATE TEMP TABLE x (a int) ON COMMIT DROP"},
    {"held-cursor", R"(\bWITH HOLD\b)", "it lives in a session", "DECLARE c CURSOR WITH HOLD FOR SELECT 1", "SELECT 1"},
    {"prepared", R"(\b(PREPARE|DEALLOCATE)\s+\w)",
     "it lives in a session, or is a transaction that a desktop would leave open", "PREPARE x AS SELECT 1",
     "SELECT prepare FROM t"},
    {"sequence", R"(\bnextval\b|\bCREATE SEQUENCE\b|\b(BIG|SMALL)?SERIAL\b|\bAS IDENTITY\b)",
     "ids are made by the client before the first try, so that the second one is known as the same",
     "CREATE TABLE t (id BIGSERIAL)", "CREATE TABLE t (id text, \"serialNumber\" text)"},
    {"server-made-key", R"(\bDEFAULT\s+(gen_random_uuid|uuid_generate_v\d)\b)", "as for sequences",
     "id uuid DEFAULT gen_random_uuid()", "id uuid NOT NULL"},
    {"offset", R"(\bOFFSET\s+(\$|%|\d|\())", "it reads all rows before it; pages go by their keys",
     "SELECT 1 LIMIT 10 OFFSET 20", "SELECT offset_x FROM t"},
    {"ctid", R"(\bctid\b)", "not there, or not a place, on other engines", "DELETE FROM t WHERE ctid = $1",
     "DELETE FROM t WHERE id = $1"},
    {"xmin", R"(\bxmin\b)", "not there on other engines: kept to the places that know versions of rows",
     "SELECT xmin FROM t", "SELECT version FROM t"},
    {"trigger", R"(\bCREATE (OR REPLACE )?(CONSTRAINT )?TRIGGER\b)",
     "what the program relies on it does itself; triggers are for those who harden a database",
     "CREATE TRIGGER t AFTER INSERT ON x EXECUTE FUNCTION f()", "SELECT tgname FROM pg_trigger"},
    {"exclusion", R"(\bEXCLUDE\s+USING\b)", "not there on other engines", "EXCLUDE USING gist (a WITH =)",
     "ON CONFLICT DO UPDATE SET a = EXCLUDED.a"},
    {"deferred", R"(\b(INITIALLY DEFERRED|DEFERRABLE)\b)", "not there on other engines", "REFERENCES t(id) DEFERRABLE",
     "REFERENCES t(id)"},
    {"table-lock", R"(\bLOCK TABLE\b)", "it stops everybody; rows are locked, in the order of their ids",
     "LOCK TABLE t", "SELECT id FROM t FOR UPDATE"},
    {"two-services",
     R"(\{(auth|machines|inventory|tasks|shared)\}(?s:.*)\{(?!\1)(auth|machines|inventory|tasks|shared)\})",
     "a statement has one database, and services may be in five", "SELECT 1 FROM {auth}.\"User\", {tasks}.\"Task\"",
     "SELECT 1 FROM {auth}.\"User\", {auth}.\"Session\", {desk}.setting"},
    {"foreign-schema-key", R"(\bREFERENCES\s+\x22?\w+\x22?\.\x22)", "as for statements about two services",
     "REFERENCES auth.\"User\"(id)", "REFERENCES \"User\"(id)"},
    {"copy", R"(\bCOPY ($|\(|\x22|\{|%|[\w.]+ ?(\(|FROM\b|TO\b)))",
     "for moving whole tables only; everything else are statements with values", "COPY t FROM STDIN",
     "SELECT copy FROM t"},
    {"raised-isolation", R"(\bISOLATION LEVEL SERIALIZABLE\b)", "read committed, and conditions that are written out",
     "BEGIN ISOLATION LEVEL SERIALIZABLE", "BEGIN ISOLATION LEVEL READ COMMITTED"},
};

/// A place where a rule does not hold, and why that is right. A place is a file, or a folder with all its files.
struct Exception {
    const char *rule;
    const char *place;
    const char *reason;
};

const Exception Exceptions[] = {
    {"table-lock", "models/core/transfer/bulkreferences.cpp",
     "NOWAIT, for a second at a time, in an import for which the writers are stopped"},
    {"listen", "models/core/database/changefeed.cpp", "polls where it can't listen"},
    {"session-setting", "models/core/database/connectionopen.cpp", "a pooler keeps this one, and restores it"},
    {"session-setting", "models/core/migration/gridindexes.cpp", "left out behind a pooler"},
    {"session-setting", "models/core/backup/scratchdatabase.cpp", "the end of an ALTER DATABASE"},
    {"session-default", "models/core/console", "what the user writes; the rest of it gets a new session"},
    {"server-made-key", "resources/migrations/desk/20260105000000_transfer", "of rows that are only ever copied once"},
    {"temp-table", "models/core/migration/migrator.cpp", "in a transaction that is always undone"},
    {"temp-table", "models/core/transfer/jsontables.cpp", "in the transaction of the import, which is always undone"},
    {"deferred", "models/core/migration/migrator.cpp",
     "the rehearsal of a migration, with the one statement that it is"},
    {"offset", "models/machines/soldsql.cpp", "OFFSET 0 skips nothing: it makes the server compute a value once"},
    {"ctid", "models/core/transfer", "of temporary tables, which have no key"},
    {"xmin", "models/core/table", "the version of a row: queries, writers and saved views"},
    {"copy", "models/core/transfer", "moves tables"},
    {"copy", "app/demo", "fills tables"},
};

struct Text {
    QString file = {};
    QString sql = {};
};

QString root() { return qEnvironmentVariable("VHM24_SOURCE_DIR", QStringLiteral(".")) + QLatin1Char('/'); }

QString contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// Of everything in quotes, what begins or goes on like a statement. Words of the user are not in capitals.
bool looksLikeSql(const QString &text)
{
    static const QRegularExpression sign(QStringLiteral(
        "\\b(SELECT|INSERT INTO|UPDATE|DELETE FROM|CREATE|ALTER|DROP|WITH|FROM|WHERE|JOIN|ORDER BY|SET|RESET|LISTEN|"
        "UNLISTEN|LOCK|COPY|BEGIN|DECLARE|PREPARE|DEALLOCATE|DISCARD|REFERENCES|LIMIT|OFFSET)\\b|pg_\\w+\\("));
    return text.contains(sign);
}

std::vector<Text> allSql()
{
    std::vector<Text> texts;
    const auto each = [&](const char *folder, const QStringList &names, const auto &take) {
        QDirIterator it(root() + QLatin1String(folder), names, QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            const QString path = it.next();
            take(path.mid(root().size()), contentOf(path));
        }
    };
    for (const char *const folder : {"models", "ui", "app"}) {
        each(folder, {QStringLiteral("*.cpp"), QStringLiteral("*.h")}, [&](const QString &file, const QString &source) {
            for (const QString &text : tests::literalsOf(source)) {
                if (looksLikeSql(text))
                    texts.push_back({.file = file, .sql = text});
            }
        });
    }
    each("resources/migrations", {QStringLiteral("*.sql")}, [&](const QString &file, const QString &sql) {
        texts.push_back({.file = file, .sql = tests::withoutSqlComments(sql)});
    });
    return texts;
}

QRegularExpression patternOf(const Rule &rule) { return QRegularExpression(QString::fromLatin1(rule.pattern)); }

bool isAt(const QString &file, const char *place)
{
    const QString name = QString::fromLatin1(place);
    return file == name || file.startsWith(name + QLatin1Char('/'));
}

} // namespace

/// The portable profile: one statement is as good behind a pooler or after a failover as on one server.
class TestSqlProfile : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void rulesKnowWhatTheyForbid()
    {
        QSet<QString> names;
        for (const Rule &rule : Rules) {
            QVERIFY2(patternOf(rule).isValid(), rule.name);
            QVERIFY2(QString::fromLatin1(rule.bad).contains(patternOf(rule)), rule.name);
            QVERIFY2(!QString::fromLatin1(rule.good).contains(patternOf(rule)), rule.name);
            names += QString::fromLatin1(rule.name);
        }
        QCOMPARE(names.size(), qsizetype(std::size(Rules)));
        for (const Exception &exception : Exceptions)
            QVERIFY2(names.contains(QString::fromLatin1(exception.rule)), exception.place);
    }

    void textsAreFound()
    {
        const QString source =
            QStringLiteral("const char *a = \"SELECT 1 \" // \"not this\"\n  R\"x(FROM \"T\")x\";\n"
                           "char q = '\"'; f(\"b\\\"c\", 1'000); /* \"nor this\" */ g('\\'', \"d\");");
        const std::vector<QString> wanted{QStringLiteral("SELECT 1 FROM \"T\""), QStringLiteral("b\"c"),
                                          QStringLiteral("d")};
        QVERIFY(tests::literalsOf(source) == wanted);
    }

    void allOfOurSqlHoldsThem()
    {
        const std::vector<Text> texts = allSql();
        QVERIFY(texts.size() > 500);
        QStringList wrong;
        QSet<const Exception *> used;
        for (const Rule &rule : Rules) {
            const QRegularExpression pattern = patternOf(rule);
            for (const Text &text : texts) {
                const auto match = pattern.match(text.sql);
                if (!match.hasMatch())
                    continue;
                const auto *const exception =
                    std::find_if(std::begin(Exceptions), std::end(Exceptions), [&](const Exception &one) {
                        return qstrcmp(one.rule, rule.name) == 0 && isAt(text.file, one.place);
                    });
                if (exception != std::end(Exceptions))
                    used += exception;
                else
                    wrong +=
                        QStringLiteral("%1: %2 (%3): %4")
                            .arg(text.file, QLatin1String(rule.name), QLatin1String(rule.reason),
                                 text.sql.mid(std::max<qsizetype>(match.capturedStart() - 40, 0), 120).simplified());
            }
        }
        for (const Exception &exception : Exceptions) {
            if (!used.contains(&exception))
                wrong += QStringLiteral("the exception %1 for %2 is not needed any more")
                             .arg(QLatin1String(exception.rule), QLatin1String(exception.place));
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
    }
};

VHM24_TEST(TestSqlProfile)
#include "tst_sqlprofile_unit.moc"
