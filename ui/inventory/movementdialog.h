// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/inventory/stocklookup.h"
#include "models/inventory/stockservice.h"
#include "ui/core/shell/context.h"
#include "ui/inventory/movementdraft.h"

#include <QDialog>
#include <QTimer>

class QBoxLayout;

namespace vhm24::ui {
class Banner;
class Button;
class ProgressLine;
class TextLabel;
} // namespace vhm24::ui

namespace vhm24::ui::inventory {

using vhm24::inventory::StockItem;
using vhm24::inventory::StockLocation;
using vhm24::inventory::StockLookup;
using vhm24::inventory::StockPlaces;

class DraftOffer;
class ItemSearchEdit;
class KeyHints;
class MovementFields;
class MovementLinesModel;
class MovementLinesView;
class MovementTotals;

/// With what a form begins.
struct MovementPreset {
    QStringList itemIds = {};
    QString machineId = {};
    QString draftFolder = {}; ///< For tests; empty = the folder of the program's data.
};

/// Receive, issue, adjust, transfer, refill: one form. All its lines are booked in one transaction or none, under ids
/// made with the line, so that trying again is always safe. What is typed is kept as a draft until it is booked.
class MovementDialog : public QDialog {
    Q_OBJECT
public:
    MovementDialog(vhm24::inventory::MovementKind kind, const Context &context,
                   const vhm24::inventory::StockService &service, const MovementPreset &preset = {},
                   QWidget *parent = nullptr);
    ~MovementDialog() override;

    [[nodiscard]] MovementLinesModel &lines() { return *m_model; }
    void reject() override;
    void done(int result) override;

Q_SIGNALS:
    void booked(const vhm24::inventory::StockOutcome &outcome);

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    QWidget *makeHeader();
    QWidget *makeFooter();
    void makeEntry();
    void connectParts();
    void addShortcuts();
    void retranslate();
    void showState(); ///< Footer and note, after every change.
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString verb(int count) const;

    void loadLocations();
    void loadPreset();
    void reloadStock();
    void placesChanged();
    void compareWithCount();

    void offerDraft();
    void continueDraft();
    void discardDraft();
    void saveDraft();
    void releaseDrafts();
    [[nodiscard]] MovementDraft currentDraft() const;

    void book();
    void askOverMaximum();
    void send();
    [[nodiscard]] vhm24::inventory::MovementRequest request() const;
    void setBooking(bool booking);
    void receive(const core::Result<vhm24::inventory::StockOutcome> &outcome);
    void showFailure(const core::Error &error);
    void finishBooked(const vhm24::inventory::StockOutcome &outcome);

    vhm24::inventory::MovementKind m_kind;
    const Context &m_context;
    const vhm24::inventory::StockService &m_service;
    StockLookup m_lookup;
    MovementDraftStore m_store;
    QString m_draftId;
    QDateTime m_savedAt;
    bool m_saveFailed = false;
    bool m_holds = true; ///< The drafts, so that no other form offers them.
    std::optional<MovementDraft> m_offered;
    QStringList m_wantedItems; ///< Until they are read.
    bool m_located = false;    ///< The places are known; before that nothing can be booked.
    bool m_bookWhenLocated = false;
    bool m_booking = false;
    int m_stockReads = 0;
    QTimer m_save;

    MovementLinesModel *m_model;
    MovementFields *m_fields;
    ItemSearchEdit *m_entry = nullptr;
    MovementLinesView *m_view = nullptr;
    MovementTotals *m_totals = nullptr;
    KeyHints *m_hints = nullptr;
    DraftOffer *m_offer = nullptr;
    Banner *m_banner = nullptr;
    TextLabel *m_title = nullptr;
    TextLabel *m_note = nullptr;
    ProgressLine *m_progress = nullptr;
    Button *m_close = nullptr;
    Button *m_cancel = nullptr;
    Button *m_book = nullptr;
};

/// Opens a form over the window of `parent`; it deletes itself. Null when this user may not do it.
MovementDialog *openMovementDialog(vhm24::inventory::MovementKind kind, const Context &context,
                                   const vhm24::inventory::StockService &service, QWidget *parent,
                                   const MovementPreset &preset = {});

} // namespace vhm24::ui::inventory
