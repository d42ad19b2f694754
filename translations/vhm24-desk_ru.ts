<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>AccountMenu</name>
    <message>
        <source>Light colours</source>
        <translation>Светлая тема</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Тёмная тема</translation>
    </message>
    <message>
        <source>Log out</source>
        <translation>Выйти</translation>
    </message>
</context>
<context>
    <name>Aggregate</name>
    <message>
        <source>Sum</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Среднее</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>Минимум</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>Максимум</translation>
    </message>
    <message>
        <source>Number of values</source>
        <translation>Количество значений</translation>
    </message>
</context>
<context>
    <name>Audit</name>
    <message>
        <source>Way of logging in</source>
        <translation>Способ входа</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Движение</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Комментарий</translation>
    </message>
    <message>
        <source>Retired at</source>
        <translation>Выведен</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Строки</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Формат</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Поля</translation>
    </message>
    <message>
        <source>by e-mail and password</source>
        <translation>по эл. почте и паролю</translation>
    </message>
    <message>
        <source>by phone and password</source>
        <translation>по телефону и паролю</translation>
    </message>
    <message>
        <source>by Telegram</source>
        <translation>через Telegram</translation>
    </message>
    <message>
        <source>wrong password</source>
        <translation>неверный пароль</translation>
    </message>
    <message>
        <source>unknown address</source>
        <translation>неизвестный адрес</translation>
    </message>
    <message>
        <source>account switched off</source>
        <translation>учётная запись отключена</translation>
    </message>
    <message>
        <source>too many failures</source>
        <translation>слишком много неудачных попыток</translation>
    </message>
    <message>
        <source>ended by an administrator</source>
        <translation>завершён администратором</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>пусто</translation>
    </message>
    <message>
        <source>%1: added</source>
        <translation>%1: добавление</translation>
    </message>
    <message>
        <source>%1: changed</source>
        <translation>%1: изменение</translation>
    </message>
    <message>
        <source>%1: deleted</source>
        <translation>%1: удаление</translation>
    </message>
    <message>
        <source>session %1</source>
        <translation>сеанс %1</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 и ещё %2</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Фильтр</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Список</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Общий</translation>
    </message>
    <message>
        <source>Default for role</source>
        <translation>По умолчанию для роли</translation>
    </message>
    <message>
        <source>Set up as</source>
        <translation>Настройка</translation>
    </message>
    <message>
        <source>Storage place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Запрос</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Таблицы</translation>
    </message>
</context>
<context>
    <name>Cache</name>
    <message>
        <source>Redis does not answer. Everybody can go on working, only more slowly; look at the server of Redis and try again.</source>
        <translation>Redis не отвечает. Работать можно, только медленнее; проверьте сервер Redis и попробуйте снова.</translation>
    </message>
    <message>
        <source>Redis refused this. Check the user name, the password and the rights in REDIS_URL.</source>
        <translation>Redis отказал. Проверьте имя пользователя, пароль и права в REDIS_URL.</translation>
    </message>
    <message>
        <source>This key is not there any more.</source>
        <translation>Этого ключа больше нет.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Остановлено.</translation>
    </message>
    <message>
        <source>Redis gave an answer that can&apos;t be used. The log has the details.</source>
        <translation>Ответ Redis использовать нельзя. Подробности в журнале.</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>бессрочно</translation>
    </message>
</context>
<context>
    <name>CellPresenter</name>
    <message>
        <source>Before: %1</source>
        <translation>Было: %1</translation>
    </message>
    <message>
        <source>There is no record with this id.</source>
        <translation>Записи с таким идентификатором нет.</translation>
    </message>
    <message>
        <source>This record was changed after you began. You choose the values when you save.</source>
        <translation>Эту запись изменили после того, как вы начали правку. Значения вы выберете при сохранении.</translation>
    </message>
    <message>
        <source>Changed outside this list at %1.</source>
        <translation>Изменено не в этом списке, в %1.</translation>
    </message>
</context>
<context>
    <name>Column</name>
    <message>
        <source>User</source>
        <translation>Пользователь</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Действие</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Вид записи</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Запись</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Что изменилось</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>IP-адрес</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Программа</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Действует до</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Токен</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Наименование</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Роли</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Telegram ID</source>
        <translation>Telegram ID</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Действует</translation>
    </message>
    <message>
        <source>Last login</source>
        <translation>Последний вход</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Создано</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Изменено</translation>
    </message>
    <message>
        <source>Further data</source>
        <translation>Прочие данные</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>Артикул</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Категория</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Кол-во</translation>
    </message>
    <message>
        <source>Min.</source>
        <translation>Мин.</translation>
    </message>
    <message>
        <source>Max.</source>
        <translation>Макс.</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Цена</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Стоимость</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Ед.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Описание</translation>
    </message>
    <message>
        <source>Stock changed</source>
        <translation>Остаток изменён</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Позиция</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Автомат</translation>
    </message>
    <message>
        <source>Filled, %</source>
        <translation>Заполнен, %</translation>
    </message>
    <message>
        <source>Last refill</source>
        <translation>Пополнен</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Было</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Стало</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Основание</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Откуда</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Куда</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Широта</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Долгота</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Последняя связь</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Серийный №</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Temperature, °C</source>
        <translation>Температура, °C</translation>
    </message>
    <message>
        <source>Humidity, %</source>
        <translation>Влажность, %</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Продажи</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Ошибки</translation>
    </message>
    <message>
        <source>Raw data</source>
        <translation>Исходные данные</translation>
    </message>
    <message>
        <source>Done at</source>
        <translation>Выполнено</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Работа</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>Выполнил</translation>
    </message>
    <message>
        <source>Next service</source>
        <translation>Следующее ТО</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Фото</translation>
    </message>
    <message>
        <source>Coordinates</source>
        <translation>Координаты</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Выручка</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Сообщение</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Прочитано</translation>
    </message>
    <message>
        <source>Read at</source>
        <translation>Время прочтения</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Ключ</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Оплата</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Повтор</translation>
    </message>
    <message>
        <source>Next run</source>
        <translation>Следующий запуск</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Шаблон</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Приоритет</translation>
    </message>
    <message>
        <source>Assign to</source>
        <translation>Исполнитель</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Расписание</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>Последний запуск</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>Исполнитель</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Completed at</source>
        <translation>Завершена</translation>
    </message>
    <message>
        <source>Created by</source>
        <translation>Кто создал</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Задача</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Комментарий</translation>
    </message>
    <message>
        <source>Machine type</source>
        <translation>Тип автомата</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Начат</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Точка</translation>
    </message>
    <message>
        <source>Set to</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Компьютер</translation>
    </message>
    <message>
        <source>Storage place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Stored status</source>
        <translation>Статус в базе</translation>
    </message>
    <message>
        <source>Sales, pcs</source>
        <translation>Продажи, шт</translation>
    </message>
    <message>
        <source>Sales as sent</source>
        <translation>Продажи (передано)</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Настройка</translation>
    </message>
</context>
<context>
    <name>DoctorCheck</name>
    <message>
        <source>Two people look like one, and a log-in may find the wrong one.</source>
        <translation>Два человека выглядят как один, и при входе может найтись не тот.</translation>
    </message>
    <message>
        <source>Users with an empty text as Telegram id</source>
        <translation>Пользователи с пустым текстом вместо идентификатора Telegram</translation>
    </message>
    <message>
        <source>An empty text counts as an id: the next one like it is refused.</source>
        <translation>Пустой текст считается идентификатором: следующий такой же будет отклонён.</translation>
    </message>
    <message>
        <source>Empties the field.</source>
        <translation>Очищает поле.</translation>
    </message>
    <message>
        <source>Sessions of people who may not log in</source>
        <translation>Сеансы людей, которым закрыт вход</translation>
    </message>
    <message>
        <source>The account was switched off, but a session of it has not expired.</source>
        <translation>Учётная запись отключена, но её сеанс ещё не истёк.</translation>
    </message>
    <message>
        <source>Lets the session expire now.</source>
        <translation>Завершает срок сеанса сейчас.</translation>
    </message>
    <message>
        <source>Expired sessions that still count as open</source>
        <translation>Истёкшие сеансы, которые ещё считаются открытыми</translation>
    </message>
    <message>
        <source>Nobody can use the session any more, but the list of sessions shows it as open.</source>
        <translation>Сеансом уже никто не может пользоваться, но в списке сеансов он показан открытым.</translation>
    </message>
    <message>
        <source>Marks the session as ended when it expired.</source>
        <translation>Отмечает, что сеанс завершён, когда истёк его срок.</translation>
    </message>
    <message>
        <source>Accounts with a well-known password</source>
        <translation>Учётные записи с общеизвестным паролем</translation>
    </message>
    <message>
        <source>The password is one that everybody tries first. Change it at once.</source>
        <translation>Этот пароль пробуют первым. Смените его немедленно.</translation>
    </message>
    <message>
        <source>Two users with one e-mail address</source>
        <translation>Два пользователя с одним адресом электронной почты</translation>
    </message>
    <message>
        <source>Two users with one Telegram id</source>
        <translation>Два пользователя с одним идентификатором Telegram</translation>
    </message>
    <message>
        <source>Two users with one phone number</source>
        <translation>Два пользователя с одним номером телефона</translation>
    </message>
    <message>
        <source>Active users without a role</source>
        <translation>Активные пользователи без роли</translation>
    </message>
    <message>
        <source>Such a person can log in and sees nothing.</source>
        <translation>Такой человек может войти, но ничего не видит.</translation>
    </message>
    <message>
        <source>Passwords that nobody can check</source>
        <translation>Пароли, которые невозможно проверить</translation>
    </message>
    <message>
        <source>The stored password is not in the form of the back end: the log-in always fails.</source>
        <translation>Пароль хранится не в том виде, который понимает сервер: вход всегда отклоняется.</translation>
    </message>
    <message>
        <source>Makes a retired entry with this id, so that the history stays as it was written.</source>
        <translation>Создаёт списанную запись с этим идентификатором, чтобы история осталась такой, как была записана.</translation>
    </message>
    <message>
        <source>%1: “%2” leads nowhere</source>
        <translation>%1: «%2» ведёт в никуда</translation>
    </message>
    <message>
        <source>The row names an id that is in no row of the table it is of.</source>
        <translation>Строка называет идентификатор, которого нет в таблице, на которую она ссылается.</translation>
    </message>
    <message>
        <source>The clock of some device or program is wrong, and lists show the row as the newest.</source>
        <translation>Часы какого-то устройства или программы идут неверно, и в списках эта строка стоит как самая новая.</translation>
    </message>
    <message>
        <source>Items whose stock is not the sum of their movements</source>
        <translation>Товары, остаток которых не равен сумме движений</translation>
    </message>
    <message>
        <source>Something wrote the quantity past the movements, as the back end does when two people save at once. Count the item.</source>
        <translation>Количество записали в обход движений, как делает сервер, когда двое сохраняют одновременно. Пересчитайте товар.</translation>
    </message>
    <message>
        <source>Items with a gap in their movements</source>
        <translation>Товары с разрывом в движениях</translation>
    </message>
    <message>
        <source>Some movement does not begin where the one before it ended. The history was written without a lock, or rows are missing.</source>
        <translation>Какое-то движение начинается не там, где кончилось предыдущее. Историю писали без блокировки, или строк не хватает.</translation>
    </message>
    <message>
        <source>Items with stock that never came in</source>
        <translation>Товары с остатком, который не поступал</translation>
    </message>
    <message>
        <source>There is a quantity but no movement, as after the back end&apos;s bulk import. Count the item, so that its history begins.</source>
        <translation>Количество есть, а движений нет, как после массовой загрузки на сервере. Пересчитайте товар, чтобы началась его история.</translation>
    </message>
    <message>
        <source>Movements that do not compute</source>
        <translation>Движения, которые не сходятся</translation>
    </message>
    <message>
        <source>What was there before, what was moved and what is there after it do not fit together.</source>
        <translation>Остаток до, перемещённое количество и остаток после не сходятся.</translation>
    </message>
    <message>
        <source>Movements that changed nothing</source>
        <translation>Движения, которые ничего не изменили</translation>
    </message>
    <message>
        <source>The back end notes adjustments and deliveries to machines without changing the stock. Count the item.</source>
        <translation>Сервер записывает корректировки и отгрузки в автоматы, не меняя остаток. Пересчитайте товар.</translation>
    </message>
    <message>
        <source>Movements out of less than nothing</source>
        <translation>Движения при остатке меньше нуля</translation>
    </message>
    <message>
        <source>Before or after the movement the stock was below zero.</source>
        <translation>До или после движения остаток был меньше нуля.</translation>
    </message>
    <message>
        <source>Movements of nothing</source>
        <translation>Движения без количества</translation>
    </message>
    <message>
        <source>Every movement is of at least 0.01; the sign is in what was there before and after.</source>
        <translation>Каждое движение не меньше 0,01; знак видно по остатку до и после.</translation>
    </message>
    <message>
        <source>Movements in the future</source>
        <translation>Движения в будущем</translation>
    </message>
    <message>
        <source>The word is none that the programs know, so that filters and colours miss the row.</source>
        <translation>Программы не знают такого слова, поэтому фильтры и цвета пропускают эту строку.</translation>
    </message>
    <message>
        <source>Only capitals or spaces tell the two apart, and people will take one for the other.</source>
        <translation>Они отличаются только регистром букв или пробелами, и их будут путать.</translation>
    </message>
    <message>
        <source>Two machines with one code</source>
        <translation>Два автомата с одним кодом</translation>
    </message>
    <message>
        <source>Two machines with one serial number</source>
        <translation>Два автомата с одним серийным номером</translation>
    </message>
    <message>
        <source>Machines of an unknown type</source>
        <translation>Автоматы неизвестного типа</translation>
    </message>
    <message>
        <source>Machines that were last heard of in the future</source>
        <translation>Автоматы, последняя связь с которыми в будущем</translation>
    </message>
    <message>
        <source>Places whose coordinates are nowhere on Earth</source>
        <translation>Места с координатами, которых нет на Земле</translation>
    </message>
    <message>
        <source>A map and the nearest machines can&apos;t work with them.</source>
        <translation>С такими координатами не работают ни карта, ни поиск ближайших автоматов.</translation>
    </message>
    <message>
        <source>Empties both coordinates.</source>
        <translation>Очищает обе координаты.</translation>
    </message>
    <message>
        <source>Work of an unknown kind</source>
        <translation>Работы неизвестного вида</translation>
    </message>
    <message>
        <source>Work done in the future</source>
        <translation>Работы, выполненные в будущем</translation>
    </message>
    <message>
        <source>The next service is before the last one</source>
        <translation>Следующее обслуживание раньше последнего</translation>
    </message>
    <message>
        <source>The date of the next service can&apos;t be meant.</source>
        <translation>Такая дата следующего обслуживания не может быть верной.</translation>
    </message>
    <message>
        <source>Empties the date of the next service.</source>
        <translation>Очищает дату следующего обслуживания.</translation>
    </message>
    <message>
        <source>Telemetry with impossible figures</source>
        <translation>Телеметрия с невозможными показаниями</translation>
    </message>
    <message>
        <source>No machine is that cold, hot or humid, or sells less than nothing: a sensor or the decoding is broken.</source>
        <translation>Автомат не бывает таким холодным, горячим или влажным и не продаёт меньше нуля: неисправен датчик или разбор данных.</translation>
    </message>
    <message>
        <source>Telemetry with an empty place in its list of errors</source>
        <translation>Телеметрия с пустым местом в списке ошибок</translation>
    </message>
    <message>
        <source>The back end fails on such a list, and with it the whole page that shows the row.</source>
        <translation>На таком списке сервер прерывается, и вместе с ним вся страница, где показана строка.</translation>
    </message>
    <message>
        <source>Takes the empty places out of the list.</source>
        <translation>Убирает пустые места из списка.</translation>
    </message>
    <message>
        <source>Work with an empty place in its list of photos</source>
        <translation>Работы с пустым местом в списке фотографий</translation>
    </message>
    <message>
        <source>Payments of an impossible amount</source>
        <translation>Платежи на невозможную сумму</translation>
    </message>
    <message>
        <source>The amount is below zero or no number at all, and so are the sums of its day.</source>
        <translation>Сумма меньше нуля или вообще не число, и такими же становятся итоги дня.</translation>
    </message>
    <message>
        <source>Payments in an unknown currency</source>
        <translation>Платежи в неизвестной валюте</translation>
    </message>
    <message>
        <source>A currency has three capital letters; sums are made for each of them apart.</source>
        <translation>Валюта — это три заглавные буквы; итоги считаются по каждой отдельно.</translation>
    </message>
    <message>
        <source>Writes the currency in capitals where that makes it one.</source>
        <translation>Пишет валюту заглавными буквами, если этого достаточно.</translation>
    </message>
    <message>
        <source>Payments in the future</source>
        <translation>Платежи в будущем</translation>
    </message>
    <message>
        <source>Days with less than no sales</source>
        <translation>Дни с продажами меньше нуля</translation>
    </message>
    <message>
        <source>The sum of the day is below zero or no number at all.</source>
        <translation>Итог дня меньше нуля или вообще не число.</translation>
    </message>
    <message>
        <source>Notifications whose reading does not fit its time</source>
        <translation>Уведомления, у которых отметка о прочтении не сходится со временем</translation>
    </message>
    <message>
        <source>A read notification has the time when it was read, an unread one has none.</source>
        <translation>У прочитанного уведомления есть время прочтения, у непрочитанного его нет.</translation>
    </message>
    <message>
        <source>Sets or empties the time of reading.</source>
        <translation>Ставит или очищает время прочтения.</translation>
    </message>
    <message>
        <source>Two settings with one key</source>
        <translation>Две настройки с одним ключом</translation>
    </message>
    <message>
        <source>Items with an impossible quantity</source>
        <translation>Товары с невозможным количеством</translation>
    </message>
    <message>
        <source>The stock is below zero or no number at all. Count the item and enter what there is.</source>
        <translation>Остаток меньше нуля или вообще не число. Пересчитайте товар и внесите, сколько есть.</translation>
    </message>
    <message>
        <source>Items with an impossible price</source>
        <translation>Товары с невозможной ценой</translation>
    </message>
    <message>
        <source>The price is below zero or no number at all, and so is every value that is computed with it.</source>
        <translation>Цена меньше нуля или вообще не число, и такой же становится каждая стоимость, посчитанная с ней.</translation>
    </message>
    <message>
        <source>Empties the price.</source>
        <translation>Очищает цену.</translation>
    </message>
    <message>
        <source>Items whose limits are swapped</source>
        <translation>Товары с перепутанными границами</translation>
    </message>
    <message>
        <source>The lowest limit is above the highest, so that neither can hold.</source>
        <translation>Нижняя граница выше верхней, поэтому ни одна не может действовать.</translation>
    </message>
    <message>
        <source>Swaps the two limits.</source>
        <translation>Меняет границы местами.</translation>
    </message>
    <message>
        <source>Two items with one SKU</source>
        <translation>Два товара с одним артикулом</translation>
    </message>
    <message>
        <source>Two warehouse locations with one code</source>
        <translation>Два места на складе с одним кодом</translation>
    </message>
    <message>
        <source>Warehouse locations with less than nothing</source>
        <translation>Места на складе с остатком меньше нуля</translation>
    </message>
    <message>
        <source>Items of which more is placed than there is</source>
        <translation>Товары, которых разложено больше, чем есть</translation>
    </message>
    <message>
        <source>The sum of the warehouse locations is larger than the stock of the item. Count the item.</source>
        <translation>Сумма по местам на складе больше остатка товара. Пересчитайте товар.</translation>
    </message>
    <message>
        <source>Containers with less than nothing</source>
        <translation>Бункеры с остатком меньше нуля</translation>
    </message>
    <message>
        <source>Containers fuller than they can be</source>
        <translation>Бункеры полнее, чем возможно</translation>
    </message>
    <message>
        <source>Either the size of the container or what is said to be in it is wrong.</source>
        <translation>Неверна либо вместимость бункера, либо его указанный остаток.</translation>
    </message>
    <message>
        <source>Containers whose limits are swapped</source>
        <translation>Бункеры с перепутанными границами</translation>
    </message>
    <message>
        <source>The machine is retired, so that nobody will do this. Cancel it, or bring the machine back.</source>
        <translation>Автомат списан, поэтому этого никто не сделает. Отмените это или верните автомат.</translation>
    </message>
    <message>
        <source>Open tasks of people who may not log in</source>
        <translation>Открытые задачи людей, которым закрыт вход</translation>
    </message>
    <message>
        <source>The account was switched off, so that nobody sees the task among their own.</source>
        <translation>Учётная запись отключена, поэтому никто не видит задачу среди своих.</translation>
    </message>
    <message>
        <source>Takes the person off the task.</source>
        <translation>Снимает человека с задачи.</translation>
    </message>
    <message>
        <source>Completed tasks without a time</source>
        <translation>Выполненные задачи без времени</translation>
    </message>
    <message>
        <source>Reports on how long work takes leave these out.</source>
        <translation>Отчёты о длительности работ их не учитывают.</translation>
    </message>
    <message>
        <source>Takes the time from the history of the task, else from its last change.</source>
        <translation>Берёт время из истории задачи, а если его там нет — из последнего изменения.</translation>
    </message>
    <message>
        <source>Open tasks with a time of completion</source>
        <translation>Открытые задачи со временем выполнения</translation>
    </message>
    <message>
        <source>The task was reopened, or never completed.</source>
        <translation>Задачу открыли снова или так и не выполнили.</translation>
    </message>
    <message>
        <source>Empties the time of completion.</source>
        <translation>Очищает время выполнения.</translation>
    </message>
    <message>
        <source>Assigned tasks without anybody</source>
        <translation>Назначенные задачи без исполнителя</translation>
    </message>
    <message>
        <source>Nobody sees the task among their own.</source>
        <translation>Никто не видит задачу среди своих.</translation>
    </message>
    <message>
        <source>Makes the task a new one again.</source>
        <translation>Снова делает задачу новой.</translation>
    </message>
    <message>
        <source>Tasks in progress without anybody</source>
        <translation>Задачи в работе без исполнителя</translation>
    </message>
    <message>
        <source>Tasks completed before they were made</source>
        <translation>Задачи, выполненные раньше, чем созданы</translation>
    </message>
    <message>
        <source>One of the two times is wrong.</source>
        <translation>Одно из двух времён неверно.</translation>
    </message>
    <message>
        <source>Tasks completed in the future</source>
        <translation>Задачи, выполненные в будущем</translation>
    </message>
    <message>
        <source>Steps of an unknown kind</source>
        <translation>Шаги неизвестного вида</translation>
    </message>
    <message>
        <source>Schedules that repeat in an unknown way</source>
        <translation>Расписания с неизвестным повтором</translation>
    </message>
    <message>
        <source>Steps with an empty place in their list of photos</source>
        <translation>Шаги с пустым местом в списке фотографий</translation>
    </message>
    <message>
        <source>Open tasks on retired machines</source>
        <translation>Открытые задачи по списанным автоматам</translation>
    </message>
    <message>
        <source>Schedules for retired machines</source>
        <translation>Расписания для списанных автоматов</translation>
    </message>
    <message>
        <source>Only the first %1 missing ids were followed.</source>
        <translation>Прослежены только первые %1 отсутствующих идентификаторов.</translation>
    </message>
    <message>
        <source>Only %1 accounts were tried.</source>
        <translation>Проверено только учётных записей: %1.</translation>
    </message>
</context>
<context>
    <name>EditWords</name>
    <message>
        <source>New record</source>
        <translation>Новая запись</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>пусто</translation>
    </message>
</context>
<context>
    <name>Enumeration</name>
    <message>
        <source>Yes</source>
        <translation>Да</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Администратор</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Менеджер</translation>
    </message>
    <message>
        <source>Warehouse clerk</source>
        <translation>Кладовщик</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Оператор</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>Техник</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Водитель</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>На связи</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Нет связи</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Обслуживание</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Ошибка</translation>
    </message>
    <message>
        <source>Coffee</source>
        <translation>Кофейный</translation>
    </message>
    <message>
        <source>Snacks</source>
        <translation>Снековый</translation>
    </message>
    <message>
        <source>Combined</source>
        <translation>Комбинированный</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Другое</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Приход</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Выдача</translation>
    </message>
    <message>
        <source>Adjustment</source>
        <translation>Корректировка</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Перемещение</translation>
    </message>
    <message>
        <source>kg</source>
        <translation>кг</translation>
    </message>
    <message>
        <source>l</source>
        <translation>л</translation>
    </message>
    <message>
        <source>pcs</source>
        <translation>шт</translation>
    </message>
    <message>
        <source>pack</source>
        <translation>уп</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Создана</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>Назначена</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>В работе</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Завершена</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Отменена</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>В норме</translation>
    </message>
    <message>
        <source>Low stock</source>
        <translation>Мало</translation>
    </message>
    <message>
        <source>None left</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Surplus</source>
        <translation>Излишек</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Критично</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Хорошо</translation>
    </message>
    <message>
        <source>Capacity not set</source>
        <translation>Ёмкость не задана</translation>
    </message>
    <message>
        <source>No contact</source>
        <translation>Нет связи</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Выведен</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Просрочена</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Низкий</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Средний</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Высокий</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Срочный</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Изменена</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Начата</translation>
    </message>
    <message>
        <source>Status changed</source>
        <translation>Статус изменён</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Открыта снова</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Комментарий</translation>
    </message>
    <message>
        <source>Cleaning</source>
        <translation>Мойка</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Ремонт</translation>
    </message>
    <message>
        <source>Refill</source>
        <translation>Пополнение</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>Осмотр</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>Каждый день</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>Каждую неделю</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>Каждый месяц</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Особый график</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Оплачено</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Отклонено</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>В ожидании</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Возвращено</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Наличные</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Карта</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>QR-код</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Мобильная оплата</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Вход</translation>
    </message>
    <message>
        <source>Login failed</source>
        <translation>Вход не удался</translation>
    </message>
    <message>
        <source>Logout</source>
        <translation>Выход</translation>
    </message>
    <message>
        <source>User registered</source>
        <translation>Зарегистрирован пользователь</translation>
    </message>
    <message>
        <source>User created</source>
        <translation>Добавлен пользователь</translation>
    </message>
    <message>
        <source>User changed</source>
        <translation>Изменён пользователь</translation>
    </message>
    <message>
        <source>Password changed</source>
        <translation>Смена пароля</translation>
    </message>
    <message>
        <source>Session ended</source>
        <translation>Завершён сеанс</translation>
    </message>
    <message>
        <source>Machine added</source>
        <translation>Добавлен автомат</translation>
    </message>
    <message>
        <source>Machine changed</source>
        <translation>Изменён автомат</translation>
    </message>
    <message>
        <source>Machine retired</source>
        <translation>Выведен автомат</translation>
    </message>
    <message>
        <source>Machine restored</source>
        <translation>Возвращён автомат</translation>
    </message>
    <message>
        <source>Item added</source>
        <translation>Добавлена позиция</translation>
    </message>
    <message>
        <source>Item changed</source>
        <translation>Изменена позиция</translation>
    </message>
    <message>
        <source>Stock moved</source>
        <translation>Движение по складу</translation>
    </message>
    <message>
        <source>Task created</source>
        <translation>Задача создана</translation>
    </message>
    <message>
        <source>Task changed</source>
        <translation>Задача изменена</translation>
    </message>
    <message>
        <source>Task assigned</source>
        <translation>Задача назначена</translation>
    </message>
    <message>
        <source>Task started</source>
        <translation>Задача начата</translation>
    </message>
    <message>
        <source>Task completed</source>
        <translation>Задача завершена</translation>
    </message>
    <message>
        <source>Task cancelled</source>
        <translation>Задача отменена</translation>
    </message>
    <message>
        <source>Task reopened</source>
        <translation>Задача открыта снова</translation>
    </message>
    <message>
        <source>Task commented</source>
        <translation>Комментарий к задаче</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>Machine without contact</source>
        <translation>Нет связи с автоматом</translation>
    </message>
    <message>
        <source>Machine error</source>
        <translation>Ошибка автомата</translation>
    </message>
    <message>
        <source>Task overdue</source>
        <translation>Задача просрочена</translation>
    </message>
    <message>
        <source>Maintenance due</source>
        <translation>Пора на обслуживание</translation>
    </message>
    <message>
        <source>Warehouse receipt</source>
        <translation>Приход на склад</translation>
    </message>
    <message>
        <source>System alert</source>
        <translation>Системное предупреждение</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Предупреждение</translation>
    </message>
    <message>
        <source>View saved</source>
        <translation>Вид сохранён</translation>
    </message>
    <message>
        <source>View deleted</source>
        <translation>Вид удалён</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>Средне</translation>
    </message>
    <message>
        <source>Company name</source>
        <translation>Название компании</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Часовой пояс</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Offline without contact for, min</source>
        <translation>Считать без связи через, мин</translation>
    </message>
    <message>
        <source>Temperature limit, °C</source>
        <translation>Предел температуры, °C</translation>
    </message>
    <message>
        <source>Pattern of machine codes</source>
        <translation>Шаблон кода автомата</translation>
    </message>
    <message>
        <source>Length of a session, s</source>
        <translation>Длительность сеанса, с</translation>
    </message>
    <message>
        <source>Audit log is kept for, days</source>
        <translation>Хранить журнал, дней</translation>
    </message>
    <message>
        <source>Location added</source>
        <translation>Добавлена точка</translation>
    </message>
    <message>
        <source>New location taken back</source>
        <translation>Добавление точки отменено</translation>
    </message>
    <message>
        <source>Location changed</source>
        <translation>Изменена точка</translation>
    </message>
    <message>
        <source>New item taken back</source>
        <translation>Добавление позиции отменено</translation>
    </message>
    <message>
        <source>New task taken back</source>
        <translation>Создание задачи отменено</translation>
    </message>
    <message>
        <source>Changed by SQL</source>
        <translation>Изменено через SQL</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>The file could not be written: %1. Choose another place.</source>
        <translation>Файл не удалось записать: %1. Выберите другое место.</translation>
    </message>
    <message>
        <source>Stopped. No file was changed.</source>
        <translation>Остановлено. Ни один файл не изменён.</translation>
    </message>
    <message>
        <source>Export: %1</source>
        <translation>Экспорт: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n row(s) written.</source>
        <translation>
            <numerusform>%1: записана %n строка.</numerusform>
            <numerusform>%1: записаны %n строки.</numerusform>
            <numerusform>%1: записано %n строк.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>*contains*</source>
        <translation>*содержит*</translation>
    </message>
    <message numerus="yes">
        <source>in %n values</source>
        <translation>
            <numerusform>in %n значение</numerusform>
            <numerusform>in %n значения</numerusform>
            <numerusform>in %n значений</numerusform>
        </translation>
    </message>
    <message>
        <source>A day, words such as “today” or “last 7 days”, or from .. until. Alt+Down shows all.</source>
        <translation>День, слова вроде «сегодня» или «последние 7 дней» либо период: с .. по. Alt+↓ — весь список.</translation>
    </message>
    <message>
        <source>A number, &gt; or &lt; with a number, or from .. until. Alt+Down shows all.</source>
        <translation>Число, &gt; или &lt; с числом либо промежуток: от .. до. Alt+↓ — весь список.</translation>
    </message>
    <message>
        <source>A word or its beginning; &lt;&gt; for all others. Alt+Down shows all.</source>
        <translation>Слово или его начало; &lt;&gt; — все, кроме него. Alt+↓ — весь список.</translation>
    </message>
    <message>
        <source>A part of the text; = for the whole text, &lt;&gt; for all others. Alt+Down shows all.</source>
        <translation>Часть текста; = — текст целиком, &lt;&gt; — все, кроме него. Alt+↓ — весь список.</translation>
    </message>
