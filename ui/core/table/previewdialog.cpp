// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/core/table/previewdialog.h"

#include "ui/core/i18n/language.h"
#include "ui/core/widgets/button.h"
#include "ui/core/widgets/hairline.h"
#include "ui/core/widgets/textlabel.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QShortcut>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace vhm24::ui {

namespace {
constexpr int ChangedRowRole = Qt::UserRole;
constexpr int ChangedColumnRole = Qt::UserRole + 1; // none on the line of a record
} // namespace

PreviewDialog::PreviewDialog(core::WindowModel &model, const CellPresenter &presenter, QWidget *parent) :
    QDialog(parent),
    m_model(model),
    m_words(model, presenter),
    m_title(new TextLabel(TextStyle::PanelTitle, Token::Text, this)),
    m_list(new QTreeWidget(this)),
    m_discard(new Button(Button::Kind::Secondary, QStringLiteral("undo"), this)),
    m_close(new Button(this)),
    m_save(new Button(Button::Kind::Primary, this))
{
    setWindowModality(Qt::WindowModal);
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    connect(m_close, &Button::clicked, this, &QDialog::reject);
    connect(m_discard, &Button::clicked, this, &PreviewDialog::discardSelected);
    const auto save = [this] {
        Q_EMIT saveRequested();
        accept();
    };
    connect(m_save, &Button::clicked, this, save);
    for (const auto key : {Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_S})
        connect(new QShortcut(QKeySequence(key), this), &QShortcut::activated, this, save);
    connect(new QShortcut(QKeySequence(Qt::Key_Delete), m_list, nullptr, nullptr, Qt::WidgetShortcut),
            &QShortcut::activated, this, &PreviewDialog::discardSelected);
    // Names behind ids may come later; and what is staged may change under it, by a save that is under way.
    connect(&presenter.context().labels, &core::LabelDirectory::labelsChanged, this, &PreviewDialog::fill);
    connect(&m_model.edits(), &core::EditBuffer::changed, this, &PreviewDialog::fill);
    onLanguage(this, [this] { retranslate(); });
    resize(760, 520);
}

void PreviewDialog::build()
{
    auto *const outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    m_title->setFixedHeight(space::DialogHeader);
    m_title->setContentsMargins(space::DialogPadding, 0, space::DialogPadding, 0);
    outer->addWidget(m_title);
    outer->addWidget(new HairLine);
    m_list->setColumnCount(3);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setRootIsDecorated(false);
    m_list->setIndentation(space::PagePadding);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setUniformRowHeights(true);
    m_list->setPalette(itemViewPalette());
    m_list->setObjectName(QStringLiteral("previewList"));
    m_list->header()->setSectionResizeMode(QHeaderView::Stretch);
    outer->addWidget(m_list, 1);
    outer->addWidget(new HairLine);
    auto *const footer = new QHBoxLayout;
    footer->setContentsMargins(space::DialogPadding, 12, space::DialogPadding, 12);
    footer->setSpacing(8);
    footer->addWidget(m_discard);
    footer->addStretch(1);
    footer->addWidget(m_close);
    footer->addWidget(m_save);
    outer->addLayout(footer);
    m_save->setObjectName(QStringLiteral("accept"));
    m_save->setDefault(true);
    m_save->setShortcutCap(QStringLiteral("Ctrl Enter"));
    m_discard->setObjectName(QStringLiteral("discardLine"));
    m_discard->setShortcutCap(QStringLiteral("Del"));
}

void PreviewDialog::retranslate()
{
    m_title->setText(tr("What will be saved"));
    setWindowTitle(m_title->text());
    m_list->setHeaderLabels({tr("Record and field"), tr("Was"), tr("Becomes")});
    m_list->setAccessibleName(m_title->text());
    m_discard->setText(tr("Discard the line"));
    m_close->setText(tr("Close"));
    m_save->setText(tr("Save"));
    fill();
}

void PreviewDialog::fill()
{
    if (m_discarding)
        return;
    const int place = m_list->indexOfTopLevelItem(m_list->currentItem() && m_list->currentItem()->parent()
                                                      ? m_list->currentItem()->parent()
                                                      : m_list->currentItem());
    m_list->clear();
    for (const EditedRecord &record : m_words.records())
        addRecord(record);
    for (int i = 0; i < m_list->topLevelItemCount(); ++i)
        m_list->setFirstColumnSpanned(i, {}, true); // a name has the whole line
    m_list->expandAll();
    if (m_list->topLevelItemCount() > 0)
        m_list->setCurrentItem(m_list->topLevelItem(std::clamp(place, 0, m_list->topLevelItemCount() - 1)));
    else
        reject(); // nothing is left to look at
}

void PreviewDialog::addRecord(const EditedRecord &record)
{
    auto *const head =
        new QTreeWidgetItem(m_list, {record.label, QString(), record.added ? tr("new record") : QString()});
    head->setFont(0, ui::font(TextStyle::BodyBold));
    head->setData(0, ChangedRowRole, record.rowId);
    for (const EditLine &line : record.lines) {
        auto *const item = new QTreeWidgetItem(head, {line.field, line.was, line.becomes});
        item->setData(0, ChangedRowRole, record.rowId);
        item->setData(0, ChangedColumnRole, line.column);
        item->setForeground(1, color(Token::Text2));
    }
}

void PreviewDialog::discardSelected()
{
    QList<std::pair<QString, QVariant>> chosen;
    for (const QTreeWidgetItem *const item : m_list->selectedItems())
        chosen.append({item->data(0, ChangedRowRole).toString(), item->data(0, ChangedColumnRole)});
    m_discarding = true;
    for (const auto &[rowId, column] : std::as_const(chosen)) {
        if (column.isValid())
            m_model.edits().discard(rowId, column.toInt());
        else
            m_model.edits().discardRow(rowId);
    }
    m_discarding = false;
    fill();
}

} // namespace vhm24::ui
