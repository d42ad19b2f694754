// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/core/table/jsonwords.h"

#include <QWidget>

class QVBoxLayout;

namespace vhm24::ui {

class LinkLabel;

/// A JSON document in a record panel: its fields below each other, the first dozen until all are asked for.
class JsonView : public QWidget {
    Q_OBJECT
public:
    static constexpr int FirstLines = 12;

    JsonView(const Context &context, const QString &title, const QString &json, bool whole, QWidget *parent = nullptr);

Q_SIGNALS:
    void wholeChanged(bool whole);

private:
    void buildHead(const QString &title);
    void showLines(bool whole);
    QWidget *makeLine(const JsonLine &line);

    const Context &m_context;
    QString m_json;
    std::vector<JsonLine> m_lines;
    QVBoxLayout *m_column;
    QWidget *m_shown = nullptr;
    LinkLabel *m_more;
    bool m_whole;
};

} // namespace vhm24::ui
