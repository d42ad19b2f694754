<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uz" sourcelanguage="en">
<context>
    <name>AccountMenu</name>
    <message>
        <source>Light colours</source>
        <translation>Yorugʻ ranglar</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Toʻq ranglar</translation>
    </message>
    <message>
        <source>Log out</source>
        <translation>Chiqish</translation>
    </message>
</context>
<context>
    <name>Aggregate</name>
    <message>
        <source>Sum</source>
        <translation>Jami</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Oʻrtacha</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>Eng kichik</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>Eng katta</translation>
    </message>
    <message>
        <source>Number of values</source>
        <translation>Qiymatlar soni</translation>
    </message>
</context>
<context>
    <name>Audit</name>
    <message>
        <source>Way of logging in</source>
        <translation>Kirish usuli</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Sabab</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Harakat</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Izoh</translation>
    </message>
    <message>
        <source>Retired at</source>
        <translation>Hisobdan chiqarilgan vaqti</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-pochta</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Parol</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Qatorlar</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Maydonlar</translation>
    </message>
    <message>
        <source>by e-mail and password</source>
        <translation>e-pochta va parol orqali</translation>
    </message>
    <message>
        <source>by phone and password</source>
        <translation>telefon va parol orqali</translation>
    </message>
    <message>
        <source>by Telegram</source>
        <translation>Telegram orqali</translation>
    </message>
    <message>
        <source>wrong password</source>
        <translation>parol notoʻgʻri</translation>
    </message>
    <message>
        <source>unknown address</source>
        <translation>nomaʼlum manzil</translation>
    </message>
    <message>
        <source>account switched off</source>
        <translation>hisob faolsizlantirilgan</translation>
    </message>
    <message>
        <source>too many failures</source>
        <translation>xato urinishlar juda koʻp</translation>
    </message>
    <message>
        <source>ended by an administrator</source>
        <translation>administrator tugatgan</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>boʻsh</translation>
    </message>
    <message>
        <source>%1: added</source>
        <translation>%1: qoʻshildi</translation>
    </message>
    <message>
        <source>%1: changed</source>
        <translation>%1: oʻzgartirildi</translation>
    </message>
    <message>
        <source>%1: deleted</source>
        <translation>%1: oʻchirildi</translation>
    </message>
    <message>
        <source>session %1</source>
        <translation>seans %1</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 va yana %2 ta</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtr</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Roʻyxat</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Umumiy</translation>
    </message>
    <message>
        <source>Default for role</source>
        <translation>Rol uchun asosiy koʻrinish</translation>
    </message>
    <message>
        <source>Set up as</source>
        <translation>Sozlamasi</translation>
    </message>
    <message>
        <source>Storage place</source>
        <translation>Saqlash joyi</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Soʻrov</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Jadvallar</translation>
    </message>
</context>
<context>
    <name>Cache</name>
    <message>
        <source>Redis does not answer. Everybody can go on working, only more slowly; look at the server of Redis and try again.</source>
        <translation>Redis javob bermayapti. Ishlash mumkin, faqat sekinroq; Redis serverini tekshirib, qayta urinib koʻring.</translation>
    </message>
    <message>
        <source>Redis refused this. Check the user name, the password and the rights in REDIS_URL.</source>
        <translation>Redis rad etdi. REDIS_URL dagi foydalanuvchi nomi, parol va huquqlarni tekshiring.</translation>
    </message>
    <message>
        <source>This key is not there any more.</source>
        <translation>Bu kalit endi yoʻq.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Toʻxtatildi.</translation>
    </message>
    <message>
        <source>Redis gave an answer that can&apos;t be used. The log has the details.</source>
        <translation>Redis javobidan foydalanib boʻlmaydi. Tafsilotlar jurnalda.</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>muddatsiz</translation>
    </message>
</context>
<context>
    <name>CellPresenter</name>
    <message>
        <source>Before: %1</source>
        <translation>Oldin: %1</translation>
    </message>
    <message>
        <source>There is no record with this id.</source>
        <translation>Bunday identifikatorli yozuv yoʻq.</translation>
    </message>
    <message>
        <source>This record was changed after you began. You choose the values when you save.</source>
        <translation>Siz tahrirlashni boshlaganingizdan keyin bu yozuv oʻzgartirildi. Qiymatlarni saqlashda tanlaysiz.</translation>
    </message>
    <message>
        <source>Changed outside this list at %1.</source>
        <translation>Bu roʻyxatdan tashqarida oʻzgartirilgan, soat %1.</translation>
    </message>
</context>
<context>
    <name>Column</name>
    <message>
        <source>User</source>
        <translation>Foydalanuvchi</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Amal</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Yozuv turi</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Yozuv</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Nima oʻzgardi</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>IP-manzil</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Dastur</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Amal muddati</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nomi</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-pochta</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollar</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Parol</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Telegram ID</source>
        <translation>Telegram ID</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Faol</translation>
    </message>
    <message>
        <source>Last login</source>
        <translation>Oxirgi kirish</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Yaratilgan</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Oʻzgargan</translation>
    </message>
    <message>
        <source>Further data</source>
        <translation>Qoʻshimcha</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>Artikul</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Toifa</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Miqdor</translation>
    </message>
    <message>
        <source>Min.</source>
        <translation>Min.</translation>
    </message>
    <message>
        <source>Max.</source>
        <translation>Maks.</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Narx</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Qiymat</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Birlik</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Tavsif</translation>
    </message>
    <message>
        <source>Stock changed</source>
        <translation>Zaxira oʻzgargan</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Mahsulot</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Avtomat</translation>
    </message>
    <message>
        <source>Filled, %</source>
        <translation>Toʻlgan, %</translation>
    </message>
    <message>
        <source>Last refill</source>
        <translation>Oxirgi toʻldirish</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Turi</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Oldin</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Keyin</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Sabab</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Hujjat</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Qayerdan</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Qayerga</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Manzil</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Kenglik</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Uzunlik</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Holat</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Oxirgi aloqa</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Seriya raqami</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Sozlamalar</translation>
    </message>
    <message>
        <source>Temperature, °C</source>
        <translation>Harorat, °C</translation>
    </message>
    <message>
        <source>Humidity, %</source>
        <translation>Namlik, %</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Savdo</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Xatolar</translation>
    </message>
    <message>
        <source>Raw data</source>
        <translation>Xom maʼlumot</translation>
    </message>
    <message>
        <source>Done at</source>
        <translation>Bajarilgan</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Ish</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>Bajaruvchi</translation>
    </message>
    <message>
        <source>Next service</source>
        <translation>Keyingi xizmat</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Suratlar</translation>
    </message>
    <message>
        <source>Coordinates</source>
        <translation>Koordinatalar</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Kun</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Tushum</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valyuta</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Sarlavha</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Xabar</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Oʻqilgan</translation>
    </message>
    <message>
        <source>Read at</source>
        <translation>Oʻqilgan vaqti</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Kalit</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Summa</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Toʻlov</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Takrorlanishi</translation>
    </message>
    <message>
        <source>Next run</source>
        <translation>Keyingi ijro</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Shablon</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Ustuvorlik</translation>
    </message>
    <message>
        <source>Assign to</source>
        <translation>Kimga</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Jadval</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>Oxirgi ijro</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>Ijrochi</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Muddat</translation>
    </message>
    <message>
        <source>Completed at</source>
        <translation>Bajarilgan vaqti</translation>
    </message>
    <message>
        <source>Created by</source>
        <translation>Yaratuvchi</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Vazifa</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Izoh</translation>
    </message>
    <message>
        <source>Machine type</source>
        <translation>Avtomat turi</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Vaqt</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Boshlangan</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Ism-familiya</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Nuqta</translation>
    </message>
    <message>
        <source>Set to</source>
        <translation>Qiymat</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Kompyuter</translation>
    </message>
    <message>
        <source>Storage place</source>
        <translation>Saqlash joyi</translation>
    </message>
    <message>
        <source>Stored status</source>
        <translation>Bazadagi holat</translation>
    </message>
    <message>
        <source>Sales, pcs</source>
        <translation>Sotuv, dona</translation>
    </message>
    <message>
        <source>Sales as sent</source>
        <translation>Sotuv (yuborilgan)</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Sozlama</translation>
    </message>
</context>
<context>
    <name>DoctorCheck</name>
    <message>
        <source>Two people look like one, and a log-in may find the wrong one.</source>
        <translation>Ikki odam bitta boʻlib koʻrinadi, kirishda boshqasi topilishi mumkin.</translation>
    </message>
    <message>
        <source>Users with an empty text as Telegram id</source>
        <translation>Telegram identifikatori oʻrnida boʻsh matn turgan foydalanuvchilar</translation>
    </message>
    <message>
        <source>An empty text counts as an id: the next one like it is refused.</source>
        <translation>Boʻsh matn identifikator hisoblanadi: keyingi shundayi rad etiladi.</translation>
    </message>
    <message>
        <source>Empties the field.</source>
        <translation>Maydonni boʻshatadi.</translation>
    </message>
    <message>
        <source>Sessions of people who may not log in</source>
        <translation>Kirish taqiqlangan odamlarning seanslari</translation>
    </message>
    <message>
        <source>The account was switched off, but a session of it has not expired.</source>
        <translation>Hisob oʻchirilgan, ammo uning seansi hali tugamagan.</translation>
    </message>
    <message>
        <source>Lets the session expire now.</source>
        <translation>Seans muddatini hozir tugatadi.</translation>
    </message>
    <message>
        <source>Expired sessions that still count as open</source>
        <translation>Muddati tugagan, ammo hali ochiq hisoblanadigan seanslar</translation>
    </message>
    <message>
        <source>Nobody can use the session any more, but the list of sessions shows it as open.</source>
        <translation>Seansdan endi hech kim foydalana olmaydi, lekin seanslar roʻyxatida u ochiq koʻrsatiladi.</translation>
    </message>
    <message>
        <source>Marks the session as ended when it expired.</source>
        <translation>Seansni muddati tugagan vaqtda yakunlangan deb belgilaydi.</translation>
    </message>
    <message>
        <source>Accounts with a well-known password</source>
        <translation>Hammaga maʼlum parolli hisoblar</translation>
    </message>
    <message>
        <source>The password is one that everybody tries first. Change it at once.</source>
        <translation>Bu parolni hamma birinchi boʻlib sinab koʻradi. Uni darhol almashtiring.</translation>
    </message>
    <message>
        <source>Two users with one e-mail address</source>
        <translation>Bir xil elektron pochtali ikkita foydalanuvchi</translation>
    </message>
    <message>
        <source>Two users with one Telegram id</source>
        <translation>Bir xil Telegram identifikatorli ikkita foydalanuvchi</translation>
    </message>
    <message>
        <source>Two users with one phone number</source>
        <translation>Bir xil telefon raqamli ikkita foydalanuvchi</translation>
    </message>
    <message>
        <source>Active users without a role</source>
        <translation>Roli yoʻq faol foydalanuvchilar</translation>
    </message>
    <message>
        <source>Such a person can log in and sees nothing.</source>
        <translation>Bunday odam kira oladi, lekin hech narsani koʻrmaydi.</translation>
    </message>
    <message>
        <source>Passwords that nobody can check</source>
        <translation>Tekshirib boʻlmaydigan parollar</translation>
    </message>
    <message>
        <source>The stored password is not in the form of the back end: the log-in always fails.</source>
        <translation>Parol server tushunadigan koʻrinishda saqlanmagan: kirish har doim rad etiladi.</translation>
    </message>
    <message>
        <source>Makes a retired entry with this id, so that the history stays as it was written.</source>
        <translation>Tarix yozilganicha qolishi uchun shu identifikatorli, ishdan chiqarilgan yozuv yaratadi.</translation>
    </message>
    <message>
        <source>%1: “%2” leads nowhere</source>
        <translation>%1: “%2” hech qayerga olib bormaydi</translation>
    </message>
    <message>
        <source>The row names an id that is in no row of the table it is of.</source>
        <translation>Qator koʻrsatgan identifikator tegishli jadvalda yoʻq.</translation>
    </message>
    <message>
        <source>The clock of some device or program is wrong, and lists show the row as the newest.</source>
        <translation>Biror qurilma yoki dasturning soati notoʻgʻri, shuning uchun roʻyxatlarda bu qator eng yangi boʻlib turadi.</translation>
    </message>
    <message>
        <source>Items whose stock is not the sum of their movements</source>
        <translation>Qoldigʻi harakatlar yigʻindisiga teng boʻlmagan tovarlar</translation>
    </message>
    <message>
        <source>Something wrote the quantity past the movements, as the back end does when two people save at once. Count the item.</source>
        <translation>Miqdor harakatlarni chetlab yozilgan, ikki kishi bir vaqtda saqlaganda server shunday qiladi. Tovarni qayta sanang.</translation>
    </message>
    <message>
        <source>Items with a gap in their movements</source>
        <translation>Harakatlarida uzilish bor tovarlar</translation>
    </message>
    <message>
        <source>Some movement does not begin where the one before it ended. The history was written without a lock, or rows are missing.</source>
        <translation>Biror harakat oldingisi tugagan joydan boshlanmagan. Tarix bloklashsiz yozilgan yoki qatorlar yetishmaydi.</translation>
    </message>
    <message>
        <source>Items with stock that never came in</source>
        <translation>Kirim qilinmagan qoldiqli tovarlar</translation>
    </message>
    <message>
        <source>There is a quantity but no movement, as after the back end&apos;s bulk import. Count the item, so that its history begins.</source>
        <translation>Miqdor bor, harakat esa yoʻq, serverdagi ommaviy yuklashdan keyin shunday boʻladi. Tarixi boshlanishi uchun tovarni sanang.</translation>
    </message>
    <message>
        <source>Movements that do not compute</source>
        <translation>Hisobi toʻgʻri kelmaydigan harakatlar</translation>
    </message>
    <message>
        <source>What was there before, what was moved and what is there after it do not fit together.</source>
        <translation>Oldingi qoldiq, koʻchirilgan miqdor va keyingi qoldiq bir-biriga toʻgʻri kelmaydi.</translation>
    </message>
    <message>
        <source>Movements that changed nothing</source>
        <translation>Hech narsani oʻzgartirmagan harakatlar</translation>
    </message>
    <message>
        <source>The back end notes adjustments and deliveries to machines without changing the stock. Count the item.</source>
        <translation>Server tuzatishlar va avtomatlarga joʻnatishlarni qoldiqni oʻzgartirmasdan yozadi. Tovarni qayta sanang.</translation>
    </message>
    <message>
        <source>Movements out of less than nothing</source>
        <translation>Noldan kam qoldiqdagi harakatlar</translation>
    </message>
    <message>
        <source>Before or after the movement the stock was below zero.</source>
        <translation>Harakatdan oldin yoki keyin qoldiq noldan kam boʻlgan.</translation>
    </message>
    <message>
        <source>Movements of nothing</source>
        <translation>Miqdorsiz harakatlar</translation>
    </message>
    <message>
        <source>Every movement is of at least 0.01; the sign is in what was there before and after.</source>
        <translation>Har bir harakat kamida 0,01; ishora oldingi va keyingi qoldiqdan koʻrinadi.</translation>
    </message>
    <message>
        <source>Movements in the future</source>
        <translation>Kelajakdagi harakatlar</translation>
    </message>
    <message>
        <source>The word is none that the programs know, so that filters and colours miss the row.</source>
        <translation>Dasturlar bunday soʻzni bilmaydi, shuning uchun filtrlar va ranglar bu qatorni oʻtkazib yuboradi.</translation>
    </message>
    <message>
        <source>Only capitals or spaces tell the two apart, and people will take one for the other.</source>
        <translation>Ular faqat harflarning katta-kichikligi yoki boʻsh joylar bilan farq qiladi, odamlar ularni adashtiradi.</translation>
    </message>
    <message>
        <source>Two machines with one code</source>
        <translation>Bir xil kodli ikkita avtomat</translation>
    </message>
    <message>
        <source>Two machines with one serial number</source>
        <translation>Bir xil seriya raqamli ikkita avtomat</translation>
    </message>
    <message>
        <source>Machines of an unknown type</source>
        <translation>Nomaʼlum turdagi avtomatlar</translation>
    </message>
    <message>
        <source>Machines that were last heard of in the future</source>
        <translation>Oxirgi aloqasi kelajakda boʻlgan avtomatlar</translation>
    </message>
    <message>
        <source>Places whose coordinates are nowhere on Earth</source>
        <translation>Koordinatalari Yerda yoʻq joylar</translation>
    </message>
    <message>
        <source>A map and the nearest machines can&apos;t work with them.</source>
        <translation>Bunday koordinatalar bilan xarita ham, eng yaqin avtomatlarni topish ham ishlamaydi.</translation>
    </message>
    <message>
        <source>Empties both coordinates.</source>
        <translation>Ikkala koordinatani boʻshatadi.</translation>
    </message>
    <message>
        <source>Work of an unknown kind</source>
        <translation>Nomaʼlum turdagi ishlar</translation>
    </message>
    <message>
        <source>Work done in the future</source>
        <translation>Kelajakda bajarilgan ishlar</translation>
    </message>
    <message>
        <source>The next service is before the last one</source>
        <translation>Keyingi xizmat oxirgisidan oldin turibdi</translation>
    </message>
    <message>
        <source>The date of the next service can&apos;t be meant.</source>
        <translation>Keyingi xizmatning bunday sanasi toʻgʻri boʻlishi mumkin emas.</translation>
    </message>
    <message>
        <source>Empties the date of the next service.</source>
        <translation>Keyingi xizmat sanasini boʻshatadi.</translation>
    </message>
    <message>
        <source>Telemetry with impossible figures</source>
        <translation>Boʻlishi mumkin boʻlmagan koʻrsatkichli telemetriya</translation>
    </message>
    <message>
        <source>No machine is that cold, hot or humid, or sells less than nothing: a sensor or the decoding is broken.</source>
        <translation>Avtomat bunchalik sovuq, issiq yoki nam boʻlmaydi va noldan kam sotmaydi: datchik yoki maʼlumotni oʻqish buzilgan.</translation>
    </message>
    <message>
        <source>Telemetry with an empty place in its list of errors</source>
        <translation>Xatolar roʻyxatida boʻsh joyi bor telemetriya</translation>
    </message>
    <message>
        <source>The back end fails on such a list, and with it the whole page that shows the row.</source>
        <translation>Server bunday roʻyxatda xato beradi va u bilan birga qator koʻrsatilgan butun sahifa ham ishlamaydi.</translation>
    </message>
    <message>
        <source>Takes the empty places out of the list.</source>
        <translation>Roʻyxatdan boʻsh joylarni olib tashlaydi.</translation>
    </message>
    <message>
        <source>Work with an empty place in its list of photos</source>
        <translation>Suratlar roʻyxatida boʻsh joyi bor ishlar</translation>
    </message>
    <message>
        <source>Payments of an impossible amount</source>
        <translation>Summasi mumkin boʻlmagan toʻlovlar</translation>
    </message>
    <message>
        <source>The amount is below zero or no number at all, and so are the sums of its day.</source>
        <translation>Summa noldan kam yoki umuman son emas, shu kunning yakunlari ham shunday boʻladi.</translation>
    </message>
    <message>
        <source>Payments in an unknown currency</source>
        <translation>Nomaʼlum valyutadagi toʻlovlar</translation>
    </message>
    <message>
        <source>A currency has three capital letters; sums are made for each of them apart.</source>
        <translation>Valyuta uchta bosh harfdan iborat; yakunlar har biri boʻyicha alohida hisoblanadi.</translation>
    </message>
    <message>
        <source>Writes the currency in capitals where that makes it one.</source>
        <translation>Yetarli boʻlsa, valyutani bosh harflar bilan yozadi.</translation>
    </message>
    <message>
        <source>Payments in the future</source>
        <translation>Kelajakdagi toʻlovlar</translation>
    </message>
    <message>
        <source>Days with less than no sales</source>
        <translation>Sotuvi noldan kam kunlar</translation>
    </message>
    <message>
        <source>The sum of the day is below zero or no number at all.</source>
        <translation>Kun yakuni noldan kam yoki umuman son emas.</translation>
    </message>
    <message>
        <source>Notifications whose reading does not fit its time</source>
        <translation>Oʻqilgani vaqtiga toʻgʻri kelmaydigan bildirishnomalar</translation>
    </message>
    <message>
        <source>A read notification has the time when it was read, an unread one has none.</source>
        <translation>Oʻqilgan bildirishnomada oʻqilgan vaqt boʻladi, oʻqilmaganida boʻlmaydi.</translation>
    </message>
    <message>
        <source>Sets or empties the time of reading.</source>
        <translation>Oʻqilgan vaqtni qoʻyadi yoki boʻshatadi.</translation>
    </message>
    <message>
        <source>Two settings with one key</source>
        <translation>Bir xil kalitli ikkita sozlama</translation>
    </message>
    <message>
        <source>Items with an impossible quantity</source>
        <translation>Miqdori mumkin boʻlmagan tovarlar</translation>
    </message>
    <message>
        <source>The stock is below zero or no number at all. Count the item and enter what there is.</source>
        <translation>Qoldiq noldan kam yoki umuman son emas. Tovarni qayta sanab, borini kiriting.</translation>
    </message>
    <message>
        <source>Items with an impossible price</source>
        <translation>Narxi mumkin boʻlmagan tovarlar</translation>
    </message>
    <message>
        <source>The price is below zero or no number at all, and so is every value that is computed with it.</source>
        <translation>Narx noldan kam yoki umuman son emas, u bilan hisoblangan har bir qiymat ham shunday.</translation>
    </message>
    <message>
        <source>Empties the price.</source>
        <translation>Narxni boʻshatadi.</translation>
    </message>
    <message>
        <source>Items whose limits are swapped</source>
        <translation>Chegaralari almashib qolgan tovarlar</translation>
    </message>
    <message>
        <source>The lowest limit is above the highest, so that neither can hold.</source>
        <translation>Quyi chegara yuqorisidan baland, shuning uchun hech biri amal qila olmaydi.</translation>
    </message>
    <message>
        <source>Swaps the two limits.</source>
        <translation>Ikki chegarani almashtiradi.</translation>
    </message>
    <message>
        <source>Two items with one SKU</source>
        <translation>Bir xil artikulli ikkita tovar</translation>
    </message>
    <message>
        <source>Two warehouse locations with one code</source>
        <translation>Bir xil kodli ikkita ombor joyi</translation>
    </message>
    <message>
        <source>Warehouse locations with less than nothing</source>
        <translation>Qoldigʻi noldan kam ombor joylari</translation>
    </message>
    <message>
        <source>Items of which more is placed than there is</source>
        <translation>Joylangani boridan koʻp boʻlgan tovarlar</translation>
    </message>
    <message>
        <source>The sum of the warehouse locations is larger than the stock of the item. Count the item.</source>
        <translation>Ombor joylari boʻyicha yigʻindi tovar qoldigʻidan katta. Tovarni qayta sanang.</translation>
    </message>
    <message>
        <source>Containers with less than nothing</source>
        <translation>Qoldigʻi noldan kam bunkerlar</translation>
    </message>
    <message>
        <source>Containers fuller than they can be</source>
        <translation>Sigʻimidan ortiq toʻldirilgan bunkerlar</translation>
    </message>
    <message>
        <source>Either the size of the container or what is said to be in it is wrong.</source>
        <translation>Yo bunker sigʻimi, yo undagi koʻrsatilgan qoldiq notoʻgʻri.</translation>
    </message>
    <message>
        <source>Containers whose limits are swapped</source>
        <translation>Chegaralari almashib qolgan bunkerlar</translation>
    </message>
    <message>
        <source>The machine is retired, so that nobody will do this. Cancel it, or bring the machine back.</source>
        <translation>Avtomat ishdan chiqarilgan, shuning uchun buni hech kim bajarmaydi. Bekor qiling yoki avtomatni qaytaring.</translation>
    </message>
    <message>
        <source>Open tasks of people who may not log in</source>
        <translation>Kirish taqiqlangan odamlarning ochiq topshiriqlari</translation>
    </message>
    <message>
        <source>The account was switched off, so that nobody sees the task among their own.</source>
        <translation>Hisob oʻchirilgan, shuning uchun topshiriqni hech kim oʻzinikilar orasida koʻrmaydi.</translation>
    </message>
    <message>
        <source>Takes the person off the task.</source>
        <translation>Odamni topshiriqdan oladi.</translation>
    </message>
    <message>
        <source>Completed tasks without a time</source>
        <translation>Vaqti yoʻq bajarilgan topshiriqlar</translation>
    </message>
    <message>
        <source>Reports on how long work takes leave these out.</source>
        <translation>Ish qancha vaqt olishi haqidagi hisobotlar ularni hisobga olmaydi.</translation>
    </message>
    <message>
        <source>Takes the time from the history of the task, else from its last change.</source>
        <translation>Vaqtni topshiriq tarixidan, u yerda boʻlmasa — oxirgi oʻzgarishdan oladi.</translation>
    </message>
    <message>
        <source>Open tasks with a time of completion</source>
        <translation>Bajarilgan vaqti bor ochiq topshiriqlar</translation>
    </message>
    <message>
        <source>The task was reopened, or never completed.</source>
        <translation>Topshiriq qayta ochilgan yoki umuman bajarilmagan.</translation>
    </message>
    <message>
        <source>Empties the time of completion.</source>
        <translation>Bajarilgan vaqtni boʻshatadi.</translation>
    </message>
    <message>
        <source>Assigned tasks without anybody</source>
        <translation>Ijrochisi yoʻq tayinlangan topshiriqlar</translation>
    </message>
    <message>
        <source>Nobody sees the task among their own.</source>
        <translation>Topshiriqni hech kim oʻzinikilar orasida koʻrmaydi.</translation>
    </message>
    <message>
        <source>Makes the task a new one again.</source>
        <translation>Topshiriqni yana yangi qiladi.</translation>
    </message>
    <message>
        <source>Tasks in progress without anybody</source>
        <translation>Ijrochisi yoʻq bajarilayotgan topshiriqlar</translation>
    </message>
    <message>
        <source>Tasks completed before they were made</source>
        <translation>Yaratilishidan oldin bajarilgan topshiriqlar</translation>
    </message>
    <message>
        <source>One of the two times is wrong.</source>
        <translation>Ikki vaqtdan biri notoʻgʻri.</translation>
    </message>
    <message>
        <source>Tasks completed in the future</source>
        <translation>Kelajakda bajarilgan topshiriqlar</translation>
    </message>
    <message>
        <source>Steps of an unknown kind</source>
        <translation>Nomaʼlum turdagi qadamlar</translation>
    </message>
    <message>
        <source>Schedules that repeat in an unknown way</source>
        <translation>Takrorlanishi nomaʼlum jadvallar</translation>
    </message>
    <message>
        <source>Steps with an empty place in their list of photos</source>
        <translation>Suratlar roʻyxatida boʻsh joyi bor qadamlar</translation>
    </message>
    <message>
        <source>Open tasks on retired machines</source>
        <translation>Ishdan chiqarilgan avtomatlar boʻyicha ochiq topshiriqlar</translation>
    </message>
    <message>
        <source>Schedules for retired machines</source>
        <translation>Ishdan chiqarilgan avtomatlar uchun jadvallar</translation>
    </message>
    <message>
        <source>Only the first %1 missing ids were followed.</source>
        <translation>Faqat birinchi %1 ta yoʻq identifikator kuzatildi.</translation>
    </message>
    <message>
        <source>Only %1 accounts were tried.</source>
        <translation>Faqat %1 ta hisob tekshirildi.</translation>
    </message>
</context>
<context>
    <name>EditWords</name>
    <message>
        <source>New record</source>
        <translation>Yangi yozuv</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>boʻsh</translation>
    </message>
</context>
<context>
    <name>Enumeration</name>
    <message>
        <source>Yes</source>
        <translation>Ha</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Yoʻq</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Menejer</translation>
    </message>
    <message>
        <source>Warehouse clerk</source>
        <translation>Omborchi</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operator</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>Texnik</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Haydovchi</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Aloqada</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Oflayn</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Texnik xizmat</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Xato</translation>
    </message>
    <message>
        <source>Coffee</source>
        <translation>Qahva</translation>
    </message>
    <message>
        <source>Snacks</source>
        <translation>Sneklar</translation>
    </message>
    <message>
        <source>Combined</source>
        <translation>Aralash</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Boshqa</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Kirim</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Chiqim</translation>
    </message>
    <message>
        <source>Adjustment</source>
        <translation>Tuzatish</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Koʻchirish</translation>
    </message>
    <message>
        <source>kg</source>
        <translation>kg</translation>
    </message>
    <message>
        <source>l</source>
        <translation>l</translation>
    </message>
    <message>
        <source>pcs</source>
        <translation>dona</translation>
    </message>
    <message>
        <source>pack</source>
        <translation>qadoq</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Yaratilgan</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>Tayinlangan</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>Bajarilmoqda</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Bajarilgan</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Bekor qilingan</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>Meʼyorda</translation>
    </message>
    <message>
        <source>Low stock</source>
        <translation>Kam qoldi</translation>
    </message>
    <message>
        <source>None left</source>
        <translation>Tugadi</translation>
    </message>
    <message>
        <source>Surplus</source>
        <translation>Ortiqcha</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Kritik</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Yaxshi</translation>
    </message>
    <message>
        <source>Capacity not set</source>
        <translation>Sigʻimi berilmagan</translation>
    </message>
    <message>
        <source>No contact</source>
        <translation>Aloqa yoʻq</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Hisobdan chiqqan</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Muddati oʻtgan</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Past</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Oʻrta</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Yuqori</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Shoshilinch</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Oʻzgartirilgan</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Boshlangan</translation>
    </message>
    <message>
        <source>Status changed</source>
        <translation>Holati oʻzgartirildi</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Qayta ochilgan</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Izoh</translation>
    </message>
    <message>
        <source>Cleaning</source>
        <translation>Tozalash</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Taʼmirlash</translation>
    </message>
    <message>
        <source>Refill</source>
        <translation>Toʻldirish</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>Koʻrik</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>Har kuni</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>Har hafta</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>Har oy</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Boshqacha</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Toʻlangan</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Oʻtmagan</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Kutilmoqda</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Qaytarilgan</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Naqd</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Karta</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>QR-kod</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Mobil</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Kirish</translation>
    </message>
    <message>
        <source>Login failed</source>
        <translation>Kirib boʻlmadi</translation>
    </message>
    <message>
        <source>Logout</source>
        <translation>Chiqish</translation>
    </message>
    <message>
        <source>User registered</source>
        <translation>Foydalanuvchi roʻyxatdan oʻtdi</translation>
    </message>
    <message>
        <source>User created</source>
        <translation>Foydalanuvchi yaratildi</translation>
    </message>
    <message>
        <source>User changed</source>
        <translation>Foydalanuvchi oʻzgartirildi</translation>
    </message>
    <message>
        <source>Password changed</source>
        <translation>Parol oʻzgartirildi</translation>
    </message>
    <message>
        <source>Session ended</source>
        <translation>Seans tugatildi</translation>
    </message>
    <message>
        <source>Machine added</source>
        <translation>Avtomat qoʻshildi</translation>
    </message>
    <message>
        <source>Machine changed</source>
        <translation>Avtomat oʻzgartirildi</translation>
    </message>
    <message>
        <source>Machine retired</source>
        <translation>Avtomat hisobdan chiqarildi</translation>
    </message>
    <message>
        <source>Machine restored</source>
        <translation>Avtomat tiklandi</translation>
    </message>
    <message>
        <source>Item added</source>
        <translation>Mahsulot qoʻshildi</translation>
    </message>
    <message>
        <source>Item changed</source>
        <translation>Mahsulot oʻzgartirildi</translation>
    </message>
    <message>
        <source>Stock moved</source>
        <translation>Zaxira harakati</translation>
    </message>
    <message>
        <source>Task created</source>
        <translation>Vazifa yaratildi</translation>
    </message>
    <message>
        <source>Task changed</source>
        <translation>Vazifa oʻzgartirildi</translation>
    </message>
    <message>
        <source>Task assigned</source>
        <translation>Vazifa tayinlandi</translation>
    </message>
    <message>
        <source>Task started</source>
        <translation>Vazifa boshlandi</translation>
    </message>
    <message>
        <source>Task completed</source>
        <translation>Vazifa bajarildi</translation>
    </message>
    <message>
        <source>Task cancelled</source>
        <translation>Vazifa bekor qilindi</translation>
    </message>
    <message>
        <source>Task reopened</source>
        <translation>Vazifa qayta ochildi</translation>
    </message>
    <message>
        <source>Task commented</source>
        <translation>Vazifaga izoh qoʻshildi</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Eksport qilindi</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Import qilindi</translation>
    </message>
    <message>
        <source>Machine without contact</source>
        <translation>Avtomat bilan aloqa yoʻq</translation>
    </message>
    <message>
        <source>Machine error</source>
        <translation>Avtomatda xato</translation>
    </message>
    <message>
        <source>Task overdue</source>
        <translation>Vazifa muddati oʻtgan</translation>
    </message>
    <message>
        <source>Maintenance due</source>
        <translation>Texnik xizmat vaqti keldi</translation>
    </message>
    <message>
        <source>Warehouse receipt</source>
        <translation>Omborga kirim</translation>
    </message>
    <message>
        <source>System alert</source>
        <translation>Tizim ogohlantirishi</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Ogohlantirish</translation>
    </message>
    <message>
        <source>View saved</source>
        <translation>Koʻrinish saqlandi</translation>
    </message>
    <message>
        <source>View deleted</source>
        <translation>Koʻrinish oʻchirildi</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>Oʻrtacha</translation>
    </message>
    <message>
        <source>Company name</source>
        <translation>Kompaniya nomi</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valyuta</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Vaqt mintaqasi</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Til</translation>
    </message>
    <message>
        <source>Offline without contact for, min</source>
        <translation>Aloqa yoʻq deb hisoblash, daqiqa</translation>
    </message>
    <message>
        <source>Temperature limit, °C</source>
        <translation>Harorat chegarasi, °C</translation>
    </message>
    <message>
        <source>Pattern of machine codes</source>
        <translation>Avtomat kodi andozasi</translation>
    </message>
    <message>
        <source>Length of a session, s</source>
        <translation>Seans davomiyligi, soniya</translation>
    </message>
    <message>
        <source>Audit log is kept for, days</source>
        <translation>Jurnal saqlanadi, kun</translation>
    </message>
    <message>
        <source>Location added</source>
        <translation>Nuqta qoʻshildi</translation>
    </message>
    <message>
        <source>New location taken back</source>
        <translation>Nuqta qoʻshish bekor qilindi</translation>
    </message>
    <message>
        <source>Location changed</source>
        <translation>Nuqta oʻzgartirildi</translation>
    </message>
    <message>
        <source>New item taken back</source>
        <translation>Mahsulot qoʻshish bekor qilindi</translation>
    </message>
    <message>
        <source>New task taken back</source>
        <translation>Vazifa yaratish bekor qilindi</translation>
    </message>
    <message>
        <source>Changed by SQL</source>
        <translation>SQL orqali oʻzgartirildi</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>The file could not be written: %1. Choose another place.</source>
        <translation>Faylni yozib boʻlmadi: %1. Boshqa joyni tanlang.</translation>
    </message>
    <message>
        <source>Stopped. No file was changed.</source>
        <translation>Toʻxtatildi. Birorta fayl oʻzgarmadi.</translation>
    </message>
    <message>
        <source>Export: %1</source>
        <translation>Eksport: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n row(s) written.</source>
        <translation>
            <numerusform>%1: %n ta qator yozildi.</numerusform>
            <numerusform>%1: %n ta qator yozildi.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>*contains*</source>
        <translation>*matn*</translation>
    </message>
    <message numerus="yes">
        <source>in %n values</source>
        <translation>
            <numerusform>in %n ta qiymat</numerusform>
            <numerusform>in %n ta qiymat</numerusform>
        </translation>
    </message>
    <message>
        <source>A day, words such as “today” or “last 7 days”, or from .. until. Alt+Down shows all.</source>
        <translation>Kun, “bugun” yoki “oxirgi 7 kun” kabi soʻzlar yoki davr: dan .. gacha. Alt+↓ — toʻliq roʻyxat.</translation>
    </message>
    <message>
        <source>A number, &gt; or &lt; with a number, or from .. until. Alt+Down shows all.</source>
        <translation>Son, &gt; yoki &lt; bilan son yoki oraliq: dan .. gacha. Alt+↓ — toʻliq roʻyxat.</translation>
    </message>
    <message>
        <source>A word or its beginning; &lt;&gt; for all others. Alt+Down shows all.</source>
        <translation>Soʻz yoki uning boshi; &lt;&gt; — undan boshqa hammasi. Alt+↓ — toʻliq roʻyxat.</translation>
    </message>
    <message>
        <source>A part of the text; = for the whole text, &lt;&gt; for all others. Alt+Down shows all.</source>
        <translation>Matnning bir qismi; = — butun matn, &lt;&gt; — undan boshqa hammasi. Alt+↓ — toʻliq roʻyxat.</translation>
    </message>
