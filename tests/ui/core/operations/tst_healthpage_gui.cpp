// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/pageworld.h"
#include "ui/core/operations/alarmdialog.h"
#include "ui/core/operations/alarmnotice.h"
#include "ui/core/operations/healthchart.h"
#include "ui/core/operations/healthmodel.h"
#include "ui/core/operations/healthpage.h"
#include "ui/core/operations/healthpanel.h"
#include "ui/core/operations/healthwords.h"
#include "ui/core/widgets/button.h"
#include "ui/core/widgets/sectionhead.h"
#include "ui/core/widgets/tag.h"

#include <QClipboard>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QPointer>
#include <QSpinBox>
#include <QTreeView>

using namespace vhm24;
using core::Service;
using ui::HealthModel;
using ui::HealthPage;

class TestHealthPage : public QObject {
    Q_OBJECT
    std::unique_ptr<tests::PageWorld> m_world;
    std::optional<ui::Context> m_context;
    std::shared_ptr<core::HealthKeeper> m_keeper;
    std::unique_ptr<HealthPage> m_page;

    [[nodiscard]] QString subject() const
    {
        return m_world->isOneDatabase() ? QStringLiteral("all") : QStringLiteral("auth");
    }
    [[nodiscard]] QModelIndex rowOf(const char *id) const
    {
        return m_page->model().find(subject(), QString::fromLatin1(id));
    }
    void clickCheck(const char *id)
    {
        QTreeView &tree = m_page->tree();
        const QModelIndex index = rowOf(id);
        tree.scrollTo(index);
        QTest::mouseClick(tree.viewport(), Qt::LeftButton, {}, tree.visualRect(index).center());
    }
    [[nodiscard]] ui::HealthPanel &panel() const { return *m_page->findChild<ui::HealthPanel *>(); }
    [[nodiscard]] ui::HealthChart &chart() const { return *m_page->findChild<ui::HealthChart *>(); }

private Q_SLOTS:
    void initTestCase()
    {
        m_world = std::make_unique<tests::PageWorld>();
        QVERIFY2(m_world->problem().isEmpty(), qPrintable(m_world->problem()));
        m_world->formats.setLanguage(ui::Formats::Language::English);
        // Two stretches of an hour with a silence between them.
        m_world->run(Service::Auth,
                     R"(INSERT INTO {desk}.health_sample (subject, figure, "takenAt", value)
            SELECT $1::text, 'latency', (now() AT TIME ZONE 'UTC') - interval '20 hours' + h * interval '8 hours'
                   + m * interval '5 minutes', 3 + m FROM generate_series(0, 1) h, generate_series(0, 11) m)",
                     {subject()});
        QVERIFY2(m_world->problem().isEmpty(), qPrintable(m_world->problem()));
        m_context.emplace(m_world->context(core::Role::Admin));
        m_keeper = std::make_shared<core::HealthKeeper>(m_world->layout(), std::nullopt);
        m_page = std::make_unique<HealthPage>(*m_context, m_keeper);
        new QAbstractItemModelTester(&m_page->model(), QAbstractItemModelTester::FailureReportingMode::QtTest,
                                     m_page.get());
        m_page->resize(1084, 640);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_page->open({});
        QTRY_VERIFY_WITH_TIMEOUT(m_page->readAt().isValid(), 20'000);
    }
    void cleanupTestCase()
    {
        m_page.reset();
        m_keeper.reset();
        m_world.reset();
    }

    void everyPlaceHasItsChecks()
    {
        const HealthModel &model = m_page->model();
        QCOMPARE(model.rowCount(), m_world->isOneDatabase() ? 1 : 5);
        for (int row = 0; row < model.rowCount(); ++row) {
            const QModelIndex place = model.index(row, 0);
            QVERIFY(m_page->tree().isExpanded(place) && model.rowCount(place) > 20);
            for (int check = 0; check < model.rowCount(place); ++check) {
                const QString word = model.index(check, HealthModel::State, place).data().toString();
                QVERIFY(!word.isEmpty() && !model.index(check, HealthModel::Check, place).data().toString().isEmpty());
            }
        }
        const core::HealthRecord *const latency = model.record(rowOf("latency"));
        QVERIFY(latency && latency->figure);
        QCOMPARE(rowOf("latency").siblingAtColumn(HealthModel::Value).data().toString(),
                 ui::figureText(m_world->formats, *latency->figure, core::HealthUnit::Milliseconds));
        QVERIFY(m_page->findChild<ui::Tag *>(QStringLiteral("worst"))->isVisible());
    }

