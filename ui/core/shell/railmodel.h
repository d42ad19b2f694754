// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/core/shell/context.h"
#include "ui/core/shell/pageregistry.h"

#include <QAbstractListModel>
#include <QSet>

namespace vhm24::ui {

/// The entries of the rail: sections, and the pages of the open section below it. Pages that the role may not see are
/// not there at all.
class RailModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Roles {
        PageIdRole = Qt::UserRole + 1,
        IconRole,
        SubEntryRole,
        CurrentRole,
        BadgeRole,
        TroubleRole,
        StagedRole
    };

    RailModel(const PageRegistry &registry, const Context &context, QObject *parent = nullptr);
    void setCurrentPage(const QString &pageId);
    void setCollapsed(bool collapsed);
    [[nodiscard]] bool isCollapsed() const { return m_collapsed; }
    void setBadge(Section section, const QString &text);
    void setTrouble(const QSet<core::Service> &services);
    /// Pages with changes that are not saved.
    void setStaged(const QSet<QString> &pageIds);
    void retranslate();
    /// The first page of the n-th visible section, from 1; empty when there is none.
    [[nodiscard]] QString firstPageOf(int section) const;
    /// The listed page that is marked while an unlisted card of the same section is open.
    [[nodiscard]] QString parentOf(const PageInfo &card) const;
    [[nodiscard]] static QString sectionTitle(Section section);
    /// Of all sections and pages that may be seen, open or not, in the present language.
    [[nodiscard]] QStringList titles() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Entry {
        const PageInfo *page = nullptr;
        Section section = Section::Overview;
        bool sub = false;
    };
    [[nodiscard]] std::vector<const PageInfo *> pagesOf(Section section) const;
    [[nodiscard]] std::vector<Section> sections() const;
    [[nodiscard]] bool isListed(Section section) const; ///< With its pages below it.
    [[nodiscard]] bool isStaged(const Entry &entry) const;
    void rebuild();

    const PageRegistry &m_registry;
    const Context &m_context;
    std::vector<Entry> m_entries;
    QString m_current;
    QMap<Section, QString> m_badges;
    QSet<core::Service> m_trouble;
    QSet<QString> m_staged;
    bool m_collapsed = false;
};

} // namespace vhm24::ui
