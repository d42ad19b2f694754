// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/table/tablefind.h"

#include <QTimer>
#include <QWidget>

#include <stop_token>

class QLineEdit;

namespace vhm24::ui {

class Button;
class TablePage;
class TextLabel;

/// Finds rows among those that the list shows, without narrowing it: "3 of 57", next and previous. The server looks,
/// so that rows which are not loaded are found too.
class FindBar : public QWidget {
    Q_OBJECT
public:
    /// The bar of that page; made when first asked for.
    static FindBar &of(TablePage &page);

    void open();
    void close();
    void next();
    void previous();
    [[nodiscard]] QLineEdit &field() const { return *m_field; }
    /// What stands at the field: "3 of 57".
    [[nodiscard]] QString state() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    explicit FindBar(TablePage &page);
    void buildRow();
    void retranslate();
    void step(core::Direction direction, bool including);
    void accept(const core::Result<core::TableFind::Found> &found);
    void reveal(const core::Row &row);
    void selectWanted();
    bool select(const QString &id);
    void highlight(const QStringList &words);
    [[nodiscard]] QStringList words() const;
    [[nodiscard]] QString foundText() const;

    TablePage &m_page;
    QLineEdit *m_field;
    TextLabel *m_state;
    Button *m_previous;
    Button *m_next;
    Button *m_close;
    QTimer m_rest;
    std::stop_source m_stop;
    quint64 m_generation = 0;
    std::optional<core::TableFind::Found> m_found;
    core::Direction m_direction = core::Direction::Forward;
    QString m_wanted; // a found row that is not loaded yet
};

} // namespace vhm24::ui