</context>
<context>
    <name>FilterWords</name>
    <message>
        <source>during</source>
        <translation>за время:</translation>
    </message>
    <message>
        <source>not during</source>
        <translation>не за время:</translation>
    </message>
    <message>
        <source>during one of</source>
        <translation>за одно из:</translation>
    </message>
    <message>
        <source>during none of</source>
        <translation>ни за одно из:</translation>
    </message>
    <message>
        <source>before</source>
        <translation>раньше</translation>
    </message>
    <message>
        <source>up to</source>
        <translation>не позже</translation>
    </message>
    <message>
        <source>after</source>
        <translation>позже</translation>
    </message>
    <message>
        <source>since</source>
        <translation>не раньше</translation>
    </message>
    <message>
        <source>within</source>
        <translation>между</translation>
    </message>
    <message>
        <source>is</source>
        <translation>равно</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>не равно</translation>
    </message>
    <message>
        <source>less than</source>
        <translation>меньше</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>не больше</translation>
    </message>
    <message>
        <source>more than</source>
        <translation>больше</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>не меньше</translation>
    </message>
    <message>
        <source>between</source>
        <translation>между</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>содержит</translation>
    </message>
    <message>
        <source>starts with</source>
        <translation>начинается с</translation>
    </message>
    <message>
        <source>ends with</source>
        <translation>заканчивается на</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>не заполнено</translation>
    </message>
    <message>
        <source>is not empty</source>
        <translation>заполнено</translation>
    </message>
    <message>
        <source>is one of</source>
        <translation>одно из:</translation>
    </message>
    <message>
        <source>is none of</source>
        <translation>ни одно из:</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 и %2</translation>
    </message>
    <message>
        <source>or</source>
        <translation>или</translation>
    </message>
    <message>
        <source>and</source>
        <translation>и</translation>
    </message>
    <message>
        <source>search “%1”</source>
        <translation>поиск «%1»</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n значение</numerusform>
            <numerusform>%n значения</numerusform>
            <numerusform>%n значений</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>%1 bn</source>
        <translation>%1&#xa0;млрд</translation>
    </message>
    <message>
        <source>%1 mln</source>
        <translation>%1&#xa0;млн</translation>
    </message>
    <message>
        <source>%1 k</source>
        <translation>%1&#xa0;тыс.</translation>
    </message>
    <message>
        <source>soʻm</source>
        <translation>soʻm</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;с</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1&#xa0;мин</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1&#xa0;ч</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1&#xa0;дн</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>Size of the database</source>
        <translation>Размер базы данных</translation>
    </message>
    <message>
        <source>Size of each schema</source>
        <translation>Размер каждой схемы</translation>
    </message>
    <message>
        <source>Largest tables</source>
        <translation>Самые большие таблицы</translation>
    </message>
    <message>
        <source>Dead rows</source>
        <translation>Мёртвые строки</translation>
    </message>
    <message>
        <source>Vacuum does not keep up: the tables grow and get slower. Look for transactions that stay open.</source>
        <translation>Очистка (vacuum) не успевает: таблицы растут и замедляются. Ищите транзакции, которые долго не закрываются.</translation>
    </message>
    <message>
        <source>Tables without statistics</source>
        <translation>Таблицы без статистики</translation>
    </message>
    <message>
        <source>The planner guesses. Run ANALYZE once.</source>
        <translation>Планировщик угадывает. Выполните ANALYZE один раз.</translation>
    </message>
    <message>
        <source>Slow statements</source>
        <translation>Медленные запросы</translation>
    </message>
    <message>
        <source>A statement takes that long on average. See whether it lacks an index.</source>
        <translation>Столько в среднем выполняется запрос. Проверьте, не нужен ли ему индекс.</translation>
    </message>
    <message>
        <source>Indexes that were never used</source>
        <translation>Индексы, которыми ни разу не пользовались</translation>
    </message>
    <message>
        <source>They cost every write and serve no query since the statistics were reset.</source>
        <translation>Они замедляют каждую запись и со сброса статистики не помогли ни одному запросу.</translation>
    </message>
    <message>
        <source>Tables read from end to end again and again</source>
        <translation>Таблицы, которые снова и снова читают целиком</translation>
    </message>
    <message>
        <source>An index is missing for some query. “vhm24-desk migrate deploy” makes those that the lists need.</source>
        <translation>Какому-то запросу не хватает индекса. Индексы для списков создаёт «vhm24-desk migrate deploy».</translation>
    </message>
    <message>
        <source>Broken indexes</source>
        <translation>Недостроенные индексы</translation>
    </message>
    <message>
        <source>Building them was interrupted: they cost and serve nobody. Build them again.</source>
        <translation>Их построение прервали: они занимают место и никому не помогают. Постройте их заново.</translation>
    </message>
    <message>
        <source>Waiting for somebody else&apos;s lock</source>
        <translation>Ожидание чужой блокировки</translation>
    </message>
    <message>
        <source>Somebody holds rows and does not go on. Ask them, or end their connection.</source>
        <translation>Кто-то держит строки и не продолжает. Спросите его или завершите его подключение.</translation>
    </message>
    <message>
        <source>Longest open transaction</source>
        <translation>Самая долгая открытая транзакция</translation>
    </message>
    <message>
        <source>While it is open, dead rows can&apos;t be cleared away anywhere.</source>
        <translation>Пока она открыта, мёртвые строки нигде нельзя убрать.</translation>
    </message>
    <message>
        <source>Connections in use</source>
        <translation>Занятые подключения</translation>
    </message>
    <message>
        <source>Soon nobody else is let in. Use pgbouncer, or raise max_connections.</source>
        <translation>Скоро больше никого не пустят. Используйте pgbouncer или увеличьте max_connections.</translation>
    </message>
    <message>
        <source>Read from memory</source>
        <translation>Чтение из памяти</translation>
    </message>
    <message>
        <source>The memory of the server is too small for what is read. Raise shared_buffers.</source>
        <translation>Памяти сервера мало для того, что читают. Увеличьте shared_buffers.</translation>
    </message>
    <message>
        <source>Replicas behind</source>
        <translation>Отставание реплик</translation>
    </message>
    <message>
        <source>What is read there is of yesterday, and would be lost with the primary.</source>
        <translation>Там читают устаревшее, а при потере основного сервера оно пропадёт.</translation>
    </message>
    <message>
        <source>Log kept for absent replicas</source>
        <translation>Журнал, хранимый для отсутствующих реплик</translation>
    </message>
    <message>
        <source>The log grows until the disk is full. Bring the replica back, or drop its slot.</source>
        <translation>Журнал растёт, пока не заполнит диск. Верните реплику или удалите её слот.</translation>
    </message>
    <message>
        <source>Size of the tablespaces</source>
        <translation>Размер табличных пространств</translation>
    </message>
    <message>
        <source>Transaction numbers used up</source>
        <translation>Израсходованные номера транзакций</translation>
    </message>
    <message>
        <source>Before they run out the server stops taking writes. Let vacuum finish.</source>
        <translation>Когда они кончатся, сервер перестанет принимать записи. Дайте очистке (vacuum) закончиться.</translation>
    </message>
    <message>
        <source>Deadlocks since the statistics were reset</source>
        <translation>Взаимные блокировки со сброса статистики</translation>
    </message>
    <message>
        <source>Sorted on disk since the statistics were reset</source>
        <translation>Отсортировано на диске со сброса статистики</translation>
    </message>
    <message>
        <source>Settings that lose data</source>
        <translation>Настройки, при которых теряются данные</translation>
    </message>
    <message>
        <source>After a power cut the last writes are gone, or the whole database is. Switch them on.</source>
        <translation>После отключения питания пропадут последние записи или вся база. Включите их.</translation>
    </message>
    <message>
        <source>Audit rows that wait to be copied</source>
        <translation>Строки журнала, ожидающие копирования</translation>
    </message>
    <message>
        <source>The database of auth could not be reached for a while; they are copied when it can.</source>
        <translation>База auth некоторое время была недоступна; они будут скопированы, когда она ответит.</translation>
    </message>
    <message>
        <source>Response time</source>
        <translation>Время ответа</translation>
    </message>
    <message>
        <source>Every step of every list takes at least that long. Look at the network first.</source>
        <translation>Каждый шаг в любом списке занимает не меньше этого времени. Сначала проверьте сеть.</translation>
    </message>
    <message>
        <source>Clocks apart</source>
        <translation>Расхождение часов</translation>
    </message>
    <message>
        <source>Times of this computer and of the server do not agree. Set the clocks by the network.</source>
        <translation>Время этого компьютера и сервера не совпадает. Настройте часы по сети.</translation>
    </message>
    <message>
        <source>Free disk</source>
        <translation>Свободное место на диске</translation>
    </message>
    <message>
        <source>On a full disk the server stops. Make room, or move to a larger one.</source>
        <translation>На заполненном диске сервер останавливается. Освободите место или перейдите на больший диск.</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Подключение</translation>
    </message>
    <message>
        <source>Nothing of what it holds can be read or written. Check host, port and that it runs.</source>
        <translation>Ничего из её данных нельзя ни прочитать, ни записать. Проверьте адрес, порт и что сервер запущен.</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Хорошо</translation>
    </message>
    <message>
        <source>Keep an eye on it</source>
        <translation>Обратите внимание</translation>
    </message>
    <message>
        <source>Act now</source>
        <translation>Нужны меры</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Неизвестно</translation>
    </message>
    <message>
        <source>Yellow from %1 down, red from %2 down.</source>
        <translation>Жёлтый — от %1 и ниже, красный — от %2 и ниже.</translation>
    </message>
    <message>
        <source>Yellow from %1, red from %2.</source>
        <translation>Жёлтый — от %1, красный — от %2.</translation>
    </message>
    <message>
        <source>Yellow from %1.</source>
        <translation>Жёлтый — от %1.</translation>
    </message>
    <message>
        <source>Red from %1.</source>
        <translation>Красный — от %1.</translation>
    </message>
    <message>
        <source>Memory of Redis</source>
        <translation>Память Redis</translation>
    </message>
    <message>
        <source>Soon Redis takes nothing more. Raise maxmemory, or let it evict keys.</source>
        <translation>Скоро Redis перестанет принимать данные. Увеличьте maxmemory или разрешите вытеснение ключей.</translation>
    </message>
    <message>
        <source>Answered from the cache</source>
        <translation>Отвечено из кэша</translation>
    </message>
    <message>
        <source>The cache hardly helps: keys live too short, or are never asked for again.</source>
        <translation>Кэш почти не помогает: ключи живут слишком мало, или их больше не спрашивают.</translation>
    </message>
    <message>
        <source>Connections to Redis</source>
        <translation>Подключения к Redis</translation>
    </message>
    <message>
        <source>Soon nobody else is let in. See who opens so many.</source>
        <translation>Скоро больше никого не пустят. Выясните, кто открывает столько подключений.</translation>
    </message>
    <message>
        <source>Slow calls of the last hour</source>
        <translation>Медленные вызовы за последний час</translation>
    </message>
    <message>
        <source>While one runs, everybody waits. Mostly somebody asks for all keys at once.</source>
        <translation>Пока выполняется один, ждут все. Чаще всего кто-то запрашивает сразу все ключи.</translation>
    </message>
    <message>
        <source>Role of Redis</source>
        <translation>Роль Redis</translation>
    </message>
    <message>
        <source>It is a replica that has lost its master, or can&apos;t save. What it says may be of yesterday.</source>
        <translation>Это реплика, потерявшая основной сервер, или сервер, который не может сохранять. Его ответы могут быть устаревшими.</translation>
    </message>
    <message>
        <source>Response time of Redis</source>
        <translation>Время ответа Redis</translation>
    </message>
    <message>
        <source>The programs do without it, more slowly. Check REDIS_URL and that it runs.</source>
        <translation>Программы обходятся без него, но работают медленнее. Проверьте REDIS_URL и что сервер запущен.</translation>
    </message>
    <message>
        <source>Keys evicted for want of memory</source>
        <translation>Ключи, вытесненные из-за нехватки памяти</translation>
    </message>
    <message>
        <source>tables: %1</source>
        <translation>таблиц: %1</translation>
    </message>
    <message>
        <source>rows: %1</source>
        <translation>строк: %1</translation>
    </message>
    <message>
        <source>dead: %1, last vacuum: %2</source>
        <translation>мёртвых: %1, последний vacuum: %2</translation>
    </message>
    <message>
        <source>calls: %1</source>
        <translation>вызовов: %1</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>таблица %1</translation>
    </message>
    <message>
        <source>scans: %1</source>
        <translation>просмотров: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>blocks from disk: %1</source>
        <translation>блоков с диска: %1</translation>
    </message>
    <message>
        <source>transactions: %1</source>
        <translation>транзакций: %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>с %1</translation>
    </message>
    <message>
        <source>files: %1</source>
        <translation>файлов: %1</translation>
    </message>
    <message>
        <source>fragmentation: %1</source>
        <translation>фрагментация: %1</translation>
    </message>
    <message>
        <source>waits for %1: %2</source>
        <translation>ждёт %1: %2</translation>
    </message>
</context>
<context>
    <name>HealthFigure</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 мс</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 с</translation>
    </message>
    <message>
        <source>Database of all services</source>
        <translation>База данных всех сервисов</translation>
    </message>
    <message>
        <source>Database “%1”</source>
        <translation>База данных «%1»</translation>
    </message>
</context>
<context>
    <name>HealthReason</name>
    <message>
        <source>the extension pg_stat_statements is not installed</source>
        <translation>Расширение pg_stat_statements не установлено.</translation>
    </message>
    <message>
        <source>the server is another computer, and SQL does not tell</source>
        <translation>Сервер — другой компьютер, а через SQL этого не узнать.</translation>
    </message>
    <message>
        <source>the disk of the server can&apos;t be seen from here</source>
        <translation>Диск сервера отсюда не виден.</translation>
    </message>
    <message>
        <source>nothing was asked for yet</source>
        <translation>Пока ничего не запрашивали.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Versions</source>
        <translation>Версии</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Приёмник</translation>
    </message>
    <message>
        <source>Rows of the target</source>
        <translation>Строки приёмника</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Слова</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Ссылки</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Значения</translation>
    </message>
    <message>
        <source>Telegram</source>
        <translation>Telegram</translation>
    </message>
    <message>
        <source>The source has all tables and columns of the older schema.</source>
        <translation>В источнике есть все таблицы и столбцы прежней схемы.</translation>
    </message>
    <message>
        <source>All services are built as they should be.</source>
        <translation>Все сервисы устроены как положено.</translation>
    </message>
    <message>
        <source>The tables of the target are empty.</source>
        <translation>Таблицы приёмника пусты.</translation>
    </message>
    <message>
        <source>Every value of a list is known.</source>
        <translation>Все значения из списков известны.</translation>
    </message>
    <message>
        <source>Every reference leads to a row that is there.</source>
        <translation>Каждая ссылка ведёт к существующей строке.</translation>
    </message>
    <message>
        <source>All numbers, moments and fields are sound.</source>
        <translation>Все числа, моменты времени и поля в порядке.</translation>
    </message>
    <message>
        <source>Every user has a telegramId.</source>
        <translation>У каждого пользователя есть telegramId.</translation>
    </message>
    <message>
        <source>note</source>
        <translation>к сведению</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>внимание</translation>
    </message>
    <message>
        <source>in the way</source>
        <translation>мешает</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>в порядке</translation>
    </message>
    <message>
        <source>%1 rows, %2 of them do not fit.</source>
        <translation>Строк: %1, из них не подходят: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) will wait in quarantine.</source>
        <translation>
            <numerusform>%n строка попадёт в карантин.</numerusform>
            <numerusform>%n строки попадут в карантин.</numerusform>
            <numerusform>%n строк попадут в карантин.</numerusform>
        </translation>
    </message>
    <message>
        <source>Source and target: %1.</source>
        <translation>Источник и приёмник: %1.</translation>
    </message>
    <message>
        <source>The source does not hold the older single schema of VHM24. Add ?schema=NAME to the address if it is not in public.</source>
        <translation>В источнике нет прежней единой схемы VHM24. Если она не в public, добавьте к адресу ?schema=ИМЯ.</translation>
    </message>
    <message>
        <source>The source has no table %1.</source>
        <translation>В источнике нет таблицы %1.</translation>
    </message>
    <message>
        <source>The source has no column %1, which is needed.</source>
        <translation>В источнике нет нужного столбца %1.</translation>
    </message>
    <message>
        <source>The source has no column %1: it stays empty or gets its usual value.</source>
        <translation>В источнике нет столбца %1: он останется пустым или получит обычное значение.</translation>
    </message>
    <message>
        <source>The source is not as expected: %1</source>
        <translation>Источник не такой, как ожидалось: %1</translation>
    </message>
    <message>
        <source>The list “%1” of the file is not known and not read.</source>
        <translation>Список «%1» в файле незнаком и не читается.</translation>
    </message>
    <message>
        <source>The source holds no rows.</source>
        <translation>В источнике нет строк.</translation>
    </message>
    <message>
        <source>The table %1 of the target holds rows already.</source>
        <translation>В таблице %1 приёмника уже есть строки.</translation>
    </message>
    <message>
        <source>The table %1 of the target holds rows; these stay as they are.</source>
        <translation>В таблице %1 приёмника есть строки; они останутся как есть.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n row(s) went through in an earlier run; it goes on there.</source>
        <translation>
            <numerusform>%1: %n строка прошла в прошлый раз; продолжение оттуда.</numerusform>
            <numerusform>%1: %n строки прошли в прошлый раз; продолжение оттуда.</numerusform>
            <numerusform>%1: %n строк прошли в прошлый раз; продолжение оттуда.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 (%n row(s)).</source>
        <translation>
            <numerusform>%1: %2 (%n строка).</numerusform>
            <numerusform>%1: %2 (%n строки).</numerusform>
            <numerusform>%1: %2 (%n строк).</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the value “%2” is not known.</source>
        <translation>%1: значение «%2» незнакомо.</translation>
    </message>
    <message>
        <source>%1 is empty where it must not be.</source>
        <translation>%1 пусто, а должно быть заполнено.</translation>
    </message>
    <message>
        <source>%1 is no usable number.</source>
        <translation>%1 — непригодное число.</translation>
    </message>
    <message>
        <source>%1 is no usable moment.</source>
        <translation>%1 — непригодный момент времени.</translation>
    </message>
    <message>
        <source>%1 refers to a row that is not there or does not fit.</source>
        <translation>%1 ссылается на строку, которой нет или которая не подходит.</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) have no telegramId: they cannot use the bot.</source>
        <translation>
            <numerusform>У %n пользователя нет telegramId: бот ему недоступен.</numerusform>
            <numerusform>У %n пользователей нет telegramId: бот им недоступен.</numerusform>
            <numerusform>У %n пользователей нет telegramId: бот им недоступен.</numerusform>
        </translation>
    </message>
    <message>
        <source>another row has the same %1</source>
        <translation>повторяется %1</translation>
    </message>
    <message>
        <source>the target has another row with this id</source>
        <translation>id занят в приёмнике</translation>
    </message>
    <message>
        <source>the value of %1 is not known</source>
        <translation>незнакомое значение %1</translation>
    </message>
    <message>
        <source>%1 is no usable number</source>
        <translation>%1 — непригодное число</translation>
    </message>
    <message>
        <source>%1 is no usable moment</source>
        <translation>%1 — непригодный момент</translation>
    </message>
    <message>
        <source>%1 refers to a row that is not there</source>
        <translation>нет строки для %1</translation>
    </message>
    <message>
        <source>%1 is empty</source>
        <translation>%1 не заполнено</translation>
    </message>
    <message>
        <source>A database refused the user name, the password or the right to do it (%1).</source>
        <translation>База данных не приняла имя, пароль или не дала прав (%1).</translation>
    </message>
    <message>
        <source>The file is not the JSON of the older backup script (%1).</source>
        <translation>Это не файл JSON прежнего сценария копирования (%1).</translation>
    </message>
    <message>
        <source>The file can&apos;t be read: %1</source>
        <translation>Файл не читается: %1</translation>
    </message>
    <message>
        <source>It could not go on: %1</source>
        <translation>Продолжить не удалось: %1</translation>
    </message>
    <message>
        <source>the file is read</source>
        <translation>читается файл</translation>
    </message>
    <message>
        <source>looked at</source>
        <translation>проверка</translation>
    </message>
    <message>
        <source>is copied</source>
        <translation>копируется</translation>
    </message>
    <message>
        <source>compared</source>
        <translation>сверено</translation>
    </message>
    <message>
        <source>is compared</source>
        <translation>сверяется</translation>
    </message>
    <message>
        <source>a JSON file</source>
        <translation>файла JSON</translation>
    </message>
    <message>
        <source>An import from %1 was interrupted (%2): %3 of %4 tables are complete. Give the same source again, and it goes on where it stopped.</source>
        <translation>Импорт из %1 был прерван (%2): готово таблиц %3 из %4. Укажите тот же источник, и он продолжится с места остановки.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n row(s) are in the target already, the same in every column.</source>
        <translation>
            <numerusform>%1: %n строка уже есть в приёмнике, совпадает во всех столбцах.</numerusform>
            <numerusform>%1: %n строки уже есть в приёмнике, совпадают во всех столбцах.</numerusform>
            <numerusform>%1: %n строк уже есть в приёмнике, совпадают во всех столбцах.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the target has other rows with the same id.</source>
        <translation>%1: в приёмнике другие строки с теми же id.</translation>
    </message>
    <message>
        <source>%1: another row has the same value.</source>
        <translation>%1: такое значение уже есть у другой строки.</translation>
    </message>
    <message>
        <source>The source is as expected.</source>
        <translation>Источник такой, как ожидалось.</translation>
    </message>
    <message>
        <source>%1 rows.</source>
        <translation>Строк: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n audit row(s) have not arrived in the audit log yet. They do so within a minute while this program runs; check again then.</source>
        <translation>
            <numerusform>%n запись аудита ещё не дошла до журнала. Пока программа открыта, это занимает до минуты; затем проверьте снова.</numerusform>
            <numerusform>%n записи аудита ещё не дошли до журнала. Пока программа открыта, это занимает до минуты; затем проверьте снова.</numerusform>
            <numerusform>%n записей аудита ещё не дошли до журнала. Пока программа открыта, это занимает до минуты; затем проверьте снова.</numerusform>
        </translation>
    </message>
    <message>
        <source>the tables of the target are made</source>
        <translation>создаются таблицы приёмника</translation>
    </message>
    <message>
        <source>%1: source and target are the same. Choose another connection.</source>
        <translation>%1: источник и приёмник совпадают. Выберите другое подключение.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n migration(s) are applied first.</source>
        <translation>
            <numerusform>%1: сначала будет применена %n миграция.</numerusform>
            <numerusform>%1: сначала будут применены %n миграции.</numerusform>
            <numerusform>%1: сначала будут применены %n миграций.</numerusform>
        </translation>
    </message>
    <message>
        <source>In the target the migration %1 failed. Connect to it and look at the page Structure.</source>
        <translation>В приёмнике не удалась миграция %1. Подключитесь к нему и посмотрите страницу «Структура».</translation>
    </message>
    <message>
        <source>The target is not as expected: %1. The page Structure of that connection mends it.</source>
        <translation>Приёмник не такой, как ожидалось: %1. Исправить это можно на странице «Структура» того подключения.</translation>
    </message>
    <message>
        <source>A database can&apos;t be reached (%1). What has arrived stays there; start again, and it goes on where it stopped.</source>
        <translation>База данных недоступна (%1). Перенесённое остаётся; запустите снова, и работа продолжится с места остановки.</translation>
    </message>
</context>
<context>
    <name>JsonField</name>
    <message>
        <source>Machine</source>
        <translation>Автомат</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Позиция</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Движение</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Задача</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Пользователь</translation>
    </message>
    <message>
        <source>Retired by</source>
        <translation>Кто вывел</translation>
    </message>
    <message>
        <source>Retired at</source>
        <translation>Выведен</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Установлен</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Модель</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Цены</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Цена</translation>
    </message>
    <message>
        <source>Sales counting</source>
        <translation>Учёт продаж</translation>
    </message>
    <message>
        <source>Reports every, min</source>
        <translation>Отчёт каждые, мин</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Товар</translation>
    </message>
    <message>
        <source>Duration, min</source>
        <translation>Длительность, мин</translation>
    </message>
    <message>
        <source>Quantity added</source>
        <translation>Добавлено</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>Date of the operation</source>
        <translation>Дата операции</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Посчитано</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Day of the month</source>
        <translation>День месяца</translation>
    </message>
    <message>
        <source>Days of the week</source>
        <translation>Дни недели</translation>
    </message>
    <message>
        <source>Schedule (cron)</source>
        <translation>Расписание (cron)</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Прошивка</translation>
    </message>
    <message>
        <source>Signal, dBm</source>
        <translation>Сигнал, дБм</translation>
    </message>
    <message>
        <source>Door</source>
        <translation>Дверь</translation>
    </message>
    <message>
        <source>running total</source>
        <translation>нарастающим итогом</translation>
    </message>
    <message>
        <source>per report</source>
        <translation>за каждый отчёт</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>закрыта</translation>
    </message>
    <message>
        <source>open</source>
        <translation>открыта</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>This SKU is taken by another item. Choose another one.</source>
        <translation>Этот артикул занят другой позицией. Выберите другой.</translation>
    </message>
    <message>
        <source>This code is taken already. Choose another one.</source>
        <translation>Этот код уже занят. Выберите другой.</translation>
    </message>
    <message>
        <source>This serial number belongs to another machine.</source>
        <translation>Этот серийный номер принадлежит другому автомату.</translation>
    </message>
    <message>
        <source>This e-mail address belongs to another user.</source>
        <translation>Этот адрес электронной почты принадлежит другому пользователю.</translation>
    </message>
    <message>
        <source>A record with the same value exists already.</source>
        <translation>Запись с таким значением уже есть.</translation>
    </message>
    <message>
        <source>Other records refer to this one, or it refers to one that is gone.</source>
        <translation>На эту запись ссылаются другие, или она ссылается на запись, которой больше нет.</translation>
    </message>
    <message>
        <source>A required field is empty.</source>
        <translation>Обязательное поле не заполнено.</translation>
    </message>
    <message>
        <source>The database refused these values.</source>
        <translation>База данных не приняла эти значения.</translation>
    </message>
    <message>
        <source>The database has no connection left. Wait a moment and try again.</source>
        <translation>У базы данных не осталось свободных соединений. Подождите немного и попробуйте снова.</translation>
    </message>
    <message>
        <source>The database did not answer in time. Check the network and try again.</source>
        <translation>База данных не ответила вовремя. Проверьте сеть и попробуйте снова.</translation>
    </message>
    <message>
        <source>The database can&apos;t be reached. Check the network and the server; the program tries again by itself.</source>
        <translation>База данных недоступна. Проверьте сеть и сервер; программа сама повторит попытку.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Отменено. Ничего не изменено.</translation>
    </message>
    <message>
        <source>Somebody changed this record meanwhile. Nothing was saved; look at it again.</source>
        <translation>Тем временем кто-то изменил эту запись. Ничего не сохранено; посмотрите на неё ещё раз.</translation>
    </message>
    <message>
        <source>The database refused the user name or password. Check the connection&apos;s settings.</source>
        <translation>База данных не приняла имя пользователя или пароль. Проверьте настройки подключения.</translation>
    </message>
    <message>
        <source>Your role does not allow this.</source>
        <translation>Ваша роль этого не позволяет.</translation>
    </message>
    <message>
        <source>A value is not acceptable. Nothing was changed.</source>
        <translation>Недопустимое значение. Ничего не изменено.</translation>
    </message>
    <message>
        <source>A table is missing in the database. Run the migrations: vhm24-desk migrate deploy --all.</source>
        <translation>В базе данных не хватает таблицы. Выполните миграции: vhm24-desk migrate deploy --all.</translation>
    </message>
    <message>
        <source>The record is not there any more.</source>
        <translation>Этой записи больше нет.</translation>
    </message>
    <message>
        <source>The connection broke while saving. The program will find out whether it was saved.</source>
        <translation>Связь прервалась во время сохранения. Программа выяснит, сохранены ли данные.</translation>
    </message>
    <message>
        <source>The database reported an unexpected error. The log has the details.</source>
        <translation>База данных сообщила о непредвиденной ошибке. Подробности записаны в файле журнала программы.</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Доступ</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>Автоматы</translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>Склад</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Задачи</translation>
    </message>
    <message>
        <source>Common</source>
        <translation>Общее</translation>
    </message>
    <message>
        <source>There is no such value in the list.</source>
        <translation>Такого значения в списке нет.</translation>
    </message>
    <message>
        <source>Write yes or no.</source>
        <translation>Напишите «да» или «нет».</translation>
    </message>
    <message>
        <source>The first value must not be greater than the second.</source>
        <translation>Первое значение не должно быть больше второго.</translation>
    </message>
    <message>
        <source>The text holds characters that can&apos;t be shown. Remove them.</source>
        <translation>В тексте есть знаки, которые нельзя показать. Удалите их.</translation>
    </message>
    <message>
        <source>The text is too long.</source>
        <translation>Текст слишком длинный.</translation>
    </message>
    <message>
        <source>The number must not be below zero.</source>
        <translation>Число не должно быть меньше нуля.</translation>
    </message>
    <message>
        <source>This is not valid JSON.</source>
        <translation>Это неправильный JSON.</translation>
    </message>
    <message>
        <source>Fill in this field.</source>
        <translation>Заполните это поле.</translation>
    </message>
    <message>
        <source>There are too many digits after the comma.</source>
        <translation>Слишком много цифр после запятой.</translation>
    </message>
    <message>
        <source>The number is too large.</source>
        <translation>Число слишком большое.</translation>
    </message>
    <message>
        <source>This is not a number. Write it like 1 234,5.</source>
        <translation>Это не число. Напишите, например, 1&#xa0;234,5.</translation>
    </message>
    <message>
        <source>This is not a date. Write it like 19.11.2026, or “today”.</source>
        <translation>Это не дата. Напишите, например, 19.11.2026 или «сегодня».</translation>
    </message>
    <message>
        <source>This column can&apos;t be compared in that way.</source>
        <translation>Этот столбец так сравнивать нельзя.</translation>
    </message>
    <message>
        <source>This is not valid JSON: look at line %1, column %2.</source>
        <translation>Это не правильный JSON: проверьте строку %1, столбец %2.</translation>
    </message>
    <message>
        <source>A number stands here. Write it like 1 234,5, or put quotes around it to make it a text.</source>
        <translation>Здесь стоит число. Напишите его так: 1 234,5 — или возьмите в кавычки, чтобы стало текстом.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not signed by the authority that the settings name, or has expired. Check sslrootcert; if it is right, somebody may be in between.</source>
        <translation>Сертификат сервера не подписан центром, указанным в настройках, или его срок истёк. Проверьте sslrootcert; если там всё верно, возможно, между вами и сервером кто-то есть.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is that of another computer. Write the host in the URL as the certificate names it.</source>
        <translation>Сертификат сервера принадлежит другому компьютеру. Напишите имя сервера в адресе так, как оно указано в сертификате.</translation>
    </message>
    <message>
        <source>The server has no TLS, but the settings ask for it. Nothing was sent to it.</source>
        <translation>На сервере нет TLS, а настройки его требуют. Серверу ничего не отправлено.</translation>
    </message>
    <message>
        <source>A certificate or key that the settings name can&apos;t be used. Look whether the file is there and only you can read the key.</source>
        <translation>Сертификат или ключ, указанный в настройках, использовать нельзя. Проверьте, что файл на месте и что ключ читаете только вы.</translation>
    </message>
    <message>
        <source>The server wants a certificate of this computer, or does not accept the one it got. Check sslcert and sslkey.</source>
        <translation>Сервер требует сертификат этого компьютера или не принимает полученный. Проверьте sslcert и sslkey.</translation>
    </message>
    <message>
        <source>The server is older than this program needs (PostgreSQL 13).</source>
        <translation>Сервер старее, чем нужно программе (PostgreSQL 13).</translation>
    </message>
    <message>
        <source>There is no database of this name on the server. Create it, or correct the name.</source>
        <translation>На сервере нет базы с таким именем. Создайте её или исправьте имя.</translation>
    </message>
