// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/core/operations/doctormodel.h"

#include "models/core/table/catalog.h"
#include "ui/core/format/messages.h"
#include "ui/core/operations/statedelegate.h"

#include <QCoreApplication>

#include <algorithm>

namespace vhm24::ui {

DoctorModel::DoctorModel(const Formats &formats, const core::Catalog &catalog, QObject *parent) :
    QAbstractTableModel(parent),
    m_formats(formats),
    m_catalog(catalog)
{
}

void DoctorModel::setFindings(std::vector<core::DoctorFinding> findings)
{
    beginResetModel();
    m_findings = std::move(findings);
    endResetModel();
}

const core::DoctorFinding *DoctorModel::finding(int row) const
{
    return row < 0 || row >= rowCount() ? nullptr : &m_findings[std::size_t(row)];
}

int DoctorModel::indexOf(const QString &checkId) const
{
    const auto found =
        std::find_if(m_findings.begin(), m_findings.end(),
                     [&checkId](const core::DoctorFinding &finding) { return finding.check->id == checkId; });
    return found == m_findings.end() ? -1 : int(found - m_findings.begin());
}

void DoctorModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, Columns - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, Columns - 1));
}

Meaning DoctorModel::meaningOf(const core::DoctorFinding &finding)
{
    if (finding.error)
        return Meaning::Offline;
    switch (finding.check->harm) {
    case core::Harm::Critical: return Meaning::Critical;
    case core::Harm::High: return Meaning::Low;
    case core::Harm::Medium: return Meaning::Medium;
    case core::Harm::Low: break;
    }
    return Meaning::Neutral;
}

QString DoctorModel::harmText(const core::DoctorFinding &finding)
{
    if (finding.error)
        return tr("Not looked for");
    switch (finding.check->harm) {
    case core::Harm::Critical: return tr("Critical");
    case core::Harm::High: return tr("Serious");
    case core::Harm::Medium: return tr("Moderate");
    case core::Harm::Low: break;
    }
    return tr("Slight");
}

QString DoctorModel::whereText(const core::DoctorFinding &finding) const
{
    const core::TableDescriptor *const table =
        m_catalog.find(finding.check->service, QLatin1String(finding.check->table));
    const QString service = serviceText(finding.check->service);
    return table ? QStringLiteral("%1 · %2").arg(service, QCoreApplication::translate("Table", table->title)) : service;
}

int DoctorModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_findings.size()); }

int DoctorModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : Columns; }

QVariant DoctorModel::data(const QModelIndex &index, int role) const
{
    const core::DoctorFinding *const shown = index.isValid() ? finding(index.row()) : nullptr;
    if (!shown)
        return {};
    if (role == StateDelegate::MeaningRole && index.column() == Harm)
        return int(meaningOf(*shown));
    if (role == Qt::TextAlignmentRole && index.column() == Count)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::ForegroundRole && index.column() == Where)
        return color(Token::Text2);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case Harm: return harmText(*shown);
    case Fault: return core::titleOf(*shown->check, m_catalog);
    case Count: return shown->error ? QStringLiteral("—") : m_formats.integer(shown->count);
    default: return whereText(*shown);
    }
}

QVariant DoctorModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && section == Count)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Harm: return tr("Harm");
    case Fault: return tr("Fault");
    case Count: return tr("Rows");
    default: return tr("Where");
    }
}

} // namespace vhm24::ui
