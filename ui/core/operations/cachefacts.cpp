// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/core/operations/cachefacts.h"

#include "ui/core/format/sizetext.h"
#include "ui/core/i18n/language.h"
#include "ui/core/look/strokes.h"
#include "ui/core/operations/cachewords.h"
#include "ui/core/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QPainter>

namespace vhm24::ui {

namespace {
constexpr int CacheFactCount = 6;
constexpr int CacheFactGap = 24;
constexpr double FullCache = 0.9;
} // namespace

CacheFacts::CacheFacts(const Context &context, QWidget *parent) :
    QWidget(parent),
    m_context(context),
    m_row(new QHBoxLayout(this))
{
    setObjectName(QStringLiteral("cacheFacts"));
    setFixedHeight(space::ToolRow);
    m_row->setContentsMargins(space::PagePadding, 0, space::PagePadding, 0);
    m_row->setSpacing(6);
    for (int i = 0; i < CacheFactCount; ++i)
        addFact();
    m_row->addStretch(1);
    onLanguage(this, [this] { retranslate(); });
}

void CacheFacts::addFact()
{
    if (!m_facts.empty())
        m_row->addSpacing(CacheFactGap);
    const Fact fact{.label = new TextLabel(TextStyle::Small, Token::Text2, this),
                    .value = new TextLabel(TextStyle::BodyBold, Token::Text, this)};
    m_row->addWidget(fact.label);
    m_row->addWidget(fact.value);
    m_facts.push_back(fact);
}

void CacheFacts::present(const CacheServer &server)
{
    m_info = server.info;
    retranslate();
}

QString CacheFacts::memoryText() const
{
    const QString used = sizeText(m_context.formats, m_info->number("used_memory"));
    const double most = m_info->number("maxmemory");
    return most > 0 ? tr("%1 of %2").arg(used, sizeText(m_context.formats, most)) : used;
}

QString CacheFacts::versionText() const
{
    return m_info->text("redis_version") + QStringLiteral(", ") +
           (m_info->text("role") == QLatin1String("master") ? tr("main server") : tr("replica"));
}

void CacheFacts::retranslate()
{
    const QString labels[CacheFactCount] = {tr("Redis"),   tr("Memory"),    tr("Hits"),
                                            tr("Evicted"), tr("Connected"), tr("Running for")};
    QString values[CacheFactCount];
    if (m_info) {
        const Formats &formats = m_context.formats;
        const auto hits = m_info->hitRate();
        values[0] = versionText();
        values[1] = memoryText();
        values[2] = hits ? formats.percent(*hits * 100) : tr("no question yet");
        values[3] = formats.integer(qint64(m_info->number("evicted_keys")));
        values[4] = formats.integer(qint64(m_info->number("connected_clients")));
        values[5] = formats.age(qint64(m_info->number("uptime_in_seconds")));
    }
    for (std::size_t i = 0; i < m_facts.size(); ++i) {
        m_facts[i].label->setText(labels[i]);
        m_facts[i].value->setText(m_info ? values[i] : QStringLiteral("—"));
    }
    m_facts[1].value->setInk(Token::Text);
    if (m_info && m_info->memoryUsed().value_or(0) >= FullCache)
        m_facts[1].value->setMeaning(Meaning::Low);
    m_facts[1].value->setToolTip(
        m_info ? tr("What is full is emptied by the rule %1.").arg(m_info->text("maxmemory_policy")) : QString());
}

void CacheFacts::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    fillAligned(&painter, QRectF(0, height() - 1, width(), 1), color(Token::Hair));
}

} // namespace vhm24::ui
