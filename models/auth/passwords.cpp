// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/auth/passwords.h"

#include <QList>

#include <crypt.h>
#include <string.h>

#include <algorithm>
#include <memory>
#include <semaphore>

namespace vhm24::auth {

namespace {

constexpr int MinimalCost = 4;
constexpr int MaximalCost = 15;
constexpr qsizetype HashLength = 60;
constexpr qsizetype PrefixLength = 7; // $2b$12$

std::counting_semaphore<2> computations{2};

/// The password's bytes, wiped at the end of its life as far as that is possible with copies in QString.
class Secret {
public:
    explicit Secret(const QString &password) : m_fits(password.isValidUtf16()), m_bytes(password.toUtf8())
    {
        m_fits = m_fits && !m_bytes.contains('\0') && m_bytes.size() <= MaximalPasswordBytes;
    }
    ~Secret() { explicit_bzero(m_bytes.data(), static_cast<size_t>(m_bytes.size())); }
    Secret(const Secret &) = delete;
    Secret &operator=(const Secret &) = delete;

    [[nodiscard]] bool fits() const { return m_fits; }
    [[nodiscard]] const char *text() const { return m_bytes.constData(); }

private:
    bool m_fits = false;
    QByteArray m_bytes;
};

bool isBase64Digit(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.' || c == '/';
}

bool isDigit(char c) { return c >= '0' && c <= '9'; }

QByteArray compute(const Secret &secret, const QByteArray &setting)
{
    struct Wipe {
        void operator()(crypt_data *data) const
        {
            explicit_bzero(data, sizeof *data);
            delete data;
        }
    };
    const std::unique_ptr<crypt_data, Wipe> data(new crypt_data{});
    computations.acquire();
    const char *const hash = ::crypt_r(secret.text(), setting.constData(), data.get());
    computations.release();
    return hash && hash[0] == '$' ? QByteArray(hash) : QByteArray(); // libxcrypt fails with a text in `*`
}

bool equalInConstantTime(const QByteArray &one, const QByteArray &other)
{
    if (one.size() != other.size())
        return false;
    unsigned difference = 0;
    for (qsizetype i = 0; i < one.size(); ++i)
        difference |= static_cast<unsigned char>(one[i]) ^ static_cast<unsigned char>(other[i]);
    return difference == 0;
}

QByteArray prefix(int cost) { return "$2b$" + QByteArray::number(cost).rightJustified(2, '0') + '$'; }

} // namespace

PasswordWeakness weaknessOf(const QString &newPassword)
{
    if (!newPassword.isValidUtf16() || newPassword.contains(QChar(QChar::Null)))
        return PasswordWeakness::BadCharacter;
    const auto letters = newPassword.toUcs4();
    if (letters.size() < MinimalPasswordLength)
        return PasswordWeakness::TooShort;
    if (newPassword.toUtf8().size() > MaximalPasswordBytes)
        return PasswordWeakness::TooLong;
    const auto none = [&](auto matches) { return std::none_of(letters.begin(), letters.end(), matches); };
    if (none([](char32_t c) { return QChar::isUpper(c); }))
        return PasswordWeakness::NoUpperCase;
    if (none([](char32_t c) { return QChar::isLower(c); }))
        return PasswordWeakness::NoLowerCase;
    if (none([](char32_t c) { return QChar::isDigit(c); }))
        return PasswordWeakness::NoDigit;
    return PasswordWeakness::None;
}

QString nameOf(PasswordWeakness weakness)
{
    switch (weakness) {
    case PasswordWeakness::None: return QStringLiteral("none");
    case PasswordWeakness::TooShort: return QStringLiteral("too short");
    case PasswordWeakness::TooLong: return QStringLiteral("too long");
    case PasswordWeakness::NoUpperCase: return QStringLiteral("no upper-case letter");
    case PasswordWeakness::NoLowerCase: return QStringLiteral("no lower-case letter");
    case PasswordWeakness::NoDigit: return QStringLiteral("no digit");
    case PasswordWeakness::BadCharacter: return QStringLiteral("a character that can't be used");
    }
    return {};
}

int costOf(const QByteArray &hash)
{
    if (hash.size() != HashLength || !hash.startsWith("$2") || hash[3] != '$' || hash[6] != '$')
        return 0;
    if ((hash[2] != 'a' && hash[2] != 'b' && hash[2] != 'y') || !isDigit(hash[4]) || !isDigit(hash[5]))
        return 0;
    if (!std::all_of(hash.begin() + PrefixLength, hash.end(), isBase64Digit))
        return 0;
    const int cost = hash.mid(4, 2).toInt();
    return cost >= MinimalCost && cost <= MaximalCost ? cost : 0;
}

bool verifyPassword(const QString &password, const QByteArray &hash)
{
    const int cost = costOf(hash);
    const Secret secret(password);
    if (cost == 0 || !secret.fits())
        return false;
    // libxcrypt treats a few passwords under $2a$ in a way of its own; the back end treats all letters as $2b$.
    const QByteArray computed = compute(secret, prefix(cost) + hash.mid(PrefixLength));
    return !computed.isEmpty() && equalInConstantTime(computed.mid(PrefixLength), hash.mid(PrefixLength));
}

core::Result<QByteArray> hashPassword(const QString &password, int cost)
{
    const Secret secret(password);
    if (!secret.fits() || cost < MinimalCost || cost > MaximalCost)
        return core::invalid(QStringLiteral("the password can't be hashed"), QStringLiteral("password"));
    char setting[CRYPT_GENSALT_OUTPUT_SIZE];
    const bool salted =
        ::crypt_gensalt_rn("$2b$", static_cast<unsigned long>(cost), nullptr, 0, setting, sizeof setting) != nullptr;
    QByteArray hash = salted ? compute(secret, QByteArray(setting)) : QByteArray();
    if (costOf(hash) != cost)
        return core::Error{.kind = core::ErrorKind::Internal, .detail = QStringLiteral("bcrypt is not available")};
    return hash;
}

QByteArray dummyHash(int cost)
{
    // bcrypt's last digit carries four bits and two zeros, so no computation ever ends in `/`.
    return prefix(std::clamp(cost, MinimalCost, MaximalCost)) + QByteArrayLiteral("Hq1z7Q0gkE3vYwUo5Jm9pO") +
           QByteArray(31, '/');
}

} // namespace vhm24::auth
