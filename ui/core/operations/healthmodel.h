// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/health/healthrecord.h"
#include "ui/core/format/formats.h"

#include <QAbstractItemModel>

namespace vhm24::ui {

/// The records of a report below the places that they are of.
class HealthModel : public QAbstractItemModel {
    Q_OBJECT
public:
    enum Column { Check, State, Value, Meant, Columns };

    explicit HealthModel(const Formats &formats, QObject *parent = nullptr);

    /// The same checks in the same places keep their rows.
    void setReport(core::HealthReport report);
    [[nodiscard]] const core::HealthReport &report() const { return m_report; }
    /// Null for a place.
    [[nodiscard]] const core::HealthRecord *record(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex find(const QString &subject, const QString &id) const;
    /// The one that needs a hand most.
    [[nodiscard]] QModelIndex worst() const;
    void retranslate();

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Place {
        QString subject = {};
        std::size_t first = 0; ///< Of the records, which lie together.
        int count = 0;
        core::HealthLevel worst = core::HealthLevel::Good;
        friend bool operator==(const Place &, const Place &) = default;
    };
    [[nodiscard]] QString textOf(const core::HealthRecord &record, int column) const;
    [[nodiscard]] QVariant placeData(const Place &place, int column, int role) const;
    [[nodiscard]] static std::vector<Place> placesOf(const core::HealthReport &report);
    void tellChanged();

    const Formats &m_formats;
    core::HealthReport m_report;
    std::vector<Place> m_places;
};

} // namespace vhm24::ui