</context>
<context>
    <name>FilterWords</name>
    <message>
        <source>during</source>
        <translation>vaqti:</translation>
    </message>
    <message>
        <source>not during</source>
        <translation>vaqti emas:</translation>
    </message>
    <message>
        <source>during one of</source>
        <translation>vaqtlardan biri:</translation>
    </message>
    <message>
        <source>during none of</source>
        <translation>hech biri emas:</translation>
    </message>
    <message>
        <source>before</source>
        <translation>dan oldin:</translation>
    </message>
    <message>
        <source>up to</source>
        <translation>gacha:</translation>
    </message>
    <message>
        <source>after</source>
        <translation>dan keyin:</translation>
    </message>
    <message>
        <source>since</source>
        <translation>dan boshlab:</translation>
    </message>
    <message>
        <source>within</source>
        <translation>oraligʻi:</translation>
    </message>
    <message>
        <source>is</source>
        <translation>teng:</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>teng emas:</translation>
    </message>
    <message>
        <source>less than</source>
        <translation>kam:</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>koʻpi bilan</translation>
    </message>
    <message>
        <source>more than</source>
        <translation>koʻp:</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>kamida</translation>
    </message>
    <message>
        <source>between</source>
        <translation>oraligʻi:</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>ichida bor:</translation>
    </message>
    <message>
        <source>starts with</source>
        <translation>boshlanishi:</translation>
    </message>
    <message>
        <source>ends with</source>
        <translation>tugashi:</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>toʻldirilmagan</translation>
    </message>
    <message>
        <source>is not empty</source>
        <translation>toʻldirilgan</translation>
    </message>
    <message>
        <source>is one of</source>
        <translation>quyidagilardan biri:</translation>
    </message>
    <message>
        <source>is none of</source>
        <translation>quyidagilardan hech biri emas:</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 va %2</translation>
    </message>
    <message>
        <source>or</source>
        <translation>yoki</translation>
    </message>
    <message>
        <source>and</source>
        <translation>va</translation>
    </message>
    <message>
        <source>search “%1”</source>
        <translation>qidiruv “%1”</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n ta qiymat</numerusform>
            <numerusform>%n ta qiymat</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>%1 bn</source>
        <translation>%1 mlrd</translation>
    </message>
    <message>
        <source>%1 mln</source>
        <translation>%1 mln</translation>
    </message>
    <message>
        <source>%1 k</source>
        <translation>%1 ming</translation>
    </message>
    <message>
        <source>soʻm</source>
        <translation>soʻm</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 daq</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 soat</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 kun</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>Size of the database</source>
        <translation>Maʼlumotlar bazasi hajmi</translation>
    </message>
    <message>
        <source>Size of each schema</source>
        <translation>Har bir sxema hajmi</translation>
    </message>
    <message>
        <source>Largest tables</source>
        <translation>Eng katta jadvallar</translation>
    </message>
    <message>
        <source>Dead rows</source>
        <translation>Oʻlik qatorlar</translation>
    </message>
    <message>
        <source>Vacuum does not keep up: the tables grow and get slower. Look for transactions that stay open.</source>
        <translation>Tozalash (vacuum) ulgurmayapti: jadvallar kattalashib, sekinlashmoqda. Uzoq ochiq turgan tranzaksiyalarni qidiring.</translation>
    </message>
    <message>
        <source>Tables without statistics</source>
        <translation>Statistikasi yoʻq jadvallar</translation>
    </message>
    <message>
        <source>The planner guesses. Run ANALYZE once.</source>
        <translation>Rejalashtiruvchi taxmin qilmoqda. ANALYZE buyrugʻini bir marta bajaring.</translation>
    </message>
    <message>
        <source>Slow statements</source>
        <translation>Sekin soʻrovlar</translation>
    </message>
    <message>
        <source>A statement takes that long on average. See whether it lacks an index.</source>
        <translation>Soʻrov oʻrtacha shuncha vaqt oladi. Unga indeks yetishmayotgan boʻlishi mumkin, tekshiring.</translation>
    </message>
    <message>
        <source>Indexes that were never used</source>
        <translation>Biror marta ishlatilmagan indekslar</translation>
    </message>
    <message>
        <source>They cost every write and serve no query since the statistics were reset.</source>
        <translation>Ular har bir yozuvni sekinlashtiradi va statistika tozalangandan beri hech bir soʻrovga yordam bermagan.</translation>
    </message>
    <message>
        <source>Tables read from end to end again and again</source>
        <translation>Qayta-qayta boshidan oxirigacha oʻqiladigan jadvallar</translation>
    </message>
    <message>
        <source>An index is missing for some query. “vhm24-desk migrate deploy” makes those that the lists need.</source>
        <translation>Qaysidir soʻrovga indeks yetishmaydi. Roʻyxatlarga kerak indekslarni “vhm24-desk migrate deploy” yaratadi.</translation>
    </message>
    <message>
        <source>Broken indexes</source>
        <translation>Buzilgan indekslar</translation>
    </message>
    <message>
        <source>Building them was interrupted: they cost and serve nobody. Build them again.</source>
        <translation>Ularni qurish uzilib qolgan: joy egallaydi-yu, foydasi yoʻq. Ularni qaytadan quring.</translation>
    </message>
    <message>
        <source>Waiting for somebody else&apos;s lock</source>
        <translation>Boshqaning bloklashini kutish</translation>
    </message>
    <message>
        <source>Somebody holds rows and does not go on. Ask them, or end their connection.</source>
        <translation>Kimdir qatorlarni ushlab turib davom etmayapti. Undan soʻrang yoki ulanishini uzing.</translation>
    </message>
    <message>
        <source>Longest open transaction</source>
        <translation>Eng uzoq ochiq tranzaksiya</translation>
    </message>
    <message>
        <source>While it is open, dead rows can&apos;t be cleared away anywhere.</source>
        <translation>U ochiq turganda oʻlik qatorlarni hech qayerda tozalab boʻlmaydi.</translation>
    </message>
    <message>
        <source>Connections in use</source>
        <translation>Band ulanishlar</translation>
    </message>
    <message>
        <source>Soon nobody else is let in. Use pgbouncer, or raise max_connections.</source>
        <translation>Tez orada boshqa hech kim kira olmaydi. pgbouncer ishlating yoki max_connections qiymatini oshiring.</translation>
    </message>
    <message>
        <source>Read from memory</source>
        <translation>Xotiradan oʻqish</translation>
    </message>
    <message>
        <source>The memory of the server is too small for what is read. Raise shared_buffers.</source>
        <translation>Server xotirasi oʻqiladigan maʼlumotga yetmaydi. shared_buffers qiymatini oshiring.</translation>
    </message>
    <message>
        <source>Replicas behind</source>
        <translation>Nusxalarning ortda qolishi</translation>
    </message>
    <message>
        <source>What is read there is of yesterday, and would be lost with the primary.</source>
        <translation>U yerda eskirgan maʼlumot oʻqiladi, asosiy server yoʻqolsa, farqi ham yoʻqoladi.</translation>
    </message>
    <message>
        <source>Log kept for absent replicas</source>
        <translation>Yoʻq nusxalar uchun saqlanayotgan jurnal</translation>
    </message>
    <message>
        <source>The log grows until the disk is full. Bring the replica back, or drop its slot.</source>
        <translation>Jurnal disk toʻlguncha oʻsadi. Nusxani qaytaring yoki uning slotini oʻchiring.</translation>
    </message>
    <message>
        <source>Size of the tablespaces</source>
        <translation>Jadval maydonlari hajmi</translation>
    </message>
    <message>
        <source>Transaction numbers used up</source>
        <translation>Sarflangan tranzaksiya raqamlari</translation>
    </message>
    <message>
        <source>Before they run out the server stops taking writes. Let vacuum finish.</source>
        <translation>Ular tugashidan oldin server yozuvlarni qabul qilmay qoʻyadi. Tozalash (vacuum) tugashiga imkon bering.</translation>
    </message>
    <message>
        <source>Deadlocks since the statistics were reset</source>
        <translation>Statistika tozalangandan beri oʻzaro bloklanishlar</translation>
    </message>
    <message>
        <source>Sorted on disk since the statistics were reset</source>
        <translation>Statistika tozalangandan beri diskda saralangan</translation>
    </message>
    <message>
        <source>Settings that lose data</source>
        <translation>Maʼlumot yoʻqotadigan sozlamalar</translation>
    </message>
    <message>
        <source>After a power cut the last writes are gone, or the whole database is. Switch them on.</source>
        <translation>Elektr uzilsa, oxirgi yozuvlar yoki butun baza yoʻqoladi. Ularni yoqing.</translation>
    </message>
    <message>
        <source>Audit rows that wait to be copied</source>
        <translation>Koʻchirilishini kutayotgan jurnal qatorlari</translation>
    </message>
    <message>
        <source>The database of auth could not be reached for a while; they are copied when it can.</source>
        <translation>auth bazasiga bir muddat ulanib boʻlmadi; u javob berganda qatorlar koʻchiriladi.</translation>
    </message>
    <message>
        <source>Response time</source>
        <translation>Javob vaqti</translation>
    </message>
    <message>
        <source>Every step of every list takes at least that long. Look at the network first.</source>
        <translation>Har bir roʻyxatning har bir qadami kamida shuncha vaqt oladi. Avval tarmoqni tekshiring.</translation>
    </message>
    <message>
        <source>Clocks apart</source>
        <translation>Soatlar farqi</translation>
    </message>
    <message>
        <source>Times of this computer and of the server do not agree. Set the clocks by the network.</source>
        <translation>Bu kompyuter va server vaqti mos emas. Soatlarni tarmoq boʻyicha sozlang.</translation>
    </message>
    <message>
        <source>Free disk</source>
        <translation>Diskdagi boʻsh joy</translation>
    </message>
    <message>
        <source>On a full disk the server stops. Make room, or move to a larger one.</source>
        <translation>Disk toʻlsa, server toʻxtaydi. Joy boʻshating yoki kattaroq diskka oʻting.</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Ulanish</translation>
    </message>
    <message>
        <source>Nothing of what it holds can be read or written. Check host, port and that it runs.</source>
        <translation>Undagi hech narsani oʻqib ham, yozib ham boʻlmaydi. Manzil va portni hamda server ishlayotganini tekshiring.</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Yaxshi</translation>
    </message>
    <message>
        <source>Keep an eye on it</source>
        <translation>Kuzatib turing</translation>
    </message>
    <message>
        <source>Act now</source>
        <translation>Chora koʻring</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Nomaʼlum</translation>
    </message>
    <message>
        <source>Yellow from %1 down, red from %2 down.</source>
        <translation>Sariq — %1 va undan past, qizil — %2 va undan past.</translation>
    </message>
    <message>
        <source>Yellow from %1, red from %2.</source>
        <translation>Sariq — %1 dan, qizil — %2 dan.</translation>
    </message>
    <message>
        <source>Yellow from %1.</source>
        <translation>Sariq — %1 dan.</translation>
    </message>
    <message>
        <source>Red from %1.</source>
        <translation>Qizil — %1 dan.</translation>
    </message>
    <message>
        <source>Memory of Redis</source>
        <translation>Redis xotirasi</translation>
    </message>
    <message>
        <source>Soon Redis takes nothing more. Raise maxmemory, or let it evict keys.</source>
        <translation>Tez orada Redis boshqa maʼlumot qabul qilmaydi. maxmemory qiymatini oshiring yoki kalitlarni siqib chiqarishga ruxsat bering.</translation>
    </message>
    <message>
        <source>Answered from the cache</source>
        <translation>Keshdan berilgan javoblar</translation>
    </message>
    <message>
        <source>The cache hardly helps: keys live too short, or are never asked for again.</source>
        <translation>Kesh deyarli yordam bermayapti: kalitlar juda qisqa yashaydi yoki ular qayta soʻralmaydi.</translation>
    </message>
    <message>
        <source>Connections to Redis</source>
        <translation>Redis ulanishlari</translation>
    </message>
    <message>
        <source>Soon nobody else is let in. See who opens so many.</source>
        <translation>Tez orada boshqa hech kim kira olmaydi. Kim shuncha ulanish ochayotganini aniqlang.</translation>
    </message>
    <message>
        <source>Slow calls of the last hour</source>
        <translation>Oxirgi soatdagi sekin chaqiruvlar</translation>
    </message>
    <message>
        <source>While one runs, everybody waits. Mostly somebody asks for all keys at once.</source>
        <translation>Bittasi bajarilguncha hamma kutadi. Koʻpincha kimdir barcha kalitlarni birdan soʻraydi.</translation>
    </message>
    <message>
        <source>Role of Redis</source>
        <translation>Redis roli</translation>
    </message>
    <message>
        <source>It is a replica that has lost its master, or can&apos;t save. What it says may be of yesterday.</source>
        <translation>Bu asosiy serverini yoʻqotgan nusxa yoki saqlay olmayotgan server. Uning javoblari eskirgan boʻlishi mumkin.</translation>
    </message>
    <message>
        <source>Response time of Redis</source>
        <translation>Redis javob vaqti</translation>
    </message>
    <message>
        <source>The programs do without it, more slowly. Check REDIS_URL and that it runs.</source>
        <translation>Dasturlar usiz ham ishlaydi, faqat sekinroq. REDIS_URL qiymatini va server ishlayotganini tekshiring.</translation>
    </message>
    <message>
        <source>Keys evicted for want of memory</source>
        <translation>Xotira yetishmagani uchun siqib chiqarilgan kalitlar</translation>
    </message>
    <message>
        <source>tables: %1</source>
        <translation>jadvallar: %1</translation>
    </message>
    <message>
        <source>rows: %1</source>
        <translation>qatorlar: %1</translation>
    </message>
    <message>
        <source>dead: %1, last vacuum: %2</source>
        <translation>oʻlik: %1, oxirgi vacuum: %2</translation>
    </message>
    <message>
        <source>calls: %1</source>
        <translation>chaqiruvlar: %1</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>%1 jadvali</translation>
    </message>
    <message>
        <source>scans: %1</source>
        <translation>koʻrib chiqishlar: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 tadan %1</translation>
    </message>
    <message>
        <source>blocks from disk: %1</source>
        <translation>diskdan bloklar: %1</translation>
    </message>
    <message>
        <source>transactions: %1</source>
        <translation>tranzaksiyalar: %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>%1 dan beri</translation>
    </message>
    <message>
        <source>files: %1</source>
        <translation>fayllar: %1</translation>
    </message>
    <message>
        <source>fragmentation: %1</source>
        <translation>fragmentatsiya: %1</translation>
    </message>
    <message>
        <source>waits for %1: %2</source>
        <translation>%1 ni kutmoqda: %2</translation>
    </message>
</context>
<context>
    <name>HealthFigure</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Database of all services</source>
        <translation>Barcha xizmatlar bazasi</translation>
    </message>
    <message>
        <source>Database “%1”</source>
        <translation>“%1” bazasi</translation>
    </message>
</context>
<context>
    <name>HealthReason</name>
    <message>
        <source>the extension pg_stat_statements is not installed</source>
        <translation>pg_stat_statements kengaytmasi oʻrnatilmagan.</translation>
    </message>
    <message>
        <source>the server is another computer, and SQL does not tell</source>
        <translation>Server boshqa kompyuterda, SQL orqali buni bilib boʻlmaydi.</translation>
    </message>
    <message>
        <source>the disk of the server can&apos;t be seen from here</source>
        <translation>Server diski bu yerdan koʻrinmaydi.</translation>
    </message>
    <message>
        <source>nothing was asked for yet</source>
        <translation>Hali hech narsa soʻralmagan.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Versions</source>
        <translation>Versiyalar</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Manba</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Qabul qiluvchi</translation>
    </message>
    <message>
        <source>Rows of the target</source>
        <translation>Qabul qiluvchi qatorlari</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Soʻzlar</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Havolalar</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Qiymatlar</translation>
    </message>
    <message>
        <source>Telegram</source>
        <translation>Telegram</translation>
    </message>
    <message>
        <source>The source has all tables and columns of the older schema.</source>
        <translation>Manbada avvalgi sxemaning barcha jadval va ustunlari bor.</translation>
    </message>
    <message>
        <source>All services are built as they should be.</source>
        <translation>Barcha xizmatlar kutilganidek tuzilgan.</translation>
    </message>
    <message>
        <source>The tables of the target are empty.</source>
        <translation>Qabul qiluvchi jadvallari boʻsh.</translation>
    </message>
    <message>
        <source>Every value of a list is known.</source>
        <translation>Roʻyxatlardagi barcha qiymatlar tanish.</translation>
    </message>
    <message>
        <source>Every reference leads to a row that is there.</source>
        <translation>Har bir havola mavjud qatorga olib boradi.</translation>
    </message>
    <message>
        <source>All numbers, moments and fields are sound.</source>
        <translation>Barcha sonlar, vaqtlar va maydonlar joyida.</translation>
    </message>
    <message>
        <source>Every user has a telegramId.</source>
        <translation>Har bir foydalanuvchida telegramId bor.</translation>
    </message>
    <message>
        <source>note</source>
        <translation>maʼlumot uchun</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>diqqat</translation>
    </message>
    <message>
        <source>in the way</source>
        <translation>toʻsqinlik qiladi</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>joyida</translation>
    </message>
    <message>
        <source>%1 rows, %2 of them do not fit.</source>
        <translation>Qatorlar: %1, shundan mos kelmaydi: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) will wait in quarantine.</source>
        <translation>
            <numerusform>%n ta qator karantinga tushadi.</numerusform>
            <numerusform>%n ta qator karantinga tushadi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Source and target: %1.</source>
        <translation>Manba va qabul qiluvchi: %1.</translation>
    </message>
    <message>
        <source>The source does not hold the older single schema of VHM24. Add ?schema=NAME to the address if it is not in public.</source>
        <translation>Manbada VHM24 ning avvalgi yagona sxemasi yoʻq. U public da boʻlmasa, manzilga ?schema=NOM qoʻshing.</translation>
    </message>
    <message>
        <source>The source has no table %1.</source>
        <translation>Manbada %1 jadvali yoʻq.</translation>
    </message>
    <message>
        <source>The source has no column %1, which is needed.</source>
        <translation>Manbada kerakli %1 ustuni yoʻq.</translation>
    </message>
    <message>
        <source>The source has no column %1: it stays empty or gets its usual value.</source>
        <translation>Manbada %1 ustuni yoʻq: u boʻsh qoladi yoki odatdagi qiymatini oladi.</translation>
    </message>
    <message>
        <source>The source is not as expected: %1</source>
        <translation>Manba kutilganidek emas: %1</translation>
    </message>
    <message>
        <source>The list “%1” of the file is not known and not read.</source>
        <translation>Fayldagi “%1” roʻyxati notanish va oʻqilmaydi.</translation>
    </message>
    <message>
        <source>The source holds no rows.</source>
        <translation>Manbada qator yoʻq.</translation>
    </message>
    <message>
        <source>The table %1 of the target holds rows already.</source>
        <translation>Qabul qiluvchining %1 jadvalida qatorlar bor.</translation>
    </message>
    <message>
        <source>The table %1 of the target holds rows; these stay as they are.</source>
        <translation>Qabul qiluvchining %1 jadvalida qatorlar bor; ular oʻz holicha qoladi.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n row(s) went through in an earlier run; it goes on there.</source>
        <translation>
            <numerusform>%1: avvalgi safar %n ta qator oʻtgan; oʻsha joydan davom etadi.</numerusform>
            <numerusform>%1: avvalgi safar %n ta qator oʻtgan; oʻsha joydan davom etadi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 (%n row(s)).</source>
        <translation>
            <numerusform>%1: %2 (%n ta qator).</numerusform>
            <numerusform>%1: %2 (%n ta qator).</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the value “%2” is not known.</source>
        <translation>%1: “%2” qiymati notanish.</translation>
    </message>
    <message>
        <source>%1 is empty where it must not be.</source>
        <translation>%1 boʻsh, toʻldirilgan boʻlishi kerak.</translation>
    </message>
    <message>
        <source>%1 is no usable number.</source>
        <translation>%1 — yaroqsiz son.</translation>
    </message>
    <message>
        <source>%1 is no usable moment.</source>
        <translation>%1 — yaroqsiz vaqt.</translation>
    </message>
    <message>
        <source>%1 refers to a row that is not there or does not fit.</source>
        <translation>%1 yoʻq yoki mos kelmaydigan qatorga ishora qiladi.</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) have no telegramId: they cannot use the bot.</source>
        <translation>
            <numerusform>%n ta foydalanuvchida telegramId yoʻq: ular botdan foydalana olmaydi.</numerusform>
            <numerusform>%n ta foydalanuvchida telegramId yoʻq: ular botdan foydalana olmaydi.</numerusform>
        </translation>
    </message>
    <message>
        <source>another row has the same %1</source>
        <translation>%1 takrorlangan</translation>
    </message>
    <message>
        <source>the target has another row with this id</source>
        <translation>id qabul qiluvchida band</translation>
    </message>
    <message>
        <source>the value of %1 is not known</source>
        <translation>%1 qiymati notanish</translation>
    </message>
    <message>
        <source>%1 is no usable number</source>
        <translation>%1 — yaroqsiz son</translation>
    </message>
    <message>
        <source>%1 is no usable moment</source>
        <translation>%1 — yaroqsiz vaqt</translation>
    </message>
    <message>
        <source>%1 refers to a row that is not there</source>
        <translation>%1 uchun qator yoʻq</translation>
    </message>
    <message>
        <source>%1 is empty</source>
        <translation>%1 boʻsh</translation>
    </message>
    <message>
        <source>A database refused the user name, the password or the right to do it (%1).</source>
        <translation>Baza nomni, parolni qabul qilmadi yoki huquq bermadi (%1).</translation>
    </message>
    <message>
        <source>The file is not the JSON of the older backup script (%1).</source>
        <translation>Bu avvalgi nusxalash skriptining JSON fayli emas (%1).</translation>
    </message>
    <message>
        <source>The file can&apos;t be read: %1</source>
        <translation>Faylni oʻqib boʻlmaydi: %1</translation>
    </message>
    <message>
        <source>It could not go on: %1</source>
        <translation>Davom ettirib boʻlmadi: %1</translation>
    </message>
    <message>
        <source>the file is read</source>
        <translation>fayl oʻqilmoqda</translation>
    </message>
    <message>
        <source>looked at</source>
        <translation>tekshirilmoqda</translation>
    </message>
    <message>
        <source>is copied</source>
        <translation>nusxalanmoqda</translation>
    </message>
    <message>
        <source>compared</source>
        <translation>solishtirildi</translation>
    </message>
    <message>
        <source>is compared</source>
        <translation>solishtirilmoqda</translation>
    </message>
    <message>
        <source>a JSON file</source>
        <translation>JSON fayli</translation>
    </message>
    <message>
        <source>An import from %1 was interrupted (%2): %3 of %4 tables are complete. Give the same source again, and it goes on where it stopped.</source>
        <translation>%1 dan import uzilib qolgan (%2): %4 jadvaldan %3 tasi tayyor. Oʻsha manbani yana koʻrsating, u toʻxtagan joyidan davom etadi.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n row(s) are in the target already, the same in every column.</source>
        <translation>
            <numerusform>%1: %n ta qator qabul qiluvchida allaqachon bor, barcha ustunlari bir xil.</numerusform>
            <numerusform>%1: %n ta qator qabul qiluvchida allaqachon bor, barcha ustunlari bir xil.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the target has other rows with the same id.</source>
        <translation>%1: qabul qiluvchida xuddi shu id bilan boshqa qatorlar bor.</translation>
    </message>
    <message>
        <source>%1: another row has the same value.</source>
        <translation>%1: boshqa qatorda xuddi shu qiymat bor.</translation>
    </message>
    <message>
        <source>The source is as expected.</source>
        <translation>Manba kutilganidek.</translation>
    </message>
    <message>
        <source>%1 rows.</source>
        <translation>Qatorlar: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n audit row(s) have not arrived in the audit log yet. They do so within a minute while this program runs; check again then.</source>
        <translation>
            <numerusform>%n ta audit yozuvi hali jurnalga yetib bormagan. Dastur ochiq turganda bu bir daqiqagacha davom etadi; keyin yana tekshiring.</numerusform>
            <numerusform>%n ta audit yozuvi hali jurnalga yetib bormagan. Dastur ochiq turganda bu bir daqiqagacha davom etadi; keyin yana tekshiring.</numerusform>
        </translation>
    </message>
    <message>
        <source>the tables of the target are made</source>
        <translation>qabul qiluvchi jadvallari yaratilmoqda</translation>
    </message>
    <message>
        <source>%1: source and target are the same. Choose another connection.</source>
        <translation>%1: manba va qabul qiluvchi bir xil. Boshqa ulanishni tanlang.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n migration(s) are applied first.</source>
        <translation>
            <numerusform>%1: avval %n ta migratsiya qoʻllanadi.</numerusform>
            <numerusform>%1: avval %n ta migratsiya qoʻllanadi.</numerusform>
        </translation>
    </message>
    <message>
        <source>In the target the migration %1 failed. Connect to it and look at the page Structure.</source>
        <translation>Qabul qiluvchida %1 migratsiyasi bajarilmagan. Unga ulanib, “Tuzilma” sahifasini koʻring.</translation>
    </message>
    <message>
        <source>The target is not as expected: %1. The page Structure of that connection mends it.</source>
        <translation>Qabul qiluvchi kutilganidek emas: %1. Uni oʻsha ulanishning “Tuzilma” sahifasi tuzatadi.</translation>
    </message>
    <message>
        <source>A database can&apos;t be reached (%1). What has arrived stays there; start again, and it goes on where it stopped.</source>
        <translation>Bazaga ulanib boʻlmadi (%1). Koʻchirilgani qoladi; qayta boshlang, ish toʻxtagan joyidan davom etadi.</translation>
    </message>
