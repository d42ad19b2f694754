// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/core/table/pasteproblems.h"

#include "ui/core/look/icons.h"
#include "ui/core/widgets/linklabel.h"
#include "ui/core/widgets/textlabel.h"

#include <QCoreApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QScrollBar>

namespace vhm24::ui {

namespace {
constexpr int Tallest = 150;
constexpr int LineHeight = 24;
} // namespace

PasteProblems::PasteProblems(PasteModel &model, const Context &context, QWidget *parent) :
    QScrollArea(parent),
    m_model(model),
    m_context(context)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    connect(&model, &PasteModel::changed, this, &PasteProblems::refresh);
}

void PasteProblems::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange && m_model.rowCount() > 0)
        refresh(); // the icons are pictures
}

void PasteProblems::refresh()
{
    if (QWidget *const old = takeWidget())
        old->deleteLater(); // perhaps one of its links was clicked just now
    auto *const page = new QWidget;
    auto *const lines = new QVBoxLayout(page);
    lines->setContentsMargins(20, 8, 20, 8);
    lines->setSpacing(2);
    const std::vector<Place> problems = m_model.block().problems();
    const std::vector<Place> guesses = m_model.block().guesses();
    for (std::size_t i = 0; i < std::min<std::size_t>(problems.size(), MostLines); ++i)
        addProblem(page, lines, problems[i]);
    for (std::size_t i = 0; i < guesses.size() && lines->count() < MostLines; ++i)
        addGuess(page, lines, guesses[i]);
    const int more = static_cast<int>(problems.size() + guesses.size()) - lines->count();
    if (more > 0)
        addLine(page, lines, Meaning::Neutral,
                QCoreApplication::translate("Paste", "%n more cell(s) like these follow.", nullptr, more));
    lines->addStretch(1);
    const int shown = lines->count() - 1;
    setWidget(page);
    setVisible(shown > 0);
    setFixedHeight(std::min(Tallest, std::max(page->sizeHint().height(), shown * LineHeight + 16)));
}

QString PasteProblems::placeText(Place place) const
{
    QString column = QCoreApplication::translate("Column", m_model.block().column(place.column).title);
    if (column.endsWith(QLatin1Char('.'))) // "Min." ends the sentence by itself
        column.chop(1);
    return QCoreApplication::translate("Paste", "Row %1, %2.").arg(m_model.block().number(place.row)).arg(column);
}

void PasteProblems::addProblem(QWidget *page, QVBoxLayout *lines, Place place)
{
    const core::PastedBlock::Cell &cell = m_model.block().cell(place.row, place.column);
    QString sentence = pasteSentence(m_model.block().column(place.column), cell, m_context.catalog);
    QWidget *const link = wayOut(page, place);
    if (!cell.proposal.isEmpty())
        sentence += QLatin1Char(' ') + QCoreApplication::translate("Paste", "Similar:");
    addLine(page, lines, Meaning::Critical,
            QStringLiteral("<b>%1</b> %2").arg(placeText(place).toHtmlEscaped(), sentence.toHtmlEscaped()), link);
}

void PasteProblems::addGuess(QWidget *page, QVBoxLayout *lines, Place place)
{
    const core::PastedBlock::Cell &cell = m_model.block().cell(place.row, place.column);
    const QString value = m_model.indexOf(place).data().toString();
    const QString sentence =
        QCoreApplication::translate("Paste", "“%1” was read as %2.").arg(cell.text.simplified(), value);
    addLine(page, lines, Meaning::Low,
            QStringLiteral("<b>%1</b> %2").arg(placeText(place).toHtmlEscaped(), sentence.toHtmlEscaped()));
}

QWidget *PasteProblems::wayOut(QWidget *page, Place place)
{
    const core::PastedBlock::Cell &cell = m_model.block().cell(place.row, place.column);
    const bool readOnly = cell.error->detail == QLatin1String("readonly");
    if (!readOnly && cell.proposal.isEmpty())
        return nullptr;
    auto *const link = new LinkLabel(page);
    link->setLarge(true);
    link->setObjectName(readOnly ? QStringLiteral("leaveOut") : QStringLiteral("proposal"));
    if (readOnly)
        link->setText(QCoreApplication::translate("Paste", "Leave this column out"));
    else
        link->setText(cell.proposalName.isEmpty() ? cell.proposal : cell.proposalName);
    const QString proposal = cell.proposal;
    connect(link, &LinkLabel::clicked, this, [this, place, readOnly, proposal] {
        if (readOnly)
            m_model.leaveOut(place.column);
        else
            m_model.setText(place, proposal);
    });
    return link;
}

void PasteProblems::addLine(QWidget *page, QVBoxLayout *lines, Meaning meaning, const QString &text, QWidget *link)
{
    auto *const line = new QHBoxLayout;
    line->setSpacing(8);
    if (meaning != Meaning::Neutral) {
        auto *const sign = new QLabel(page);
        const QString name = meaning == Meaning::Critical ? QStringLiteral("error") : QStringLiteral("warning");
        sign->setPixmap(iconPixmap(name, space::SmallIcon, devicePixelRatioF(), textColor(meaning)));
        sign->setFixedWidth(space::SmallIcon);
        line->addWidget(sign, 0, Qt::AlignVCenter);
    }
    auto *const words = new TextLabel(TextStyle::Body, Token::Text, page);
    words->setTextFormat(Qt::RichText);
    words->setText(text);
    words->setMinimumHeight(LineHeight - 4);
    line->addWidget(words);
    if (link)
        line->addWidget(link);
    line->addStretch(1);
    lines->addLayout(line);
}

} // namespace vhm24::ui
