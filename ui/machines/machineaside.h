// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/core/shell/context.h"
#include "ui/machines/machineload.h"

#include <QWidget>

class QGridLayout;

namespace vhm24::ui {
class ElidedLabel;
class LinkLabel;
class SectionHead;
class Tag;
class TextLabel;
} // namespace vhm24::ui

namespace vhm24::ui::machines {

class MachineRows;

/// The right column of a machine's card: containers, errors of a day, and the facts that seldom change.
class MachineAside : public QWidget {
    Q_OBJECT
public:
    explicit MachineAside(const Context &context, QWidget *parent = nullptr);

    void show(const MachineView &view);
    [[nodiscard]] MachineRows *containers() const { return m_containers; }
    [[nodiscard]] MachineRows *errors() const { return m_errors; }
    using QWidget::show;

Q_SIGNALS:
    void itemOpened(const QString &itemId);
    void momentChosen(qint64 ms);
    void allErrorsOpened();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QWidget *makeHead();
    [[nodiscard]] QWidget *makeFacts();
    void showContainers(const MachineView &view);
    void showErrors(const MachineView &view);
    void arrangeErrors();
    void showFacts(const MachineView &view);
    void setFact(int row, const QString &label, const QString &text, const QString &more = {});

    const Context &m_context;
    ElidedLabel *m_title = nullptr;
    Tag *m_critical = nullptr;
    Tag *m_low = nullptr;
    TextLabel *m_lasts = nullptr;
    MachineRows *m_containers;
    SectionHead *m_errorHead;
    MachineRows *m_errors;
    std::vector<std::pair<ElidedLabel *, ElidedLabel *>> m_facts;
};

} // namespace vhm24::ui::machines
