// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The half of MovementDialog that talks to the database and keeps the draft.

#include "models/core/database/deliver.h"
#include "models/core/id.h"
#include "models/core/text/numberinput.h"
#include "models/inventory/stockrequest.h"
#include "ui/core/format/messages.h"
#include "ui/core/widgets/banner.h"
#include "ui/core/widgets/button.h"
#include "ui/core/widgets/progressline.h"
#include "ui/inventory/draftoffer.h"
#include "ui/inventory/movementdialog.h"
#include "ui/inventory/movementfields.h"
#include "ui/inventory/movementlinesmodel.h"
#include "ui/inventory/movementlinesview.h"

#include <QCoreApplication>
#include <QPointer>

namespace vhm24::ui::inventory {

using vhm24::inventory::MovementRequest;
using vhm24::inventory::StockOutcome;

void MovementDialog::loadLocations()
{
    core::deliver(m_lookup.locations(), this, [this](const core::Result<std::vector<StockLocation>> &locations) {
        if (!locations)
            return showFailure(locations.error());
        m_located = true;
        m_fields->setLocations(locations.value());
        if (std::exchange(m_bookWhenLocated, false))
            book();
    });
}

void MovementDialog::loadPreset()
{
    if (m_wantedItems.isEmpty())
        return;
    const QStringList itemIds = m_wantedItems;
    const StockPlaces places = m_fields->places();
    core::deliver(m_lookup.items(itemIds, places), this, [this, itemIds, places](const StockLookup::Items &items) {
        if (!items)
            return showFailure(items.error());
        m_wantedItems.clear();
        const bool samePlaces = places == m_fields->places(); // they may have come meanwhile
        for (const QString &id : itemIds) {
            for (StockItem item : items.value()) {
                if (item.id != id)
                    continue;
                item.read = samePlaces;
                m_model->addItem(item);
            }
        }
        if (!samePlaces)
            reloadStock();
        if (m_model->lineCount() > 0)
            m_view->editCell(0, MovementLinesModel::Amount);
    });
}

void MovementDialog::reloadStock()
{
    const int number = ++m_stockReads;
    if (m_model->lineCount() == 0)
        return;
    core::deliver(m_lookup.items(m_model->itemIds(), m_fields->places()), this,
                  [this, number](const StockLookup::Items &items) {
                      if (number == m_stockReads && items)
                          m_model->updateStock(items.value());
                  });
}

void MovementDialog::placesChanged()
{
    m_model->setPlaces(m_fields->places(), m_fields->fromCode(), m_fields->toCode());
    reloadStock();
}

void MovementDialog::compareWithCount()
{
    const QDateTime date = m_fields->operationDate();
    if (!date.isValid() || m_model->lineCount() == 0)
        return m_fields->setDateHint({});
    core::deliver(m_lookup.lastCount(m_model->itemIds()), this, [this, date](const core::Result<QDateTime> &count) {
        const bool before = count && count.value().isValid() && date < count.value();
        if (date == m_fields->operationDate())
            m_fields->setDateHint(before ? tr("Before the count of %1.").arg(m_context.formats.moment(count.value()))
                                         : QString());
    });
}

void MovementDialog::offerDraft()
{
    if (!m_offered) {
        m_offered = m_store.newest(m_kind);
        if (m_offered)
            m_store.hold(m_offered->id);
    }
    if (!m_offered)
        return m_offer->offer({});
    const int count = static_cast<int>(m_offered->lines.size());
    m_offer->offer(tr("A form with %n line(s) of %1 was not booked.", nullptr, count)
                       .arg(m_context.formats.moment(m_offered->savedAt)));
}

void MovementDialog::continueDraft()
{
    if (!m_offered || m_booking)
        return;
    saveDraft(); // what is typed here already is offered next time
    m_store.release(m_draftId);
    const MovementDraft draft = *std::exchange(m_offered, std::nullopt);
    m_draftId = draft.id;
    m_savedAt = draft.savedAt;
    m_offer->offer({});
    m_banner->dismiss();
    m_fields->take(draft);
    m_model->takeLines(draft);
    placesChanged();
    m_view->editCell(m_model->lineCount() - 1, MovementLinesModel::Amount);
}

void MovementDialog::discardDraft()
{
    if (!m_offered)
        return;
    m_store.remove(m_offered->id);
    m_store.release(m_offered->id);
    m_offered.reset();
    offerDraft();
    m_view->editEntry();
}

MovementDraft MovementDialog::currentDraft() const
{
    MovementDraft draft{.id = m_draftId, .kind = m_kind, .savedAt = QDateTime::currentDateTimeUtc()};
    m_fields->store(draft);
    for (const FormLine &line : m_model->lines())
        draft.lines.push_back({.id = line.id,
                               .itemId = line.item.id,
                               .sku = line.item.sku,
                               .name = line.item.name,
                               .unit = line.item.unit,
                               .amount = line.amount,
                               .price = line.price});
    return draft;
}

void MovementDialog::saveDraft()
{
    m_save.stop();
    const MovementDraft draft = currentDraft();
    if (draft.isEmpty()) {
        m_store.remove(m_draftId);
    } else {
        m_saveFailed = !m_store.save(draft);
        m_savedAt = draft.savedAt;
    }
    showState();
}

void MovementDialog::releaseDrafts()
{
    if (!std::exchange(m_holds, false))
        return;
    m_store.release(m_draftId);
    if (m_offered)
        m_store.release(m_offered->id);
}

void MovementDialog::reject()
{
    if (m_save.isActive())
        saveDraft();
    QDialog::reject();
}

void MovementDialog::done(int result)
{
    releaseDrafts();
    QDialog::done(result);
}

void MovementDialog::book()
{
    if (m_booking)
        return;
    if (!m_located || !m_wantedItems.isEmpty()) { // opened while the database was away
        m_bookWhenLocated = m_model->lineCount() > 0;
        m_banner->dismiss();
        loadLocations();
        return loadPreset();
    }
    QWidget *const wrong = m_fields->check();
    m_model->showProblems();
    if (wrong)
        return wrong->setFocus(Qt::TabFocusReason);
    if (m_model->lineCount() == 0) {
        m_model->setEntryProblem(tr("Add an item first: type its SKU or name, or scan it."));
        return m_view->editEntry();
    }
    if (m_model->onlyOverMaximum())
        return askOverMaximum();
    if (!m_view->goToProblem(true))
        send();
}

void MovementDialog::askOverMaximum()
{
    const Prompts::Question question{.title = tr("More than the machine holds"),
                                     .text = tr("The machine's containers do not hold that much by their set maximum. "
                                                "Book it only if it really went in."),
                                     .action = tr("Book it all the same")};
    m_context.prompts.confirm(this, question, [dialog = QPointer(this)] {
        if (!dialog)
            return;
        dialog->m_model->setMayExceedMaximum(true);
        dialog->book();
    });
}

MovementRequest MovementDialog::request() const
{
    const StockPlaces places = m_fields->places();
    MovementRequest request{.kind = m_kind,
                            .fromLocationId = places.from,
                            .toLocationId = places.to,
                            .machineId = places.machine,
                            .reason = m_fields->reason(),
                            .reference = m_fields->document(),
                            .operationDate = m_fields->operationDate(),
                            .allowOverMaximum = m_model->rules().mayExceedMaximum()};
    for (const FormLine &line : m_model->lines()) {
        const auto amount = core::parseDecimal(line.amount);
        const auto price = core::parseDecimal(line.price);
        const bool priced = m_kind == MovementKind::Receive && price;
        request.lines.push_back({.id = line.id,
                                 .itemId = line.item.id,
                                 .amount = amount ? amount.value() : QString(),
                                 .price = priced ? price.value() : QString()});
    }
    return request;
}

void MovementDialog::setBooking(bool booking)
{
    m_booking = booking;
    m_fields->setLocked(booking);
    m_view->setLocked(booking);
    m_progress->setRunning(booking);
    m_book->setEnabled(!booking);
    showState();
}

void MovementDialog::send()
{
    saveDraft(); // the ids are on the disk before the server hears of them
    m_banner->dismiss();
    setBooking(true);
    auto statistics = std::make_shared<core::CallStatistics>();
    Trace::Action action = m_context.trace.begin(QStringLiteral("movement booked"), vhm24::inventory::wordOf(m_kind));
    const auto future = m_service.book(request(), m_context.actor, {.statistics = statistics});
    // Not bound to this form: when it is closed meanwhile, its draft must still go once the lines stand.
    core::deliver(future, QCoreApplication::instance(),
                  [dialog = QPointer(this), store = m_store, draft = m_draftId, surface = QPointer(parentWidget()),
                   statistics, action,
                   lines = m_model->lineCount()](const core::Result<StockOutcome> &outcome) mutable {
                      const bool stands = outcome && outcome->stands();
                      if (stands) {
                          store.remove(draft);
                          QWidget *const painted = surface ? surface.data() : dialog.data();
                          if (painted)
                              action.finish(painted, lines, statistics->roundTrips);
                      }
                      if (dialog)
                          dialog->receive(outcome);
                  });
}

void MovementDialog::receive(const core::Result<StockOutcome> &outcome)
{
    setBooking(false);
    if (!outcome)
        return showFailure(outcome.error());
    if (outcome->stands())
        return finishBooked(outcome.value());
    m_model->setRefusals(outcome->refusals);
    reloadStock();
    m_view->goToProblem(true);
}

void MovementDialog::finishBooked(const StockOutcome &outcome)
{
    m_save.stop();
    Q_EMIT booked(outcome);
    accept();
}

void MovementDialog::showFailure(const core::Error &error)
{
    BannerText text{.title = sentence(error)};
    switch (error.kind) {
    case core::ErrorKind::OutcomeUnknown:
        text = {.meaning = Meaning::Low,
                .title = tr("It is not known whether this was booked."),
                .text = tr("The connection broke before the answer."),
                .detail = tr("Try again: what was booked already is recognised and not booked twice."),
                .action = tr("Try again")};
        break;
    case core::ErrorKind::Conflict:
        text.title = tr("A part of this form was booked by an earlier try, with other values.");
        text.detail = tr("Nothing more was booked. Compare with the stock movements, then take the booked lines out.");
        break;
    case core::ErrorKind::Unavailable:
    case core::ErrorKind::Cancelled:
    case core::ErrorKind::Internal:
        text.detail = tr("Nothing is lost: the form is kept as a draft.");
        text.action = tr("Try again");
        break;
    default: text.detail = tr("Nothing was booked.");
    }
    m_banner->present(text);
}

} // namespace vhm24::ui::inventory
