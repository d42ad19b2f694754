// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/core/shell/context.h"
#include "ui/core/shell/page.h"

#include <QTimer>

namespace vhm24::ui {
class Button;
class PageHeader;
} // namespace vhm24::ui

namespace vhm24::ui::shared {

class OverviewBoard;
class OverviewLoad;
class OverviewTiles;
struct OverviewTarget;

/// The first page: eight figures, how the day goes, and what needs a hand. Reads itself again while it is seen.
class OverviewPage : public Page {
    Q_OBJECT
public:
    explicit OverviewPage(const Context &context, QWidget *parent = nullptr);

    void open(const PageArgument &argument) override;
    void refresh() override;
    void rowsChanged(core::Service service, const QString &table, const QStringList &ids) override;
    void triggerPrimary() override;
    [[nodiscard]] QDateTime readAt() const override;

Q_SIGNALS:
    void receiveRequested();
    /// All parts of a reading came, or why not; with what it cost.
    void refreshed(qint64 rows, qint64 roundTrips);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void makeHeader();
    void connectLoad();
    void startTimers();
    void retranslate();
    void load(bool full, const QString &why);
    void present();
    void tick();
    void follow(const OverviewTarget &target);
    [[nodiscard]] bool isSeen() const;

    const Context &m_context;
    OverviewLoad *m_load;
    PageHeader *m_header;
    OverviewTiles *m_tiles;
    OverviewBoard *m_board;
    Button *m_refresh;
    Button *m_receive;
    QTimer m_paint; ///< What came.
    QTimer m_every; ///< Reads again.
    QTimer m_age;   ///< Repaints the ages.
    QTimer m_soon;  ///< After changes, which often come in swarms.
    Trace::Action m_action;
    QString m_source; ///< Where the figures come from, if that is worth a word.
    bool m_changedUnseen = false;
};

} // namespace vhm24::ui::shared
