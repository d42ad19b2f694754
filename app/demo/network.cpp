// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/catalogue.h"
#include "app/demo/demodata.h"
#include "app/demo/demorandom.h"
#include "app/demo/idmaker.h"
#include "app/demo/stages.h"

#include <crypt.h>

#include <memory>

namespace vhm24::app::demo {

namespace {

constexpr const char *DeskAgent = "VHM24 Desk 0.1 (Linux)";
constexpr const char *WebAgent = "Mozilla/5.0 (Windows NT 10.0; Win64; x64) Chrome/142.0";
constexpr const char *BotAgent = "TelegramBot (VHM24, Android 15)";

void buildPlaces(World &world, DemoRandom &random, IdMaker &ids)
{
    for (const PlaceSpec &spec : placeSpecs()) {
        const Moment created =
            workday(world.start - random.between(120, 500) * Day) + 10 * Hour + random.between(0, 6 * Hour);
        world.places.push_back({.id = ids.next(created),
                                .name = spec.name,
                                .address = QByteArray("Ташкент, ") + spec.address,
                                .latitude = spec.latitude,
                                .longitude = spec.longitude,
                                .kind = spec.kind,
                                .createdAt = created});
    }
}

void buildWarehouses(World &world, IdMaker &ids)
{
    constexpr const char *Rows[WarehouseCount][3] = {
        {"WH-01", "Главный склад, Сергели", "Ташкент, ул. Янги Сергели, 14"},
        {"WH-02", "Склад Юнусабад", "Ташкент, Юнусабад, квартал 19"},
        {"VAN-01", "Фургон Ж. Каримова", "Damas 01 A 118 BA"},
        {"VAN-02", "Фургон Д. Турсунова", "Damas 01 K 742 CA"},
        {"VAN-03", "Фургон С. Нурматовой", "Labo 01 T 305 AA"},
    };
    for (const auto &row : Rows) {
        const Moment created = world.start - 380 * Day + 11 * Hour + Moment(world.warehouses.size()) * 4 * Minute;
        world.warehouses.push_back(
            {.id = ids.next(created), .code = row[0], .name = row[1], .address = row[2], .createdAt = created});
    }
}

} // namespace

void buildUsers(World &world)
{
    DemoRandom random(world.seed, 10);
    IdMaker ids(world.seed, 10);
    for (const UserSpec &spec : userSpecs()) {
        const bool first = world.users.empty();
        const Moment created = workday(world.start - (first ? 400 : random.between(90, 380)) * Day) + 9 * Hour +
                               random.between(0, 8 * Hour);
        User user{.id = ids.next(created),
                  .email = spec.email,
                  .name = spec.name,
                  .roles = spec.roles,
                  .phone = spec.phone,
                  .telegramId = spec.telegram,
                  .ip = spec.ip,
                  .agent = spec.field ? BotAgent : (world.users.size() % 4 == 3 ? WebAgent : DeskAgent),
                  .active = spec.active,
                  .field = spec.field,
                  .createdAt = created};
        world.users.push_back(std::move(user));
    }
}

void hashPasswords(World &world)
{
    DemoRandom random(world.seed, 11);
    const auto data = std::make_unique<crypt_data>();
    for (User &user : world.users) {
        char bytes[16];
        for (char &byte : bytes)
            byte = static_cast<char>(random.word() >> 11);
        char setting[CRYPT_GENSALT_OUTPUT_SIZE] = {};
        crypt_gensalt_rn("$2b$", 10, bytes, sizeof bytes, setting, sizeof setting);
        if (const char *const hash = crypt_r(DemoPassword, setting, data.get()))
            user.passwordHash = hash;
    }
}

void buildGoods(World &world)
{
    DemoRandom random(world.seed, 12);
    IdMaker ids(world.seed, 12);
    for (const ItemSpec &spec : itemSpecs()) {
        const Moment created =
            workday(world.start - random.between(60, 300) * Day) + 9 * Hour + random.between(0, 8 * Hour);
        QByteArray description;
        if (random.chance(0.4))
            description = QByteArray("Поставщик ") + supplierNames()[static_cast<std::size_t>(spec.supplier)];
        world.items.push_back({.id = ids.next(created),
                               .sku = spec.sku,
                               .name = spec.name,
                               .unit = spec.unit,
                               .category = spec.category,
                               .description = description,
                               .price = spec.price,
                               .supplier = spec.supplier,
                               .createdAt = created,
                               .updatedAt = created});
    }
    world.stock.resize(world.items.size(), {0, -1, -1, -1, -1});
}

void buildNetwork(World &world, const DemoOptions &options)
{
    DemoRandom random(world.seed, 13);
    IdMaker ids(world.seed, 13);
    buildUsers(world);
    buildPlaces(world, random, ids);
    buildWarehouses(world, ids);
    buildGoods(world);
    buildMachines(world, options.machines);
}

} // namespace vhm24::app::demo