</context>
<context>
    <name>JsonField</name>
    <message>
        <source>Machine</source>
        <translation>Avtomat</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Mahsulot</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Harakat</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Vazifa</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Foydalanuvchi</translation>
    </message>
    <message>
        <source>Retired by</source>
        <translation>Hisobdan chiqargan</translation>
    </message>
    <message>
        <source>Retired at</source>
        <translation>Hisobdan chiqarilgan vaqti</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Oʻrnatilgan</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Narxlar</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Narx</translation>
    </message>
    <message>
        <source>Sales counting</source>
        <translation>Sotuv hisobi</translation>
    </message>
    <message>
        <source>Reports every, min</source>
        <translation>Hisobot oraligʻi, daqiqa</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Tovar</translation>
    </message>
    <message>
        <source>Duration, min</source>
        <translation>Davomiyligi, daqiqa</translation>
    </message>
    <message>
        <source>Quantity added</source>
        <translation>Qoʻshilgan miqdor</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Izohlar</translation>
    </message>
    <message>
        <source>Date of the operation</source>
        <translation>Amal sanasi</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Sanalgan</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Vaqt</translation>
    </message>
    <message>
        <source>Day of the month</source>
        <translation>Oy kuni</translation>
    </message>
    <message>
        <source>Days of the week</source>
        <translation>Hafta kunlari</translation>
    </message>
    <message>
        <source>Schedule (cron)</source>
        <translation>Jadval (cron)</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Mikrodastur</translation>
    </message>
    <message>
        <source>Signal, dBm</source>
        <translation>Signal, dBm</translation>
    </message>
    <message>
        <source>Door</source>
        <translation>Eshik</translation>
    </message>
    <message>
        <source>running total</source>
        <translation>jamlanib boradi</translation>
    </message>
    <message>
        <source>per report</source>
        <translation>har bir hisobot boʻyicha</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>yopiq</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ochiq</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>This SKU is taken by another item. Choose another one.</source>
        <translation>Bu artikul boshqa mahsulotga berilgan. Boshqasini tanlang.</translation>
    </message>
    <message>
        <source>This code is taken already. Choose another one.</source>
        <translation>Bu kod band. Boshqasini tanlang.</translation>
    </message>
    <message>
        <source>This serial number belongs to another machine.</source>
        <translation>Bu seriya raqami boshqa avtomatga tegishli.</translation>
    </message>
    <message>
        <source>This e-mail address belongs to another user.</source>
        <translation>Bu e-pochta manzili boshqa foydalanuvchiga tegishli.</translation>
    </message>
    <message>
        <source>A record with the same value exists already.</source>
        <translation>Xuddi shu qiymatli yozuv allaqachon bor.</translation>
    </message>
    <message>
        <source>Other records refer to this one, or it refers to one that is gone.</source>
        <translation>Bu yozuvga boshqa yozuvlar bogʻlangan yoki u oʻchirilgan yozuvga bogʻlangan.</translation>
    </message>
    <message>
        <source>A required field is empty.</source>
        <translation>Majburiy maydon boʻsh.</translation>
    </message>
    <message>
        <source>The database refused these values.</source>
        <translation>Maʼlumotlar bazasi bu qiymatlarni qabul qilmadi.</translation>
    </message>
    <message>
        <source>The database has no connection left. Wait a moment and try again.</source>
        <translation>Maʼlumotlar bazasida boʻsh ulanish qolmagan. Biroz kutib, qayta urinib koʻring.</translation>
    </message>
    <message>
        <source>The database did not answer in time. Check the network and try again.</source>
        <translation>Maʼlumotlar bazasi oʻz vaqtida javob bermadi. Tarmoqni tekshirib, qayta urinib koʻring.</translation>
    </message>
    <message>
        <source>The database can&apos;t be reached. Check the network and the server; the program tries again by itself.</source>
        <translation>Maʼlumotlar bazasiga ulanib boʻlmayapti. Tarmoq va serverni tekshiring; dastur oʻzi qayta urinadi.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Bekor qilindi. Hech narsa oʻzgarmadi.</translation>
    </message>
    <message>
        <source>Somebody changed this record meanwhile. Nothing was saved; look at it again.</source>
        <translation>Bu orada kimdir bu yozuvni oʻzgartirgan. Hech narsa saqlanmadi; yozuvni qayta koʻrib chiqing.</translation>
    </message>
    <message>
        <source>The database refused the user name or password. Check the connection&apos;s settings.</source>
        <translation>Maʼlumotlar bazasi foydalanuvchi nomi yoki parolni qabul qilmadi. Ulanish sozlamalarini tekshiring.</translation>
    </message>
    <message>
        <source>Your role does not allow this.</source>
        <translation>Rolingiz bunga ruxsat bermaydi.</translation>
    </message>
    <message>
        <source>A value is not acceptable. Nothing was changed.</source>
        <translation>Qiymatlardan biri yaroqsiz. Hech narsa oʻzgarmadi.</translation>
    </message>
    <message>
        <source>A table is missing in the database. Run the migrations: vhm24-desk migrate deploy --all.</source>
        <translation>Maʼlumotlar bazasida jadval yetishmaydi. Migratsiyalarni bajaring: vhm24-desk migrate deploy --all.</translation>
    </message>
    <message>
        <source>The record is not there any more.</source>
        <translation>Bu yozuv endi mavjud emas.</translation>
    </message>
    <message>
        <source>The connection broke while saving. The program will find out whether it was saved.</source>
        <translation>Saqlash paytida ulanish uzildi. Saqlangan-saqlanmaganini dastur aniqlaydi.</translation>
    </message>
    <message>
        <source>The database reported an unexpected error. The log has the details.</source>
        <translation>Maʼlumotlar bazasi kutilmagan xato haqida xabar berdi. Tafsilotlar log faylida.</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Kirish</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>Avtomatlar</translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>Ombor</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Vazifalar</translation>
    </message>
    <message>
        <source>Common</source>
        <translation>Umumiy</translation>
    </message>
    <message>
        <source>There is no such value in the list.</source>
        <translation>Roʻyxatda bunday qiymat yoʻq.</translation>
    </message>
    <message>
        <source>Write yes or no.</source>
        <translation>“Ha” yoki “Yoʻq” deb yozing.</translation>
    </message>
    <message>
        <source>The first value must not be greater than the second.</source>
        <translation>Birinchi qiymat ikkinchisidan katta boʻlmasligi kerak.</translation>
    </message>
    <message>
        <source>The text holds characters that can&apos;t be shown. Remove them.</source>
        <translation>Matnda koʻrsatib boʻlmaydigan belgilar bor. Ularni olib tashlang.</translation>
    </message>
    <message>
        <source>The text is too long.</source>
        <translation>Matn juda uzun.</translation>
    </message>
    <message>
        <source>The number must not be below zero.</source>
        <translation>Son noldan kichik boʻlmasligi kerak.</translation>
    </message>
    <message>
        <source>This is not valid JSON.</source>
        <translation>Bu yaroqli JSON emas.</translation>
    </message>
    <message>
        <source>Fill in this field.</source>
        <translation>Bu maydonni toʻldiring.</translation>
    </message>
    <message>
        <source>There are too many digits after the comma.</source>
        <translation>Verguldan keyin raqamlar juda koʻp.</translation>
    </message>
    <message>
        <source>The number is too large.</source>
        <translation>Son juda katta.</translation>
    </message>
    <message>
        <source>This is not a number. Write it like 1 234,5.</source>
        <translation>Bu son emas. 1 234,5 koʻrinishida yozing.</translation>
    </message>
    <message>
        <source>This is not a date. Write it like 19.11.2026, or “today”.</source>
        <translation>Bu sana emas. Masalan, 19.11.2026 yoki «bugun» deb yozing.</translation>
    </message>
    <message>
        <source>This column can&apos;t be compared in that way.</source>
        <translation>Bu ustunni bunday taqqoslab boʻlmaydi.</translation>
    </message>
    <message>
        <source>This is not valid JSON: look at line %1, column %2.</source>
        <translation>Bu toʻgʻri JSON emas: %1-qator, %2-ustunga qarang.</translation>
    </message>
    <message>
        <source>A number stands here. Write it like 1 234,5, or put quotes around it to make it a text.</source>
        <translation>Bu yerda son turadi. Uni 1 234,5 kabi yozing yoki matn boʻlishi uchun qoʻshtirnoqqa oling.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not signed by the authority that the settings name, or has expired. Check sslrootcert; if it is right, somebody may be in between.</source>
        <translation>Server sertifikati sozlamalarda koʻrsatilgan markaz tomonidan imzolanmagan yoki muddati oʻtgan. sslrootcert ni tekshiring; u toʻgʻri boʻlsa, orada kimdir turgan boʻlishi mumkin.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is that of another computer. Write the host in the URL as the certificate names it.</source>
        <translation>Server sertifikati boshqa kompyuterga tegishli. Manzilda server nomini sertifikatda yozilganidek yozing.</translation>
    </message>
    <message>
        <source>The server has no TLS, but the settings ask for it. Nothing was sent to it.</source>
        <translation>Serverda TLS yoʻq, sozlamalar esa uni talab qiladi. Serverga hech narsa yuborilmadi.</translation>
    </message>
    <message>
        <source>A certificate or key that the settings name can&apos;t be used. Look whether the file is there and only you can read the key.</source>
        <translation>Sozlamalarda koʻrsatilgan sertifikat yoki kalitdan foydalanib boʻlmaydi. Fayl joyidami va kalitni faqat siz oʻqiy olasizmi, tekshiring.</translation>
    </message>
    <message>
        <source>The server wants a certificate of this computer, or does not accept the one it got. Check sslcert and sslkey.</source>
        <translation>Server bu kompyuterning sertifikatini talab qilmoqda yoki olganini qabul qilmayapti. sslcert va sslkey ni tekshiring.</translation>
    </message>
    <message>
        <source>The server is older than this program needs (PostgreSQL 13).</source>
        <translation>Server dasturga kerakli versiyadan eski (PostgreSQL 13).</translation>
    </message>
    <message>
        <source>There is no database of this name on the server. Create it, or correct the name.</source>
        <translation>Serverda bunday nomli baza yoʻq. Uni yarating yoki nomini tuzating.</translation>
    </message>
</context>
<context>
    <name>MovementRules</name>
    <message>
        <source>Type the counted quantity. Zero is a count, too.</source>
        <translation>Sanalgan miqdorni kiriting. Nol ham sanoq natijasi.</translation>
    </message>
    <message>
        <source>Type the quantity. If there is none, remove the line: Ctrl Del.</source>
        <translation>Miqdorni kiriting. Miqdor boʻlmasa, qatorni olib tashlang: Ctrl Del.</translation>
    </message>
    <message>
        <source>The price must lie between 0 and 1 000 000 000.</source>
        <translation>Narx 0 dan 1 000 000 000 gacha boʻlishi kerak.</translation>
    </message>
    <message>
        <source>The quantity must not exceed 1 000 000 000.</source>
        <translation>Miqdor 1 000 000 000 dan oshmasligi kerak.</translation>
    </message>
    <message>
        <source>A counted quantity can&apos;t be below zero.</source>
        <translation>Sanalgan miqdor noldan kichik boʻlmaydi.</translation>
    </message>
    <message>
        <source>The count is the same as the stock. There is nothing to correct: remove the line, Ctrl Del.</source>
        <translation>Sanoq zaxira bilan bir xil. Tuzatadigan narsa yoʻq: qatorni olib tashlang, Ctrl Del.</translation>
    </message>
    <message>
        <source>The difference is below 0,01.</source>
        <translation>Farq 0,01 dan kichik.</translation>
    </message>
    <message>
        <source>The quantity must be at least %1. If there is none, remove the line: Ctrl Del.</source>
        <translation>Miqdor kamida %1 boʻlishi kerak. Miqdor boʻlmasa, qatorni olib tashlang: Ctrl Del.</translation>
    </message>
    <message>
        <source>Pieces are counted in whole numbers.</source>
        <translation>Donalar butun sonlarda hisoblanadi.</translation>
    </message>
    <message>
        <source>There are only %1 in stock. Take less, or correct the stock first.</source>
        <translation>Zaxirada faqat %1 bor. Kamroq oling yoki avval zaxirani tuzating.</translation>
    </message>
    <message>
        <source>There are only %1 at %2. Take less, choose another place, or correct the stock first.</source>
        <translation>%2 joyida faqat %1 bor. Kamroq oling, boshqa joyni tanlang yoki avval zaxirani tuzating.</translation>
    </message>
    <message>
        <source>Only %1 still fit into the machine. Book it to be asked whether more went in.</source>
        <translation>Avtomatga yana faqat %1 sigʻadi. Oʻtkazsangiz, koʻproq solingan-solinmagani soʻraladi.</translation>
    </message>
    <message>
        <source>This item is not there any more. Remove the line: Ctrl Del.</source>
        <translation>Bu mahsulot endi mavjud emas. Qatorni olib tashlang: Ctrl Del.</translation>
    </message>
    <message>
        <source>This item is switched off: nothing more is taken in of it. Remove the line: Ctrl Del.</source>
        <translation>Bu mahsulot faol emas: u endi kirim qilinmaydi. Qatorni olib tashlang: Ctrl Del.</translation>
    </message>
    <message>
        <source>The place is not there any more. Choose another one.</source>
        <translation>Bu joy endi mavjud emas. Boshqasini tanlang.</translation>
    </message>
    <message>
        <source>The place is closed: nothing more is put there. Choose another one.</source>
        <translation>Bu joy yopilgan: unga endi hech narsa qoʻyilmaydi. Boshqasini tanlang.</translation>
    </message>
    <message>
        <source>The quantity must be a number with at most 6 decimals, up to 1 000 000 000.</source>
        <translation>Miqdor 1 000 000 000 gacha boʻlgan, verguldan keyin koʻpi bilan 6 ta raqamli son boʻlishi kerak.</translation>
    </message>
    <message>
        <source>The quantity, or its difference, must be at least 0,01.</source>
        <translation>Miqdor yoki uning farqi kamida 0,01 boʻlishi kerak.</translation>
    </message>
</context>
<context>
    <name>OverviewFigures</name>
    <message>
        <source>nothing to compare with: %1</source>
        <translation>taqqoslash uchun savdo yoʻq: %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>%1 ga nisbatan</translation>
    </message>
    <message>
        <source>Revenue today</source>
        <translation>Bugungi tushum</translation>
    </message>
    <message>
        <source>Sales today</source>
        <translation>Bugungi savdo</translation>
    </message>
    <message>
        <source> + %1 in %2</source>
        <translation> + %1 (%2)</translation>
    </message>
    <message>
        <source>Stock value</source>
        <translation>Zaxira qiymati</translation>
    </message>
    <message>
        <source>items: %1, without a price: %2</source>
        <translation>%1 ta, narxsiz: %2</translation>
    </message>
    <message>
        <source>items: %1</source>
        <translation>%1 ta mahsulot</translation>
    </message>
    <message>
        <source>all have been read</source>
        <translation>hammasi oʻqilgan</translation>
    </message>
    <message>
        <source>Machines online</source>
        <translation>Aloqadagi avtomatlar</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>/ %1</translation>
    </message>
    <message>
        <source>errors: %1 · in maintenance: %2</source>
        <translation>xato: %1 · texnik xizmatda: %2</translation>
    </message>
    <message>
        <source>Machines without contact</source>
        <translation>Aloqasiz avtomatlar</translation>
    </message>
    <message>
        <source>all are in contact</source>
        <translation>hammasi aloqada</translation>
    </message>
    <message>
        <source>Tasks overdue</source>
        <translation>Muddati oʻtgan vazifalar</translation>
    </message>
    <message>
        <source>of %1 open</source>
        <translation>/ %1 ta ochiq</translation>
    </message>
    <message>
        <source>due today: %1</source>
        <translation>bugunga: %1</translation>
    </message>
    <message>
        <source>Low in stock</source>
        <translation>Kam qolganlar</translation>
    </message>
    <message>
        <source>none left: %1</source>
        <translation>tugagan: %1</translation>
    </message>
    <message>
        <source>%1 %2 on average</source>
        <translation>oʻrtacha %1 %2</translation>
    </message>
    <message>
        <source>week: %1</source>
        <translation>hafta: %1</translation>
    </message>
    <message>
        <source>week: %1, %2</source>
        <translation>hafta: %1, %2</translation>
    </message>
    <message>
        <source>nothing sold today yet</source>
        <translation>bugun hali sotuv boʻlmadi</translation>
    </message>
    <message>
        <source>Unread notifications</source>
        <translation>Oʻqilmagan bildirishnomalar</translation>
    </message>
    <message>
        <source>The line shows how many came on each of the last 14 days.</source>
        <translation>Chiziq soʻnggi 14 kunning har birida nechta bildirishnoma kelganini koʻrsatadi.</translation>
    </message>
</context>
<context>
    <name>OverviewRows</name>
    <message>
        <source>no date</source>
        <translation>sanasiz</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>bugun %1</translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <translation>ertaga %1</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>no contact for %1</source>
        <translation>aloqa yoʻq: %1</translation>
    </message>
    <message>
        <source>has never reported</source>
        <translation>hali xabar bermagan</translation>
    </message>
    <message>
        <source>reports an error</source>
        <translation>xato bor</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1, %2: sales today: %3</source>
        <translation>%1, %2: bugungi savdo: %3</translation>
    </message>
    <message>
        <source>none</source>
        <translation>tugadi</translation>
    </message>
    <message>
        <source>&lt; 1 d</source>
        <translation>&lt; 1 kun</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 kun</translation>
    </message>
    <message>
        <source>min. %1</source>
        <translation>min. %1</translation>
    </message>
    <message>
        <source>Days left at the pace of the last 14 days: %1</source>
        <translation>Soʻnggi 14 kunlik sarf bilan yetadigan kunlar: %1</translation>
    </message>
    <message>
        <source>%1. Nobody has it.</source>
        <translation>%1. Ijrochi tayinlanmagan.</translation>
    </message>
    <message>
        <source>%1. %2 has it.</source>
        <translation>%1. Ijrochi: %2.</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Machine</source>
        <translation>Avtomat</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Umumiy koʻrinish</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Holat</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Doktor</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Zaxira nusxalar</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Tuzilma</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>Kesh</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>SQL console</source>
        <translation>SQL konsoli</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Koʻchirish</translation>
    </message>
</context>
<context>
    <name>Paste</name>
    <message>
        <source>Nothing was pasted</source>
        <translation>Hech narsa qoʻyilmadi</translation>
    </message>
    <message>
        <source>This list can&apos;t be changed here, so nothing can be pasted into it.</source>
        <translation>Bu roʻyxatni bu yerda oʻzgartirib boʻlmaydi, shuning uchun unga hech narsa qoʻyilmaydi.</translation>
    </message>
    <message>
        <source>The clipboard holds no text.</source>
        <translation>Almashish buferida matn yoʻq.</translation>
    </message>
    <message>
        <source>“%1” is not in the list “%2”.</source>
        <translation>“%1” “%2” roʻyxatida yoʻq.</translation>
    </message>
    <message>
        <source>Several records are called “%1”. Write the code or the ID.</source>
        <translation>“%1” nomli yozuv bir nechta. Kodini yoki ID raqamini yozing.</translation>
    </message>
    <message>
        <source>This column can&apos;t be changed here.</source>
        <translation>Bu ustunni bu yerda oʻzgartirib boʻlmaydi.</translation>
    </message>
    <message>
        <source>A value is needed here.</source>
        <translation>Bu yerga qiymat kerak.</translation>
    </message>
    <message>
        <source>“%1” is not a number: there is a letter O in place of a zero.</source>
        <translation>“%1” son emas: nol oʻrnida O harfi turibdi.</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>“%1” son emas.</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write it like 31.12.2026.</source>
        <translation>“%1” sana emas. 31.12.2026 koʻrinishida yozing.</translation>
    </message>
    <message>
        <source>“%1” may be two different days. Write it like 31.12.2026.</source>
        <translation>“%1” ikki xil kunni bildirishi mumkin. 31.12.2026 koʻrinishida yozing.</translation>
    </message>
    <message>
        <source>“%1” was shortened by the table program. Format its column as text there and copy it again.</source>
        <translation>“%1” jadval dasturida qisqartirilgan. U yerda ustunga matn formatini bering va qayta nusxa oling.</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no.</source>
        <translation>“%1” ha ham, yoʻq ham emas.</translation>
    </message>
    <message>
        <source>“%1” is none of: %2.</source>
        <translation>“%1” quyidagi qiymatlar orasida yoʻq: %2.</translation>
    </message>
    <message>
        <source>“%1” is too small. The least is %2.</source>
        <translation>“%1” juda kichik. Eng kichik qiymat: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n more cell(s) like these follow.</source>
        <translation>
            <numerusform>Keyin yana shunday %n katak bor.</numerusform>
            <numerusform>Keyin yana shunday %n katak bor.</numerusform>
        </translation>
    </message>
    <message>
        <source>Row %1, %2.</source>
        <translation>%1-qator, %2.</translation>
    </message>
    <message>
        <source>Similar:</source>
        <translation>Oʻxshashi:</translation>
    </message>
    <message>
        <source>“%1” was read as %2.</source>
        <translation>“%1” %2 deb oʻqildi.</translation>
    </message>
    <message>
        <source>Leave this column out</source>
        <translation>Bu ustunni tashlab ketish</translation>
    </message>
    <message>
        <source>The block is longer than the rows that are loaded below the current one. Scroll further down first, or paste it as new rows.</source>
        <translation>Blok joriy qatordan pastda yuklangan qatorlardan uzunroq. Avval pastroqqa aylantiring yoki uni yangi qatorlar sifatida qoʻying.</translation>
    </message>
    <message>
        <source>Click the cell where the block should begin. New records can&apos;t be added to this list.</source>
        <translation>Blok boshlanadigan katakni bosing. Bu roʻyxatga yangi yozuv qoʻshib boʻlmaydi.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of the block would stand below the last record, and new ones can&apos;t be added to this list.</source>
        <translation>
            <numerusform>Blokning %n qatori oxirgi yozuvdan pastda qoladi, bu roʻyxatga esa yangi yozuv qoʻshib boʻlmaydi.</numerusform>
            <numerusform>Blokning %n qatori oxirgi yozuvdan pastda qoladi, bu roʻyxatga esa yangi yozuv qoʻshib boʻlmaydi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The block is %n column(s) wide.</source>
        <translation>
            <numerusform>Blok kengligi %n ustun.</numerusform>
            <numerusform>Blok kengligi %n ustun.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are only %n column(s) from the current cell on. Begin further left.</source>
        <translation>
            <numerusform>Joriy katakdan boshlab faqat %n ustun bor. Chaproqdan boshlang.</numerusform>
            <numerusform>Joriy katakdan boshlab faqat %n ustun bor. Chaproqdan boshlang.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Print</name>
    <message>
        <source>A print takes up to %1 rows, and this list has more. Set a filter, or export the list to a file.</source>
        <translation>Koʻpi bilan %1 ta qator chop etiladi, bu roʻyxatda esa undan koʻp. Filtr qoʻying yoki roʻyxatni faylga eksport qiling.</translation>
    </message>
    <message>
        <source>PDF: %1</source>
        <translation>PDF: %1</translation>
    </message>
    <message>
        <source>Print: %1</source>
        <translation>Chop etish: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) sent to the printer.</source>
        <translation>
            <numerusform>%n ta qator chop etishga yuborildi.</numerusform>
            <numerusform>%n ta qator chop etishga yuborildi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n row(s) written.</source>
        <translation>
            <numerusform>%1: %n ta qator yozildi.</numerusform>
            <numerusform>%1: %n ta qator yozildi.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list is too long for paper</source>
        <translation>Roʻyxat chop etish uchun juda uzun</translation>
    </message>
    <message numerus="yes">
        <source>%n selected row(s)</source>
        <translation>
            <numerusform>tanlangan %n ta qator</numerusform>
            <numerusform>tanlangan %n ta qator</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Filtr: %1</translation>
    </message>
    <message>
        <source>%1, made by %2</source>
        <translation>%1, tayyorladi: %2</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>%1-bet, jami %2</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDF sifatida saqlash</translation>
    </message>
</context>
<context>
    <name>Prompts</name>
    <message>
        <source>Cancel</source>
        <translation>Bekor qilish</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Yopish</translation>
    </message>
</context>
<context>
    <name>ReplicaNote</name>
    <message>
        <source>Figures from the main database: the replica is behind or does not answer</source>
        <translation>Koʻrsatkichlar asosiy serverdan: nusxa server orqada qoldi yoki javob bermayapti</translation>
    </message>
    <message>
        <source>Figures from the replica, %1 s old</source>
        <translation>Koʻrsatkichlar nusxa serverdan, maʼlumotlar %1 s oldingi</translation>
    </message>
</context>
<context>
    <name>Shortcut</name>
    <message>
        <source>Everywhere</source>
        <translation>Hamma joyda</translation>
    </message>
    <message>
        <source>Tabs</source>
        <translation>Varaqlar</translation>
    </message>
    <message>
        <source>In a list</source>
        <translation>Roʻyxatda</translation>
    </message>
    <message>
        <source>In a cell</source>
        <translation>Katakda</translation>
    </message>
    <message>
        <source>In forms and panels</source>
        <translation>Shakl va panellarda</translation>
    </message>
    <message>
        <source>Find a page or a record</source>
        <translation>Sahifa yoki yozuvni topish</translation>
    </message>
    <message>
        <source>The main action of the page</source>
        <translation>Sahifaning asosiy amali</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Qayta oʻqish</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Orqaga</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Oldinga</translation>
    </message>
    <message>
        <source>Show and change the keys</source>
        <translation>Tugmalarni koʻrsatish va oʻzgartirish</translation>
    </message>
    <message>
        <source>Open the first section</source>
        <translation>Birinchi boʻlimni ochish</translation>
    </message>
    <message>
        <source>Open the second section</source>
        <translation>Ikkinchi boʻlimni ochish</translation>
    </message>
    <message>
        <source>Open the third section</source>
        <translation>Uchinchi boʻlimni ochish</translation>
    </message>
    <message>
        <source>Open the fourth section</source>
        <translation>Toʻrtinchi boʻlimni ochish</translation>
    </message>
    <message>
        <source>Open the fifth section</source>
        <translation>Beshinchi boʻlimni ochish</translation>
    </message>
    <message>
        <source>Open the sixth section</source>
        <translation>Oltinchi boʻlimni ochish</translation>
    </message>
    <message>
        <source>Open the seventh section</source>
        <translation>Yettinchi boʻlimni ochish</translation>
    </message>
    <message>
        <source>Open the eighth section</source>
        <translation>Sakkizinchi boʻlimni ochish</translation>
    </message>
    <message>
        <source>Open this list once more in a new tab</source>
        <translation>Bu roʻyxatni yangi varaqda yana ochish</translation>
    </message>
    <message>
        <source>Close the tab</source>
        <translation>Varaqni yopish</translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation>Keyingi varaq</translation>
    </message>
    <message>
        <source>Previous tab</source>
        <translation>Oldingi varaq</translation>
    </message>
    <message>
        <source>List: edit</source>
        <translation>Roʻyxat: tahrirlash</translation>
    </message>
    <message>
        <source>List: copy and paste</source>
        <translation>Roʻyxat: nusxalash va qoʻyish</translation>
    </message>
    <message>
        <source>List: find</source>
        <translation>Roʻyxat: qidirish</translation>
    </message>
    <message>
        <source>List: related records</source>
        <translation>Roʻyxat: bogʻliq yozuvlar</translation>
    </message>
    <message>
        <source>List: view</source>
        <translation>Roʻyxat: koʻrinish</translation>
    </message>
    <message>
        <source>List: export and print</source>
        <translation>Roʻyxat: eksport va chop etish</translation>
    </message>
    <message>
        <source>Open the selected row</source>
        <translation>Tanlangan qatorni ochish</translation>
    </message>
    <message>
        <source>Go from cell to cell</source>
        <translation>Katakdan katakka oʻtish</translation>
    </message>
    <message>
        <source>A page up or down</source>
        <translation>Bir sahifa yuqoriga yoki pastga</translation>
    </message>
    <message>
        <source>First and last cell of the row</source>
        <translation>Qatorning birinchi va oxirgi katagi</translation>
    </message>
    <message>
        <source>Start and end of the list</source>
        <translation>Roʻyxat boshi va oxiri</translation>
    </message>
    <message>
        <source>Select more rows</source>
        <translation>Koʻproq qator tanlash</translation>
    </message>
    <message>
        <source>Select all loaded rows</source>
        <translation>Yuklangan barcha qatorlarni tanlash</translation>
    </message>
    <message>
        <source>Ctrl+Click</source>
        <translation>Ctrl+bosish</translation>
    </message>
    <message>
        <source>Open a link in a new tab</source>
        <translation>Havolani yangi varaqda ochish</translation>
    </message>
    <message>
        <source>Shift+Click</source>
        <translation>Shift+bosish</translation>
    </message>
    <message>
        <source>Order by a further column, on its head</source>
        <translation>Yana shu ustun boʻyicha tartiblash, uning sarlavhasida</translation>
    </message>
    <message>
        <source>Edit the cell</source>
        <translation>Katakni tahrirlash</translation>
    </message>
    <message>
        <source>Edit the cell and begin with this letter</source>
        <translation>Shu harfdan boshlab katakni tahrirlash</translation>
    </message>
    <message>
        <source>Accept and go to the row below</source>
        <translation>Qabul qilib, pastki qatorga oʻtish</translation>
    </message>
    <message>
        <source>Accept and edit the next or previous cell</source>
        <translation>Qabul qilib, keyingi yoki oldingi katakni tahrirlash</translation>
    </message>
    <message>
        <source>Leave the cell as it was</source>
        <translation>Katakni avvalgidek qoldirish</translation>
    </message>
    <message>
        <source>Edit a text or a list in a window of its own</source>
        <translation>Matn yoki roʻyxatni alohida oynada tahrirlash</translation>
    </message>
    <message>
        <source>Open the calendar or the list of values</source>
        <translation>Taqvim yoki qiymatlar roʻyxatini ochish</translation>
    </message>
    <message>
        <source>Close the panel or the dialog</source>
        <translation>Panel yoki oynani yopish</translation>
    </message>
    <message>
        <source>Next and previous field</source>
        <translation>Keyingi va oldingi maydon</translation>
    </message>
    <message>
        <source>Book or save in a form</source>
        <translation>Shaklda oʻtkazish yoki saqlash</translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation>Roʻyxatdan topish</translation>
    </message>
    <message>
        <source>Drag of the scroll bar</source>
        <translation>Aylantirish chizigʻini sichqoncha bilan surish</translation>
    </message>
    <message>
        <source>Go to any place of the list; a hint names the row</source>
        <translation>Roʻyxatning istalgan joyiga oʻtish; maslahat qatorni aytadi</translation>
    </message>
    <message>
        <source>Show the named view of this number</source>
        <translation>Shu raqamli nomlangan koʻrinishni ochish</translation>
    </message>
    <message>
        <source>Offer values and comparisons in the filter of a column</source>
        <translation>Ustun filtrida qiymat va taqqoslashlarni taklif qilish</translation>
    </message>
</context>
<context>
    <name>Size</name>
    <message>
        <source>%1 B</source>
        <translation>%1 B</translation>
    </message>
    <message>
        <source>%1 kB</source>
        <translation>%1 KB</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 GB</translation>
    </message>
    <message>
        <source>%1 TB</source>
        <translation>%1 TB</translation>
    </message>
</context>
<context>
    <name>SqlConsole</name>
    <message>
        <source>Type a statement first.</source>
        <translation>Avval soʻrovni kiriting.</translation>
    </message>
    <message>
        <source>The console begins and ends transactions by itself: leave this statement out.</source>
        <translation>Konsol tranzaksiyalarni oʻzi boshlaydi va tugatadi: bu buyruq kerak emas.</translation>
    </message>
    <message>
        <source>COPY is not sent, because it reads and writes files of the server.</source>
        <translation>COPY yuborilmaydi: u serverdagi fayllarni oʻqiydi va yozadi.</translation>
    </message>
    <message>
        <source>This statement changes something, and the console only reads. Nothing was changed.</source>
        <translation>Bu soʻrov nimanidir oʻzgartiradi, konsol esa faqat oʻqiydi. Hech narsa oʻzgarmadi.</translation>
    </message>
    <message>
        <source>Your role does not allow this.</source>
        <translation>Rolingiz bunga ruxsat bermaydi.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Toʻxtatildi. Hech narsa oʻzgarmadi.</translation>
    </message>
    <message>
        <source>One statement at a time: select the one to run.</source>
        <translation>Soʻrovlar bittadan bajariladi: keraklisini belgilang.</translation>
    </message>
    <message>
        <source>The database refused the statement. Nothing was changed.</source>
        <translation>Maʼlumotlar bazasi soʻrovni qabul qilmadi. Hech narsa oʻzgarmadi.</translation>
    </message>
    <message>
        <source>The first %1 rows; there are more, which were not read</source>
        <translation>Dastlabki %1 ta satr; yana bor, ular oʻqilmadi</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n ta satr</numerusform>
            <numerusform>%n ta satr</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 ms</source>
        <translation>%1 · %2 ms</translation>
    </message>
    <message>
        <source>No rows were changed, but something else was.</source>
        <translation>Satrlar oʻzgarmadi, lekin boshqa narsa oʻzgardi.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were changed (%1).</source>
        <translation>
            <numerusform>%n ta satr oʻzgartirildi (%1).</numerusform>
            <numerusform>%n ta satr oʻzgartirildi (%1).</numerusform>
        </translation>
    </message>
    <message>
        <source>This service has no such table. Its name may have to stand in quotes, or another service is meant.</source>
        <translation>Bu xizmatda bunday jadval yoʻq. Nomini qoʻshtirnoqqa olish yoki boshqa xizmatni tanlash kerak boʻlishi mumkin.</translation>
    </message>
