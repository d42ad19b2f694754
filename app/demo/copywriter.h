// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <initializer_list>

namespace vhm24::app::demo {

/// Rows in the text format of COPY, field by field. Moments are milliseconds since 1970 in UTC, quantities millionths.
class CopyWriter {
public:
    CopyWriter &text(QByteArrayView utf8);  ///< Escapes what the format needs escaped.
    CopyWriter &word(QByteArrayView plain); ///< For ids and enum words, that hold nothing to escape.
    CopyWriter &optional(QByteArrayView utf8) { return utf8.isEmpty() ? null() : text(utf8); }
    CopyWriter &null();
    CopyWriter &integer(qint64 value);
    CopyWriter &micro(qint64 millionths);
    CopyWriter &optionalMicro(qint64 millionths) { return millionths < 0 ? null() : micro(millionths); }
    CopyWriter &moment(qint64 moment); ///< 0 = NULL
    CopyWriter &date(qint64 midnight);
    CopyWriter &boolean(bool value) { return word(value ? "t" : "f"); }
    CopyWriter &texts(std::initializer_list<QByteArrayView> elements); ///< text[]; empty ones are left out
    void endRow();

    [[nodiscard]] qsizetype size() const { return m_block.size(); }
    [[nodiscard]] QByteArray take();

private:
    void separate();
    void digits(qint64 value, int width);
    QByteArray m_block;
    bool m_first = true;
};

/// A JSON string literal with its quotes.
[[nodiscard]] QByteArray jsonText(QByteArrayView utf8);
/// `2026-11-19T09:32:00.000Z`, as JSON texts hold moments.
[[nodiscard]] QByteArray isoMoment(qint64 moment);
/// A quantity without trailing zeros, as numbers of JSON and of COPY.
[[nodiscard]] QByteArray decimal(qint64 millionths);

} // namespace vhm24::app::demo
