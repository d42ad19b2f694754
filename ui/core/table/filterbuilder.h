// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/table/filter.h"
#include "models/core/table/nameresolver.h"

#include <QDialog>
#include <QTimer>

#include <stop_token>

class QVBoxLayout;

namespace vhm24::ui {

class Button;
class FilterGroupEdit;
class TablePage;
class TextLabel;

/// Makes the advanced filter of a list: nested groups of conditions, what they say in words, and how many rows match.
class FilterBuilder : public QDialog {
    Q_OBJECT
public:
    explicit FilterBuilder(TablePage &page);

    [[nodiscard]] FilterGroupEdit &root() const { return *m_root; }
    [[nodiscard]] QString words() const;
    [[nodiscard]] QString count() const;

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildBody(QVBoxLayout *layout);
    void buildFooter(QVBoxLayout *layout);
    void connectVerbs();
    void retranslate();
    void present(const core::FilterGroup &group);
    void follow();
    void countRows();
    void ask(core::TableView view, quint64 generation);
    void showCount(const core::Result<qint64> &count);
    void apply();
    bool addOrRemove(bool add);

    TablePage &m_page;
    core::NameResolver m_resolver;
    TextLabel *m_title;
    FilterGroupEdit *m_root;
    TextLabel *m_words;
    TextLabel *m_count;
    Button *m_clear;
    Button *m_cancel;
    Button *m_apply;
    QTimer m_rest;
    std::stop_source m_stop;
    quint64 m_generation = 0;
};

/// Opens it for that page, with the filter that it has.
FilterBuilder *openFilterBuilder(TablePage &page);

} // namespace vhm24::ui