</context>
<context>
    <name>Structure</name>
    <message>
        <source>Of this program</source>
        <translation>Shu dasturniki</translation>
    </message>
    <message>
        <source>missing table</source>
        <translation>jadval yoʻq</translation>
    </message>
    <message>
        <source>missing column</source>
        <translation>ustun yoʻq</translation>
    </message>
    <message>
        <source>unknown column</source>
        <translation>nomaʼlum ustun</translation>
    </message>
    <message>
        <source>other type</source>
        <translation>boshqa tur</translation>
    </message>
    <message>
        <source>other default value</source>
        <translation>boshqa standart qiymat</translation>
    </message>
    <message>
        <source>other rule for empty values</source>
        <translation>boʻsh qiymatlar qoidasi boshqa</translation>
    </message>
    <message>
        <source>missing index</source>
        <translation>indeks yoʻq</translation>
    </message>
    <message>
        <source>unknown index</source>
        <translation>nomaʼlum indeks</translation>
    </message>
    <message>
        <source>unknown unique index</source>
        <translation>nomaʼlum yagona indeks</translation>
    </message>
    <message>
        <source>other index</source>
        <translation>boshqa indeks</translation>
    </message>
    <message>
        <source>missing foreign key</source>
        <translation>tashqi kalit yoʻq</translation>
    </message>
    <message>
        <source>unknown foreign key</source>
        <translation>nomaʼlum tashqi kalit</translation>
    </message>
    <message>
        <source>other foreign key</source>
        <translation>boshqa tashqi kalit</translation>
    </message>
    <message>
        <source>missing enumeration</source>
        <translation>sanab oʻtish turi yoʻq</translation>
    </message>
    <message>
        <source>other words in an enumeration</source>
        <translation>sanab oʻtish turida boshqa soʻzlar</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>kutmoqda</translation>
    </message>
    <message>
        <source>applied</source>
        <translation>qoʻllangan</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>bajarilmagan</translation>
    </message>
    <message>
        <source>changed afterwards</source>
        <translation>keyin oʻzgartirilgan</translation>
    </message>
    <message>
        <source>unknown to this program</source>
        <translation>dasturga nomaʼlum</translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message>
        <source>Audit log</source>
        <translation>Jurnal</translation>
    </message>
    <message>
        <source>Nothing has been recorded yet</source>
        <translation>Hali hech narsa qayd etilmagan</translation>
    </message>
    <message>
        <source>Every change that somebody makes here or in the back end will appear in this log.</source>
        <translation>Bu yerda yoki server qismida kiritilgan har bir oʻzgarish shu jurnalda koʻrinadi.</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Seanslar</translation>
    </message>
    <message>
        <source>There are no sessions</source>
        <translation>Seanslar yoʻq</translation>
    </message>
    <message>
        <source>Everybody who logs in to this program appears here until the session ends.</source>
        <translation>Dasturga kirgan har bir xodim seansi tugagunga qadar shu yerda koʻrinadi.</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Foydalanuvchilar</translation>
    </message>
    <message>
        <source>There are no users yet</source>
        <translation>Hali foydalanuvchilar yoʻq</translation>
    </message>
    <message>
        <source>Add the people who work with the machines, and give each of them a role.</source>
        <translation>Avtomatlar bilan ishlaydigan xodimlarni qoʻshing va har biriga rol bering.</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Mahsulotlar</translation>
    </message>
    <message>
        <source>There are no items yet</source>
        <translation>Hali mahsulotlar yoʻq</translation>
    </message>
    <message>
        <source>Add the first ingredient or product; its stock starts at zero and comes in by a receipt.</source>
        <translation>Birinchi xomashyo yoki mahsulotni qoʻshing; uning zaxirasi noldan boshlanadi va kirim orqali toʻladi.</translation>
    </message>
    <message>
        <source>Machine containers</source>
        <translation>Avtomat bunkerlari</translation>
    </message>
    <message>
        <source>No machine has containers yet</source>
        <translation>Hali hech bir avtomatda bunker yoʻq</translation>
    </message>
    <message>
        <source>What each machine holds and how full it is appears here.</source>
        <translation>Har bir avtomatda nima borligi va qanchalik toʻlgani shu yerda koʻrinadi.</translation>
    </message>
    <message>
        <source>Stock movements</source>
        <translation>Zaxira harakatlari</translation>
    </message>
    <message>
        <source>No stock has been moved yet</source>
        <translation>Hali zaxira harakati boʻlmagan</translation>
    </message>
    <message>
        <source>Receipts, issues, adjustments and transfers appear here; begin with a receipt.</source>
        <translation>Kirim, chiqim, tuzatish va koʻchirishlar shu yerda koʻrinadi; kirimdan boshlang.</translation>
    </message>
    <message>
        <source>Add the warehouse, its shelves and the vans, so that stock has a place.</source>
        <translation>Zaxiraning joyi boʻlishi uchun ombor, uning javonlari va furgonlarni qoʻshing.</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>Avtomatlar</translation>
    </message>
    <message>
        <source>There are no machines yet</source>
        <translation>Hali avtomatlar yoʻq</translation>
    </message>
    <message>
        <source>Machine settings</source>
        <translation>Avtomat sozlamalari</translation>
    </message>
    <message>
        <source>No machine has settings of its own yet</source>
        <translation>Hali hech bir avtomatning oʻz sozlamalari yoʻq</translation>
    </message>
    <message>
        <source>Settings of a machine, such as how it counts sales, appear here.</source>
        <translation>Avtomat sozlamalari, masalan, savdoni qanday hisoblashi, shu yerda koʻrinadi.</translation>
    </message>
    <message>
        <source>Telemetry</source>
        <translation>Telemetriya</translation>
    </message>
    <message>
        <source>No machine has reported yet</source>
        <translation>Hali hech bir avtomatdan xabar kelmagan</translation>
    </message>
    <message>
        <source>Temperature, humidity, sales and errors appear here as soon as machines send them.</source>
        <translation>Avtomatlar yuborishi bilan harorat, namlik, savdo va xatolar shu yerda koʻrinadi.</translation>
    </message>
    <message>
        <source>Service history</source>
        <translation>Xizmat tarixi</translation>
    </message>
    <message>
        <source>No service work has been recorded yet</source>
        <translation>Hali xizmat ishlari qayd etilmagan</translation>
    </message>
    <message>
        <source>Cleaning, repairs, refills and inspections of machines appear here.</source>
        <translation>Avtomatlarni tozalash, taʼmirlash, toʻldirish va koʻrikdan oʻtkazish shu yerda koʻrinadi.</translation>
    </message>
    <message>
        <source>Daily sales</source>
        <translation>Kunlik savdo</translation>
    </message>
    <message>
        <source>No day has been summed up yet</source>
        <translation>Hali hech bir kun yakunlanmagan</translation>
    </message>
    <message>
        <source>Revenue and number of sales of each machine and day appear here.</source>
        <translation>Har bir avtomatning kunlik tushumi va savdolar soni shu yerda koʻrinadi.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Bildirishnomalar</translation>
    </message>
    <message>
        <source>There are no notifications</source>
        <translation>Bildirishnomalar yoʻq</translation>
    </message>
    <message>
        <source>Settings of the system</source>
        <translation>Tizim sozlamalari</translation>
    </message>
    <message>
        <source>Nothing has been set yet</source>
        <translation>Hali hech narsa sozlanmagan</translation>
    </message>
    <message>
        <source>Settings that all programs share, such as time zone and currency, appear here.</source>
        <translation>Barcha dasturlar uchun umumiy sozlamalar, masalan, vaqt mintaqasi va valyuta, shu yerda koʻrinadi.</translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation>Tranzaksiyalar</translation>
    </message>
    <message>
        <source>There are no payments yet</source>
        <translation>Hali toʻlovlar yoʻq</translation>
    </message>
    <message>
        <source>Every payment at a machine appears here.</source>
        <translation>Avtomatdagi har bir toʻlov shu yerda koʻrinadi.</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Ish jadvali</translation>
    </message>
    <message>
        <source>Nothing is scheduled yet</source>
        <translation>Hali hech narsa rejalashtirilmagan</translation>
    </message>
    <message>
        <source>Work that comes back every day, week or month can be scheduled here.</source>
        <translation>Har kuni, har hafta yoki har oy takrorlanadigan ishlarni shu yerda rejalashtirish mumkin.</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Vazifalar</translation>
    </message>
    <message>
        <source>There are no tasks yet</source>
        <translation>Hali vazifalar yoʻq</translation>
    </message>
    <message>
        <source>Create the first task and assign it to somebody.</source>
        <translation>Birinchi vazifani yarating va uni xodimga tayinlang.</translation>
    </message>
    <message>
        <source>Task history</source>
        <translation>Vazifalar tarixi</translation>
    </message>
    <message>
        <source>Nothing has happened to any task yet</source>
        <translation>Hali vazifalar boʻyicha amallar boʻlmagan</translation>
    </message>
    <message>
        <source>Each step of a task, with who and when, appears here.</source>
        <translation>Vazifaning har bir bosqichi, kim va qachon bajargani shu yerda koʻrinadi.</translation>
    </message>
    <message>
        <source>Task templates</source>
        <translation>Vazifa shablonlari</translation>
    </message>
    <message>
        <source>There are no templates yet</source>
        <translation>Hali shablonlar yoʻq</translation>
    </message>
    <message>
        <source>A template holds the text and priority of work that is often needed.</source>
        <translation>Shablonda tez-tez kerak boʻladigan ishning matni va ustuvorligi saqlanadi.</translation>
    </message>
    <message>
        <source>Stock by place</source>
        <translation>Joylar boʻyicha zaxira</translation>
    </message>
    <message>
        <source>Nothing is stored at a place yet</source>
        <translation>Saqlash joylarida hali hech narsa yoʻq</translation>
    </message>
    <message>
        <source>The first receipt to a storage place makes a row here.</source>
        <translation>Saqlash joyiga birinchi kirimdan soʻng bu yerda qator paydo boʻladi.</translation>
    </message>
    <message>
        <source>Storage places</source>
        <translation>Saqlash joylari</translation>
    </message>
    <message>
        <source>There are no storage places yet</source>
        <translation>Hali saqlash joylari yoʻq</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>Nuqtalar</translation>
    </message>
    <message>
        <source>There are no locations yet</source>
        <translation>Hali nuqtalar yoʻq</translation>
    </message>
    <message>
        <source>Add the locations where machines stand, with address and coordinates.</source>
        <translation>Avtomatlar turgan nuqtalarni manzili va koordinatalari bilan qoʻshing.</translation>
    </message>
    <message>
        <source>Add the first machine with its code, serial number and location.</source>
        <translation>Birinchi avtomatni kodi, seriya raqami va nuqtasi bilan qoʻshing.</translation>
    </message>
    <message>
        <source>Notifications about machines, stock and tasks appear here.</source>
        <translation>Avtomatlar, zaxira va vazifalar haqidagi bildirishnomalar shu yerda koʻrinadi.</translation>
    </message>
</context>
<context>
    <name>TableAction</name>
    <message>
        <source>Save the changes</source>
        <translation>Oʻzgarishlarni saqlash</translation>
    </message>
    <message>
        <source>Take back the last change</source>
        <translation>Oxirgi oʻzgarishni bekor qilish</translation>
    </message>
    <message>
        <source>Make the change again</source>
        <translation>Bekor qilingan oʻzgarishni qaytarish</translation>
    </message>
    <message>
        <source>Discard the change of this cell</source>
        <translation>Bu katakdagi oʻzgarishni bekor qilish</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Nusxa olish</translation>
    </message>
    <message>
        <source>Copy the cell</source>
        <translation>Katakdan nusxa olish</translation>
    </message>
    <message>
        <source>Copy with column titles</source>
        <translation>Ustun nomlari bilan nusxa olish</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>CSV sifatida nusxa olish</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>JSON sifatida nusxa olish</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Markdown sifatida nusxa olish</translation>
    </message>
    <message>
        <source>Copy as SQL INSERT</source>
        <translation>SQL INSERT sifatida nusxa olish</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Qoʻyish</translation>
    </message>
    <message>
        <source>Paste as new rows</source>
        <translation>Yangi qatorlar sifatida qoʻyish</translation>
    </message>
    <message>
        <source>What will be saved…</source>
        <translation>Nima saqlanadi…</translation>
    </message>
    <message>
        <source>Take back the last save</source>
        <translation>Oxirgi saqlashni bekor qilish</translation>
    </message>
    <message>
        <source>Discard all changes of this row</source>
        <translation>Bu qatordagi barcha oʻzgarishlarni bekor qilish</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>Qator qoʻshish</translation>
    </message>
    <message>
        <source>Change the selected rows…</source>
        <translation>Tanlangan qatorlarni oʻzgartirish…</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Keyingi moslik</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Oldingi moslik</translation>
    </message>
    <message>
        <source>Search: show only what matches</source>
        <translation>Qidiruv: faqat moslarini koʻrsatish</translation>
    </message>
    <message>
        <source>Filter this column</source>
        <translation>Shu ustun boʻyicha filtr</translation>
    </message>
    <message>
        <source>Filter builder…</source>
        <translation>Filtr tuzuvchi…</translation>
    </message>
    <message>
        <source>Reset all filters</source>
        <translation>Barcha filtrlarni olib tashlash</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Eksport…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Chop etish…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>PDF sifatida saqlash…</translation>
    </message>
    <message>
        <source>Related records…</source>
        <translation>Bogʻliq yozuvlar…</translation>
    </message>
    <message>
        <source>Open the record in this cell</source>
        <translation>Shu katakdagi yozuvni ochish</translation>
    </message>
    <message>
        <source>Named views…</source>
        <translation>Nomlangan koʻrinishlar…</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Ustunlar…</translation>
    </message>
    <message>
        <source>Freeze up to this column, or let all move</source>
        <translation>Shu ustungacha mahkamlash yoki boʻshatish</translation>
    </message>
    <message>
        <source>Make the column wider</source>
        <translation>Ustunni kengaytirish</translation>
    </message>
    <message>
        <source>Make the column narrower</source>
        <translation>Ustunni toraytirish</translation>
    </message>
    <message>
        <source>Sums</source>
        <translation>Jami</translation>
    </message>
    <message>
        <source>Group by this column</source>
        <translation>Shu ustun boʻyicha guruhlash</translation>
    </message>
    <message>
        <source>Group…</source>
        <translation>Guruhlash…</translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation>Roʻyxatdan topish</translation>
    </message>
</context>
<context>
    <name>TimeWords</name>
    <message>
        <source>today</source>
        <translation>bugun</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>kecha</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>ertaga</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>bu hafta</translation>
    </message>
    <message>
        <source>last week</source>
        <translation>oʻtgan hafta</translation>
    </message>
    <message>
        <source>next week</source>
        <translation>keyingi hafta</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>bu oy</translation>
    </message>
    <message>
        <source>last month</source>
        <translation>oʻtgan oy</translation>
    </message>
    <message>
        <source>next month</source>
        <translation>keyingi oy</translation>
    </message>
    <message>
        <source>this year</source>
        <translation>bu yil</translation>
    </message>
    <message>
        <source>last year</source>
        <translation>oʻtgan yil</translation>
    </message>
    <message>
        <source>next year</source>
        <translation>keyingi yil</translation>
    </message>
    <message numerus="yes">
        <source>last %n day(s)</source>
        <translation>
            <numerusform>oxirgi %n kun</numerusform>
            <numerusform>oxirgi %n kun</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>last %n hour(s)</source>
        <translation>
            <numerusform>oxirgi %n soat</numerusform>
            <numerusform>oxirgi %n soat</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vhm24::app::Application</name>
    <message>
        <source>The connection&apos;s settings are not usable. Correct them and start again.</source>
        <translation>Ulanish sozlamalari yaroqsiz. Ularni tuzatib, dasturni qayta ishga tushiring.</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>The demo could not be started.</source>
        <translation>Demo rejimini ishga tushirib boʻlmadi.</translation>
    </message>
    <message>
        <source>Demo: admin@vhm24.uz, manager@vhm24.uz or warehouse@vhm24.uz, password %1</source>
        <translation>Demo: admin@vhm24.uz, manager@vhm24.uz yoki warehouse@vhm24.uz, parol: %1</translation>
    </message>
    <message>
        <source>Your session was ended by an administrator. Log in again.</source>
        <translation>Administrator seansingizni tugatdi. Qaytadan kiring.</translation>
    </message>
    <message>
        <source>You may not see any of these tables. Log in as somebody who may.</source>
        <translation>Bu jadvallarning hech birini koʻra olmaysiz. Ruxsati bor foydalanuvchi sifatida kiring.</translation>
    </message>
    <message>
        <source>The databases are behind an SSH connection, which could not be opened.</source>
        <translation>Maʼlumotlar bazalari SSH ulanishi orqasida, uni ochib boʻlmadi.</translation>
    </message>
</context>
<context>
    <name>vhm24::app::BackupClock</name>
    <message>
        <source>Backup</source>
        <translation>Zaxira nusxa</translation>
    </message>
    <message>
        <source>Stopped. Nothing of the backup is left.</source>
        <translation>Toʻxtatildi. Zaxira nusxadan hech narsa qolmadi.</translation>
    </message>
    <message>
        <source>The backup could not be made: %1</source>
        <translation>Zaxira nusxani yaratib boʻlmadi: %1</translation>
    </message>
    <message>
        <source>The backup %1 can&apos;t be restored. Look at its log, and make another one.</source>
        <translation>%1 zaxira nusxasini tiklab boʻlmaydi. Uning jurnalini koʻring va yangisini yarating.</translation>
    </message>
    <message>
        <source>The backup %1 is ready and verified.</source>
        <translation>%1 zaxira nusxasi tayyor va tekshirildi.</translation>
    </message>
    <message>
        <source>The backup %1 is ready.</source>
        <translation>%1 zaxira nusxasi tayyor.</translation>
    </message>
    <message>
        <source>Stopped. The backup %1 is made, but not verified.</source>
        <translation>Toʻxtatildi. %1 zaxira nusxasi yaratildi, lekin tekshirilmadi.</translation>
    </message>
    <message>
        <source>The backup %1 is made, but it could not be verified: %2</source>
        <translation>%1 zaxira nusxasi yaratildi, lekin uni tekshirib boʻlmadi: %2</translation>
    </message>
