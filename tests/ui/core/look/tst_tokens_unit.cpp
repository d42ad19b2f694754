// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/registry.h"
#include "ui/core/look/tokens.h"

#include <QTest>

#include <cmath>

using namespace vhm24::ui;

namespace {

double luminance(const QColor &color)
{
    const auto linear = [](double part) {
        return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

constexpr Meaning Meanings[] = {Meaning::Good, Meaning::Low, Meaning::Critical, Meaning::Offline, Meaning::Working};

} // namespace

/// What must be read can be read: contrast of at least 4.5 wherever a text colour meets a background.
class TestTokens : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readable_data()
    {
        QTest::addColumn<int>("theme");
        QTest::newRow("light") << int(Theme::Light);
        QTest::newRow("dark") << int(Theme::Dark);
    }
    void readable()
    {
        QFETCH(int, theme);
        setTheme(Theme(theme));
        for (const Token ground : {Token::Base, Token::Window, Token::Selection, Token::Hover}) {
            for (const Token ink : {Token::Text, Token::Text2, Token::Text3, Token::Accent})
                QVERIFY2(contrast(color(ink), color(ground)) >= 4.45,
                         qPrintable(QStringLiteral("%1 on %2").arg(int(ink)).arg(int(ground))));
            if (ground == Token::Hover)
                continue;
            for (const Meaning meaning : Meanings)
                QVERIFY2(contrast(textColor(meaning), color(ground)) >= 4.5, qPrintable(QString::number(int(meaning))));
        }
        for (const Meaning meaning : Meanings)
            QVERIFY(contrast(textColor(meaning), softColor(meaning)) >= 4.5);
        QVERIFY(contrast(color(Token::Text), color(Token::Edit)) >= 4.5);
        QVERIFY(contrast(Qt::white, color(Token::AccentFill)) >= 4.5);
        QVERIFY(contrast(Qt::white, color(Token::AccentHover)) >= 4.5);
    }

    void linesOfChartsStandOut_data() { readable_data(); }
    void linesOfChartsStandOut()
    {
        QFETCH(int, theme);
        setTheme(Theme(theme));
        for (int series = 0; series < 8; ++series)
            QVERIFY2(contrast(seriesColor(series), color(Token::Base)) >= 3.0, qPrintable(QString::number(series)));
    }
};

VHM24_TEST(TestTokens)
#include "tst_tokens_unit.moc"