</context>
<context>
    <name>MovementRules</name>
    <message>
        <source>Type the counted quantity. Zero is a count, too.</source>
        <translation>Введите посчитанное количество. Ноль тоже считается.</translation>
    </message>
    <message>
        <source>Type the quantity. If there is none, remove the line: Ctrl Del.</source>
        <translation>Введите количество. Если товара нет, уберите строку: Ctrl Del.</translation>
    </message>
    <message>
        <source>The price must lie between 0 and 1 000 000 000.</source>
        <translation>Цена должна быть от 0 до 1&#xa0;000&#xa0;000&#xa0;000.</translation>
    </message>
    <message>
        <source>The quantity must not exceed 1 000 000 000.</source>
        <translation>Количество не должно превышать 1&#xa0;000&#xa0;000&#xa0;000.</translation>
    </message>
    <message>
        <source>A counted quantity can&apos;t be below zero.</source>
        <translation>Посчитанное количество не может быть меньше нуля.</translation>
    </message>
    <message>
        <source>The count is the same as the stock. There is nothing to correct: remove the line, Ctrl Del.</source>
        <translation>Пересчёт совпадает с остатком. Исправлять нечего: уберите строку, Ctrl Del.</translation>
    </message>
    <message>
        <source>The difference is below 0,01.</source>
        <translation>Разница меньше 0,01.</translation>
    </message>
    <message>
        <source>The quantity must be at least %1. If there is none, remove the line: Ctrl Del.</source>
        <translation>Количество должно быть не меньше %1. Если товара нет, уберите строку: Ctrl Del.</translation>
    </message>
    <message>
        <source>Pieces are counted in whole numbers.</source>
        <translation>Штуки считают целыми числами.</translation>
    </message>
    <message>
        <source>There are only %1 in stock. Take less, or correct the stock first.</source>
        <translation>На складе только %1. Возьмите меньше или сначала скорректируйте остаток.</translation>
    </message>
    <message>
        <source>There are only %1 at %2. Take less, choose another place, or correct the stock first.</source>
        <translation>На месте %2 только %1. Возьмите меньше, выберите другое место или сначала скорректируйте остаток.</translation>
    </message>
    <message>
        <source>Only %1 still fit into the machine. Book it to be asked whether more went in.</source>
        <translation>В автомат поместится ещё только %1. При проведении программа спросит, поместилось ли больше.</translation>
    </message>
    <message>
        <source>This item is not there any more. Remove the line: Ctrl Del.</source>
        <translation>Этой позиции больше нет. Уберите строку: Ctrl Del.</translation>
    </message>
    <message>
        <source>This item is switched off: nothing more is taken in of it. Remove the line: Ctrl Del.</source>
        <translation>Эта позиция отключена: её больше не принимают. Уберите строку: Ctrl Del.</translation>
    </message>
    <message>
        <source>The place is not there any more. Choose another one.</source>
        <translation>Этого места больше нет. Выберите другое.</translation>
    </message>
    <message>
        <source>The place is closed: nothing more is put there. Choose another one.</source>
        <translation>Это место закрыто: туда больше ничего не кладут. Выберите другое.</translation>
    </message>
    <message>
        <source>The quantity must be a number with at most 6 decimals, up to 1 000 000 000.</source>
        <translation>Количество должно быть числом не больше 1&#xa0;000&#xa0;000&#xa0;000, не более 6 знаков после запятой.</translation>
    </message>
    <message>
        <source>The quantity, or its difference, must be at least 0,01.</source>
        <translation>Количество или разница должны быть не меньше 0,01.</translation>
    </message>
</context>
<context>
    <name>OverviewFigures</name>
    <message>
        <source>nothing to compare with: %1</source>
        <translation>не с чем сравнить: %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>к %1</translation>
    </message>
    <message>
        <source>Revenue today</source>
        <translation>Выручка сегодня</translation>
    </message>
    <message>
        <source>Sales today</source>
        <translation>Продажи сегодня</translation>
    </message>
    <message>
        <source> + %1 in %2</source>
        <translation> + %1 в %2</translation>
    </message>
    <message>
        <source>Stock value</source>
        <translation>Стоимость запасов</translation>
    </message>
    <message>
        <source>items: %1, without a price: %2</source>
        <translation>позиций: %1, без цены: %2</translation>
    </message>
    <message>
        <source>items: %1</source>
        <translation>позиций: %1</translation>
    </message>
    <message>
        <source>all have been read</source>
        <translation>все прочитаны</translation>
    </message>
    <message>
        <source>Machines online</source>
        <translation>Автоматы на связи</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>из %1</translation>
    </message>
    <message>
        <source>errors: %1 · in maintenance: %2</source>
        <translation>ошибки: %1 · обслуживание: %2</translation>
    </message>
    <message>
        <source>Machines without contact</source>
        <translation>Автоматы без связи</translation>
    </message>
    <message>
        <source>all are in contact</source>
        <translation>все на связи</translation>
    </message>
    <message>
        <source>Tasks overdue</source>
        <translation>Задачи: просрочено</translation>
    </message>
    <message>
        <source>of %1 open</source>
        <translation>из %1 открытых</translation>
    </message>
    <message>
        <source>due today: %1</source>
        <translation>на сегодня: %1</translation>
    </message>
    <message>
        <source>Low in stock</source>
        <translation>Мало на складе</translation>
    </message>
    <message>
        <source>none left: %1</source>
        <translation>нет: %1</translation>
    </message>
    <message>
        <source>%1 %2 on average</source>
        <translation>средний чек %1&#xa0;%2</translation>
    </message>
    <message>
        <source>week: %1</source>
        <translation>неделя: %1</translation>
    </message>
    <message>
        <source>week: %1, %2</source>
        <translation>неделя: %1, %2</translation>
    </message>
    <message>
        <source>nothing sold today yet</source>
        <translation>сегодня продаж ещё не было</translation>
    </message>
    <message>
        <source>Unread notifications</source>
        <translation>Непрочитанные уведомления</translation>
    </message>
    <message>
        <source>The line shows how many came on each of the last 14 days.</source>
        <translation>Линия показывает, сколько уведомлений пришло за каждый из последних 14 дней.</translation>
    </message>
</context>
<context>
    <name>OverviewRows</name>
    <message>
        <source>no date</source>
        <translation>без срока</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>сег. %1</translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <translation>завтра %1</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>no contact for %1</source>
        <translation>нет связи %1</translation>
    </message>
    <message>
        <source>has never reported</source>
        <translation>ещё не выходил на связь</translation>
    </message>
    <message>
        <source>reports an error</source>
        <translation>сообщает об ошибке</translation>
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
        <translation>%1, %2: продаж сегодня: %3</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>&lt; 1 d</source>
        <translation>&lt;&#xa0;1&#xa0;дн</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1&#xa0;дн</translation>
    </message>
    <message>
        <source>min. %1</source>
        <translation>мин. %1</translation>
    </message>
    <message>
        <source>Days left at the pace of the last 14 days: %1</source>
        <translation>Осталось дней при расходе последних 14&#xa0;дней: %1</translation>
    </message>
    <message>
        <source>%1. Nobody has it.</source>
        <translation>%1. Исполнителя нет.</translation>
    </message>
    <message>
        <source>%1. %2 has it.</source>
        <translation>%1. Исполнитель: %2.</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Machine</source>
        <translation>Автомат</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Обзор</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Доктор</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Резервные копии</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Структура</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>Кэш</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>SQL console</source>
        <translation>Консоль SQL</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Перенос</translation>
    </message>
</context>
<context>
    <name>Paste</name>
    <message>
        <source>Nothing was pasted</source>
        <translation>Ничего не вставлено</translation>
    </message>
    <message>
        <source>This list can&apos;t be changed here, so nothing can be pasted into it.</source>
        <translation>Этот список здесь не изменить, поэтому вставить в него нельзя.</translation>
    </message>
    <message>
        <source>The clipboard holds no text.</source>
        <translation>В буфере обмена нет текста.</translation>
    </message>
    <message>
        <source>“%1” is not in the list “%2”.</source>
        <translation>«%1» нет в списке «%2».</translation>
    </message>
    <message>
        <source>Several records are called “%1”. Write the code or the ID.</source>
        <translation>Записей с именем «%1» несколько. Укажите код или ID.</translation>
    </message>
    <message>
        <source>This column can&apos;t be changed here.</source>
        <translation>Этот столбец здесь не изменить.</translation>
    </message>
    <message>
        <source>A value is needed here.</source>
        <translation>Здесь нужно значение.</translation>
    </message>
    <message>
        <source>“%1” is not a number: there is a letter O in place of a zero.</source>
        <translation>«%1» не число: вместо нуля стоит буква О.</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>«%1» не число.</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write it like 31.12.2026.</source>
        <translation>«%1» не дата. Напишите как 31.12.2026.</translation>
    </message>
    <message>
        <source>“%1” may be two different days. Write it like 31.12.2026.</source>
        <translation>«%1» может означать два разных дня. Напишите как 31.12.2026.</translation>
    </message>
    <message>
        <source>“%1” was shortened by the table program. Format its column as text there and copy it again.</source>
        <translation>«%1» сократила табличная программа. Задайте там столбцу текстовый формат и скопируйте снова.</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no.</source>
        <translation>«%1» — ни да, ни нет.</translation>
    </message>
    <message>
        <source>“%1” is none of: %2.</source>
        <translation>«%1» нет среди значений: %2.</translation>
    </message>
    <message>
        <source>“%1” is too small. The least is %2.</source>
        <translation>«%1» слишком мало. Наименьшее значение: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n more cell(s) like these follow.</source>
        <translation>
            <numerusform>Далее ещё %n такая ячейка.</numerusform>
            <numerusform>Далее ещё %n такие ячейки.</numerusform>
            <numerusform>Далее ещё %n таких ячеек.</numerusform>
        </translation>
    </message>
    <message>
        <source>Row %1, %2.</source>
        <translation>Строка %1, %2.</translation>
    </message>
    <message>
        <source>Similar:</source>
        <translation>Похоже:</translation>
    </message>
    <message>
        <source>“%1” was read as %2.</source>
        <translation>«%1» прочитано как %2.</translation>
    </message>
    <message>
        <source>Leave this column out</source>
        <translation>Пропустить этот столбец</translation>
    </message>
    <message>
        <source>The block is longer than the rows that are loaded below the current one. Scroll further down first, or paste it as new rows.</source>
        <translation>Блок длиннее, чем загружено строк ниже текущей. Сначала прокрутите дальше вниз или вставьте его как новые строки.</translation>
    </message>
    <message>
        <source>Click the cell where the block should begin. New records can&apos;t be added to this list.</source>
        <translation>Щёлкните ячейку, с которой начнётся блок. Новые записи в этот список не добавить.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of the block would stand below the last record, and new ones can&apos;t be added to this list.</source>
        <translation>
            <numerusform>%n строка блока окажется ниже последней записи, а новые в этот список не добавить.</numerusform>
            <numerusform>%n строки блока окажутся ниже последней записи, а новые в этот список не добавить.</numerusform>
            <numerusform>%n строк блока окажутся ниже последней записи, а новые в этот список не добавить.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The block is %n column(s) wide.</source>
        <translation>
            <numerusform>Ширина блока — %n столбец.</numerusform>
            <numerusform>Ширина блока — %n столбца.</numerusform>
            <numerusform>Ширина блока — %n столбцов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are only %n column(s) from the current cell on. Begin further left.</source>
        <translation>
            <numerusform>От текущей ячейки есть только %n столбец. Начните левее.</numerusform>
            <numerusform>От текущей ячейки есть только %n столбца. Начните левее.</numerusform>
            <numerusform>От текущей ячейки есть только %n столбцов. Начните левее.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Print</name>
    <message>
        <source>A print takes up to %1 rows, and this list has more. Set a filter, or export the list to a file.</source>
        <translation>Напечатать можно до %1 строк, а в этом списке их больше. Задайте фильтр или экспортируйте список в файл.</translation>
    </message>
    <message>
        <source>PDF: %1</source>
        <translation>PDF: %1</translation>
    </message>
    <message>
        <source>Print: %1</source>
        <translation>Печать: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) sent to the printer.</source>
        <translation>
            <numerusform>%n строка отправлена на печать.</numerusform>
            <numerusform>%n строки отправлены на печать.</numerusform>
            <numerusform>%n строк отправлено на печать.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n row(s) written.</source>
        <translation>
            <numerusform>%1: записана %n строка.</numerusform>
            <numerusform>%1: записаны %n строки.</numerusform>
            <numerusform>%1: записано %n строк.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list is too long for paper</source>
        <translation>Список слишком длинный для печати</translation>
    </message>
    <message numerus="yes">
        <source>%n selected row(s)</source>
        <translation>
            <numerusform>%n выбранная строка</numerusform>
            <numerusform>%n выбранные строки</numerusform>
            <numerusform>%n выбранных строк</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Фильтр: %1</translation>
    </message>
    <message>
        <source>%1, made by %2</source>
        <translation>%1, составил(а) %2</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>стр. %1 из %2</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Сохранить в PDF</translation>
    </message>
</context>
<context>
    <name>Prompts</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>ReplicaNote</name>
    <message>
        <source>Figures from the main database: the replica is behind or does not answer</source>
        <translation>Показатели с основного сервера: реплика отстала или не отвечает</translation>
    </message>
    <message>
        <source>Figures from the replica, %1 s old</source>
        <translation>Показатели с реплики, данным %1 с</translation>
    </message>
</context>
<context>
    <name>Shortcut</name>
    <message>
        <source>Everywhere</source>
        <translation>Везде</translation>
    </message>
    <message>
        <source>Tabs</source>
        <translation>Вкладки</translation>
    </message>
    <message>
        <source>In a list</source>
        <translation>В списке</translation>
    </message>
    <message>
        <source>In a cell</source>
        <translation>В ячейке</translation>
    </message>
    <message>
        <source>In forms and panels</source>
        <translation>В формах и панелях</translation>
    </message>
    <message>
        <source>Find a page or a record</source>
        <translation>Найти страницу или запись</translation>
    </message>
    <message>
        <source>The main action of the page</source>
        <translation>Главное действие страницы</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Обновить данные</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Вперёд</translation>
    </message>
    <message>
        <source>Show and change the keys</source>
        <translation>Показать и изменить клавиши</translation>
    </message>
    <message>
        <source>Open the first section</source>
        <translation>Открыть первый раздел</translation>
    </message>
    <message>
        <source>Open the second section</source>
        <translation>Открыть второй раздел</translation>
    </message>
    <message>
        <source>Open the third section</source>
        <translation>Открыть третий раздел</translation>
    </message>
    <message>
        <source>Open the fourth section</source>
        <translation>Открыть четвёртый раздел</translation>
    </message>
    <message>
        <source>Open the fifth section</source>
        <translation>Открыть пятый раздел</translation>
    </message>
    <message>
        <source>Open the sixth section</source>
        <translation>Открыть шестой раздел</translation>
    </message>
    <message>
        <source>Open the seventh section</source>
        <translation>Открыть седьмой раздел</translation>
    </message>
    <message>
        <source>Open the eighth section</source>
        <translation>Открыть восьмой раздел</translation>
    </message>
    <message>
        <source>Open this list once more in a new tab</source>
        <translation>Открыть этот список ещё раз в новой вкладке</translation>
    </message>
    <message>
        <source>Close the tab</source>
        <translation>Закрыть вкладку</translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation>Следующая вкладка</translation>
    </message>
    <message>
        <source>Previous tab</source>
        <translation>Предыдущая вкладка</translation>
    </message>
    <message>
        <source>List: edit</source>
        <translation>Список: правка</translation>
    </message>
    <message>
        <source>List: copy and paste</source>
        <translation>Список: копирование и вставка</translation>
    </message>
    <message>
        <source>List: find</source>
        <translation>Список: поиск</translation>
    </message>
    <message>
        <source>List: related records</source>
        <translation>Список: связанные записи</translation>
    </message>
    <message>
        <source>List: view</source>
        <translation>Список: вид</translation>
    </message>
    <message>
        <source>List: export and print</source>
        <translation>Список: выгрузка и печать</translation>
    </message>
    <message>
        <source>Open the selected row</source>
        <translation>Открыть выбранную строку</translation>
    </message>
    <message>
        <source>Go from cell to cell</source>
        <translation>Переход между ячейками</translation>
    </message>
    <message>
        <source>A page up or down</source>
        <translation>На страницу вверх или вниз</translation>
    </message>
    <message>
        <source>First and last cell of the row</source>
        <translation>Первая и последняя ячейка строки</translation>
    </message>
    <message>
        <source>Start and end of the list</source>
        <translation>Начало и конец списка</translation>
    </message>
    <message>
        <source>Select more rows</source>
        <translation>Выбрать больше строк</translation>
    </message>
    <message>
        <source>Select all loaded rows</source>
        <translation>Выбрать все загруженные строки</translation>
    </message>
    <message>
        <source>Ctrl+Click</source>
        <translation>Ctrl+щелчок</translation>
    </message>
    <message>
        <source>Open a link in a new tab</source>
        <translation>Открыть ссылку в новой вкладке</translation>
    </message>
    <message>
        <source>Shift+Click</source>
        <translation>Shift+щелчок</translation>
    </message>
    <message>
        <source>Order by a further column, on its head</source>
        <translation>Сортировать ещё и по этому столбцу, на его заголовке</translation>
    </message>
    <message>
        <source>Edit the cell</source>
        <translation>Изменить ячейку</translation>
    </message>
    <message>
        <source>Edit the cell and begin with this letter</source>
        <translation>Изменить ячейку, начав с этой буквы</translation>
    </message>
    <message>
        <source>Accept and go to the row below</source>
        <translation>Принять и перейти на строку ниже</translation>
    </message>
    <message>
        <source>Accept and edit the next or previous cell</source>
        <translation>Принять и изменить следующую или предыдущую ячейку</translation>
    </message>
    <message>
        <source>Leave the cell as it was</source>
        <translation>Оставить ячейку как была</translation>
    </message>
    <message>
        <source>Edit a text or a list in a window of its own</source>
        <translation>Изменить текст или список в отдельном окне</translation>
    </message>
    <message>
        <source>Open the calendar or the list of values</source>
        <translation>Открыть календарь или список значений</translation>
    </message>
    <message>
        <source>Close the panel or the dialog</source>
        <translation>Закрыть панель или диалог</translation>
    </message>
    <message>
        <source>Next and previous field</source>
        <translation>Следующее и предыдущее поле</translation>
    </message>
    <message>
        <source>Book or save in a form</source>
        <translation>Провести или сохранить в форме</translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation>Найти в списке</translation>
    </message>
    <message>
        <source>Drag of the scroll bar</source>
        <translation>Полоса прокрутки мышью</translation>
    </message>
    <message>
        <source>Go to any place of the list; a hint names the row</source>
        <translation>Перейти в любое место списка; подсказка называет строку</translation>
    </message>
    <message>
        <source>Show the named view of this number</source>
        <translation>Показать именованный вид с этим номером</translation>
    </message>
    <message>
        <source>Offer values and comparisons in the filter of a column</source>
        <translation>Предложить значения и сравнения в фильтре столбца</translation>
    </message>
</context>
<context>
    <name>Size</name>
    <message>
        <source>%1 B</source>
        <translation>%1 Б</translation>
    </message>
    <message>
        <source>%1 kB</source>
        <translation>%1 КБ</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 МБ</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 ГБ</translation>
    </message>
    <message>
        <source>%1 TB</source>
        <translation>%1 ТБ</translation>
    </message>
</context>
<context>
    <name>SqlConsole</name>
    <message>
        <source>Type a statement first.</source>
        <translation>Сначала введите запрос.</translation>
    </message>
    <message>
        <source>The console begins and ends transactions by itself: leave this statement out.</source>
        <translation>Консоль сама начинает и завершает транзакции: эта команда не нужна.</translation>
    </message>
    <message>
        <source>COPY is not sent, because it reads and writes files of the server.</source>
        <translation>COPY не отправляется: эта команда читает и пишет файлы сервера.</translation>
    </message>
    <message>
        <source>This statement changes something, and the console only reads. Nothing was changed.</source>
        <translation>Этот запрос что-то изменяет, а консоль только читает. Ничего не изменено.</translation>
    </message>
    <message>
        <source>Your role does not allow this.</source>
        <translation>Ваша роль этого не позволяет.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Остановлено. Ничего не изменено.</translation>
    </message>
    <message>
        <source>One statement at a time: select the one to run.</source>
        <translation>Запросы выполняются по одному: выделите нужный.</translation>
    </message>
    <message>
        <source>The database refused the statement. Nothing was changed.</source>
        <translation>База данных не приняла запрос. Ничего не изменено.</translation>
    </message>
    <message>
        <source>The first %1 rows; there are more, which were not read</source>
        <translation>Первые строки (%1); есть и другие, они не прочитаны</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n строка</numerusform>
            <numerusform>%n строки</numerusform>
            <numerusform>%n строк</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 ms</source>
        <translation>%1 · %2 мс</translation>
    </message>
    <message>
        <source>No rows were changed, but something else was.</source>
        <translation>Строки не изменены, но изменено что-то другое.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were changed (%1).</source>
        <translation>
            <numerusform>Изменена %n строка (%1).</numerusform>
            <numerusform>Изменено %n строки (%1).</numerusform>
            <numerusform>Изменено %n строк (%1).</numerusform>
        </translation>
    </message>
    <message>
        <source>This service has no such table. Its name may have to stand in quotes, or another service is meant.</source>
        <translation>В этом сервисе нет такой таблицы. Возможно, её имя нужно взять в кавычки или нужен другой сервис.</translation>
    </message>