    void aCheckTellsItsCourseAndItsQuestion()
    {
        clickCheck("latency");
        QVERIFY(panel().isVisible());
        QTRY_VERIFY(chart().points().size() >= 24);
        QVERIFY(chart().isVisible());
        const QString words = tests::wordsIn(panel());
        QVERIFY2(words.contains(QLatin1String("Response time")) && words.contains(QLatin1String("SELECT 1")),
                 qPrintable(words));
        tests::click(panel(), "copyStatement");
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("SELECT 1"));
        // Closer, by the keyboard: what is outside goes.
        const qint64 before = chart().range().spanMs();
        chart().setFocus();
        for (int i = 0; i < 8; ++i)
            QTest::keyClick(&chart(), Qt::Key_Plus);
        QVERIFY(chart().range().spanMs() < before / 4);
        QTRY_VERIFY(chart().points().size() < 24);
        QTest::keyClick(&chart(), Qt::Key_Home);
        QTRY_VERIFY(chart().points().size() >= 24);
    }

    void theKeyboardGoesFromCheckToCheck()
    {
        clickCheck("latency");
        QTest::keyClick(&m_page->tree(), Qt::Key_Down);
        QTRY_VERIFY2(tests::wordsIn(panel()).contains(QLatin1String("pg_database_size")),
                     qPrintable(tests::wordsIn(panel())));
        QTest::keyClick(&m_page->tree(), Qt::Key_Escape);
        QVERIFY(!panel().isVisible());
        QTest::keyClick(&m_page->tree(), Qt::Key_Return);
        QTRY_VERIFY(panel().isVisible());
    }

    void refreshAsksAgainAndKeepsThePlace()
    {
        clickCheck("cache_hit");
        const QDateTime before = m_page->readAt();
        m_page->refresh();
        QVERIFY(!m_page->findChild<QAbstractButton *>(QStringLiteral("refresh"))->isEnabled());
        QTRY_VERIFY_WITH_TIMEOUT(m_page->readAt() > before, 20'000);
        QCOMPARE(m_page->tree().currentIndex(), rowOf("cache_hit"));
        // The first report was kept, so that its figures are the newest of the course.
        QCOMPARE(m_world->text(Service::Auth,
                               R"(SELECT count(*)::text FROM {desk}.health_sample WHERE figure = 'cache_hit'
                                  AND subject = $1::text)",
                               {subject()}),
                 QStringLiteral("1"));
    }

    void anAlarmIsSetAndStandsAboveEveryPage()
    {
        ui::AlarmNotice notice(*m_context, m_keeper);
        QVERIFY(notice.isHidden());
        clickCheck("database_size");
        QTRY_COMPARE(panel().findChildren<ui::SectionHead *>().isEmpty(), false);
        Q_EMIT panel().findChildren<ui::SectionHead *>().front()->linkActivated();
        QPointer<ui::AlarmDialog> dialog = m_page->window()->findChild<ui::AlarmDialog *>();
        QVERIFY(dialog);
        auto *const name = dialog->findChild<QLineEdit *>(QStringLiteral("name"));
        QTRY_VERIFY(dialog->acceptButton()->isEnabled()); // when it is known whether there is one already
        name->selectAll();
        QTest::keyClicks(name, QStringLiteral("Too large"));
        dialog->findChild<QDoubleSpinBox *>()->setValue(1);
        dialog->findChild<QSpinBox *>()->setValue(1);
        tests::click(*dialog, "accept");
        QTRY_VERIFY(!dialog || !dialog->isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(!notice.isHidden(), 20'000);
        QVERIFY2(tests::wordsIn(notice).contains(QLatin1String("Too large")), qPrintable(tests::wordsIn(notice)));
        for (QAbstractButton *const one : notice.findChildren<QAbstractButton *>()) {
            if (one->text() == QLatin1String("Open Health"))
                one->click();
        }
        QCOMPARE(m_world->navigator.page, QStringLiteral("health"));
        QVERIFY(notice.isHidden());
        // It is read again, and can be taken away.
        Q_EMIT panel().findChildren<ui::SectionHead *>().front()->linkActivated();
        dialog = m_page->window()->findChild<ui::AlarmDialog *>();
        auto *const remove = dialog->findChild<QAbstractButton *>(QStringLiteral("removeAlarm"));
        QTRY_VERIFY(remove->isVisible());
        remove->click();
        QTRY_VERIFY_WITH_TIMEOUT(m_keeper->alarms().empty(), 20'000);
    }

    void goesWhileItIsAsked()
    {
        m_page->refresh();
        m_page.reset();
        m_keeper.reset(); // the worker comes to its end by itself
        QVERIFY(!m_page);
    }
};

VHM24_GUI_TEST(TestHealthPage)
#include "tst_healthpage_gui.moc"
