// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>
#include <QThreadPool>
#include <QTimer>

#include <atomic>
#include <memory>
#include <stop_token>
#include <vector>

namespace vhm24::ui {

/// What a job and its worker share; the worker may write from any thread, and may outlive the list.
struct JobMeter {
    std::atomic<qint64> rows{0};
    std::stop_source stop = {};
};

/// The long jobs of one window: what runs, how far it is, and how it ended. GUI thread.
class Jobs : public QObject {
    Q_OBJECT
public:
    enum class State { Running, Done, Failed, Cancelled };
    enum class Counting { Rows, Steps }; ///< What a job expects and counts; only rows are told as a number.
    struct Job {
        int id = 0;
        QString title = {};
        qint64 expected = -1; ///< -1 = nobody knows.
        Counting counting = Counting::Rows;
        State state = State::Running;
        QString text = {}; ///< How it ended, in a sentence.
        QString file = {}; ///< What it made.
        std::shared_ptr<JobMeter> meter = {};
        [[nodiscard]] qint64 rows() const { return meter->rows.load(std::memory_order_relaxed); }
        /// 0..1, or -1 when nobody knows.
        [[nodiscard]] double progress() const;
    };

    explicit Jobs(QObject *parent = nullptr);
    /// Threads for work of minutes and hours, so that it never fills those that short questions wait for.
    [[nodiscard]] static QThreadPool &pool();
    ~Jobs() override { cancelAll(); }

    /// The newest last.
    [[nodiscard]] const std::vector<Job> &list() const { return m_jobs; }
    [[nodiscard]] const Job *find(int id) const;
    /// Of those that nobody has cancelled yet.
    [[nodiscard]] QStringList runningTitles() const;
    [[nodiscard]] bool isRunning() const { return !runningTitles().isEmpty(); }

    int start(const QString &title, qint64 expected = -1, Counting counting = Counting::Rows);
    [[nodiscard]] std::shared_ptr<JobMeter> meter(int id) const;
    void finish(int id, const QString &text, const QString &file = {}) { end(id, State::Done, text, file); }
    void fail(int id, const QString &sentence) { end(id, State::Failed, sentence, {}); }
    void endCancelled(int id, const QString &sentence) { end(id, State::Cancelled, sentence, {}); }
    void end(int id, State state, const QString &text, const QString &file = {});
    /// Asks its worker to stop; it ends when that has.
    void cancel(int id);
    void cancelAll();
    /// Takes one that has ended from the list.
    void dismiss(int id);

Q_SIGNALS:
    void changed();

private:
    std::vector<Job> m_jobs;
    QTimer m_tick; // shows how far they are
    int m_lastId = 0;
};

} // namespace vhm24::ui
