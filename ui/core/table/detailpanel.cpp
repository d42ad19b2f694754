// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/core/table/detailpanel.h"

#include "ui/core/look/tokens.h"
#include "ui/core/table/cellpresenter.h"
#include "ui/core/widgets/button.h"
#include "ui/core/widgets/elidedlabel.h"
#include "ui/core/widgets/linklabel.h"
#include "ui/core/widgets/textlabel.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace vhm24::ui {

namespace {
constexpr int DetailPanelLabelWidth = 128;
} // namespace

FieldPanel::FieldPanel(const Context &context, const CellPresenter &presenter, QWidget *parent) :
    DetailPanel(parent),
    m_context(context),
    m_presenter(presenter)
{
    auto *const outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *const area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *const content = new QWidget(area);
    m_fields = new QVBoxLayout(content);
    m_fields->setContentsMargins(space::PagePadding, 12, space::PagePadding, 12);
    m_fields->setSpacing(4);
    m_fields->setAlignment(Qt::AlignTop);
    area->setWidget(content);
    outer->addWidget(area);
}

void FieldPanel::showRow(const core::WindowModel &model, int row) { fill(model.table(), model.row(row)); }

QWidget *FieldPanel::makeField(const core::TableDescriptor &table, const core::Row &row, int column)
{
    const core::Column &definition = table.columns[static_cast<std::size_t>(column)];
    const QVariant &value = row.cells[static_cast<std::size_t>(column)];
    auto *const field = new QWidget;
    auto *const layout = new QHBoxLayout(field);
    layout->setContentsMargins(0, 2, 0, 2);
    layout->setSpacing(8);
    auto *const label = new TextLabel(TextStyle::Small, Token::Text2);
    label->setText(QCoreApplication::translate("Column", definition.title));
    label->setFixedWidth(DetailPanelLabelWidth);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignTop);
    layout->addWidget(label, 0, Qt::AlignTop);
    const QString unit = definition.unitColumn
                             ? row.cells[static_cast<std::size_t>(table.indexOf(definition.unitColumn))].toString()
                             : QString();
    const CellLook look = m_presenter.look(table, column, value, unit);
    if (look.link) {
        auto *const link = new LinkLabel;
        link->setLarge(true);
        link->setText(look.text);
        connect(link, &LinkLabel::clicked, this, [this, reference = *definition.reference, id = value.toString()] {
            m_context.navigator->openRecord(reference, id);
        });
        layout->setAlignment(label, Qt::AlignVCenter);
        layout->addWidget(link);
        layout->addStretch();
        return field;
    }
    auto *const text = new TextLabel;
    QString words = look.text;
    if (definition.kind == core::ColumnKind::Moment && value.isValid()) {
        words = m_context.formats.moment(value.toDateTime());
        text->setToolTip(m_context.formats.fullMoment(value.toDateTime()));
    }
    if (!look.unit.isEmpty())
        words += QLatin1Char(' ') + look.unit;
    if (definition.kind == core::ColumnKind::Json)
        words = value.toString();
    text->setTextFormat(Qt::PlainText);
    text->setText(words.isEmpty() ? QStringLiteral("—") : words);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    if (look.coloured)
        text->setMeaning(look.meaning);
    layout->addWidget(text, 1);
    return field;
}

void FieldPanel::fill(const core::TableDescriptor &table, const core::Row &row)
{
    while (QLayoutItem *const item = m_fields->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    auto *const head = new QHBoxLayout;
    auto *const title = new ElidedLabel({}, TextStyle::PanelTitle, Token::Text);
    QStringList names;
    for (const char *const column : table.label)
        names +=
            m_presenter.look(table, table.indexOf(column), row.cells[static_cast<std::size_t>(table.indexOf(column))])
                .text;
    title->setText(names.join(QStringLiteral(" · ")));
    auto *const holder = new QWidget;
    holder->setLayout(head);
    head->setContentsMargins(0, 0, 0, 8);
    head->addWidget(title, 1);
    auto *const close = new Button(Button::Kind::Quiet, QStringLiteral("close"));
    close->setSmall(true);
    close->setAccessibleName(tr("Close the panel"));
    close->setToolTip(close->accessibleName());
    connect(close, &Button::clicked, this, &DetailPanel::closeRequested);
    head->addWidget(close);
    m_fields->addWidget(holder);
    const int id = table.indexOf("id");
    for (int column = 0; column < static_cast<int>(table.columns.size()); ++column) {
        if (!table.columns[static_cast<std::size_t>(column)].secret && column != id)
            m_fields->addWidget(makeField(table, row, column));
    }
    m_fields->addWidget(makeField(table, row, id)); // for who asks a programmer
}

} // namespace vhm24::ui