</context>
<context>
    <name>vhm24::app::StartWindow</name>
    <message>
        <source>Starting a private database…</source>
        <translation>Alohida maʼlumotlar bazasi ishga tushirilmoqda…</translation>
    </message>
    <message>
        <source>Making the tables…</source>
        <translation>Jadvallar yaratilmoqda…</translation>
    </message>
    <message>
        <source>Filling in the demo data. This takes some seconds, once…</source>
        <translation>Demo maʼlumotlar kiritilmoqda. Bu faqat bir marta, bir necha soniya davom etadi…</translation>
    </message>
    <message>
        <source>The program can&apos;t start</source>
        <translation>Dasturni ishga tushirib boʻlmayapti</translation>
    </message>
    <message>
        <source>Connecting through %1…</source>
        <translation>%1 orqali ulanmoqda…</translation>
    </message>
    <message>
        <source>Connections…</source>
        <translation>Ulanishlar…</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Xush kelibsiz</translation>
    </message>
    <message>
        <source>No connection to a database is set up yet. Set one up, or look around in a demo with data of its own.</source>
        <translation>Maʼlumotlar bazasiga ulanish hali sozlanmagan. Uni sozlang yoki oʻz maʼlumotlari bor namoyishda tanishing.</translation>
    </message>
    <message>
        <source>Open the demo</source>
        <translation>Namoyishni ochish</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::AlarmDialog</name>
    <message>
        <source>Alarm: %1</source>
        <translation>Ogohlantirish: %1</translation>
    </message>
    <message>
        <source>Of %1. It stands above every page while the figure is beyond the limit.</source>
        <translation>Qayerda: %1. Koʻrsatkich chegaradan tashqarida ekan, ogohlantirish har bir sahifa ustida turadi.</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>Nomi</translation>
    </message>
    <message>
        <source>Rings when the figure is</source>
        <translation>Koʻrsatkich qachon ogohlantiradi</translation>
    </message>
    <message>
        <source>above the limit</source>
        <translation>chegaradan yuqori</translation>
    </message>
    <message>
        <source>below the limit</source>
        <translation>chegaradan past</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Chegara</translation>
    </message>
    <message>
        <source>How many times in a row (asked every five minutes)</source>
        <translation>Ketma-ket necha marta (har besh daqiqada soʻraladi)</translation>
    </message>
    <message>
        <source>Remove the alarm</source>
        <translation>Ogohlantirishni olib tashlash</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Saqlash</translation>
    </message>
    <message>
        <source>Give it a name, so that everybody knows what rings.</source>
        <translation>Nom bering, shunda nima ogohlantirgani hammaga tushunarli boʻladi.</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::AlarmNotice</name>
    <message>
        <source>%1 (%2, since %3)</source>
        <translation>%1 (%2, %3 dan beri)</translation>
    </message>
    <message>
        <source>Alarm:</source>
        <translation>Ogohlantirish:</translation>
    </message>
    <message>
        <source>Open Health</source>
        <translation>«Holat»ni ochish</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::ApplyDialog</name>
    <message>
        <source>Safety</source>
        <translation>Xavfsizlik</translation>
    </message>
    <message>
        <source>Into %1.</source>
        <translation>%1 papkasiga.</translation>
    </message>
    <message>
        <source>Make a backup of all services before</source>
        <translation>Avval barcha xizmatlardan nusxa olish</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::BackupFacts</name>
    <message>
        <source>Chosen backup</source>
        <translation>Tanlangan nusxa</translation>
    </message>
    <message>
        <source>Choose one in the list to see what it holds.</source>
        <translation>Ichida nima borligini koʻrish uchun roʻyxatdan nusxa tanlang.</translation>
    </message>
    <message>
        <source>Its description can&apos;t be read</source>
        <translation>Uning tavsifini oʻqib boʻlmaydi</translation>
    </message>
    <message>
        <source>Databases</source>
        <translation>Bazalar</translation>
    </message>
    <message>
        <source>How far the services agree</source>
        <translation>Xizmatlar qay darajada mos</translation>
    </message>
    <message>
        <source>All services are of one moment.</source>
        <translation>Barcha xizmatlar bir paytda olingan.</translation>
    </message>
    <message>
        <source>Each database is of one moment; between the first and the last are %1 ms.</source>
        <translation>Har bir baza bir paytda olingan; birinchisi va oxirgisi orasida %1 ms.</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Nima bilan yaratilgan</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>Sinov tiklash</translation>
    </message>
    <message>
        <source>Not restored for a trial yet: nobody knows whether it comes back whole.</source>
        <translation>Hali sinov uchun tiklanmagan: toʻliq qaytishi nomaʼlum.</translation>
    </message>
    <message>
        <source>Restored for a trial %1 on %2.</source>
        <translation>Sinov uchun tiklangan: %1, %2.</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Nima notoʻgʻri</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::BackupRunView</name>
    <message>
        <source>Log</source>
        <translation>Jurnal</translation>
    </message>
    <message>
        <source>stopping</source>
        <translation>toʻxtatilmoqda</translation>
    </message>
    <message>
        <source>at work</source>
        <translation>bajarilmoqda</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>bajarilmadi</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>toʻxtatildi</translation>
    </message>
    <message>
        <source>done</source>
        <translation>tayyor</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Toʻxtatish</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Yopish</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::BackupRunner</name>
    <message>
        <source>The backup %1 is ready. Verify it.</source>
        <translation>%1 nusxasi tayyor. Uni tekshiring.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Zaxira nusxa</translation>
    </message>
    <message>
        <source>Stopped. Nothing of the backup is left.</source>
        <translation>Toʻxtatildi. Nusxadan hech narsa qolmadi.</translation>
    </message>
    <message>
        <source>The backup %1 was restored for a trial: every row is there.</source>
        <translation>%1 nusxasi sinov uchun tiklandi: barcha qatorlar joyida.</translation>
    </message>
    <message>
        <source>The backup %1 is damaged and can&apos;t be relied on. Make another one.</source>
        <translation>%1 nusxasi shikastlangan, unga ishonib boʻlmaydi. Boshqasini yarating.</translation>
    </message>
    <message>
        <source>Verifying a backup</source>
        <translation>Nusxani tekshirish</translation>
    </message>
    <message>
        <source>Stopped. The backup is as it was.</source>
        <translation>Toʻxtatildi. Nusxa avvalgidek qoldi.</translation>
    </message>
    <message>
        <source>What was replaced is in: %1</source>
        <translation>Almashtirilgani bu yerda: %1</translation>
    </message>
    <message>
        <source>The backup %1 is restored into %2; every row was compared.</source>
        <translation>%1 nusxasi %2 ga tiklandi; barcha qatorlar solishtirildi.</translation>
    </message>
    <message>
        <source>Restoring a backup</source>
        <translation>Nusxani tiklash</translation>
    </message>
    <message>
        <source>Stopped. Everything is as it was before.</source>
        <translation>Toʻxtatildi. Hammasi avvalgidek qoldi.</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) deleted.</source>
        <translation>
            <numerusform>%n ta nusxa oʻchirildi.</numerusform>
            <numerusform>%n ta nusxa oʻchirildi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleting old backups</source>
        <translation>Eski nusxalarni oʻchirish</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Toʻxtatildi.</translation>
    </message>
    <message>
        <source>Copying: %1</source>
        <translation>Nusxalanmoqda: %1</translation>
    </message>
    <message>
        <source>Counting rows: %1</source>
        <translation>Qatorlar sanalmoqda: %1</translation>
    </message>
    <message>
        <source>Computing the checksums of the files.</source>
        <translation>Fayllarning nazorat yigʻindilari hisoblanmoqda.</translation>
    </message>
    <message>
        <source>Checking the files against their checksums.</source>
        <translation>Fayllar nazorat yigʻindilari bilan solishtirilmoqda.</translation>
    </message>
    <message>
        <source>Restoring: %1</source>
        <translation>Tiklanmoqda: %1</translation>
    </message>
    <message>
        <source>Comparing with what was copied: %1</source>
        <translation>Nusxa bilan solishtirilmoqda: %1</translation>
    </message>
    <message>
        <source>Another backup is at work in this folder. Wait until it has ended.</source>
        <translation>Bu papkada boshqa nusxalash ketmoqda. Uning tugashini kuting.</translation>
    </message>
    <message>
        <source>The database %1 is not empty. Nothing was changed; choose another name.</source>
        <translation>%1 bazasi boʻsh emas. Hech narsa oʻzgarmadi; boshqa nom tanlang.</translation>
    </message>
    <message>
        <source>The backup is damaged. Nothing was changed; use another one.</source>
        <translation>Nusxa shikastlangan. Hech narsa oʻzgarmadi; boshqasini oling.</translation>
    </message>
    <message>
        <source>The backup is of another layout than these databases. Nothing was changed; restore it into a new database.</source>
        <translation>Nusxa bazalarning boshqa joylashuvidan olingan. Hech narsa oʻzgarmadi; uni yangi bazaga tiklang.</translation>
    </message>
    <message>
        <source>The backup is not there any more. Look at the folder again.</source>
        <translation>Bu nusxa endi yoʻq. Roʻyxatni yangilang.</translation>
    </message>
    <message>
        <source>The database user may not do this. Verifying and restoring need the right CREATEDB.</source>
        <translation>Baza foydalanuvchisiga bu ruxsat etilmagan. Tekshirish va tiklash uchun CREATEDB huquqi kerak.</translation>
    </message>
    <message>
        <source>It could not be done: %1</source>
        <translation>Bajarib boʻlmadi: %1</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::BackupScheduleBox</name>
    <message>
        <source>Schedule</source>
        <translation>Jadval</translation>
    </message>
    <message>
        <source>Make backups while a desk is open</source>
        <translation>Dastur ochiq turganda nusxa olish</translation>
    </message>
    <message>
        <source>Every, in hours</source>
        <translation>Necha soatda bir</translation>
    </message>
    <message>
        <source>How many to keep</source>
        <translation>Nechtasi saqlansin</translation>
    </message>
    <message>
        <source>all</source>
        <translation>hammasi</translation>
    </message>
    <message>
        <source>Verify each one</source>
        <translation>Har birini tekshirish</translation>
    </message>
    <message>
        <source>The schedule of this machine is for other databases: %1.</source>
        <translation>Bu kompyuterning jadvali boshqa bazalar uchun: %1.</translation>
    </message>
    <message>
        <source>None is made by itself now.</source>
        <translation>Hozir nusxalar oʻzi olinmaydi.</translation>
    </message>
    <message>
        <source>The next one is due now.</source>
        <translation>Keyingi nusxa hozir olinadi.</translation>
    </message>
    <message>
        <source>The next one is due %1.</source>
        <translation>Keyingi nusxa: %1.</translation>
    </message>
    <message>
        <source>Take the schedule over?</source>
        <translation>Jadval bu yerga oʻtkazilsinmi?</translation>
    </message>
    <message>
        <source>This machine keeps one schedule. It is for %1 now; no backups of those would be made any more.</source>
        <translation>Kompyuterda bitta jadval bor. Hozir u %1 uchun; u bazalardan endi nusxa olinmaydi.</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>Oʻtkazish</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::BackupsModel</name>
    <message>
        <source>verified</source>
        <translation>tekshirilgan</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>tekshirilmagan</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>shikastlangan</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>oʻqib boʻlmaydi</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Yaratilgan</translation>
    </message>
    <message>
        <source>Databases</source>
        <translation>Bazalar</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Qatorlar</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Hajmi</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Holati</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Papka</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::BackupsPage</name>
    <message>
        <source>Backups</source>
        <translation>Zaxira nusxalar</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Nusxa olish</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Tekshirish</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Tiklash…</translation>
    </message>
    <message>
        <source>Delete old…</source>
        <translation>Eskilarini oʻchirish…</translation>
    </message>
    <message>
        <source>Restores it into a scratch database and compares every row.</source>
        <translation>Nusxani vaqtinchalik bazaga tiklaydi va har bir qatorni solishtiradi.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Tanlash…</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Papka</translation>
    </message>
    <message>
        <source>Folder of the backups</source>
        <translation>Zaxira nusxalar papkasi</translation>
    </message>
    <message>
        <source>No backups here yet</source>
        <translation>Bu yerda hali nusxa yoʻq</translation>
    </message>
    <message>
        <source>A backup copies all services into the folder at the right, and proves itself when verified.</source>
        <translation>Nusxa barcha xizmatlarni oʻngdagi papkaga saqlaydi, tekshirish esa uning tiklanishini isbotlaydi.</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::Banner</name>
    <message>
        <source>Close</source>
        <translation>Yopish</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::BarChart</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>still running</source>
        <translation>hali davom etmoqda</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::BulkDialog</name>
    <message>
        <source>Change the selected rows</source>
        <translation>Tanlangan qatorlarni oʻzgartirish</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Maydon</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Nima qilish</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Qiymat</translation>
    </message>
    <message>
        <source>Which rows</source>
        <translation>Qaysi qatorlar</translation>
    </message>
    <message numerus="yes">
        <source>The %n selected row(s)</source>
        <translation>
            <numerusform>Tanlangan %n ta qator</numerusform>
            <numerusform>Tanlangan %n ta qator</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n row(s) of the filter</source>
        <translation>
            <numerusform>Filtrdagi barcha %n ta qator</numerusform>
            <numerusform>Filtrdagi barcha %n ta qator</numerusform>
        </translation>
    </message>
    <message>
        <source>All rows of the filter</source>
        <translation>Filtrdagi barcha qatorlar</translation>
    </message>
    <message>
        <source>Set to</source>
        <translation>Oʻrnatish</translation>
    </message>
    <message>
        <source>Make empty</source>
        <translation>Boʻshatish</translation>
    </message>
    <message>
        <source>Increase by</source>
        <translation>Oshirish</translation>
    </message>
    <message>
        <source>Decrease by</source>
        <translation>Kamaytirish</translation>
    </message>
    <message>
        <source>Increase by percent</source>
        <translation>Foizga oshirish</translation>
    </message>
    <message>
        <source>Decrease by percent</source>
        <translation>Foizga kamaytirish</translation>
    </message>
    <message>
        <source>Write a value, or choose “Make empty”.</source>
        <translation>Qiymat kiriting yoki “Boʻshatish”ni tanlang.</translation>
    </message>
    <message>
        <source>There are more than %1 rows. Narrow the filter first.</source>
        <translation>Qatorlar %1 tadan koʻp. Avval filtrni toraytiring.</translation>
    </message>
    <message>
        <source>Reading the rows of the filter…</source>
        <translation>Filtr qatorlari oʻqilmoqda…</translation>
    </message>
    <message>
        <source>Write the value to see how many rows will change.</source>
        <translation>Nechta qator oʻzgarishini koʻrish uchun qiymat kiriting.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) will change.</source>
        <translation>
            <numerusform>%n ta qator oʻzgaradi.</numerusform>
            <numerusform>%n ta qator oʻzgaradi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) stay as they are.</source>
        <translation>
            <numerusform>%n ta qator oʻz holicha qoladi.</numerusform>
            <numerusform>%n ta qator oʻz holicha qoladi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) would fall below what is allowed.</source>
        <translation>
            <numerusform>%n ta qatorda qiymat ruxsat etilganidan kam boʻladi.</numerusform>
            <numerusform>%n ta qatorda qiymat ruxsat etilganidan kam boʻladi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n row(s)</source>
        <translation>
            <numerusform>%n ta qatorni oʻzgartirish</numerusform>
            <numerusform>%n ta qatorni oʻzgartirish</numerusform>
        </translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Oʻzgartirish</translation>
    </message>
    <message>
        <source>All of these rows hold this value already.</source>
        <translation>Bu qatorlarning barchasida shu qiymat turibdi.</translation>
    </message>
    <message>
        <source>Some rows would fall below what is allowed. Nothing was changed.</source>
        <translation>Ayrim qatorlarda qiymat ruxsat etilganidan kam boʻladi. Hech narsa oʻzgartirilmadi.</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::CacheDeleteDialog</name>
    <message>
        <source>Delete all keys that begin with…</source>
        <translation>Shunday boshlanadigan barcha kalitlarni oʻchirish…</translation>
    </message>
    <message>
        <source>Count the keys</source>
        <translation>Kalitlarni sanash</translation>
    </message>
    <message>
        <source>The keys are counted first, and you are asked again before they go. The program and the back end fill the cache anew by themselves.</source>
        <translation>Avval kalitlar sanaladi, oʻchirishdan oldin yana soʻraladi. Dastur va server keshni oʻzi qaytadan toʻldiradi.</translation>
    </message>
    <message>
        <source>Beginning of the keys *</source>
        <translation>Kalitlarning boshlanishi *</translation>
    </message>
    <message>
        <source>Such as vhm24:machines: – bytes that are no text as \xNN.</source>
        <translation>Masalan, vhm24:machines: – matn boʻlmagan baytlar \xNN koʻrinishida.</translation>
    </message>
    <message>
        <source>Write how the keys begin. All keys at once can&apos;t be deleted.</source>
        <translation>Kalitlar nima bilan boshlanishini yozing. Barcha kalitlarni birdan oʻchirib boʻlmaydi.</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::CacheFacts</name>
    <message>
        <source>%1 of %2</source>
        <translation>%2 dan %1</translation>
    </message>
    <message>
        <source>main server</source>
        <translation>asosiy server</translation>
    </message>
    <message>
        <source>replica</source>
        <translation>replika</translation>
    </message>
    <message>
        <source>Redis</source>
        <translation>Redis</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Xotira</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Topilgan</translation>
    </message>
    <message>
        <source>Evicted</source>
        <translation>Siqib chiqarilgan</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Ulangan</translation>
    </message>
    <message>
        <source>Running for</source>
        <translation>Ishlamoqda</translation>
    </message>
    <message>
        <source>no question yet</source>
        <translation>soʻrov hali yoʻq</translation>
    </message>
    <message>
        <source>What is full is emptied by the rule %1.</source>
        <translation>Xotira toʻlganda %1 qoidasi boʻyicha boʻshatiladi.</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::CacheKeyModel</name>
    <message numerus="yes">
        <source>… and %n more key(s)</source>
        <translation>
            <numerusform>… va yana %n ta kalit</numerusform>
            <numerusform>… va yana %n ta kalit</numerusform>
        </translation>
    </message>
    <message>
        <source>Reckoned from the %1 keys that were measured.</source>
        <translation>Oʻlchangan kalitlar boʻyicha hisoblangan, ular %1 ta.</translation>
    </message>
    <message>
        <source>Begins with</source>
        <translation>Boshlanishi</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Kalitlar</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Xotira</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Turi</translation>
    </message>
    <message>
        <source>Lives</source>
        <translation>Yashaydi</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::CachePage</name>
    <message>
        <source>Cache</source>
        <translation>Kesh</translation>
    </message>
    <message>
        <source>Read the keys again (F5)</source>
        <translation>Kalitlarni qayta oʻqish (F5)</translation>
    </message>
    <message>
        <source>Read the keys again</source>
        <translation>Kalitlarni qayta oʻqish</translation>
    </message>
    <message>
        <source>Delete all that begin with…</source>
        <translation>Shunday boshlanadiganlarini oʻchirish…</translation>
    </message>
    <message>
        <source>Keys that begin with…</source>
        <translation>Shunday boshlanadigan kalitlar…</translation>
    </message>
    <message>
        <source>Write how the keys begin, and press Enter.</source>
        <translation>Kalitlarning boshlanishini yozib, Enter tugmasini bosing.</translation>
    </message>
    <message>
        <source>How far the keys are read</source>
        <translation>Kalitlarning qanchasi oʻqilgan</translation>
    </message>
    <message>
        <source>Reading the keys: %1 of %2</source>
        <translation>Kalitlar oʻqilmoqda: %2 dan %1</translation>
    </message>
    <message>
        <source>Reading the keys: %1 found</source>
        <translation>Kalitlar oʻqilmoqda: %1 ta topildi</translation>
    </message>
    <message>
        <source>%1 keys. Asking for their sizes…</source>
        <translation>Kalitlar: %1. Hajmlari soʻralmoqda…</translation>
    </message>
    <message>
        <source>Stopped after %1 keys.</source>
        <translation>Toʻxtatildi, oʻqilgan kalitlar: %1.</translation>
    </message>
    <message>
        <source>%1 keys</source>
        <translation>Kalitlar: %1</translation>
    </message>
    <message>
        <source>%1 keys of %2</source>
        <translation>Kalitlar: %2 dan %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Toʻxtatish</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Davom etish</translation>
    </message>
    <message>
        <source>There is no Redis</source>
        <translation>Redis yoʻq</translation>
    </message>
    <message>
        <source>None is set up for this connection. Everything works without it; with REDIS_URL like redis://:PASSWORD@HOST:6379 its keys stand here.</source>
        <translation>Bu ulanish uchun sozlanmagan. Usiz ham hammasi ishlaydi; REDIS_URL redis://:PASSWORD@HOST:6379 koʻrinishida berilsa, kalitlari shu yerda turadi.</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation>Barcha kalitlarni koʻrsatish</translation>
    </message>
    <message>
        <source>Nothing was found</source>
        <translation>Hech narsa topilmadi</translation>
    </message>
    <message>
        <source>No key begins with “%1”.</source>
        <translation>Hech bir kalit “%1” bilan boshlanmaydi.</translation>
    </message>
    <message>
        <source>The cache is empty</source>
        <translation>Kesh boʻsh</translation>
    </message>
    <message>
        <source>The back end keeps its answers here for a while.</source>
        <translation>Server javoblarini shu yerda vaqtincha saqlaydi.</translation>
    </message>
    <message>
        <source>The keys can&apos;t be shown</source>
        <translation>Kalitlarni koʻrsatib boʻlmaydi</translation>
    </message>
    <message>
        <source>They appear here as soon as Redis answers.</source>
        <translation>Redis javob berishi bilan ular shu yerda paydo boʻladi.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Qayta urinish</translation>
    </message>
    <message>
        <source>Delete this key?</source>
        <translation>Bu kalit oʻchirilsinmi?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Oʻchirish</translation>
    </message>
    <message>
        <source>The key was not deleted</source>
        <translation>Kalit oʻchirilmadi</translation>
    </message>
    <message>
        <source>There is nothing to delete</source>
        <translation>Oʻchiradigan narsa yoʻq</translation>
    </message>
    <message>
        <source>Delete the keys that begin with “%1”?</source>
        <translation>“%1” bilan boshlanadigan kalitlar oʻchirilsinmi?</translation>
    </message>
    <message>
        <source>Keys that would go: %1. This can&apos;t be undone.</source>
        <translation>Oʻchiriladigan kalitlar: %1. Buni bekor qilib boʻlmaydi.</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>%1 tasini oʻchirish</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::CachePanel</name>
    <message>
        <source>Copy the value</source>
        <translation>Qiymatdan nusxa olish</translation>
    </message>
    <message>
        <source>Delete all of them…</source>
        <translation>Hammasini oʻchirish…</translation>
    </message>
    <message>
        <source>Delete the key…</source>
        <translation>Kalitni oʻchirish…</translation>
    </message>
    <message>
        <source>Redis</source>
        <translation>Redis</translation>
    </message>
    <message>
        <source>Slow calls</source>
        <translation>Sekin chaqiruvlar</translation>
    </message>
    <message>
        <source>What took long lately, the newest first. Choose a key to see its value.</source>
        <translation>Soʻnggi paytda uzoq davom etganlar, yangisi yuqorida. Qiymatini koʻrish uchun kalitni tanlang.</translation>
    </message>
    <message>
        <source>Nothing was slow.</source>
        <translation>Sekin narsa boʻlmadi.</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Keys that begin with</source>
        <translation>Shunday boshlanadigan kalitlar</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Kalitlar</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Xotira</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Kalit</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Turi</translation>
    </message>
    <message>
        <source>Kept as</source>
        <translation>Saqlanishi</translation>
    </message>
    <message>
        <source>Lives</source>
        <translation>Yashaydi</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Uzunligi</translation>
    </message>
    <message>
        <source>Elements</source>
        <translation>Elementlar</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Qiymat</translation>
    </message>
    <message>
        <source>the beginning of it</source>
        <translation>uning boshi</translation>
    </message>
    <message>
        <source>A value of this type can&apos;t be shown.</source>
        <translation>Bu turdagi qiymatni koʻrsatib boʻlmaydi.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Maydon</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::CacheSweep</name>
    <message>
        <source>Deleting the keys that begin with “%1”</source>
        <translation>“%1” bilan boshlanadigan kalitlar oʻchirilmoqda</translation>
    </message>
    <message>
        <source>Counting the keys that begin with “%1”</source>
        <translation>“%1” bilan boshlanadigan kalitlar sanalmoqda</translation>
    </message>
    <message>
        <source>Stopped. Keys deleted until then: %1.</source>
        <translation>Toʻxtatildi. Ungacha oʻchirilgan kalitlar: %1.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was deleted.</source>
        <translation>Toʻxtatildi. Hech narsa oʻchirilmadi.</translation>
    </message>
    <message>
        <source>Keys deleted: %1.</source>
        <translation>Oʻchirilgan kalitlar: %1.</translation>
    </message>
    <message>
        <source>Keys counted: %1.</source>
        <translation>Sanalgan kalitlar: %1.</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::CacheTree</name>
    <message>
        <source>Keys of Redis</source>
        <translation>Redis kalitlari</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::Chart</name>
    <message>
        <source>%1 min</source>
        <translation>%1 daq</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 soat</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 soat %2 daq</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 kun</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 kun %2 soat</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::ColumnChooser</name>
    <message>
        <source>Columns</source>
        <translation>Ustunlar</translation>
    </message>
    <message>
        <source>Find a column</source>
        <translation>Ustunni topish</translation>
    </message>
    <message>
        <source>Space shows or hides a column; Alt+Up and Alt+Down move it.</source>
        <translation>Boʻsh joy tugmasi ustunni koʻrsatadi yoki yashiradi, Alt+↑ va Alt+↓ uni suradi.</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Yuqoriga surish (Alt+↑)</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Pastga surish (Alt+↓)</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Tiklash</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Yopish</translation>
    </message>
    <message>
        <source>Let all columns move</source>
        <translation>Barcha ustunlarni boʻshatish</translation>
    </message>
    <message>
        <source>Freeze up to here</source>
        <translation>Shu ustungacha mahkamlash</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::CommandPalette</name>
    <message>
        <source>Find anything</source>
        <translation>Hammasidan qidirish</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Topilganlar</translation>
    </message>
    <message>
        <source>Page, machine, item, person or task</source>
        <translation>Sahifa, avtomat, mahsulot, xodim yoki vazifa</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Qidirilmoqda…</translation>
    </message>
    <message>
        <source>Nothing is called “%1”, or you may not see it.</source>
        <translation>“%1” nomli hech narsa yoʻq yoki sizga koʻrsatilmaydi.</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::ConflictDialog</name>
    <message>
        <source>This record was deleted. Copy what you typed if you still need it.</source>
        <translation>Bu yozuv oʻchirilgan. Kiritganlaringiz kerak boʻlsa, nusxa oling.</translation>
    </message>
    <message numerus="yes">
        <source>You both changed %n field(s): choose a value.</source>
        <translation>
            <numerusform>Ikkalangiz %n ta maydonni oʻzgartirgansiz: qiymatni tanlang.</numerusform>
            <numerusform>Ikkalangiz %n ta maydonni oʻzgartirgansiz: qiymatni tanlang.</numerusform>
        </translation>
    </message>
    <message>
        <source>You changed different fields: both stay.</source>
        <translation>Siz turli maydonlarni oʻzgartirgansiz: ikkalasi ham qoladi.</translation>
    </message>
    <message>
        <source>Somebody changed this record meanwhile.</source>
        <translation>Shu vaqt ichida bu yozuv oʻzgartirildi.</translation>
    </message>
    <message>
        <source>%1 changed this record at %2.</source>
        <translation>Bu yozuvni %1 oʻzgartirdi, %2.</translation>
    </message>
    <message>
        <source>Conflict while saving</source>
        <translation>Saqlashda ziddiyat</translation>
    </message>
    <message>
        <source>Take all of mine</source>
        <translation>Hammasi meniki boʻlsin</translation>
    </message>
    <message>
        <source>Take all from the database</source>
        <translation>Hammasi bazadan olinsin</translation>
    </message>
    <message>
        <source>Discard my changes of deleted records</source>
        <translation>Oʻchirilgan yozuvlardagi oʻzgarishlarimni bekor qilish</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Matn sifatida nusxa olish</translation>
    </message>
    <message>
        <source>↑ ↓ field, ← → value</source>
        <translation>↑ ↓ maydon, ← → qiymat</translation>
    </message>
    <message>
        <source>Back to editing</source>
        <translation>Tahrirlashga qaytish</translation>
    </message>
    <message>
        <source>Save what is chosen</source>
        <translation>Tanlanganini saqlash</translation>
    </message>
    <message>
        <source>You changed this record elsewhere at %1.</source>
        <translation>Bu yozuvni oʻzingiz boshqa joyda oʻzgartirgansiz, %1.</translation>
    </message>
    <message numerus="yes">
        <source>Choose a value for %n field(s).</source>
        <translation>
            <numerusform>%n ta maydon uchun qiymat tanlang.</numerusform>
            <numerusform>%n ta maydon uchun qiymat tanlang.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vhm24::ui::ConflictModel</name>
    <message>
        <source>%1: somebody deleted this record</source>
        <translation>%1: bu yozuv oʻchirilgan</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>oʻchirilgan</translation>
    </message>
    <message>
        <source>%1, chosen</source>
        <translation>%1, tanlangan</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Maydon</translation>
    </message>
    <message>
        <source>Both had</source>
        <translation>Ikkalasida edi</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meniki</translation>
    </message>
    <message>
        <source>In the database</source>
        <translation>Bazada</translation>
    </message>
    <message>
        <source>This record is not there any more, so nothing of it can be saved.</source>
        <translation>Bu yozuv endi yoʻq, shuning uchun unda hech narsani saqlab boʻlmaydi.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing of yours will be saved.</source>
        <translation>Sizning oʻzgarishlaringizdan hech biri saqlanmaydi.</translation>
    </message>
    <message>
        <source>Will be saved: %1.</source>
        <translation>Saqlanadi: %1.</translation>
    </message>
    <message>
        <source>Stays as in the database: %1.</source>
        <translation>Bazadagidek qoladi: %1.</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::ConnectionForm</name>
    <message>
        <source>Choose…</source>
        <translation>Tanlash…</translation>
    </message>
    <message>
        <source>Certificate of the authority</source>
        <translation>Markaz sertifikati</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Sertifikatlar (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nomi</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Maʼlumotlar</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Joylashuv</translation>
    </message>
    <message>
        <source>One database, a schema for each service</source>
        <translation>Bitta baza, har bir xizmatning oʻz sxemasi</translation>
    </message>
    <message>
        <source>One database, all services in one schema</source>
        <translation>Bitta baza, barcha xizmatlar bitta sxemada</translation>
    </message>
    <message>
        <source>Five databases, one for each service</source>
        <translation>Beshta baza, har bir xizmatga bittadan</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Sxema</translation>
    </message>
    <message>
        <source>Address of the database</source>
        <translation>Maʼlumotlar bazasi manzili</translation>
    </message>
    <message>
        <source>postgresql://USER@HOST:5432/DATABASE</source>
        <translation>postgresql://FOYDALANUVCHI@SERVER:5432/BAZA</translation>
    </message>
    <message>
        <source>Database of “%1”</source>
        <translation>“%1” bazasi</translation>
    </message>
    <message>
        <source>Password of the database</source>
        <translation>Maʼlumotlar bazasi paroli</translation>
    </message>
    <message>
        <source>Remember</source>
        <translation>Eslab qolish</translation>
    </message>
    <message>
        <source>As the server offers it</source>
        <translation>Server taklif qilganidek</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Shifrlanmaydi</translation>
    </message>
    <message>
        <source>Encrypted, server not checked</source>
        <translation>Shifrlangan, server tekshirilmaydi</translation>
    </message>
    <message>
        <source>Encrypted, authority checked</source>
        <translation>Shifrlangan, markaz tekshiriladi</translation>
    </message>
    <message>
        <source>Encrypted, authority and name checked</source>
        <translation>Shifrlangan, markaz va nom tekshiriladi</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Shifrlash</translation>
    </message>
    <message>
        <source>Those that this computer trusts</source>
        <translation>Kompyuter ishonadiganlari</translation>
    </message>
    <message>
        <source>Address of Redis</source>
        <translation>Redis manzili</translation>
    </message>
    <message>
        <source>redis://HOST:6379, or empty</source>
        <translation>redis://SERVER:6379 yoki boʻsh</translation>
    </message>
    <message>
        <source>Password of Redis</source>
        <translation>Redis paroli</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Yoʻl</translation>
    </message>
    <message>
        <source>The databases are behind an SSH server</source>
        <translation>Bazalar SSH serveri ortida</translation>
    </message>
    <message>
        <source>SSH server</source>
        <translation>SSH serveri</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>User of the SSH server</source>
        <translation>SSH foydalanuvchisi</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>Kalit fayli</translation>
    </message>
    <message>
        <source>The keys that ssh finds by itself</source>
        <translation>ssh oʻzi topadigan kalitlar</translation>
    </message>
    <message>
        <source>Is in the key store</source>
        <translation>Parollar omborida bor</translation>
    </message>
    <message>
        <source>This computer has no key store, so that the password is asked for each time.</source>
        <translation>Kompyuterda parollar ombori yoʻq, shuning uchun parol har safar soʻraladi.</translation>
    </message>
    <message>
        <source>Real ones: red status line</source>
        <translation>Haqiqiy: qizil holat qatori</translation>
    </message>
    <message>
        <source>Keep it in the key store</source>
        <translation>Parollar omborida saqlash</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::ConnectionsDialog</name>
    <message>
        <source>Connections</source>
        <translation>Ulanishlar</translation>
    </message>
    <message>
        <source>Save and connect</source>
        <translation>Saqlash va ulanish</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Yangi</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Oʻchirish</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Tekshirish</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>Yangi ulanish</translation>
    </message>
    <message>
        <source>Discard the changes?</source>
        <translation>Oʻzgarishlar bekor qilinsinmi?</translation>
    </message>
    <message>
        <source>What was changed in this connection is not saved.</source>
        <translation>Bu ulanishdagi oʻzgarishlar saqlanmagan.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Bekor qilish</translation>
    </message>
    <message>
        <source>The profile can&apos;t be read: %1</source>
        <translation>Profilni oʻqib boʻlmaydi: %1</translation>
    </message>
    <message>
        <source>Write the address like postgresql://USER@HOST:5432/DATABASE (%1).</source>
        <translation>Manzilni postgresql://FOYDALANUVCHI@SERVER:5432/BAZA koʻrinishida yozing (%1).</translation>
    </message>
    <message>
        <source>This can&apos;t be used: %1</source>
        <translation>Buni ishlatib boʻlmaydi: %1</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>Tekshirilmoqda…</translation>
    </message>
    <message>
        <source>The SSH connection could not be opened: %1</source>
        <translation>SSH ulanishi ochilmadi: %1</translation>
    </message>
    <message>
        <source>The database asks for a password.</source>
        <translation>Maʼlumotlar bazasi parol soʻrayapti.</translation>
    </message>
    <message>
        <source>The database did not accept this password.</source>
        <translation>Maʼlumotlar bazasi bu parolni qabul qilmadi.</translation>
    </message>
    <message>
        <source>The connection can&apos;t be saved: %1</source>
        <translation>Ulanishni saqlab boʻlmaydi: %1</translation>
    </message>
    <message>
        <source>The connection is saved, but the key store did not take the password.</source>
        <translation>Ulanish saqlandi, lekin parollar ombori parolni qabul qilmadi.</translation>
    </message>
    <message>
        <source>Give the connection a name.</source>
        <translation>Ulanishga nom bering.</translation>
    </message>
    <message>
        <source>Use letters, digits, blanks and . _ - only.</source>
        <translation>Faqat harflar, raqamlar, boʻshliqlar va . _ - mumkin.</translation>
    </message>
    <message>
        <source>Another connection has this name.</source>
        <translation>Bunday nomli ulanish bor.</translation>
    </message>
    <message>
        <source>Delete the connection “%1”?</source>
        <translation>“%1” ulanishi oʻchirilsinmi?</translation>
    </message>
    <message>
        <source>The databases stay as they are, and so does the password in the key store.</source>
        <translation>Bazalar va ombordagi parol oʻz holicha qoladi.</translation>
    </message>
    <message>
        <source>The connection can&apos;t be deleted: %1</source>
        <translation>Ulanishni oʻchirib boʻlmaydi: %1</translation>
    </message>
    <message>
        <source>Write the address of the database.</source>
        <translation>Maʼlumotlar bazasi manzilini yozing.</translation>
    </message>
    <message>
        <source>Save and choose</source>
        <translation>Saqlash va tanlash</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::DayBars</name>
    <message>
        <source>Values by day</source>
        <translation>Kunlik qiymatlar</translation>
    </message>
    <message>
        <source>%1 from %2 to %3.</source>
        <translation>%2 – %3: %1.</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::DialogFrame</name>
    <message>
        <source>Cancel</source>
        <translation>Bekor qilish</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::DoctorModel</name>
    <message>
        <source>Not looked for</source>
        <translation>Tekshirilmadi</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Juda xavfli</translation>
    </message>
    <message>
        <source>Serious</source>
        <translation>Jiddiy</translation>
    </message>
    <message>
        <source>Moderate</source>
        <translation>Oʻrtacha</translation>
    </message>
    <message>
        <source>Slight</source>
        <translation>Yengil</translation>
    </message>
    <message>
        <source>Harm</source>
        <translation>Zarari</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Nosozlik</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Qatorlar</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Qayerda</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::DoctorPage</name>
    <message>
        <source>The doctor could not go on</source>
        <translation>Doktor davom eta olmadi</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Doktor</translation>
    </message>
    <message>
        <source>Undo a repair…</source>
        <translation>Tuzatishni bekor qilish…</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>Tekshirish</translation>
    </message>
    <message>
        <source>Looks for faults and changes nothing (F5)</source>
        <translation>Nosozliklarni qidiradi, hech narsani oʻzgartirmaydi (F5)</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>Nosozliklar</translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s)</source>
        <translation>
            <numerusform>%n ta nosozlik</numerusform>
            <numerusform>%n ta nosozlik</numerusform>
        </translation>
    </message>
    <message>
        <source>No fault was found</source>
        <translation>Nosozlik topilmadi</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) were made.</source>
        <translation>
            <numerusform>%n ta tekshiruv bajarildi.</numerusform>
            <numerusform>%n ta tekshiruv bajarildi.</numerusform>
        </translation>
    </message>
    <message>
        <source>The doctor is looking</source>
        <translation>Doktor tekshirmoqda</translation>
    </message>
    <message>
        <source>Nobody has looked yet</source>
        <translation>Hali tekshirilmagan</translation>
    </message>
    <message>
        <source>The doctor looks for faults that no rule of a database prevents: references into nothing, sums that do not add up, impossible values. Looking changes nothing.</source>
        <translation>Doktor maʼlumotlar bazasi qoidalari oldini olmaydigan nosozliklarni qidiradi: hech qayerga olib bormaydigan havolalar, mos kelmaydigan yigʻindilar, boʻlishi mumkin boʻlmagan qiymatlar. Tekshirish hech narsani oʻzgartirmaydi.</translation>
    </message>
    <message>
        <source>There is nothing left to repair. Look again.</source>
        <translation>Tuzatadigan narsa qolmadi. Yana tekshiring.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) will be added.</source>
        <translation>
            <numerusform>%n ta qator qoʻshiladi.</numerusform>
            <numerusform>%n ta qator qoʻshiladi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) will be changed.</source>
        <translation>
            <numerusform>%n ta qator oʻzgartiriladi.</numerusform>
            <numerusform>%n ta qator oʻzgartiriladi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more stay(s) for the next time.</source>
        <translation>
            <numerusform>Yana %n ta qator keyingi safarga qoladi.</numerusform>
            <numerusform>Yana %n ta qator keyingi safarga qoladi.</numerusform>
        </translation>
    </message>
    <message>
        <source>This file takes it back: %1</source>
        <translation>Tuzatishni bekor qiladigan fayl: %1</translation>
    </message>
    <message numerus="yes">
        <source>Repair %n row(s)</source>
        <translation>
            <numerusform>%n ta qatorni tuzatish</numerusform>
            <numerusform>%n ta qatorni tuzatish</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo a repair</source>
        <translation>Tuzatishni bekor qilish</translation>
    </message>
    <message>
        <source>Undo files (*.json)</source>
        <translation>Bekor qilish fayllari (*.json)</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::DoctorPanel</name>
    <message>
        <source>Repair…</source>
        <translation>Tuzatish…</translation>
    </message>
    <message>
        <source>Asks before anything is changed.</source>
        <translation>Biror narsani oʻzgartirishdan oldin soʻraydi.</translation>
    </message>
    <message>
        <source>The databases can only be read at present.</source>
        <translation>Hozir maʼlumotlar bazalarini faqat oʻqish mumkin.</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>Nega yoʻq</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Qatorlar</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Tuzatish</translation>
    </message>
    <message>
        <source>Only a person can decide that: open the rows and change them.</source>
        <translation>Buni faqat odam hal qila oladi: qatorlarni ochib, oʻzgartiring.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Izoh</translation>
    </message>
    <message>
        <source>How it is looked for</source>
        <translation>Qanday qidiriladi</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 tadan %1 tasi</translation>
    </message>
    <message>
        <source>Rows that have it</source>
        <translation>Nosozlik bor qatorlar</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::DoctorRun</name>
    <message>
        <source>The undo file is no good: %1</source>
        <translation>Bekor qilish fayli yaroqsiz: %1</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Toʻxtatildi.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Toʻxtatildi. Hech narsa oʻzgarmadi.</translation>
    </message>
    <message>
        <source>The doctor looks for faults</source>
        <translation>Doktor nosozliklarni qidirmoqda</translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s) were found.</source>
        <translation>
            <numerusform>%n ta nosozlik topildi.</numerusform>
            <numerusform>%n ta nosozlik topildi.</numerusform>
        </translation>
    </message>
    <message>
        <source>No fault was found.</source>
        <translation>Nosozlik topilmadi.</translation>
    </message>
    <message>
        <source>Looking what there is to repair</source>
        <translation>Tuzatiladigan qatorlar qidirilmoqda</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) can be repaired.</source>
        <translation>
            <numerusform>%n ta qatorni tuzatish mumkin.</numerusform>
            <numerusform>%n ta qatorni tuzatish mumkin.</numerusform>
        </translation>
    </message>
    <message>
        <source>The doctor repairs</source>
        <translation>Doktor tuzatmoqda</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were repaired. The file takes it back.</source>
        <translation>
            <numerusform>%n ta qator tuzatildi. Fayl orqali bekor qilish mumkin.</numerusform>
            <numerusform>%n ta qator tuzatildi. Fayl orqali bekor qilish mumkin.</numerusform>
        </translation>
    </message>
    <message>
        <source>A repair is taken back</source>
        <translation>Tuzatish bekor qilinmoqda</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are as they were before the repair.</source>
        <translation>
            <numerusform>%n ta qator tuzatishdan oldingi holatiga qaytdi.</numerusform>
            <numerusform>%n ta qator tuzatishdan oldingi holatiga qaytdi.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vhm24::ui::DraftBar</name>
    <message numerus="yes">
        <source>%n unsaved change(s) from %1 were kept.</source>
        <translation>
            <numerusform>%1 dagi %n ta saqlanmagan oʻzgarish shu kompyuterda saqlab qolindi.</numerusform>
            <numerusform>%1 dagi %n ta saqlanmagan oʻzgarish shu kompyuterda saqlab qolindi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unsaved new record(s) from %1 were kept.</source>
        <translation>
            <numerusform>%1 dagi %n ta saqlanmagan yangi yozuv shu kompyuterda saqlab qolindi.</numerusform>
            <numerusform>%1 dagi %n ta saqlanmagan yangi yozuv shu kompyuterda saqlab qolindi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Oʻchirib yuborish</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Tiklash</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::EditBar</name>
    <message numerus="yes">
        <source>in %n row(s)</source>
        <translation>
            <numerusform>%n ta qatorda</numerusform>
            <numerusform>%n ta qatorda</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n ta oʻzgarish</numerusform>
            <numerusform>%n ta oʻzgarish</numerusform>
        </translation>
    </message>
    <message>
        <source>Take back the last change</source>
        <translation>Oxirgi oʻzgarishni qaytarish</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Tashlab yuborish</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Saqlash</translation>
    </message>
    <message numerus="yes">
        <source>%n new record(s)</source>
        <translation>
            <numerusform>%n ta yangi yozuv</numerusform>
            <numerusform>%n ta yangi yozuv</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved: %n row(s)</source>
        <translation>
            <numerusform>Saqlandi: %n ta qator</numerusform>
            <numerusform>Saqlandi: %n ta qator</numerusform>
        </translation>
    </message>
    <message>
        <source>What will be saved…</source>
        <translation>Nima saqlanadi…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Bekor qilish</translation>
    </message>
    <message>
        <source>Make the change again</source>
        <translation>Bekor qilingan oʻzgarishni qaytarish</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Yopish</translation>
    </message>
    <message>
        <source>Takes this save back: its values as changes to look at, its new records after a question</source>
        <translation>Shu saqlashni bekor qiladi: avvalgi qiymatlar tahrir sifatida qaytadi, yangi yozuvlar soʻralgandan keyin oʻchiriladi</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::EditSession</name>
    <message>
        <source>These fields do not exist any more and were left out: %1.</source>
        <translation>Bu maydonlar endi yoʻq, ular tashlab ketildi: %1.</translation>
    </message>
    <message>
        <source>%1: fill in “%2”. Nothing was saved.</source>
        <translation>%1: “%2” maydonini toʻldiring. Hech narsa saqlanmadi.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>All of it is saved already.</source>
        <translation>Hammasi allaqachon saqlangan.</translation>
    </message>
    <message>
        <source>Changed by somebody since, and left as it is: %1.</source>
        <translation>Saqlashdan keyin boshqalar oʻzgartirgan va oʻz holicha qoldirilgan: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n new record(s) will be deleted.</source>
        <translation>
            <numerusform>%n ta yangi yozuv oʻchiriladi.</numerusform>
            <numerusform>%n ta yangi yozuv oʻchiriladi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) will be put back.</source>
        <translation>
            <numerusform>%n ta qiymat qaytariladi.</numerusform>
            <numerusform>%n ta qiymat qaytariladi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take back the last save?</source>
        <translation>Oxirgi saqlash bekor qilinsinmi?</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Saqlashni bekor qilish</translation>
    </message>
    <message>
        <source>Nothing was taken back: the new records were changed, or something refers to them by now.</source>
        <translation>Hech narsa bekor qilinmadi: yangi yozuvlar oʻzgartirilgan yoki ularga allaqachon havola bor.</translation>
    </message>
    <message>
        <source>The save was taken back.</source>
        <translation>Saqlash bekor qilindi.</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::ExpiryDialog</name>
    <message>
        <source>Delete old backups</source>
        <translation>Eski nusxalarni oʻchirish</translation>
    </message>
    <message>
        <source>The newest backup that was verified always stays. One that can&apos;t be read stays too: look at it yourself.</source>
        <translation>Eng yangi tekshirilgan nusxa doim qoladi. Oʻqib boʻlmaydigani ham qoladi: uni oʻzingiz koʻring.</translation>
    </message>
    <message>
        <source>Which ones go</source>
        <translation>Qaysilari oʻchirilsin</translation>
    </message>
    <message>
        <source>All but the newest:</source>
        <translation>Eng yangilaridan tashqari hammasi:</translation>
    </message>
    <message>
        <source>Older than, in days:</source>
        <translation>Necha kundan eski:</translation>
    </message>
    <message>
        <source>These are deleted for good</source>
        <translation>Butunlay oʻchiriladi</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>va yana %n ta</numerusform>
            <numerusform>va yana %n ta</numerusform>
        </translation>
    </message>
    <message>
        <source>None: the rule keeps all that are there.</source>
        <translation>Hech qaysi: bu qoida boʻyicha hammasi qoladi.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Oʻchirish</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n backup(s)</source>
        <translation>
            <numerusform>%n ta nusxani oʻchirish</numerusform>
            <numerusform>%n ta nusxani oʻchirish</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is to be deleted by this rule.</source>
        <translation>Bu qoida boʻyicha oʻchiriladigan narsa yoʻq.</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::ExportDialog</name>
    <message>
        <source>rows: %1</source>
        <translation>qatorlar: %1</translation>
    </message>
    <message>
        <source>rows: ≈ %1</source>
        <translation>qatorlar: ≈ %1</translation>
    </message>
    <message>
        <source>rows: more than %1</source>
        <translation>qatorlar: %1 dan koʻp</translation>
    </message>
    <message>
        <source>rows not counted yet</source>
        <translation>qatorlar hali sanalmagan</translation>
    </message>
    <message>
        <source>Export: %1</source>
        <translation>Eksport: %1</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Eksport qilish</translation>
    </message>
    <message numerus="yes">
        <source>The %n selected row(s)</source>
        <translation>
            <numerusform>Tanlangan %n ta qator</numerusform>
            <numerusform>Tanlangan %n ta qator</numerusform>
        </translation>
    </message>
    <message>
        <source>What the filter shows (%1)</source>
        <translation>Filtr koʻrsatgan qatorlar (%1)</translation>
    </message>
    <message>
        <source>The whole list</source>
        <translation>Butun roʻyxat</translation>
    </message>
    <message>
        <source>The whole list (%1)</source>
        <translation>Butun roʻyxat (%1)</translation>
    </message>
    <message>
        <source>Excel workbook (XLSX)</source>
        <translation>Excel kitobi (XLSX)</translation>
    </message>
    <message>
        <source>Text table (CSV)</source>
        <translation>Matnli jadval (CSV)</translation>
    </message>
    <message>
        <source>As shown: words, names, local time</source>
        <translation>Ekrandagidek: soʻzlar, nomlar, mahalliy vaqt</translation>
    </message>
    <message>
        <source>As stored: codes, ids, UTC</source>
        <translation>Bazadagidek: kodlar, identifikatorlar, UTC</translation>
    </message>
    <message>
        <source>The columns of the list</source>
        <translation>Roʻyxatdagi ustunlar</translation>
    </message>
    <message>
        <source>All columns</source>
        <translation>Barcha ustunlar</translation>
    </message>
    <message>
        <source>Semicolons, decimal comma (for Excel here)</source>
        <translation>Nuqtali vergul, oʻnlik vergul (Excel uchun)</translation>
    </message>
    <message>
        <source>Semicolons, decimal point</source>
        <translation>Nuqtali vergul, oʻnlik nuqta</translation>
    </message>
    <message>
        <source>Commas, decimal point (for other programs)</source>
        <translation>Vergul, oʻnlik nuqta (boshqa dasturlar uchun)</translation>
    </message>
    <message>
        <source>Mark the file as UTF-8, as Excel needs it</source>
        <translation>Faylni UTF-8 deb belgilash: bu Excel uchun kerak</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Tanlash…</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Qatorlar</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Qiymatlar</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Ustunlar</translation>
    </message>
    <message>
        <source>Signs between and inside values</source>
        <translation>Ustun va kasr ajratgichlari</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fayl</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Qayerga eksport qilinadi</translation>
    </message>
    <message numerus="yes">
        <source>%n selected row(s)</source>
        <translation>
            <numerusform>tanlangan %n ta qator</numerusform>
            <numerusform>tanlangan %n ta qator</numerusform>
        </translation>
    </message>
    <message>
        <source>Say which file to write.</source>
        <translation>Qaysi faylga yozilishini koʻrsating.</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>Bunday papka yoʻq.</translation>
    </message>
    <message>
        <source>You may not write into that folder.</source>
        <translation>Bu papkaga yozib boʻlmaydi.</translation>
    </message>
    <message>
        <source>Replace the file?</source>
        <translation>Fayl almashtirilsinmi?</translation>
    </message>
    <message>
        <source>%1 is there already. It is replaced once the export is complete.</source>
        <translation>%1 allaqachon bor. Eksport tugagach, u almashtiriladi.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Almashtirish</translation>
    </message>
    <message>
        <source>Begin with the filter, in lines that start with #</source>
        <translation>Fayl boshiga # belgisi bilan boshlanadigan filtr qatorlari qoʻyilsin</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::FieldPanel</name>
    <message>
        <source>Close the panel</source>
        <translation>Panelni yopish</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::FilterBar</name>
    <message>
        <source>Reset</source>
        <translation>Olib tashlash</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n ta yangi</numerusform>
            <numerusform>%n ta yangi</numerusform>
        </translation>
    </message>
    <message>
        <source>← Groups</source>
        <translation>← Guruhlar</translation>
    </message>
    <message>
        <source>Back to the groups that these rows were opened from</source>
        <translation>Bu qatorlar ochilgan guruhlarga qaytish</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::FilterBuilder</name>
    <message>
        <source>Filter builder</source>
        <translation>Filtr tuzuvchi</translation>
    </message>
    <message>
        <source>Show the rows for which this holds</source>
        <translation>Quyidagi shart bajariladigan qatorlarni koʻrsatish</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Boʻshatish</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Bekor qilish</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Qoʻllash</translation>
    </message>
    <message>
        <source>Without a condition the list shows all rows.</source>
        <translation>Shartsiz roʻyxat barcha qatorlarni koʻrsatadi.</translation>
    </message>
    <message>
        <source>A condition is not complete yet.</source>
        <translation>Shart hali toʻliq emas.</translation>
    </message>
    <message>
        <source>more than %1 rows</source>
        <translation>%1 tadan koʻp qator</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n ta qator</numerusform>
            <numerusform>%n ta qator</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vhm24::ui::FilterChooser</name>
    <message>
        <source>Search</source>
        <translation>Qidiruv</translation>
    </message>
    <message>
        <source>Values and operators of this column</source>
        <translation>Bu ustunning qiymatlari va taqqoslashlari</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Yozuvlar</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Qiymatlar</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Vaqt</translation>
    </message>
    <message>
        <source>Comparisons</source>
        <translation>Taqqoslashlar</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::FilterConditionEdit</name>
    <message>
        <source>Column</source>
        <translation>Ustun</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Taqqoslash</translation>
    </message>
    <message>
        <source>Remove this condition (Ctrl+−)</source>
        <translation>Bu shartni olib tashlash (Ctrl+−)</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Qiymat</translation>
    </message>
    <message>
        <source>19.11.2026, today, last 7 days</source>
        <translation>19.11.2026, bugun, oxirgi 7 kun</translation>
    </message>
    <message>
        <source>one; another</source>
        <translation>biri; boshqasi</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::FilterGroupEdit</name>
    <message>
        <source>All of these hold</source>
        <translation>Barcha shartlar bajariladi</translation>
    </message>
    <message>
        <source>At least one of these holds</source>
        <translation>Kamida bitta shart bajariladi</translation>
    </message>
    <message>
        <source>How the conditions are joined</source>
        <translation>Shartlar qanday birlashtirilgan</translation>
    </message>
    <message>
        <source>Remove this group</source>
        <translation>Bu guruhni olib tashlash</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Shart</translation>
    </message>
    <message>
        <source>Add a condition (Ctrl++)</source>
        <translation>Shart qoʻshish (Ctrl++)</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Guruh</translation>
    </message>
    <message>
        <source>Add conditions in brackets</source>
        <translation>Qavs ichida shartlar qoʻshish</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::FilterHeader</name>
    <message>
        <source>Values and operators (Alt+Down)</source>
        <translation>Qiymatlar va taqqoslashlar (Alt+↓)</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::FilterSet</name>
    <message>
        <source>More than %1 names match. Only the records of the first ones are shown; type more of the name.</source>
        <translation>%1 tadan koʻp nom mos keldi. Faqat dastlabkilarining yozuvlari koʻrsatildi; nomni aniqroq yozing.</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::FindBar</name>
    <message>
        <source>Find in the list</source>
        <translation>Roʻyxatdan topish</translation>
    </message>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation>Oldingi moslik (Shift+F3)</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation>Keyingi moslik (F3)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Yopish (Esc)</translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>hech narsa topilmadi</translation>
    </message>
    <message>
        <source>%1 of more than %2</source>
        <translation>%2 tadan koʻpining %1-si</translation>
    </message>
    <message>
        <source>one of more than %1</source>
        <translation>%1 tadan koʻpining biri</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 tadan %1-si</translation>
    </message>
    <message>
        <source>searching…</source>
        <translation>qidirilmoqda…</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::GridArea</name>
    <message>
        <source>Place in the list</source>
        <translation>Roʻyxatdagi oʻrin</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::GroupDialog</name>
    <message>
        <source>none</source>
        <translation>yoʻq</translation>
    </message>
    <message>
        <source>Group the rows</source>
        <translation>Qatorlarni guruhlash</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Guruhlash</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Ustun boʻyicha</translation>
    </message>
    <message>
        <source>Within that by</source>
        <translation>Uning ichida ustun boʻyicha</translation>
    </message>
    <message>
        <source>Times by</source>
        <translation>Vaqt boʻlagi</translation>
    </message>
    <message>
        <source>day</source>
        <translation>kun</translation>
    </message>
    <message>
        <source>week</source>
        <translation>hafta</translation>
    </message>
    <message>
        <source>month</source>
        <translation>oy</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::GroupView</name>
    <message>
        <source>Group</source>
        <translation>Guruh</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Qatorlar</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Roʻyxatga qaytish</translation>
    </message>
    <message>
        <source>Group…</source>
        <translation>Guruhlash…</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Guruhlar</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>boʻsh</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Hisoblanmoqda…</translation>
    </message>
    <message>
        <source>No record matches the filter.</source>
        <translation>Filtrga mos yozuv yoʻq.</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Yana koʻrsatish</translation>
    </message>
    <message>
        <source>The first %1 groups are shown.</source>
        <translation>Dastlabki guruhlar koʻrsatilgan: %1.</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::HealthChart</name>
    <message>
        <source>Figure over time</source>
        <translation>Koʻrsatkich vaqt boʻyicha</translation>
    </message>
    <message>
        <source>No figures of this time were kept. They are kept every five minutes while this page is open.</source>
        <translation>Bu vaqtda koʻrsatkichlar saqlanmagan. Ular shu sahifa ochiq turganda har besh daqiqada saqlanadi.</translation>
    </message>
    <message>
        <source>%1 at last.</source>
        <translation>Oxirgi qiymat: %1.</translation>
    </message>
    <message>
        <source>No figures of this time were kept. They are kept every five minutes while somebody who may see them has the desk open.</source>
        <translation>Bu vaqtda koʻrsatkichlar saqlanmagan. Ular huquqi bor foydalanuvchida dastur ochiq turganda har besh daqiqada saqlanadi.</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::HealthModel</name>
    <message>
        <source>Check</source>
        <translation>Tekshiruv</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Holati</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Qiymati</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Nimani anglatadi</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::HealthPage</name>
    <message>
        <source>Health</source>
        <translation>Holat</translation>
    </message>
    <message>
        <source>Ask again (F5)</source>
        <translation>Yana tekshirish (F5)</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Yana tekshirish</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Tekshiruvlar</translation>
    </message>
    <message>
        <source>asked %1</source>
        <translation>tekshirildi: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n to act on now</source>
        <translation>
            <numerusform>Chora koʻrish kerak: %n</numerusform>
            <numerusform>Chora koʻrish kerak: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to keep an eye on</source>
        <translation>
            <numerusform>Eʼtibor kerak: %n</numerusform>
            <numerusform>Eʼtibor kerak: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>Hammasi joyida</translation>
    </message>
    <message>
        <source>Alarm:</source>
        <translation>Ogohlantirish:</translation>
    </message>
    <message>
        <source>The figures could not be kept:</source>
        <translation>Koʻrsatkichlarni saqlab boʻlmadi:</translation>
    </message>
    <message>
        <source>the curves have a gap here.</source>
        <translation>grafiklarda shu joyda uzilish boʻladi.</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::HealthPanel</name>
    <message>
        <source>Value</source>
        <translation>Qiymati</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Nega</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Nima qilish kerak</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Chegaralar</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Tekshirildi</translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation>Soʻrov</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Vaqt boʻyicha</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Davr</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Kun</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Hafta</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Oy</translation>
    </message>
    <message>
        <source>What it is made of</source>
        <translation>Nimalardan iborat</translation>
    </message>
    <message>
        <source>Alarm…</source>
        <translation>Ogohlantirish…</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::HourChart</name>
    <message>
        <source>now %1</source>
        <translation>hozir %1</translation>
    </message>
    <message>
        <source>Revenue by hour</source>
        <translation>Soatlik tushum</translation>
    </message>
    <message>
        <source>%1: %2. Best hour: %3.</source>
        <translation>%1: %2. Eng yaxshi soat: %3.</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::ImportPage</name>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Tekshirish</translation>
    </message>
    <message>
        <source>Go on to the words</source>
        <translation>Soʻzlarga oʻtish</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Sinov oʻtkazish</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Import qilish…</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Davom ettirish</translation>
    </message>
    <message>
        <source>Compare again</source>
        <translation>Qayta solishtirish</translation>
    </message>
    <message>
        <source>Send all again</source>
        <translation>Hammasini qayta yuborish</translation>
    </message>
    <message>
        <source>The databases can only be read at present.</source>
        <translation>Hozir bazalarni faqat oʻqish mumkin.</translation>
    </message>
    <message>
        <source>Something is in the way.</source>
        <translation>Nimadir toʻsqinlik qilmoqda.</translation>
    </message>
    <message>
        <source>The step Checks says what, and what to do.</source>
        <translation>Nima ekani va nima qilish kerakligi “Tekshiruvlar” qadamida aytilgan.</translation>
    </message>
    <message>
        <source>Start the import</source>
        <translation>Importni boshlash</translation>
    </message>
    <message>
        <source>Stop the bot and the old back end first: what is written there after the copy does not come along. The old database is only read.</source>
        <translation>Avval bot va eski serverni toʻxtating: nusxadan keyin u yerga yozilgani koʻchmaydi. Eski baza faqat oʻqiladi.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Boshlash</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::ImportQuarantineView</name>
    <message numerus="yes">
        <source>%n row(s) were sent.</source>
        <translation>
            <numerusform>%n ta qator yuborildi.</numerusform>
            <numerusform>%n ta qator yuborildi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have no place still.</source>
        <translation>
            <numerusform>%n ta qatorga hali ham joy yoʻq.</numerusform>
            <numerusform>%n ta qatorga hali ham joy yoʻq.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows in quarantine</source>
        <translation>Karantindagi qatorlar</translation>
    </message>
    <message>
        <source>Fields of the row as JSON</source>
        <translation>Qator maydonlari JSON koʻrinishida</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Jadval</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Why it waits</source>
        <translation>Nega kutmoqda</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Qayta yuborish</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Saqlash</translation>
    </message>
    <message>
        <source>Keeps what was mended, and leaves the row here.</source>
        <translation>Tuzatishni saqlaydi va qatorni shu yerda qoldiradi.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Bekor qilish</translation>
    </message>
    <message>
        <source>The row as it was.</source>
        <translation>Qator avvalgi holida.</translation>
    </message>
    <message>
        <source>Nothing waits in quarantine</source>
        <translation>Karantin boʻsh</translation>
    </message>
    <message>
        <source>Rows of an import that have no place in the target would be here, with the reason.</source>
        <translation>Bu yerda qabul qiluvchida joy topilmagan import qatorlari sababi bilan koʻrinadi.</translation>
    </message>
    <message>
        <source>A row is an object: its fields stand between { and }.</source>
        <translation>Qator — obyekt: maydonlari { va } orasida turadi.</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::ImportRun</name>
    <message>
        <source>Dry run of the import</source>
        <translation>Importni sinab koʻrish</translation>
    </message>
    <message>
        <source>Looking at the source of the import</source>
        <translation>Import manbasini tekshirish</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Nothing was imported, because there is no backup: %1</source>
        <translation>Hech narsa import qilinmadi, chunki nusxa yoʻq: %1</translation>
    </message>
    <message numerus="yes">
        <source>All tables agree; %n row(s) wait in quarantine.</source>
        <translation>
            <numerusform>Barcha jadvallar mos; %n ta qator karantinda kutmoqda.</numerusform>
            <numerusform>Barcha jadvallar mos; %n ta qator karantinda kutmoqda.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vhm24::ui::ImportSourceView</name>
    <message>
        <source>The old database itself</source>
        <translation>Eski bazaning oʻzi</translation>
    </message>
    <message>
        <source>A JSON file of the older backup script</source>
        <translation>Avvalgi nusxalash skriptining JSON fayli</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Manzil</translation>
    </message>
    <message>
        <source>postgresql://USER@HOST:5432/DATABASE, as Supabase shows it. Add ?sslmode=verify-full where the certificate can be checked.</source>
        <translation>postgresql://NOM@SERVER:5432/BAZA, Supabase koʻrsatganidek. Sertifikatni tekshirish mumkin boʻlsa, ?sslmode=verify-full qoʻshing.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Parol</translation>
    </message>
    <message>
        <source>It is kept in memory until the program ends: it is never shown, stored or logged.</source>
        <translation>Dastur yopilguncha xotirada turadi: koʻrsatilmaydi, saqlanmaydi va jurnalga yozilmaydi.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fayl</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Tanlash…</translation>
    </message>
    <message>
        <source>JSON file of the older backup script</source>
        <translation>Avvalgi nusxalash skriptining JSON fayli</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON fayllar (*.json)</translation>
    </message>
    <message>
        <source>Write the address like postgresql://USER@HOST:5432/DATABASE (%1).</source>
        <translation>Manzilni shunday yozing: postgresql://NOM@SERVER:5432/BAZA (%1).</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>Faylni tanlang.</translation>
    </message>
    <message>
        <source>This file is not there or can&apos;t be read.</source>
        <translation>Bu fayl yoʻq yoki uni oʻqib boʻlmaydi.</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::ImportSteps</name>
    <message>
        <source>Source</source>
        <translation>Manba</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Tekshiruvlar</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Soʻzlar</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Sinov</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Solishtirish</translation>
    </message>
    <message>
        <source>Quarantine</source>
        <translation>Karantin</translation>
    </message>
    <message>
        <source>The old database in one schema, or the JSON file of the older backup script. It is only read.</source>
        <translation>Yagona sxemali eski baza yoki avvalgi nusxalash skriptining JSON fayli. Manba faqat oʻqiladi.</translation>
    </message>
    <message>
        <source>What the source holds and what will not fit. Nothing is written.</source>
        <translation>Manbada nima bor va nima mos kelmaydi. Hech narsa yozilmaydi.</translation>
    </message>
    <message>
        <source>What the free texts of the source become. A text without a meaning sends its rows to quarantine.</source>
        <translation>Manbadagi erkin matnlar nimaga aylanadi. Maʼnosi yoʻq matnli qatorlar karantinga tushadi.</translation>
    </message>
    <message>
        <source>All choices made: what would arrive, table by table. Nothing is written.</source>
        <translation>Hammasi tanlangan: jadvallar boʻyicha nima oʻtadi. Hech narsa yozilmaydi.</translation>
    </message>
    <message>
        <source>Stop the bot and the old back end first. A stopped or lost import goes on where it was.</source>
        <translation>Avval bot va eski serverni toʻxtating. Uzilgan import toʻxtagan joyidan davom etadi.</translation>
    </message>
    <message>
        <source>Rows and checksums of both sides. Equal sums mean equal rows.</source>
        <translation>Ikkala tomonning qatorlari va nazorat yigʻindilari. Teng yigʻindi — bir xil qatorlar.</translation>
    </message>
    <message>
        <source>Rows that had no place. Mend one and send it again, or leave it here.</source>
        <translation>Joy topilmagan qatorlar. Tuzating va qayta yuboring yoki shu yerda qoldiring.</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::ImportWordsView</name>
    <message>
        <source>Words</source>
        <translation>Soʻzlar</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Ustun</translation>
    </message>
    <message>
        <source>Text of the source</source>
        <translation>Manba matni</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Qatorlar</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Aylanadi</translation>
    </message>
    <message>
        <source>There is nothing to decide</source>
        <translation>Hal qilinadigan narsa yoʻq</translation>
    </message>
    <message>
        <source>Every text of the source is a value of its list as it is.</source>
        <translation>Manbadagi har bir matn oʻz roʻyxatida bor.</translation>
    </message>
    <message>
        <source>to quarantine</source>
        <translation>karantinga</translation>
    </message>
    <message>
        <source>“%1” in %2 becomes</source>
        <translation>%2 dagi “%1” nimaga aylanadi</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::IndexOffer</name>
    <message>
        <source>The indexes are built; lists and searches are fast now.</source>
        <translation>Indekslar tuzildi: roʻyxatlar va qidiruv endi tez.</translation>
    </message>
    <message>
        <source>Stopped. The indexes that were ready stay.</source>
        <translation>Toʻxtatildi. Tayyor boʻlgan indekslar qoladi.</translation>
    </message>
    <message>
        <source>Long lists are slow here:</source>
        <translation>Uzun roʻyxatlar bu yerda sekin:</translation>
    </message>
    <message numerus="yes">
        <source>%n index(es) are missing.</source>
        <translation>
            <numerusform>%n ta indeks yetishmaydi.</numerusform>
            <numerusform>%n ta indeks yetishmaydi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tables: %1. Building takes minutes on large tables; everybody can go on working.</source>
        <translation>Jadvallar: %1. Katta jadvallarda tuzish bir necha daqiqa oladi; hamma ishini davom ettirishi mumkin.</translation>
    </message>
    <message>
        <source>Build indexes</source>
        <translation>Indekslarni tuzish</translation>
    </message>
    <message>
        <source>Building indexes</source>
        <translation>Indekslar tuzilmoqda</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::JobStrip</name>
    <message>
        <source>Open folder</source>
        <translation>Papkani ochish</translation>
    </message>
    <message>
        <source>%1: stopping…</source>
        <translation>%1: toʻxtatilmoqda…</translation>
    </message>
    <message>
        <source>%1 · %2 rows</source>
        <translation>%1 · qatorlar: %2</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Toʻxtatish</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Yopish</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::JsonView</name>
    <message>
        <source>Copy JSON</source>
        <translation>JSON nusxasini olish</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Kamroq koʻrsatish</translation>
    </message>
    <message>
        <source>Show all lines (%1)</source>
        <translation>Barcha qatorlarni koʻrsatish (%1)</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::KeyField</name>
    <message>
        <source>Press the keys…</source>
        <translation>Tugmalarni bosing…</translation>
    </message>
    <message>
        <source>none</source>
        <translation>yoʻq</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::ListSearch</name>
    <message>
        <source>search stopped</source>
        <translation>qidiruv toʻxtatildi</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::MainWindow</name>
    <message>
        <source>Data: %1 ago</source>
        <translation>Maʼlumotlar: %1 oldin</translation>
    </message>
    <message>
        <source>Data: not read yet</source>
        <translation>Maʼlumotlar: hali oʻqilmagan</translation>
    </message>
    <message>
        <source>Close without saving?</source>
        <translation>Saqlamasdan yopilsinmi?</translation>
    </message>
    <message>
        <source>Discard and close</source>
        <translation>Voz kechib yopish</translation>
    </message>
    <message>
        <source>Close the tab?</source>
        <translation>Varaq yopilsinmi?</translation>
    </message>
    <message>
        <source>Stop the work and close?</source>
        <translation>Ishni toʻxtatib, yopilsinmi?</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Toʻxtatish va yopish</translation>
    </message>
    <message>
        <source>There are changes that were not saved, and this computer could not keep them for the next time. They will be lost.</source>
        <translation>Saqlanmagan oʻzgarishlar bor, bu kompyuter ularni keyingi safargacha saqlab qola olmadi. Ular yoʻqoladi.</translation>
    </message>
    <message>
        <source>It has changes that were not saved, and this computer could not keep them for the next time. They will be lost.</source>
        <translation>Unda saqlanmagan oʻzgarishlar bor va bu kompyuter ularni keyingi safarga saqlab qola olmadi. Ular yoʻqoladi.</translation>
    </message>
    <message>
        <source>Still at work: %1. It will be stopped, and what was there before stays.</source>
        <translation>Hali bajarilmoqda: %1. Ish toʻxtatiladi, avval bor narsalar esa qoladi.</translation>
    </message>
    <message>
        <source>Stop the work and log out?</source>
        <translation>Ishni toʻxtatib chiqilsinmi?</translation>
    </message>
    <message>
        <source>Stop and log out</source>
        <translation>Toʻxtatib chiqish</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::MomentEditor</name>
    <message>
        <source>Open the calendar</source>
        <translation>Taqvimni ochish</translation>
    </message>
    <message>
        <source>Open the calendar (Alt+Down)</source>
        <translation>Taqvimni ochish (Alt+↓)</translation>
    </message>
    <message>
        <source>dd.mm.yyyy hh:mm</source>
        <translation>kk.oo.yyyy ss:dd</translation>
    </message>
    <message>
        <source>dd.mm.yyyy</source>
        <translation>kk.oo.yyyy</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::MovePage</name>
    <message>
        <source>Move</source>
        <translation>Koʻchirish</translation>
    </message>
    <message>
        <source>The databases can only be read at present.</source>
        <translation>Hozir bazalarni faqat oʻqish mumkin.</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Joylar</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Tekshiruvlar</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Solishtirish</translation>
    </message>
    <message>
        <source>From one database into five, from five into one, or into other names of schemas. What is here stays as it is; it is only read.</source>
        <translation>Bitta bazadan beshtaga, beshtadan bittaga yoki boshqa nomli sxemalarga. Bu yerdagi maʼlumotlar faqat oʻqiladi va oʻz holicha qoladi.</translation>
    </message>
    <message>
        <source>What there is to move and what is in the way. Nothing is written.</source>
        <translation>Nima koʻchiriladi va nima toʻsqinlik qiladi. Hech narsa yozilmaydi.</translation>
    </message>
    <message>
        <source>Stop the bot and the back end first. A stopped or lost move goes on where it was.</source>
        <translation>Avval bot va serverni toʻxtating. Uzilgan koʻchirish toʻxtagan joyidan davom etadi.</translation>
    </message>
    <message>
        <source>Rows and checksums of both sides. Equal sums mean equal rows. To work there, log out and choose the new connection, and give the back end the new addresses.</source>
        <translation>Ikkala tomonning qatorlari va nazorat yigʻindilari. Teng yigʻindi — bir xil qatorlar. Yangi joyda ishlash uchun chiqing va yangi ulanishni tanlang, serverga esa yangi manzillarni bering.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Tekshirish</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Koʻchirish…</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Davom ettirish</translation>
    </message>
    <message>
        <source>Compare again</source>
        <translation>Qayta solishtirish</translation>
    </message>
    <message>
        <source>The target can&apos;t be reached: %1</source>
        <translation>Qabul qiluvchiga ulanib boʻlmadi: %1</translation>
    </message>
    <message>
        <source>Start the move</source>
        <translation>Koʻchirishni boshlash</translation>
    </message>
    <message>
        <source>Stop the bot and the back end first, and let nobody work here: what is written after the copy does not come along. These databases are only read.</source>
        <translation>Avval bot va serverni toʻxtating, bu yerda hech kim ishlamasin: nusxadan keyin yozilgani koʻchmaydi. Bu bazalar faqat oʻqiladi.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Boshlash</translation>
    </message>
    <message>
        <source>The target holds rows already: make a backup of it first, with its own connection.</source>
        <translation>Qabul qiluvchida qatorlar bor: avval oʻz ulanishi orqali uning nusxasini oling.</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::MovePlacesView</name>
    <message>
        <source>Places</source>
        <translation>Joylar</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Xizmat</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Qayerdan</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Qayerga</translation>
    </message>
    <message>
        <source>Choose the target…</source>
        <translation>Qabul qiluvchini tanlash…</translation>
    </message>
    <message>
        <source>Connection “%1”</source>
        <translation>“%1” ulanishi</translation>
    </message>
    <message>
        <source>No target is chosen yet.</source>
        <translation>Qabul qiluvchi hali tanlanmagan.</translation>
    </message>
    <message>
        <source>The way to the target is being opened…</source>
        <translation>Qabul qiluvchiga yoʻl ochilmoqda…</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::MoveRun</name>
    <message>
        <source>Dry run of the move</source>
        <translation>Koʻchirish oldidan tekshiruv</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Koʻchirish</translation>
    </message>
    <message>
        <source>Nothing was moved, because there is no backup: %1</source>
        <translation>Hech narsa koʻchirilmadi, chunki nusxa yoʻq: %1</translation>
    </message>
    <message numerus="yes">
        <source>All tables agree; %n row(s) wait in quarantine of the target: connect to it, and the page Import shows them.</source>
        <translation>
            <numerusform>Barcha jadvallar mos; %n ta qator qabul qiluvchi karantinida kutmoqda: unga ulaning, “Import” sahifasi ularni koʻrsatadi.</numerusform>
            <numerusform>Barcha jadvallar mos; %n ta qator qabul qiluvchi karantinida kutmoqda: unga ulaning, “Import” sahifasi ularni koʻrsatadi.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vhm24::ui::PageHeader</name>
    <message>
        <source>Back</source>
        <translation>Orqaga</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::PageTabs</name>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::PanelFrame</name>
    <message>
        <source>Close the panel</source>
        <translation>Panelni yopish</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::PasteDialog</name>
    <message>
        <source>Paste into “%1”</source>
        <translation>“%1” ga qoʻyish</translation>
    </message>
    <message>
        <source>The first line holds the titles of the columns</source>
        <translation>Birinchi qatorda ustun nomlari</translation>
    </message>
    <message>
        <source>The block as it will be stored</source>
        <translation>Blok saqlanadigan koʻrinishda</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n qator</numerusform>
            <numerusform>%n qator</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n column(s)</source>
        <translation>
            <numerusform>%1, %n ustun</numerusform>
            <numerusform>%1, %n ustun</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new record(s)</source>
        <translation>
            <numerusform>%n yangi yozuv</numerusform>
            <numerusform>%n yangi yozuv</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n xato</numerusform>
            <numerusform>%n xato</numerusform>
        </translation>
    </message>
    <message>
        <source>To the next error (F8)</source>
        <translation>Keyingi xatoga (F8)</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n row(s)</source>
        <translation>
            <numerusform>%n qatorni olib tashlash</numerusform>
            <numerusform>%n qatorni olib tashlash</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n row(s)</source>
        <translation>
            <numerusform>%n qatorda %1</numerusform>
            <numerusform>%n qatorda %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste %n cell(s)</source>
        <translation>
            <numerusform>%n katakni qoʻyish</numerusform>
            <numerusform>%n katakni qoʻyish</numerusform>
        </translation>
    </message>
    <message>
        <source>Over the cells from the current one</source>
        <translation>Joriy katakdan boshlab kataklar ustiga</translation>
    </message>
    <message>
        <source>As new records</source>
        <translation>Yangi yozuvlar sifatida</translation>
    </message>
    <message>
        <source>Where the block goes</source>
        <translation>Blok qayerga qoʻyiladi</translation>
    </message>
    <message numerus="yes">
        <source>Add %n record(s)</source>
        <translation>
            <numerusform>%n ta yozuv qoʻshish</numerusform>
            <numerusform>%n ta yozuv qoʻshish</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vhm24::ui::PasteModel</name>
    <message>
        <source>new record</source>
        <translation>yangi yozuv</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Yozuv</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::PopupEditor</name>
    <message>
        <source>Edit in a window of its own</source>
        <translation>Alohida oynada tahrirlash</translation>
    </message>
    <message>
        <source>Edit in a window of its own (Shift+F2)</source>
        <translation>Alohida oynada tahrirlash (Shift+F2)</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::PreviewDialog</name>
    <message>
        <source>What will be saved</source>
        <translation>Nima saqlanadi</translation>
    </message>
    <message>
        <source>Record and field</source>
        <translation>Yozuv va maydon</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>Edi</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Boʻladi</translation>
    </message>
    <message>
        <source>Discard the line</source>
        <translation>Bu qatorni bekor qilish</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Yopish</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Saqlash</translation>
    </message>
    <message>
        <source>new record</source>
        <translation>yangi yozuv</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::Rail</name>
    <message>
        <source>Find anything</source>
        <translation>Qidirish</translation>
    </message>
    <message>
        <source>My account</source>
        <translation>Mening hisobim</translation>
    </message>
    <message>
        <source>Narrow or widen the navigation</source>
        <translation>Navigatsiyani toraytirish yoki kengaytirish</translation>
    </message>
    <message>
        <source>Navigation</source>
        <translation>Navigatsiya</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::RailModel</name>
    <message>
        <source>Overview</source>
        <translation>Umumiy koʻrinish</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>Avtomatlar</translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>Ombor</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Vazifalar</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Savdo</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Xodimlar</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Jurnal</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Maʼlumotlar bazasi</translation>
    </message>
    <message>
        <source>Has changes that are not saved</source>
        <translation>Saqlanmagan oʻzgarishlar bor</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::ReadOnlyNotice</name>
    <message>
        <source>the table %1 is missing</source>
        <translation>%1 jadvali yoʻq</translation>
    </message>
    <message>
        <source>the column %1 is missing</source>
        <translation>%1 ustuni yoʻq</translation>
    </message>
    <message>
        <source>there is an unknown column %1</source>
        <translation>nomaʼlum %1 ustuni bor</translation>
    </message>
    <message>
        <source>the column %1 is %2 instead of %3</source>
        <translation>%1 ustunining turi %3 oʻrniga %2</translation>
    </message>
    <message>
        <source>the column %1 has another default value</source>
        <translation>%1 ustunining standart qiymati boshqa</translation>
    </message>
    <message>
        <source>the column %1 has another rule for empty values</source>
        <translation>%1 ustunida boʻsh qiymatlar qoidasi boshqa</translation>
    </message>
    <message>
        <source>the index %1 is missing</source>
        <translation>%1 indeksi yoʻq</translation>
    </message>
    <message>
        <source>there is an unknown index %1</source>
        <translation>nomaʼlum %1 indeksi bor</translation>
    </message>
    <message>
        <source>the index %1 is another one</source>
        <translation>%1 indeksi boshqacha</translation>
    </message>
    <message>
        <source>the foreign key %1 is missing</source>
        <translation>%1 tashqi kaliti yoʻq</translation>
    </message>
    <message>
        <source>there is an unknown foreign key %1</source>
        <translation>nomaʼlum %1 tashqi kaliti bor</translation>
    </message>
    <message>
        <source>the foreign key %1 is another one</source>
        <translation>%1 tashqi kaliti boshqacha</translation>
    </message>
    <message>
        <source>the list of values %1 is missing</source>
        <translation>%1 qiymatlar roʻyxati yoʻq</translation>
    </message>
    <message>
        <source>the list of values %1 is another one</source>
        <translation>%1 qiymatlar roʻyxati boshqacha</translation>
    </message>
    <message numerus="yes">
        <source>And %n more difference(s).</source>
        <translation>
            <numerusform>Va yana %n ta farq.</numerusform>
            <numerusform>Va yana %n ta farq.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing can be changed here:</source>
        <translation>Bu yerda hech narsani oʻzgartirib boʻlmaydi:</translation>
    </message>
    <message>
        <source>this is the older form of the data, which has to be imported first.</source>
        <translation>bu maʼlumotlarning eski koʻrinishi, avval ularni import qilish kerak.</translation>
    </message>
    <message>
        <source>the structure of the database is not the one that this program knows.</source>
        <translation>maʼlumotlar bazasining tuzilishi bu dastur biladigan tuzilish emas.</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::RecordDialog</name>
    <message>
        <source>%1: new record</source>
        <translation>%1: yangi yozuv</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Bekor qilish</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Qoʻshish</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::RelatedDialog</name>
    <message>
        <source>Related records</source>
        <translation>Bogʻliq yozuvlar</translation>
    </message>
    <message>
        <source>Related records of %1</source>
        <translation>Bogʻliq yozuvlar: %1</translation>
    </message>
    <message>
        <source>It belongs to</source>
        <translation>Nimaga tegishli</translation>
    </message>
    <message>
        <source>Open %1 · %2</source>
        <translation>Ochish: %1 · %2</translation>
    </message>
    <message>
        <source>Belongs to it</source>
        <translation>Unga nima tegishli</translation>
    </message>
    <message>
        <source>No other table that you may open refers to this record.</source>
        <translation>Siz ochishingiz mumkin boʻlgan jadvallarning hech biri bu yozuvga bogʻlanmagan.</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::RestoreDialog</name>
    <message>
        <source>The last trial of this backup failed; it will probably not come back whole.</source>
        <translation>Bu nusxaning oxirgi tekshiruvi muvaffaqiyatsiz boʻlgan; u toʻliq tiklanmasligi mumkin.</translation>
    </message>
    <message>
        <source>This backup was never verified. Verify it first if there is time.</source>
        <translation>Bu nusxa hali tekshirilmagan. Vaqt boʻlsa, avval uni tekshiring.</translation>
    </message>
    <message>
        <source>The backup of %1 holds %2 rows.</source>
        <translation>%1 dagi nusxada %2 ta qator bor.</translation>
    </message>
    <message>
        <source>It goes into a database of its own on the same server. What is there now stays as it is, and this program goes on working with it. Every table is compared afterwards.</source>
        <translation>U oʻsha serverdagi alohida bazaga tiklanadi. Hozirgi maʼlumotlar oʻzgarmaydi va dastur ular bilan ishlashda davom etadi. Soʻng har bir jadval solishtiriladi.</translation>
    </message>
    <message>
        <source>Everything in %1 becomes what it was then: whatever was written since is gone. Stop the back end and close the other desks first. If anything goes wrong, all is put back.</source>
        <translation>%1 dagi hamma narsa oʻsha paytdagidek boʻladi: keyin yozilganlari yoʻqoladi. Avval server dasturini toʻxtating va boshqa kompyuterlardagi dasturni yoping. Xatolik yuz bersa, hammasi joyiga qaytariladi.</translation>
    </message>
    <message>
        <source>Replace everything</source>
        <translation>Hammasini almashtirish</translation>
    </message>
    <message>
        <source>Restore into a new database</source>
        <translation>Yangi bazaga tiklash</translation>
    </message>
    <message>
        <source>These are made: %1.</source>
        <translation>Bular yaratiladi: %1.</translation>
    </message>
    <message>
        <source>It must not be there yet, or be empty.</source>
        <translation>Bunday baza hali boʻlmasligi yoki boʻsh boʻlishi kerak.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Nusxani tiklash</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Qayerga</translation>
    </message>
    <message>
        <source>Into a new database</source>
        <translation>Yangi bazaga</translation>
    </message>
    <message>
        <source>In place of what is there now</source>
        <translation>Hozirgisining oʻrniga</translation>
    </message>
    <message>
        <source>Name of the new database</source>
        <translation>Yangi bazaning nomi</translation>
    </message>
    <message>
        <source>Keep what is replaced, in schemas beside it</source>
        <translation>Almashtiriladiganini yonida, alohida sxemalarda saqlash</translation>
    </message>
    <message>
        <source>What is there now</source>
        <translation>Hozir bori</translation>
    </message>
    <message>
        <source>Type %1 to confirm</source>
        <translation>Tasdiqlash uchun %1 deb yozing</translation>
    </message>
    <message>
        <source>This is not the name of the database.</source>
        <translation>Bu bazaning nomi emas.</translation>
    </message>
    <message>
        <source>A name has Latin letters, digits and _, at most %1 of them.</source>
        <translation>Nom lotin harflari, raqamlar va _ dan iborat, koʻpi bilan %1 ta belgi.</translation>
    </message>
    <message>
        <source>This database is in use. Choose another name.</source>
        <translation>Bu baza ishlatilmoqda. Boshqa nom tanlang.</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::ShortcutSheet</name>
    <message>
        <source>Keys</source>
        <translation>Tugmalar</translation>
    </message>
    <message>
        <source>Search by what it does or by its keys</source>
        <translation>Amal yoki tugmalar boʻyicha qidirish</translation>
    </message>
    <message>
        <source>No keys match. Search for another word.</source>
        <translation>Hech narsa topilmadi. Boshqa soʻz bilan qidiring.</translation>
    </message>
    <message>
        <source>Reset all keys</source>
        <translation>Barcha tugmalarni asliga qaytarish</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Yopish</translation>
    </message>
    <message>
        <source>As it was by default</source>
        <translation>Asliga qaytarish</translation>
    </message>
    <message>
        <source>Reset the keys of “%1”</source>
        <translation>“%1” tugmalarini asliga qaytarish</translation>
    </message>
    <message>
        <source>Keys of “%1”</source>
        <translation>“%1” tugmalari</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::Shortcuts</name>
    <message>
        <source>%1 is needed for typing. Use it together with Ctrl or Alt, or take a key such as F6.</source>
        <translation>%1 matn terish uchun kerak. Uni Ctrl yoki Alt bilan birga ishlating yoki F6 kabi tugmani oling.</translation>
    </message>
    <message>
        <source>%1 is already taken by “%2”.</source>
        <translation>%1 allaqachon “%2” uchun band.</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::SlowNotice</name>
    <message>
        <source>Stop</source>
        <translation>Toʻxtatish</translation>
    </message>
    <message>
        <source>No index serves this order: all rows that match are read and sorted. %1 so far.</source>
        <translation>Bu tartib uchun indeks yoʻq: mos keladigan barcha qatorlar oʻqilib saralanmoqda. Oʻtgan vaqt: %1.</translation>
    </message>
    <message>
        <source>The database is still searching. %1 so far.</source>
        <translation>Maʼlumotlar bazasi hali qidirmoqda. Oʻtgan vaqt: %1.</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::SqlPage</name>
    <message>
        <source>SQL console</source>
        <translation>SQL konsoli</translation>
    </message>
    <message>
        <source>Allow changes</source>
        <translation>Oʻzgartirishga ruxsat</translation>
    </message>
    <message>
        <source>Without this the database itself refuses every change.</source>
        <translation>Busiz har qanday oʻzgarishni maʼlumotlar bazasining oʻzi rad etadi.</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Bajarish</translation>
    </message>
    <message>
        <source>Runs what is selected, or all of it.</source>
        <translation>Belgilangan qismni yoki hammasini bajaradi.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Toʻxtatish</translation>
    </message>
    <message>
        <source>Undo it</source>
        <translation>Bekor qilish</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Tasdiqlash</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Hammasini nusxalash</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Xizmat</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Soʻrov</translation>
    </message>
    <message>
        <source>One statement, such as: SELECT * FROM &quot;InventoryItem&quot; WHERE quantity &lt;= 0</source>
        <translation>Bitta soʻrov, masalan: SELECT * FROM &quot;InventoryItem&quot; WHERE quantity &lt;= 0</translation>
    </message>
    <message>
        <source>Statements that you ran</source>
        <translation>Siz bajargan soʻrovlar</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Tarix</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Natija</translation>
    </message>
    <message>
        <source>changes are possible, and asked about before they count</source>
        <translation>oʻzgartirish mumkin; tasdiqlashdan oldin soʻraladi</translation>
    </message>
    <message numerus="yes">
        <source>reads only, at most %n row(s)</source>
        <translation>
            <numerusform>faqat oʻqish, koʻpi bilan %n ta satr</numerusform>
            <numerusform>faqat oʻqish, koʻpi bilan %n ta satr</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody else sees it yet. Without an answer it is undone after %n second(s).</source>
        <translation>
            <numerusform>Buni hali boshqalar koʻrmaydi. Javob berilmasa, %n soniyadan keyin bekor qilinadi.</numerusform>
            <numerusform>Buni hali boshqalar koʻrmaydi. Javob berilmasa, %n soniyadan keyin bekor qilinadi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1, column %2.</source>
        <translation>%1-qator, %2-ustun.</translation>
    </message>
    <message>
        <source>Committed.</source>
        <translation>Tasdiqlandi.</translation>
    </message>
    <message>
        <source>Undone: nothing was changed.</source>
        <translation>Bekor qilindi: hech narsa oʻzgarmadi.</translation>
    </message>
    <message>
        <source>The audit log has the statement.</source>
        <translation>Soʻrov jurnalga yozildi.</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::StatementBox</name>
    <message>
        <source>Copy</source>
        <translation>Nusxa olish</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::StatusLine</name>
    <message>
        <source>%1: no connection</source>
        <translation>%1: ulanish yoʻq</translation>
    </message>
    <message>
        <source>Click to try again now.</source>
        <translation>Hozir qayta urinish uchun bosing.</translation>
    </message>
    <message>
        <source>Not asked for yet.</source>
        <translation>Hali soʻrov yuborilmagan.</translation>
    </message>
    <message>
        <source>The database that this window works on.</source>
        <translation>Bu oyna ishlayotgan maʼlumotlar bazasi.</translation>
    </message>
    <message>
        <source>No cache is set up. Everything works, a little slower.</source>
        <translation>Kesh sozlanmagan. Hammasi ishlaydi, faqat biroz sekinroq.</translation>
    </message>
    <message>
        <source>The cache does not answer. Everything works, a little slower.</source>
        <translation>Kesh javob bermayapti. Hammasi ishlaydi, faqat biroz sekinroq.</translation>
    </message>
    <message>
        <source>Rights checked by the program</source>
        <translation>Huquqlarni dastur tekshiradi</translation>
    </message>
    <message>
        <source>The database itself does not check the rights of this user; this program does.</source>
        <translation>Bu foydalanuvchining huquqlarini maʼlumotlar bazasi emas, dasturning oʻzi tekshiradi.</translation>
    </message>
    <message>
        <source>&lt;1 ms</source>
        <translation>&lt;1 ms</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Connected, last answer after %1.</source>
        <translation>Ulangan, oxirgi javob %1 ichida keldi.</translation>
    </message>
    <message>
        <source>Redis · %1</source>
        <translation>Redis · %1</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::StepChart</name>
    <message>
        <source>Quantity over time</source>
        <translation>Miqdorning vaqt boʻyicha oʻzgarishi</translation>
    </message>
    <message>
        <source>min. %1</source>
        <translation>min. %1</translation>
    </message>
    <message>
        <source>%1 now.</source>
        <translation>Hozir: %1.</translation>
    </message>
    <message>
        <source>Minimum %1.</source>
        <translation>Minimum: %1.</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>%1 dan beri</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::StepFrame</name>
    <message>
        <source>Stop</source>
        <translation>Toʻxtatish</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Qadamlar</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::StructurePage</name>
    <message>
        <source>What came of it</source>
        <translation>Natija</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Tuzilma</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Sinab koʻrish</translation>
    </message>
    <message>
        <source>Runs what is pending in a transaction, and undoes it.</source>
        <translation>Kutayotganlarini tranzaksiyada bajaradi va bekor qiladi.</translation>
    </message>
    <message>
        <source>Apply…</source>
        <translation>Qoʻllash…</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Xizmatlar</translation>
    </message>
    <message>
        <source>Migrations and differences</source>
        <translation>Migratsiyalar va farqlar</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Tafsilotlar</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Xizmat</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Qoʻllangan</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Kutmoqda</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Bajarilmagan</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Farqlar</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Holati</translation>
    </message>
    <message>
        <source>Migration or difference</source>
        <translation>Migratsiya yoki farq</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Qachon</translation>
    </message>
    <message numerus="yes">
        <source>%n index(es) are missing.</source>
        <translation>
            <numerusform>%n ta indeks yetishmaydi.</numerusform>
            <numerusform>%n ta indeks yetishmaydi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Long lists are slow without them; everybody can go on working meanwhile.</source>
        <translation>Ularsiz uzun roʻyxatlar sekin; shu orada ishlayverish mumkin.</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Tuzatish</translation>
    </message>
    <message>
        <source>being looked at</source>
        <translation>koʻrilmoqda</translation>
    </message>
    <message>
        <source>as expected</source>
        <translation>kutilganidek</translation>
    </message>
    <message>
        <source>not the newest</source>
        <translation>eng yangisi emas</translation>
    </message>
    <message>
        <source>needs a look</source>
        <translation>eʼtibor talab qiladi</translation>
    </message>
    <message>
        <source>%1: %2

