// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/core/operations/moveplacesview.h"

#include "models/core/database/database.h"
#include "ui/core/format/messages.h"
#include "ui/core/i18n/language.h"
#include "ui/core/operations/moverun.h"
#include "ui/core/operations/statedelegate.h"
#include "ui/core/widgets/button.h"
#include "ui/core/widgets/textlabel.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QStandardItemModel>
#include <QTableView>

namespace vhm24::ui {

namespace {

constexpr int MoveServiceWidth = 120;
constexpr int MovePlaceWidth = 330;

QString placeOf(const core::ConnectionSettings &settings, const QString &schema)
{
    return QStringLiteral("%1 · %2").arg(settings.place(), schema);
}

} // namespace

MovePlacesView::MovePlacesView(MoveRun &run, const Context &context, QWidget *parent) :
    QWidget(parent),
    m_run(run),
    m_context(context),
    m_model(new QStandardItemModel(int(core::AllServices.size()), 3, this)),
    m_table(new QTableView(this)),
    m_choose(new Button(this)),
    m_chosen(new TextLabel(TextStyle::Body, Token::Text2, this))
{
    StateDelegate::dress(*m_table);
    m_table->setModel(m_model);
    m_table->setObjectName(QStringLiteral("movePlaces"));
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() +
                            int(core::AllServices.size()) * space::TableRow + 2);
    m_choose->setObjectName(QStringLiteral("chooseTarget"));
    auto *const outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, space::PagePadding);
    outer->setSpacing(12);
    outer->addWidget(m_table);
    auto *const row = new QHBoxLayout;
    row->setContentsMargins(space::PagePadding, 0, space::PagePadding, 0);
    row->setSpacing(12);
    row->addWidget(m_choose);
    row->addWidget(m_chosen, 1);
    outer->addLayout(row);
    outer->addStretch(1);
    connect(m_choose, &Button::clicked, this, &MovePlacesView::targetWanted);
    onLanguage(this, [this] { retranslate(); });
}

void MovePlacesView::retranslate()
{
    m_table->setAccessibleName(tr("Places"));
    m_model->setHorizontalHeaderLabels({tr("Service"), tr("From"), tr("To")});
    m_table->setColumnWidth(0, MoveServiceWidth);
    m_table->setColumnWidth(1, MovePlaceWidth);
    m_choose->setText(tr("Choose the target…"));
    present();
}

void MovePlacesView::present()
{
    const auto &target = m_run.target();
    for (const core::Service service : core::AllServices) {
        const int row = int(service);
        const QString from = placeOf(m_context.layout.database(service).settings(), m_context.layout.schema(service));
        QString to;
        if (target) {
            const core::ConnectionSettings &there = target->configuration.of(service);
            to = placeOf(there, there.schema);
        }
        m_model->setItem(row, 0, new QStandardItem(serviceText(service)));
        m_model->setItem(row, 1, new QStandardItem(from));
        m_model->setItem(row, 2, new QStandardItem(to));
    }
    m_chosen->setText(m_isReaching ? tr("The way to the target is being opened…")
                      : target     ? tr("Connection “%1”").arg(target->name)
                                   : tr("No target is chosen yet."));
    m_choose->setEnabled(!m_run.isBusy() && !m_isReaching && m_context.connections);
}

void MovePlacesView::setReaching(bool reaching)
{
    m_isReaching = reaching;
    present();
}

} // namespace vhm24::ui
