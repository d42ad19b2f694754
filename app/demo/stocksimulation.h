// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/demorandom.h"
#include "app/demo/idmaker.h"
#include "app/demo/world.h"

#include <vector>

namespace vhm24::app::demo {

/// Goods from the supplier to the cup, day by day: receipts into the warehouses, loading of the vans, refills of the
/// machines, counts and write-offs. Every change goes through book(), which keeps the ledger in one order of time.
class StockSimulation {
public:
    explicit StockSimulation(World &world);
    void run();

private:
    enum class Kind { Opening, Delivery, Load, Visit, Spread, Count, WriteOff, Issue, Spoil };
    struct Event {
        Moment at = 0;
        Kind kind = Kind::Visit;
        int index = 0; ///< Supplier, van or warehouse.
        int machine = -1;
    };
    struct Booking {
        MovementType type = MovementType::In;
        int item = -1;
        int user = -1;
        Micro quantity = 0;
        int from = -1; ///< Warehouses.
        int to = -1;
        int machine = -1;
        QByteArray reason = {};
        QByteArray reference = {};
    };
    /// Days of demand: below `reorder` the next delivery brings the item up to `target`.
    struct Cover {
        double reorder = 14;
        double target = 22;
    };
    struct Need {
        int machine = -1;
        double fill = 1;
    };

    void measureDemand();
    void simulateDay(int day);
    void planRoutes(Moment midnight, std::vector<Event> &events);
    void planOffice(int day, Moment midnight, std::vector<Event> &events);
    void perform(const Event &event);
    void open(const Event &event);
    void deliver(const Event &event);
    void load(const Event &event);
    void loadItem(const Event &event, int item, Micro wanted);
    void visit(const Event &event);
    bool refill(const Event &event, Container &container);
    void spread(const Event &event);
    void count(const Event &event);
    void writeOff(const Event &event);
    void issue(const Event &event);
    void spoil(const Event &event);

    bool book(const Booking &booking, Moment wish); ///< False when that would be after the end.
    void advance(int machine, Moment until);
    bool consume(Machine &machine, const Sale &sale);
    bool sellInstead(Machine &machine, Sale &sale);
    [[nodiscard]] Micro rounded(int item, double quantity) const;
    [[nodiscard]] Cover coverOf(int item, Moment at) const;
    Micro &stock(int item, int place)
    {
        return m_world.stock[static_cast<std::size_t>(item)][static_cast<std::size_t>(place)];
    }
    [[nodiscard]] Micro stockAt(int item, int place) const
    {
        return std::max<Micro>(0, m_world.stock[static_cast<std::size_t>(item)][static_cast<std::size_t>(place)]);
    }
    [[nodiscard]] const Item &item(int index) const { return m_world.items[static_cast<std::size_t>(index)]; }
    [[nodiscard]] Machine &machine(int index) { return m_world.machines[static_cast<std::size_t>(index)]; }
    [[nodiscard]] bool isWhole(int index) const { return item(index).unit == "PCS"; }
    [[nodiscard]] QByteArray documentNumber() { return "НК-" + QByteArray::number(m_document++); }

    World &m_world;
    DemoRandom m_random;
    IdMaker m_ids;
    std::vector<double> m_demand;           ///< Per item and day, in units.
    std::vector<std::size_t> m_sold;        ///< Per machine: sales already taken from its containers.
    std::vector<std::vector<int>> m_routes; ///< Per van: the machines of the day.
    Moment m_clock = 0;
    int m_document = 2204;
};

/// Items whose stock ends in a state that the pages have something to say about.
inline constexpr const char *LowSkus[] = {"ING-0014", "SNK-0004", "UPK-0004"};
inline constexpr const char *EmptySkus[] = {"ING-0033", "UPK-0002"};
inline constexpr const char *OverSkus[] = {"UPK-0009"};
template <typename List> bool isListed(const List &list, QByteArrayView sku)
{
    for (const char *const listed : list) {
        if (sku == listed)
            return true;
    }
    return false;
}

} // namespace vhm24::app::demo