</context>
<context>
    <name>Structure</name>
    <message>
        <source>Of this program</source>
        <translation>Этой программы</translation>
    </message>
    <message>
        <source>missing table</source>
        <translation>нет таблицы</translation>
    </message>
    <message>
        <source>missing column</source>
        <translation>нет столбца</translation>
    </message>
    <message>
        <source>unknown column</source>
        <translation>неизвестный столбец</translation>
    </message>
    <message>
        <source>other type</source>
        <translation>другой тип</translation>
    </message>
    <message>
        <source>other default value</source>
        <translation>другое значение по умолчанию</translation>
    </message>
    <message>
        <source>other rule for empty values</source>
        <translation>другое правило для пустых значений</translation>
    </message>
    <message>
        <source>missing index</source>
        <translation>нет индекса</translation>
    </message>
    <message>
        <source>unknown index</source>
        <translation>неизвестный индекс</translation>
    </message>
    <message>
        <source>unknown unique index</source>
        <translation>неизвестный уникальный индекс</translation>
    </message>
    <message>
        <source>other index</source>
        <translation>другой индекс</translation>
    </message>
    <message>
        <source>missing foreign key</source>
        <translation>нет внешнего ключа</translation>
    </message>
    <message>
        <source>unknown foreign key</source>
        <translation>неизвестный внешний ключ</translation>
    </message>
    <message>
        <source>other foreign key</source>
        <translation>другой внешний ключ</translation>
    </message>
    <message>
        <source>missing enumeration</source>
        <translation>нет перечисления</translation>
    </message>
    <message>
        <source>other words in an enumeration</source>
        <translation>другие слова в перечислении</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>ожидает</translation>
    </message>
    <message>
        <source>applied</source>
        <translation>применена</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>не удалась</translation>
    </message>
    <message>
        <source>changed afterwards</source>
        <translation>изменена после применения</translation>
    </message>
    <message>
        <source>unknown to this program</source>
        <translation>неизвестна программе</translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message>
        <source>Audit log</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>Nothing has been recorded yet</source>
        <translation>Записей ещё нет</translation>
    </message>
    <message>
        <source>Every change that somebody makes here or in the back end will appear in this log.</source>
        <translation>Здесь появится каждое изменение, которое кто-то сделает в этой программе или на сервере.</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Сеансы</translation>
    </message>
    <message>
        <source>There are no sessions</source>
        <translation>Сеансов нет</translation>
    </message>
    <message>
        <source>Everybody who logs in to this program appears here until the session ends.</source>
        <translation>Здесь виден каждый, кто вошёл в программу, пока его сеанс не завершится.</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Пользователи</translation>
    </message>
    <message>
        <source>There are no users yet</source>
        <translation>Пользователей ещё нет</translation>
    </message>
    <message>
        <source>Add the people who work with the machines, and give each of them a role.</source>
        <translation>Добавьте людей, которые работают с автоматами, и дайте каждому роль.</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Позиции</translation>
    </message>
    <message>
        <source>There are no items yet</source>
        <translation>Позиций ещё нет</translation>
    </message>
    <message>
        <source>Add the first ingredient or product; its stock starts at zero and comes in by a receipt.</source>
        <translation>Добавьте первый ингредиент или товар; его остаток начинается с нуля и пополняется приходом.</translation>
    </message>
    <message>
        <source>Machine containers</source>
        <translation>Бункеры</translation>
    </message>
    <message>
        <source>No machine has containers yet</source>
        <translation>Бункеров ещё нет</translation>
    </message>
    <message>
        <source>What each machine holds and how full it is appears here.</source>
        <translation>Здесь будет видно, что есть в каждом автомате и насколько он заполнен.</translation>
    </message>
    <message>
        <source>Stock movements</source>
        <translation>Движения</translation>
    </message>
    <message>
        <source>No stock has been moved yet</source>
        <translation>Движений ещё не было</translation>
    </message>
    <message>
        <source>Receipts, issues, adjustments and transfers appear here; begin with a receipt.</source>
        <translation>Здесь будут приходы, выдачи, корректировки и перемещения; начните с прихода.</translation>
    </message>
    <message>
        <source>Add the warehouse, its shelves and the vans, so that stock has a place.</source>
        <translation>Добавьте склад, его полки и фургоны, чтобы у запасов было место.</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>Автоматы</translation>
    </message>
    <message>
        <source>There are no machines yet</source>
        <translation>Автоматов ещё нет</translation>
    </message>
    <message>
        <source>Machine settings</source>
        <translation>Настройки автоматов</translation>
    </message>
    <message>
        <source>No machine has settings of its own yet</source>
        <translation>Своих настроек у автоматов ещё нет</translation>
    </message>
    <message>
        <source>Settings of a machine, such as how it counts sales, appear here.</source>
        <translation>Здесь будут настройки автоматов, например режим учёта продаж.</translation>
    </message>
    <message>
        <source>Telemetry</source>
        <translation>Телеметрия</translation>
    </message>
    <message>
        <source>No machine has reported yet</source>
        <translation>Автоматы ещё ничего не сообщали</translation>
    </message>
    <message>
        <source>Temperature, humidity, sales and errors appear here as soon as machines send them.</source>
        <translation>Температура, влажность, продажи и ошибки появятся здесь, как только автоматы их пришлют.</translation>
    </message>
    <message>
        <source>Service history</source>
        <translation>Сервис</translation>
    </message>
    <message>
        <source>No service work has been recorded yet</source>
        <translation>Сервисных работ ещё не записано</translation>
    </message>
    <message>
        <source>Cleaning, repairs, refills and inspections of machines appear here.</source>
        <translation>Здесь будут мойки, ремонты, пополнения и осмотры автоматов.</translation>
    </message>
    <message>
        <source>Daily sales</source>
        <translation>Продажи по дням</translation>
    </message>
    <message>
        <source>No day has been summed up yet</source>
        <translation>Итогов по дням ещё нет</translation>
    </message>
    <message>
        <source>Revenue and number of sales of each machine and day appear here.</source>
        <translation>Здесь будут выручка и число продаж каждого автомата за каждый день.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Уведомления</translation>
    </message>
    <message>
        <source>There are no notifications</source>
        <translation>Уведомлений нет</translation>
    </message>
    <message>
        <source>Settings of the system</source>
        <translation>Настройки системы</translation>
    </message>
    <message>
        <source>Nothing has been set yet</source>
        <translation>Настроек ещё нет</translation>
    </message>
    <message>
        <source>Settings that all programs share, such as time zone and currency, appear here.</source>
        <translation>Здесь будут настройки, общие для всех программ, например часовой пояс и валюта.</translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation>Платежи</translation>
    </message>
    <message>
        <source>There are no payments yet</source>
        <translation>Платежей ещё не было</translation>
    </message>
    <message>
        <source>Every payment at a machine appears here.</source>
        <translation>Здесь будет каждый платёж в автоматах.</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Расписание</translation>
    </message>
    <message>
        <source>Nothing is scheduled yet</source>
        <translation>В расписании пока пусто</translation>
    </message>
    <message>
        <source>Work that comes back every day, week or month can be scheduled here.</source>
        <translation>Здесь можно запланировать работы, которые повторяются каждый день, неделю или месяц.</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Задачи</translation>
    </message>
    <message>
        <source>There are no tasks yet</source>
        <translation>Задач ещё нет</translation>
    </message>
    <message>
        <source>Create the first task and assign it to somebody.</source>
        <translation>Создайте первую задачу и назначьте исполнителя.</translation>
    </message>
    <message>
        <source>Task history</source>
        <translation>История задач</translation>
    </message>
    <message>
        <source>Nothing has happened to any task yet</source>
        <translation>С задачами ещё ничего не происходило</translation>
    </message>
    <message>
        <source>Each step of a task, with who and when, appears here.</source>
        <translation>Здесь будет каждый шаг каждой задачи: кто его сделал и когда.</translation>
    </message>
    <message>
        <source>Task templates</source>
        <translation>Шаблоны задач</translation>
    </message>
    <message>
        <source>There are no templates yet</source>
        <translation>Шаблонов ещё нет</translation>
    </message>
    <message>
        <source>A template holds the text and priority of work that is often needed.</source>
        <translation>В шаблоне хранятся текст и приоритет работы, которая нужна часто.</translation>
    </message>
    <message>
        <source>Stock by place</source>
        <translation>Остатки по местам</translation>
    </message>
    <message>
        <source>Nothing is stored at a place yet</source>
        <translation>На местах хранения пока ничего нет</translation>
    </message>
    <message>
        <source>The first receipt to a storage place makes a row here.</source>
        <translation>Первый приход на место хранения добавит сюда строку.</translation>
    </message>
    <message>
        <source>Storage places</source>
        <translation>Места хранения</translation>
    </message>
    <message>
        <source>There are no storage places yet</source>
        <translation>Мест хранения ещё нет</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>Точки</translation>
    </message>
    <message>
        <source>There are no locations yet</source>
        <translation>Точек ещё нет</translation>
    </message>
    <message>
        <source>Add the locations where machines stand, with address and coordinates.</source>
        <translation>Добавьте точки, где стоят автоматы, с адресом и координатами.</translation>
    </message>
    <message>
        <source>Add the first machine with its code, serial number and location.</source>
        <translation>Добавьте первый автомат: код, серийный номер и точку.</translation>
    </message>
    <message>
        <source>Notifications about machines, stock and tasks appear here.</source>
        <translation>Здесь будут уведомления об автоматах, запасах и задачах.</translation>
    </message>
</context>
<context>
    <name>TableAction</name>
    <message>
        <source>Save the changes</source>
        <translation>Сохранить изменения</translation>
    </message>
    <message>
        <source>Take back the last change</source>
        <translation>Отменить последнее изменение</translation>
    </message>
    <message>
        <source>Make the change again</source>
        <translation>Вернуть отменённое изменение</translation>
    </message>
    <message>
        <source>Discard the change of this cell</source>
        <translation>Отменить изменение этой ячейки</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Copy the cell</source>
        <translation>Копировать ячейку</translation>
    </message>
    <message>
        <source>Copy with column titles</source>
        <translation>Копировать с названиями столбцов</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>Копировать как CSV</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Копировать как JSON</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Копировать как Markdown</translation>
    </message>
    <message>
        <source>Copy as SQL INSERT</source>
        <translation>Копировать как SQL INSERT</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Вставить</translation>
    </message>
    <message>
        <source>Paste as new rows</source>
        <translation>Вставить как новые строки</translation>
    </message>
    <message>
        <source>What will be saved…</source>
        <translation>Что будет сохранено…</translation>
    </message>
    <message>
        <source>Take back the last save</source>
        <translation>Отменить последнее сохранение</translation>
    </message>
    <message>
        <source>Discard all changes of this row</source>
        <translation>Отменить все изменения этой строки</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>Добавить строку</translation>
    </message>
    <message>
        <source>Change the selected rows…</source>
        <translation>Изменить выбранные строки…</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Следующее совпадение</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Предыдущее совпадение</translation>
    </message>
    <message>
        <source>Search: show only what matches</source>
        <translation>Поиск: показать только подходящее</translation>
    </message>
    <message>
        <source>Filter this column</source>
        <translation>Фильтр по этому столбцу</translation>
    </message>
    <message>
        <source>Filter builder…</source>
        <translation>Конструктор фильтра…</translation>
    </message>
    <message>
        <source>Reset all filters</source>
        <translation>Сбросить все фильтры</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Экспорт…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Печать…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Сохранить в PDF…</translation>
    </message>
    <message>
        <source>Related records…</source>
        <translation>Связанные записи…</translation>
    </message>
    <message>
        <source>Open the record in this cell</source>
        <translation>Открыть запись из этой ячейки</translation>
    </message>
    <message>
        <source>Named views…</source>
        <translation>Именованные виды…</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Столбцы…</translation>
    </message>
    <message>
        <source>Freeze up to this column, or let all move</source>
        <translation>Закрепить до этого столбца или открепить</translation>
    </message>
    <message>
        <source>Make the column wider</source>
        <translation>Расширить столбец</translation>
    </message>
    <message>
        <source>Make the column narrower</source>
        <translation>Сузить столбец</translation>
    </message>
    <message>
        <source>Sums</source>
        <translation>Итоги</translation>
    </message>
    <message>
        <source>Group by this column</source>
        <translation>Группировать по этому столбцу</translation>
    </message>
    <message>
        <source>Group…</source>
        <translation>Группировать…</translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation>Найти в списке</translation>
    </message>
</context>
<context>
    <name>TimeWords</name>
    <message>
        <source>today</source>
        <translation>сегодня</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>вчера</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>завтра</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>эта неделя</translation>
    </message>
    <message>
        <source>last week</source>
        <translation>прошлая неделя</translation>
    </message>
    <message>
        <source>next week</source>
        <translation>следующая неделя</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>этот месяц</translation>
    </message>
    <message>
        <source>last month</source>
        <translation>прошлый месяц</translation>
    </message>
    <message>
        <source>next month</source>
        <translation>следующий месяц</translation>
    </message>
    <message>
        <source>this year</source>
        <translation>этот год</translation>
    </message>
    <message>
        <source>last year</source>
        <translation>прошлый год</translation>
    </message>
    <message>
        <source>next year</source>
        <translation>следующий год</translation>
    </message>
    <message numerus="yes">
        <source>last %n day(s)</source>
        <translation>
            <numerusform>последний %n день</numerusform>
            <numerusform>последние %n дня</numerusform>
            <numerusform>последние %n дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>last %n hour(s)</source>
        <translation>
            <numerusform>последний %n час</numerusform>
            <numerusform>последние %n часа</numerusform>
            <numerusform>последние %n часов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vhm24::app::Application</name>
    <message>
        <source>The connection&apos;s settings are not usable. Correct them and start again.</source>
        <translation>С такими настройками подключиться нельзя. Исправьте их и запустите программу снова.</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Демо</translation>
    </message>
    <message>
        <source>The demo could not be started.</source>
        <translation>Не удалось запустить демонстрацию.</translation>
    </message>
    <message>
        <source>Demo: admin@vhm24.uz, manager@vhm24.uz or warehouse@vhm24.uz, password %1</source>
        <translation>Демо: admin@vhm24.uz, manager@vhm24.uz или warehouse@vhm24.uz, пароль %1</translation>
    </message>
    <message>
        <source>Your session was ended by an administrator. Log in again.</source>
        <translation>Ваш сеанс завершён администратором. Войдите снова.</translation>
    </message>
    <message>
        <source>You may not see any of these tables. Log in as somebody who may.</source>
        <translation>Вам не доступна ни одна из этих таблиц. Войдите как пользователь, у которого есть доступ.</translation>
    </message>
    <message>
        <source>The databases are behind an SSH connection, which could not be opened.</source>
        <translation>Базы данных доступны через SSH-соединение, а его не удалось открыть.</translation>
    </message>
</context>
<context>
    <name>vhm24::app::BackupClock</name>
    <message>
        <source>Backup</source>
        <translation>Резервная копия</translation>
    </message>
    <message>
        <source>Stopped. Nothing of the backup is left.</source>
        <translation>Остановлено. От резервной копии ничего не осталось.</translation>
    </message>
    <message>
        <source>The backup could not be made: %1</source>
        <translation>Не удалось сделать резервную копию: %1</translation>
    </message>
    <message>
        <source>The backup %1 can&apos;t be restored. Look at its log, and make another one.</source>
        <translation>Резервная копия %1 не восстанавливается. Посмотрите её журнал и сделайте новую.</translation>
    </message>
    <message>
        <source>The backup %1 is ready and verified.</source>
        <translation>Резервная копия %1 готова и проверена.</translation>
    </message>
    <message>
        <source>The backup %1 is ready.</source>
        <translation>Резервная копия %1 готова.</translation>
    </message>
    <message>
        <source>Stopped. The backup %1 is made, but not verified.</source>
        <translation>Остановлено. Резервная копия %1 создана, но не проверена.</translation>
    </message>
    <message>
        <source>The backup %1 is made, but it could not be verified: %2</source>
        <translation>Резервная копия %1 создана, но проверить её не удалось: %2</translation>
    </message>
