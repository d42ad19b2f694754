// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/core/shell/context.h"
#include "ui/core/shell/pageregistry.h"

#include <QJsonObject>
#include <QSet>
#include <QWidget>

#include <optional>

class QStackedWidget;

namespace vhm24::ui {

class Page;
class TabStrip;

/// The open pages. A page may be open in several tabs, each with filters, order and edits of its own; the strip shows
/// those of the page in front, as soon as they are more than one.
class PageTabs : public QWidget {
    Q_OBJECT
public:
    PageTabs(Context &context, const PageRegistry &registry, QWidget *parent = nullptr);

    /// The tab of that page which was made first, or used last; 0 when there is none.
    [[nodiscard]] int firstTab(const QString &pageId) const;
    [[nodiscard]] int lastUsedTab(const QString &pageId) const;
    /// A further tab of that page, behind the current one; its page is made when first shown.
    int add(const QString &pageId);
    /// Brings the tab to the front and opens its page with the argument.
    void show(int tab, const PageArgument &argument);
    /// Takes the tab away; the only one of its page stays. Returns what is to be shown now, or 0 for no change.
    int close(int tab);
    /// The next or previous tab of the page in front, in a circle; 0 when there is no other.
    [[nodiscard]] int neighbour(int step) const;

    /// Whether its page is open in another tab too, so that it may be closed.
    [[nodiscard]] bool hasSibling(int tab) const { return find(tab) && ofPage(find(tab)->pageId).size() > 1; }
    [[nodiscard]] bool has(int tab) const { return find(tab) != nullptr; }
    [[nodiscard]] int current() const { return m_current; }
    [[nodiscard]] Page *page(int tab) const;
    [[nodiscard]] Page *currentPage() const { return page(m_current); }
    [[nodiscard]] QString currentPageId() const;
    [[nodiscard]] std::vector<Page *> pages() const; ///< All that are made.
    [[nodiscard]] QSet<QString> stagedPages() const; ///< With changes that are not saved, in any tab.
    /// What the current page shows.
    [[nodiscard]] PageArgument place() const;
    [[nodiscard]] TabStrip &strip() const { return *m_strip; }

    [[nodiscard]] QJsonObject toJson() const;
    /// The tabs of a former session as far as this user may still open them; returns the one that was in front, or 0.
    int restore(const QJsonObject &json);

Q_SIGNALS:
    void tabRequested(int tab);
    void closeRequested(int tab);
    void stagedChanged();
    void changed(); ///< Which tabs there are, or what one of them shows.

private:
    struct Tab {
        int id = 0;
        QString pageId = {};
        Page *page = nullptr;
        PageArgument argument = {}; ///< What it was opened with last.
        quint64 used = 0;
    };
    [[nodiscard]] const Tab *find(int tab) const;
    [[nodiscard]] Tab *find(int tab);
    /// In the order of the strip; the pointers hold until a tab comes or goes.
    [[nodiscard]] std::vector<const Tab *> ofPage(const QString &pageId) const;
    [[nodiscard]] PageArgument placeOf(const Tab &tab) const;
    [[nodiscard]] QString titleOf(const Tab &tab, int number) const;
    void makePage(Tab &tab);
    void showStrip();

    Context &m_context;
    const PageRegistry &m_registry;
    TabStrip *m_strip;
    QStackedWidget *m_stack;
    std::vector<Tab> m_tabs; // in the order of the strip
    int m_current = 0;
    int m_lastId = 0;
    quint64 m_uses = 0;
};

} // namespace vhm24::ui
