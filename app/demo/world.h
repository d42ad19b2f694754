// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <array>
#include <utility>
#include <vector>

/// The simulated network in memory. Texts are UTF-8 as they go into COPY; -1 as an index means none.
namespace vhm24::app::demo {

using Moment = qint64; ///< Milliseconds since 1970, UTC.
using Micro = qint64;  ///< Quantity in millionths: scale 6, exact.

inline constexpr Moment Second = 1000;
inline constexpr Moment Minute = 60 * Second;
inline constexpr Moment Hour = 60 * Minute;
inline constexpr Moment Day = 24 * Hour;
inline constexpr Moment TashkentOffset = 5 * Hour; ///< No summer time there.
inline constexpr Micro One = 1'000'000;

enum class PlaceKind { Office, University, Mall, Transport, Clinic };
enum class MachineKind { Coffee, Snack, Combo };
enum class MachineState { Online, Offline, Maintenance, Error };

struct User {
    QByteArray id = {}, email = {}, name = {}, roles = {}, phone = {}, telegramId = {}, passwordHash = {}, ip = {},
               agent = {};
    bool active = true;
    bool field = false; ///< Works with the bot on the road.
    Moment createdAt = 0;
    Moment lastLogin = 0;
    Moment lastLogout = 0;
};

struct Place {
    QByteArray id = {}, name = {}, address = {}, latitude = {}, longitude = {};
    PlaceKind kind = PlaceKind::Office;
    Moment createdAt = 0;
};

struct Item {
    QByteArray id = {}, sku = {}, name = {}, unit = {}, category = {}, description = {};
    qint64 price = 0;
    int supplier = 0;
    Micro quantity = 0;
    Micro minimum = -1;
    Micro maximum = -1;
    bool active = true;
    Moment createdAt = 0;
    Moment updatedAt = 0;
};

struct Warehouse {
    QByteArray id = {}, code = {}, name = {}, address = {};
    Moment createdAt = 0;
};

struct Container {
    QByteArray id = {};
    int item = -1;
    Micro quantity = 0;
    Micro maximum = 0;
    Micro minimum = -1;
    Moment lastRefill = 0;
    Moment updatedAt = 0;
};

struct Product {
    QByteArray name = {};
    qint64 price = 0;
    double weight = 1;
    std::vector<std::pair<int, Micro>> uses = {}; ///< Container of the machine, amount of one sale.
};

enum class SaleStatus : quint8 { Success, Failed, Pending, Refunded, Dropped };
enum class Payment : quint8 { Cash, Card, Qr, Mobile };

struct Sale {
    Moment at = 0;
    qint32 amount = 0;
    quint16 machine = 0;
    quint8 product = 0;
    Payment payment = Payment::Cash;
    SaleStatus status = SaleStatus::Success; ///< Dropped: sold out, so it never happened.
};

struct Span {
    Moment from = 0;
    Moment to = 0;
};

struct Incident {
    Span span = {};
    QByteArray code = {}, text = {};
};

struct Machine {
    QByteArray id = {}, code = {}, serial = {}, name = {}, model = {};
    MachineKind kind = MachineKind::Coffee;
    MachineState state = MachineState::Online;
    int place = 0;
    int van = 0;
    bool counter = false; ///< Telemetry reports a running total, not what was sold since the last report.
    qint64 counterBase = 0;
    Moment createdAt = 0;
    Moment lastPing = 0;
    Moment retiredAt = 0;
    Moment silentFrom = 0;   ///< Neither sales nor reports from then on.
    Moment noRefillFrom = 0; ///< Forgotten by its route.
    Moment period = 0;       ///< Between reports.
    double rate = 25;        ///< Sales of an ordinary day.
    std::vector<Container> containers = {};
    std::vector<Product> products = {};
    std::vector<Sale> sales = {};
    std::vector<Span> gaps = {};
    std::vector<Span> fridgeFaults = {};
    std::vector<Incident> incidents = {};
};

enum class MovementType { In, Out, Adjustment, Transfer };

struct Movement {
    QByteArray id = {}, reason = {}, reference = {}, from = {}, to = {};
    int item = -1;
    int user = -1;
    int machine = -1;
    MovementType type = MovementType::In;
    Micro quantity = 0;
    Micro before = 0;
    Micro after = 0;
    Moment at = 0;
};

struct ServiceRecord {
    QByteArray type = {}, description = {}, metadata = {};
    int machine = -1;
    int user = -1;
    Moment at = 0;
    Moment next = 0;
};

struct Visit {
    int machine = -1;
    int user = -1;
    Span span = {};
};

struct TaskStep {
    QByteArray action = {}, comment = {};
    int user = -1;
    Moment at = 0;
};

struct Task {
    QByteArray id = {}, title = {}, description = {}, status = {}, priority = {};
    int machine = -1;
    int assignee = -1;
    int creator = -1;
    Moment due = 0;
    Moment completedAt = 0;
    std::vector<TaskStep> steps = {};
};

struct AuditRow {
    QByteArray action = {}, entity = {}, entityId = {}, changes = {}, ip = {}, agent = {};
    int user = -1;
    Moment at = 0;
};

inline constexpr int WarehouseCount = 5;

struct World {
    quint32 seed = 1;
    Moment now = 0;
    Moment start = 0; ///< Midnight in Tashkent of the first day.
    int days = 0;
    std::vector<User> users = {};
    std::vector<Place> places = {};
    std::vector<Machine> machines = {};
    std::vector<Item> items = {};
    std::vector<Warehouse> warehouses = {};
    std::vector<std::array<Micro, WarehouseCount>> stock = {}; ///< Per item; -1 = never kept there.
    std::vector<Movement> movements = {};
    std::vector<ServiceRecord> services = {};
    std::vector<Visit> visits = {};
    std::vector<Task> tasks = {};
    std::vector<AuditRow> audit = {};
    std::vector<Sale> sales = {}; ///< Of all machines, by time.
};

// People by what they do; indices into World::users.
inline constexpr int Admin = 0, Manager = 1, Clerk = 2, FirstTechnician = 6, Driver = 8, Bookkeeper = 9;
inline constexpr std::array RouteUsers{3, 4, 5};
inline constexpr int Vans = 3;

} // namespace vhm24::app::demo
