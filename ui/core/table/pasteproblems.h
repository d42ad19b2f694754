// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/core/table/pastemodel.h"

#include <QScrollArea>

class QVBoxLayout;

namespace vhm24::ui {

/// What is wrong with a pasted block, one sentence a cell, with the way out where there is one.
class PasteProblems : public QScrollArea {
    Q_OBJECT
public:
    static constexpr int MostLines = 50;

    PasteProblems(PasteModel &model, const Context &context, QWidget *parent = nullptr);
    /// Again from the model.
    void refresh();

protected:
    void changeEvent(QEvent *event) override;

private:
    using Place = core::PastedBlock::Place;
    void addProblem(QWidget *page, QVBoxLayout *lines, Place place);
    void addGuess(QWidget *page, QVBoxLayout *lines, Place place);
    void addLine(QWidget *page, QVBoxLayout *lines, Meaning meaning, const QString &text, QWidget *link = nullptr);
    [[nodiscard]] QString placeText(Place place) const;
    [[nodiscard]] QWidget *wayOut(QWidget *page, Place place);

    PasteModel &m_model;
    const Context &m_context;
};

} // namespace vhm24::ui
