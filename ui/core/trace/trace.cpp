// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/core/trace/trace.h"

#include <QDateTime>
#include <QEvent>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPointer>
#include <QTimer>
#include <QWidget>

namespace vhm24::ui {

struct Trace::Action::State {
    std::shared_ptr<QFile> file;
    QString name;
    QString subject;
    QElapsedTimer timer;
    double rowsMs = 0;
    qint64 rows = 0;
    qint64 roundTrips = 0;
    bool finished = false;

    [[nodiscard]] double elapsedMs() const { return static_cast<double>(timer.nsecsElapsed()) / 1e6; }
    void write() const
    {
        const QJsonObject line{{QStringLiteral("at"), QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs)},
                               {QStringLiteral("action"), name},
                               {QStringLiteral("subject"), subject},
                               {QStringLiteral("rowsMs"), rowsMs},
                               {QStringLiteral("pixelsMs"), elapsedMs()},
                               {QStringLiteral("rows"), rows},
                               {QStringLiteral("roundTrips"), roundTrips}};
        file->write(QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n');
        file->flush();
    }
};

namespace {

/// Waits for the next paint of a widget, then calls once, after the paint is over. A surface that is hidden first, as a
/// form that closes, has no pixels to wait for.
class AfterPaint : public QObject {
public:
    AfterPaint(QWidget *surface, std::function<void()> call) : QObject(surface), m_call(std::move(call))
    {
        surface->installEventFilter(this);
        surface->update();
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint || event->type() == QEvent::Hide) {
            watched->removeEventFilter(this);
            QTimer::singleShot(0, this, [this] {
                m_call();
                deleteLater();
            });
        }
        return false;
    }

private:
    std::function<void()> m_call;
};

} // namespace

bool Trace::open(const QString &path)
{
    auto file = std::make_shared<QFile>(path);
    if (!file->open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Text))
        return false;
    m_file = std::move(file);
    return true;
}

Trace::Action Trace::begin(const QString &name, const QString &subject)
{
    Action action;
    if (!m_file)
        return action;
    action.m_state = std::make_shared<Action::State>();
    action.m_state->file = m_file;
    action.m_state->name = name;
    action.m_state->subject = subject;
    action.m_state->timer.start();
    return action;
}

void Trace::Action::finish(QWidget *surface, qint64 rows, qint64 roundTrips)
{
    if (!m_state || m_state->finished)
        return;
    m_state->finished = true;
    m_state->rowsMs = m_state->elapsedMs();
    m_state->rows = rows;
    m_state->roundTrips = roundTrips;
    if (surface && surface->isVisible())
        new AfterPaint(surface, [state = m_state] { state->write(); });
    else
        m_state->write();
}

} // namespace vhm24::ui
