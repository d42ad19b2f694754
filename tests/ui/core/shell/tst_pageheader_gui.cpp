// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/registry.h"
#include "ui/core/shell/pageheader.h"
#include "ui/core/widgets/button.h"

#include <QLabel>

using namespace vhm24;

/// The buttons of a header either have their words or are squares with an icon, at every width and with every language.
class TestPageHeader : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_window = std::make_unique<QWidget>();
        m_window->resize(1700, 100);
        m_window->show();
        m_page = new QWidget(m_window.get());
        m_page->resize(m_window->size());
        m_header = new ui::PageHeader(m_page);
        m_header->setTitle(QStringLiteral("Foydalanuvchilar"));
        m_link = new QLabel;
        m_header->addLeft(m_link);
        m_buttons.clear();
        for (const char *const icon : {"shield", "key", "lock", "plus"}) {
            auto *const button = new ui::Button(ui::Button::Kind::Secondary, QString::fromLatin1(icon), m_header);
            button->setCollapsible(true);
            m_header->addRight(button);
            m_buttons.push_back(button);
        }
        m_buttons.back()->setShortcutCap(QStringLiteral("Ctrl N"));
    }

    void noButtonIsSqueezed_data()
    {
        QTest::addColumn<int>("width");
        for (int width = 640; width <= 1600; width += 60)
            QTest::addRow("%d", width) << width;
    }
    void noButtonIsSqueezed()
    {
        QFETCH(int, width);
        m_header->resize(width, m_header->height());
        m_page->show();
        for (const char *const text : {"Roles", "A much longer text", "Yangi foydalanuvchi qoʻshish…", "No"}) {
            for (const bool hidden : {false, true}) { // as when the language changes, also behind another page
                m_page->setVisible(!hidden);
                m_header->setTitle(QStringLiteral("Users"));
                write(QString::fromUtf8(text));
                QTest::qWait(1);
                m_header->setTitle(QStringLiteral("Foydalanuvchilar"));
                QTest::qWait(1);
                m_page->show();
                QTest::qWait(1);
                for (const ui::Button *const button : m_buttons)
                    QVERIFY2(button->width() >= button->sizeHint().width(), text);
                QVERIFY(width < 1600 || !m_buttons.front()->isCollapsed());
            }
        }
    }

    void aGrowingCountMovesNoButton()
    {
        m_link->setText(QStringLiteral("9 low"));
        write(QStringLiteral("Move…"));
        m_link->setText(QStringLiteral("9 low"));
        m_header->setNote(QStringLiteral("9"));
        m_page->show();
        for (int width = 500; width < 1100; width += 3) { // also where one more digit would be too much
            m_header->resize(width, m_header->height());
            m_header->setNote(QStringLiteral("9"));
            m_link->setText(QStringLiteral("9 low"));
            QTest::qWait(0);
            const QList<bool> before = collapsed();
            m_header->setNote(QStringLiteral("≈ 10 000"));
            m_link->setText(QStringLiteral("100 low"));
            QTest::qWait(0);
            QCOMPARE(collapsed(), before);
            m_header->setNote(QStringLiteral("searching… (Esc stops it), and many more words"));
            QTest::qWait(0);
            QCOMPARE(collapsed(), before);
        }
    }

    void roomOfALongOneIsUsed()
    {
        write(QStringLiteral("Go"));
        m_buttons[2]->setText(QStringLiteral("A much longer text"));
        m_page->show();
        // So narrow that the long one goes as well: those before it come back.
        for (int width = 1000; !m_buttons[2]->isCollapsed(); --width) {
            m_header->resize(width, m_header->height());
            QTest::qWait(0);
            QVERIFY(width > 300);
        }
        QVERIFY(!m_buttons[1]->isCollapsed());
        for (const ui::Button *const button : m_buttons)
            QVERIFY(button->width() >= button->sizeHint().width());
    }

    void comesToRest()
    {
        m_header->resize(760, m_header->height());
        write(QStringLiteral("A much longer text"));
        m_page->show();
        QTRY_VERIFY(m_buttons.front()->isCollapsed());
        LayoutCounter counter;
        m_header->installEventFilter(&counter);
        const auto isAtRest = [&counter] {
            counter.requests = 0;
            QTest::qWait(100);
            return counter.requests == 0;
        };
        QTRY_VERIFY(isAtRest());
    }

private:
    struct LayoutCounter : QObject {
        bool eventFilter(QObject *, QEvent *event) override
        {
            requests += event->type() == QEvent::LayoutRequest;
            return false;
        }
        int requests = 0;
    };
    QList<bool> collapsed() const
    {
        QList<bool> list;
        for (const ui::Button *const button : m_buttons)
            list += button->isCollapsed();
        return list;
    }
    void write(const QString &text)
    {
        m_link->setText(text);
        for (ui::Button *const button : m_buttons)
            button->setText(text);
    }

    std::unique_ptr<QWidget> m_window;
    QWidget *m_page = nullptr;
    ui::PageHeader *m_header = nullptr;
    QLabel *m_link = nullptr;
    std::vector<ui::Button *> m_buttons;
};

VHM24_GUI_TEST(TestPageHeader)
#include "tst_pageheader_gui.moc"
