// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/demorandom.h"

#include <QByteArray>

namespace vhm24::app::demo {

/// Identifiers in the back end's form (see models/core/id.h) that depend only on the seed, the stream and the time of
/// the row; a counter keeps them apart.
class IdMaker {
public:
    IdMaker(quint32 seed, quint32 stream) : m_random(seed, stream + 5000)
    {
        put(m_fingerprint, 4, stream * 7919u + seed * 104729u);
    }

    QByteArray next(qint64 moment)
    {
        char text[25];
        text[0] = 'c';
        put(text + 1, 8, static_cast<quint64>(moment));
        put(text + 9, 4, m_counter++);
        std::copy(m_fingerprint, m_fingerprint + 4, text + 13);
        put(text + 17, 4, m_random.word());
        put(text + 21, 4, m_random.word());
        return QByteArray(text, sizeof text);
    }

private:
    static void put(char *to, int width, quint64 value)
    {
        for (int i = width - 1; i >= 0; --i, value /= 36)
            to[i] = "0123456789abcdefghijklmnopqrstuvwxyz"[value % 36];
    }
    DemoRandom m_random;
    quint64 m_counter = 0;
    char m_fingerprint[4] = {};
};

} // namespace vhm24::app::demo
