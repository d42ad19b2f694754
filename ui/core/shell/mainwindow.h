// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/core/shell/context.h"
#include "ui/core/shell/pageregistry.h"
#include "ui/core/shell/statusline.h"

#include <QHash>
#include <QMainWindow>
#include <QTimer>

class QStackedWidget;

namespace vhm24::ui {

class Page;
class Rail;

/// The frame: rail, pages, status line; opens pages and remembers the way back.
class MainWindow : public QMainWindow, public Navigator {
    Q_OBJECT
public:
    MainWindow(Context &context, const PageRegistry &registry, QWidget *parent = nullptr);
    ~MainWindow() override;

    void openPage(const QString &pageId, const PageArgument &argument = {}) override;
    void openRecord(const core::Reference &reference, const QString &id) override;
    void back() override;
    void forward();
    [[nodiscard]] bool canOpen(const QString &pageId) const override;
    /// The first page that this role may see.
    void openFirst();
    [[nodiscard]] Page *currentPage() const;
    [[nodiscard]] QString currentPageId() const { return m_current; }
    [[nodiscard]] bool hasUnsavedEdits() const;
    [[nodiscard]] StatusLine &statusLine() { return *m_status; }
    [[nodiscard]] Rail &rail() { return *m_rail; }
    /// Rows changed, here or elsewhere; pages hear of it together after a short rest.
    void rowsChanged(core::Service service, const QString &table, const QStringList &ids);

Q_SIGNALS:
    void languageChosen(vhm24::ui::Formats::Language language);
    void themeChosen(vhm24::ui::Theme theme);
    void logoutRequested();
    void userIsActive(); ///< A key or the mouse.

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Visit {
        QString pageId = {};
        PageArgument argument = {};
    };
    void addShortcuts();
    void visitPage(const Visit &visit);
    Page *ensurePage(const PageInfo &info);
    void showUserMenu(QPoint position);
    void showPalette();
    void showHealth();
    void showAge();
    void tellPages();
    bool askForJobs(); ///< True when the window waits for an answer.

    Context &m_context;
    const PageRegistry &m_registry;
    Rail *m_rail;
    QStackedWidget *m_pages;
    StatusLine *m_status;
    QHash<QString, Page *> m_open;
    QString m_current;
    std::vector<Visit> m_history;
    std::size_t m_place = 0; // in the history, one past the current visit
    QTimer m_tick;
    QTimer m_rest;
    QMap<std::pair<core::Service, QString>, QStringList> m_changes;
};

} // namespace vhm24::ui
