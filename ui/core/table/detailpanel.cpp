// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/core/table/detailpanel.h"

#include "ui/core/look/tokens.h"
#include "ui/core/table/cellpresenter.h"
#include "ui/core/table/fieldrow.h"
#include "ui/core/table/jsonview.h"
#include "ui/core/widgets/button.h"
#include "ui/core/widgets/elidedlabel.h"
#include "ui/core/widgets/textlabel.h"

#include <QApplication>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace vhm24::ui {

FieldPanel::FieldPanel(const Context &context, const CellPresenter &presenter, QWidget *parent) :
    DetailPanel(parent),
    m_context(context),
    m_presenter(presenter),
    m_area(new QScrollArea(this))
{
    auto *const outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *const content = new QWidget(m_area);
    m_fields = new QVBoxLayout(content);
    m_fields->setContentsMargins(space::PagePadding, 12, space::PagePadding, 12);
    m_fields->setSpacing(2);
    m_fields->setAlignment(Qt::AlignTop);
    m_area->setWidget(content);
    outer->addWidget(m_area);
    connect(&context.labels, &core::LabelDirectory::labelsChanged, this, &FieldPanel::showAgain);
}

void FieldPanel::showRow(const core::WindowModel &model, int row)
{
    if (m_model != &model) {
        m_model = &model;
        connect(&model, &QAbstractItemModel::dataChanged, this,
                [this](const QModelIndex &first, const QModelIndex &last) {
                    const int shown = m_model->indexOfRow(m_id);
                    if (shown >= first.row() && shown <= last.row())
                        showAgain();
                });
    }
    m_id = model.row(row).id;
    fill(model, row);
}

/// Names that have arrived, edits that were typed, changes by others.
void FieldPanel::showAgain()
{
    const int row = m_model && isVisible() ? m_model->indexOfRow(m_id) : -1;
    if (row >= 0)
        fill(*m_model, row);
}

QWidget *FieldPanel::makeJson(const core::Column &column, const QString &json)
{
    const QString name = QString::fromLatin1(column.name);
    auto *const view =
        new JsonView(m_context, QCoreApplication::translate("Column", column.title), json, m_whole.contains(name));
    connect(view, &JsonView::wholeChanged, this,
            [this, name](bool whole) { whole ? void(m_whole.insert(name)) : void(m_whole.remove(name)); });
    return view;
}

QWidget *FieldPanel::makeField(const core::WindowModel &model, int row, int column)
{
    const core::Column &definition = model.table().columns[static_cast<std::size_t>(column)];
    const QVariant value = model.cell(row, column);
    CellLook look = m_presenter.look(model, row, column);
    if (definition.kind == core::ColumnKind::Json && !look.text.isEmpty() && JsonWords::isDocument(value.toString()))
        return makeJson(definition, value.toString());
    auto *const field = new FieldRow(QCoreApplication::translate("Column", definition.title));
    if (look.text.isEmpty()) {
        field->setText(QStringLiteral("—"), Token::Text3);
        return field;
    }
    field->setSign(look);
    if (look.link && definition.reference) {
        field->setLink(look.text, [this, reference = *definition.reference, id = value.toString()] {
            m_context.navigator->openRecord(reference, id);
        });
        return field;
    }
    if (look.text == value.toString().simplified())
        look.text = value.toString(); // here is room for its lines
    if (!look.unit.isEmpty())
        look.text += QChar(0x00A0) + look.unit;
    // A list keeps its exceptions apart by quieter inks; here every value is what was asked for.
    const bool quiet = look.marked || look.color == Token::Text3;
    TextLabel *const text = field->setText(look.text, quiet ? look.color : Token::Text);
    if (look.coloured)
        text->setMeaning(look.meaning);
    if (definition.kind == core::ColumnKind::Moment)
        text->setToolTip(m_context.formats.fullMoment(value.toDateTime()));
    return field;
}

QWidget *FieldPanel::makeHead(const core::WindowModel &model, int row)
{
    auto *const holder = new QWidget;
    auto *const head = new QHBoxLayout(holder);
    head->setContentsMargins(0, 0, 0, 8);
    auto *const title = new ElidedLabel({}, TextStyle::PanelTitle, Token::Text);
    QStringList names;
    for (const char *const column : model.table().label)
        names += m_presenter.look(model, row, model.table().indexOf(column)).text;
    title->setText(names.join(QStringLiteral(" · ")));
    head->addWidget(title, 1);
    auto *const close = new Button(Button::Kind::Quiet, QStringLiteral("close"));
    close->setSmall(true);
    close->setAccessibleName(tr("Close the panel"));
    close->setToolTip(close->accessibleName());
    connect(close, &Button::clicked, this, &DetailPanel::closeRequested);
    head->addWidget(close);
    return holder;
}

void FieldPanel::fill(const core::WindowModel &model, int row)
{
    // The keyboard stays in the panel when what had it goes away.
    QWidget *const focus = QApplication::focusWidget();
    if (focus && isAncestorOf(focus))
        m_area->setFocus();
    while (QLayoutItem *const item = m_fields->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // the click that led here may come from inside
        delete item;
    }
    m_fields->addWidget(makeHead(model, row));
    const core::TableDescriptor &table = model.table();
    const int id = table.indexOf("id");
    const auto add = [&](int column) {
        QWidget *const field = makeField(model, row, column);
        field->setObjectName(QStringLiteral("field.") +
                             QLatin1String(table.columns[static_cast<std::size_t>(column)].name));
        m_fields->addWidget(field);
    };
    for (int column = 0; column < static_cast<int>(table.columns.size()); ++column) {
        if (!table.columns[static_cast<std::size_t>(column)].secret && column != id)
            add(column);
    }
    add(id); // for who asks a programmer
}

} // namespace vhm24::ui