</context>
<context>
    <name>vhm24::app::StartWindow</name>
    <message>
        <source>Starting a private database…</source>
        <translation>Запускается собственная база данных…</translation>
    </message>
    <message>
        <source>Making the tables…</source>
        <translation>Создаются таблицы…</translation>
    </message>
    <message>
        <source>Filling in the demo data. This takes some seconds, once…</source>
        <translation>Заполняются демонстрационные данные. Это займёт несколько секунд, только в первый раз…</translation>
    </message>
    <message>
        <source>The program can&apos;t start</source>
        <translation>Программу не удаётся запустить</translation>
    </message>
    <message>
        <source>Connecting through %1…</source>
        <translation>Подключение через %1…</translation>
    </message>
    <message>
        <source>Connections…</source>
        <translation>Подключения…</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Добро пожаловать</translation>
    </message>
    <message>
        <source>No connection to a database is set up yet. Set one up, or look around in a demo with data of its own.</source>
        <translation>Подключение к базе данных ещё не настроено. Настройте его или осмотритесь в демонстрации с собственными данными.</translation>
    </message>
    <message>
        <source>Open the demo</source>
        <translation>Открыть демонстрацию</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::AlarmDialog</name>
    <message>
        <source>Alarm: %1</source>
        <translation>Тревога: %1</translation>
    </message>
    <message>
        <source>Of %1. It stands above every page while the figure is beyond the limit.</source>
        <translation>Где: %1. Тревога видна над каждой страницей, пока показатель за пределом.</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Rings when the figure is</source>
        <translation>Срабатывает, когда показатель</translation>
    </message>
    <message>
        <source>above the limit</source>
        <translation>выше предела</translation>
    </message>
    <message>
        <source>below the limit</source>
        <translation>ниже предела</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Предел</translation>
    </message>
    <message>
        <source>How many times in a row (asked every five minutes)</source>
        <translation>Сколько раз подряд (опрос каждые пять минут)</translation>
    </message>
    <message>
        <source>Remove the alarm</source>
        <translation>Убрать тревогу</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Give it a name, so that everybody knows what rings.</source>
        <translation>Дайте название, чтобы всем было понятно, что сработало.</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::AlarmNotice</name>
    <message>
        <source>%1 (%2, since %3)</source>
        <translation>%1 (%2, с %3)</translation>
    </message>
    <message>
        <source>Alarm:</source>
        <translation>Тревога:</translation>
    </message>
    <message>
        <source>Open Health</source>
        <translation>Открыть «Состояние»</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::ApplyDialog</name>
    <message>
        <source>Safety</source>
        <translation>Безопасность</translation>
    </message>
    <message>
        <source>Into %1.</source>
        <translation>В папку %1.</translation>
    </message>
    <message>
        <source>Make a backup of all services before</source>
        <translation>Сначала сделать копию всех сервисов</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::BackupFacts</name>
    <message>
        <source>Chosen backup</source>
        <translation>Выбранная копия</translation>
    </message>
    <message>
        <source>Choose one in the list to see what it holds.</source>
        <translation>Выберите копию в списке, чтобы увидеть, что в ней.</translation>
    </message>
    <message>
        <source>Its description can&apos;t be read</source>
        <translation>Её описание не читается</translation>
    </message>
    <message>
        <source>Databases</source>
        <translation>Базы данных</translation>
    </message>
    <message>
        <source>How far the services agree</source>
        <translation>Насколько согласованы сервисы</translation>
    </message>
    <message>
        <source>All services are of one moment.</source>
        <translation>Все сервисы сняты в один момент.</translation>
    </message>
    <message>
        <source>Each database is of one moment; between the first and the last are %1 ms.</source>
        <translation>Каждая база снята в один момент; между первой и последней %1 мс.</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Чем сделана</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>Пробное восстановление</translation>
    </message>
    <message>
        <source>Not restored for a trial yet: nobody knows whether it comes back whole.</source>
        <translation>Пробно ещё не восстанавливалась: неизвестно, вернётся ли всё целиком.</translation>
    </message>
    <message>
        <source>Restored for a trial %1 on %2.</source>
        <translation>Пробно восстановлена %1 на %2.</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Что не так</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::BackupRunView</name>
    <message>
        <source>Log</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>stopping</source>
        <translation>останавливается</translation>
    </message>
    <message>
        <source>at work</source>
        <translation>выполняется</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>не удалось</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>остановлено</translation>
    </message>
    <message>
        <source>done</source>
        <translation>готово</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::BackupRunner</name>
    <message>
        <source>The backup %1 is ready. Verify it.</source>
        <translation>Копия %1 готова. Проверьте её.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Резервная копия</translation>
    </message>
    <message>
        <source>Stopped. Nothing of the backup is left.</source>
        <translation>Остановлено. От копии ничего не осталось.</translation>
    </message>
    <message>
        <source>The backup %1 was restored for a trial: every row is there.</source>
        <translation>Копия %1 пробно восстановлена: все строки на месте.</translation>
    </message>
    <message>
        <source>The backup %1 is damaged and can&apos;t be relied on. Make another one.</source>
        <translation>Копия %1 повреждена, полагаться на неё нельзя. Сделайте другую.</translation>
    </message>
    <message>
        <source>Verifying a backup</source>
        <translation>Проверка копии</translation>
    </message>
    <message>
        <source>Stopped. The backup is as it was.</source>
        <translation>Остановлено. Копия осталась как была.</translation>
    </message>
    <message>
        <source>What was replaced is in: %1</source>
        <translation>Заменённое сохранено в: %1</translation>
    </message>
    <message>
        <source>The backup %1 is restored into %2; every row was compared.</source>
        <translation>Копия %1 восстановлена в %2; все строки сверены.</translation>
    </message>
    <message>
        <source>Restoring a backup</source>
        <translation>Восстановление копии</translation>
    </message>
    <message>
        <source>Stopped. Everything is as it was before.</source>
        <translation>Остановлено. Всё осталось как было.</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) deleted.</source>
        <translation>
            <numerusform>Удалена %n копия.</numerusform>
            <numerusform>Удалены %n копии.</numerusform>
            <numerusform>Удалено %n копий.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleting old backups</source>
        <translation>Удаление старых копий</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Остановлено.</translation>
    </message>
    <message>
        <source>Copying: %1</source>
        <translation>Копируется: %1</translation>
    </message>
    <message>
        <source>Counting rows: %1</source>
        <translation>Подсчёт строк: %1</translation>
    </message>
    <message>
        <source>Computing the checksums of the files.</source>
        <translation>Вычисляются контрольные суммы файлов.</translation>
    </message>
    <message>
        <source>Checking the files against their checksums.</source>
        <translation>Файлы сверяются с контрольными суммами.</translation>
    </message>
    <message>
        <source>Restoring: %1</source>
        <translation>Восстанавливается: %1</translation>
    </message>
    <message>
        <source>Comparing with what was copied: %1</source>
        <translation>Сверяется с копией: %1</translation>
    </message>
    <message>
        <source>Another backup is at work in this folder. Wait until it has ended.</source>
        <translation>В этой папке уже идёт другое копирование. Дождитесь его окончания.</translation>
    </message>
    <message>
        <source>The database %1 is not empty. Nothing was changed; choose another name.</source>
        <translation>База данных %1 не пуста. Ничего не изменено; выберите другое имя.</translation>
    </message>
    <message>
        <source>The backup is damaged. Nothing was changed; use another one.</source>
        <translation>Копия повреждена. Ничего не изменено; возьмите другую.</translation>
    </message>
    <message>
        <source>The backup is of another layout than these databases. Nothing was changed; restore it into a new database.</source>
        <translation>Копия снята с другого расположения баз данных. Ничего не изменено; восстановите её в новую базу.</translation>
    </message>
    <message>
        <source>The backup is not there any more. Look at the folder again.</source>
        <translation>Этой копии больше нет. Обновите список.</translation>
    </message>
    <message>
        <source>The database user may not do this. Verifying and restoring need the right CREATEDB.</source>
        <translation>Пользователю базы данных это не разрешено. Для проверки и восстановления нужно право CREATEDB.</translation>
    </message>
    <message>
        <source>It could not be done: %1</source>
        <translation>Не удалось: %1</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::BackupScheduleBox</name>
    <message>
        <source>Schedule</source>
        <translation>Расписание</translation>
    </message>
    <message>
        <source>Make backups while a desk is open</source>
        <translation>Делать копии, пока программа открыта</translation>
    </message>
    <message>
        <source>Every, in hours</source>
        <translation>Раз в столько часов</translation>
    </message>
    <message>
        <source>How many to keep</source>
        <translation>Сколько хранить</translation>
    </message>
    <message>
        <source>all</source>
        <translation>все</translation>
    </message>
    <message>
        <source>Verify each one</source>
        <translation>Проверять каждую</translation>
    </message>
    <message>
        <source>The schedule of this machine is for other databases: %1.</source>
        <translation>Расписание этого компьютера относится к другим базам данных: %1.</translation>
    </message>
    <message>
        <source>None is made by itself now.</source>
        <translation>Сейчас копии сами не делаются.</translation>
    </message>
    <message>
        <source>The next one is due now.</source>
        <translation>Следующая копия будет сделана сейчас.</translation>
    </message>
    <message>
        <source>The next one is due %1.</source>
        <translation>Следующая копия: %1.</translation>
    </message>
    <message>
        <source>Take the schedule over?</source>
        <translation>Перенести расписание сюда?</translation>
    </message>
    <message>
        <source>This machine keeps one schedule. It is for %1 now; no backups of those would be made any more.</source>
        <translation>На компьютере одно расписание. Сейчас оно для %1; те базы больше не будут копироваться.</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>Перенести</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::BackupsModel</name>
    <message>
        <source>verified</source>
        <translation>проверена</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>не проверена</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>повреждена</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>не читается</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Создана</translation>
    </message>
    <message>
        <source>Databases</source>
        <translation>Баз данных</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Строк</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::BackupsPage</name>
    <message>
        <source>Backups</source>
        <translation>Резервные копии</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Создать копию</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Проверить</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Восстановить…</translation>
    </message>
    <message>
        <source>Delete old…</source>
        <translation>Удалить старые…</translation>
    </message>
    <message>
        <source>Restores it into a scratch database and compares every row.</source>
        <translation>Восстанавливает копию во временную базу и сверяет каждую строку.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>Folder of the backups</source>
        <translation>Папка резервных копий</translation>
    </message>
    <message>
        <source>No backups here yet</source>
        <translation>Здесь пока нет копий</translation>
    </message>
    <message>
        <source>A backup copies all services into the folder at the right, and proves itself when verified.</source>
        <translation>Копия сохраняет все сервисы в папку справа, а проверка доказывает, что она восстановится.</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::Banner</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::BarChart</name>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>still running</source>
        <translation>ещё идёт</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::BulkDialog</name>
    <message>
        <source>Change the selected rows</source>
        <translation>Изменить выбранные строки</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Что сделать</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>Which rows</source>
        <translation>Какие строки</translation>
    </message>
    <message numerus="yes">
        <source>The %n selected row(s)</source>
        <translation>
            <numerusform>%n выбранная строка</numerusform>
            <numerusform>%n выбранные строки</numerusform>
            <numerusform>%n выбранных строк</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n row(s) of the filter</source>
        <translation>
            <numerusform>Вся %n строка фильтра</numerusform>
            <numerusform>Все %n строки фильтра</numerusform>
            <numerusform>Все %n строк фильтра</numerusform>
        </translation>
    </message>
    <message>
        <source>All rows of the filter</source>
        <translation>Все строки фильтра</translation>
    </message>
    <message>
        <source>Set to</source>
        <translation>Установить</translation>
    </message>
    <message>
        <source>Make empty</source>
        <translation>Очистить</translation>
    </message>
    <message>
        <source>Increase by</source>
        <translation>Увеличить на</translation>
    </message>
    <message>
        <source>Decrease by</source>
        <translation>Уменьшить на</translation>
    </message>
    <message>
        <source>Increase by percent</source>
        <translation>Увеличить на процент</translation>
    </message>
    <message>
        <source>Decrease by percent</source>
        <translation>Уменьшить на процент</translation>
    </message>
    <message>
        <source>Write a value, or choose “Make empty”.</source>
        <translation>Введите значение или выберите «Очистить».</translation>
    </message>
    <message>
        <source>There are more than %1 rows. Narrow the filter first.</source>
        <translation>Строк больше %1. Сначала сузьте фильтр.</translation>
    </message>
    <message>
        <source>Reading the rows of the filter…</source>
        <translation>Читаем строки фильтра…</translation>
    </message>
    <message>
        <source>Write the value to see how many rows will change.</source>
        <translation>Введите значение, чтобы увидеть, сколько строк изменится.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) will change.</source>
        <translation>
            <numerusform>Изменится %n строка.</numerusform>
            <numerusform>Изменятся %n строки.</numerusform>
            <numerusform>Изменится %n строк.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) stay as they are.</source>
        <translation>
            <numerusform>%n строка останется как есть.</numerusform>
            <numerusform>%n строки останутся как есть.</numerusform>
            <numerusform>%n строк останется как есть.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) would fall below what is allowed.</source>
        <translation>
            <numerusform>В %n строке значение станет меньше допустимого.</numerusform>
            <numerusform>В %n строках значение станет меньше допустимого.</numerusform>
            <numerusform>В %n строках значение станет меньше допустимого.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n row(s)</source>
        <translation>
            <numerusform>Изменить %n строку</numerusform>
            <numerusform>Изменить %n строки</numerusform>
            <numerusform>Изменить %n строк</numerusform>
        </translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>All of these rows hold this value already.</source>
        <translation>Во всех этих строках уже стоит это значение.</translation>
    </message>
    <message>
        <source>Some rows would fall below what is allowed. Nothing was changed.</source>
        <translation>В некоторых строках значение станет меньше допустимого. Ничего не изменено.</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::CacheDeleteDialog</name>
    <message>
        <source>Delete all keys that begin with…</source>
        <translation>Удалить все ключи, которые начинаются с…</translation>
    </message>
    <message>
        <source>Count the keys</source>
        <translation>Посчитать ключи</translation>
    </message>
    <message>
        <source>The keys are counted first, and you are asked again before they go. The program and the back end fill the cache anew by themselves.</source>
        <translation>Сначала ключи будут посчитаны, и перед удалением будет ещё один вопрос. Программа и сервер сами заполнят кэш заново.</translation>
    </message>
    <message>
        <source>Beginning of the keys *</source>
        <translation>Начало ключей *</translation>
    </message>
    <message>
        <source>Such as vhm24:machines: – bytes that are no text as \xNN.</source>
        <translation>Например, vhm24:machines: – байты, которые не текст, как \xNN.</translation>
    </message>
    <message>
        <source>Write how the keys begin. All keys at once can&apos;t be deleted.</source>
        <translation>Напишите, с чего начинаются ключи. Все ключи сразу удалить нельзя.</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::CacheFacts</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>main server</source>
        <translation>основной сервер</translation>
    </message>
    <message>
        <source>replica</source>
        <translation>реплика</translation>
    </message>
    <message>
        <source>Redis</source>
        <translation>Redis</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Память</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Попадания</translation>
    </message>
    <message>
        <source>Evicted</source>
        <translation>Вытеснено</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Подключено</translation>
    </message>
    <message>
        <source>Running for</source>
        <translation>Работает</translation>
    </message>
    <message>
        <source>no question yet</source>
        <translation>запросов ещё нет</translation>
    </message>
    <message>
        <source>What is full is emptied by the rule %1.</source>
        <translation>Когда память заполнена, она освобождается по правилу %1.</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::CacheKeyModel</name>
    <message numerus="yes">
        <source>… and %n more key(s)</source>
        <translation>
            <numerusform>… и ещё %n ключ</numerusform>
            <numerusform>… и ещё %n ключа</numerusform>
            <numerusform>… и ещё %n ключей</numerusform>
        </translation>
    </message>
    <message>
        <source>Reckoned from the %1 keys that were measured.</source>
        <translation>Оценка по измеренным ключам, их %1.</translation>
    </message>
    <message>
        <source>Begins with</source>
        <translation>Начинается с</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Ключи</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Память</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Lives</source>
        <translation>Живёт</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::CachePage</name>
    <message>
        <source>Cache</source>
        <translation>Кэш</translation>
    </message>
    <message>
        <source>Read the keys again (F5)</source>
        <translation>Прочитать ключи снова (F5)</translation>
    </message>
    <message>
        <source>Read the keys again</source>
        <translation>Прочитать ключи снова</translation>
    </message>
    <message>
        <source>Delete all that begin with…</source>
        <translation>Удалить все, что начинаются с…</translation>
    </message>
    <message>
        <source>Keys that begin with…</source>
        <translation>Ключи, которые начинаются с…</translation>
    </message>
    <message>
        <source>Write how the keys begin, and press Enter.</source>
        <translation>Напишите начало ключей и нажмите Enter.</translation>
    </message>
    <message>
        <source>How far the keys are read</source>
        <translation>Сколько ключей прочитано</translation>
    </message>
    <message>
        <source>Reading the keys: %1 of %2</source>
        <translation>Чтение ключей: %1 из %2</translation>
    </message>
    <message>
        <source>Reading the keys: %1 found</source>
        <translation>Чтение ключей: найдено %1</translation>
    </message>
    <message>
        <source>%1 keys. Asking for their sizes…</source>
        <translation>Ключей: %1. Узнаём их размеры…</translation>
    </message>
    <message>
        <source>Stopped after %1 keys.</source>
        <translation>Остановлено, прочитано ключей: %1.</translation>
    </message>
    <message>
        <source>%1 keys</source>
        <translation>Ключей: %1</translation>
    </message>
    <message>
        <source>%1 keys of %2</source>
        <translation>Ключей: %1 из %2</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>There is no Redis</source>
        <translation>Redis нет</translation>
    </message>
    <message>
        <source>None is set up for this connection. Everything works without it; with REDIS_URL like redis://:PASSWORD@HOST:6379 its keys stand here.</source>
        <translation>Для этого подключения он не настроен. Без него всё работает; если указать REDIS_URL вида redis://:PASSWORD@HOST:6379, здесь будут его ключи.</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation>Показать все ключи</translation>
    </message>
    <message>
        <source>Nothing was found</source>
        <translation>Ничего не найдено</translation>
    </message>
    <message>
        <source>No key begins with “%1”.</source>
        <translation>Ни один ключ не начинается с «%1».</translation>
    </message>
    <message>
        <source>The cache is empty</source>
        <translation>Кэш пуст</translation>
    </message>
    <message>
        <source>The back end keeps its answers here for a while.</source>
        <translation>Сервер на время сохраняет здесь свои ответы.</translation>
    </message>
    <message>
        <source>The keys can&apos;t be shown</source>
        <translation>Ключи показать нельзя</translation>
    </message>
    <message>
        <source>They appear here as soon as Redis answers.</source>
        <translation>Они появятся здесь, как только Redis ответит.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Попробовать снова</translation>
    </message>
    <message>
        <source>Delete this key?</source>
        <translation>Удалить этот ключ?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>The key was not deleted</source>
        <translation>Ключ не удалён</translation>
    </message>
    <message>
        <source>There is nothing to delete</source>
        <translation>Удалять нечего</translation>
    </message>
    <message>
        <source>Delete the keys that begin with “%1”?</source>
        <translation>Удалить ключи, которые начинаются с «%1»?</translation>
    </message>
    <message>
        <source>Keys that would go: %1. This can&apos;t be undone.</source>
        <translation>Будет удалено ключей: %1. Отменить это нельзя.</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Удалить %1</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::CachePanel</name>
    <message>
        <source>Copy the value</source>
        <translation>Копировать значение</translation>
    </message>
    <message>
        <source>Delete all of them…</source>
        <translation>Удалить их все…</translation>
    </message>
    <message>
        <source>Delete the key…</source>
        <translation>Удалить ключ…</translation>
    </message>
    <message>
        <source>Redis</source>
        <translation>Redis</translation>
    </message>
    <message>
        <source>Slow calls</source>
        <translation>Медленные вызовы</translation>
    </message>
    <message>
        <source>What took long lately, the newest first. Choose a key to see its value.</source>
        <translation>Что в последнее время шло долго, новое сверху. Выберите ключ, чтобы увидеть его значение.</translation>
    </message>
    <message>
        <source>Nothing was slow.</source>
        <translation>Ничего медленного не было.</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 мс</translation>
    </message>
    <message>
        <source>Keys that begin with</source>
        <translation>Ключи, которые начинаются с</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Ключи</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Память</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Ключ</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Kept as</source>
        <translation>Хранится как</translation>
    </message>
    <message>
        <source>Lives</source>
        <translation>Живёт</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Длина</translation>
    </message>
    <message>
        <source>Elements</source>
        <translation>Элементы</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>the beginning of it</source>
        <translation>его начало</translation>
    </message>
    <message>
        <source>A value of this type can&apos;t be shown.</source>
        <translation>Значение этого типа показать нельзя.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::CacheSweep</name>
    <message>
        <source>Deleting the keys that begin with “%1”</source>
        <translation>Удаляются ключи, которые начинаются с «%1»</translation>
    </message>
    <message>
        <source>Counting the keys that begin with “%1”</source>
        <translation>Считаются ключи, которые начинаются с «%1»</translation>
    </message>
    <message>
        <source>Stopped. Keys deleted until then: %1.</source>
        <translation>Остановлено. До этого удалено ключей: %1.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was deleted.</source>
        <translation>Остановлено. Ничего не удалено.</translation>
    </message>
    <message>
        <source>Keys deleted: %1.</source>
        <translation>Удалено ключей: %1.</translation>
    </message>
    <message>
        <source>Keys counted: %1.</source>
        <translation>Посчитано ключей: %1.</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::CacheTree</name>
    <message>
        <source>Keys of Redis</source>
        <translation>Ключи Redis</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::Chart</name>
    <message>
        <source>%1 min</source>
        <translation>%1&#xa0;мин</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1&#xa0;ч</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1&#xa0;ч %2&#xa0;мин</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1&#xa0;дн</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1&#xa0;дн %2&#xa0;ч</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::ColumnChooser</name>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>Find a column</source>
        <translation>Найти столбец</translation>
    </message>
    <message>
        <source>Space shows or hides a column; Alt+Up and Alt+Down move it.</source>
        <translation>Пробел показывает или скрывает столбец, Alt+↑ и Alt+↓ перемещают его.</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Переместить выше (Alt+↑)</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Переместить ниже (Alt+↓)</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Сбросить</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Let all columns move</source>
        <translation>Открепить все столбцы</translation>
    </message>
    <message>
        <source>Freeze up to here</source>
        <translation>Закрепить до этого столбца</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::CommandPalette</name>
    <message>
        <source>Find anything</source>
        <translation>Найти всё</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Совпадения</translation>
    </message>
    <message>
        <source>Page, machine, item, person or task</source>
        <translation>Страница, автомат, позиция, человек или задача</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Поиск…</translation>
    </message>
    <message>
        <source>Nothing is called “%1”, or you may not see it.</source>
        <translation>Ничего с названием «%1» нет, или у вас нет к этому доступа.</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::ConflictDialog</name>
    <message>
        <source>This record was deleted. Copy what you typed if you still need it.</source>
        <translation>Эту запись удалили. Скопируйте введённое, если оно ещё нужно.</translation>
    </message>
    <message numerus="yes">
        <source>You both changed %n field(s): choose a value.</source>
        <translation>
            <numerusform>Вы оба меняли %n поле: выберите значение.</numerusform>
            <numerusform>Вы оба меняли %n поля: выберите значения.</numerusform>
            <numerusform>Вы оба меняли %n полей: выберите значения.</numerusform>
        </translation>
    </message>
    <message>
        <source>You changed different fields: both stay.</source>
        <translation>Вы меняли разные поля: сохранится и то и другое.</translation>
    </message>
    <message>
        <source>Somebody changed this record meanwhile.</source>
        <translation>Тем временем эту запись изменили.</translation>
    </message>
    <message>
        <source>%1 changed this record at %2.</source>
        <translation>Запись изменил пользователь %1, %2.</translation>
    </message>
    <message>
        <source>Conflict while saving</source>
        <translation>Конфликт при сохранении</translation>
    </message>
    <message>
        <source>Take all of mine</source>
        <translation>Взять всё моё</translation>
    </message>
    <message>
        <source>Take all from the database</source>
        <translation>Взять всё из базы</translation>
    </message>
    <message>
        <source>Discard my changes of deleted records</source>
        <translation>Отменить мои изменения удалённых записей</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Скопировать текстом</translation>
    </message>
    <message>
        <source>↑ ↓ field, ← → value</source>
        <translation>↑ ↓ поле, ← → значение</translation>
    </message>
    <message>
        <source>Back to editing</source>
        <translation>Вернуться к правке</translation>
    </message>
    <message>
        <source>Save what is chosen</source>
        <translation>Сохранить выбранное</translation>
    </message>
    <message>
        <source>You changed this record elsewhere at %1.</source>
        <translation>Вы сами изменили эту запись в другом месте, %1.</translation>
    </message>
    <message numerus="yes">
        <source>Choose a value for %n field(s).</source>
        <translation>
            <numerusform>Выберите значение для %n поля.</numerusform>
            <numerusform>Выберите значения для %n полей.</numerusform>
            <numerusform>Выберите значения для %n полей.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vhm24::ui::ConflictModel</name>
    <message>
        <source>%1: somebody deleted this record</source>
        <translation>%1: эту запись удалили</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>удалено</translation>
    </message>
    <message>
        <source>%1, chosen</source>
        <translation>%1, выбрано</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>Both had</source>
        <translation>Было у обоих</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Моё</translation>
    </message>
    <message>
        <source>In the database</source>
        <translation>В базе</translation>
    </message>
    <message>
        <source>This record is not there any more, so nothing of it can be saved.</source>
        <translation>Этой записи больше нет, поэтому сохранить в ней ничего нельзя.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing of yours will be saved.</source>
        <translation>Из ваших изменений ничего не сохранится.</translation>
    </message>
    <message>
        <source>Will be saved: %1.</source>
        <translation>Сохранится: %1.</translation>
    </message>
    <message>
        <source>Stays as in the database: %1.</source>
        <translation>Останется как в базе: %1.</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::ConnectionForm</name>
    <message>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <source>Certificate of the authority</source>
        <translation>Сертификат центра</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Сертификаты (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Данные</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Размещение</translation>
    </message>
    <message>
        <source>One database, a schema for each service</source>
        <translation>Одна база, у каждой службы своя схема</translation>
    </message>
    <message>
        <source>One database, all services in one schema</source>
        <translation>Одна база, все службы в одной схеме</translation>
    </message>
    <message>
        <source>Five databases, one for each service</source>
        <translation>Пять баз, по одной на службу</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Схема</translation>
    </message>
    <message>
        <source>Address of the database</source>
        <translation>Адрес базы данных</translation>
    </message>
    <message>
        <source>postgresql://USER@HOST:5432/DATABASE</source>
        <translation>postgresql://ПОЛЬЗОВАТЕЛЬ@СЕРВЕР:5432/БАЗА</translation>
    </message>
    <message>
        <source>Database of “%1”</source>
        <translation>База службы «%1»</translation>
    </message>
    <message>
        <source>Password of the database</source>
        <translation>Пароль базы данных</translation>
    </message>
    <message>
        <source>Remember</source>
        <translation>Запомнить</translation>
    </message>
    <message>
        <source>As the server offers it</source>
        <translation>Как предложит сервер</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Без шифрования</translation>
    </message>
    <message>
        <source>Encrypted, server not checked</source>
        <translation>Шифрование без проверки сервера</translation>
    </message>
    <message>
        <source>Encrypted, authority checked</source>
        <translation>Шифрование, проверяется центр</translation>
    </message>
    <message>
        <source>Encrypted, authority and name checked</source>
        <translation>Шифрование, проверяются центр и имя</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Шифрование</translation>
    </message>
    <message>
        <source>Those that this computer trusts</source>
        <translation>Те, которым доверяет компьютер</translation>
    </message>
    <message>
        <source>Address of Redis</source>
        <translation>Адрес Redis</translation>
    </message>
    <message>
        <source>redis://HOST:6379, or empty</source>
        <translation>redis://СЕРВЕР:6379 или пусто</translation>
    </message>
    <message>
        <source>Password of Redis</source>
        <translation>Пароль Redis</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Путь</translation>
    </message>
    <message>
        <source>The databases are behind an SSH server</source>
        <translation>Базы доступны через сервер SSH</translation>
    </message>
    <message>
        <source>SSH server</source>
        <translation>Сервер SSH</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Порт</translation>
    </message>
    <message>
        <source>User of the SSH server</source>
        <translation>Пользователь SSH</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>Файл ключа</translation>
    </message>
    <message>
        <source>The keys that ssh finds by itself</source>
        <translation>Ключи, которые ssh находит сам</translation>
    </message>
    <message>
        <source>Is in the key store</source>
        <translation>Есть в хранилище паролей</translation>
    </message>
    <message>
        <source>This computer has no key store, so that the password is asked for each time.</source>
        <translation>На компьютере нет хранилища паролей, поэтому пароль спрашивается каждый раз.</translation>
    </message>
    <message>
        <source>Real ones: red status line</source>
        <translation>Рабочие: красная строка состояния</translation>
    </message>
    <message>
        <source>Keep it in the key store</source>
        <translation>Хранить в хранилище паролей</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::ConnectionsDialog</name>
    <message>
        <source>Connections</source>
        <translation>Подключения</translation>
    </message>
    <message>
        <source>Save and connect</source>
        <translation>Сохранить и подключиться</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Новое</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Проверить</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>Новое подключение</translation>
    </message>
    <message>
        <source>Discard the changes?</source>
        <translation>Отбросить изменения?</translation>
    </message>
    <message>
        <source>What was changed in this connection is not saved.</source>
        <translation>Изменения этого подключения не сохранены.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Отбросить</translation>
    </message>
    <message>
        <source>The profile can&apos;t be read: %1</source>
        <translation>Профиль не читается: %1</translation>
    </message>
    <message>
        <source>Write the address like postgresql://USER@HOST:5432/DATABASE (%1).</source>
        <translation>Укажите адрес в виде postgresql://ПОЛЬЗОВАТЕЛЬ@СЕРВЕР:5432/БАЗА (%1).</translation>
    </message>
    <message>
        <source>This can&apos;t be used: %1</source>
        <translation>Это нельзя использовать: %1</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>Проверяется…</translation>
    </message>
    <message>
        <source>The SSH connection could not be opened: %1</source>
        <translation>Соединение SSH не открылось: %1</translation>
    </message>
    <message>
        <source>The database asks for a password.</source>
        <translation>База данных требует пароль.</translation>
    </message>
    <message>
        <source>The database did not accept this password.</source>
        <translation>База данных не приняла этот пароль.</translation>
    </message>
    <message>
        <source>The connection can&apos;t be saved: %1</source>
        <translation>Подключение не сохраняется: %1</translation>
    </message>
    <message>
        <source>The connection is saved, but the key store did not take the password.</source>
        <translation>Подключение сохранено, но хранилище паролей не приняло пароль.</translation>
    </message>
    <message>
        <source>Give the connection a name.</source>
        <translation>Назовите подключение.</translation>
    </message>
    <message>
        <source>Use letters, digits, blanks and . _ - only.</source>
        <translation>Допустимы только буквы, цифры, пробелы и . _ -</translation>
    </message>
    <message>
        <source>Another connection has this name.</source>
        <translation>Подключение с таким названием уже есть.</translation>
    </message>
    <message>
        <source>Delete the connection “%1”?</source>
        <translation>Удалить подключение «%1»?</translation>
    </message>
    <message>
        <source>The databases stay as they are, and so does the password in the key store.</source>
        <translation>Базы данных остаются как есть, пароль в хранилище тоже.</translation>
    </message>
    <message>
        <source>The connection can&apos;t be deleted: %1</source>
        <translation>Подключение не удаляется: %1</translation>
    </message>
    <message>
        <source>Write the address of the database.</source>
        <translation>Укажите адрес базы данных.</translation>
    </message>
    <message>
        <source>Save and choose</source>
        <translation>Сохранить и выбрать</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::DayBars</name>
    <message>
        <source>Values by day</source>
        <translation>Значения по дням</translation>
    </message>
    <message>
        <source>%1 from %2 to %3.</source>
        <translation>%1 с %2 по %3.</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::DialogFrame</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::DoctorModel</name>
    <message>
        <source>Not looked for</source>
        <translation>Не проверено</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Критично</translation>
    </message>
    <message>
        <source>Serious</source>
        <translation>Серьёзно</translation>
    </message>
    <message>
        <source>Moderate</source>
        <translation>Умеренно</translation>
    </message>
    <message>
        <source>Slight</source>
        <translation>Незначительно</translation>
    </message>
    <message>
        <source>Harm</source>
        <translation>Вред</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Неисправность</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Строк</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Где</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::DoctorPage</name>
    <message>
        <source>The doctor could not go on</source>
        <translation>Доктор не смог продолжить</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Доктор</translation>
    </message>
    <message>
        <source>Undo a repair…</source>
        <translation>Отменить исправление…</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>Проверить</translation>
    </message>
    <message>
        <source>Looks for faults and changes nothing (F5)</source>
        <translation>Ищет неисправности и ничего не меняет (F5)</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>Неисправности</translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s)</source>
        <translation>
            <numerusform>%n неисправность</numerusform>
            <numerusform>%n неисправности</numerusform>
            <numerusform>%n неисправностей</numerusform>
        </translation>
    </message>
    <message>
        <source>No fault was found</source>
        <translation>Неисправностей не найдено</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) were made.</source>
        <translation>
            <numerusform>Выполнена %n проверка.</numerusform>
            <numerusform>Выполнены %n проверки.</numerusform>
            <numerusform>Выполнено %n проверок.</numerusform>
        </translation>
    </message>
    <message>
        <source>The doctor is looking</source>
        <translation>Доктор проверяет</translation>
    </message>
    <message>
        <source>Nobody has looked yet</source>
        <translation>Проверки ещё не было</translation>
    </message>
    <message>
        <source>The doctor looks for faults that no rule of a database prevents: references into nothing, sums that do not add up, impossible values. Looking changes nothing.</source>
        <translation>Доктор ищет неисправности, от которых не защищают правила базы данных: ссылки в никуда, несходящиеся суммы, невозможные значения. Проверка ничего не меняет.</translation>
    </message>
    <message>
        <source>There is nothing left to repair. Look again.</source>
        <translation>Исправлять больше нечего. Проверьте ещё раз.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) will be added.</source>
        <translation>
            <numerusform>Будет добавлена %n строка.</numerusform>
            <numerusform>Будут добавлены %n строки.</numerusform>
            <numerusform>Будет добавлено %n строк.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) will be changed.</source>
        <translation>
            <numerusform>Будет изменена %n строка.</numerusform>
            <numerusform>Будут изменены %n строки.</numerusform>
            <numerusform>Будет изменено %n строк.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more stay(s) for the next time.</source>
        <translation>
            <numerusform>Ещё %n строка останется на следующий раз.</numerusform>
            <numerusform>Ещё %n строки останутся на следующий раз.</numerusform>
            <numerusform>Ещё %n строк останутся на следующий раз.</numerusform>
        </translation>
    </message>
    <message>
        <source>This file takes it back: %1</source>
        <translation>Отменить исправление поможет файл: %1</translation>
    </message>
    <message numerus="yes">
        <source>Repair %n row(s)</source>
        <translation>
            <numerusform>Исправить %n строку</numerusform>
            <numerusform>Исправить %n строки</numerusform>
            <numerusform>Исправить %n строк</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo a repair</source>
        <translation>Отмена исправления</translation>
    </message>
    <message>
        <source>Undo files (*.json)</source>
        <translation>Файлы отмены (*.json)</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::DoctorPanel</name>
    <message>
        <source>Repair…</source>
        <translation>Исправить…</translation>
    </message>
    <message>
        <source>Asks before anything is changed.</source>
        <translation>Спросит, прежде чем что-то изменить.</translation>
    </message>
    <message>
        <source>The databases can only be read at present.</source>
        <translation>Сейчас базы данных доступны только для чтения.</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>Почему нет</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Строк</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Исправление</translation>
    </message>
    <message>
        <source>Only a person can decide that: open the rows and change them.</source>
        <translation>Решить это может только человек: откройте строки и измените их.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>How it is looked for</source>
        <translation>Как это ищут</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>Rows that have it</source>
        <translation>Строки с неисправностью</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::DoctorRun</name>
    <message>
        <source>The undo file is no good: %1</source>
        <translation>Файл отмены не подходит: %1</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Остановлено.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Остановлено. Ничего не изменено.</translation>
    </message>
    <message>
        <source>The doctor looks for faults</source>
        <translation>Доктор ищет неисправности</translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s) were found.</source>
        <translation>
            <numerusform>Найдена %n неисправность.</numerusform>
            <numerusform>Найдены %n неисправности.</numerusform>
            <numerusform>Найдено %n неисправностей.</numerusform>
        </translation>
    </message>
    <message>
        <source>No fault was found.</source>
        <translation>Неисправностей не найдено.</translation>
    </message>
    <message>
        <source>Looking what there is to repair</source>
        <translation>Поиск строк для исправления</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) can be repaired.</source>
        <translation>
            <numerusform>Можно исправить %n строку.</numerusform>
            <numerusform>Можно исправить %n строки.</numerusform>
            <numerusform>Можно исправить %n строк.</numerusform>
        </translation>
    </message>
    <message>
        <source>The doctor repairs</source>
        <translation>Доктор исправляет</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were repaired. The file takes it back.</source>
        <translation>
            <numerusform>Исправлена %n строка. Отменить это можно по файлу.</numerusform>
            <numerusform>Исправлены %n строки. Отменить это можно по файлу.</numerusform>
            <numerusform>Исправлено %n строк. Отменить это можно по файлу.</numerusform>
        </translation>
    </message>
    <message>
        <source>A repair is taken back</source>
        <translation>Исправление отменяется</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are as they were before the repair.</source>
        <translation>
            <numerusform>%n строка снова такая, как до исправления.</numerusform>
            <numerusform>%n строки снова такие, как до исправления.</numerusform>
            <numerusform>%n строк снова такие, как до исправления.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vhm24::ui::DraftBar</name>
    <message numerus="yes">
        <source>%n unsaved change(s) from %1 were kept.</source>
        <translation>
            <numerusform>%n несохранённое изменение от %1 осталось на этом компьютере.</numerusform>
            <numerusform>%n несохранённых изменения от %1 остались на этом компьютере.</numerusform>
            <numerusform>%n несохранённых изменений от %1 осталось на этом компьютере.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unsaved new record(s) from %1 were kept.</source>
        <translation>
            <numerusform>%n несохранённая новая запись от %1 осталась на этом компьютере.</numerusform>
            <numerusform>%n несохранённые новые записи от %1 остались на этом компьютере.</numerusform>
            <numerusform>%n несохранённых новых записей от %1 осталось на этом компьютере.</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Восстановить</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::EditBar</name>
    <message numerus="yes">
        <source>in %n row(s)</source>
        <translation>
            <numerusform>в %n строке</numerusform>
            <numerusform>в %n строках</numerusform>
            <numerusform>в %n строках</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n изменение</numerusform>
            <numerusform>%n изменения</numerusform>
            <numerusform>%n изменений</numerusform>
        </translation>
    </message>
    <message>
        <source>Take back the last change</source>
        <translation>Отменить последнее изменение</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Сбросить</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message numerus="yes">
        <source>%n new record(s)</source>
        <translation>
            <numerusform>%n новая запись</numerusform>
            <numerusform>%n новые записи</numerusform>
            <numerusform>%n новых записей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved: %n row(s)</source>
        <translation>
            <numerusform>Сохранено: %n строка</numerusform>
            <numerusform>Сохранено: %n строки</numerusform>
            <numerusform>Сохранено: %n строк</numerusform>
        </translation>
    </message>
    <message>
        <source>What will be saved…</source>
        <translation>Что будет сохранено…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Make the change again</source>
        <translation>Вернуть отменённое изменение</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Takes this save back: its values as changes to look at, its new records after a question</source>
        <translation>Отменяет это сохранение: прежние значения вернутся как правки, новые записи удалятся после вопроса</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::EditSession</name>
    <message>
        <source>These fields do not exist any more and were left out: %1.</source>
        <translation>Этих полей больше нет, они пропущены: %1.</translation>
    </message>
    <message>
        <source>%1: fill in “%2”. Nothing was saved.</source>
        <translation>%1: заполните «%2». Ничего не сохранено.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>All of it is saved already.</source>
        <translation>Всё уже сохранено.</translation>
    </message>
    <message>
        <source>Changed by somebody since, and left as it is: %1.</source>
        <translation>Изменено другими после сохранения и оставлено как есть: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n new record(s) will be deleted.</source>
        <translation>
            <numerusform>Будет удалена %n новая запись.</numerusform>
            <numerusform>Будут удалены %n новые записи.</numerusform>
            <numerusform>Будет удалено %n новых записей.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) will be put back.</source>
        <translation>
            <numerusform>Будет возвращено %n значение.</numerusform>
            <numerusform>Будут возвращены %n значения.</numerusform>
            <numerusform>Будет возвращено %n значений.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take back the last save?</source>
        <translation>Отменить последнее сохранение?</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Отменить сохранение</translation>
    </message>
    <message>
        <source>Nothing was taken back: the new records were changed, or something refers to them by now.</source>
        <translation>Ничего не отменено: новые записи уже изменены или на них уже есть ссылки.</translation>
    </message>
    <message>
        <source>The save was taken back.</source>
        <translation>Сохранение отменено.</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::ExpiryDialog</name>
    <message>
        <source>Delete old backups</source>
        <translation>Удаление старых копий</translation>
    </message>
    <message>
        <source>The newest backup that was verified always stays. One that can&apos;t be read stays too: look at it yourself.</source>
        <translation>Самая новая проверенная копия остаётся всегда. Нечитаемая тоже остаётся: посмотрите её сами.</translation>
    </message>
    <message>
        <source>Which ones go</source>
        <translation>Какие удалить</translation>
    </message>
    <message>
        <source>All but the newest:</source>
        <translation>Все, кроме самых новых:</translation>
    </message>
    <message>
        <source>Older than, in days:</source>
        <translation>Старше, дней:</translation>
    </message>
    <message>
        <source>These are deleted for good</source>
        <translation>Будут удалены безвозвратно</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>None: the rule keeps all that are there.</source>
        <translation>Никакие: по этому правилу остаются все.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n backup(s)</source>
        <translation>
            <numerusform>Удалить %n копию</numerusform>
            <numerusform>Удалить %n копии</numerusform>
            <numerusform>Удалить %n копий</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is to be deleted by this rule.</source>
        <translation>По этому правилу удалять нечего.</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::ExportDialog</name>
    <message>
        <source>rows: %1</source>
        <translation>строк: %1</translation>
    </message>
    <message>
        <source>rows: ≈ %1</source>
        <translation>строк: ≈ %1</translation>
    </message>
    <message>
        <source>rows: more than %1</source>
        <translation>строк: больше %1</translation>
    </message>
    <message>
        <source>rows not counted yet</source>
        <translation>строки ещё не посчитаны</translation>
    </message>
    <message>
        <source>Export: %1</source>
        <translation>Экспорт: %1</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Экспортировать</translation>
    </message>
    <message numerus="yes">
        <source>The %n selected row(s)</source>
        <translation>
            <numerusform>%n выбранная строка</numerusform>
            <numerusform>%n выбранные строки</numerusform>
            <numerusform>%n выбранных строк</numerusform>
        </translation>
    </message>
    <message>
        <source>What the filter shows (%1)</source>
        <translation>То, что показывает фильтр (%1)</translation>
    </message>
    <message>
        <source>The whole list</source>
        <translation>Весь список</translation>
    </message>
    <message>
        <source>The whole list (%1)</source>
        <translation>Весь список (%1)</translation>
    </message>
    <message>
        <source>Excel workbook (XLSX)</source>
        <translation>Книга Excel (XLSX)</translation>
    </message>
    <message>
        <source>Text table (CSV)</source>
        <translation>Текстовая таблица (CSV)</translation>
    </message>
    <message>
        <source>As shown: words, names, local time</source>
        <translation>Как на экране: слова, названия, местное время</translation>
    </message>
    <message>
        <source>As stored: codes, ids, UTC</source>
        <translation>Как в базе: коды, идентификаторы, UTC</translation>
    </message>
    <message>
        <source>The columns of the list</source>
        <translation>Столбцы списка</translation>
    </message>
    <message>
        <source>All columns</source>
        <translation>Все столбцы</translation>
    </message>
    <message>
        <source>Semicolons, decimal comma (for Excel here)</source>
        <translation>Точка с запятой, десятичная запятая (для Excel)</translation>
    </message>
    <message>
        <source>Semicolons, decimal point</source>
        <translation>Точка с запятой, десятичная точка</translation>
    </message>
    <message>
        <source>Commas, decimal point (for other programs)</source>
        <translation>Запятая, десятичная точка (для других программ)</translation>
    </message>
    <message>
        <source>Mark the file as UTF-8, as Excel needs it</source>
        <translation>Пометить файл как UTF-8: это нужно Excel</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Строки</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Формат</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Значения</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>Signs between and inside values</source>
        <translation>Разделители столбцов и дробей</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Куда экспортировать</translation>
    </message>
    <message numerus="yes">
        <source>%n selected row(s)</source>
        <translation>
            <numerusform>%n выбранная строка</numerusform>
            <numerusform>%n выбранные строки</numerusform>
            <numerusform>%n выбранных строк</numerusform>
        </translation>
    </message>
    <message>
        <source>Say which file to write.</source>
        <translation>Укажите, в какой файл записать.</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>Такой папки нет.</translation>
    </message>
    <message>
        <source>You may not write into that folder.</source>
        <translation>В эту папку нельзя записывать.</translation>
    </message>
    <message>
        <source>Replace the file?</source>
        <translation>Заменить файл?</translation>
    </message>
    <message>
        <source>%1 is there already. It is replaced once the export is complete.</source>
        <translation>%1 уже есть. Он будет заменён, когда экспорт завершится.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Заменить</translation>
    </message>
    <message>
        <source>Begin with the filter, in lines that start with #</source>
        <translation>Начать файл строками с фильтром, отмеченными знаком #</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::FieldPanel</name>
    <message>
        <source>Close the panel</source>
        <translation>Закрыть панель</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::FilterBar</name>
    <message>
        <source>Reset</source>
        <translation>Сбросить</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n новая</numerusform>
            <numerusform>%n новые</numerusform>
            <numerusform>%n новых</numerusform>
        </translation>
    </message>
    <message>
        <source>← Groups</source>
        <translation>← Группы</translation>
    </message>
    <message>
        <source>Back to the groups that these rows were opened from</source>
        <translation>Назад к группам, из которых открыты эти строки</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::FilterBuilder</name>
    <message>
        <source>Filter builder</source>
        <translation>Конструктор фильтра</translation>
    </message>
    <message>
        <source>Show the rows for which this holds</source>
        <translation>Показать строки, для которых верно</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Очистить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Применить</translation>
    </message>
    <message>
        <source>Without a condition the list shows all rows.</source>
        <translation>Без условий список показывает все строки.</translation>
    </message>
    <message>
        <source>A condition is not complete yet.</source>
        <translation>Условие ещё не заполнено.</translation>
    </message>
    <message>
        <source>more than %1 rows</source>
        <translation>больше %1 строк</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n строка</numerusform>
            <numerusform>%n строки</numerusform>
            <numerusform>%n строк</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vhm24::ui::FilterChooser</name>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Values and operators of this column</source>
        <translation>Значения и сравнения этого столбца</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Записи</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Значения</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Comparisons</source>
        <translation>Сравнения</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::FilterConditionEdit</name>
    <message>
        <source>Column</source>
        <translation>Столбец</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Сравнение</translation>
    </message>
    <message>
        <source>Remove this condition (Ctrl+−)</source>
        <translation>Убрать это условие (Ctrl+−)</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>19.11.2026, today, last 7 days</source>
        <translation>19.11.2026, сегодня, последние 7 дней</translation>
    </message>
    <message>
        <source>one; another</source>
        <translation>одно; другое</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::FilterGroupEdit</name>
    <message>
        <source>All of these hold</source>
        <translation>Верны все условия</translation>
    </message>
    <message>
        <source>At least one of these holds</source>
        <translation>Верно хотя бы одно условие</translation>
    </message>
    <message>
        <source>How the conditions are joined</source>
        <translation>Как соединены условия</translation>
    </message>
    <message>
        <source>Remove this group</source>
        <translation>Убрать эту группу</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Условие</translation>
    </message>
    <message>
        <source>Add a condition (Ctrl++)</source>
        <translation>Добавить условие (Ctrl++)</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Группа</translation>
    </message>
    <message>
        <source>Add conditions in brackets</source>
        <translation>Добавить условия в скобках</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::FilterHeader</name>
    <message>
        <source>Values and operators (Alt+Down)</source>
        <translation>Значения и сравнения (Alt+↓)</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::FilterSet</name>
    <message>
        <source>More than %1 names match. Only the records of the first ones are shown; type more of the name.</source>
        <translation>Подходит больше %1 названий. Показаны записи только первых из них; введите название точнее.</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::FindBar</name>
    <message>
        <source>Find in the list</source>
        <translation>Найти в списке</translation>
    </message>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation>Предыдущее совпадение (Shift+F3)</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation>Следующее совпадение (F3)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Закрыть (Esc)</translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>ничего не найдено</translation>
    </message>
    <message>
        <source>%1 of more than %2</source>
        <translation>%1 из более чем %2</translation>
    </message>
    <message>
        <source>one of more than %1</source>
        <translation>одно из более чем %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>searching…</source>
        <translation>поиск…</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::GridArea</name>
    <message>
        <source>Place in the list</source>
        <translation>Место в списке</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::GroupDialog</name>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>Group the rows</source>
        <translation>Группировка строк</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Сгруппировать</translation>
    </message>
    <message>
        <source>By</source>
        <translation>По столбцу</translation>
    </message>
    <message>
        <source>Within that by</source>
        <translation>Внутри — по столбцу</translation>
    </message>
    <message>
        <source>Times by</source>
        <translation>Время по</translation>
    </message>
    <message>
        <source>day</source>
        <translation>дням</translation>
    </message>
    <message>
        <source>week</source>
        <translation>неделям</translation>
    </message>
    <message>
        <source>month</source>
        <translation>месяцам</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::GroupView</name>
    <message>
        <source>Group</source>
        <translation>Группа</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Строк</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>К списку</translation>
    </message>
    <message>
        <source>Group…</source>
        <translation>Группировать…</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Группы</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>пусто</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Идёт подсчёт…</translation>
    </message>
    <message>
        <source>No record matches the filter.</source>
        <translation>Под фильтр не подходит ни одна запись.</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Показать ещё</translation>
    </message>
    <message>
        <source>The first %1 groups are shown.</source>
        <translation>Показаны первые группы: %1.</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::HealthChart</name>
    <message>
        <source>Figure over time</source>
        <translation>Показатель во времени</translation>
    </message>
    <message>
        <source>No figures of this time were kept. They are kept every five minutes while this page is open.</source>
        <translation>За это время показатели не сохранялись. Они сохраняются каждые пять минут, пока открыта эта страница.</translation>
    </message>
    <message>
        <source>%1 at last.</source>
        <translation>Последнее значение: %1.</translation>
    </message>
    <message>
        <source>No figures of this time were kept. They are kept every five minutes while somebody who may see them has the desk open.</source>
        <translation>За это время показатели не сохранялись. Они сохраняются каждые пять минут, пока программа открыта у того, кому они доступны.</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::HealthModel</name>
    <message>
        <source>Check</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Что это значит</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::HealthPage</name>
    <message>
        <source>Health</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Ask again (F5)</source>
        <translation>Проверить снова (F5)</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Проверить снова</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Проверки</translation>
    </message>
    <message>
        <source>asked %1</source>
        <translation>проверено %1</translation>
    </message>
    <message numerus="yes">
        <source>%n to act on now</source>
        <translation>
            <numerusform>Требует действий: %n</numerusform>
            <numerusform>Требуют действий: %n</numerusform>
            <numerusform>Требуют действий: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to keep an eye on</source>
        <translation>
            <numerusform>Требует внимания: %n</numerusform>
            <numerusform>Требуют внимания: %n</numerusform>
            <numerusform>Требуют внимания: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>Всё в порядке</translation>
    </message>
    <message>
        <source>Alarm:</source>
        <translation>Тревога:</translation>
    </message>
    <message>
        <source>The figures could not be kept:</source>
        <translation>Не удалось сохранить показатели:</translation>
    </message>
    <message>
        <source>the curves have a gap here.</source>
        <translation>на графиках здесь будет разрыв.</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::HealthPanel</name>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Что делать</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Пределы</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Проверено</translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation>Запрос</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Во времени</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Период</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Неделя</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Месяц</translation>
    </message>
    <message>
        <source>What it is made of</source>
        <translation>Из чего складывается</translation>
    </message>
    <message>
        <source>Alarm…</source>
        <translation>Тревога…</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::HourChart</name>
    <message>
        <source>now %1</source>
        <translation>сейчас %1</translation>
    </message>
    <message>
        <source>Revenue by hour</source>
        <translation>Выручка по часам</translation>
    </message>
    <message>
        <source>%1: %2. Best hour: %3.</source>
        <translation>%1: %2. Лучший час: %3.</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::ImportPage</name>
    <message>
        <source>Import</source>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Проверить</translation>
    </message>
    <message>
        <source>Go on to the words</source>
        <translation>К словам</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Пробный прогон</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Импортировать…</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Compare again</source>
        <translation>Сверить снова</translation>
    </message>
    <message>
        <source>Send all again</source>
        <translation>Отправить все снова</translation>
    </message>
    <message>
        <source>The databases can only be read at present.</source>
        <translation>Сейчас базы доступны только для чтения.</translation>
    </message>
    <message>
        <source>Something is in the way.</source>
        <translation>Что-то мешает.</translation>
    </message>
    <message>
        <source>The step Checks says what, and what to do.</source>
        <translation>Что именно и что делать, сказано на шаге «Проверки».</translation>
    </message>
    <message>
        <source>Start the import</source>
        <translation>Начало импорта</translation>
    </message>
    <message>
        <source>Stop the bot and the old back end first: what is written there after the copy does not come along. The old database is only read.</source>
        <translation>Сначала остановите бота и старый сервер приложения: записанное там после копирования не переедет. Старая база только читается.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Начать</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::ImportQuarantineView</name>
    <message numerus="yes">
        <source>%n row(s) were sent.</source>
        <translation>
            <numerusform>%n строка отправлена.</numerusform>
            <numerusform>%n строки отправлены.</numerusform>
            <numerusform>%n строк отправлено.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have no place still.</source>
        <translation>
            <numerusform>Для %n строки места всё ещё нет.</numerusform>
            <numerusform>Для %n строк места всё ещё нет.</numerusform>
            <numerusform>Для %n строк места всё ещё нет.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows in quarantine</source>
        <translation>Строки в карантине</translation>
    </message>
    <message>
        <source>Fields of the row as JSON</source>
        <translation>Поля строки в JSON</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Why it waits</source>
        <translation>Почему ждёт</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Отправить снова</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Keeps what was mended, and leaves the row here.</source>
        <translation>Сохраняет исправление и оставляет строку здесь.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>The row as it was.</source>
        <translation>Строка, как была.</translation>
    </message>
    <message>
        <source>Nothing waits in quarantine</source>
        <translation>В карантине пусто</translation>
    </message>
    <message>
        <source>Rows of an import that have no place in the target would be here, with the reason.</source>
        <translation>Здесь появятся строки импорта, которым не нашлось места в приёмнике, с указанием причины.</translation>
    </message>
    <message>
        <source>A row is an object: its fields stand between { and }.</source>
        <translation>Строка — это объект: её поля стоят между { и }.</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::ImportRun</name>
    <message>
        <source>Dry run of the import</source>
        <translation>Пробный прогон импорта</translation>
    </message>
    <message>
        <source>Looking at the source of the import</source>
        <translation>Проверка источника импорта</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>Nothing was imported, because there is no backup: %1</source>
        <translation>Ничего не импортировано, потому что копии нет: %1</translation>
    </message>
    <message numerus="yes">
        <source>All tables agree; %n row(s) wait in quarantine.</source>
        <translation>
            <numerusform>Все таблицы сошлись; %n строка ждёт в карантине.</numerusform>
            <numerusform>Все таблицы сошлись; %n строки ждут в карантине.</numerusform>
            <numerusform>Все таблицы сошлись; %n строк ждут в карантине.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vhm24::ui::ImportSourceView</name>
    <message>
        <source>The old database itself</source>
        <translation>Сама старая база данных</translation>
    </message>
    <message>
        <source>A JSON file of the older backup script</source>
        <translation>Файл JSON прежнего сценария копирования</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>postgresql://USER@HOST:5432/DATABASE, as Supabase shows it. Add ?sslmode=verify-full where the certificate can be checked.</source>
        <translation>postgresql://ИМЯ@СЕРВЕР:5432/БАЗА, как показывает Supabase. Добавьте ?sslmode=verify-full, если сертификат можно проверить.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>It is kept in memory until the program ends: it is never shown, stored or logged.</source>
        <translation>Хранится в памяти до конца работы программы: не показывается, не сохраняется и не пишется в журнал.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <source>JSON file of the older backup script</source>
        <translation>Файл JSON прежнего сценария копирования</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>Файлы JSON (*.json)</translation>
    </message>
    <message>
        <source>Write the address like postgresql://USER@HOST:5432/DATABASE (%1).</source>
        <translation>Напишите адрес так: postgresql://ИМЯ@СЕРВЕР:5432/БАЗА (%1).</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>Выберите файл.</translation>
    </message>
    <message>
        <source>This file is not there or can&apos;t be read.</source>
        <translation>Этого файла нет, или он не читается.</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::ImportSteps</name>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Проверки</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Слова</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Пробный прогон</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Сверка</translation>
    </message>
    <message>
        <source>Quarantine</source>
        <translation>Карантин</translation>
    </message>
    <message>
        <source>The old database in one schema, or the JSON file of the older backup script. It is only read.</source>
        <translation>Старая база с единой схемой или файл JSON прежнего сценария копирования. Источник только читается.</translation>
    </message>
    <message>
        <source>What the source holds and what will not fit. Nothing is written.</source>
        <translation>Что есть в источнике и что не подойдёт. Ничего не записывается.</translation>
    </message>
    <message>
        <source>What the free texts of the source become. A text without a meaning sends its rows to quarantine.</source>
        <translation>Чем станут свободные тексты источника. Строки с текстом без значения попадут в карантин.</translation>
    </message>
    <message>
        <source>All choices made: what would arrive, table by table. Nothing is written.</source>
        <translation>Всё выбрано: что перейдёт, по таблицам. Ничего не записывается.</translation>
    </message>
    <message>
        <source>Stop the bot and the old back end first. A stopped or lost import goes on where it was.</source>
        <translation>Сначала остановите бота и старый сервер. Прерванный импорт продолжается с места остановки.</translation>
    </message>
    <message>
        <source>Rows and checksums of both sides. Equal sums mean equal rows.</source>
        <translation>Строки и контрольные суммы обеих сторон. Равные суммы — одинаковые строки.</translation>
    </message>
    <message>
        <source>Rows that had no place. Mend one and send it again, or leave it here.</source>
        <translation>Строки, которым не нашлось места. Исправьте и отправьте снова или оставьте здесь.</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::ImportWordsView</name>
    <message>
        <source>Words</source>
        <translation>Слова</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Столбец</translation>
    </message>
    <message>
        <source>Text of the source</source>
        <translation>Текст источника</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Строк</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Станет</translation>
    </message>
    <message>
        <source>There is nothing to decide</source>
        <translation>Решать нечего</translation>
    </message>
    <message>
        <source>Every text of the source is a value of its list as it is.</source>
        <translation>Каждый текст источника уже есть в своём списке значений.</translation>
    </message>
    <message>
        <source>to quarantine</source>
        <translation>в карантин</translation>
    </message>
    <message>
        <source>“%1” in %2 becomes</source>
        <translation>«%1» в %2 станет</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::IndexOffer</name>
    <message>
        <source>The indexes are built; lists and searches are fast now.</source>
        <translation>Индексы построены: списки и поиск теперь быстрые.</translation>
    </message>
    <message>
        <source>Stopped. The indexes that were ready stay.</source>
        <translation>Остановлено. Готовые индексы остались.</translation>
    </message>
    <message>
        <source>Long lists are slow here:</source>
        <translation>Длинные списки здесь медленные:</translation>
    </message>
    <message numerus="yes">
        <source>%n index(es) are missing.</source>
        <translation>
            <numerusform>не хватает %n индекса.</numerusform>
            <numerusform>не хватает %n индексов.</numerusform>
            <numerusform>не хватает %n индексов.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tables: %1. Building takes minutes on large tables; everybody can go on working.</source>
        <translation>Таблицы: %1. На больших таблицах построение займёт минуты; все могут работать дальше.</translation>
    </message>
    <message>
        <source>Build indexes</source>
        <translation>Построить индексы</translation>
    </message>
    <message>
        <source>Building indexes</source>
        <translation>Построение индексов</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::JobStrip</name>
    <message>
        <source>Open folder</source>
        <translation>Открыть папку</translation>
    </message>
    <message>
        <source>%1: stopping…</source>
        <translation>%1: останавливается…</translation>
    </message>
    <message>
        <source>%1 · %2 rows</source>
        <translation>%1 · строк: %2</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::JsonView</name>
    <message>
        <source>Copy JSON</source>
        <translation>Скопировать JSON</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Показать меньше</translation>
    </message>
    <message>
        <source>Show all lines (%1)</source>
        <translation>Показать все строки (%1)</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::KeyField</name>
    <message>
        <source>Press the keys…</source>
        <translation>Нажмите клавиши…</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::ListSearch</name>
    <message>
        <source>search stopped</source>
        <translation>поиск остановлен</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::MainWindow</name>
    <message>
        <source>Data: %1 ago</source>
        <translation>Данные: %1 назад</translation>
    </message>
    <message>
        <source>Data: not read yet</source>
        <translation>Данные: ещё не прочитаны</translation>
    </message>
    <message>
        <source>Close without saving?</source>
        <translation>Закрыть без сохранения?</translation>
    </message>
    <message>
        <source>Discard and close</source>
        <translation>Закрыть без сохранения</translation>
    </message>
    <message>
        <source>Close the tab?</source>
        <translation>Закрыть вкладку?</translation>
    </message>
    <message>
        <source>Stop the work and close?</source>
        <translation>Остановить работу и закрыть?</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Остановить и закрыть</translation>
    </message>
    <message>
        <source>There are changes that were not saved, and this computer could not keep them for the next time. They will be lost.</source>
        <translation>Есть несохранённые изменения, и этот компьютер не смог оставить их до следующего раза. Они будут потеряны.</translation>
    </message>
    <message>
        <source>It has changes that were not saved, and this computer could not keep them for the next time. They will be lost.</source>
        <translation>В ней есть несохранённые изменения, и этот компьютер не смог сохранить их до следующего раза. Они будут потеряны.</translation>
    </message>
    <message>
        <source>Still at work: %1. It will be stopped, and what was there before stays.</source>
        <translation>Ещё выполняется: %1. Работа будет остановлена, а то, что было раньше, останется.</translation>
    </message>
    <message>
        <source>Stop the work and log out?</source>
        <translation>Остановить работу и выйти?</translation>
    </message>
    <message>
        <source>Stop and log out</source>
        <translation>Остановить и выйти</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::MomentEditor</name>
    <message>
        <source>Open the calendar</source>
        <translation>Открыть календарь</translation>
    </message>
    <message>
        <source>Open the calendar (Alt+Down)</source>
        <translation>Открыть календарь (Alt+↓)</translation>
    </message>
    <message>
        <source>dd.mm.yyyy hh:mm</source>
        <translation>дд.мм.гггг чч:мм</translation>
    </message>
    <message>
        <source>dd.mm.yyyy</source>
        <translation>дд.мм.гггг</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::MovePage</name>
    <message>
        <source>Move</source>
        <translation>Перенос</translation>
    </message>
    <message>
        <source>The databases can only be read at present.</source>
        <translation>Сейчас базы доступны только для чтения.</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Места</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Проверки</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Сверка</translation>
    </message>
    <message>
        <source>From one database into five, from five into one, or into other names of schemas. What is here stays as it is; it is only read.</source>
        <translation>Из одной базы в пять, из пяти в одну или в схемы с другими именами. Здешние данные только читаются и остаются как есть.</translation>
    </message>
    <message>
        <source>What there is to move and what is in the way. Nothing is written.</source>
        <translation>Что переносить и что мешает. Ничего не записывается.</translation>
    </message>
    <message>
        <source>Stop the bot and the back end first. A stopped or lost move goes on where it was.</source>
        <translation>Сначала остановите бота и сервер приложения. Прерванный перенос продолжается с места остановки.</translation>
    </message>
    <message>
        <source>Rows and checksums of both sides. Equal sums mean equal rows. To work there, log out and choose the new connection, and give the back end the new addresses.</source>
        <translation>Строки и контрольные суммы обеих сторон. Равные суммы — одинаковые строки. Чтобы работать на новом месте, выйдите и выберите новое подключение, а серверу приложения укажите новые адреса.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Проверить</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Перенести…</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Compare again</source>
        <translation>Сверить снова</translation>
    </message>
    <message>
        <source>The target can&apos;t be reached: %1</source>
        <translation>До приёмника не добраться: %1</translation>
    </message>
    <message>
        <source>Start the move</source>
        <translation>Начало переноса</translation>
    </message>
    <message>
        <source>Stop the bot and the back end first, and let nobody work here: what is written after the copy does not come along. These databases are only read.</source>
        <translation>Сначала остановите бота и сервер приложения, и пусть никто здесь не работает: записанное после копирования не переедет. Эти базы только читаются.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Начать</translation>
    </message>
    <message>
        <source>The target holds rows already: make a backup of it first, with its own connection.</source>
        <translation>В приёмнике уже есть строки: сначала сделайте его копию через его собственное подключение.</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::MovePlacesView</name>
    <message>
        <source>Places</source>
        <translation>Места</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Сервис</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Откуда</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Куда</translation>
    </message>
    <message>
        <source>Choose the target…</source>
        <translation>Выбрать приёмник…</translation>
    </message>
    <message>
        <source>Connection “%1”</source>
        <translation>Подключение «%1»</translation>
    </message>
    <message>
        <source>No target is chosen yet.</source>
        <translation>Приёмник ещё не выбран.</translation>
    </message>
    <message>
        <source>The way to the target is being opened…</source>
        <translation>Открывается путь к приёмнику…</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::MoveRun</name>
    <message>
        <source>Dry run of the move</source>
        <translation>Проверка перед переносом</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Перенос</translation>
    </message>
    <message>
        <source>Nothing was moved, because there is no backup: %1</source>
        <translation>Ничего не перенесено, потому что копии нет: %1</translation>
    </message>
    <message numerus="yes">
        <source>All tables agree; %n row(s) wait in quarantine of the target: connect to it, and the page Import shows them.</source>
        <translation>
            <numerusform>Все таблицы сошлись; %n строка ждёт в карантине приёмника: подключитесь к нему, её покажет страница «Импорт».</numerusform>
            <numerusform>Все таблицы сошлись; %n строки ждут в карантине приёмника: подключитесь к нему, их покажет страница «Импорт».</numerusform>
            <numerusform>Все таблицы сошлись; %n строк ждут в карантине приёмника: подключитесь к нему, их покажет страница «Импорт».</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vhm24::ui::PageHeader</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::PageTabs</name>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::PanelFrame</name>
    <message>
        <source>Close the panel</source>
        <translation>Закрыть панель</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::PasteDialog</name>
    <message>
        <source>Paste into “%1”</source>
        <translation>Вставка в «%1»</translation>
    </message>
    <message>
        <source>The first line holds the titles of the columns</source>
        <translation>В первой строке названия столбцов</translation>
    </message>
    <message>
        <source>The block as it will be stored</source>
        <translation>Блок, каким он будет сохранён</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n строка</numerusform>
            <numerusform>%n строки</numerusform>
            <numerusform>%n строк</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n column(s)</source>
        <translation>
            <numerusform>%1, %n столбец</numerusform>
            <numerusform>%1, %n столбца</numerusform>
            <numerusform>%1, %n столбцов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new record(s)</source>
        <translation>
            <numerusform>%n новая запись</numerusform>
            <numerusform>%n новые записи</numerusform>
            <numerusform>%n новых записей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n ошибка</numerusform>
            <numerusform>%n ошибки</numerusform>
            <numerusform>%n ошибок</numerusform>
        </translation>
    </message>
    <message>
        <source>To the next error (F8)</source>
        <translation>К следующей ошибке (F8)</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n row(s)</source>
        <translation>
            <numerusform>Убрать %n строку</numerusform>
            <numerusform>Убрать %n строки</numerusform>
            <numerusform>Убрать %n строк</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n row(s)</source>
        <translation>
            <numerusform>%1 в %n строке</numerusform>
            <numerusform>%1 в %n строках</numerusform>
            <numerusform>%1 в %n строках</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste %n cell(s)</source>
        <translation>
            <numerusform>Вставить %n ячейку</numerusform>
            <numerusform>Вставить %n ячейки</numerusform>
            <numerusform>Вставить %n ячеек</numerusform>
        </translation>
    </message>
    <message>
        <source>Over the cells from the current one</source>
        <translation>Поверх ячеек, начиная с текущей</translation>
    </message>
    <message>
        <source>As new records</source>
        <translation>Новыми записями</translation>
    </message>
    <message>
        <source>Where the block goes</source>
        <translation>Куда вставить блок</translation>
    </message>
    <message numerus="yes">
        <source>Add %n record(s)</source>
        <translation>
            <numerusform>Добавить %n запись</numerusform>
            <numerusform>Добавить %n записи</numerusform>
            <numerusform>Добавить %n записей</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vhm24::ui::PasteModel</name>
    <message>
        <source>new record</source>
        <translation>новая запись</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Запись</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::PopupEditor</name>
    <message>
        <source>Edit in a window of its own</source>
        <translation>Изменить в отдельном окне</translation>
    </message>
    <message>
        <source>Edit in a window of its own (Shift+F2)</source>
        <translation>Изменить в отдельном окне (Shift+F2)</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::PreviewDialog</name>
    <message>
        <source>What will be saved</source>
        <translation>Что будет сохранено</translation>
    </message>
    <message>
        <source>Record and field</source>
        <translation>Запись и поле</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>Было</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Станет</translation>
    </message>
    <message>
        <source>Discard the line</source>
        <translation>Отменить эту строку</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>new record</source>
        <translation>новая запись</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::Rail</name>
    <message>
        <source>Find anything</source>
        <translation>Найти всё</translation>
    </message>
    <message>
        <source>My account</source>
        <translation>Моя учётная запись</translation>
    </message>
    <message>
        <source>Narrow or widen the navigation</source>
        <translation>Свернуть или развернуть панель разделов</translation>
    </message>
    <message>
        <source>Navigation</source>
        <translation>Разделы</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::RailModel</name>
    <message>
        <source>Overview</source>
        <translation>Обзор</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>Автоматы</translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>Склад</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Задачи</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Продажи</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Аудит</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>База данных</translation>
    </message>
    <message>
        <source>Has changes that are not saved</source>
        <translation>Есть несохранённые изменения</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::ReadOnlyNotice</name>
    <message>
        <source>the table %1 is missing</source>
        <translation>нет таблицы %1</translation>
    </message>
    <message>
        <source>the column %1 is missing</source>
        <translation>нет столбца %1</translation>
    </message>
    <message>
        <source>there is an unknown column %1</source>
        <translation>есть неизвестный столбец %1</translation>
    </message>
    <message>
        <source>the column %1 is %2 instead of %3</source>
        <translation>столбец %1 имеет тип %2 вместо %3</translation>
    </message>
    <message>
        <source>the column %1 has another default value</source>
        <translation>у столбца %1 другое значение по умолчанию</translation>
    </message>
    <message>
        <source>the column %1 has another rule for empty values</source>
        <translation>у столбца %1 другое правило для пустых значений</translation>
    </message>
    <message>
        <source>the index %1 is missing</source>
        <translation>нет индекса %1</translation>
    </message>
    <message>
        <source>there is an unknown index %1</source>
        <translation>есть неизвестный индекс %1</translation>
    </message>
    <message>
        <source>the index %1 is another one</source>
        <translation>индекс %1 другой</translation>
    </message>
    <message>
        <source>the foreign key %1 is missing</source>
        <translation>нет внешнего ключа %1</translation>
    </message>
    <message>
        <source>there is an unknown foreign key %1</source>
        <translation>есть неизвестный внешний ключ %1</translation>
    </message>
    <message>
        <source>the foreign key %1 is another one</source>
        <translation>внешний ключ %1 другой</translation>
    </message>
    <message>
        <source>the list of values %1 is missing</source>
        <translation>нет списка значений %1</translation>
    </message>
    <message>
        <source>the list of values %1 is another one</source>
        <translation>список значений %1 другой</translation>
    </message>
    <message numerus="yes">
        <source>And %n more difference(s).</source>
        <translation>
            <numerusform>И ещё %n отличие.</numerusform>
            <numerusform>И ещё %n отличия.</numerusform>
            <numerusform>И ещё %n отличий.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing can be changed here:</source>
        <translation>Здесь ничего нельзя изменить:</translation>
    </message>
    <message>
        <source>this is the older form of the data, which has to be imported first.</source>
        <translation>это данные старой структуры, их сначала нужно импортировать.</translation>
    </message>
    <message>
        <source>the structure of the database is not the one that this program knows.</source>
        <translation>структура базы данных не та, с которой работает эта программа.</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::RecordDialog</name>
    <message>
        <source>%1: new record</source>
        <translation>%1: новая запись</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::RelatedDialog</name>
    <message>
        <source>Related records</source>
        <translation>Связанные записи</translation>
    </message>
    <message>
        <source>Related records of %1</source>
        <translation>Связанные записи: %1</translation>
    </message>
    <message>
        <source>It belongs to</source>
        <translation>К чему относится</translation>
    </message>
    <message>
        <source>Open %1 · %2</source>
        <translation>Открыть %1 · %2</translation>
    </message>
    <message>
        <source>Belongs to it</source>
        <translation>Что к ней относится</translation>
    </message>
    <message>
        <source>No other table that you may open refers to this record.</source>
        <translation>Ни одна доступная вам таблица не ссылается на эту запись.</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::RestoreDialog</name>
    <message>
        <source>The last trial of this backup failed; it will probably not come back whole.</source>
        <translation>Последняя проверка этой копии не удалась; скорее всего, целиком она не восстановится.</translation>
    </message>
    <message>
        <source>This backup was never verified. Verify it first if there is time.</source>
        <translation>Эта копия ни разу не проверялась. Если есть время, сначала проверьте её.</translation>
    </message>
    <message>
        <source>The backup of %1 holds %2 rows.</source>
        <translation>В копии от %1 строк: %2.</translation>
    </message>
    <message>
        <source>It goes into a database of its own on the same server. What is there now stays as it is, and this program goes on working with it. Every table is compared afterwards.</source>
        <translation>Она восстанавливается в отдельную базу данных на том же сервере. Нынешние данные не меняются, и программа продолжает работать с ними. Затем сверяется каждая таблица.</translation>
    </message>
    <message>
        <source>Everything in %1 becomes what it was then: whatever was written since is gone. Stop the back end and close the other desks first. If anything goes wrong, all is put back.</source>
        <translation>Всё в %1 станет таким, каким было тогда: записанное позже пропадёт. Сначала остановите сервер приложений и закройте программу на других компьютерах. Если что-то пойдёт не так, всё вернётся на место.</translation>
    </message>
    <message>
        <source>Replace everything</source>
        <translation>Заменить всё</translation>
    </message>
    <message>
        <source>Restore into a new database</source>
        <translation>Восстановить в новую базу</translation>
    </message>
    <message>
        <source>These are made: %1.</source>
        <translation>Будут созданы: %1.</translation>
    </message>
    <message>
        <source>It must not be there yet, or be empty.</source>
        <translation>Такой базы ещё не должно быть, или она должна быть пуста.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Восстановление копии</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Куда</translation>
    </message>
    <message>
        <source>Into a new database</source>
        <translation>В новую базу данных</translation>
    </message>
    <message>
        <source>In place of what is there now</source>
        <translation>Вместо того, что есть сейчас</translation>
    </message>
    <message>
        <source>Name of the new database</source>
        <translation>Имя новой базы данных</translation>
    </message>
    <message>
        <source>Keep what is replaced, in schemas beside it</source>
        <translation>Сохранить заменяемое рядом, в отдельных схемах</translation>
    </message>
    <message>
        <source>What is there now</source>
        <translation>То, что есть сейчас</translation>
    </message>
    <message>
        <source>Type %1 to confirm</source>
        <translation>Для подтверждения введите %1</translation>
    </message>
    <message>
        <source>This is not the name of the database.</source>
        <translation>Это не имя базы данных.</translation>
    </message>
    <message>
        <source>A name has Latin letters, digits and _, at most %1 of them.</source>
        <translation>Имя состоит из латинских букв, цифр и _, не более %1 знаков.</translation>
    </message>
    <message>
        <source>This database is in use. Choose another name.</source>
        <translation>Эта база данных уже используется. Выберите другое имя.</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::ShortcutSheet</name>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>Search by what it does or by its keys</source>
        <translation>Поиск по действию или по клавишам</translation>
    </message>
    <message>
        <source>No keys match. Search for another word.</source>
        <translation>Ничего не найдено. Попробуйте другое слово.</translation>
    </message>
    <message>
        <source>Reset all keys</source>
        <translation>Сбросить все клавиши</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>As it was by default</source>
        <translation>Как было по умолчанию</translation>
    </message>
    <message>
        <source>Reset the keys of “%1”</source>
        <translation>Сбросить клавиши команды «%1»</translation>
    </message>
    <message>
        <source>Keys of “%1”</source>
        <translation>Клавиши команды «%1»</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::Shortcuts</name>
    <message>
        <source>%1 is needed for typing. Use it together with Ctrl or Alt, or take a key such as F6.</source>
        <translation>%1 нужна для ввода текста. Используйте её вместе с Ctrl или Alt либо возьмите клавишу вроде F6.</translation>
    </message>
    <message>
        <source>%1 is already taken by “%2”.</source>
        <translation>%1 уже занята командой «%2».</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::SlowNotice</name>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>No index serves this order: all rows that match are read and sorted. %1 so far.</source>
        <translation>Для этого порядка нет индекса: читаются и сортируются все подходящие строки. Прошло %1.</translation>
    </message>
    <message>
        <source>The database is still searching. %1 so far.</source>
        <translation>База данных ещё ищет. Прошло %1.</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::SqlPage</name>
    <message>
        <source>SQL console</source>
        <translation>Консоль SQL</translation>
    </message>
    <message>
        <source>Allow changes</source>
        <translation>Разрешить изменения</translation>
    </message>
    <message>
        <source>Without this the database itself refuses every change.</source>
        <translation>Без этого любое изменение отвергает сама база данных.</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Выполнить</translation>
    </message>
    <message>
        <source>Runs what is selected, or all of it.</source>
        <translation>Выполняет выделенное или весь текст.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Undo it</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Зафиксировать</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Копировать всё</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Сервис</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Запрос</translation>
    </message>
    <message>
        <source>One statement, such as: SELECT * FROM &quot;InventoryItem&quot; WHERE quantity &lt;= 0</source>
        <translation>Один запрос, например: SELECT * FROM &quot;InventoryItem&quot; WHERE quantity &lt;= 0</translation>
    </message>
    <message>
        <source>Statements that you ran</source>
        <translation>Выполненные вами запросы</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>changes are possible, and asked about before they count</source>
        <translation>изменения возможны; перед фиксацией будет вопрос</translation>
    </message>
    <message numerus="yes">
        <source>reads only, at most %n row(s)</source>
        <translation>
            <numerusform>только чтение, не более %n строки</numerusform>
            <numerusform>только чтение, не более %n строк</numerusform>
            <numerusform>только чтение, не более %n строк</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody else sees it yet. Without an answer it is undone after %n second(s).</source>
        <translation>
            <numerusform>Другие этого пока не видят. Без ответа изменение отменится через %n секунду.</numerusform>
            <numerusform>Другие этого пока не видят. Без ответа изменение отменится через %n секунды.</numerusform>
            <numerusform>Другие этого пока не видят. Без ответа изменение отменится через %n секунд.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1, column %2.</source>
        <translation>Строка %1, столбец %2.</translation>
    </message>
    <message>
        <source>Committed.</source>
        <translation>Зафиксировано.</translation>
    </message>
    <message>
        <source>Undone: nothing was changed.</source>
        <translation>Отменено: ничего не изменено.</translation>
    </message>
    <message>
        <source>The audit log has the statement.</source>
        <translation>Запрос записан в журнал.</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::StatementBox</name>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::StatusLine</name>
    <message>
        <source>%1: no connection</source>
        <translation>%1: нет связи</translation>
    </message>
    <message>
        <source>Click to try again now.</source>
        <translation>Нажмите, чтобы повторить сейчас.</translation>
    </message>
    <message>
        <source>Not asked for yet.</source>
        <translation>Ещё не запрашивалось.</translation>
    </message>
    <message>
        <source>The database that this window works on.</source>
        <translation>База данных, с которой работает это окно.</translation>
    </message>
    <message>
        <source>No cache is set up. Everything works, a little slower.</source>
        <translation>Кэш не настроен. Всё работает, немного медленнее.</translation>
    </message>
    <message>
        <source>The cache does not answer. Everything works, a little slower.</source>
        <translation>Кэш не отвечает. Всё работает, немного медленнее.</translation>
    </message>
    <message>
        <source>Rights checked by the program</source>
        <translation>Права проверяет программа</translation>
    </message>
    <message>
        <source>The database itself does not check the rights of this user; this program does.</source>
        <translation>База данных сама не проверяет права этого пользователя; это делает программа.</translation>
    </message>
    <message>
        <source>&lt;1 ms</source>
        <translation>&lt;1 мс</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 мс</translation>
    </message>
    <message>
        <source>Connected, last answer after %1.</source>
        <translation>Подключено, последний ответ через %1.</translation>
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
        <translation>Количество по времени</translation>
    </message>
    <message>
        <source>min. %1</source>
        <translation>мин. %1</translation>
    </message>
    <message>
        <source>%1 now.</source>
        <translation>Сейчас %1.</translation>
    </message>
    <message>
        <source>Minimum %1.</source>
        <translation>Минимум %1.</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>с %1</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::StepFrame</name>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Шаги</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::StructurePage</name>
    <message>
        <source>What came of it</source>
        <translation>Что получилось</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Структура</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Попробовать</translation>
    </message>
    <message>
        <source>Runs what is pending in a transaction, and undoes it.</source>
        <translation>Выполняет ожидающие миграции в транзакции и отменяет её.</translation>
    </message>
    <message>
        <source>Apply…</source>
        <translation>Применить…</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Сервисы</translation>
    </message>
    <message>
        <source>Migrations and differences</source>
        <translation>Миграции и отличия</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Подробности</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Сервис</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Применено</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Ожидает</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Не удалось</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Отличий</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Migration or difference</source>
        <translation>Миграция или отличие</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message numerus="yes">
        <source>%n index(es) are missing.</source>
        <translation>
            <numerusform>Не хватает %n индекса.</numerusform>
            <numerusform>Не хватает %n индексов.</numerusform>
            <numerusform>Не хватает %n индексов.</numerusform>
        </translation>
    </message>
    <message>
        <source>Long lists are slow without them; everybody can go on working meanwhile.</source>
        <translation>Без них длинные списки медленные; работать при этом можно.</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Исправить</translation>
    </message>
    <message>
        <source>being looked at</source>
        <translation>проверяется</translation>
    </message>
    <message>
        <source>as expected</source>
        <translation>как должно быть</translation>
    </message>
    <message>
        <source>not the newest</source>
        <translation>не самая новая</translation>
    </message>
    <message>
        <source>needs a look</source>
        <translation>требует внимания</translation>
    </message>
    <message>
        <source>%1: %2

