// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/core/operations/healthmodel.h"

#include "ui/core/operations/healthwords.h"
#include "ui/core/operations/statedelegate.h"

#include <algorithm>
#include <utility>

namespace vhm24::ui {

using core::HealthLevel;
using core::HealthRecord;

namespace {

constexpr quintptr OfPlace = 0; // else one more than the place

bool sameHealthRows(const core::HealthReport &one, const core::HealthReport &other)
{
    return std::equal(
        one.records.begin(), one.records.end(), other.records.begin(), other.records.end(),
        [](const HealthRecord &a, const HealthRecord &b) { return a.id == b.id && a.subject == b.subject; });
}

/// What is unknown is no trouble.
int troubleOf(HealthLevel level) { return level == HealthLevel::Unknown ? 0 : int(level) + 1; }

} // namespace

HealthModel::HealthModel(const Formats &formats, QObject *parent) : QAbstractItemModel(parent), m_formats(formats) {}

std::vector<HealthModel::Place> HealthModel::placesOf(const core::HealthReport &report)
{
    std::vector<Place> places;
    for (std::size_t i = 0; i < report.records.size(); ++i) {
        const HealthRecord &record = report.records[i];
        if (places.empty() || places.back().subject != record.subject)
            places.push_back({.subject = record.subject, .first = i});
        Place &place = places.back();
        ++place.count;
        if (record.level != HealthLevel::Unknown)
            place.worst = std::max(place.worst, record.level);
    }
    return places;
}

void HealthModel::setReport(core::HealthReport report)
{
    if (sameHealthRows(m_report, report)) {
        m_report = std::move(report);
        m_places = placesOf(m_report);
        tellChanged();
        return;
    }
    beginResetModel();
    m_report = std::move(report);
    m_places = placesOf(m_report);
    endResetModel();
}

void HealthModel::tellChanged()
{
    const int places = rowCount();
    if (places == 0)
        return;
    Q_EMIT dataChanged(index(0, 0), index(places - 1, Columns - 1));
    for (int row = 0; row < places; ++row) {
        const QModelIndex place = index(row, 0);
        Q_EMIT dataChanged(index(0, 0, place), index(rowCount(place) - 1, Columns - 1, place));
    }
}

void HealthModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, Columns - 1);
    tellChanged();
}

const HealthRecord *HealthModel::record(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == OfPlace)
        return nullptr;
    return &m_report.records[m_places[index.internalId() - 1].first + std::size_t(index.row())];
}

QModelIndex HealthModel::find(const QString &subject, const QString &id) const
{
    for (std::size_t p = 0; p < m_places.size(); ++p) {
        for (int row = 0; m_places[p].subject == subject && row < m_places[p].count; ++row) {
            if (m_report.records[m_places[p].first + std::size_t(row)].id == id)
                return createIndex(row, 0, quintptr(p + 1));
        }
    }
    return {};
}

QModelIndex HealthModel::worst() const
{
    const auto found = std::max_element(m_report.records.begin(), m_report.records.end(),
                                        [](const HealthRecord &one, const HealthRecord &other) {
                                            return troubleOf(one.level) < troubleOf(other.level);
                                        });
    return found == m_report.records.end() ? QModelIndex() : find(found->subject, found->id);
}

QModelIndex HealthModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : OfPlace);
}

QModelIndex HealthModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == OfPlace)
        return {};
    return createIndex(int(index.internalId() - 1), 0, OfPlace);
}

int HealthModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_places.size());
    return parent.internalId() == OfPlace && parent.column() == 0 ? m_places[std::size_t(parent.row())].count : 0;
}

int HealthModel::columnCount(const QModelIndex &) const { return Columns; }

QString HealthModel::textOf(const HealthRecord &record, int column) const
{
    switch (column) {
    case Check: return core::titleOf(record);
    case State: return core::nameOf(record.level);
    case Value: return valueText(m_formats, record).section(QStringLiteral(" ("), 0, 0); // without what a version adds
    default: break;
    }
    QStringList sentences{reasonText(record), adviceText(record), limitsText(m_formats, record)};
    sentences.removeAll(QString());
    return sentences.join(QStringLiteral(" · "));
}

QVariant HealthModel::placeData(const Place &place, int column, int role) const
{
    if (role == Qt::FontRole)
        return boldFont(TextStyle::Body);
    if (column == State && role == StateDelegate::MeaningRole)
        return int(meaningOf(place.worst));
    if (role != Qt::DisplayRole)
        return {};
    if (column == Check)
        return placeText(place.subject);
    return column == State ? QVariant(core::nameOf(place.worst)) : QVariant();
}

QVariant HealthModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const HealthRecord *const shown = record(index);
    if (!shown)
        return placeData(m_places[std::size_t(index.row())], index.column(), role);
    switch (role) {
    case Qt::DisplayRole: return textOf(*shown, index.column());
    case Qt::ToolTipRole: return textOf(*shown, index.column());
    case Qt::TextAlignmentRole:
        return index.column() == Value ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case Qt::ForegroundRole: return index.column() == Meant ? QVariant(color(Token::Text2)) : QVariant();
    case StateDelegate::MeaningRole:
        return index.column() == State ? QVariant(int(meaningOf(shown->level))) : QVariant();
    default: return {};
    }
}

QVariant HealthModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && section == Value)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Check: return tr("Check");
    case State: return tr("State");
    case Value: return tr("Value");
    default: return tr("What it means");
    }
}

} // namespace vhm24::ui
