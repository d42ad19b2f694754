// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/core/table/conflictdialog.h"

#include "ui/core/i18n/language.h"
#include "ui/core/table/conflictview.h"
#include "ui/core/widgets/button.h"
#include "ui/core/widgets/hairline.h"
#include "ui/core/widgets/textlabel.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QShortcut>
#include <QVBoxLayout>

namespace vhm24::ui {

ConflictDialog::ConflictDialog(std::vector<core::RowConflict> conflicts, const EditWords &words,
                               const QHash<QString, LastChange> &changes, const Context &context, QWidget *parent) :
    QDialog(parent),
    m_context(context),
    m_changes(changes),
    m_model(new ConflictModel(std::move(conflicts), words, this)),
    m_view(new ConflictView(*m_model, this)),
    m_title(new TextLabel(TextStyle::PanelTitle, Token::Text, this)),
    m_who(new TextLabel(TextStyle::Body, Token::Text, this)),
    m_sentence(new TextLabel(TextStyle::Body, Token::Text2, this)),
    m_keys(new TextLabel(TextStyle::Small, Token::Text3, this)),
    m_dropGone(new QCheckBox(this)),
    m_copy(new Button(Button::Kind::Secondary, QStringLiteral("copy"), this)),
    m_allMine(new Button(Button::Kind::Quiet, this)),
    m_allTheirs(new Button(Button::Kind::Quiet, this)),
    m_back(new Button(this)),
    m_save(new Button(Button::Kind::Primary, this))
{
    setWindowModality(Qt::WindowModal);
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    connect(m_back, &Button::clicked, this, &QDialog::reject);
    connect(m_save, &Button::clicked, this, &QDialog::accept);
    connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this), &QShortcut::activated, this,
            &QDialog::accept);
    connect(m_allMine, &Button::clicked, m_model, [this] { m_model->chooseAll(ConflictModel::Side::Mine); });
    connect(m_allTheirs, &Button::clicked, m_model, [this] { m_model->chooseAll(ConflictModel::Side::Theirs); });
    connect(m_model, &QAbstractItemModel::dataChanged, this, &ConflictDialog::showRecord);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &ConflictDialog::showRecord);
    connect(&context.labels, &core::LabelDirectory::labelsChanged, this, &ConflictDialog::showRecord);
    connect(m_copy, &Button::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_model->typedText(m_model->conflictAt(m_view->currentIndex().row())));
    });
    onLanguage(this, [this] { retranslate(); });
    resize(820, std::min(620, 300 + 34 * m_model->rowCount()));
}

void ConflictDialog::build()
{
    auto *const outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    m_title->setFixedHeight(space::DialogHeader);
    m_title->setContentsMargins(space::DialogPadding, 0, space::DialogPadding, 0);
    m_who->setWordWrap(true);
    m_who->setContentsMargins(space::DialogPadding, 0, space::DialogPadding, 8);
    m_sentence->setWordWrap(true);
    m_sentence->setContentsMargins(space::DialogPadding, 12, space::DialogPadding, 12);
    outer->addWidget(m_title);
    outer->addWidget(m_who);
    outer->addLayout(makeTools());
    outer->addWidget(m_view, 1);
    outer->addWidget(m_sentence);
    outer->addWidget(new HairLine);
    outer->addLayout(makeFooter());
    m_view->setFocus();
}

QLayout *ConflictDialog::makeTools()
{
    auto *const tools = new QHBoxLayout;
    tools->setContentsMargins(space::DialogPadding - 8, 0, space::DialogPadding, 8);
    tools->setSpacing(8);
    tools->addWidget(m_allMine);
    tools->addWidget(m_allTheirs);
    tools->addStretch(1);
    tools->addWidget(m_dropGone);
    tools->addWidget(m_copy);
    m_allMine->setObjectName(QStringLiteral("allMine"));
    m_allTheirs->setObjectName(QStringLiteral("allTheirs"));
    const bool choices = m_model->choices() > 0;
    m_allMine->setVisible(choices);
    m_allTheirs->setVisible(choices);
    m_dropGone->setVisible(anyGone());
    return tools;
}

QLayout *ConflictDialog::makeFooter()
{
    auto *const footer = new QHBoxLayout;
    footer->setContentsMargins(space::DialogPadding, 12, space::DialogPadding, 12);
    footer->setSpacing(8);
    footer->addWidget(m_keys, 1);
    footer->addWidget(m_back);
    footer->addWidget(m_save);
    m_back->setObjectName(QStringLiteral("backToEdits"));
    m_save->setObjectName(QStringLiteral("accept"));
    m_save->setDefault(true);
    m_save->setShortcutCap(QStringLiteral("Ctrl Enter"));
    return footer;
}

bool ConflictDialog::anyGone() const
{
    const auto &all = m_model->conflicts();
    return std::any_of(all.begin(), all.end(), [](const core::RowConflict &one) { return one.gone; });
}

bool ConflictDialog::dropsGone() const { return m_dropGone->isChecked(); }

QString ConflictDialog::whoText(const core::RowConflict &conflict) const
{
    if (conflict.gone)
        return tr("This record was deleted. Copy what you typed if you still need it.");
    const LastChange change = m_changes.value(conflict.rowId);
    const auto fields =
        static_cast<int>(std::count_if(conflict.fields.begin(), conflict.fields.end(),
                                       [](const core::FieldConflict &field) { return field.needsChoice(); }));
    const QString both = fields > 0 ? tr("You both changed %n field(s): choose a value.", nullptr, fields)
                                    : tr("You changed different fields: both stay.");
    if (!change.at.isValid())
        return tr("Somebody changed this record meanwhile.") + QLatin1Char(' ') + both;
    if (change.userId == m_context.actor.userId)
        return tr("You changed this record elsewhere at %1.").arg(m_context.formats.moment(change.at)) +
               QLatin1Char(' ') + (fields > 0 ? tr("Choose a value for %n field(s).", nullptr, fields) : both);
    const QString name = m_context.labels.label({core::Service::Auth, "User"}, change.userId).text;
    return tr("%1 changed this record at %2.").arg(name, m_context.formats.moment(change.at)) + QLatin1Char(' ') + both;
}

void ConflictDialog::showRecord()
{
    const int line = m_view->currentIndex().row();
    if (line < 0)
        return;
    m_who->setText(whoText(m_model->conflictAt(line)));
    m_sentence->setText(m_model->sentence(line));
    m_copy->setVisible(m_model->conflictAt(line).gone);
}

void ConflictDialog::retranslate()
{
    m_title->setText(tr("Conflict while saving"));
    setWindowTitle(m_title->text());
    m_view->setAccessibleName(m_title->text());
    m_allMine->setText(tr("Take all of mine"));
    m_allTheirs->setText(tr("Take all from the database"));
    m_dropGone->setText(tr("Discard my changes of deleted records"));
    m_copy->setText(tr("Copy as text"));
    m_keys->setText(tr("↑ ↓ field, ← → value"));
    m_back->setText(tr("Back to editing"));
    m_save->setText(tr("Save what is chosen"));
    showRecord();
}

} // namespace vhm24::ui