Expected: %3
Found: %4</source>
        <translation>%1: %2

Ожидалось: %3
Найдено: %4</translation>
    </message>
    <message>
        <source>harmless</source>
        <translation>безвредно</translation>
    </message>
    <message>
        <source>does harm</source>
        <translation>вредит</translation>
    </message>
    <message numerus="yes">
        <source>%n migration(s) pending</source>
        <translation>
            <numerusform>ожидает %n миграция</numerusform>
            <numerusform>ожидают %n миграции</numerusform>
            <numerusform>ожидают %n миграций</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing pending</source>
        <translation>ожидающих нет</translation>
    </message>
    <message>
        <source>A backup is made first; the page Backups shows how far it is.</source>
        <translation>Сначала делается резервная копия; ход виден на странице «Резервные копии».</translation>
    </message>
    <message>
        <source>Apply the migrations</source>
        <translation>Применение миграций</translation>
    </message>
    <message numerus="yes">
        <source>%n migration(s) change the structure of the databases. Try them first; each one is applied as a whole or not at all.</source>
        <translation>
            <numerusform>%n миграция изменит структуру баз данных. Сначала попробуйте её; каждая применяется целиком или не применяется.</numerusform>
            <numerusform>%n миграции изменят структуру баз данных. Сначала попробуйте их; каждая применяется целиком или не применяется.</numerusform>
            <numerusform>%n миграций изменят структуру баз данных. Сначала попробуйте их; каждая применяется целиком или не применяется.</numerusform>
        </translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Применить</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::StructureRun</name>
    <message>
        <source>Trying the migrations</source>
        <translation>Пробный запуск миграций</translation>
    </message>
    <message>
        <source>Applying the migrations</source>
        <translation>Применение миграций</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Остановлено. Ничего не изменено.</translation>
    </message>
    <message>
        <source>Stopped. What was applied before stays; the rest is pending.</source>
        <translation>Остановлено. Применённое остаётся, остальное ожидает.</translation>
    </message>
    <message>
        <source>The trial failed. Nothing was changed; look at the reasons.</source>
        <translation>Проба не удалась. Ничего не изменено; посмотрите причины.</translation>
    </message>
    <message>
        <source>Not everything could be applied. Look at the reasons.</source>
        <translation>Применить удалось не всё. Посмотрите причины.</translation>
    </message>
    <message>
        <source>Nothing is pending.</source>
        <translation>Ожидающих миграций нет.</translation>
    </message>
    <message>
        <source>The trial went well, and was undone. It can be applied.</source>
        <translation>Проба прошла успешно и отменена. Можно применять.</translation>
    </message>
    <message>
        <source>All migrations are applied.</source>
        <translation>Все миграции применены.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 is there already and would be taken as applied.</source>
        <translation>%1: %2 уже есть и будет считаться применённой.</translation>
    </message>
    <message>
        <source>%1: %2 can be applied.</source>
        <translation>%1: %2 можно применить.</translation>
    </message>
    <message>
        <source>%1: %2 was there already and is taken as applied.</source>
        <translation>%1: %2 уже была и считается применённой.</translation>
    </message>
    <message>
        <source>%1: %2 is applied.</source>
        <translation>%1: %2 применена.</translation>
    </message>
    <message>
        <source>The index %1 is built.</source>
        <translation>Индекс %1 построен.</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::SumBar</name>
    <message>
        <source>Adding up all rows of the filter…</source>
        <translation>Считаем по всем строкам фильтра…</translation>
    </message>
    <message>
        <source>There is no column of numbers here.</source>
        <translation>Здесь нет столбцов с числами.</translation>
    </message>
    <message>
        <source>Over all rows of the filter, %1 ago</source>
        <translation>По всем строкам фильтра, %1 назад</translation>
    </message>
    <message>
        <source>Sums</source>
        <translation>Итоги</translation>
    </message>
    <message>
        <source>Adding up was stopped; F5 does it again.</source>
        <translation>Подсчёт остановлен; F5 запустит его снова.</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::TabStrip</name>
    <message>
        <source>Has changes that are not saved</source>
        <translation>Есть несохранённые изменения</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::TableActionSet</name>
    <message>
        <source>Edit</source>
        <translation>Правка</translation>
    </message>
    <message>
        <source>Find and filter</source>
        <translation>Поиск и фильтр</translation>
    </message>
    <message>
        <source>Copy and paste</source>
        <translation>Копирование и вставка</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::TablePage</name>
    <message>
        <source>Read again (F5)</source>
        <translation>Обновить (F5)</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Создать…</translation>
    </message>
    <message>
        <source>Search in this list</source>
        <translation>Искать в этом списке</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>более %1</translation>
    </message>
    <message>
        <source>No record matches the filter. Change it, or reset it above.</source>
        <translation>Под фильтр не подходит ни одна запись. Измените его или сбросьте выше.</translation>
    </message>
    <message>
        <source>Add the first one…</source>
        <translation>Добавить первую запись…</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) are kept here and can be saved when it is back.</source>
        <translation>
            <numerusform>%n изменение хранится здесь; его можно будет сохранить, когда связь вернётся.</numerusform>
            <numerusform>%n изменения хранятся здесь; их можно будет сохранить, когда связь вернётся.</numerusform>
            <numerusform>%n изменений хранятся здесь; их можно будет сохранить, когда связь вернётся.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: no connection since %2.</source>
        <translation>%1: связи нет с %2.</translation>
    </message>
    <message>
        <source>The program tries again by itself.</source>
        <translation>Программа сама повторит попытку.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>searching… (Esc stops it)</source>
        <translation>поиск… (Esc — остановить)</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Строка %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>by “%1” %2</source>
        <translation>порядок: «%1» %2</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::TelemetryChart</name>
    <message>
        <source>Telemetry</source>
        <translation>Телеметрия</translation>
    </message>
    <message>
        <source>limit %1 °C</source>
        <translation>порог %1&#xa0;°C</translation>
    </message>
    <message>
        <source>Highest temperature %1 °C.</source>
        <translation>Наибольшая температура %1&#xa0;°C.</translation>
    </message>
    <message>
        <source>Errors: %1.</source>
        <translation>Ошибки: %1.</translation>
    </message>
    <message>
        <source>Gaps in the data: %1.</source>
        <translation>Пропуски в данных: %1.</translation>
    </message>
    <message>
        <source>errors</source>
        <translation>ошибки</translation>
    </message>
    <message>
        <source>no data %1</source>
        <translation>нет данных %1</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>нет данных</translation>
    </message>
    <message>
        <source>%1 °C</source>
        <translation>%1&#xa0;°C</translation>
    </message>
    <message>
        <source>°C</source>
        <translation>°C</translation>
    </message>
    <message>
        <source>min %1 · max %2</source>
        <translation>мин %1 · макс %2</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Температура</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Humidity</source>
        <translation>Влажность</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Продажи</translation>
    </message>
    <message>
        <source>%1 pcs</source>
        <translation>%1 шт</translation>
    </message>
    <message>
        <source>pcs</source>
        <translation>шт</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::TransferChecksView</name>
    <message>
        <source>Checks</source>
        <translation>Проверки</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Что найдено</translation>
    </message>
    <message>
        <source>Put the rows of both together (merge)</source>
        <translation>Объединить строки обеих сторон</translation>
    </message>
    <message>
        <source>What the target has stays as it is; a row of the source that clashes with it goes to quarantine.</source>
        <translation>Всё, что есть в приёмнике, останется как есть; строка источника, которая с ним спорит, попадёт в карантин.</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::TransferJob</name>
    <message>
        <source>Stopped. What arrived stays; it can go on where it was.</source>
        <translation>Остановлено. Перенесённое остаётся; можно продолжить с этого места.</translation>
    </message>
    <message>
        <source>A backup is made first; the page Backups shows how far it is.</source>
        <translation>Сначала делается копия; ход виден на странице «Резервные копии».</translation>
    </message>
    <message>
        <source>The dry run is done; nothing was written.</source>
        <translation>Пробный прогон завершён; ничего не записано.</translation>
    </message>
    <message>
        <source>The source was looked at.</source>
        <translation>Источник проверен.</translation>
    </message>
    <message>
        <source>Not all tables agree. Run it again; what stays different was changed in the target afterwards.</source>
        <translation>Сошлись не все таблицы. Запустите снова; что останется разным, было изменено в приёмнике позже.</translation>
    </message>
    <message>
        <source>All tables agree.</source>
        <translation>Все таблицы сошлись.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Остановлено. Ничего не записано.</translation>
    </message>
    <message>
        <source>No row was written: something is in the way.</source>
        <translation>Ни одна строка не записана: что-то мешает.</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::TransferTablesView</name>
    <message>
        <source>What would arrive</source>
        <translation>Что перейдёт</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>In the source</source>
        <translation>В источнике</translation>
    </message>
    <message>
        <source>Would arrive</source>
        <translation>Перейдёт</translation>
    </message>
    <message>
        <source>To quarantine</source>
        <translation>В карантин</translation>
    </message>
    <message>
        <source>There already</source>
        <translation>Уже прошло</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Сделано</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Из</translation>
    </message>
    <message>
        <source>In quarantine</source>
        <translation>В карантине</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Сверка</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Приёмник</translation>
    </message>
    <message>
        <source>Quarantine</source>
        <translation>Карантин</translation>
    </message>
    <message>
        <source>Checksum of the source</source>
        <translation>Сумма источника</translation>
    </message>
    <message>
        <source>Checksum of the target</source>
        <translation>Сумма приёмника</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Скопировать JSON</translation>
    </message>
    <message>
        <source>Save as JSON…</source>
        <translation>Сохранить JSON…</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>сошлось</translation>
    </message>
    <message>
        <source>does not agree</source>
        <translation>не сошлось</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>прервано</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>ждёт</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>равны</translation>
    </message>
    <message>
        <source>not equal</source>
        <translation>не равны</translation>
    </message>
    <message>
        <source>%1 rows are missing, %2 are different.</source>
        <translation>Не хватает строк: %1, отличаются: %2.</translation>
    </message>
    <message>
        <source>Save the proof</source>
        <translation>Сохранить сверку</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>Файлы JSON (*.json)</translation>
    </message>
    <message>
        <source>The proof was not saved</source>
        <translation>Сверка не сохранена</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Ход работы</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::TrialView</name>
    <message>
        <source>%1. This is the older single schema of Supabase: it has to be imported.</source>
        <translation>%1. Это старая единая схема Supabase: её нужно импортировать.</translation>
    </message>
    <message numerus="yes">
        <source>%1. %n table(s) are missing: the migrations have to be applied.</source>
        <translation>
            <numerusform>%1. Нет %n таблицы: нужно применить миграции.</numerusform>
            <numerusform>%1. Нет %n таблиц: нужно применить миграции.</numerusform>
            <numerusform>%1. Нет %n таблиц: нужно применить миграции.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1. The structure differs in %n place(s): the program will only read.</source>
        <translation>
            <numerusform>%1. Структура отличается в %n месте: программа будет только читать.</numerusform>
            <numerusform>%1. Структура отличается в %n местах: программа будет только читать.</numerusform>
            <numerusform>%1. Структура отличается в %n местах: программа будет только читать.</numerusform>
        </translation>
    </message>
    <message>
        <source>ready</source>
        <translation>готово</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>недоступно</translation>
    </message>
    <message>
        <source>not ready</source>
        <translation>не готово</translation>
    </message>
    <message>
        <source>It can&apos;t be reached. The program works without it, more slowly.</source>
        <translation>Недоступен. Программа работает и без него, но медленнее.</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::ValueDialog</name>
    <message>
        <source>One entry on each line.</source>
        <translation>По одному значению в строке.</translation>
    </message>
    <message>
        <source>Indent</source>
        <translation>Выровнять отступы</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Принять</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::ViewMenu</name>
    <message>
        <source>All rows</source>
        <translation>Все строки</translation>
    </message>
    <message>
        <source>%1: changed since it was saved</source>
        <translation>%1: изменено после сохранения</translation>
    </message>
    <message>
        <source>Named view: %1</source>
        <translation>Именованный вид: %1</translation>
    </message>
    <message>
        <source>Changed since it was saved</source>
        <translation>Изменено после сохранения</translation>
    </message>
    <message>
        <source>Shared by others</source>
        <translation>Общие виды других</translation>
    </message>
    <message>
        <source>There is no named view of this list yet</source>
        <translation>У этого списка пока нет именованных видов</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Сохранить вид</translation>
    </message>
    <message>
        <source>Save as mine…</source>
        <translation>Сохранить как свой…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Сохранить как…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Переименовать…</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Сделать общим</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Back to standard</source>
        <translation>Вернуть стандартный вид</translation>
    </message>
    <message>
        <source>Default for role</source>
        <translation>По умолчанию для роли</translation>
    </message>
    <message>
        <source>For no role</source>
        <translation>Ни для какой роли</translation>
    </message>
    <message>
        <source>Save the view</source>
        <translation>Сохранение вида</translation>
    </message>
    <message>
        <source>Its name:</source>
        <translation>Название вида:</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>Переименование вида</translation>
    </message>
    <message>
        <source>The new name of “%1”:</source>
        <translation>Новое название вида «%1»:</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Переименовать</translation>
    </message>
    <message>
        <source>Delete the view?</source>
        <translation>Удалить вид?</translation>
    </message>
    <message>
        <source>“%1” is shared: the others will not have it any more. The rows themselves stay.</source>
        <translation>Вид «%1» общий: у других он тоже исчезнет. Сами строки останутся.</translation>
    </message>
    <message>
        <source>“%1” will be gone. The rows themselves stay.</source>
        <translation>Вид «%1» будет удалён. Сами строки останутся.</translation>
    </message>
    <message>
        <source>You already have a view of that name. Choose another name.</source>
        <translation>У вас уже есть вид с таким названием. Выберите другое.</translation>
    </message>
    <message>
        <source>This view was changed elsewhere meanwhile. Nothing was saved; try again, or save it under a new name.</source>
        <translation>Этот вид тем временем изменили на другом компьютере. Ничего не сохранено: повторите или сохраните под новым названием.</translation>
    </message>
    <message>
        <source>The view was not saved</source>
        <translation>Вид не сохранён</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::auth::AuditPage</name>
    <message>
        <source>unknown</source>
        <translation>неизвестно</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::auth::AuditPanel</name>
    <message>
        <source>History of the record</source>
        <translation>История записи</translation>
    </message>
    <message>
        <source>All of this user</source>
        <translation>Все действия пользователя</translation>
    </message>
    <message>
        <source>Nobody was logged in.</source>
        <translation>Никто не входил в программу.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>IP-адрес</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Программа</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>No values were recorded with this event.</source>
        <translation>Значения вместе с этим событием не записывались.</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Изменения</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n поле</numerusform>
            <numerusform>%n поля</numerusform>
            <numerusform>%n полей</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the fields</source>
        <translation>Показать поля</translation>
    </message>
    <message>
        <source>Show JSON</source>
        <translation>Показать JSON</translation>
    </message>
    <message>
        <source>These fields have not changed since.</source>
        <translation>С тех пор эти поля не менялись.</translation>
    </message>
    <message>
        <source>Changed again since: %1.</source>
        <translation>С тех пор менялись снова: %1.</translation>
    </message>
    <message>
        <source>Around it, by the same user</source>
        <translation>Рядом, тот же пользователь</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::auth::ChangeTable</name>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>Было</translation>
    </message>
    <message>
        <source>Became</source>
        <translation>Стало</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>пусто</translation>
    </message>
    <message>
        <source>%1 became %2</source>
        <translation>%1: стало %2</translation>
    </message>
    <message>
        <source>%1 was %2</source>
        <translation>%1: было %2</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::auth::DatabasePasswordDialog</name>
    <message>
        <source>Password of the database</source>
        <translation>Пароль базы данных</translation>
    </message>
    <message>
        <source>The settings name no password for %1.</source>
        <translation>В настройках нет пароля для %1.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Remember</source>
        <translation>Запомнить</translation>
    </message>
    <message>
        <source>Keep it in the key store of this computer</source>
        <translation>Хранить в хранилище паролей этого компьютера</translation>
    </message>
    <message>
        <source>Whoever can log in to this computer as you can then open the database.</source>
        <translation>Тогда базу сможет открыть каждый, кто войдёт в этот компьютер под вашим именем.</translation>
    </message>
    <message>
        <source>This computer has no key store, so that the password is asked for each time. It is never written to a file.</source>
        <translation>На этом компьютере нет хранилища паролей, поэтому пароль спрашивается каждый раз. В файл он не записывается никогда.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Подключиться</translation>
    </message>
    <message>
        <source>The database did not accept this password.</source>
        <translation>База данных не приняла этот пароль.</translation>
    </message>
    <message>
        <source>Type the password.</source>
        <translation>Введите пароль.</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::auth::LoginDialog</name>
    <message>
        <source>Log in</source>
        <translation>Войти</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Проверка…</translation>
    </message>
    <message>
        <source>Type your e-mail address.</source>
        <translation>Введите адрес электронной почты.</translation>
    </message>
    <message>
        <source>Type your password.</source>
        <translation>Введите пароль.</translation>
    </message>
    <message>
        <source>This is not an e-mail address.</source>
        <translation>Это не адрес электронной почты.</translation>
    </message>
    <message>
        <source>The e-mail address or the password is wrong.</source>
        <translation>Неверный адрес электронной почты или пароль.</translation>
    </message>
    <message>
        <source>This account is switched off. Ask an administrator.</source>
        <translation>Эта учётная запись отключена. Обратитесь к администратору.</translation>
    </message>
    <message numerus="yes">
        <source>Too many failed attempts. Try again in %n second(s).</source>
        <translation>
            <numerusform>Слишком много неудачных попыток. Попробуйте снова через %n&#xa0;секунду.</numerusform>
            <numerusform>Слишком много неудачных попыток. Попробуйте снова через %n&#xa0;секунды.</numerusform>
            <numerusform>Слишком много неудачных попыток. Попробуйте снова через %n&#xa0;секунд.</numerusform>
        </translation>
    </message>
    <message>
        <source>Connections…</source>
        <translation>Подключения…</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::auth::NewUserDialog</name>
    <message>
        <source>At least %1 characters, among them an upper-case letter, a lower-case letter and a digit.</source>
        <translation>Не меньше %1 знаков, среди них заглавная буква, строчная буква и цифра.</translation>
    </message>
    <message>
        <source>The password is too short: it needs at least %1 characters.</source>
        <translation>Пароль слишком короткий: нужно не меньше %1 знаков.</translation>
    </message>
    <message>
        <source>The password is too long: %1 bytes fit, and a Cyrillic letter takes two.</source>
        <translation>Пароль слишком длинный: помещается %1 байт, а кириллическая буква занимает два.</translation>
    </message>
    <message>
        <source>The password needs an upper-case letter.</source>
        <translation>В пароле нужна заглавная буква.</translation>
    </message>
    <message>
        <source>The password needs a lower-case letter.</source>
        <translation>В пароле нужна строчная буква.</translation>
    </message>
    <message>
        <source>The password needs a digit.</source>
        <translation>В пароле нужна цифра.</translation>
    </message>
    <message>
        <source>The password holds a character that can&apos;t be used.</source>
        <translation>В пароле есть недопустимый знак.</translation>
    </message>
    <message>
        <source>This is the last active administrator. Make somebody else an administrator first.</source>
        <translation>Это последний действующий администратор. Сначала назначьте администратором кого-то ещё.</translation>
    </message>
    <message>
        <source>This is not an e-mail address. Write it like name@company.uz.</source>
        <translation>Это не адрес электронной почты. Напишите, например, name@company.uz.</translation>
    </message>
    <message>
        <source>This e-mail address belongs to another user.</source>
        <translation>Этот адрес электронной почты принадлежит другому пользователю.</translation>
    </message>
    <message>
        <source>A name has 2 to 200 characters on one line.</source>
        <translation>Имя — от 2 до 200 знаков в одну строку.</translation>
    </message>
    <message>
        <source>Write the number like +998901234567.</source>
        <translation>Напишите номер в виде +998901234567.</translation>
    </message>
    <message>
        <source>Choose at least one role.</source>
        <translation>Выберите хотя бы одну роль.</translation>
    </message>
    <message>
        <source>The present password is wrong.</source>
        <translation>Нынешний пароль неверен.</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Показать пароль</translation>
    </message>
    <message>
        <source>New user</source>
        <translation>Новый пользователь</translation>
    </message>
    <message>
        <source>Add the user</source>
        <translation>Добавить пользователя</translation>
    </message>
    <message>
        <source>Name *</source>
        <translation>Имя *</translation>
    </message>
    <message>
        <source>E-mail *</source>
        <translation>Эл. почта *</translation>
    </message>
    <message>
        <source>For logging in.</source>
        <translation>Для входа в программу.</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Such as +998901234567.</source>
        <translation>Например, +998901234567.</translation>
    </message>
    <message>
        <source>Roles *</source>
        <translation>Роли *</translation>
    </message>
    <message>
        <source>Password *</source>
        <translation>Пароль *</translation>
    </message>
    <message>
        <source>Roles of %1</source>
        <translation>Роли пользователя «%1»</translation>
    </message>
    <message>
        <source>Save the roles</source>
        <translation>Сохранить роли</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Роли</translation>
    </message>
    <message>
        <source>Rights of several roles add up. They hold from the next action on.</source>
        <translation>Права нескольких ролей складываются. Они действуют начиная со следующего действия.</translation>
    </message>
    <message>
        <source>Change your password</source>
        <translation>Смена своего пароля</translation>
    </message>
    <message>
        <source>Set a password for %1</source>
        <translation>Новый пароль пользователя «%1»</translation>
    </message>
    <message>
        <source>Your other sessions end.</source>
        <translation>Другие ваши сеансы завершатся.</translation>
    </message>
    <message>
        <source>All sessions of this user end.</source>
        <translation>Все сеансы этого пользователя завершатся.</translation>
    </message>
    <message>
        <source>Set the password</source>
        <translation>Задать пароль</translation>
    </message>
    <message>
        <source>Present password</source>
        <translation>Нынешний пароль</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Новый пароль</translation>
    </message>
    <message>
        <source>New password once more</source>
        <translation>Новый пароль ещё раз</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>Пароли не совпадают.</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::auth::PeriodBar</name>
    <message>
        <source>Period</source>
        <translation>Период</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 дней</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 дней</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Всё</translation>
    </message>
    <message>
        <source>Events over time</source>
        <translation>События во времени</translation>
    </message>
    <message>
        <source>The period before</source>
        <translation>Предыдущий период</translation>
    </message>
    <message>
        <source>The period after</source>
        <translation>Следующий период</translation>
    </message>
    <message>
        <source>more than %1 events</source>
        <translation>больше %1 событий</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n событие</numerusform>
            <numerusform>%n события</numerusform>
            <numerusform>%n событий</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vhm24::ui::auth::RolesEditor</name>
    <message>
        <source>Everything, also users, sessions and the database.</source>
        <translation>Всё, включая пользователей, сеансы и базу данных.</translation>
    </message>
    <message>
        <source>Everything but users, sessions and the database.</source>
        <translation>Всё, кроме пользователей, сеансов и базы данных.</translation>
    </message>
    <message>
        <source>Items and stock.</source>
        <translation>Позиции и остатки.</translation>
    </message>
    <message>
        <source>Refills machines and works on own tasks.</source>
        <translation>Пополняет автоматы и выполняет свои задачи.</translation>
    </message>
    <message>
        <source>Services machines and works on own tasks.</source>
        <translation>Обслуживает автоматы и выполняет свои задачи.</translation>
    </message>
    <message>
        <source>Works on own tasks.</source>
        <translation>Выполняет свои задачи.</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::auth::SessionsPage</name>
    <message>
        <source>active until %1</source>
        <translation>действует до %1</translation>
    </message>
    <message>
        <source>expired %1</source>
        <translation>истёк %1</translation>
    </message>
    <message>
        <source>%1 (this session)</source>
        <translation>%1 (этот сеанс)</translation>
    </message>
    <message>
        <source>End all of this user…</source>
        <translation>Завершить все сеансы пользователя…</translation>
    </message>
    <message numerus="yes">
        <source>End %n session(s)…</source>
        <translation>
            <numerusform>Завершить %n сеанс…</numerusform>
            <numerusform>Завершить %n сеанса…</numerusform>
            <numerusform>Завершить %n сеансов…</numerusform>
        </translation>
    </message>
    <message>
        <source>End session…</source>
        <translation>Завершить сеанс…</translation>
    </message>
    <message>
        <source>Select a session first.</source>
        <translation>Сначала выберите сеанс.</translation>
    </message>
    <message>
        <source>Whoever works there is asked to log in again. What was typed and not saved is lost.</source>
        <translation>Тому, кто там работает, придётся войти снова. Введённое и не сохранённое будет потеряно.</translation>
    </message>
    <message>
        <source>Your own session is among them.</source>
        <translation>Среди них и ваш сеанс.</translation>
    </message>
    <message numerus="yes">
        <source>End %n session(s)?</source>
        <translation>
            <numerusform>Завершить %n сеанс?</numerusform>
            <numerusform>Завершить %n сеанса?</numerusform>
            <numerusform>Завершить %n сеансов?</numerusform>
        </translation>
    </message>
    <message>
        <source>End</source>
        <translation>Завершить</translation>
    </message>
    <message>
        <source>The user is logged out everywhere. What was typed and not saved is lost.</source>
        <translation>Пользователь выйдет из программы везде. Введённое и не сохранённое будет потеряно.</translation>
    </message>
    <message>
        <source>You are logged out everywhere but here.</source>
        <translation>Вы выйдете из программы везде, кроме этого сеанса.</translation>
    </message>
    <message>
        <source>End all sessions of %1?</source>
        <translation>Завершить все сеансы пользователя «%1»?</translation>
    </message>
    <message>
        <source>End all</source>
        <translation>Завершить все</translation>
    </message>
    <message>
        <source>No session was ended</source>
        <translation>Ни один сеанс не завершён</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::auth::UsersPage</name>
    <message>
        <source>switched off</source>
        <translation>отключён</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (вы)</translation>
    </message>
    <message>
        <source>New user…</source>
        <translation>Новый пользователь…</translation>
    </message>
    <message>
        <source>Roles…</source>
        <translation>Роли…</translation>
    </message>
    <message>
        <source>Set password…</source>
        <translation>Задать пароль…</translation>
    </message>
    <message>
        <source>Select a user first.</source>
        <translation>Сначала выберите пользователя.</translation>
    </message>
    <message>
        <source>Switch off…</source>
        <translation>Отключить…</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Включить</translation>
    </message>
    <message>
        <source>You can&apos;t switch yourself off.</source>
        <translation>Себя отключить нельзя.</translation>
    </message>
    <message>
        <source>Switch %1 off?</source>
        <translation>Отключить пользователя «%1»?</translation>
    </message>
    <message>
        <source>All sessions of this user end, and no further log-in is possible until the user is switched on again. Nothing is deleted.</source>
        <translation>Все сеансы этого пользователя завершатся, и войти он не сможет, пока его не включат снова. Ничего не удаляется.</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Отключить</translation>
    </message>
    <message>
        <source>The user was not changed</source>
        <translation>Пользователь не изменён</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::inventory::DraftOffer</name>
    <message>
        <source>Continue with it</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Удалить</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::inventory::ItemFacts</name>
    <message>
        <source>Quantity</source>
        <translation>Количество</translation>
    </message>
    <message>
        <source>Min. / max.</source>
        <translation>Мин. / макс.</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Цена</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Стоимость</translation>
    </message>
    <message>
        <source>In machines</source>
        <translation>В автоматах</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::inventory::ItemPanel</name>
    <message>
        <source>Close the panel (Esc)</source>
        <translation>Закрыть панель (Esc)</translation>
    </message>
    <message>
        <source>Close the panel</source>
        <translation>Закрыть панель</translation>
    </message>
    <message>
        <source>Quantity, 30 days</source>
        <translation>Количество, 30&#xa0;дней</translation>
    </message>
    <message>
        <source>Nothing was moved in 30 days.</source>
        <translation>За 30&#xa0;дней движений не было.</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Где находится</translation>
    </message>
    <message>
        <source>All movements</source>
        <translation>Все движения</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>Принять</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Выдать</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Переместить</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>отключена</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n место</numerusform>
            <numerusform>%n места</numerusform>
            <numerusform>%n мест</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 without a place</source>
        <translation>%1 без места</translation>
    </message>
    <message>
        <source>%1 too many at places</source>
        <translation>на местах больше на %1</translation>
    </message>
    <message>
        <source>adds up</source>
        <translation>сходится</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::inventory::ItemSearchEdit</name>
    <message>
        <source>SKU, name or barcode</source>
        <translation>Артикул, название или штрихкод</translation>
    </message>
    <message>
        <source>Next item: SKU, name or barcode</source>
        <translation>Следующая позиция: артикул, название или штрихкод</translation>
    </message>
    <message>
        <source>No active item has this SKU, name or barcode.</source>
        <translation>Действующей позиции с таким артикулом, названием или штрихкодом нет.</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::inventory::ItemsPage</name>
    <message>
        <source>Receive…</source>
        <translation>Принять…</translation>
    </message>
    <message>
        <source>Issue…</source>
        <translation>Выдать…</translation>
    </message>
    <message>
        <source>Adjust…</source>
        <translation>Скорректировать…</translation>
    </message>
    <message>
        <source>Transfer…</source>
        <translation>Переместить…</translation>
    </message>
    <message numerus="yes">
        <source>%n low</source>
        <translation>
            <numerusform>%n мало</numerusform>
            <numerusform>%n мало</numerusform>
            <numerusform>%n мало</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the items that are low or out of stock</source>
        <translation>Показать позиции, которых мало или нет</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::inventory::MovementDialog</name>
    <message>
        <source>Receive goods</source>
        <translation>Приход товара</translation>
    </message>
    <message>
        <source>Issue goods</source>
        <translation>Выдача товара</translation>
    </message>
    <message>
        <source>Adjust the stock to the count</source>
        <translation>Корректировка по пересчёту</translation>
    </message>
    <message>
        <source>Transfer between places</source>
        <translation>Перемещение между местами</translation>
    </message>
    <message>
        <source>Refill a machine</source>
        <translation>Пополнение автомата</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Провести</translation>
    </message>
    <message numerus="yes">
        <source>Receive %n item(s)</source>
        <translation>
            <numerusform>Принять %n позицию</numerusform>
            <numerusform>Принять %n позиции</numerusform>
            <numerusform>Принять %n позиций</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Issue %n item(s)</source>
        <translation>
            <numerusform>Выдать %n позицию</numerusform>
            <numerusform>Выдать %n позиции</numerusform>
            <numerusform>Выдать %n позиций</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Adjust %n item(s)</source>
        <translation>
            <numerusform>Скорректировать %n позицию</numerusform>
            <numerusform>Скорректировать %n позиции</numerusform>
            <numerusform>Скорректировать %n позиций</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Transfer %n item(s)</source>
        <translation>
            <numerusform>Переместить %n позицию</numerusform>
            <numerusform>Переместить %n позиции</numerusform>
            <numerusform>Переместить %n позиций</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Refill with %n item(s)</source>
        <translation>
            <numerusform>Пополнить %n позицию</numerusform>
            <numerusform>Пополнить %n позиции</numerusform>
            <numerusform>Пополнить %n позиций</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Close; what is typed stays as a draft</source>
        <translation>Закрыть; введённое останется черновиком</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Строки</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>next field</source>
        <translation>следующее поле</translation>
    </message>
    <message>
        <source>remove the line</source>
        <translation>убрать строку</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s): line %1</source>
        <translation>
            <numerusform>%n ошибка: строка %1</numerusform>
            <numerusform>%n ошибки: строка %1</numerusform>
            <numerusform>%n ошибок: строка %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Booking…</source>
        <translation>Проведение…</translation>
    </message>
    <message>
        <source>the draft can&apos;t be saved on this computer</source>
        <translation>черновик не удаётся сохранить на этом компьютере</translation>
    </message>
    <message>
        <source>draft, saved %1</source>
        <translation>черновик, сохранён %1</translation>
    </message>
    <message>
        <source>Before the count of %1.</source>
        <translation>Раньше пересчёта от %1.</translation>
    </message>
    <message numerus="yes">
        <source>A form with %n line(s) of %1 was not booked.</source>
        <translation>
            <numerusform>Форма от %1 не проведена, в ней %n строка.</numerusform>
            <numerusform>Форма от %1 не проведена, в ней %n строки.</numerusform>
            <numerusform>Форма от %1 не проведена, в ней %n строк.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add an item first: type its SKU or name, or scan it.</source>
        <translation>Сначала добавьте позицию: введите артикул или название либо отсканируйте штрихкод.</translation>
    </message>
    <message>
        <source>More than the machine holds</source>
        <translation>Больше, чем вмещает автомат</translation>
    </message>
    <message>
        <source>The machine&apos;s containers do not hold that much by their set maximum. Book it only if it really went in.</source>
        <translation>По заданному максимуму бункеры автомата столько не вмещают. Проводите, только если товар действительно поместился.</translation>
    </message>
    <message>
        <source>Book it all the same</source>
        <translation>Всё равно провести</translation>
    </message>
    <message>
        <source>It is not known whether this was booked.</source>
        <translation>Неизвестно, проведена ли эта форма.</translation>
    </message>
    <message>
        <source>The connection broke before the answer.</source>
        <translation>Связь прервалась до ответа.</translation>
    </message>
    <message>
        <source>Try again: what was booked already is recognised and not booked twice.</source>
        <translation>Повторите: уже проведённое будет распознано и не проведётся дважды.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>A part of this form was booked by an earlier try, with other values.</source>
        <translation>Часть этой формы уже проведена при прошлой попытке, с другими значениями.</translation>
    </message>
    <message>
        <source>Nothing more was booked. Compare with the stock movements, then take the booked lines out.</source>
        <translation>Больше ничего не проведено. Сверьте форму с движениями и уберите проведённые строки.</translation>
    </message>
    <message>
        <source>Nothing is lost: the form is kept as a draft.</source>
        <translation>Ничего не потеряно: форма сохранена как черновик.</translation>
    </message>
    <message>
        <source>Nothing was booked.</source>
        <translation>Ничего не проведено.</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::inventory::MovementFields</name>
    <message>
        <source>Delivery</source>
        <translation>Поставка</translation>
    </message>
    <message>
        <source>Count correction</source>
        <translation>Корректировка по пересчёту</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Перемещение</translation>
    </message>
    <message>
        <source>Refill</source>
        <translation>Пополнение</translation>
    </message>
    <message>
        <source>Return from a machine</source>
        <translation>Возврат из автомата</translation>
    </message>
    <message>
        <source>Opening balance</source>
        <translation>Начальный остаток</translation>
    </message>
    <message>
        <source>Damage</source>
        <translation>Порча</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Истёк срок годности</translation>
    </message>
    <message>
        <source>Theft</source>
        <translation>Кража</translation>
    </message>
    <message>
        <source>Spillage</source>
        <translation>Пролито или рассыпано</translation>
    </message>
    <message>
        <source>Error in the program</source>
        <translation>Ошибка программы</translation>
    </message>
    <message>
        <source>Use in the warehouse</source>
        <translation>Расход на складе</translation>
    </message>
    <message>
        <source>Return to the supplier</source>
        <translation>Возврат поставщику</translation>
    </message>
    <message>
        <source>Document No.</source>
        <translation>Документ №</translation>
    </message>
    <message>
        <source>Date of operation</source>
        <translation>Дата операции</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Основание</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Автомат</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Откуда</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Куда</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>What it is taken for</source>
        <translation>Для чего выдаётся</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>Without a place</source>
        <translation>Без места</translation>
    </message>
    <message>
        <source>This is not a date. Write it like 19.11.2026 14:30.</source>
        <translation>Это не дата. Напишите, например, 19.11.2026 14:30.</translation>
    </message>
    <message>
        <source>The date lies in the future.</source>
        <translation>Эта дата ещё не наступила.</translation>
    </message>
    <message>
        <source>Choose the place that it is taken from.</source>
        <translation>Выберите место, откуда берётся товар.</translation>
    </message>
    <message>
        <source>Choose the place where it goes.</source>
        <translation>Выберите место, куда перемещается товар.</translation>
    </message>
    <message>
        <source>Choose another place than the source.</source>
        <translation>Выберите другое место: товар берётся отсюда.</translation>
    </message>
    <message>
        <source>Choose the machine that is filled.</source>
        <translation>Выберите автомат, который пополняется.</translation>
    </message>
    <message>
        <source>Say in a few words why.</source>
        <translation>Укажите основание в нескольких словах.</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::inventory::MovementLinesModel</name>
    <message>
        <source>Stock: before → after</source>
        <translation>Остаток: было → станет</translation>
    </message>
    <message>
        <source>%1: before → after</source>
        <translation>%1: было → станет</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>Артикул</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Позиция</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Посчитано</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Количество</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Ед.</translation>
    </message>
    <message>
        <source>Price, %1</source>
        <translation>Цена, %1</translation>
    </message>
    <message>
        <source>Sum, %1</source>
        <translation>Сумма, %1</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Разница</translation>
    </message>
    <message>
        <source>In the machine</source>
        <translation>В автомате</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::inventory::MovementList</name>
    <message>
        <source>To %1</source>
        <translation>В %1</translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <translation>Приход %1</translation>
    </message>
    <message>
        <source>Movements</source>
        <translation>Движения</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>пока нет</translation>
    </message>
    <message>
        <source>balance</source>
        <translation>остаток</translation>
    </message>
    <message>
        <source>The stored balance is another one: the chain is broken here.</source>
        <translation>Записанный остаток другой: здесь цепочка прервана.</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::inventory::MovementTotals</name>
    <message>
        <source>Sum</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Sum without line %1</source>
        <translation>Сумма без строки %1</translation>
    </message>
    <message>
        <source>Sum without lines %1</source>
        <translation>Сумма без строк %1</translation>
    </message>
    <message numerus="yes">
        <source>Sum without %n line(s)</source>
        <translation>
            <numerusform>Сумма без %n строки</numerusform>
            <numerusform>Сумма без %n строк</numerusform>
            <numerusform>Сумма без %n строк</numerusform>
        </translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Итого</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n строка</numerusform>
            <numerusform>%n строки</numerusform>
            <numerusform>%n строк</numerusform>
        </translation>
    </message>
    <message>
        <source>difference</source>
        <translation>разница</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::inventory::MovementsPage</name>
    <message>
        <source>Receive…</source>
        <translation>Принять…</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::machines::MachineAside</name>
    <message>
        <source>Containers</source>
        <translation>Бункеры</translation>
    </message>
    <message>
        <source>lasts</source>
        <translation>хватит</translation>
    </message>
    <message>
        <source>%1 critical</source>
        <translation>%1 критично</translation>
    </message>
    <message>
        <source>%1 low</source>
        <translation>%1 мало</translation>
    </message>
    <message>
        <source>This machine has no containers yet. Add them under Machine containers, with item and capacity.</source>
        <translation>У этого автомата ещё нет бункеров. Добавьте их в разделе «Бункеры», указав позицию и ёмкость.</translation>
    </message>
    <message>
        <source>Errors in 24 h</source>
        <translation>Ошибки за 24&#xa0;ч</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Нет.</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Серийный №</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Модель</translation>
    </message>
    <message>
        <source>running total</source>
        <translation>счётчик</translation>
    </message>
    <message>
        <source>sold since the last report</source>
        <translation>продажи с прошлого отчёта</translation>
    </message>
    <message>
        <source>%1, recognised from the data</source>
        <translation>%1, определено по данным</translation>
    </message>
    <message>
        <source>Counts sales as</source>
        <translation>Режим продаж</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>от %1</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1, через %2</translation>
    </message>
    <message>
        <source>%1, today</source>
        <translation>%1, сегодня</translation>
    </message>
    <message>
        <source>%1, overdue by %2</source>
        <translation>%1, просрочено на %2</translation>
    </message>
    <message>
        <source>Next service</source>
        <translation>Следующее ТО</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Точка</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::machines::MachinePage</name>
    <message>
        <source>Task…</source>
        <translation>Задача…</translation>
    </message>
    <message>
        <source>Change status</source>
        <translation>Сменить статус</translation>
    </message>
    <message>
        <source>Refill…</source>
        <translation>Пополнить…</translation>
    </message>
    <message>
        <source>6 h</source>
        <translation>6&#xa0;ч</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24&#xa0;ч</translation>
    </message>
    <message>
        <source>7 d</source>
        <translation>7&#xa0;дн</translation>
    </message>
    <message>
        <source>30 d</source>
        <translation>30&#xa0;дн</translation>
    </message>
    <message>
        <source>Period of the chart</source>
        <translation>Период графика</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Автомат</translation>
    </message>
    <message>
        <source>This machine is not there any more.</source>
        <translation>Этого автомата больше нет.</translation>
    </message>
    <message>
        <source>%1, %2 ago</source>
        <translation>%1, %2 назад</translation>
    </message>
    <message>
        <source>%1, never heard of</source>
        <translation>%1, связи ещё не было</translation>
    </message>
    <message>
        <source>Last contact: %1</source>
        <translation>Последняя связь: %1</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Обзор</translation>
    </message>
    <message>
        <source>Containers</source>
        <translation>Бункеры</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Задачи</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Сервис</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Продажи</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Ошибки</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Аудит</translation>
    </message>
    <message>
        <source>Your role does not show sales.</source>
        <translation>Вашей роли продажи не показываются.</translation>
    </message>
    <message>
        <source>Sales today</source>
        <translation>Продажи сегодня</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>не измерялась</translation>
    </message>
    <message>
        <source>°C, %1 ago</source>
        <translation>°C, %1 назад</translation>
    </message>
    <message>
        <source>°C, limit %1</source>
        <translation>°C, порог %1</translation>
    </message>
    <message>
        <source>Temperature now</source>
        <translation>Температура сейчас</translation>
    </message>
    <message>
        <source>last one %1</source>
        <translation>последняя %1</translation>
    </message>
    <message>
        <source>Errors in 24 h</source>
        <translation>Ошибки за 24&#xa0;ч</translation>
    </message>
    <message>
        <source>First to run out</source>
        <translation>Первым кончится</translation>
    </message>
    <message>
        <source>First to run out: %1</source>
        <translation>Первым кончится: %1</translation>
    </message>
    <message>
        <source>80 %: %1–%2</source>
        <translation>80&#xa0;%: %1–%2</translation>
    </message>
    <message>
        <source>no containers</source>
        <translation>нет бункеров</translation>
    </message>
    <message>
        <source>not known: no refills yet</source>
        <translation>неизвестно: пополнений ещё не было</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::machines::MachineStatusMenu</name>
    <message>
        <source>Restore the machine</source>
        <translation>Вернуть автомат в работу</translation>
    </message>
    <message>
        <source>Retire the machine…</source>
        <translation>Вывести из эксплуатации…</translation>
    </message>
    <message>
        <source>Change the status of %1 to “%2”</source>
        <translation>Сменить статус %1 на «%2»</translation>
    </message>
    <message>
        <source>Why? The reason stands in the audit log.</source>
        <translation>Почему? Причина останется в журнале.</translation>
    </message>
    <message>
        <source>Change status</source>
        <translation>Сменить статус</translation>
    </message>
    <message>
        <source>Retire %1?</source>
        <translation>Вывести %1 из эксплуатации?</translation>
    </message>
    <message>
        <source>The machine is no longer shown in lists and figures. Its history stays, and it can be restored.</source>
        <translation>Автомат больше не будет показан в списках и показателях. Его история сохранится, и его можно будет вернуть.</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Вывести</translation>
    </message>
    <message>
        <source>%1 can&apos;t be retired yet</source>
        <translation>%1 пока нельзя вывести из эксплуатации</translation>
    </message>
    <message>
        <source>The machine has open tasks: %1. Complete or cancel them first.</source>
        <translation>У автомата есть открытые задачи: %1. Сначала завершите или отмените их.</translation>
    </message>
    <message>
        <source>The machine was retired meanwhile. Restore it first.</source>
        <translation>Тем временем автомат вывели из эксплуатации. Сначала верните его в работу.</translation>
    </message>
    <message>
        <source>Somebody changed the status to “%1” meanwhile. Nothing was changed.</source>
        <translation>Тем временем кто-то сменил статус на «%1». Ничего не изменено.</translation>
    </message>
    <message>
        <source>Whether the machine has open tasks is not known at the moment. %1</source>
        <translation>Сейчас неизвестно, есть ли у автомата открытые задачи. %1</translation>
    </message>
    <message>
        <source>The machine was not changed</source>
        <translation>Автомат не изменён</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::machines::MachineTelemetry</name>
    <message>
        <source>Telemetry</source>
        <translation>Телеметрия</translation>
    </message>
    <message>
        <source>Whole period</source>
        <translation>Весь период</translation>
    </message>
    <message>
        <source>Not up to date: %1</source>
        <translation>Данные устарели: %1</translation>
    </message>
    <message>
        <source>%1, every report, about each %2</source>
        <translation>%1, каждый отчёт, примерно раз в %2</translation>
    </message>
    <message>
        <source>%1, mean of %2 and band from minimum to maximum</source>
        <translation>%1, среднее за %2 и полоса мин–макс</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The machine reported nothing in this period.</source>
        <translation>За этот период автомат ничего не сообщал.</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::machines::MachineWords</name>
    <message>
        <source>nobody yet</source>
        <translation>не назначен</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>сег. %1</translation>
    </message>
    <message>
        <source>none left</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>still there</source>
        <translation>продолжается</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::machines::MachineWork</name>
    <message>
        <source>My open tasks</source>
        <translation>Мои открытые задачи</translation>
    </message>
    <message>
        <source>Open tasks</source>
        <translation>Открытые задачи</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Сервис</translation>
    </message>
    <message>
        <source>Your role does not show tasks.</source>
        <translation>Вашей роли задачи не показываются.</translation>
    </message>
    <message>
        <source>Nothing is to be done at this machine.</source>
        <translation>У этого автомата делать нечего.</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Все %1</translation>
    </message>
    <message>
        <source>No work at this machine has been recorded yet.</source>
        <translation>Работы с этим автоматом ещё не записаны.</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::shared::OverviewBoard</name>
    <message>
        <source>Revenue by hour</source>
        <translation>Выручка по часам</translation>
    </message>
    <message>
        <source>Nothing has been sold today or on the same weekday last week.</source>
        <translation>Ни сегодня, ни в тот же день прошлой недели продаж не было.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Revenue by day</source>
        <translation>Выручка по дням</translation>
    </message>
    <message>
        <source>Nothing has been sold in the last two weeks.</source>
        <translation>За последние две недели продаж не было.</translation>
    </message>
    <message>
        <source>14 days</source>
        <translation>14&#xa0;дней</translation>
    </message>
    <message>
        <source>14 days before</source>
        <translation>предыдущие 14&#xa0;дней</translation>
    </message>
    <message>
        <source>Latest events</source>
        <translation>Последние события</translation>
    </message>
    <message>
        <source>Unread: %1</source>
        <translation>Непрочитано: %1</translation>
    </message>
    <message>
        <source>Best machines today</source>
        <translation>Лучшие автоматы сегодня</translation>
    </message>
    <message>
        <source>%1, to a usual %2</source>
        <translation>%1, к обычному дню (%2)</translation>
    </message>
    <message>
        <source>All sales</source>
        <translation>Все продажи</translation>
    </message>
    <message>
        <source>Nothing has been sold today yet.</source>
        <translation>Сегодня продаж ещё не было.</translation>
    </message>
    <message>
        <source>Low in stock</source>
        <translation>Мало на складе</translation>
    </message>
    <message>
        <source>Open the list</source>
        <translation>Открыть список</translation>
    </message>
    <message>
        <source>No item is low. Minimum quantities are set in the items.</source>
        <translation>Всех позиций достаточно. Минимальные количества задаются в позициях.</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Задачи</translation>
    </message>
    <message>
        <source>overdue: %1</source>
        <translation>просрочено: %1</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Все %1</translation>
    </message>
    <message>
        <source>There are no open tasks.</source>
        <translation>Открытых задач нет.</translation>
    </message>
    <message>
        <source>Machines by status</source>
        <translation>Автоматы по статусу</translation>
    </message>
    <message>
        <source>No machine has a problem and there are no notifications.</source>
        <translation>Автоматы работают без сбоев, уведомлений нет.</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::shared::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Обзор</translation>
    </message>
    <message>
        <source>Refresh (F5)</source>
        <translation>Обновить (F5)</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Обновить</translation>
    </message>
    <message>
        <source>Receive goods…</source>
        <translation>Принять товар…</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::tasks::NewTaskDialog</name>
    <message>
        <source>New task</source>
        <translation>Новая задача</translation>
    </message>
    <message>
        <source>Create the task</source>
        <translation>Создать задачу</translation>
    </message>
    <message>
        <source>Leave it empty for work that is not at a machine.</source>
        <translation>Оставьте пустым, если работа не связана с автоматом.</translation>
    </message>
    <message>
        <source>Without one the task waits to be assigned.</source>
        <translation>Без исполнителя задача будет ждать назначения.</translation>
    </message>
    <message>
        <source>Such as %1</source>
        <translation>Например, %1</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Описание</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::tasks::TaskPanel</name>
    <message>
        <source>Task</source>
        <translation>Задача</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Описание</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>Исполнитель</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>не назначен</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Nothing has happened to this task yet.</source>
        <translation>С этой задачей ещё ничего не происходило.</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::tasks::TaskVerbs</name>
    <message>
        <source>Somebody was quicker: the task is “%1” now, so this step is not possible. Nothing was changed.</source>
        <translation>Кто-то опередил: статус задачи теперь «%1», и этот шаг невозможен. Ничего не изменено.</translation>
    </message>
    <message>
        <source>The task is assigned to somebody else. Nothing was changed.</source>
        <translation>Задача назначена другому исполнителю. Ничего не изменено.</translation>
    </message>
    <message>
        <source>Assign…</source>
        <translation>Назначить…</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Начать</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Завершить</translation>
    </message>
    <message>
        <source>Cancel task…</source>
        <translation>Отменить задачу…</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Открыть снова</translation>
    </message>
    <message>
        <source>Comment…</source>
        <translation>Комментировать…</translation>
    </message>
    <message>
        <source>Select a task first.</source>
        <translation>Сначала выберите задачу.</translation>
    </message>
    <message>
        <source>Your role does not allow this.</source>
        <translation>Ваша роль этого не позволяет.</translation>
    </message>
    <message>
        <source>The task is assigned to somebody else.</source>
        <translation>Задача назначена другому исполнителю.</translation>
    </message>
    <message>
        <source>The status of this task is not known to this program.</source>
        <translation>Статус этой задачи программе неизвестен.</translation>
    </message>
    <message>
        <source>Assign the task to somebody first.</source>
        <translation>Сначала назначьте исполнителя.</translation>
    </message>
    <message>
        <source>Start the task first.</source>
        <translation>Сначала начните задачу.</translation>
    </message>
    <message>
        <source>The task is open: only completed and cancelled ones can be reopened.</source>
        <translation>Задача открыта: снова открыть можно только завершённую или отменённую.</translation>
    </message>
    <message>
        <source>The task is “%1”, so this step is not possible.</source>
        <translation>Статус задачи — «%1», поэтому этот шаг невозможен.</translation>
    </message>
    <message>
        <source>The task was not changed</source>
        <translation>Задача не изменена</translation>
    </message>
    <message>
        <source>Assign the task</source>
        <translation>Назначение задачи</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Назначить</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>Исполнитель</translation>
    </message>
    <message>
        <source>Type part of the name.</source>
        <translation>Введите часть имени.</translation>
    </message>
    <message>
        <source>Comment, if there is something to add</source>
        <translation>Комментарий, если есть что добавить</translation>
    </message>
    <message>
        <source>Choose who is to do it.</source>
        <translation>Выберите исполнителя.</translation>
    </message>
    <message>
        <source>Cancel the task</source>
        <translation>Отменить задачу</translation>
    </message>
    <message>
        <source>Comment on the task</source>
        <translation>Комментарий к задаче</translation>
    </message>
    <message>
        <source>Add the comment</source>
        <translation>Добавить комментарий</translation>
    </message>
    <message>
        <source>Why is it cancelled?</source>
        <translation>Почему она отменяется?</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Комментарий</translation>
    </message>
    <message>
        <source>Write at least a word.</source>
        <translation>Напишите хотя бы слово.</translation>
    </message>
</context>
<context>
    <name>vhm24::ui::tasks::TasksPage</name>
    <message>
        <source>nobody yet</source>
        <translation>не назначен</translation>
    </message>
    <message>
        <source>New task…</source>
        <translation>Новая задача…</translation>
    </message>
    <message>
        <source>overdue: %1</source>
        <translation>просрочено: %1</translation>
    </message>
</context>
</TS>
