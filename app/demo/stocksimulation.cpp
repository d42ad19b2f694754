// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/stocksimulation.h"

#include "app/demo/copywriter.h"
#include "app/demo/stages.h"

#include <algorithm>

namespace vhm24::app::demo {

StockSimulation::StockSimulation(World &world) :
    m_world(world),
    m_random(world.seed, 40),
    m_ids(world.seed, 40),
    m_demand(world.items.size(), 0.0),
    m_sold(world.machines.size(), 0)
{
}

void StockSimulation::run()
{
    measureDemand();
    for (int day = 0; day < m_world.days; ++day)
        simulateDay(day);
    for (std::size_t i = 0; i < m_world.machines.size(); ++i)
        advance(static_cast<int>(i), m_world.now);
}

void StockSimulation::measureDemand()
{
    for (const Machine &machine : m_world.machines) {
        for (const Sale &sale : machine.sales) {
            for (const auto &[container, amount] : machine.products[sale.product].uses) {
                const auto used =
                    static_cast<std::size_t>(machine.containers[static_cast<std::size_t>(container)].item);
                m_demand[used] += double(amount) / One / m_world.days;
            }
        }
    }
    for (std::size_t i = 0; i < m_demand.size(); ++i)
        m_demand[i] = std::max(m_demand[i], m_world.items[i].unit == "PCS" ? 1.5 : 0.2);
}

Micro StockSimulation::rounded(int index, double quantity) const
{
    Micro step = One / 2;
    if (isWhole(index))
        step = (quantity > 2000 ? 500 : quantity > 200 ? 50 : quantity > 40 ? 10 : 1) * One;
    else if (quantity > 8)
        step = quantity > 40 ? 5 * One : One;
    return static_cast<Micro>(std::ceil(quantity * One / double(step))) * step;
}

StockSimulation::Cover StockSimulation::coverOf(int index, Moment at) const
{
    const bool late = at > m_world.now - std::min(18, m_world.days / 2) * Day;
    if (late && isListed(EmptySkus, item(index).sku))
        return {.reorder = 0, .target = 0};
    if (late && isListed(LowSkus, item(index).sku))
        return {.reorder = 8, .target = 9};
    return {};
}

bool StockSimulation::book(const Booking &booking, Moment wish)
{
    const Moment at = std::max(wish, m_clock + m_random.between(400, 2400));
    if (at >= m_world.now || booking.quantity < One / 100)
        return false;
    m_clock = at;
    Item &changed = m_world.items[static_cast<std::size_t>(booking.item)];
    const bool between = booking.type == MovementType::Transfer && booking.machine < 0;
    const auto put = [&](int place, Micro amount) {
        Micro &there = stock(booking.item, place);
        there = std::max<Micro>(0, there) + amount;
    };
    // An adjustment names one place, as `to` when something was found and as `from` when something was missing.
    if (booking.from >= 0)
        put(booking.from, -booking.quantity);
    if (booking.to >= 0)
        put(booking.to, booking.quantity);
    const Micro before = changed.quantity;
    if (!between)
        changed.quantity += booking.to >= 0 ? booking.quantity : -booking.quantity;
    changed.updatedAt = at;
    const auto code = [&](int place) {
        return place < 0 ? QByteArray() : m_world.warehouses[static_cast<std::size_t>(place)].code;
    };
    m_world.movements.push_back({.id = m_ids.next(at),
                                 .reason = booking.reason,
                                 .reference = booking.reference,
                                 .from = code(booking.from),
                                 .to = booking.machine < 0 ? code(booking.to) : machine(booking.machine).code,
                                 .item = booking.item,
                                 .user = booking.user,
                                 .machine = booking.machine,
                                 .type = booking.type,
                                 .quantity = booking.quantity,
                                 .before = before,
                                 .after = changed.quantity,
                                 .at = at});
    return true;
}

bool StockSimulation::consume(Machine &from, const Sale &sale)
{
    const Product &product = from.products[sale.product];
    for (const auto &[container, amount] : product.uses) {
        if (from.containers[static_cast<std::size_t>(container)].quantity < amount)
            return false;
    }
    for (const auto &[container, amount] : product.uses) {
        Container &used = from.containers[static_cast<std::size_t>(container)];
        used.quantity -= amount;
        used.updatedAt = sale.at;
    }
    return true;
}

bool StockSimulation::sellInstead(Machine &from, Sale &sale)
{
    // Most people take something else; a few leave.
    if (m_random.chance(0.15))
        return false;
    const std::size_t count = from.products.size();
    const auto start = static_cast<std::size_t>(m_random.between(0, static_cast<qint64>(count) - 1));
    for (std::size_t i = 0; i < count; ++i) {
        sale.product = static_cast<quint8>((start + i) % count);
        sale.amount = static_cast<qint32>(from.products[sale.product].price);
        if (consume(from, sale))
            return true;
    }
    return false;
}

void StockSimulation::advance(int index, Moment until)
{
    Machine &selling = machine(index);
    std::size_t &next = m_sold[static_cast<std::size_t>(index)];
    for (; next < selling.sales.size() && selling.sales[next].at < until; ++next) {
        Sale &sale = selling.sales[next];
        if (sale.status == SaleStatus::Success && !consume(selling, sale) && !sellInstead(selling, sale))
            sale.status = SaleStatus::Dropped;
    }
}

void StockSimulation::planRoutes(Moment midnight, std::vector<Event> &events)
{
    m_routes.assign(Vans, {});
    if (weekdayOf(midnight) == 6)
        return;
    std::vector<Need> needs;
    for (std::size_t i = 0; i < m_world.machines.size(); ++i) {
        const Machine &candidate = m_world.machines[i];
        advance(static_cast<int>(i), midnight + 7 * Hour);
        if (candidate.silentFrom < midnight + 20 * Hour || candidate.noRefillFrom < midnight)
            continue;
        double fill = 1;
        for (const Container &container : candidate.containers) {
            // What the warehouses have run out of is no reason to drive.
            if (item(container.item).quantity > 0)
                fill = std::min(fill, double(container.quantity) / double(container.maximum));
        }
        if (fill <= 0.22)
            needs.push_back({.machine = static_cast<int>(i), .fill = fill});
    }
    std::stable_sort(needs.begin(), needs.end(), [](const Need &a, const Need &b) { return a.fill < b.fill; });
    const std::size_t perVan = std::max<std::size_t>(14, m_world.machines.size() / 12);
    for (const Need &need : needs) {
        auto &route = m_routes[static_cast<std::size_t>(machine(need.machine).van)];
        if (route.size() < perVan)
            route.push_back(need.machine);
    }
    for (int van = 0; van < Vans; ++van) {
        const auto &route = m_routes[static_cast<std::size_t>(van)];
        if (route.empty())
            continue;
        events.push_back({.at = midnight + 8 * Hour + (5 + van * 11) * Minute + m_random.between(0, 4 * Minute),
                          .kind = Kind::Load,
                          .index = van});
        const Moment pace = std::min<Moment>(55 * Minute, 9 * Hour / static_cast<Moment>(route.size()));
        Moment at = midnight + 9 * Hour + van * 7 * Minute;
        for (const int stop : route) {
            events.push_back(
                {.at = at + m_random.between(0, pace / 3), .kind = Kind::Visit, .index = van, .machine = stop});
            at += pace;
        }
    }
}

void StockSimulation::planOffice(int day, Moment midnight, std::vector<Event> &events)
{
    const int weekday = weekdayOf(midnight);
    const auto add = [&](Kind kind, int hour, int minute, int index = 0) {
        events.push_back({.at = midnight + hour * Hour + minute * Minute + m_random.between(0, 12 * Minute),
                          .kind = kind,
                          .index = index});
    };
    if (day == 0)
        events.push_back({.at = midnight + 7 * Hour + 35 * Minute, .kind = Kind::Opening});
    if (weekday == 6)
        return;
    const bool nextIsSunday = weekday == 5;
    if (day == m_world.days - 2 || (day == m_world.days - 3 && nextIsSunday))
        add(Kind::Spoil, 18, 10);
    if (day > 0 && weekday < 5)
        add(Kind::Delivery, 9 + weekday % 3, 20 + weekday * 6, weekday);
    if (weekday == 0 || weekday == 3)
        add(Kind::Spread, 14, 10);
    if (weekday == 1)
        add(Kind::Issue, 10, 30);
    if (day % 3 == 1)
        add(Kind::WriteOff, 16, 5, day / 3 % 2);
    if (day % 9 == 5)
        add(Kind::Count, 17, 30, day / 9 % WarehouseCount);
}

void StockSimulation::simulateDay(int day)
{
    const Moment midnight = m_world.start + day * Day;
    std::vector<Event> events;
    planRoutes(midnight, events);
    planOffice(day, midnight, events);
    std::stable_sort(events.begin(), events.end(), [](const Event &a, const Event &b) { return a.at < b.at; });
    for (const Event &event : events) {
        if (event.at < m_world.now)
            perform(event);
    }
}

} // namespace vhm24::app::demo
