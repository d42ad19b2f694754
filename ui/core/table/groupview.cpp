// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/core/table/groupview.h"

#include "models/core/database/deliver.h"
#include "ui/core/format/messages.h"
#include "ui/core/i18n/language.h"
#include "ui/core/look/strokes.h"
#include "ui/core/table/amounttext.h"
#include "ui/core/table/filterheader.h"
#include "ui/core/table/groupmodel.h"
#include "ui/core/table/tablepage.h"
#include "ui/core/table/tableview.h"
#include "ui/core/widgets/button.h"
#include "ui/core/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>
#include <QTreeView>

namespace vhm24::ui {

using core::ColumnKind;
using core::TableGroupList;

namespace {
constexpr std::chrono::minutes GroupViewDeadline{2}; // of a large table; leaving cancels it
constexpr int WidestName = 480;
constexpr int NarrowestFigures = 96;

/// Rows as high as those of the list, with the same line below.
class GroupDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return {QStyledItemDelegate::sizeHint(option, index).width() + 2 * space::CellPadding, space::TableRow};
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        fillAligned(painter, QRectF(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                    color(Token::Grid));
    }
};
} // namespace

GroupView::GroupView(TablePage &page) :
    QWidget(&page),
    m_page(page),
    m_title(new TextLabel(TextStyle::BodyBold, Token::Text, this)),
    m_notice(new TextLabel(TextStyle::Body, Token::Text2, this)),
    m_more(new Button(Button::Kind::Quiet, QStringLiteral("chevron-down"), this)),
    m_change(new Button(Button::Kind::Quiet, QStringLiteral("list"), this)),
    m_back(new Button(Button::Kind::Quiet, QStringLiteral("chevron-left"), this)),
    m_tree(new QTreeView(this)),
    m_model(new GroupModel(this))
{
    setObjectName(QStringLiteral("groups"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    m_model->keyText = [this](std::size_t depth, const auto &key) { return keyText(depth, key); };
    m_model->countText = [this](qint64 count) { return m_page.context().formats.integer(count); };
    m_model->sumText = [this](int column, const auto &amounts) {
        return amountsText(m_page.context().formats, m_page.table().columns[static_cast<std::size_t>(column)],
                           core::Aggregate::Sum, amounts);
    };
    m_model->isNamed = [this](std::size_t depth) {
        return m_page.table().columns[static_cast<std::size_t>(m_levels[depth].column)].reference.has_value();
    };
    m_model->headText = [this](int section, int column) {
        if (column >= 0)
            return m_page.model().headerData(column, Qt::Horizontal).toString();
        return section == 0 ? tr("Group") : tr("Rows");
    };
    m_tree->setModel(m_model);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setUniformRowHeights(true);
    m_tree->setItemDelegate(new GroupDelegate(m_tree));
    m_tree->header()->setSectionsMovable(false);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSortIndicator(0, Qt::AscendingOrder);
    m_tree->setSortingEnabled(true);
    m_tree->installEventFilter(this);
    buildHead();
    connect(m_tree, &QTreeView::doubleClicked, this, &GroupView::open);
    connect(m_tree, &QTreeView::expanded, this, &GroupView::fitColumns);
    connect(&page.model(), &core::WindowModel::loadingChanged, this, &GroupView::checkView);
    connect(&page.context().labels, &core::LabelDirectory::labelsChanged, m_model, &GroupModel::retranslate);
    onLanguage(this, [this] { retranslate(); });
}

GroupView::~GroupView() { m_stop.request_stop(); }

void GroupView::buildHead()
{
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *const head = new QHBoxLayout;
    head->setContentsMargins(space::PagePadding, 5, space::PagePadding, 5);
    head->setSpacing(8);
    head->addWidget(m_back);
    head->addWidget(m_title);
    head->addWidget(m_notice, 1);
    head->addWidget(m_more);
    head->addWidget(m_change);
    m_more->setObjectName(QStringLiteral("moreGroups"));
    column->addLayout(head);
    column->addWidget(m_tree, 1);
    setFocusProxy(m_tree);
    connect(m_back, &Button::clicked, this, &GroupView::leaveRequested);
    connect(m_change, &Button::clicked, this, &GroupView::changeRequested);
    connect(m_more, &Button::clicked, this, [this] {
        m_tree->setFocus(); // the button goes while they are read
        more();
    });
    connect(m_tree->verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
        if (value > 0 && value == m_tree->verticalScrollBar()->maximum())
            more();
    });
}

void GroupView::retranslate()
{
    m_back->setText(tr("Back to the list"));
    m_change->setText(tr("Group…"));
    m_more->setText(tr("Show more"));
    m_tree->setAccessibleName(tr("Groups"));
    QStringList names;
    for (const core::GroupLevel &level : m_levels)
        names += m_page.model().headerData(level.column, Qt::Horizontal).toString();
    m_title->setText(names.join(QStringLiteral(" › ")));
    say();
    m_model->retranslate();
}

QString GroupView::keyText(std::size_t depth, const std::optional<QString> &key) const
{
    if (!key)
        return tr("empty");
    const core::GroupLevel &level = m_levels[depth];
    const core::Column &column = m_page.table().columns[static_cast<std::size_t>(level.column)];
    const Formats &formats = m_page.context().formats;
    QVariant value = *key;
    switch (column.kind) {
    case ColumnKind::Moment:
    case ColumnKind::Date: {
        const QDate first = QDate::fromString(*key, Qt::ISODate);
        if (level.step == core::MomentStep::Day)
            return formats.date(first) + QStringLiteral(", ") + formats.weekday(first);
        if (level.step == core::MomentStep::Week)
            return formats.date(first) + QStringLiteral(" – ") + formats.date(first.addDays(6));
        return formats.locale().standaloneMonthName(first.month()) + QLatin1Char(' ') + QString::number(first.year());
    }
    case ColumnKind::Boolean: value = *key == QLatin1String("true"); break;
    case ColumnKind::Integer: value = key->toLongLong(); break;
    case ColumnKind::Real:
    case ColumnKind::Quantity:
    case ColumnKind::Money: value = key->toDouble(); break;
    default: break;
    }
    return m_page.presenter().look(m_page.table(), level.column, value).text;
}

std::vector<int> GroupView::summed() const
{
    std::vector<int> list;
    const FilterHeader &head = m_page.view().filterHeader();
    for (int visual = 0; visual < head.count(); ++visual) {
        const int column = head.logicalIndex(visual);
        const core::Column &definition = m_page.table().columns[static_cast<std::size_t>(column)];
        if (!head.isSectionHidden(column) && core::isNumeric(definition) &&
            usualAggregate(definition) == core::Aggregate::Sum)
            list.push_back(column);
    }
    return list;
}

Qt::SortOrder GroupView::readOrder() const
{
    const core::Column &first = m_page.table().columns[static_cast<std::size_t>(m_levels.front().column)];
    return core::isGroupedByTime(first) ? Qt::DescendingOrder : Qt::AscendingOrder;
}

core::TableGroups GroupView::query() const
{
    const Context &context = m_page.context();
    return {context.layout, context.catalog, m_page.table(), context.formats.zone().id()};
}

void GroupView::present(const std::vector<core::GroupLevel> &levels)
{
    m_levels = levels;
    m_model->show({}, {}, readOrder());
    m_tree->setRootIsDecorated(levels.size() > 1);
    retranslate();
    show();
    refresh();
}

void GroupView::checkView()
{
    core::TableView view = m_page.model().view();
    view.sort.clear();
    if (!isHidden() && view != m_view)
        refresh();
}

void GroupView::cancel()
{
    m_stop.request_stop();
    ++m_generation;
    m_running = false;
    say();
}

void GroupView::refresh()
{
    cancel();
    m_view = m_page.model().view();
    m_view.sort.clear();
    m_summed = summed();
    m_cut = false;
    read(nullptr);
}

void GroupView::more()
{
    if (m_cut && !m_running && m_model->last())
        read(m_model->last());
}

void GroupView::read(const core::TableGroup *after)
{
    m_stop = std::stop_source();
    m_running = true;
    m_trouble.clear();
    say();
    const core::Statement statement = query().statement(m_view, m_levels, m_summed, after);
    auto future = m_page.context()
                      .layout.database(m_page.table().service)
                      .submit<TableGroupList>(
                          [statement, query = query(), levels = m_levels, summed = m_summed,
                           stop = m_stop.get_token()](core::Connection &connection) -> core::Result<TableGroupList> {
                              const auto rows =
                                  connection.run(statement, {.stop = stop, .deadline = GroupViewDeadline});
                              return rows ? core::Result<TableGroupList>(query.decode(rows.value(), levels, summed))
                                          : rows.error();
                          },
                          {.stop = m_stop.get_token()});
    core::deliver(future, this, [this, generation = m_generation, further = after != nullptr](const auto &list) {
        if (generation == m_generation)
            further ? append(list) : accept(list);
    });
}

void GroupView::fail(const core::Error &error)
{
    m_trouble = sentence(error);
    say();
}

void GroupView::append(const core::Result<TableGroupList> &list)
{
    m_running = false;
    if (!list)
        return fail(list.error());
    m_cut = list.value().cut;
    m_model->append(list.value());
    say();
}

void GroupView::accept(const core::Result<TableGroupList> &list)
{
    m_running = false;
    if (!list)
        return fail(list.error());
    m_cut = list.value().cut;
    m_model->show(list.value(), m_summed, readOrder());
    m_tree->header()->setSortIndicator(0, readOrder());
    m_tree->setCurrentIndex(m_model->index(0, 0));
    fitColumns();
    say();
}

void GroupView::fitColumns()
{
    for (int column = 0; column < m_model->columnCount(); ++column)
        m_tree->resizeColumnToContents(column);
    for (int column = 1; column < m_model->columnCount(); ++column)
        m_tree->setColumnWidth(column, std::max(NarrowestFigures, m_tree->columnWidth(column)));
    m_tree->setColumnWidth(0, std::min(WidestName, m_tree->columnWidth(0) + 40));
}

void GroupView::say()
{
    QString text;
    if (!m_trouble.isEmpty())
        text = m_trouble;
    else if (m_running)
        text = tr("Counting…");
    else if (m_cut)
        text = tr("The first %1 groups are shown.").arg(m_page.context().formats.integer(m_model->size()));
    else if (m_model->rowCount() == 0)
        text = tr("No record matches the filter.");
    m_more->setVisible(m_cut && !m_running);
    m_notice->setText(text);
    m_notice->setInk(Token::Text2);
    if (!m_trouble.isEmpty())
        m_notice->setMeaning(Meaning::Critical);
}

void GroupView::open(const QModelIndex &index)
{
    if (index.isValid())
        Q_EMIT opened(query().filtersOf(m_model->group(index), m_levels));
}

bool GroupView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_tree && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            open(m_tree->currentIndex());
            return true;
        }
        if (key == Qt::Key_Escape) {
            Q_EMIT leaveRequested();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void GroupView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Token::Base));
    fillAligned(&painter, QRectF(0, m_tree->y() - 1, width(), 1), color(Token::Hair));
}

} // namespace vhm24::ui
