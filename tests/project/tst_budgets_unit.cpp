// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/registry.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

namespace {

QStringList sources()
{
    const QString root = qEnvironmentVariable("VHM24_SOURCE_DIR", QStringLiteral("."));
    QStringList files;
    for (const char *const folder : {"app", "models", "ui", "tests"}) {
        QDirIterator it(root + QLatin1Char('/') + QLatin1String(folder),
                        {QStringLiteral("*.cpp"), QStringLiteral("*.h")}, QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext())
            files += it.next();
    }
    return files;
}

QStringList linesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly | QIODevice::Text) ? QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'))
                                                            : QStringList();
}

/// Functions begin in a column of their own brace: `{` at the start of a line, up to `}` at the start of a line.
struct Body {
    QString head = {};
    int lines = 0;
};

std::vector<Body> bodiesOf(const QStringList &lines)
{
    std::vector<Body> list;
    for (qsizetype i = 1; i < lines.size(); ++i) {
        static const QRegularExpression open(QStringLiteral("^( {0,8})\\{$"));
        const auto match = open.match(lines[i]);
        if (!match.hasMatch() || !lines[i - 1].contains(QLatin1Char(')')))
            continue;
        const QString end = match.captured(1) + QLatin1Char('}');
        qsizetype close = i;
        while (close < lines.size() && lines[close] != end)
            ++close;
        list.push_back({.head = lines[i - 1].trimmed(), .lines = int(close - i - 1)});
    }
    return list;
}

} // namespace

/// Small pieces are a rule of this project; this test is what holds it.
class TestBudgets : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void sizes()
    {
        QStringList over;
        const QStringList files = sources();
        QVERIFY(files.size() > 100);
        for (const QString &path : files) {
            const QStringList lines = linesOf(path);
            const int limit =
                path.endsWith(QLatin1String(".h")) && !path.contains(QLatin1String("/tests/")) ? 200 : 400;
            if (lines.size() - 1 > limit)
                over += QStringLiteral("%1: %2 lines of %3").arg(path).arg(lines.size() - 1).arg(limit);
            if (path.endsWith(QLatin1String("/mainwindow.cpp")) && lines.size() - 1 > 300)
                over += QStringLiteral("%1: %2 lines").arg(path).arg(lines.size() - 1);
            for (const Body &body : bodiesOf(lines)) {
                if (body.lines > 50)
                    over += QStringLiteral("%1: %2 has %3 lines").arg(path, body.head).arg(body.lines);
            }
        }
        QVERIFY2(over.isEmpty(), qPrintable(over.join(QLatin1Char('\n'))));
    }

    void headsAndLayers()
    {
        QStringList wrong;
        for (const QString &path : sources()) {
            const QStringList lines = linesOf(path);
            if (!lines.value(0).startsWith(QLatin1String("// SPDX-FileCopyrightText")))
                wrong += path + QStringLiteral(": no licence line");
            for (const QString &line : lines) {
                const bool model = path.contains(QLatin1String("/models/")) && !path.contains(QLatin1String("/tests/"));
                if (model && line.startsWith(QLatin1String("#include \"ui/")))
                    wrong += path + QStringLiteral(" includes ui");
                if (line.startsWith(QLatin1String("#include \"app/")) && !path.contains(QLatin1String("/app/")) &&
                    !path.contains(QLatin1String("/tests/")))
                    wrong += path + QStringLiteral(" includes app");
                for (const char *const domain : {"auth", "machines", "inventory", "tasks", "shared"}) {
                    for (const char *const other : {"auth", "machines", "inventory", "tasks", "shared"}) {
                        const bool inDomain =
                            model && path.contains(QStringLiteral("/models/%1/").arg(QLatin1String(domain)));
                        if (inDomain && qstrcmp(domain, other) != 0 &&
                            line.startsWith(QStringLiteral("#include \"models/%1/").arg(QLatin1String(other))))
                            wrong += path + QStringLiteral(" includes another domain");
                    }
                }
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
    }

    void noQueryOutsideTheDataLayer()
    {
        QStringList wrong;
        static const QRegularExpression forbidden(QStringLiteral("\\bQSqlQuery\\b|\\bPQexec\\b|\\bPQprepare\\b"));
        for (const QString &path : sources()) {
            if (path.contains(QLatin1String("/tests/")))
                continue;
            const QStringList lines = linesOf(path);
            for (const QString &line : lines) {
                if (forbidden.match(line).hasMatch() && !line.trimmed().startsWith(QLatin1String("//")))
                    wrong += path + QStringLiteral(": ") + line.trimmed();
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
    }
};

VHM24_TEST(TestBudgets)
#include "tst_budgets_unit.moc"
