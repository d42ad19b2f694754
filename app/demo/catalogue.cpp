// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/catalogue.h"

namespace vhm24::app::demo {

namespace {

constexpr UserSpec Users[] = {
    {"admin@vhm24.uz", "Азиз Рахимов", "{ADMIN}", "+998901234501", "104210011", "10.20.1.10"},
    {"manager@vhm24.uz", "Нигора Юсупова", "{MANAGER}", "+998901234502", "104210012", "10.20.1.14"},
    {"warehouse@vhm24.uz", "Малика Алиева", "{WAREHOUSE}", "+998901234503", "104210013", "10.20.1.22"},
    {"operator@vhm24.uz", "Жасур Каримов", "{OPERATOR}", "+998901234504", "104210014", "10.20.4.31", true},
    {"d.tursunov@vhm24.uz", "Дилшод Турсунов", "{OPERATOR,DRIVER}", "+998901234505", "104210015", "10.20.4.27", true},
    {"s.nurmatova@vhm24.uz", "Севара Нурматова", "{OPERATOR}", "+998901234506", "104210016", "10.20.4.33", true},
    {"technician@vhm24.uz", "Бахтиёр Исмаилов", "{TECHNICIAN}", "+998901234507", "104210017", "10.20.4.18", true},
    {"s.normatov@vhm24.uz", "Санжар Норматов", "{TECHNICIAN,OPERATOR}", "+998901234508", "104210018", "10.20.4.40", true},
    {"driver@vhm24.uz", "Шерзод Ташматов", "{DRIVER}", "+998901234509", "104210019", "10.20.4.45", true},
    {"o.kim@vhm24.uz", "Ольга Ким", "{MANAGER,WAREHOUSE}", "+998901234510", "", "10.20.1.15"},
    {"t.sodikov@vhm24.uz", "Тимур Содиков", "{WAREHOUSE}", "+998901234511", "104210021", "10.20.1.23", false, false},
};

constexpr PlaceSpec Places[] = {
    {"Аэропорт, терминал 2", "ул. Кумарик, 13", "41.257861", "69.281186", PlaceKind::Transport, 1.9},
    {"Tashkent City Mall, 1 этаж", "ул. Ислама Каримова, 5", "41.313889", "69.248333", PlaceKind::Mall, 1.7},
    {"Вокзал Северный, зал 1", "ул. Туркистон, 7", "41.290556", "69.286944", PlaceKind::Transport, 1.6},
    {"ТУИТ, корпус Б", "пр. Амира Темура, 108", "41.340833", "69.286667", PlaceKind::University, 1.5},
    {"Метро Чорсу, выход 2", "пл. Эски Жува", "41.325833", "69.234722", PlaceKind::Transport, 1.2},
    {"Samarqand Darvoza, фуд-корт", "ул. Самарканд Дарвоза, 5А", "41.316389", "69.230833", PlaceKind::Mall, 1.3},
    {"INHA, главный корпус", "ул. Зиёлилар, 9", "41.338611", "69.334444", PlaceKind::University, 1.25},
    {"БЦ «Пойтахт», 3 этаж", "ул. Бобура, 15", "41.291944", "69.252222", PlaceKind::Office, 1.3},
    {"Клиника Akfa, холл", "ул. Беруни, 3А", "41.344167", "69.206667", PlaceKind::Clinic, 1.35},
    {"Mega Planet, 2 этаж", "ул. Ахмада Дониша, 2Б", "41.367222", "69.291111", PlaceKind::Mall, 1.15},
    {"Compass Mall, вход А", "ТКАД, Бектемир", "41.238056", "69.330278", PlaceKind::Mall, 1.1},
    {"Next Mall, 1 этаж", "ул. Бобура, 6", "41.299722", "69.248611", PlaceKind::Mall, 1.1},
    {"IT Park, холл", "ул. Тепамасжид, 4", "41.342500", "69.338056", PlaceKind::Office, 1.2},
    {"Вокзал Южный, зал ожидания", "ул. Шота Руставели, 151", "41.259722", "69.231944", PlaceKind::Transport, 1.1},
    {"НУУз, физический факультет", "ул. Университетская, 4", "41.349722", "69.205278", PlaceKind::University, 1.1},
    {"WIUT, библиотека", "ул. Истикбол, 12", "41.306944", "69.284167", PlaceKind::University, 1.15},
    {"ТГЭУ, корпус 3", "ул. Ислама Каримова, 49", "41.309167", "69.249722", PlaceKind::University, 1.0},
    {"БЦ «Инконель», 1 этаж", "ул. Афросиаб, 12", "41.297500", "69.270278", PlaceKind::Office, 1.0},
    {"Hilton Tashkent City, паркинг", "ул. Ислама Каримова, 2", "41.312778", "69.246111", PlaceKind::Office, 0.9},
    {"Республиканская больница № 1", "ул. Фаргона йули, 2", "41.302222", "69.311944", PlaceKind::Clinic, 0.95},
    {"Метро Амир Темур, выход 1", "пр. Амира Темура", "41.311944", "69.280556", PlaceKind::Transport, 1.2},
    {"Метро Буюк Ипак Йули", "ул. Мирзо Улугбека", "41.326667", "69.328333", PlaceKind::Transport, 1.05},
    {"Узбекнефтегаз, центральный офис", "ул. Истикбол, 21", "41.305556", "69.288056", PlaceKind::Office, 0.95},
    {"Korzinka, Сергели", "ул. Янги Сергели, 31", "41.226944", "69.218611", PlaceKind::Mall, 0.9},
    {"Медицинская академия", "ул. Фароби, 2", "41.351944", "69.176389", PlaceKind::University, 1.0},
    {"Автовокзал Ташкент", "ул. Бунёдкор, 74", "41.283056", "69.188333", PlaceKind::Transport, 1.0},
    {"Парк «Навруз», касса", "ул. Алишера Навои, 38", "41.321944", "69.241667", PlaceKind::Mall, 0.8},
    {"Технопарк Яшнабад", "ул. Садыка Азимова, 68", "41.295278", "69.339722", PlaceKind::Office, 0.9},
    {"Клиника Shox Med, 2 этаж", "ул. Осиё, 74", "41.334722", "69.300278", PlaceKind::Clinic, 0.8},
    {"Ипотека-банк, операционный зал", "ул. Шахрисабз, 30", "41.303889", "69.279444", PlaceKind::Office, 0.85},
};

constexpr const char *Ingredients = "Ингредиенты", *Snacks = "Снеки", *Drinks = "Напитки", *Packing = "Упаковка";

constexpr ItemSpec Items[] = {
    {"ING-0001", "Кофе в зёрнах Jardin Dolce", "KG", Ingredients, 142000, 0},
    {"ING-0004", "Кофе в зёрнах Lavazza Crema", "KG", Ingredients, 168000, 0},
    {"ING-0006", "Кофе молотый Paulig Classic", "KG", Ingredients, 124000, 0},
    {"ING-0014", "Молоко сухое 26 %", "KG", Ingredients, 74000, 1},
    {"ING-0015", "Молоко сухое 1,5 %", "KG", Ingredients, 62000, 1},
    {"ING-0018", "Сливки сухие", "KG", Ingredients, 69000, 1},
    {"ING-0022", "Сахар белый", "KG", Ingredients, 12400, 1},
    {"ING-0031", "Сироп «Ваниль»", "L", Ingredients, 58000, 0},
    {"ING-0033", "Сироп «Карамель»", "L", Ingredients, 58000, 0},
    {"ING-0034", "Сироп «Лесной орех»", "L", Ingredients, 61000, 0},
    {"ING-0041", "Чай зелёный, пакет", "PCS", Ingredients, 650, 1},
    {"ING-0042", "Чай чёрный, пакет", "PCS", Ingredients, 600, 1},
    {"ING-0052", "Шоколад горячий", "KG", Ingredients, 96000, 0},
    {"ING-0061", "Вода питьевая", "L", Ingredients, 740, 4},
    {"SNK-0004", "Сникерс 50 г", "PCS", Snacks, 8400, 2, 12000},
    {"SNK-0005", "Марс 50 г", "PCS", Snacks, 8200, 2, 12000},
    {"SNK-0007", "Твикс 55 г", "PCS", Snacks, 8400, 2, 12000},
    {"SNK-0009", "Баунти 57 г", "PCS", Snacks, 8600, 2, 12500},
    {"SNK-0010", "KitKat 41 г", "PCS", Snacks, 7900, 2, 11500},
    {"SNK-0012", "Печенье Oreo 36 г", "PCS", Snacks, 6500, 2, 9500},
    {"SNK-0014", "Вафли Artek 80 г", "PCS", Snacks, 5400, 2, 8500},
    {"SNK-0018", "Чипсы Lay’s 40 г", "PCS", Snacks, 9200, 2, 13500},
    {"SNK-0019", "Сухарики «Кириешки» 40 г", "PCS", Snacks, 4300, 2, 7000},
    {"SNK-0021", "Круассан 7Days 60 г", "PCS", Snacks, 6200, 2, 9500},
    {"SNK-0024", "Батончик мюсли 30 г", "PCS", Snacks, 5600, 2, 8500},
    {"SNK-0031", "Орехи «Микс» 40 г", "PCS", Snacks, 9500, 2, 14000},
    {"SNK-0032", "Фисташки 30 г", "PCS", Snacks, 14800, 2, 21000},
    {"SNK-0033", "Курага 50 г", "PCS", Snacks, 7300, 2, 11000},
    {"SNK-0036", "Семечки 75 г", "PCS", Snacks, 4800, 2, 7500},
    {"SNK-0038", "Жевательная резинка Orbit", "PCS", Snacks, 3900, 2, 6500},
    {"SNK-0101", "Вода Hydrolife 0,5 л", "PCS", Drinks, 2600, 4, 5000},
    {"SNK-0102", "Вода Montella 0,5 л с газом", "PCS", Drinks, 2800, 4, 5500},
    {"SNK-0105", "Coca-Cola 0,5 л", "PCS", Drinks, 6800, 4, 10000},
    {"SNK-0106", "Fanta 0,5 л", "PCS", Drinks, 6600, 4, 10000},
    {"SNK-0107", "Pepsi 0,5 л", "PCS", Drinks, 6400, 4, 9500},
    {"SNK-0110", "Чай Fuse Tea 0,5 л", "PCS", Drinks, 7200, 4, 11000},
    {"SNK-0112", "Сок Bliss 0,2 л", "PCS", Drinks, 4100, 4, 6500},
    {"SNK-0115", "Энергетик Flash Up 0,45 л", "PCS", Drinks, 9800, 4, 14500},
    {"UPK-0001", "Стаканы 250 мл", "PCS", Packing, 440, 3},
    {"UPK-0002", "Стаканы 350 мл", "PCS", Packing, 560, 3},
    {"UPK-0004", "Крышки 80 мм", "PCS", Packing, 180, 3},
    {"UPK-0005", "Крышки 90 мм", "PCS", Packing, 210, 3},
    {"UPK-0009", "Палочки деревянные 140 мм", "PCS", Packing, 28, 3},
    {"UPK-0016", "Салфетки, пачка", "PCS", Packing, 7800, 3},
    {"UPK-0020", "Средство для чистки групп, 1 кг", "PCS", Packing, 118000, 3},
    {"UPK-0024", "Чековая лента 57 мм", "PCS", Packing, 6400, 3},
};

constexpr PartSpec Parts[PartCount] = {
    {{"ING-0004", "ING-0001", "ING-0006"}, 2 * One},
    {{"ING-0014", "ING-0015", "ING-0018"}, 2 * One},
    {{"ING-0022", "ING-0022", "ING-0022"}, 2 * One},
    {{"ING-0031", "ING-0031", "ING-0031"}, One},
    {{"ING-0033", "ING-0033", "ING-0033"}, One},
    {{"ING-0034", "ING-0034", "ING-0034"}, One},
    {{"ING-0052", "ING-0052", "ING-0052"}, 2 * One},
    {{"ING-0041", "ING-0041", "ING-0041"}, 100 * One},
    {{"ING-0042", "ING-0042", "ING-0042"}, 100 * One},
    {{"ING-0061", "ING-0061", "ING-0061"}, 38 * One},
    {{"UPK-0001", "UPK-0001", "UPK-0001"}, 300 * One},
    {{"UPK-0002", "UPK-0002", "UPK-0002"}, 200 * One},
    {{"UPK-0004", "UPK-0004", "UPK-0004"}, 300 * One},
    {{"UPK-0005", "UPK-0005", "UPK-0005"}, 200 * One},
    {{"UPK-0009", "UPK-0009", "UPK-0009"}, 500 * One},
};

using P = Part;
const DrinkSpec DrinkList[] = {
    {"Эспрессо", 9000, 0.8, {{P::Bean, 8}, {P::Sugar, 4}, {P::Water, 50}, {P::Cup250, 1000}, {P::Stick, 1000}}},
    {"Американо", 10000, 1.8, {{P::Bean, 9}, {P::Sugar, 5}, {P::Water, 180}, {P::Cup250, 1000}, {P::Lid80, 1000}, {P::Stick, 1000}}},
    {"Капучино", 14000, 2.4, {{P::Bean, 8}, {P::Milk, 14}, {P::Sugar, 6}, {P::Water, 170}, {P::Cup250, 1000}, {P::Lid80, 1000}, {P::Stick, 1000}}},
    {"Капучино большой", 18000, 1.2, {{P::Bean, 12}, {P::Milk, 20}, {P::Sugar, 8}, {P::Water, 260}, {P::Cup350, 1000}, {P::Lid90, 1000}, {P::Stick, 1000}}},
    {"Латте", 15000, 1.8, {{P::Bean, 8}, {P::Milk, 18}, {P::Sugar, 6}, {P::Water, 200}, {P::Cup350, 1000}, {P::Lid90, 1000}, {P::Stick, 1000}}},
    {"Латте «Ваниль»", 18500, 0.7, {{P::Bean, 8}, {P::Milk, 18}, {P::Vanilla, 15}, {P::Water, 200}, {P::Cup350, 1000}, {P::Lid90, 1000}, {P::Stick, 1000}}},
    {"Латте «Карамель»", 18500, 0.8, {{P::Bean, 8}, {P::Milk, 18}, {P::Caramel, 15}, {P::Water, 200}, {P::Cup350, 1000}, {P::Lid90, 1000}, {P::Stick, 1000}}},
    {"Раф «Орех»", 21000, 0.4, {{P::Bean, 9}, {P::Milk, 22}, {P::Nut, 15}, {P::Water, 190}, {P::Cup350, 1000}, {P::Lid90, 1000}, {P::Stick, 1000}}},
    {"Горячий шоколад", 16000, 0.9, {{P::Chocolate, 28}, {P::Milk, 8}, {P::Water, 170}, {P::Cup250, 1000}, {P::Lid80, 1000}, {P::Stick, 1000}}},
    {"Мокко", 19000, 0.6, {{P::Bean, 8}, {P::Chocolate, 16}, {P::Milk, 12}, {P::Water, 200}, {P::Cup350, 1000}, {P::Lid90, 1000}, {P::Stick, 1000}}},
    {"Чай зелёный", 8000, 0.9, {{P::GreenTea, 1000}, {P::Sugar, 5}, {P::Water, 220}, {P::Cup250, 1000}, {P::Stick, 1000}}},
    {"Чай чёрный", 8000, 0.8, {{P::BlackTea, 1000}, {P::Sugar, 7}, {P::Water, 220}, {P::Cup250, 1000}, {P::Stick, 1000}}},
};

constexpr const char *Suppliers[] = {"ООО «Coffee Trade»", "ООО «Sut Dunyosi»", "ООО «Sweet Distribution»",
                                     "ООО «Pack Servis»", "ООО «Toza Suv»"};

} // namespace

std::span<const UserSpec> userSpecs() { return Users; }
std::span<const PlaceSpec> placeSpecs() { return Places; }
std::span<const ItemSpec> itemSpecs() { return Items; }
std::span<const PartSpec> partSpecs() { return Parts; }
std::span<const DrinkSpec> drinkSpecs() { return DrinkList; }
std::span<const char *const> supplierNames() { return Suppliers; }

} // namespace vhm24::app::demo
