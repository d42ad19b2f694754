// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/transfer/oldwords.h"

#include "models/core/migration/servicestructure.h"

namespace vhm24::core {

namespace {

struct Meaning {
    const char *column = nullptr;
    const char *value = nullptr;
    const char *texts = nullptr; ///< Separated by commas.
};

// Brands of wallets are paid for by telephone; whether a person scanned a code for it was not written down.
constexpr Meaning Meanings[] = {
    {"Transaction.paymentType", "CASH", "COIN,COINS,BILL,BILLS,BANKNOTE,NAQD,NAQD PUL,Нал,Наличные,Наличными,Монеты"},
    {"Transaction.paymentType", "CARD",
     "BANK_CARD,BANK CARD,CREDIT_CARD,DEBIT_CARD,CASHLESS,TERMINAL,POS,UZCARD,HUMO,VISA,MASTERCARD,KARTA,PLASTIK,Карта,"
     "Картой,Безнал,Безналичные,Терминал"},
    {"Transaction.paymentType", "QR", "QR_CODE,QR-CODE,QR CODE,QRCODE,QR-код,QR код"},
    {"Transaction.paymentType", "MOBILE",
     "MOBILE_APP,MOBILE APP,APP,PHONE,WALLET,PAYME,CLICK,UZUM,APELSIN,PAYNET,APPLE_PAY,GOOGLE_PAY,Мобильный,Телефон"},
    {"Transaction.status", "SUCCESS",
     "SUCCEEDED,SUCCESSFUL,COMPLETED,COMPLETE,PAID,OK,DONE,APPROVED,CONFIRMED,Успешно,Успех,Оплачено,Завершено"},
    {"Transaction.status", "FAILED",
     "FAIL,FAILURE,ERROR,DECLINED,REJECTED,CANCELLED,CANCELED,EXPIRED,Ошибка,Отказ,Отклонено,Отменено"},
    {"Transaction.status", "PENDING", "WAITING,PROCESSING,IN_PROGRESS,NEW,CREATED,Ожидание,Ожидает,В обработке"},
    {"Transaction.status", "REFUNDED", "REFUND,RETURNED,REVERSED,Возврат,Возвращено"},
};

QString withoutQuotes(const QString &type)
{
    return QString(type).remove(QLatin1Char('"')).remove(QStringLiteral("[]"));
}

} // namespace

QJsonObject knownOldWords()
{
    QJsonObject all;
    for (const Meaning &meaning : Meanings) {
        const QString column = QString::fromLatin1(meaning.column);
        QJsonObject words = all.value(column).toObject();
        const QStringList texts = QString::fromUtf8(meaning.texts).split(QLatin1Char(','));
        for (const QString &text : texts) {
            // A database in the locale C leaves Cyrillic letters as they are.
            for (const QString &form : {text, text.toUpper(), text.toLower()})
                words.insert(form, QString::fromLatin1(meaning.value));
        }
        all.insert(column, words);
    }
    return all;
}

QStringList enumValuesOf(const QString &table, const QString &column)
{
    for (const Service service : AllServices) {
        const ServiceStructure &structure = expectedStructure(service);
        const auto found = structure.tables.constFind(table);
        if (found != structure.tables.constEnd())
            return structure.enums.value(withoutQuotes(found->columns.value(column).type));
    }
    return {};
}

Result<Done> addOldWord(QJsonObject &words, const QString &table, const QString &column, const QString &text,
                        const QString &meaning)
{
    const QString name = table + QLatin1Char('.') + column;
    const QStringList values = enumValuesOf(table, column);
    if (values.isEmpty())
        return invalid(QStringLiteral("%1 has no fixed set of values").arg(name), name);
    if (!values.contains(meaning))
        return invalid(QStringLiteral("%1 is none of %2").arg(meaning, values.join(QStringLiteral(", "))), name);
    QJsonObject ofColumn = words.value(name).toObject();
    for (const QString &form : {text.trimmed(), text.trimmed().toUpper(), text.trimmed().toLower()})
        ofColumn.insert(form, meaning);
    words.insert(name, ofColumn);
    return Done{};
}

} // namespace vhm24::core
