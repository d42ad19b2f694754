// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/core/operations/cachepanel.h"

#include "models/core/database/deliver.h"
#include "models/core/text/jsontext.h"
#include "ui/core/format/sizetext.h"
#include "ui/core/i18n/language.h"
#include "ui/core/operations/cachewords.h"
#include "ui/core/table/panelframe.h"
#include "ui/core/widgets/button.h"
#include "ui/core/widgets/sectionhead.h"
#include "ui/core/widgets/textlabel.h"

#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPlainTextEdit>
#include <QTreeWidget>

namespace vhm24::ui {

using core::RedisKeyValue;
using core::Result;

namespace {

constexpr core::RedisValueLimits CacheValueLimits{.elements = 200, .bytes = 32 * 1024};
constexpr int CacheValueHeight = 220;
constexpr int CacheCellLength = 300;

/// JSON with a line for each field; anything else as it is.
QString cacheValueText(const QByteArray &bytes)
{
    const QString json = QString::fromUtf8(bytes);
    return core::jsonProblem(json) ? core::readable(bytes) : core::indentedJson(json);
}

QString cacheCellText(const QByteArray &bytes)
{
    return core::readable(bytes.left(CacheCellLength)).replace(QLatin1Char('\n'), QLatin1Char(' '));
}

} // namespace

CachePanel::CachePanel(const Context &context, std::shared_ptr<core::CacheWorker> worker, QWidget *parent) :
    QWidget(parent),
    m_context(context),
    m_worker(std::move(worker)),
    m_frame(new PanelFrame(this)),
    m_footer(new QWidget),
    m_copy(new Button(Button::Kind::Secondary, QStringLiteral("copy"))),
    m_delete(new Button(Button::Kind::Danger, QStringLiteral("delete")))
{
    setObjectName(QStringLiteral("cachePanel"));
    setFixedWidth(space::DetailPanel);
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_frame);
    buildFooter();
    connect(m_frame, &PanelFrame::closeRequested, this, &QWidget::hide);
    onLanguage(this, [this] { retranslate(); });
}

void CachePanel::buildFooter()
{
    auto *const row = new QHBoxLayout(m_footer);
    row->setContentsMargins(space::PagePadding, 10, space::PagePadding, 10);
    row->setSpacing(8);
    row->addWidget(m_delete);
    row->addStretch();
    row->addWidget(m_copy);
    m_frame->setFooter(m_footer);
    m_copy->setObjectName(QStringLiteral("copyValue"));
    m_delete->setObjectName(QStringLiteral("deleteChosen"));
    connect(m_copy, &Button::clicked, this, &CachePanel::copy);
    connect(m_delete, &Button::clicked, this, &CachePanel::deleteRequested);
}

QSize CachePanel::sizeHint() const { return {space::DetailPanel, 400}; }

void CachePanel::retranslate()
{
    m_copy->setText(tr("Copy the value"));
    fill();
}

void CachePanel::clear()
{
    ++m_generation;
    m_shown = Shown::Server;
    m_key.clear();
    fill();
}

void CachePanel::showServer(const CacheServer &server)
{
    m_server = server;
    if (m_shown == Shown::Server)
        fill();
}

void CachePanel::showGroup(const QByteArray &prefix, const QString &keys, const QString &memory)
{
    if (m_shown == Shown::Group && prefix == m_key && keys == m_keys && memory == m_memory)
        return;
    ++m_generation;
    m_shown = Shown::Group;
    m_key = prefix;
    m_keys = keys;
    m_memory = memory;
    fill();
}

void CachePanel::showKey(const QByteArray &key)
{
    const bool same = m_shown == Shown::Key && key == m_key;
    m_shown = Shown::Key;
    m_key = key;
    if (!same)
        m_value.reset();
    fill();
    const auto future = m_worker->submit<RedisKeyValue>(
        [key](core::RedisClient &client) { return core::valueOf(client, key, CacheValueLimits); });
    core::deliver(future, this, [this, generation = ++m_generation](const Result<RedisKeyValue> &value) {
        if (generation == m_generation)
            accept(value);
    });
}

void CachePanel::accept(const Result<RedisKeyValue> &value)
{
    m_value = value;
    fill();
}

void CachePanel::fill()
{
    const bool mayDelete = m_context.allows(core::Permission::OperateDatabase);
    m_delete->setVisible(mayDelete && m_shown != Shown::Server);
    m_delete->setText(m_shown == Shown::Group ? tr("Delete all of them…") : tr("Delete the key…"));
    m_copy->setVisible(m_shown == Shown::Key);
    m_copy->setEnabled(m_value && *m_value && !(*m_value)->rows.isEmpty());
    m_footer->setVisible(m_shown != Shown::Server);
    switch (m_shown) {
    case Shown::Server: return fillServer();
    case Shown::Group: return fillGroup();
    case Shown::Key: return fillKey();
    }
}

