// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/core/shell/context.h"
#include "ui/core/shell/history.h"
#include "ui/core/shell/pageregistry.h"
#include "ui/core/shell/statusline.h"

#include <QJsonObject>
#include <QMainWindow>
#include <QMap>
#include <QTimer>
#include <QVBoxLayout>

namespace vhm24::ui {

class CommandKeys;
class Page;
class PageTabs;
class Rail;

/// The frame: rail, pages in their tabs, status line; opens pages and remembers the way back.
class MainWindow : public QMainWindow, public Navigator {
    Q_OBJECT
public:
    MainWindow(Context &context, const PageRegistry &registry, QWidget *parent = nullptr);
    ~MainWindow() override;

    void openPage(const QString &pageId, const PageArgument &argument = {}) override;
    /// In the first tab of its page; with Ctrl held, as at a click on a link, in a new one.
    void openRecord(const core::Reference &reference, const QString &id) override;
    void back() override;
    void forward();
    [[nodiscard]] bool canOpen(const QString &pageId) const override;
    /// The first page that this role may see.
    void openFirst();
    void duplicateTab(); ///< What is shown, once more in a new tab.
    void closeTab(int tab);
    void stepTab(int step);
    /// Opens the tabs of a former session; false when there is none that may be shown.
    bool restoreTabs(const QJsonObject &json);
    [[nodiscard]] PageTabs &tabs() const { return *m_tabs; }
    [[nodiscard]] Page *currentPage() const;
    [[nodiscard]] QString currentPageId() const;
    [[nodiscard]] bool hasUnsavedEdits() const;
    /// Above every page, below what is there already; hidden while there is nothing to say.
    void addNotice(QWidget *notice) { m_notices->addWidget(notice); }
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
    void bindKeys();
    void bindTabKeys();
    void bindRail();
    void onPage(const QString &command, void (Page::*run)());
    void go(int tab, const PageArgument &argument);
    void revisit(const History::Visit *visit);
    void showTab(int tab, const PageArgument &argument);
    void showUserMenu(QPoint position);
    void showPalette();
    void showHealth();
    void showAge();
    void tellPages();
    /// What is at work would be stopped: true when that is asked, and `then` is done when the user agrees.
    bool askForJobs(const QString &title, const QString &action, const std::function<void()> &then);

    Context &m_context;
    const PageRegistry &m_registry;
    Rail *m_rail;
    QVBoxLayout *m_notices;
    PageTabs *m_tabs;
    StatusLine *m_status;
    CommandKeys *m_keys;
    History m_history;
    QTimer m_tick;
    QTimer m_rest;
    QMap<std::pair<core::Service, QString>, QStringList> m_changes;
};

} // namespace vhm24::ui
