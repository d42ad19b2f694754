// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/inventory/stocklookup.h"
#include "models/inventory/stockmovement.h"
#include "ui/core/shell/context.h"
#include "ui/inventory/movementdraft.h"

#include <QWidget>

class QComboBox;
class QHBoxLayout;
class QLineEdit;

namespace vhm24::ui {
class FormField;
class ReferenceEditor;
} // namespace vhm24::ui

namespace vhm24::ui::inventory {

using vhm24::inventory::StockItem;
using vhm24::inventory::StockLocation;
using vhm24::inventory::StockLookup;
using vhm24::inventory::StockPlaces;

/// The fields above the lines: document, date of operation, places or machine, reason.
class MovementFields : public QWidget {
    Q_OBJECT
public:
    MovementFields(vhm24::inventory::MovementKind kind, const Context &context, QWidget *parent = nullptr);

    void setLocations(const std::vector<StockLocation> &locations);
    void setMachine(const QString &machineId);
    void take(const MovementDraft &draft);
    void store(MovementDraft &draft) const;

    [[nodiscard]] StockPlaces places() const;
    [[nodiscard]] QString fromCode() const;
    [[nodiscard]] QString toCode() const;
    [[nodiscard]] QString reason() const;
    [[nodiscard]] QString document() const;
    /// Invalid while it is left at "now"; UTC otherwise.
    [[nodiscard]] QDateTime operationDate() const;
    /// Says under each wrong field what is wrong; the first of them, or nullptr.
    QWidget *check();
    void setDateHint(const QString &hint);
    void setLocked(bool locked);

Q_SIGNALS:
    void edited();
    void placesChanged();
    void dateChanged();
    void finished(); ///< Enter in the last field.

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    FormField *addLine(QLineEdit *edit, const char *icon, int stretch);
    void addPlaces();
    void buildPlace(QComboBox *&box, FormField *&field);
    void fillPlace(QComboBox *box, bool closedToo, const QString &wanted);
    void addReason();
    void retranslate();
    [[nodiscard]] bool placeIsOptional() const;
    [[nodiscard]] QString defaultReason() const;
    [[nodiscard]] QStringList usualReasons() const;
    [[nodiscard]] core::Result<QDateTime> typedDate() const;
    [[nodiscard]] QString dateProblem() const;
    [[nodiscard]] QString codeOf(const QComboBox *box) const;

    vhm24::inventory::MovementKind m_kind;
    const Context &m_context;
    QHBoxLayout *m_layout;
    QLineEdit *m_document;
    QLineEdit *m_date;
    QLineEdit *m_reason;
    QComboBox *m_from = nullptr;
    QComboBox *m_to = nullptr;
    ReferenceEditor *m_machine = nullptr;
    FormField *m_documentField;
    FormField *m_dateField;
    FormField *m_reasonField;
    FormField *m_fromField = nullptr;
    FormField *m_toField = nullptr;
    FormField *m_machineField = nullptr;
    std::vector<StockLocation> m_locations;
    QString m_wantedFrom; ///< Of a draft, until the locations are here.
    QString m_wantedTo;
    QString m_offeredDate; ///< "Now" as it was written when the form opened.
    QString m_offeredReason;
};

} // namespace vhm24::ui::inventory
