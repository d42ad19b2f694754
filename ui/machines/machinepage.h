// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/machines/machineservice.h"
#include "ui/core/shell/context.h"
#include "ui/core/shell/page.h"
#include "ui/machines/machineload.h"

#include <QTimer>

#include <array>

namespace vhm24::ui {
class Button;
class ElidedLabel;
class PageHeader;
class SegmentedControl;
class Tag;
} // namespace vhm24::ui

namespace vhm24::ui::machines {

class MachineAside;
class MachineFigure;
class MachineStatusMenu;
class MachineTabs;
class MachineTelemetry;
class MachineWork;

/// The card of one machine: state, telemetry, containers, tasks, service. Opened with PageArgument::rowId.
class MachinePage : public Page {
    Q_OBJECT
public:
    MachinePage(const Context &context, const vhm24::machines::MachineService &service, QWidget *parent = nullptr);

    void open(const PageArgument &argument) override;
    void refresh() override;
    void rowsChanged(core::Service service, const QString &table, const QStringList &ids) override;
    void triggerPrimary() override; ///< Refill.
    [[nodiscard]] QDateTime readAt() const override { return m_readAt; }

    [[nodiscard]] QString machineId() const { return m_machineId; }
    [[nodiscard]] const MachineView &view() const { return m_view; }
    [[nodiscard]] MachineTelemetry *telemetry() const { return m_telemetry; }

Q_SIGNALS:
    void taskRequested(const QString &machineId);
    void refillRequested(const QString &machineId);
    /// Everything that was asked for has come, or failed.
    void loaded();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildHeader();
    void buildTabs();
    void buildBody();
    void connectParts();
    void load();
    void receive(MachineView part);
    void retranslate();
    void showHeader();
    void showTabs();
    void showFigures();
    void showSales();
    void showTemperature();
    void showErrors();
    void showFirstEmpty();
    void openTab(int index);
    /// A table page with the rows of this machine.
    void openTable(core::Service service, const char *table, const char *column,
                   std::vector<std::pair<const char *, core::ColumnFilter>> more = {});
    void openErrors();
    void openSales();
    void back();

    const Context &m_context;
    vhm24::machines::TelemetrySeries m_series;
    MachineLoad m_load;
    MachineView m_view;
    QString m_machineId;
    QDateTime m_readAt;
    std::optional<Trace::Action> m_action;
    QTimer m_age;
    QTimer m_reload;

    PageHeader *m_header;
    ElidedLabel *m_names = nullptr;
    Tag *m_state = nullptr;
    Button *m_task = nullptr;
    Button *m_status = nullptr;
    Button *m_refill = nullptr;
    MachineStatusMenu *m_menu = nullptr;
    MachineTabs *m_tabs;
    SegmentedControl *m_periods = nullptr;
    std::array<MachineFigure *, 4> m_figures{};
    MachineTelemetry *m_telemetry;
    MachineAside *m_aside;
    MachineWork *m_work;
};

} // namespace vhm24::ui::machines
