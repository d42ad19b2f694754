// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/catalogue.h"
#include "app/demo/copywriter.h"
#include "app/demo/stages.h"
#include "app/demo/stocksimulation.h"

#include <algorithm>

namespace vhm24::app::demo {

namespace {

constexpr int MainStore = 0, NorthStore = 1, FirstVan = 2;

constexpr const char *WriteOffReasons[] = {"Списание: порча упаковки", "Списание: истёк срок годности",
                                           "Списание: бой при разгрузке", "Списание: рассыпано",
                                           "Списание: образцы для дегустации"};

QByteArray unitWord(const QByteArray &unit) { return unit == "KG" ? "кг" : unit == "L" ? "л" : "шт"; }

QByteArray withComma(Micro quantity) { return decimal(quantity).replace('.', ','); }

} // namespace

void StockSimulation::perform(const Event &event)
{
    switch (event.kind) {
    case Kind::Opening: return open(event);
    case Kind::Delivery: return deliver(event);
    case Kind::Load: return load(event);
    case Kind::Visit: return visit(event);
    case Kind::Spread: return spread(event);
    case Kind::Count: return count(event);
    case Kind::WriteOff: return writeOff(event);
    case Kind::Issue: return issue(event);
    case Kind::Spoil: return spoil(event);
    }
}

void StockSimulation::open(const Event &event)
{
    const QByteArray number = documentNumber();
    for (int i = 0; i < static_cast<int>(m_world.items.size()); ++i) {
        const double wanted = m_demand[static_cast<std::size_t>(i)] * m_random.real(13, 19);
        for (const int place : {MainStore, NorthStore}) {
            book({.type = MovementType::In,
                  .item = i,
                  .user = Clerk,
                  .quantity = rounded(i, wanted * (place == MainStore ? 0.7 : 0.3)),
                  .to = place,
                  .reason = "Начальный остаток",
                  .reference = number},
                 event.at);
        }
    }
}

void StockSimulation::deliver(const Event &event)
{
    QByteArray number;
    const int place = m_random.chance(0.25) ? NorthStore : MainStore;
    for (int i = 0; i < static_cast<int>(m_world.items.size()); ++i) {
        const double stocked = double(item(i).quantity) / One;
        const double demand = m_demand[static_cast<std::size_t>(i)];
        const Cover cover = coverOf(i, event.at);
        if (item(i).supplier != event.index || stocked >= demand * cover.reorder)
            continue;
        if (number.isEmpty())
            number = documentNumber();
        book({.type = MovementType::In,
              .item = i,
              .user = m_random.chance(0.8) ? Clerk : Bookkeeper,
              .quantity = rounded(i, demand * cover.target * m_random.real(0.92, 1.12) - stocked),
              .to = place,
              .reason = QByteArray("Поставка ") + supplierNames()[static_cast<std::size_t>(event.index)],
              .reference = number},
             event.at);
    }
}

void StockSimulation::load(const Event &event)
{
    std::vector<Micro> wanted(m_world.items.size(), 0);
    for (const int stop : m_routes[static_cast<std::size_t>(event.index)]) {
        for (const Container &container : machine(stop).containers) {
            if (container.quantity < container.maximum * 65 / 100)
                wanted[static_cast<std::size_t>(container.item)] += (container.maximum - container.quantity) * 11 / 10;
        }
    }
    for (int i = 0; i < static_cast<int>(wanted.size()); ++i) {
        const Micro missing = wanted[static_cast<std::size_t>(i)] - stockAt(i, FirstVan + event.index);
        if (missing > 0)
            loadItem(event, i, rounded(i, double(missing) / One));
    }
}

void StockSimulation::loadItem(const Event &event, int index, Micro wanted)
{
    const int home = event.index == Vans - 1 ? NorthStore : MainStore;
    for (const int place : {home, home == MainStore ? NorthStore : MainStore}) {
        const Micro quantity = std::min(wanted, stockAt(index, place));
        if (quantity <= 0)
            continue;
        book(
            {.type = MovementType::Transfer,
             .item = index,
             .user = m_random.chance(0.7) ? Clerk : Driver,
             .quantity = quantity,
             .from = place,
             .to = FirstVan + event.index,
             .reason = "Загрузка фургона " + m_world.warehouses[static_cast<std::size_t>(FirstVan + event.index)].code},
            event.at);
        wanted -= quantity;
    }
}

bool StockSimulation::refill(const Event &event, Container &container)
{
    const int van = FirstVan + event.index;
    const Micro step = isWhole(container.item) || container.maximum >= 8 * One ? One : One / 20;
    const Micro room = container.maximum - container.quantity;
    const Micro quantity =
        std::min(Micro(double(room) * (m_random.chance(0.8) ? 1.0 : 0.85)), stockAt(container.item, van)) / step * step;
    if (container.quantity > container.maximum * 6 / 10 || quantity <= 0)
        return false;
    const int user = RouteUsers[static_cast<std::size_t>(event.index)];
    if (!book({.type = MovementType::Transfer,
               .item = container.item,
               .user = user,
               .quantity = quantity,
               .from = van,
               .machine = event.machine,
               .reason = "Пополнение " + machine(event.machine).code},
              event.at))
        return false;
    container.quantity += quantity;
    container.lastRefill = container.updatedAt = m_clock;
    const Item &filled = item(container.item);
    m_world.services.push_back(
        {.type = "REFILL",
         .description = "Пополнение: " + filled.name + " +" + withComma(quantity) + ' ' + unitWord(filled.unit),
         .metadata = "{\"itemId\":\"" + filled.id + "\",\"quantityAdded\":" + decimal(quantity) +
                     ",\"notes\":" + jsonText(m_random.chance(0.1) ? "Протёрты бункер и лоток" : "") + '}',
         .machine = event.machine,
         .user = user,
         .at = m_clock});
    return true;
}

void StockSimulation::visit(const Event &event)
{
    advance(event.machine, event.at);
    Moment began = 0;
    for (Container &container : machine(event.machine).containers) {
        if (refill(event, container) && began == 0)
            began = m_clock;
    }
    if (began != 0)
        m_world.visits.push_back({.machine = event.machine,
                                  .user = RouteUsers[static_cast<std::size_t>(event.index)],
                                  .span = {.from = began, .to = m_clock}});
}

void StockSimulation::spread(const Event &event)
{
    for (int i = 0; i < static_cast<int>(m_world.items.size()); ++i) {
        const double demand = m_demand[static_cast<std::size_t>(i)];
        if (double(stockAt(i, NorthStore)) / One > demand * 2)
            continue;
        const Micro quantity = std::min(rounded(i, demand * 4), stockAt(i, MainStore) / 2 / One * One);
        if (quantity > 0) {
            book({.type = MovementType::Transfer,
                  .item = i,
                  .user = Clerk,
                  .quantity = quantity,
                  .from = MainStore,
                  .to = NorthStore,
                  .reason = "Перемещение на WH-02"},
                 event.at);
        }
    }
}

void StockSimulation::count(const Event &event)
{
    const QByteArray code = m_world.warehouses[static_cast<std::size_t>(event.index)].code;
    for (int round = 0; round < 6; ++round) {
        const int index = static_cast<int>(m_random.between(0, static_cast<qint64>(m_world.items.size()) - 1));
        const Micro there = stockAt(index, event.index);
        const Micro step = isWhole(index) ? One : One / 20;
        const Micro difference = (m_random.between(1, 4) + there / step / 400) * step;
        const bool found = m_random.chance(0.3);
        if (there == 0 || (!found && difference > there))
            continue;
        book({.type = MovementType::Adjustment,
              .item = index,
              .user = Clerk,
              .quantity = difference,
              .from = found ? -1 : event.index,
              .to = found ? event.index : -1,
              .reason = "Инвентаризация " + code + (found ? ": излишек" : ": недостача")},
             event.at);
    }
}

void StockSimulation::writeOff(const Event &event)
{
    const int index = static_cast<int>(m_random.between(0, static_cast<qint64>(m_world.items.size()) - 1));
    const Micro step = isWhole(index) ? One : One / 10;
    const Micro quantity =
        std::min((m_random.between(2, 12) + static_cast<qint64>(m_demand[static_cast<std::size_t>(index)] / 20)) * step,
                 stockAt(index, event.index));
    if (quantity > 0) {
        book({.type = MovementType::Out,
              .item = index,
              .user = m_random.chance(0.7) ? Clerk : Bookkeeper,
              .quantity = quantity,
              .from = event.index,
              .reason = m_random.pick(WriteOffReasons)},
             event.at);
    }
}

void StockSimulation::issue(const Event &event)
{
    for (const char *const sku : {"UPK-0016", "UPK-0020", "UPK-0024"}) {
        for (int i = 0; i < static_cast<int>(m_world.items.size()); ++i) {
            const Micro quantity = std::min(m_random.between(4, 12) * One, stockAt(i, MainStore));
            if (item(i).sku == sku && quantity > 0) {
                book({.type = MovementType::Out,
                      .item = i,
                      .user = Clerk,
                      .quantity = quantity,
                      .from = MainStore,
                      .reason = "Выдача технику для обслуживания"},
                     event.at);
            }
        }
    }
}

void StockSimulation::spoil(const Event &event)
{
    for (int i = 0; i < static_cast<int>(m_world.items.size()); ++i) {
        if (!isListed(EmptySkus, item(i).sku))
            continue;
        for (int place = 0; place < WarehouseCount; ++place) {
            const Micro rest = stockAt(i, place);
            if (rest > 0) {
                book({.type = MovementType::Out,
                      .item = i,
                      .user = Clerk,
                      .quantity = rest,
                      .from = place,
                      .reason = item(i).unit == "L" ? "Списание: истёк срок годности" : "Списание: намокла упаковка",
                      .reference = "АКТ-0031"},
                     event.at);
            }
        }
    }
}

} // namespace vhm24::app::demo
