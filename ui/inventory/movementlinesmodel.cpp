// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inventory/movementlinesmodel.h"

#include "models/core/id.h"

#include <algorithm>
#include <cmath>

namespace vhm24::ui::inventory {

namespace {

QString plain(double value)
{
    return QString::number(value, 'f', QLocale::FloatingPointShortest).replace(QLatin1Char('.'), QLatin1Char(','));
}

int columnOf(LineField field)
{
    return field == LineField::Price ? MovementLinesModel::Price : MovementLinesModel::Amount;
}

} // namespace

MovementLinesModel::MovementLinesModel(MovementKind kind, const Formats &formats, QObject *parent) :
    QAbstractTableModel(parent),
    m_rules(kind, formats)
{
}

void MovementLinesModel::announce(int firstRow, int lastRow)
{
    if (firstRow <= lastRow)
        Q_EMIT dataChanged(index(firstRow, 0), index(lastRow, Columns - 1));
    Q_EMIT problemsChanged();
}

void MovementLinesModel::setPlaces(const StockPlaces &places, const QString &fromCode, const QString &toCode)
{
    m_rules.setPlaces(places, fromCode);
    m_toCode = toCode;
    for (FormLine &line : m_lines) {
        line.refusal.clear();
        line.item.read = false; // the shown stock is of the old places until it is read again
    }
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, Columns - 1);
    announce(0, lineCount() - 1);
}

void MovementLinesModel::setMayExceedMaximum(bool may)
{
    m_rules.setMayExceedMaximum(may);
    announce(0, lineCount() - 1);
}

int MovementLinesModel::addItem(const StockItem &item)
{
    const auto present =
        std::find_if(m_lines.begin(), m_lines.end(), [&](const FormLine &line) { return line.item.id == item.id; });
    if (present != m_lines.end())
        return static_cast<int>(present - m_lines.begin());
    const int row = lineCount();
    beginInsertRows({}, row, row);
    m_lines.push_back({.id = core::newId(), .item = item});
    if (m_rules.kind() == MovementKind::Receive && item.price)
        m_lines.back().price = plain(*item.price);
    m_entryProblem.clear();
    endInsertRows();
    announce(row, row + 1);
    Q_EMIT edited();
    return row;
}

void MovementLinesModel::removeLine(int row)
{
    if (row < 0 || row >= lineCount())
        return;
    beginRemoveRows({}, row, row);
    m_lines.erase(m_lines.begin() + row);
    endRemoveRows();
    announce(row, lineCount());
    Q_EMIT edited();
}

void MovementLinesModel::takeLines(const MovementDraft &draft)
{
    // No reset: it would take the entry's search field out of the view.
    if (!m_lines.empty()) {
        beginRemoveRows({}, 0, lineCount() - 1);
        m_lines.clear();
        endRemoveRows();
    }
    if (draft.lines.empty())
        return;
    beginInsertRows({}, 0, static_cast<int>(draft.lines.size()) - 1);
    for (const auto &line : draft.lines)
        m_lines.push_back({.id = line.id,
                           .item = {.id = line.itemId, .sku = line.sku, .name = line.name, .unit = line.unit},
                           .amount = line.amount,
                           .price = line.price,
                           .amountLeft = !line.amount.isEmpty(),
                           .priceLeft = true});
    m_entryProblem.clear();
    endInsertRows();
    Q_EMIT problemsChanged();
    Q_EMIT edited();
}

QStringList MovementLinesModel::itemIds() const
{
    QStringList ids;
    for (const FormLine &line : m_lines)
        ids += line.item.id;
    return ids;
}

void MovementLinesModel::updateStock(const std::vector<StockItem> &items)
{
    for (const StockItem &item : items) {
        for (FormLine &line : m_lines) {
            if (line.item.id == item.id)
                line.item = item;
        }
    }
    announce(0, lineCount() - 1);
}

