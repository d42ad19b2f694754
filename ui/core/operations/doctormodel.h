// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/doctor/doctor.h"
#include "ui/core/format/formats.h"

#include <QAbstractTableModel>

namespace vhm24::ui {

/// The faults that were found, what harms most first.
class DoctorModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Harm, Fault, Count, Where, Columns };

    DoctorModel(const Formats &formats, const core::Catalog &catalog, QObject *parent = nullptr);

    void setFindings(std::vector<core::DoctorFinding> findings);
    [[nodiscard]] const core::DoctorFinding *finding(int row) const; ///< Null for none.
    [[nodiscard]] int indexOf(const QString &checkId) const;         ///< −1 for none.
    void retranslate();

    [[nodiscard]] static Meaning meaningOf(const core::DoctorFinding &finding);
    [[nodiscard]] static QString harmText(const core::DoctorFinding &finding);
    [[nodiscard]] QString whereText(const core::DoctorFinding &finding) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const Formats &m_formats;
    const core::Catalog &m_catalog;
    std::vector<core::DoctorFinding> m_findings;
};

} // namespace vhm24::ui
