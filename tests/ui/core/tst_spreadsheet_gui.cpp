// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/registry.h"
#include "tests/support/stockfixtures.h"
#include "tests/ui/pageworld.h"
#include "ui/core/table/filterheader.h"
#include "ui/core/table/pastedialog.h"
#include "ui/core/table/pastemodel.h"

#include <QClipboard>
#include <QMimeData>
#include <QProcess>
#include <QTemporaryDir>

using namespace vhm24;
using core::Service;

/// What a clerk copies into LibreOffice and back is what it was. Only where LibreOffice is installed.
class TestSpreadsheet : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_office = QStandardPaths::findExecutable(QStringLiteral("soffice"));
        if (m_office.isEmpty())
            QSKIP("LibreOffice is not installed here");
        m_world = std::make_unique<tests::PageWorld>();
        QVERIFY2(m_world->problem().isEmpty(), qPrintable(m_world->problem()));
        tests::addItems(*m_world, {{"i1", "00042", "Кофе \"Jardin\"", "1-2", "KG", 12.5, 1, 1234.56},
                                   {"i2", "46001234567890123456", "Oʻzbek choyi\nyashil", "=1+1", "PCS", 7},
                                   {"i3", "1E5", "TRUE", "0012,50", "L", 0, 0.001, 1'000'000}});
        QVERIFY2(m_world->problem().isEmpty(), qPrintable(m_world->problem()));
        m_context = std::make_unique<ui::Context>(m_world->context(core::Role::Admin));
        m_page = std::make_unique<ui::TablePage>(*m_context, m_world->table("inventory.InventoryItem"));
        QVERIFY(tests::showPage(*m_page));
    }
    void cleanupTestCase()
    {
        m_page.reset();
        m_context.reset();
        m_world.reset();
    }

    void cellsSurviveTheRoundTrip()
    {
        for (int i = 0; i < m_page->model().columnCount(); ++i)
            m_page->view().filterHeader().setSectionHidden(i, !m_columns.contains(name(i)));
        m_page->view().setFocus();
        m_page->view().setCurrentIndex(m_page->model().index(0, m_page->table().indexOf("sku")));
        QTest::keyClick(&m_page->view(), Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(&m_page->view(), Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(&m_page->view(), Qt::Key_C, Qt::ControlModifier);
        const QByteArray back = throughOffice(QGuiApplication::clipboard()->mimeData()->html().toUtf8());
        QVERIFY(!back.isEmpty());
        QGuiApplication::clipboard()->setText(QString::fromUtf8(back));
        QVERIFY(tests::clickRow(*m_page, QStringLiteral("i1"), "sku"));
        QTest::keyClick(&m_page->view(), Qt::Key_V, Qt::ControlModifier);
        auto *const dialog = m_page->findChild<ui::PasteDialog *>();
        QVERIFY2(dialog, back.constData());
        QVERIFY2(dialog->model().block().problems().empty(), back.constData());
        QTest::mouseClick(dialog->findChild<QAbstractButton *>(QStringLiteral("accept")), Qt::LeftButton);
        QTRY_VERIFY(!m_page->findChild<ui::PasteDialog *>());
        for (int row = 0; row < 3; ++row) {
            for (const QString &column : m_columns) {
                const int at = m_page->table().indexOf(column.toLatin1().constData());
                QCOMPARE(m_page->model().cell(row, at), m_page->model().row(row).cells[std::size_t(at)]);
            }
        }
    }

private:
    QString name(int column) const
    {
        return QString::fromLatin1(m_page->table().columns[static_cast<std::size_t>(column)].name);
    }
    bool convert(const QString &format, const QString &file) const
    {
        QProcess office;
        office.start(m_office, {QStringLiteral("-env:UserInstallation=file://%1/profile").arg(m_folder.path()),
                                QStringLiteral("--headless"),
                                // Else a page of HTML is a text document.
                                file.endsWith(QLatin1String(".html")) ? QStringLiteral("--infilter=HTML (StarCalc)")
                                                                      : QStringLiteral("--calc"),
                                QStringLiteral("--convert-to"), format, QStringLiteral("--outdir"), m_folder.path(),
                                m_folder.filePath(file)});
        return office.waitForFinished(120'000) && office.exitCode() == 0;
    }
    /// The tab-separated text of what LibreOffice makes of a copied block, as its cells show it.
    QByteArray throughOffice(const QByteArray &html) const
    {
        QFile block(m_folder.filePath(QStringLiteral("block.html")));
        if (!block.open(QIODevice::WriteOnly) || block.write(html) != html.size())
            return {};
        block.close();
        const QString tabs = QStringLiteral("csv:Text - txt - csv (StarCalc):9,34,76,1,,0,false,true,false");
        if (!convert(QStringLiteral("ods"), QStringLiteral("block.html")) ||
            !convert(tabs, QStringLiteral("block.ods")))
            return {};
        QFile text(m_folder.filePath(QStringLiteral("block.csv")));
        return text.open(QIODevice::ReadOnly) ? text.readAll() : QByteArray();
    }

    const QStringList m_columns{QStringLiteral("sku"), QStringLiteral("name"), QStringLiteral("category"),
                                QStringLiteral("minQuantity"), QStringLiteral("price")};
    QTemporaryDir m_folder;
    QString m_office;
    std::unique_ptr<tests::PageWorld> m_world;
    std::unique_ptr<ui::Context> m_context;
    std::unique_ptr<ui::TablePage> m_page;
};

VHM24_GUI_TEST(TestSpreadsheet)
#include "tst_spreadsheet_gui.moc"
