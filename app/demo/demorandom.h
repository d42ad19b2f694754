// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <cmath>
#include <cstddef>
#include <random>

namespace vhm24::app::demo {

/// Reproducible random numbers: the engine is fixed by the standard, the distributions of the library are not, so
/// these are our own. Every stage of the simulation has a stream of its own and can be changed alone.
class DemoRandom {
public:
    DemoRandom(quint32 seed, quint32 stream)
    {
        std::seed_seq sequence{seed, stream};
        m_engine.seed(sequence);
    }

    quint32 word() { return m_engine(); }
    double unit() { return word() * (1.0 / 4294967296.0); }
    double real(double low, double high) { return low + (high - low) * unit(); }
    qint64 between(qint64 low, qint64 high) ///< Both included.
    {
        return high <= low ? low : low + static_cast<qint64>(unit() * double(high - low + 1));
    }
    bool chance(double probability) { return unit() < probability; }
    /// About normal, mean 0, deviation 1, never beyond ±3.5.
    double bell() { return (unit() + unit() + unit() + unit() - 2.0) * 1.732; }
    int poisson(double mean)
    {
        const double limit = std::exp(-mean);
        double product = unit();
        int count = 0;
        for (; product > limit; ++count)
            product *= unit();
        return count;
    }
    template <typename List> auto &pick(List &list)
    {
        return list[static_cast<std::size_t>(between(0, static_cast<qint64>(std::size(list)) - 1))];
    }

private:
    std::mt19937 m_engine;
};

} // namespace vhm24::app::demo