Expected: %3
Found: %4</source>
        <translation>%1: %2

Kutilgan: %3
Topilgan: %4</translation>
    </message>
    <message>
        <source>harmless</source>
        <translation>zararsiz</translation>
    </message>
    <message>
        <source>does harm</source>
        <translation>zararli</translation>
    </message>
    <message numerus="yes">
        <source>%n migration(s) pending</source>
        <translation>
            <numerusform>%n ta migratsiya kutmoqda</numerusform>
            <numerusform>%n ta migratsiya kutmoqda</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing pending</source>
        <translation>kutayotgani yoʻq</translation>
    </message>
    <message>
        <source>A backup is made first; the page Backups shows how far it is.</source>
        <translation>Avval zaxira nusxa olinadi; borishi «Zaxira nusxalar» sahifasida koʻrinadi.</translation>
    </message>
    <message>
        <source>Apply the migrations</source>
        <translation>Migratsiyalarni qoʻllash</translation>
    </message>
    <message numerus="yes">
        <source>%n migration(s) change the structure of the databases. Try them first; each one is applied as a whole or not at all.</source>
        <translation>
            <numerusform>%n ta migratsiya bazalar tuzilmasini oʻzgartiradi. Avval sinab koʻring; har biri toʻliq qoʻllanadi yoki umuman qoʻllanmaydi.</numerusform>
            <numerusform>%n ta migratsiya bazalar tuzilmasini oʻzgartiradi. Avval sinab koʻring; har biri toʻliq qoʻllanadi yoki umuman qoʻllanmaydi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Qoʻllash</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::StructureRun</name>
    <message>
        <source>Trying the migrations</source>
        <translation>Migratsiyalarni sinash</translation>
    </message>
    <message>
        <source>Applying the migrations</source>
        <translation>Migratsiyalarni qoʻllash</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Toʻxtatildi. Hech narsa oʻzgarmadi.</translation>
    </message>
    <message>
        <source>Stopped. What was applied before stays; the rest is pending.</source>
        <translation>Toʻxtatildi. Qoʻllangani qoladi, qolgani kutmoqda.</translation>
    </message>
    <message>
        <source>The trial failed. Nothing was changed; look at the reasons.</source>
        <translation>Sinov muvaffaqiyatsiz. Hech narsa oʻzgarmadi; sabablarini koʻring.</translation>
    </message>
    <message>
        <source>Not everything could be applied. Look at the reasons.</source>
        <translation>Hammasini qoʻllab boʻlmadi. Sabablarini koʻring.</translation>
    </message>
    <message>
        <source>Nothing is pending.</source>
        <translation>Kutayotgan migratsiya yoʻq.</translation>
    </message>
    <message>
        <source>The trial went well, and was undone. It can be applied.</source>
        <translation>Sinov yaxshi oʻtdi va bekor qilindi. Qoʻllash mumkin.</translation>
    </message>
    <message>
        <source>All migrations are applied.</source>
        <translation>Barcha migratsiyalar qoʻllandi.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 is there already and would be taken as applied.</source>
        <translation>%1: %2 allaqachon bor va qoʻllangan deb hisoblanadi.</translation>
    </message>
    <message>
        <source>%1: %2 can be applied.</source>
        <translation>%1: %2 ni qoʻllash mumkin.</translation>
    </message>
    <message>
        <source>%1: %2 was there already and is taken as applied.</source>
        <translation>%1: %2 allaqachon bor edi va qoʻllangan deb hisoblandi.</translation>
    </message>
    <message>
        <source>%1: %2 is applied.</source>
        <translation>%1: %2 qoʻllandi.</translation>
    </message>
    <message>
        <source>The index %1 is built.</source>
        <translation>%1 indeksi qurildi.</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::SumBar</name>
    <message>
        <source>Adding up all rows of the filter…</source>
        <translation>Filtrdagi barcha qatorlar boʻyicha hisoblanmoqda…</translation>
    </message>
    <message>
        <source>There is no column of numbers here.</source>
        <translation>Bu yerda sonli ustun yoʻq.</translation>
    </message>
    <message>
        <source>Over all rows of the filter, %1 ago</source>
        <translation>Filtrdagi barcha qatorlar boʻyicha, %1 oldin</translation>
    </message>
    <message>
        <source>Sums</source>
        <translation>Jami</translation>
    </message>
    <message>
        <source>Adding up was stopped; F5 does it again.</source>
        <translation>Hisoblash toʻxtatildi; F5 uni qayta boshlaydi.</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::TabStrip</name>
    <message>
        <source>Has changes that are not saved</source>
        <translation>Saqlanmagan oʻzgarishlar bor</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::TableActionSet</name>
    <message>
        <source>Edit</source>
        <translation>Tahrirlash</translation>
    </message>
    <message>
        <source>Find and filter</source>
        <translation>Qidiruv va filtr</translation>
    </message>
    <message>
        <source>Copy and paste</source>
        <translation>Nusxalash va qoʻyish</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::TablePage</name>
    <message>
        <source>Read again (F5)</source>
        <translation>Yangilash (F5)</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Yangi…</translation>
    </message>
    <message>
        <source>Search in this list</source>
        <translation>Roʻyxatdan qidirish</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>%1 tadan koʻp</translation>
    </message>
    <message>
        <source>No record matches the filter. Change it, or reset it above.</source>
        <translation>Filtrga mos yozuv yoʻq. Filtrni oʻzgartiring yoki yuqorida olib tashlang.</translation>
    </message>
    <message>
        <source>Add the first one…</source>
        <translation>Birinchisini qoʻshish…</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) are kept here and can be saved when it is back.</source>
        <translation>
            <numerusform>%n ta oʻzgarish shu yerda turibdi, aloqa tiklangach, ularni saqlash mumkin.</numerusform>
            <numerusform>%n ta oʻzgarish shu yerda turibdi, aloqa tiklangach, ularni saqlash mumkin.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: no connection since %2.</source>
        <translation>%1: %2 dan beri ulanish yoʻq.</translation>
    </message>
    <message>
        <source>The program tries again by itself.</source>
        <translation>Dastur oʻzi qayta urinadi.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Hozir urinish</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Yana</translation>
    </message>
    <message>
        <source>searching… (Esc stops it)</source>
        <translation>qidirilmoqda… (toʻxtatish — Esc)</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>%1-qator</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>by “%1” %2</source>
        <translation>tartib: “%1” %2</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::TelemetryChart</name>
    <message>
        <source>Telemetry</source>
        <translation>Telemetriya</translation>
    </message>
    <message>
        <source>limit %1 °C</source>
        <translation>chegara %1 °C</translation>
    </message>
    <message>
        <source>Highest temperature %1 °C.</source>
        <translation>Eng yuqori harorat: %1 °C.</translation>
    </message>
    <message>
        <source>Errors: %1.</source>
        <translation>Xatolar: %1.</translation>
    </message>
    <message>
        <source>Gaps in the data: %1.</source>
        <translation>Maʼlumotlardagi uzilishlar: %1.</translation>
    </message>
    <message>
        <source>errors</source>
        <translation>xatolar</translation>
    </message>
    <message>
        <source>no data %1</source>
        <translation>maʼlumot yoʻq: %1</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>maʼlumot yoʻq</translation>
    </message>
    <message>
        <source>%1 °C</source>
        <translation>%1 °C</translation>
    </message>
    <message>
        <source>°C</source>
        <translation>°C</translation>
    </message>
    <message>
        <source>min %1 · max %2</source>
        <translation>min %1 · maks %2</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Harorat</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Humidity</source>
        <translation>Namlik</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Savdo</translation>
    </message>
    <message>
        <source>%1 pcs</source>
        <translation>%1 dona</translation>
    </message>
    <message>
        <source>pcs</source>
        <translation>dona</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::TransferChecksView</name>
    <message>
        <source>Checks</source>
        <translation>Tekshiruvlar</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Nima</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Holati</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Nima topildi</translation>
    </message>
    <message>
        <source>Put the rows of both together (merge)</source>
        <translation>Ikkala tomon qatorlarini birlashtirish</translation>
    </message>
    <message>
        <source>What the target has stays as it is; a row of the source that clashes with it goes to quarantine.</source>
        <translation>Qabul qiluvchida bori oʻz holicha qoladi; unga zid keladigan manba qatori karantinga tushadi.</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::TransferJob</name>
    <message>
        <source>Stopped. What arrived stays; it can go on where it was.</source>
        <translation>Toʻxtatildi. Koʻchirilgani qoladi; shu joydan davom ettirish mumkin.</translation>
    </message>
    <message>
        <source>A backup is made first; the page Backups shows how far it is.</source>
        <translation>Avval nusxa olinadi; borishi “Zaxira nusxalar” sahifasida koʻrinadi.</translation>
    </message>
    <message>
        <source>The dry run is done; nothing was written.</source>
        <translation>Sinov tugadi; hech narsa yozilmadi.</translation>
    </message>
    <message>
        <source>The source was looked at.</source>
        <translation>Manba tekshirildi.</translation>
    </message>
    <message>
        <source>Not all tables agree. Run it again; what stays different was changed in the target afterwards.</source>
        <translation>Barcha jadvallar mos kelmadi. Qayta ishga tushiring; farqi qolgani keyinroq qabul qiluvchida oʻzgartirilgan.</translation>
    </message>
    <message>
        <source>All tables agree.</source>
        <translation>Barcha jadvallar mos.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Toʻxtatildi. Hech narsa yozilmadi.</translation>
    </message>
    <message>
        <source>No row was written: something is in the way.</source>
        <translation>Birorta qator yozilmadi: nimadir toʻsqinlik qilmoqda.</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::TransferTablesView</name>
    <message>
        <source>What would arrive</source>
        <translation>Nima oʻtadi</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Jadval</translation>
    </message>
    <message>
        <source>In the source</source>
        <translation>Manbada</translation>
    </message>
    <message>
        <source>Would arrive</source>
        <translation>Oʻtadi</translation>
    </message>
    <message>
        <source>To quarantine</source>
        <translation>Karantinga</translation>
    </message>
    <message>
        <source>There already</source>
        <translation>Oʻtgan</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Holati</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Bajarildi</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Jami</translation>
    </message>
    <message>
        <source>In quarantine</source>
        <translation>Karantinda</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Solishtirish</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Manba</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Qabul</translation>
    </message>
    <message>
        <source>Quarantine</source>
        <translation>Karantin</translation>
    </message>
    <message>
        <source>Checksum of the source</source>
        <translation>Manba yigʻindisi</translation>
    </message>
    <message>
        <source>Checksum of the target</source>
        <translation>Qabul yigʻindisi</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>JSON nusxalash</translation>
    </message>
    <message>
        <source>Save as JSON…</source>
        <translation>JSON saqlash…</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>mos</translation>
    </message>
    <message>
        <source>does not agree</source>
        <translation>mos emas</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>uzilgan</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>kutmoqda</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>teng</translation>
    </message>
    <message>
        <source>not equal</source>
        <translation>teng emas</translation>
    </message>
    <message>
        <source>%1 rows are missing, %2 are different.</source>
        <translation>Yetishmaydigan qatorlar: %1, farq qiladi: %2.</translation>
    </message>
    <message>
        <source>Save the proof</source>
        <translation>Solishtirishni saqlash</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON fayllar (*.json)</translation>
    </message>
    <message>
        <source>The proof was not saved</source>
        <translation>Solishtirish saqlanmadi</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Ishning borishi</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::TrialView</name>
    <message>
        <source>%1. This is the older single schema of Supabase: it has to be imported.</source>
        <translation>%1. Bu Supabase’ning eski yagona sxemasi: uni import qilish kerak.</translation>
    </message>
    <message numerus="yes">
        <source>%1. %n table(s) are missing: the migrations have to be applied.</source>
        <translation>
            <numerusform>%1. %n ta jadval yoʻq: migratsiyalarni qoʻllash kerak.</numerusform>
            <numerusform>%1. %n ta jadval yoʻq: migratsiyalarni qoʻllash kerak.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1. The structure differs in %n place(s): the program will only read.</source>
        <translation>
            <numerusform>%1. Tuzilma %n joyda farq qiladi: dastur faqat oʻqiydi.</numerusform>
            <numerusform>%1. Tuzilma %n joyda farq qiladi: dastur faqat oʻqiydi.</numerusform>
        </translation>
    </message>
    <message>
        <source>ready</source>
        <translation>tayyor</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>ulanmadi</translation>
    </message>
    <message>
        <source>not ready</source>
        <translation>tayyor emas</translation>
    </message>
    <message>
        <source>It can&apos;t be reached. The program works without it, more slowly.</source>
        <translation>Ulanib boʻlmadi. Dastur usiz ham ishlaydi, lekin sekinroq.</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::ValueDialog</name>
    <message>
        <source>One entry on each line.</source>
        <translation>Har bir qatorda bittadan qiymat.</translation>
    </message>
    <message>
        <source>Indent</source>
        <translation>Chekinishlarni tekislash</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Bekor qilish</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Qabul qilish</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::ViewMenu</name>
    <message>
        <source>All rows</source>
        <translation>Barcha qatorlar</translation>
    </message>
    <message>
        <source>%1: changed since it was saved</source>
        <translation>%1: saqlangandan keyin oʻzgartirilgan</translation>
    </message>
    <message>
        <source>Named view: %1</source>
        <translation>Nomlangan koʻrinish: %1</translation>
    </message>
    <message>
        <source>Changed since it was saved</source>
        <translation>Saqlangandan keyin oʻzgartirilgan</translation>
    </message>
    <message>
        <source>Shared by others</source>
        <translation>Boshqalar ulashgan koʻrinishlar</translation>
    </message>
    <message>
        <source>There is no named view of this list yet</source>
        <translation>Bu roʻyxatda hali nomlangan koʻrinish yoʻq</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Koʻrinishni saqlash</translation>
    </message>
    <message>
        <source>Save as mine…</source>
        <translation>Oʻzimniki sifatida saqlash…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Boshqa nom bilan saqlash…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Nomini oʻzgartirish…</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Umumiy qilish</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Oʻchirish</translation>
    </message>
    <message>
        <source>Back to standard</source>
        <translation>Standart koʻrinishga qaytish</translation>
    </message>
    <message>
        <source>Default for role</source>
        <translation>Rol uchun asosiy koʻrinish</translation>
    </message>
    <message>
        <source>For no role</source>
        <translation>Hech qaysi rol uchun emas</translation>
    </message>
    <message>
        <source>Save the view</source>
        <translation>Koʻrinishni saqlash</translation>
    </message>
    <message>
        <source>Its name:</source>
        <translation>Koʻrinish nomi:</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Saqlash</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>Koʻrinish nomini oʻzgartirish</translation>
    </message>
    <message>
        <source>The new name of “%1”:</source>
        <translation>“%1” koʻrinishining yangi nomi:</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Nomini oʻzgartirish</translation>
    </message>
    <message>
        <source>Delete the view?</source>
        <translation>Koʻrinish oʻchirilsinmi?</translation>
    </message>
    <message>
        <source>“%1” is shared: the others will not have it any more. The rows themselves stay.</source>
        <translation>“%1” umumiy koʻrinish: boshqalarda ham yoʻqoladi. Qatorlarning oʻzi qoladi.</translation>
    </message>
    <message>
        <source>“%1” will be gone. The rows themselves stay.</source>
        <translation>“%1” koʻrinishi oʻchiriladi. Qatorlarning oʻzi qoladi.</translation>
    </message>
    <message>
        <source>You already have a view of that name. Choose another name.</source>
        <translation>Sizda shunday nomli koʻrinish bor. Boshqa nom tanlang.</translation>
    </message>
    <message>
        <source>This view was changed elsewhere meanwhile. Nothing was saved; try again, or save it under a new name.</source>
        <translation>Bu koʻrinish boshqa joyda oʻzgartirilgan. Hech narsa saqlanmadi: qayta urinib koʻring yoki yangi nom bilan saqlang.</translation>
    </message>
    <message>
        <source>The view was not saved</source>
        <translation>Koʻrinish saqlanmadi</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::auth::AuditPage</name>
    <message>
        <source>unknown</source>
        <translation>nomaʼlum</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::auth::AuditPanel</name>
    <message>
        <source>History of the record</source>
        <translation>Yozuv tarixi</translation>
    </message>
    <message>
        <source>All of this user</source>
        <translation>Foydalanuvchi amallari</translation>
    </message>
    <message>
        <source>Nobody was logged in.</source>
        <translation>Hech kim tizimga kirmagan edi.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>nomaʼlum</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kim</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Qachon</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>IP-manzil</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Dastur</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>No values were recorded with this event.</source>
        <translation>Bu hodisada qiymatlar yozib olinmagan.</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Oʻzgarishlar</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n ta maydon</numerusform>
            <numerusform>%n ta maydon</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the fields</source>
        <translation>Maydonlarni koʻrsatish</translation>
    </message>
    <message>
        <source>Show JSON</source>
        <translation>JSON koʻrsatish</translation>
    </message>
    <message>
        <source>These fields have not changed since.</source>
        <translation>Shundan beri bu maydonlar oʻzgarmagan.</translation>
    </message>
    <message>
        <source>Changed again since: %1.</source>
        <translation>Keyinroq yana oʻzgargan: %1.</translation>
    </message>
    <message>
        <source>Around it, by the same user</source>
        <translation>Shu foydalanuvchining yaqin amallari</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::auth::ChangeTable</name>
    <message>
        <source>Field</source>
        <translation>Maydon</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>Oldin</translation>
    </message>
    <message>
        <source>Became</source>
        <translation>Keyin</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Qiymat</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>boʻsh</translation>
    </message>
    <message>
        <source>%1 became %2</source>
        <translation>%1, yangi qiymati: %2</translation>
    </message>
    <message>
        <source>%1 was %2</source>
        <translation>%1, oldingi qiymati: %2</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::auth::DatabasePasswordDialog</name>
    <message>
        <source>Password of the database</source>
        <translation>Maʼlumotlar bazasi paroli</translation>
    </message>
    <message>
        <source>The settings name no password for %1.</source>
        <translation>Sozlamalarda %1 uchun parol yoʻq.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Parol</translation>
    </message>
    <message>
        <source>Remember</source>
        <translation>Eslab qolish</translation>
    </message>
    <message>
        <source>Keep it in the key store of this computer</source>
        <translation>Shu kompyuterning parollar omborida saqlash</translation>
    </message>
    <message>
        <source>Whoever can log in to this computer as you can then open the database.</source>
        <translation>Shunda bu kompyuterga sizning nomingizdan kirgan har kim bazani ocha oladi.</translation>
    </message>
    <message>
        <source>This computer has no key store, so that the password is asked for each time. It is never written to a file.</source>
        <translation>Bu kompyuterda parollar ombori yoʻq, shuning uchun parol har safar soʻraladi. U hech qachon faylga yozilmaydi.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Ulanish</translation>
    </message>
    <message>
        <source>The database did not accept this password.</source>
        <translation>Maʼlumotlar bazasi bu parolni qabul qilmadi.</translation>
    </message>
    <message>
        <source>Type the password.</source>
        <translation>Parolni kiriting.</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::auth::LoginDialog</name>
    <message>
        <source>Log in</source>
        <translation>Kirish</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-pochta</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Parol</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Til</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Tekshirilmoqda…</translation>
    </message>
    <message>
        <source>Type your e-mail address.</source>
        <translation>E-pochta manzilingizni kiriting.</translation>
    </message>
    <message>
        <source>Type your password.</source>
        <translation>Parolingizni kiriting.</translation>
    </message>
    <message>
        <source>This is not an e-mail address.</source>
        <translation>Bu e-pochta manzili emas.</translation>
    </message>
    <message>
        <source>The e-mail address or the password is wrong.</source>
        <translation>E-pochta manzili yoki parol notoʻgʻri.</translation>
    </message>
    <message>
        <source>This account is switched off. Ask an administrator.</source>
        <translation>Bu hisob faolsizlantirilgan. Administratorga murojaat qiling.</translation>
    </message>
    <message numerus="yes">
        <source>Too many failed attempts. Try again in %n second(s).</source>
        <translation>
            <numerusform>Xato urinishlar juda koʻp. %n soniyadan keyin qayta urinib koʻring.</numerusform>
            <numerusform>Xato urinishlar juda koʻp. %n soniyadan keyin qayta urinib koʻring.</numerusform>
        </translation>
    </message>
    <message>
        <source>Connections…</source>
        <translation>Ulanishlar…</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::auth::NewUserDialog</name>
    <message>
        <source>At least %1 characters, among them an upper-case letter, a lower-case letter and a digit.</source>
        <translation>Kamida %1 ta belgi, jumladan bosh harf, kichik harf va raqam.</translation>
    </message>
    <message>
        <source>The password is too short: it needs at least %1 characters.</source>
        <translation>Parol juda qisqa: kamida %1 ta belgi kerak.</translation>
    </message>
    <message>
        <source>The password is too long: %1 bytes fit, and a Cyrillic letter takes two.</source>
        <translation>Parol juda uzun: koʻpi bilan %1 bayt sigʻadi, kirill harfi esa ikki bayt oladi.</translation>
    </message>
    <message>
        <source>The password needs an upper-case letter.</source>
        <translation>Parolda bosh harf boʻlishi kerak.</translation>
    </message>
    <message>
        <source>The password needs a lower-case letter.</source>
        <translation>Parolda kichik harf boʻlishi kerak.</translation>
    </message>
    <message>
        <source>The password needs a digit.</source>
        <translation>Parolda raqam boʻlishi kerak.</translation>
    </message>
    <message>
        <source>The password holds a character that can&apos;t be used.</source>
        <translation>Parolda ishlatib boʻlmaydigan belgi bor.</translation>
    </message>
    <message>
        <source>This is the last active administrator. Make somebody else an administrator first.</source>
        <translation>Bu oxirgi faol administrator. Avval boshqa kishini administrator qiling.</translation>
    </message>
    <message>
        <source>This is not an e-mail address. Write it like name@company.uz.</source>
        <translation>Bu e-pochta manzili emas. name@company.uz koʻrinishida yozing.</translation>
    </message>
    <message>
        <source>This e-mail address belongs to another user.</source>
        <translation>Bu e-pochta manzili boshqa foydalanuvchiga tegishli.</translation>
    </message>
    <message>
        <source>A name has 2 to 200 characters on one line.</source>
        <translation>Ism bir qatorda, 2 dan 200 tagacha belgidan iborat boʻladi.</translation>
    </message>
    <message>
        <source>Write the number like +998901234567.</source>
        <translation>Raqamni +998901234567 koʻrinishida yozing.</translation>
    </message>
    <message>
        <source>Choose at least one role.</source>
        <translation>Kamida bitta rolni tanlang.</translation>
    </message>
    <message>
        <source>The present password is wrong.</source>
        <translation>Joriy parol notoʻgʻri.</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Parolni koʻrsatish</translation>
    </message>
    <message>
        <source>New user</source>
        <translation>Yangi foydalanuvchi</translation>
    </message>
    <message>
        <source>Add the user</source>
        <translation>Foydalanuvchini qoʻshish</translation>
    </message>
    <message>
        <source>Name *</source>
        <translation>Ism-familiya *</translation>
    </message>
    <message>
        <source>E-mail *</source>
        <translation>E-pochta *</translation>
    </message>
    <message>
        <source>For logging in.</source>
        <translation>Tizimga kirish uchun.</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Such as +998901234567.</source>
        <translation>Masalan, +998901234567.</translation>
    </message>
    <message>
        <source>Roles *</source>
        <translation>Rollar *</translation>
    </message>
    <message>
        <source>Password *</source>
        <translation>Parol *</translation>
    </message>
    <message>
        <source>Roles of %1</source>
        <translation>Rollar: %1</translation>
    </message>
    <message>
        <source>Save the roles</source>
        <translation>Rollarni saqlash</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollar</translation>
    </message>
    <message>
        <source>Rights of several roles add up. They hold from the next action on.</source>
        <translation>Bir nechta rolning huquqlari qoʻshiladi. Ular keyingi amaldan boshlab kuchga kiradi.</translation>
    </message>
    <message>
        <source>Change your password</source>
        <translation>Parolingizni oʻzgartirish</translation>
    </message>
    <message>
        <source>Set a password for %1</source>
        <translation>Parol belgilash: %1</translation>
    </message>
    <message>
        <source>Your other sessions end.</source>
        <translation>Boshqa seanslaringiz tugatiladi.</translation>
    </message>
    <message>
        <source>All sessions of this user end.</source>
        <translation>Bu foydalanuvchining barcha seanslari tugatiladi.</translation>
    </message>
    <message>
        <source>Set the password</source>
        <translation>Parolni belgilash</translation>
    </message>
    <message>
        <source>Present password</source>
        <translation>Joriy parol</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Yangi parol</translation>
    </message>
    <message>
        <source>New password once more</source>
        <translation>Yangi parol (takroran)</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>Ikkala parol bir xil emas.</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::auth::PeriodBar</name>
    <message>
        <source>Period</source>
        <translation>Davr</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Bugun</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 kun</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 kun</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Hammasi</translation>
    </message>
    <message>
        <source>Events over time</source>
        <translation>Vaqt boʻyicha hodisalar</translation>
    </message>
    <message>
        <source>The period before</source>
        <translation>Oldingi davr</translation>
    </message>
    <message>
        <source>The period after</source>
        <translation>Keyingi davr</translation>
    </message>
    <message>
        <source>more than %1 events</source>
        <translation>%1 tadan koʻp hodisa</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n ta hodisa</numerusform>
            <numerusform>%n ta hodisa</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vhm24::ui::auth::RolesEditor</name>
    <message>
        <source>Everything, also users, sessions and the database.</source>
        <translation>Hammasi, jumladan foydalanuvchilar, seanslar va maʼlumotlar bazasi.</translation>
    </message>
    <message>
        <source>Everything but users, sessions and the database.</source>
        <translation>Foydalanuvchilar, seanslar va maʼlumotlar bazasidan boshqa hammasi.</translation>
    </message>
    <message>
        <source>Items and stock.</source>
        <translation>Mahsulotlar va zaxira.</translation>
    </message>
    <message>
        <source>Refills machines and works on own tasks.</source>
        <translation>Avtomatlarni toʻldiradi va oʻz vazifalarini bajaradi.</translation>
    </message>
    <message>
        <source>Services machines and works on own tasks.</source>
        <translation>Avtomatlarga xizmat koʻrsatadi va oʻz vazifalarini bajaradi.</translation>
    </message>
    <message>
        <source>Works on own tasks.</source>
        <translation>Oʻz vazifalarini bajaradi.</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::auth::SessionsPage</name>
    <message>
        <source>active until %1</source>
        <translation>%1 gacha faol</translation>
    </message>
    <message>
        <source>expired %1</source>
        <translation>%1 da tugagan</translation>
    </message>
    <message>
        <source>%1 (this session)</source>
        <translation>%1 (shu seans)</translation>
    </message>
    <message>
        <source>End all of this user…</source>
        <translation>Barcha seanslarini tugatish…</translation>
    </message>
    <message numerus="yes">
        <source>End %n session(s)…</source>
        <translation>
            <numerusform>%n ta seansni tugatish…</numerusform>
            <numerusform>%n ta seansni tugatish…</numerusform>
        </translation>
    </message>
    <message>
        <source>End session…</source>
        <translation>Seansni tugatish…</translation>
    </message>
    <message>
        <source>Select a session first.</source>
        <translation>Avval seansni tanlang.</translation>
    </message>
    <message>
        <source>Whoever works there is asked to log in again. What was typed and not saved is lost.</source>
        <translation>U yerda ishlayotgan xodimdan qayta kirish soʻraladi. Kiritilgan, ammo saqlanmagan maʼlumotlar yoʻqoladi.</translation>
    </message>
    <message>
        <source>Your own session is among them.</source>
        <translation>Ular orasida sizning seansingiz ham bor.</translation>
    </message>
    <message numerus="yes">
        <source>End %n session(s)?</source>
        <translation>
            <numerusform>%n ta seans tugatilsinmi?</numerusform>
            <numerusform>%n ta seans tugatilsinmi?</numerusform>
        </translation>
    </message>
    <message>
        <source>End</source>
        <translation>Tugatish</translation>
    </message>
    <message>
        <source>The user is logged out everywhere. What was typed and not saved is lost.</source>
        <translation>Foydalanuvchi hamma joyda tizimdan chiqariladi. Kiritilgan, ammo saqlanmagan maʼlumotlar yoʻqoladi.</translation>
    </message>
    <message>
        <source>You are logged out everywhere but here.</source>
        <translation>Siz bu yerdan boshqa hamma joyda tizimdan chiqarilasiz.</translation>
    </message>
    <message>
        <source>End all sessions of %1?</source>
        <translation>%1: barcha seanslar tugatilsinmi?</translation>
    </message>
    <message>
        <source>End all</source>
        <translation>Barchasini tugatish</translation>
    </message>
    <message>
        <source>No session was ended</source>
        <translation>Hech bir seans tugatilmadi</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::auth::UsersPage</name>
    <message>
        <source>switched off</source>
        <translation>faol emas</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (siz)</translation>
    </message>
    <message>
        <source>New user…</source>
        <translation>Yangi foydalanuvchi…</translation>
    </message>
    <message>
        <source>Roles…</source>
        <translation>Rollar…</translation>
    </message>
    <message>
        <source>Set password…</source>
        <translation>Parol belgilash…</translation>
    </message>
    <message>
        <source>Select a user first.</source>
        <translation>Avval foydalanuvchini tanlang.</translation>
    </message>
    <message>
        <source>Switch off…</source>
        <translation>Faolsizlantirish…</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Faollashtirish</translation>
    </message>
    <message>
        <source>You can&apos;t switch yourself off.</source>
        <translation>Oʻzingizni faolsizlantira olmaysiz.</translation>
    </message>
    <message>
        <source>Switch %1 off?</source>
        <translation>%1 faolsizlantirilsinmi?</translation>
    </message>
    <message>
        <source>All sessions of this user end, and no further log-in is possible until the user is switched on again. Nothing is deleted.</source>
        <translation>Bu foydalanuvchining barcha seanslari tugatiladi va qayta faollashtirilmaguncha tizimga kira olmaydi. Hech narsa oʻchirilmaydi.</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Faolsizlantirish</translation>
    </message>
    <message>
        <source>The user was not changed</source>
        <translation>Foydalanuvchi oʻzgartirilmadi</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::inventory::DraftOffer</name>
    <message>
        <source>Continue with it</source>
        <translation>Davom ettirish</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Oʻchirib tashlash</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::inventory::ItemFacts</name>
    <message>
        <source>Quantity</source>
        <translation>Miqdor</translation>
    </message>
    <message>
        <source>Min. / max.</source>
        <translation>Min. / maks.</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Narx</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Qiymat</translation>
    </message>
    <message>
        <source>In machines</source>
        <translation>Avtomatlarda</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Holat</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::inventory::ItemPanel</name>
    <message>
        <source>Close the panel (Esc)</source>
        <translation>Panelni yopish (Esc)</translation>
    </message>
    <message>
        <source>Close the panel</source>
        <translation>Panelni yopish</translation>
    </message>
    <message>
        <source>Quantity, 30 days</source>
        <translation>Miqdor, 30 kun</translation>
    </message>
    <message>
        <source>Nothing was moved in 30 days.</source>
        <translation>30 kun ichida harakat boʻlmagan.</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Qayerda</translation>
    </message>
    <message>
        <source>All movements</source>
        <translation>Barcha harakatlar</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>Kirim</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Chiqim</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Koʻchirish</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>faol emas</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n ta joy</numerusform>
            <numerusform>%n ta joy</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 without a place</source>
        <translation>%1 joysiz</translation>
    </message>
    <message>
        <source>%1 too many at places</source>
        <translation>joylarda %1 ortiqcha</translation>
    </message>
    <message>
        <source>adds up</source>
        <translation>mos keladi</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::inventory::ItemSearchEdit</name>
    <message>
        <source>SKU, name or barcode</source>
        <translation>Artikul, nomi yoki shtrix-kod</translation>
    </message>
    <message>
        <source>Next item: SKU, name or barcode</source>
        <translation>Keyingi mahsulot: artikul, nomi yoki shtrix-kod</translation>
    </message>
    <message>
        <source>No active item has this SKU, name or barcode.</source>
        <translation>Bunday artikul, nom yoki shtrix-kodli faol mahsulot yoʻq.</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::inventory::ItemsPage</name>
    <message>
        <source>Receive…</source>
        <translation>Kirim qilish…</translation>
    </message>
    <message>
        <source>Issue…</source>
        <translation>Chiqim qilish…</translation>
    </message>
    <message>
        <source>Adjust…</source>
        <translation>Tuzatish…</translation>
    </message>
    <message>
        <source>Transfer…</source>
        <translation>Koʻchirish…</translation>
    </message>
    <message numerus="yes">
        <source>%n low</source>
        <translation>
            <numerusform>%n ta kam qoldi</numerusform>
            <numerusform>%n ta kam qoldi</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the items that are low or out of stock</source>
        <translation>Kam qolgan va tugagan mahsulotlarni koʻrsatish</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::inventory::MovementDialog</name>
    <message>
        <source>Receive goods</source>
        <translation>Mahsulot kirimi</translation>
    </message>
    <message>
        <source>Issue goods</source>
        <translation>Mahsulot chiqimi</translation>
    </message>
    <message>
        <source>Adjust the stock to the count</source>
        <translation>Zaxirani sanoq boʻyicha tuzatish</translation>
    </message>
    <message>
        <source>Transfer between places</source>
        <translation>Joylar orasida koʻchirish</translation>
    </message>
    <message>
        <source>Refill a machine</source>
        <translation>Avtomatni toʻldirish</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Oʻtkazish</translation>
    </message>
    <message numerus="yes">
        <source>Receive %n item(s)</source>
        <translation>
            <numerusform>%n ta mahsulotni kirim qilish</numerusform>
            <numerusform>%n ta mahsulotni kirim qilish</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Issue %n item(s)</source>
        <translation>
            <numerusform>%n ta mahsulotni chiqim qilish</numerusform>
            <numerusform>%n ta mahsulotni chiqim qilish</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Adjust %n item(s)</source>
        <translation>
            <numerusform>%n ta mahsulotni tuzatish</numerusform>
            <numerusform>%n ta mahsulotni tuzatish</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Transfer %n item(s)</source>
        <translation>
            <numerusform>%n ta mahsulotni koʻchirish</numerusform>
            <numerusform>%n ta mahsulotni koʻchirish</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Refill with %n item(s)</source>
        <translation>
            <numerusform>%n ta mahsulot bilan toʻldirish</numerusform>
            <numerusform>%n ta mahsulot bilan toʻldirish</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Bekor qilish</translation>
    </message>
    <message>
        <source>Close; what is typed stays as a draft</source>
        <translation>Yopish; kiritilganlar qoralama sifatida qoladi</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Yopish</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Qatorlar</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>next field</source>
        <translation>keyingi maydon</translation>
    </message>
    <message>
        <source>remove the line</source>
        <translation>qatorni olib tashlash</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s): line %1</source>
        <translation>
            <numerusform>%n ta xato: %1-qator</numerusform>
            <numerusform>%n ta xato: %1-qator</numerusform>
        </translation>
    </message>
    <message>
        <source>Booking…</source>
        <translation>Oʻtkazilmoqda…</translation>
    </message>
    <message>
        <source>the draft can&apos;t be saved on this computer</source>
        <translation>qoralamani bu kompyuterda saqlab boʻlmayapti</translation>
    </message>
    <message>
        <source>draft, saved %1</source>
        <translation>qoralama, %1 da saqlandi</translation>
    </message>
    <message>
        <source>Before the count of %1.</source>
        <translation>%1 dagi sanoqdan oldin.</translation>
    </message>
    <message numerus="yes">
        <source>A form with %n line(s) of %1 was not booked.</source>
        <translation>
            <numerusform>%1 dagi %n ta qatorli hujjat oʻtkazilmagan.</numerusform>
            <numerusform>%1 dagi %n ta qatorli hujjat oʻtkazilmagan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add an item first: type its SKU or name, or scan it.</source>
        <translation>Avval mahsulot qoʻshing: artikuli yoki nomini kiriting yoki skanerlang.</translation>
    </message>
    <message>
        <source>More than the machine holds</source>
        <translation>Avtomat sigʻimidan koʻp</translation>
    </message>
    <message>
        <source>The machine&apos;s containers do not hold that much by their set maximum. Book it only if it really went in.</source>
        <translation>Belgilangan maksimum boʻyicha avtomat bunkerlariga bunchalik sigʻmaydi. Haqiqatan solingan boʻlsagina oʻtkazing.</translation>
    </message>
    <message>
        <source>Book it all the same</source>
        <translation>Baribir oʻtkazish</translation>
    </message>
    <message>
        <source>It is not known whether this was booked.</source>
        <translation>Hujjat oʻtkazilgan-oʻtkazilmagani nomaʼlum.</translation>
    </message>
    <message>
        <source>The connection broke before the answer.</source>
        <translation>Javob kelmasdan ulanish uzildi.</translation>
    </message>
    <message>
        <source>Try again: what was booked already is recognised and not booked twice.</source>
        <translation>Qayta urinib koʻring: oʻtkazilgan qismi aniqlanadi va ikkinchi marta oʻtkazilmaydi.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Qayta urinish</translation>
    </message>
    <message>
        <source>A part of this form was booked by an earlier try, with other values.</source>
        <translation>Hujjatning bir qismi oldingi urinishda boshqa qiymatlar bilan oʻtkazilgan.</translation>
    </message>
    <message>
        <source>Nothing more was booked. Compare with the stock movements, then take the booked lines out.</source>
        <translation>Boshqa hech narsa oʻtkazilmadi. Zaxira harakatlari bilan solishtiring, soʻng oʻtkazilgan qatorlarni olib tashlang.</translation>
    </message>
    <message>
        <source>Nothing is lost: the form is kept as a draft.</source>
        <translation>Hech narsa yoʻqolmadi: hujjat qoralama sifatida saqlandi.</translation>
    </message>
    <message>
        <source>Nothing was booked.</source>
        <translation>Hech narsa oʻtkazilmadi.</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::inventory::MovementFields</name>
    <message>
        <source>Delivery</source>
        <translation>Yetkazib berish</translation>
    </message>
    <message>
        <source>Count correction</source>
        <translation>Sanoq boʻyicha tuzatish</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Koʻchirish</translation>
    </message>
    <message>
        <source>Refill</source>
        <translation>Toʻldirish</translation>
    </message>
    <message>
        <source>Return from a machine</source>
        <translation>Avtomatdan qaytarish</translation>
    </message>
    <message>
        <source>Opening balance</source>
        <translation>Boshlangʻich qoldiq</translation>
    </message>
    <message>
        <source>Damage</source>
        <translation>Shikastlanish</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Yaroqlilik muddati oʻtgan</translation>
    </message>
    <message>
        <source>Theft</source>
        <translation>Oʻgʻirlik</translation>
    </message>
    <message>
        <source>Spillage</source>
        <translation>Toʻkilish</translation>
    </message>
    <message>
        <source>Error in the program</source>
        <translation>Dasturdagi xato</translation>
    </message>
    <message>
        <source>Use in the warehouse</source>
        <translation>Omborda ishlatish</translation>
    </message>
    <message>
        <source>Return to the supplier</source>
        <translation>Yetkazib beruvchiga qaytarish</translation>
    </message>
    <message>
        <source>Document No.</source>
        <translation>Hujjat №</translation>
    </message>
    <message>
        <source>Date of operation</source>
        <translation>Amal sanasi</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Sabab</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Avtomat</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Qayerdan</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Joy</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Qayerga</translation>
    </message>
    <message>
        <source>none</source>
        <translation>yoʻq</translation>
    </message>
    <message>
        <source>What it is taken for</source>
        <translation>Nima uchun olinadi</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Nima uchun</translation>
    </message>
    <message>
        <source>Without a place</source>
        <translation>Joysiz</translation>
    </message>
    <message>
        <source>This is not a date. Write it like 19.11.2026 14:30.</source>
        <translation>Bu sana emas. 19.11.2026 14:30 koʻrinishida yozing.</translation>
    </message>
    <message>
        <source>The date lies in the future.</source>
        <translation>Bu sana hali kelmagan.</translation>
    </message>
    <message>
        <source>Choose the place that it is taken from.</source>
        <translation>Qaysi joydan olinishini tanlang.</translation>
    </message>
    <message>
        <source>Choose the place where it goes.</source>
        <translation>Qaysi joyga qoʻyilishini tanlang.</translation>
    </message>
    <message>
        <source>Choose another place than the source.</source>
        <translation>Olinadigan joydan boshqa joyni tanlang.</translation>
    </message>
    <message>
        <source>Choose the machine that is filled.</source>
        <translation>Toʻldiriladigan avtomatni tanlang.</translation>
    </message>
    <message>
        <source>Say in a few words why.</source>
        <translation>Sababini qisqacha yozing.</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::inventory::MovementLinesModel</name>
    <message>
        <source>Stock: before → after</source>
        <translation>Zaxira: oldin → keyin</translation>
    </message>
    <message>
        <source>%1: before → after</source>
        <translation>%1: oldin → keyin</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>Artikul</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Mahsulot</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Sanalgan</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Miqdor</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Birlik</translation>
    </message>
    <message>
        <source>Price, %1</source>
        <translation>Narx, %1</translation>
    </message>
    <message>
        <source>Sum, %1</source>
        <translation>Summa, %1</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Farq</translation>
    </message>
    <message>
        <source>In the machine</source>
        <translation>Avtomatda</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::inventory::MovementList</name>
    <message>
        <source>To %1</source>
        <translation>%1 ga</translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <translation>Kirim %1</translation>
    </message>
    <message>
        <source>Movements</source>
        <translation>Harakatlar</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>hali yoʻq</translation>
    </message>
    <message>
        <source>balance</source>
        <translation>qoldiq</translation>
    </message>
    <message>
        <source>The stored balance is another one: the chain is broken here.</source>
        <translation>Saqlangan qoldiq boshqacha: zanjir shu yerda uzilgan.</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::inventory::MovementTotals</name>
    <message>
        <source>Sum</source>
        <translation>Summa</translation>
    </message>
    <message>
        <source>Sum without line %1</source>
        <translation>%1-qatorsiz summa</translation>
    </message>
    <message>
        <source>Sum without lines %1</source>
        <translation>%1-qatorlarsiz summa</translation>
    </message>
    <message numerus="yes">
        <source>Sum without %n line(s)</source>
        <translation>
            <numerusform>%n ta qatorsiz summa</numerusform>
            <numerusform>%n ta qatorsiz summa</numerusform>
        </translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Jami</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n ta qator</numerusform>
            <numerusform>%n ta qator</numerusform>
        </translation>
    </message>
    <message>
        <source>difference</source>
        <translation>farq</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::inventory::MovementsPage</name>
    <message>
        <source>Receive…</source>
        <translation>Kirim qilish…</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::machines::MachineAside</name>
    <message>
        <source>Containers</source>
        <translation>Bunkerlar</translation>
    </message>
    <message>
        <source>lasts</source>
        <translation>yetadi</translation>
    </message>
    <message>
        <source>%1 critical</source>
        <translation>%1 ta kritik</translation>
    </message>
    <message>
        <source>%1 low</source>
        <translation>%1 ta kam qoldi</translation>
    </message>
    <message>
        <source>This machine has no containers yet. Add them under Machine containers, with item and capacity.</source>
        <translation>Bu avtomatda hali bunker yoʻq. Bunkerlarni “Avtomat bunkerlari” sahifasida mahsuloti va sigʻimi bilan qoʻshing.</translation>
    </message>
    <message>
        <source>Errors in 24 h</source>
        <translation>24 soatdagi xatolar</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Barchasi</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Yoʻq.</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Seriya raqami</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>running total</source>
        <translation>oʻsib boruvchi jami</translation>
    </message>
    <message>
        <source>sold since the last report</source>
        <translation>oxirgi xabardan beri sotilgani</translation>
    </message>
    <message>
        <source>%1, recognised from the data</source>
        <translation>%1, maʼlumotlardan aniqlangan</translation>
    </message>
    <message>
        <source>Counts sales as</source>
        <translation>Savdo hisobi</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Sozlamalar</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>%1 dagi holat</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1, %2 qoldi</translation>
    </message>
    <message>
        <source>%1, today</source>
        <translation>%1, bugun</translation>
    </message>
    <message>
        <source>%1, overdue by %2</source>
        <translation>%1, %2 kechikkan</translation>
    </message>
    <message>
        <source>Next service</source>
        <translation>Keyingi xizmat</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Nuqta</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::machines::MachinePage</name>
    <message>
        <source>Task…</source>
        <translation>Vazifa…</translation>
    </message>
    <message>
        <source>Change status</source>
        <translation>Holatni oʻzgartirish</translation>
    </message>
    <message>
        <source>Refill…</source>
        <translation>Toʻldirish…</translation>
    </message>
    <message>
        <source>6 h</source>
        <translation>6 soat</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 soat</translation>
    </message>
    <message>
        <source>7 d</source>
        <translation>7 kun</translation>
    </message>
    <message>
        <source>30 d</source>
        <translation>30 kun</translation>
    </message>
    <message>
        <source>Period of the chart</source>
        <translation>Diagramma davri</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Avtomat</translation>
    </message>
    <message>
        <source>This machine is not there any more.</source>
        <translation>Bu avtomat endi mavjud emas.</translation>
    </message>
    <message>
        <source>%1, %2 ago</source>
        <translation>%1, %2 oldin</translation>
    </message>
    <message>
        <source>%1, never heard of</source>
        <translation>%1, hali aloqaga chiqmagan</translation>
    </message>
    <message>
        <source>Last contact: %1</source>
        <translation>Oxirgi aloqa: %1</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Umumiy koʻrinish</translation>
    </message>
    <message>
        <source>Containers</source>
        <translation>Bunkerlar</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Vazifalar</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Xizmat</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Savdo</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Xatolar</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Sozlamalar</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Jurnal</translation>
    </message>
    <message>
        <source>Your role does not show sales.</source>
        <translation>Sizning rolingizga savdo koʻrsatilmaydi.</translation>
    </message>
    <message>
        <source>Sales today</source>
        <translation>Bugungi savdo</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>oʻlchanmagan</translation>
    </message>
    <message>
        <source>°C, %1 ago</source>
        <translation>°C, %1 oldin</translation>
    </message>
    <message>
        <source>°C, limit %1</source>
        <translation>°C, chegara %1</translation>
    </message>
    <message>
        <source>Temperature now</source>
        <translation>Hozirgi harorat</translation>
    </message>
    <message>
        <source>last one %1</source>
        <translation>oxirgisi %1</translation>
    </message>
    <message>
        <source>Errors in 24 h</source>
        <translation>24 soatdagi xatolar</translation>
    </message>
    <message>
        <source>First to run out</source>
        <translation>Birinchi tugaydi</translation>
    </message>
    <message>
        <source>First to run out: %1</source>
        <translation>Birinchi tugaydi: %1</translation>
    </message>
    <message>
        <source>80 %: %1–%2</source>
        <translation>80 %: %1–%2</translation>
    </message>
    <message>
        <source>no containers</source>
        <translation>bunker yoʻq</translation>
    </message>
    <message>
        <source>not known: no refills yet</source>
        <translation>nomaʼlum: hali toʻldirilmagan</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::machines::MachineStatusMenu</name>
    <message>
        <source>Restore the machine</source>
        <translation>Avtomatni tiklash</translation>
    </message>
    <message>
        <source>Retire the machine…</source>
        <translation>Avtomatni hisobdan chiqarish…</translation>
    </message>
    <message>
        <source>Change the status of %1 to “%2”</source>
        <translation>%1 holatini “%2” ga oʻzgartirish</translation>
    </message>
    <message>
        <source>Why? The reason stands in the audit log.</source>
        <translation>Sababi nima? U jurnalda saqlanadi.</translation>
    </message>
    <message>
        <source>Change status</source>
        <translation>Holatni oʻzgartirish</translation>
    </message>
    <message>
        <source>Retire %1?</source>
        <translation>%1 hisobdan chiqarilsinmi?</translation>
    </message>
    <message>
        <source>The machine is no longer shown in lists and figures. Its history stays, and it can be restored.</source>
        <translation>Avtomat roʻyxatlarda va koʻrsatkichlarda boshqa koʻrinmaydi. Uning tarixi saqlanadi, avtomatni tiklash mumkin.</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Hisobdan chiqarish</translation>
    </message>
    <message>
        <source>%1 can&apos;t be retired yet</source>
        <translation>%1 ni hozircha hisobdan chiqarib boʻlmaydi</translation>
    </message>
    <message>
        <source>The machine has open tasks: %1. Complete or cancel them first.</source>
        <translation>Avtomatda ochiq vazifalar bor: %1. Avval ularni yakunlang yoki bekor qiling.</translation>
    </message>
    <message>
        <source>The machine was retired meanwhile. Restore it first.</source>
        <translation>Bu orada avtomat hisobdan chiqarilgan. Avval uni tiklang.</translation>
    </message>
    <message>
        <source>Somebody changed the status to “%1” meanwhile. Nothing was changed.</source>
        <translation>Bu orada kimdir holatni “%1” ga oʻzgartirgan. Hech narsa oʻzgartirilmadi.</translation>
    </message>
    <message>
        <source>Whether the machine has open tasks is not known at the moment. %1</source>
        <translation>Avtomatda ochiq vazifalar bor-yoʻqligi hozircha nomaʼlum. %1</translation>
    </message>
    <message>
        <source>The machine was not changed</source>
        <translation>Avtomat oʻzgartirilmadi</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::machines::MachineTelemetry</name>
    <message>
        <source>Telemetry</source>
        <translation>Telemetriya</translation>
    </message>
    <message>
        <source>Whole period</source>
        <translation>Butun davr</translation>
    </message>
    <message>
        <source>Not up to date: %1</source>
        <translation>Yangilanmagan: %1</translation>
    </message>
    <message>
        <source>%1, every report, about each %2</source>
        <translation>%1, barcha xabarlar, oraligʻi taxminan %2</translation>
    </message>
    <message>
        <source>%1, mean of %2 and band from minimum to maximum</source>
        <translation>%1, %2 boʻyicha oʻrtacha va minimum–maksimum oraligʻi</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The machine reported nothing in this period.</source>
        <translation>Bu davrda avtomatdan xabar kelmagan.</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::machines::MachineWords</name>
    <message>
        <source>nobody yet</source>
        <translation>tayinlanmagan</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>bugun %1</translation>
    </message>
    <message>
        <source>none left</source>
        <translation>tugadi</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>still there</source>
        <translation>hali davom etmoqda</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::machines::MachineWork</name>
    <message>
        <source>My open tasks</source>
        <translation>Mening ochiq vazifalarim</translation>
    </message>
    <message>
        <source>Open tasks</source>
        <translation>Ochiq vazifalar</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Xizmat</translation>
    </message>
    <message>
        <source>Your role does not show tasks.</source>
        <translation>Sizning rolingizga vazifalar koʻrsatilmaydi.</translation>
    </message>
    <message>
        <source>Nothing is to be done at this machine.</source>
        <translation>Bu avtomatda bajariladigan ish yoʻq.</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Barchasi: %1</translation>
    </message>
    <message>
        <source>No work at this machine has been recorded yet.</source>
        <translation>Bu avtomatda bajarilgan ishlar hali qayd etilmagan.</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::shared::OverviewBoard</name>
    <message>
        <source>Revenue by hour</source>
        <translation>Soatlik tushum</translation>
    </message>
    <message>
        <source>Nothing has been sold today or on the same weekday last week.</source>
        <translation>Bugun ham, oʻtgan haftaning shu kunida ham savdo boʻlmagan.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Bugun</translation>
    </message>
    <message>
        <source>Revenue by day</source>
        <translation>Kunlik tushum</translation>
    </message>
    <message>
        <source>Nothing has been sold in the last two weeks.</source>
        <translation>Soʻnggi ikki haftada savdo boʻlmagan.</translation>
    </message>
    <message>
        <source>14 days</source>
        <translation>14 kun</translation>
    </message>
    <message>
        <source>14 days before</source>
        <translation>oldingi 14 kun</translation>
    </message>
    <message>
        <source>Latest events</source>
        <translation>Soʻnggi hodisalar</translation>
    </message>
    <message>
        <source>Unread: %1</source>
        <translation>Oʻqilmagan: %1</translation>
    </message>
    <message>
        <source>Best machines today</source>
        <translation>Bugungi eng yaxshi avtomatlar</translation>
    </message>
    <message>
        <source>%1, to a usual %2</source>
        <translation>%1, odatdagi kunga (%2) nisbatan</translation>
    </message>
    <message>
        <source>All sales</source>
        <translation>Barcha savdo</translation>
    </message>
    <message>
        <source>Nothing has been sold today yet.</source>
        <translation>Bugun hali savdo boʻlmagan.</translation>
    </message>
    <message>
        <source>Low in stock</source>
        <translation>Kam qolganlar</translation>
    </message>
    <message>
        <source>Open the list</source>
        <translation>Roʻyxatni ochish</translation>
    </message>
    <message>
        <source>No item is low. Minimum quantities are set in the items.</source>
        <translation>Kam qolgan mahsulot yoʻq. Minimal miqdor mahsulotlar roʻyxatida belgilanadi.</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Vazifalar</translation>
    </message>
    <message>
        <source>overdue: %1</source>
        <translation>muddati oʻtgan: %1</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Barchasi: %1</translation>
    </message>
    <message>
        <source>There are no open tasks.</source>
        <translation>Ochiq vazifalar yoʻq.</translation>
    </message>
    <message>
        <source>Machines by status</source>
        <translation>Avtomatlar holati</translation>
    </message>
    <message>
        <source>No machine has a problem and there are no notifications.</source>
        <translation>Avtomatlarda muammo yoʻq, bildirishnomalar ham yoʻq.</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::shared::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Umumiy koʻrinish</translation>
    </message>
    <message>
        <source>Refresh (F5)</source>
        <translation>Yangilash (F5)</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Yangilash</translation>
    </message>
    <message>
        <source>Receive goods…</source>
        <translation>Kirim qilish…</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::tasks::NewTaskDialog</name>
    <message>
        <source>New task</source>
        <translation>Yangi vazifa</translation>
    </message>
    <message>
        <source>Create the task</source>
        <translation>Vazifani yaratish</translation>
    </message>
    <message>
        <source>Leave it empty for work that is not at a machine.</source>
        <translation>Ish avtomat bilan bogʻliq boʻlmasa, boʻsh qoldiring.</translation>
    </message>
    <message>
        <source>Without one the task waits to be assigned.</source>
        <translation>Ijrochi tanlanmasa, vazifa tayinlanishini kutadi.</translation>
    </message>
    <message>
        <source>Such as %1</source>
        <translation>Masalan, %1</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Tavsif</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::tasks::TaskPanel</name>
    <message>
        <source>Task</source>
        <translation>Vazifa</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Tavsif</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>Ijrochi</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>tayinlanmagan</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Tarix</translation>
    </message>
    <message>
        <source>Nothing has happened to this task yet.</source>
        <translation>Bu vazifa boʻyicha hali amallar boʻlmagan.</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::tasks::TaskVerbs</name>
    <message>
        <source>Somebody was quicker: the task is “%1” now, so this step is not possible. Nothing was changed.</source>
        <translation>Bu orada vazifa oʻzgargan: uning holati endi “%1”, shuning uchun bu amalni bajarib boʻlmaydi. Hech narsa oʻzgartirilmadi.</translation>
    </message>
    <message>
        <source>The task is assigned to somebody else. Nothing was changed.</source>
        <translation>Vazifa boshqa xodimga tayinlangan. Hech narsa oʻzgartirilmadi.</translation>
    </message>
    <message>
        <source>Assign…</source>
        <translation>Tayinlash…</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Boshlash</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Yakunlash</translation>
    </message>
    <message>
        <source>Cancel task…</source>
        <translation>Vazifani bekor qilish…</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Qayta ochish</translation>
    </message>
    <message>
        <source>Comment…</source>
        <translation>Izoh qoʻshish…</translation>
    </message>
    <message>
        <source>Select a task first.</source>
        <translation>Avval vazifani tanlang.</translation>
    </message>
    <message>
        <source>Your role does not allow this.</source>
        <translation>Rolingiz bunga ruxsat bermaydi.</translation>
    </message>
    <message>
        <source>The task is assigned to somebody else.</source>
        <translation>Vazifa boshqa xodimga tayinlangan.</translation>
    </message>
    <message>
        <source>The status of this task is not known to this program.</source>
        <translation>Bu vazifaning holati dasturga nomaʼlum.</translation>
    </message>
    <message>
        <source>Assign the task to somebody first.</source>
        <translation>Avval vazifani xodimga tayinlang.</translation>
    </message>
    <message>
        <source>Start the task first.</source>
        <translation>Avval vazifani boshlang.</translation>
    </message>
    <message>
        <source>The task is open: only completed and cancelled ones can be reopened.</source>
        <translation>Vazifa ochiq: faqat bajarilgan va bekor qilingan vazifalarni qayta ochish mumkin.</translation>
    </message>
    <message>
        <source>The task is “%1”, so this step is not possible.</source>
        <translation>Vazifa holati “%1”, shuning uchun bu amalni bajarib boʻlmaydi.</translation>
    </message>
    <message>
        <source>The task was not changed</source>
        <translation>Vazifa oʻzgartirilmadi</translation>
    </message>
    <message>
        <source>Assign the task</source>
        <translation>Vazifani tayinlash</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Tayinlash</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>Ijrochi</translation>
    </message>
    <message>
        <source>Type part of the name.</source>
        <translation>Ismning bir qismini kiriting.</translation>
    </message>
    <message>
        <source>Comment, if there is something to add</source>
        <translation>Izoh, qoʻshimcha boʻlsa</translation>
    </message>
    <message>
        <source>Choose who is to do it.</source>
        <translation>Kim bajarishini tanlang.</translation>
    </message>
    <message>
        <source>Cancel the task</source>
        <translation>Vazifani bekor qilish</translation>
    </message>
    <message>
        <source>Comment on the task</source>
        <translation>Vazifaga izoh</translation>
    </message>
    <message>
        <source>Add the comment</source>
        <translation>Izohni qoʻshish</translation>
    </message>
    <message>
        <source>Why is it cancelled?</source>
        <translation>Nima uchun bekor qilinadi?</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Izoh</translation>
    </message>
    <message>
        <source>Write at least a word.</source>
        <translation>Kamida bitta soʻz yozing.</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::tasks::TasksPage</name>
    <message>
        <source>nobody yet</source>
        <translation>tayinlanmagan</translation>
    </message>
    <message>
        <source>New task…</source>
        <translation>Yangi vazifa…</translation>
    </message>
    <message>
        <source>overdue: %1</source>
        <translation>muddati oʻtgan: %1</translation>
    </message>
</context>
</TS>
