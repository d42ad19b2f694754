// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/database/servicehealth.h"
#include "models/core/service.h"
#include "ui/core/look/tokens.h"

#include <QMap>
#include <QWidget>

namespace vhm24::ui {

class Formats;
class Jobs;
class JobStrip;

/// What Redis is doing, for the status line.
struct CacheState {
    bool configured = false;
    bool up = false;
    double latencyMs = -1;
};

/// The bottom of the window: profile, the five services, Redis, rights level, age of the data.
class StatusLine : public QWidget {
    Q_OBJECT
public:
    explicit StatusLine(QWidget *parent = nullptr);
    void setProfile(const QString &name, bool production);
    void setHealth(core::Service service, const core::Health &health);
    void setCache(const CacheState &cache);
    void setAge(const QString &text); ///< Already in words.
    /// Running jobs, at the right.
    void setJobs(Jobs *jobs, const Formats *formats);
    void retranslate() { refresh(); }

Q_SIGNALS:
    void serviceActivated(vhm24::core::Service service);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool event(QEvent *event) override;

private:
    struct Segment {
        QString icon = {};
        Meaning meaning = Meaning::Neutral;
        bool marked = false;
        QString text = {};
        QString toolTip = {};
        bool line = false; ///< A hairline after it.
        std::optional<core::Service> service = {};
    };
    void refresh();
    [[nodiscard]] static QString milliseconds(double latency);
    [[nodiscard]] std::vector<Segment> segments() const;
    [[nodiscard]] Segment serviceSegment(core::Service service) const;
    [[nodiscard]] std::vector<QRectF> place(const std::vector<Segment> &segments) const;

    QString m_profile;
    bool m_production = false;
    QMap<core::Service, core::Health> m_health;
    CacheState m_cache;
    QString m_age;
    JobStrip *m_jobs;
};

} // namespace vhm24::ui