void MovementLinesModel::setRefusals(const std::vector<vhm24::inventory::StockRefusal> &refusals)
{
    for (const auto &refusal : refusals) {
        if (refusal.lineIndex < 0 || refusal.lineIndex >= lineCount())
            continue;
        FormLine &line = m_lines[static_cast<std::size_t>(refusal.lineIndex)];
        line.refusal = m_rules.refusal(refusal, line.item);
        line.overMaximum = refusal.reason == vhm24::inventory::RefusalReason::OverMaximum;
    }
    showProblems();
}

void MovementLinesModel::setEntryProblem(const QString &sentence)
{
    if (sentence == m_entryProblem)
        return;
    m_entryProblem = sentence;
    announce(lineCount(), lineCount());
}

void MovementLinesModel::showProblems()
{
    for (FormLine &line : m_lines)
        line.amountLeft = line.priceLeft = true;
    announce(0, lineCount() - 1);
}

std::optional<LineProblem> MovementLinesModel::shownProblem(int row) const
{
    auto problem = m_rules.problem(line(row));
    const bool shown = problem && (problem->field == LineField::Price ? line(row).priceLeft : line(row).amountLeft);
    return shown ? problem : std::nullopt;
}

std::vector<MovementLinesModel::Place> MovementLinesModel::problems() const
{
    std::vector<Place> places;
    for (int row = 0; row < lineCount(); ++row) {
        if (const auto problem = m_rules.problem(line(row)))
            places.push_back({row, columnOf(problem->field)});
    }
    return places;
}

std::vector<int> MovementLinesModel::shownProblemRows() const
{
    std::vector<int> rows;
    for (int row = 0; row < lineCount(); ++row) {
        if (shownProblem(row))
            rows.push_back(row);
    }
    return rows;
}

bool MovementLinesModel::onlyOverMaximum() const
{
    bool some = false;
    for (const FormLine &line : m_lines) {
        const auto problem = m_rules.problem(line);
        if (problem && !problem->overMaximum)
            return false;
        some = some || problem;
    }
    return some;
}

std::vector<MovementLinesModel::UnitTotal> MovementLinesModel::totals() const
{
    std::vector<UnitTotal> totals;
    for (const QString &unit :
         {QStringLiteral("KG"), QStringLiteral("L"), QStringLiteral("PCS"), QStringLiteral("PACK")}) {
        UnitTotal total{.unit = unit};
        bool some = false;
        for (const FormLine &line : m_lines) {
            const auto amount = m_rules.amount(line);
            if (line.item.unit != unit || !amount || m_rules.problem(line))
                continue;
            total.value += m_rules.kind() == MovementKind::Adjust ? *amount - m_rules.effect(line).before : *amount;
            some = true;
        }
        if (some)
            totals.push_back(total);
    }
    return totals;
}

double MovementLinesModel::sum() const
{
    double sum = 0;
    for (const FormLine &line : m_lines) {
        if (!m_rules.problem(line))
            sum += m_rules.amount(line).value_or(0) * m_rules.price(line).value_or(0);
    }
    return sum;
}

void MovementLinesModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, Columns - 1);
    announce(0, lineCount());
}

int MovementLinesModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : lineCount() + 1; }
int MovementLinesModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : Columns; }

QString MovementLinesModel::effectText(int row, int column, int role) const
{
    const FormLine &of = line(row);
    const StockEffect effect = column == TargetEffect ? m_rules.targetEffect(of) : m_rules.effect(of);
    const QString none = QStringLiteral("—");
    if (role == BeforeRole)
        return of.item.read ? m_rules.number(effect.before, of.item.unit) : QStringLiteral("…");
    const auto problem = m_rules.problem(of);
    const bool stands = effect.after && of.item.read && !(problem && problem->field == LineField::Amount);
    return stands ? m_rules.number(*effect.after, of.item.unit) : none;
}

