// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/core/table/filterbuilder.h"

#include "models/core/database/deliver.h"
#include "models/core/table/tablequery.h"
#include "ui/core/format/messages.h"
#include "ui/core/i18n/language.h"
#include "ui/core/look/tokens.h"
#include "ui/core/table/filterconditionedit.h"
#include "ui/core/table/filtergroupedit.h"
#include "ui/core/table/filterset.h"
#include "ui/core/table/filtertext.h"
#include "ui/core/table/filterwords.h"
#include "ui/core/table/tablepage.h"
#include "ui/core/widgets/button.h"
#include "ui/core/widgets/hairline.h"
#include "ui/core/widgets/textlabel.h"

#include <QApplication>
#include <QKeyEvent>
#include <QScrollArea>
#include <QVBoxLayout>

namespace vhm24::ui {

namespace {

constexpr int FilterBuilderRestMs = 300;
constexpr int MostCounted = 10'000;

template <typename T> T *around(QWidget *widget)
{
    while (widget && !qobject_cast<T *>(widget))
        widget = widget->parentWidget();
    return qobject_cast<T *>(widget);
}

} // namespace

FilterBuilder::FilterBuilder(TablePage &page) :
    QDialog(&page),
    m_page(page),
    m_resolver(page.context().layout, page.table()),
    m_title(new TextLabel(TextStyle::PanelTitle, Token::Text, this)),
    m_root(new FilterGroupEdit(page.context(), page.table(), 0)),
    m_words(new TextLabel(TextStyle::Body, Token::Text, this)),
    m_count(new TextLabel(TextStyle::Body, Token::Text2, this)),
    m_clear(new Button(this)),
    m_cancel(new Button(this)),
    m_apply(new Button(Button::Kind::Primary, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    resize(760, 520);
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(12);
    buildBody(layout);
    buildFooter(layout);
    m_rest.setSingleShot(true);
    m_rest.setInterval(FilterBuilderRestMs);
    connectVerbs();
    onLanguage(this, [this] { retranslate(); });
    present(page.filters().advanced());
}

void FilterBuilder::buildBody(QVBoxLayout *layout)
{
    layout->addWidget(m_title);
    auto *const area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *const inside = new QWidget(area);
    auto *const column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, 8, 0);
    column->addWidget(m_root);
    column->addStretch();
    area->setWidget(inside);
    layout->addWidget(area, 1);
    layout->addWidget(new HairLine(Qt::Horizontal, this));
    m_words->setWordWrap(true);
    layout->addWidget(m_words);
}

void FilterBuilder::buildFooter(QVBoxLayout *layout)
{
    auto *const footer = new QHBoxLayout;
    footer->setSpacing(8);
    footer->addWidget(m_count, 1);
    footer->addWidget(m_clear);
    footer->addWidget(m_cancel);
    footer->addWidget(m_apply);
    layout->addLayout(footer);
    m_apply->setShortcutCap(QStringLiteral("Ctrl Enter"));
    m_apply->setObjectName(QStringLiteral("filter.apply"));
    m_clear->setObjectName(QStringLiteral("filter.clear"));
    // Enter belongs to the editors; a list of conditions is sent by intent.
    for (Button *const button : findChildren<Button *>())
        button->setAutoDefault(false);
}

void FilterBuilder::connectVerbs()
{
    connect(m_root, &FilterGroupEdit::changed, this, &FilterBuilder::follow);
    connect(&m_rest, &QTimer::timeout, this, &FilterBuilder::countRows);
    connect(m_cancel, &Button::clicked, this, &QDialog::reject);
    connect(m_apply, &Button::clicked, this, &FilterBuilder::apply);
    connect(m_clear, &Button::clicked, this, [this] {
        m_page.filters().setAdvanced({});
        accept();
    });
}

void FilterBuilder::retranslate()
{
    setWindowTitle(tr("Filter builder"));
    m_title->setText(tr("Show the rows for which this holds"));
    m_clear->setText(tr("Clear"));
    m_cancel->setText(tr("Cancel"));
    m_apply->setText(tr("Apply"));
    follow();
}

void FilterBuilder::present(const core::FilterGroup &group)
{
    m_root->setGroup(group);
    if (group.isEmpty())
        m_root->addCondition()->focusFirst();
}

QString FilterBuilder::words() const { return m_words->text(); }
QString FilterBuilder::count() const { return m_count->text(); }

void FilterBuilder::follow()
{
    const auto group = m_root->group();
    setTabOrder(m_root->chainAfter(nullptr), m_clear);
    if (group && group.value().isEmpty())
        m_words->setText(tr("Without a condition the list shows all rows."));
    else if (group)
        m_words->setText(groupWords(m_page.table(), group.value(), m_page.context()));
    else
        m_words->setText(tr("A condition is not complete yet."));
    m_rest.start();
}

void FilterBuilder::countRows()
{
    m_stop.request_stop();
    m_stop = std::stop_source();
    const quint64 generation = ++m_generation;
    const auto group = m_root->group();
    if (!group) {
        m_count->clear();
        return;
    }
    core::TableView view = m_page.model().view();
    m_resolver.resolve({}, group.value(), [this, view, generation](const core::NameResolver::Resolved &resolved) {
        core::TableView wanted = view;
        wanted.advanced = resolved.advanced;
        if (generation == m_generation && !resolved.error)
            ask(wanted, generation);
    });
}

void FilterBuilder::ask(core::TableView view, quint64 generation)
{
    view.advanced = core::withPresentTimes(m_page.table(), view.advanced, filterContext(m_page.context()));
    const core::TableQuery query(m_page.context().layout, m_page.table());
    auto future =
        m_page.context()
            .layout.database(m_page.table().service)
            .submit<qint64>(
                [statement = query.boundedCount(view, MostCounted + 1),
                 stop = m_stop.get_token()](core::Connection &connection) -> core::Result<qint64> {
                    const auto rows = connection.run(statement, {.stop = stop});
                    return rows ? core::Result<qint64>(rows.value().integer(0, 0)) : core::Result<qint64>(rows.error());
                },
                {.stop = m_stop.get_token()});
    core::deliver(future, this, [this, generation](const core::Result<qint64> &count) {
        if (generation == m_generation)
            showCount(count);
    });
}

void FilterBuilder::showCount(const core::Result<qint64> &count)
{
    if (!count)
        m_count->setText(sentence(count.error()));
    else if (count.value() > MostCounted)
        m_count->setText(tr("more than %1 rows").arg(m_page.context().formats.integer(MostCounted)));
    else // the number as this user's language groups it; the plural follows it
        m_count->setText(tr("%n row(s)", nullptr, static_cast<int>(count.value()))
                             .replace(QString::number(count.value()), m_page.context().formats.integer(count.value())));
}

void FilterBuilder::apply()
{
    const auto group = m_root->group();
    if (!group) {
        const auto conditions = m_root->findChildren<FilterConditionEdit *>();
        for (FilterConditionEdit *const condition : conditions) {
            condition->setProperty("asked", true);
            static_cast<void>(condition->condition()); // marks what is missing
        }
        m_words->setText(group.error().detail);
        for (FilterConditionEdit *const condition : conditions) {
            for (QWidget *const editor : condition->findChildren<QWidget *>()) {
                if (editor->property("error").toBool() && editor->isVisible()) {
                    editor->setFocus(Qt::OtherFocusReason);
                    return;
                }
            }
        }
        return;
    }
    m_page.filters().setAdvanced(group.value());
    accept();
}

bool FilterBuilder::addOrRemove(bool add)
{
    auto *const group = around<FilterGroupEdit>(QApplication::focusWidget());
    auto *const condition = around<FilterConditionEdit>(QApplication::focusWidget());
    if (add)
        (group ? group : m_root)->addCondition()->focusFirst();
    else if (group && condition)
        group->remove(condition);
    return add || (group && condition);
}

void FilterBuilder::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    const bool control = event->modifiers() & Qt::ControlModifier;
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        if (control)
            apply();
        return;
    }
    if (control && (key == Qt::Key_Plus || key == Qt::Key_Equal) && addOrRemove(true))
        return;
    if (control && (key == Qt::Key_Minus || key == Qt::Key_Underscore) && addOrRemove(false))
        return;
    QDialog::keyPressEvent(event);
}

FilterBuilder *openFilterBuilder(TablePage &page)
{
    auto *const builder = new FilterBuilder(page);
    builder->open();
    return builder;
}

} // namespace vhm24::ui
