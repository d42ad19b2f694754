// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/machines/machinerows.h"

#include "ui/machines/machinerowdelegate.h"

#include <QAbstractListModel>
#include <QFocusEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

namespace vhm24::ui::machines {

QString MachineRow::description() const
{
    QStringList parts{title,   text, amountOf.isEmpty() ? amount : amount + QLatin1Char(' ') + amountOf,
                      percent, time, person};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

class MachineRowModel : public QAbstractListModel {
public:
    using QAbstractListModel::QAbstractListModel;

    void setRows(std::vector<MachineRow> rows)
    {
        // The same number of rows keeps selection and place, as on every refresh.
        if (!rows.empty() && rows.size() == m_rows.size()) {
            m_rows = std::move(rows);
            Q_EMIT dataChanged(index(0), index(int(m_rows.size()) - 1));
            return;
        }
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
    }
    [[nodiscard]] const std::vector<MachineRow> &rows() const { return m_rows; }

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    QVariant data(const QModelIndex &index, int role) const override
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid))
            return {};
        const MachineRow &row = m_rows[std::size_t(index.row())];
        if (role == Qt::DisplayRole)
            return row.title;
        return role == Qt::AccessibleTextRole ? QVariant(row.description()) : QVariant();
    }

private:
    std::vector<MachineRow> m_rows;
};

MachineRows::MachineRows(QWidget *parent) : QListView(parent), m_model(new MachineRowModel(this))
{
    setModel(m_model);
    setItemDelegate(new MachineRowDelegate(*this, this));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setEditTriggers(NoEditTriggers);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    setMinimumHeight(0);
    connect(this, &QListView::clicked, this, &MachineRows::activate);
}

void MachineRows::setRows(std::vector<MachineRow> rows) { m_model->setRows(std::move(rows)); }

const std::vector<MachineRow> &MachineRows::rows() const { return m_model->rows(); }

void MachineRows::setEmptyText(const QString &text)
{
    m_emptyText = text;
    setAccessibleDescription(rows().empty() ? text : QString());
    viewport()->update();
}

void MachineRows::paintEvent(QPaintEvent *event)
{
    QListView::paintEvent(event);
    if (!rows().empty() || m_emptyText.isEmpty())
        return;
    QPainter painter(viewport());
    painter.setFont(ui::font(TextStyle::Body));
    painter.setPen(color(Token::Text2));
    painter.drawText(viewport()->rect().adjusted(space::PagePadding, 8, -space::PagePadding, -4),
                     Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, m_emptyText);
}

void MachineRows::focusInEvent(QFocusEvent *event)
{
    QListView::focusInEvent(event);
    if (event->reason() != Qt::MouseFocusReason && !currentIndex().isValid() && !rows().empty())
        setCurrentIndex(m_model->index(0));
}

void MachineRows::activate(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const MachineRow row = rows()[std::size_t(index.row())]; // a copy: the receiver may set other rows
    Q_EMIT rowActivated(row);
}

void MachineRows::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space)
        activate(currentIndex());
    else
        QListView::keyPressEvent(event);
}

void MachineRows::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::LanguageChange)
        viewport()->update();
}

bool MachineRows::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QModelIndex index = indexAt(help->pos());
        QToolTip::showText(help->globalPos(),
                           index.isValid() ? rows()[std::size_t(index.row())].description() : QString(), this);
        return true;
    }
    return QListView::viewportEvent(event);
}

} // namespace vhm24::ui::machines
