// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/core/shell/shortcutsheet.h"

#include "ui/core/i18n/language.h"
#include "ui/core/look/tokens.h"
#include "ui/core/widgets/button.h"
#include "ui/core/widgets/keyfield.h"
#include "ui/core/widgets/searchfield.h"
#include "ui/core/widgets/textlabel.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace vhm24::ui {

namespace {

constexpr QSize SheetSize(640, 600);
constexpr int KeysWidth = 168;

QString translated(const char *text) { return QCoreApplication::translate("Shortcut", text); }

/// The names of keys as they stand on this user's keyboard: "Ctrl+Home", in the language of the system.
QString shownKeys(const char *keys)
{
    QStringList parts;
    for (const QString &one : QString::fromUtf8(keys).split(QStringLiteral(", "))) {
        const QKeySequence sequence = QKeySequence::fromString(one, QKeySequence::PortableText);
        const bool known = !sequence.isEmpty() && sequence[0].key() != Qt::Key_unknown;
        parts += known ? sequence.toString(QKeySequence::NativeText) : translated(one.toUtf8().constData());
    }
    return parts.join(QStringLiteral("   "));
}

} // namespace

ShortcutSheet::ShortcutSheet(Shortcuts *shortcuts, QWidget *parent) :
    QDialog(parent),
    m_shortcuts(shortcuts),
    m_search(new SearchField(this)),
    m_problem(new TextLabel(TextStyle::Body, Token::Text, this)),
    m_nothing(new TextLabel(TextStyle::Body, Token::Text2, this)),
    m_resetAll(new Button(this)),
    m_close(new Button(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    resize(SheetSize);
    build();
    onLanguage(this, [this] { retranslate(); });
    if (m_shortcuts)
        connect(m_shortcuts, &Shortcuts::changed, this, &ShortcutSheet::showKeys);
    m_search->setFocus();
}

void ShortcutSheet::build()
{
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(12);
    layout->addWidget(m_search);
    layout->addWidget(m_nothing);
    layout->addWidget(buildList(), 1);
    m_problem->setWordWrap(true);
    m_problem->setMeaning(Meaning::Critical);
    m_problem->hide();
    layout->addWidget(m_problem);
    auto *const buttons = new QHBoxLayout;
    buttons->addWidget(m_resetAll);
    buttons->addStretch();
    buttons->addWidget(m_close);
    layout->addLayout(buttons);
    m_resetAll->setVisible(m_shortcuts);
    m_resetAll->setAutoDefault(false);
    m_close->setAutoDefault(false);
    connect(m_search, &QLineEdit::textChanged, this, &ShortcutSheet::narrow);
    connect(m_resetAll, &Button::clicked, this, [this] {
        m_problem->hide();
        m_shortcuts->resetAll();
    });
    connect(m_close, &Button::clicked, this, &QDialog::accept);
}

QWidget *ShortcutSheet::buildList()
{
    auto *const area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    auto *const content = new QWidget;
    auto *const list = new QVBoxLayout(content);
    list->setContentsMargins(0, 0, 12, 0);
    list->setSpacing(2);
    std::vector<const char *> groups;
    const auto knowGroup = [&groups](const char *group) {
        if (std::none_of(groups.begin(), groups.end(), [&](const char *one) { return qstrcmp(one, group) == 0; }))
            groups.push_back(group);
    };
    for (const Shortcuts::Command &command : Shortcuts::commands())
        knowGroup(command.group);
    for (const Shortcuts::FixedKey &fixed : Shortcuts::fixedKeys())
        knowGroup(fixed.group);
    for (const char *const group : groups)
        addGroup(*list, group);
    list->addStretch();
    area->setWidget(content);
    return area;
}

void ShortcutSheet::addGroup(QVBoxLayout &list, const char *group)
{
    auto *const head = new TextLabel(TextStyle::BodyBold);
    head->setContentsMargins(0, 12, 0, 4);
    m_heads.emplace_back(group, head);
    list.addWidget(head);
    for (const Shortcuts::Command &command : Shortcuts::commands()) {
        if (qstrcmp(command.group, group) == 0)
            addCommand(list, command);
    }
    for (std::size_t i = 0; i < Shortcuts::fixedKeys().size(); ++i) {
        if (qstrcmp(Shortcuts::fixedKeys()[i].group, group) == 0)
            addFixed(list, static_cast<int>(i));
    }
}

ShortcutSheet::Row &ShortcutSheet::addRow(QVBoxLayout &list, const char *group)
{
    m_rows.push_back(std::make_unique<Row>());
    Row &row = *m_rows.back();
    row.group = group;
    row.line = new QWidget;
    auto *const layout = new QHBoxLayout(row.line);
    layout->setContentsMargins(0, 1, 0, 1);
    layout->setSpacing(8);
    row.text = new TextLabel(TextStyle::Body, Token::Text);
    row.text->setWordWrap(true);
    layout->addWidget(row.text, 1);
    list.addWidget(row.line);
    return row;
}

void ShortcutSheet::addCommand(QVBoxLayout &list, const Shortcuts::Command &command)
{
    Row &row = addRow(list, command.group);
    row.id = command.id;
    if (!m_shortcuts) {
        row.keys = new TextLabel(TextStyle::BodyBold);
        row.keys->setFixedWidth(KeysWidth);
        row.line->layout()->addWidget(row.keys);
        return;
    }
    row.reset = new Button(Button::Kind::Quiet, QStringLiteral("undo"));
    row.reset->setSmall(true);
    row.reset->setAutoDefault(false);
    row.field = new KeyField;
    row.field->setObjectName(command.id);
    row.line->layout()->addWidget(row.reset);
    row.line->layout()->addWidget(row.field);
    connect(row.reset, &Button::clicked, this, [this, &row] {
        m_problem->hide();
        m_shortcuts->reset(row.id);
        row.field->setFocus();
    });
    connect(row.field, &KeyField::recordingStarted, m_problem, &QWidget::hide);
    connect(row.field, &KeyField::proposed, this, [this, &row](const QKeySequence &keys) { propose(row, keys); });
}

void ShortcutSheet::addFixed(QVBoxLayout &list, int index)
{
    Row &row = addRow(list, Shortcuts::fixedKeys()[static_cast<std::size_t>(index)].group);
    row.fixed = index;
    row.keys = new TextLabel(TextStyle::Body, Token::Text2);
    row.keys->setFixedWidth(KeysWidth);
    row.keys->setWordWrap(true);
    row.line->layout()->addWidget(row.keys);
}

void ShortcutSheet::propose(const Row &row, const QKeySequence &keys)
{
    const QString problem = m_shortcuts->problem(row.id, keys);
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    if (problem.isEmpty())
        m_shortcuts->setKeys(row.id, keys);
}

void ShortcutSheet::retranslate()
{
    setWindowTitle(tr("Keys"));
    m_search->setPlaceholderText(tr("Search by what it does or by its keys"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_nothing->setText(tr("No keys match. Search for another word."));
    m_resetAll->setText(tr("Reset all keys"));
    m_close->setText(tr("Close"));
    for (const auto &[group, head] : m_heads)
        head->setText(translated(group));
    for (const auto &row : m_rows) {
        const Shortcuts::Command *const command = Shortcuts::command(row->id);
        row->text->setText(command ? textOf(*command)
                                   : translated(Shortcuts::fixedKeys()[static_cast<std::size_t>(row->fixed)].text));
        if (!row->reset)
            continue;
        row->reset->setToolTip(tr("As it was by default"));
        row->reset->setAccessibleName(tr("Reset the keys of “%1”").arg(row->text->text()));
        row->field->setAccessibleName(tr("Keys of “%1”").arg(row->text->text()));
    }
    showKeys();
}

void ShortcutSheet::showKeys()
{
    bool anyChanged = false;
    for (const auto &row : m_rows) {
        if (row->fixed >= 0) {
            row->keys->setText(shownKeys(Shortcuts::fixedKeys()[static_cast<std::size_t>(row->fixed)].keys));
            continue;
        }
        const QKeySequence keys = keysOf(m_shortcuts, row->id);
        if (!row->field) {
            row->keys->setText(keys.toString(QKeySequence::NativeText));
            continue;
        }
        row->field->setKeys(keys);
        row->reset->setVisible(m_shortcuts->isChanged(row->id));
        anyChanged = anyChanged || m_shortcuts->isChanged(row->id);
    }
    m_resetAll->setEnabled(anyChanged);
    narrow();
}

void ShortcutSheet::narrow()
{
    const QString typed = m_search->text().trimmed();
    std::vector<const char *> shown;
    for (const auto &row : m_rows) {
        const QString keys = row->field ? row->field->text() : row->keys->text();
        const bool fits = row->text->text().contains(typed, Qt::CaseInsensitive) ||
                          keys.contains(typed, Qt::CaseInsensitive) ||
                          translated(row->group).contains(typed, Qt::CaseInsensitive);
        row->line->setVisible(fits);
        if (fits)
            shown.push_back(row->group);
    }
    for (const auto &[group, head] : m_heads)
        head->setVisible(std::any_of(shown.begin(), shown.end(),
                                     [group = group](const char *one) { return qstrcmp(one, group) == 0; }));
    m_nothing->setVisible(shown.empty());
}

KeyField *ShortcutSheet::field(const QString &id) const { return findChild<KeyField *>(id); }

QString ShortcutSheet::problem() const { return m_problem->isHidden() ? QString() : m_problem->text(); }

void showShortcutSheet(QWidget *parent, Shortcuts *shortcuts)
{
    auto *const sheet = new ShortcutSheet(shortcuts, parent);
    sheet->open();
}

} // namespace vhm24::ui
