// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/access/permission.h"
#include "models/core/service.h"

#include <QString>

#include <functional>
#include <optional>
#include <vector>

class QWidget;

namespace vhm24::ui {

class Page;

enum class Section { Overview, Machines, Inventory, Tasks, Sales, People, Audit, Database };

struct PageInfo {
    QString id = {};
    const char *title = nullptr; ///< Context "Table" for table pages, else "Page".
    const char *context = "Page";
    QString icon = {};
    Section section = Section::Overview;
    core::Permission permission = core::Permission::ViewOverview;
    std::optional<core::Service> service = std::nullopt; ///< Whose trouble the page shows.
    bool listed = true;                                  ///< Stands in the rail; cards of one record do not.
    std::function<Page *(QWidget *parent)> make = {};
};

/// All pages in the order of the rail. Filled at start; knows nothing of page types.
class PageRegistry {
public:
    void add(PageInfo page) { m_pages.push_back(std::move(page)); }
    [[nodiscard]] const std::vector<PageInfo> &pages() const { return m_pages; }
    [[nodiscard]] const PageInfo *find(const QString &id) const
    {
        for (const PageInfo &page : m_pages) {
            if (page.id == id)
                return &page;
        }
        return nullptr;
    }
    /// Takes away all pages but those of that service.
    void keep(core::Service service)
    {
        std::erase_if(m_pages, [service](const PageInfo &page) { return page.service != service; });
    }
    /// The page that shows one record of a table, where it is not the table page itself: `machines.Machine` →
    /// `machine`.
    void setCard(const QString &tableKey, const QString &pageId) { m_cards.emplace_back(tableKey, pageId); }
    [[nodiscard]] QString pageOfRecord(const QString &tableKey) const
    {
        for (const auto &[key, page] : m_cards) {
            if (key == tableKey)
                return page;
        }
        return tableKey;
    }

private:
    std::vector<PageInfo> m_pages;
    std::vector<std::pair<QString, QString>> m_cards;
};

} // namespace vhm24::ui
