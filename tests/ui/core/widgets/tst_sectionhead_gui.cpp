// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/registry.h"
#include "ui/core/look/theme.h"
#include "ui/core/widgets/elidedlabel.h"
#include "ui/core/widgets/sectionhead.h"

#include <QApplication>

using namespace vhm24;

/// A figure in a head is whole or not there; words may be cut.
class TestSectionHead : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { ui::applyTheme(*qApp, ui::Theme::Light); }

    void aFigureIsNeverCut_data()
    {
        QTest::addColumn<bool>("isFigure");
        QTest::addRow("words") << false;
        QTest::addRow("figure") << true;
    }
    void aFigureIsNeverCut()
    {
        QFETCH(bool, isFigure);
        ui::SectionHead head;
        head.setTitle(QStringLiteral("Revenue"));
        const QString note = QStringLiteral("average bill 12 612 UZS");
        isFigure ? head.setFigureNote(note) : head.setNote(note);
        head.resize(700, head.height());
        head.show();
        QVERIFY(QTest::qWaitForWindowExposed(&head));
        ui::ElidedLabel *label = nullptr;
        for (ui::ElidedLabel *const one : head.findChildren<ui::ElidedLabel *>())
            label = one->text() == note ? one : label;
        QVERIFY(label);
        QVERIFY(isDrawn(*label));
        head.resize(180, head.height());
        QTRY_VERIFY(label->width() < label->sizeHint().width());
        QVERIFY(label->width() > 20);
        QCOMPARE(isDrawn(*label), !isFigure);
    }

private:
    static bool isDrawn(ui::ElidedLabel &label)
    {
        const QImage image = label.grab().toImage();
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixel(x, y) != image.pixel(0, 0))
                    return true;
            }
        }
        return false;
    }
};

VHM24_GUI_TEST(TestSectionHead)
#include "tst_sectionhead_gui.moc"
