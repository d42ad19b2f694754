// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/core/table/listsearch.h"

#include "ui/core/shell/pageheader.h"
#include "ui/core/table/filterheader.h"
#include "ui/core/table/tablepage.h"
#include "ui/core/table/tableview.h"
#include "ui/core/widgets/searchfield.h"

#include <QKeyEvent>

namespace vhm24::ui {

ListSearch::ListSearch(TablePage &page, SearchField &field) : QObject(&page), m_page(page), m_field(field)
{
    field.installEventFilter(this);
    connect(&field, &QLineEdit::returnPressed, this, [this] {
        m_pick = !m_field.text().trimmed().isEmpty();
        Q_EMIT submitted();
    });
    connect(&field, &QLineEdit::textEdited, this, [this] { m_pick = false; });
    connect(&page.model(), &core::WindowModel::loaded, this, &ListSearch::pickOnly);
}

bool ListSearch::eventFilter(QObject *watched, QEvent *event)
{
    const bool escape = event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape;
    if (!escape || !m_page.model().isLoading() || m_page.model().view().search.isEmpty())
        return QObject::eventFilter(watched, event);
    m_page.model().cancel();
    m_page.header().setNote(tr("search stopped"));
    return true;
}

void ListSearch::pickOnly()
{
    if (!m_pick)
        return;
    m_pick = false;
    if (m_page.model().rowCount() != 1)
        return;
    m_page.view().setCurrentIndex(m_page.model().index(0, m_page.view().filterHeader().logicalIndex(1)));
    m_page.view().setFocus(Qt::OtherFocusReason);
}

} // namespace vhm24::ui