QVariant MovementLinesModel::text(int row, int column) const
{
    const FormLine &of = line(row);
    const Formats &formats = m_rules.formats();
    const auto amount = m_rules.amount(of);
    const auto price = m_rules.price(of);
    switch (column) {
    case Sku: return of.item.sku;
    case Name: return of.item.name;
    case Amount: return amount ? m_rules.number(*amount, of.item.unit) : of.amount;
    case Unit: return formats.unit(of.item.unit);
    case Price: return price ? formats.money(*price) : of.price;
    case Sum: return amount && price && !m_rules.problem(of) ? formats.money(*amount * *price) : QStringLiteral("—");
    case Difference: {
        const double change = amount.value_or(0) - m_rules.effect(of).before;
        const QString number = m_rules.number(change, of.item.unit);
        return amount && of.item.read ? (change > 0 ? QLatin1Char('+') + number : number) : QStringLiteral("—");
    }
    case Effect:
    case TargetEffect: {
        const QString before = effectText(row, column, BeforeRole);
        return before + QStringLiteral(" → ") + effectText(row, column, AfterRole);
    }
    default: return {};
    }
}

QVariant MovementLinesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const int row = index.row();
    const int column = index.column();
    if (isEntry(row))
        return role == ProblemRole ? QVariant(m_entryProblem) : QVariant();
    switch (role) {
    case Qt::DisplayRole: return text(row, column);
    case Qt::EditRole:
        return column == Amount ? line(row).amount : column == Price ? line(row).price : text(row, column);
    case Qt::AccessibleTextRole: {
        const auto problem = shownProblem(row);
        return problem && columnOf(problem->field) == column ? QVariant(problem->sentence) : text(row, column);
    }
    case ProblemRole: {
        const auto problem = shownProblem(row);
        return problem ? problem->sentence : QString();
    }
    case FaultyRole: {
        const auto problem = shownProblem(row);
        return problem && columnOf(problem->field) == column;
    }
    case BeforeRole:
    case AfterRole:
        return column == Effect || column == TargetEffect ? QVariant(effectText(row, column, role)) : QVariant();
    case LeftRole: return column == Price ? line(row).priceLeft : line(row).amountLeft;
    default: return {};
    }
}

QString MovementLinesModel::effectTitle(const QString &place) const
{
    return place.isEmpty() ? tr("Stock: before → after") : tr("%1: before → after").arg(place);
}

QVariant MovementLinesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole) {
        const bool left = section == Sku || section == Name || section == Unit;
        return int((left ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole)
        return {};
    const QString currency = m_rules.formats().currency();
    const MovementKind kind = m_rules.kind();
    switch (section) {
    case Number: return tr("No.");
    case Sku: return tr("SKU");
    case Name: return tr("Item");
    case Amount: return kind == MovementKind::Adjust ? tr("Counted") : tr("Quantity");
    case Unit: return tr("Unit");
    case Price: return tr("Price, %1").arg(currency);
    case Sum: return tr("Sum, %1").arg(currency);
    case Difference: return tr("Difference");
    case Effect: return effectTitle(kind == MovementKind::Receive ? QString() : m_rules.fromCode());
    case TargetEffect: return kind == MovementKind::Refill ? effectTitle(tr("In the machine")) : effectTitle(m_toCode);
    default: return {};
    }
}

Qt::ItemFlags MovementLinesModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    const bool price = index.column() == Price && m_rules.kind() == MovementKind::Receive;
    const bool editable = index.isValid() && !isEntry(index.row()) && (index.column() == Amount || price);
    return editable ? flags | Qt::ItemIsEditable : flags;
}

bool MovementLinesModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!flags(index).testFlag(Qt::ItemIsEditable))
        return false;
    FormLine &line = m_lines[static_cast<std::size_t>(index.row())];
    const bool price = index.column() == Price;
    if (role == LeftRole) {
        (price ? line.priceLeft : line.amountLeft) = value.toBool();
        announce(index.row(), index.row());
        return true;
    }
    QString &typed = price ? line.price : line.amount;
    if (role != Qt::EditRole || typed == value.toString())
        return false;
    typed = value.toString();
    line.refusal.clear();
    announce(index.row(), index.row());
    Q_EMIT edited();
    return true;
}

} // namespace vhm24::ui::inventory