void CachePanel::fillServer()
{
    m_frame->begin({}, tr("Redis"), tr("Slow calls"));
    m_frame->addRemark(tr("What took long lately, the newest first. Choose a key to see its value."));
    m_frame->addLine();
    if (m_server && m_server->slow.empty())
        m_frame->addRemark(tr("Nothing was slow."));
    for (std::size_t i = 0; m_server && i < m_server->slow.size(); ++i) {
        const core::RedisSlowCall &call = m_server->slow[i];
        m_frame->addFact(tr("%1 ms").arg(m_context.formats.number(double(call.microseconds) / 1000.0, 1)),
                         call.command + QLatin1Char('\n') + m_context.formats.moment(call.at));
    }
    m_frame->end();
}

void CachePanel::fillGroup()
{
    m_frame->begin(QString::fromLatin1(m_key.toHex()), tr("Keys that begin with"), cacheNameText(m_key));
    m_frame->addLine();
    m_frame->addFact(tr("Keys"), m_keys);
    m_frame->addFact(tr("Memory"), m_memory);
    m_frame->end();
}

void CachePanel::fillKey()
{
    m_frame->begin(QString::fromLatin1(m_key.toHex()), tr("Key"), core::readable(m_key.left(1000)));
    if (m_value && *m_value)
        fillValue(**m_value);
    else if (m_value)
        m_frame->addRemark(cacheSentence(m_value->error()));
    m_frame->end();
}

void CachePanel::fillValue(const RedisKeyValue &value)
{
    const Formats &formats = m_context.formats;
    const bool isText = value.facts.type == QLatin1String("string");
    m_frame->addLine();
    m_frame->addFact(tr("Type"), value.facts.type);
    m_frame->addFact(tr("Kept as"), value.encoding);
    m_frame->addFact(tr("Lives"), cacheLifeText(formats, value.facts.timeToLiveMs));
    if (value.facts.bytes)
        m_frame->addFact(tr("Memory"), sizeText(formats, double(*value.facts.bytes)));
    m_frame->addFact(isText ? tr("Length") : tr("Elements"),
                     isText ? sizeText(formats, double(value.length)) : formats.integer(value.length));
    m_frame->addSection(tr("Value"), value.whole ? QString() : tr("the beginning of it"));
    if (value.rows.isEmpty())
        m_frame->addRemark(tr("A value of this type can't be shown."));
    else
        m_frame->addWidget(isText ? makeText(cacheValueText(value.rows.first())) : makeRows(value));
}

QWidget *CachePanel::makeText(const QString &text)
{
    auto *const view = new QPlainTextEdit;
    view->setObjectName(QStringLiteral("cacheValue"));
    view->setReadOnly(true);
    view->setTabChangesFocus(true);
    view->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    view->setWordWrapMode(QTextOption::WrapAnywhere);
    view->setPlainText(text);
    view->setMinimumHeight(CacheValueHeight);
    view->setAccessibleName(tr("Value"));
    return view;
}

QWidget *CachePanel::makeRows(const RedisKeyValue &value)
{
    auto *const list = new QTreeWidget;
    list->setObjectName(QStringLiteral("cacheValue"));
    list->setRootIsDecorated(false);
    list->setUniformRowHeights(true);
    list->setMinimumHeight(CacheValueHeight);
    list->setAccessibleName(tr("Value"));
    const bool hasFields = !value.fields.isEmpty();
    list->setHeaderLabels(hasFields ? QStringList{tr("Field"), tr("Value")} : QStringList{tr("Value")});
    for (qsizetype i = 0; i < value.rows.size(); ++i) {
        QStringList cells{cacheCellText(value.rows[i])};
        if (hasFields)
            cells.prepend(cacheCellText(value.fields.value(i)));
        auto *const item = new QTreeWidgetItem(list, cells);
        item->setToolTip(hasFields ? 1 : 0, cells.last());
    }
    list->header()->setStretchLastSection(true);
    return list;
}

void CachePanel::copy()
{
    if (!m_value || !*m_value)
        return;
    QStringList lines;
    const RedisKeyValue &value = **m_value;
    for (qsizetype i = 0; i < value.rows.size(); ++i)
        lines += (i < value.fields.size() ? core::readable(value.fields[i]) + QLatin1Char('\t') : QString()) +
                 core::readable(value.rows[i]);
    QGuiApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
}

} // namespace vhm24::ui
