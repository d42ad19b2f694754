// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inventory/movementfields.h"

#include "models/core/table/cellinput.h"
#include "models/core/text/numberinput.h"
#include "ui/core/format/messages.h"
#include "ui/core/i18n/language.h"
#include "ui/core/look/icons.h"
#include "ui/core/table/referenceeditor.h"
#include "ui/core/widgets/formfield.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStringListModel>

namespace vhm24::ui::inventory {

using vhm24::inventory::MovementKind;

namespace {

constexpr int DateMargin = 54; // icon and padding
constexpr int PlaceStretch = 30;
constexpr int LongestReason = 500;
constexpr int LongestDocument = 100;

QString momentText(const Formats &formats)
{
    return QDateTime::currentDateTimeUtc().toTimeZone(formats.zone()).toString(QStringLiteral("dd.MM.yyyy HH:mm"));
}

void setProblem(FormField *field, const QString &sentence)
{
    if (sentence.isEmpty())
        field->clearError();
    else
        field->setError(sentence);
}

} // namespace

MovementFields::MovementFields(MovementKind kind, const Context &context, QWidget *parent) :
    QWidget(parent),
    m_kind(kind),
    m_context(context),
    m_layout(new QHBoxLayout(this)),
    m_document(new QLineEdit),
    m_date(new QLineEdit(momentText(context.formats))),
    m_reason(new QLineEdit),
    m_offeredDate(m_date->text())
{
    m_layout->setContentsMargins(space::DialogPadding, 12, space::DialogPadding, 16);
    m_layout->setSpacing(12);
    m_document->setMaxLength(LongestDocument);
    m_documentField = addLine(m_document, "document", 12);
    m_dateField = addLine(m_date, "calendar", 16);
    m_date->setMinimumWidth(m_date->fontMetrics().horizontalAdvance(m_date->text()) + DateMargin);
    addPlaces();
    addReason();
    connect(m_date, &QLineEdit::textEdited, this, [this] { setDateHint({}); });
    connect(m_date, &QLineEdit::editingFinished, this, [this] {
        setProblem(m_dateField, dateProblem());
        Q_EMIT dateChanged();
    });
    onLanguage(this, [this] { retranslate(); });
}

FormField *MovementFields::addLine(QLineEdit *edit, const char *iconName, int stretch)
{
    edit->addAction(icon(QString::fromLatin1(iconName), Token::Text2), QLineEdit::LeadingPosition);
    edit->installEventFilter(this);
    auto *const field = new FormField(edit);
    m_layout->addWidget(field, stretch, Qt::AlignTop);
    connect(edit, &QLineEdit::textEdited, this, [this, field] {
        field->clearError();
        Q_EMIT edited();
    });
    return field;
}

void MovementFields::buildPlace(QComboBox *&box, FormField *&field)
{
    box = new QComboBox;
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(12);
    box->setMaxVisibleItems(16);
    box->installEventFilter(this);
    field = new FormField(box);
    m_layout->addWidget(field, PlaceStretch, Qt::AlignTop);
    // The name of a place may be longer than the field.
    connect(box, &QComboBox::currentTextChanged, box, &QWidget::setToolTip);
    connect(box, &QComboBox::activated, this, [this] {
        for (FormField *const place : {m_fromField, m_toField}) {
            if (place)
                place->clearError();
        }
        Q_EMIT placesChanged();
        Q_EMIT edited();
    });
}

void MovementFields::addPlaces()
{
    if (m_kind != MovementKind::Receive)
        buildPlace(m_from, m_fromField);
    if (m_kind == MovementKind::Receive || m_kind == MovementKind::Transfer)
        buildPlace(m_to, m_toField);
    if (m_kind != MovementKind::Refill)
        return;
    m_machine = new ReferenceEditor({core::Service::Machines, "Machine"}, m_context);
    m_machineField = addLine(m_machine, "machines", 24);
    connect(m_machine, &ReferenceEditor::chosen, this, [this] {
        m_machineField->clearError();
        Q_EMIT placesChanged();
        Q_EMIT edited();
    });
}

void MovementFields::addReason()
{
    m_reason->setMaxLength(LongestReason);
    auto *const completer = new QCompleter(this);
    completer->setModel(new QStringListModel(completer));
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_reason->setCompleter(completer);
    m_reasonField = addLine(m_reason, "edit", m_kind == MovementKind::Transfer ? 22 : 30);
}

bool MovementFields::placeIsOptional() const
{
    return m_kind != MovementKind::Transfer && m_kind != MovementKind::Refill;
}

QString MovementFields::defaultReason() const
{
    switch (m_kind) {
    case MovementKind::Receive: return tr("Delivery");
    case MovementKind::Adjust: return tr("Count correction");
    case MovementKind::Transfer: return tr("Transfer");
    case MovementKind::Refill: return tr("Refill");
    case MovementKind::Issue: break;
    }
    return {};
}

QStringList MovementFields::usualReasons() const
{
    switch (m_kind) {
    case MovementKind::Receive: return {tr("Delivery"), tr("Return from a machine"), tr("Opening balance")};
    case MovementKind::Adjust:
        return {tr("Count correction"),    tr("Damage"), tr("Expired"), tr("Theft"), tr("Spillage"),
                tr("Error in the program")};
    case MovementKind::Issue:
        return {tr("Use in the warehouse"), tr("Damage"), tr("Expired"), tr("Return to the supplier")};
    case MovementKind::Transfer:
    case MovementKind::Refill: break;
    }
    return {defaultReason()};
}

void MovementFields::retranslate()
{
    m_documentField->setLabel(tr("Document No."));
    m_dateField->setLabel(tr("Date of operation"));
    m_reasonField->setLabel(tr("Reason"));
    if (m_machineField)
        m_machineField->setLabel(tr("Machine"));
    if (m_fromField)
        m_fromField->setLabel(m_kind == MovementKind::Transfer || m_kind == MovementKind::Refill ? tr("From")
                                                                                                 : tr("Place"));
    if (m_toField)
        m_toField->setLabel(m_kind == MovementKind::Transfer ? tr("To") : tr("Place"));
    m_document->setPlaceholderText(tr("none"));
    m_reason->setPlaceholderText(m_kind == MovementKind::Issue ? tr("What it is taken for") : tr("Why"));
    static_cast<QStringListModel *>(m_reason->completer()->model())->setStringList(usualReasons());
    if (m_reason->text() == m_offeredReason) {
        m_offeredReason = defaultReason();
        m_reason->setText(m_offeredReason);
        m_reason->setCursorPosition(0); // its beginning says what it is
    }
    if (!m_locations.empty())
        setLocations(m_locations);
}

void MovementFields::fillPlace(QComboBox *box, bool closedToo, const QString &wanted)
{
    const bool first = box->count() == 0;
    const QString kept = !wanted.isEmpty() || first ? wanted : box->currentData().toString();
    box->clear();
    for (const StockLocation &location : m_locations) {
        if (location.active || closedToo)
            box->addItem(icon(QStringLiteral("location"), Token::Text2),
                         location.code + QStringLiteral(" · ") + location.name, location.id);
    }
    if (placeIsOptional())
        box->addItem(tr("Without a place"), QString());
    const int index = box->findData(kept);
    box->setCurrentIndex(index >= 0 && (!kept.isEmpty() || !first) ? index : 0);
}

void MovementFields::setLocations(const std::vector<StockLocation> &locations)
{
    m_locations = locations;
    if (m_from)
        fillPlace(m_from, true, std::exchange(m_wantedFrom, {}));
    if (m_to)
        fillPlace(m_to, false, std::exchange(m_wantedTo, {}));
    const bool same = m_from && m_to && m_from->currentIndex() == m_to->currentIndex();
    if (same && m_to->count() > 1)
        m_to->setCurrentIndex(m_to->currentIndex() == 0 ? 1 : 0);
    Q_EMIT placesChanged();
}

void MovementFields::setMachine(const QString &machineId)
{
    if (m_machine)
        m_machine->setId(machineId);
}

void MovementFields::take(const MovementDraft &draft)
{
    m_document->setText(draft.document);
    if (!draft.date.isEmpty())
        m_date->setText(draft.date);
    m_reason->setText(draft.reason);
    setMachine(draft.machine);
    m_wantedFrom = draft.from;
    m_wantedTo = draft.to;
    if (m_locations.empty())
        return;
    // An empty wish in a draft is "without a place", which a fresh form does not choose.
    for (const auto &[box, id] : {std::pair{m_from, draft.from}, std::pair{m_to, draft.to}}) {
        if (box && box->findData(id) >= 0)
            box->setCurrentIndex(box->findData(id));
    }
    m_wantedFrom.clear();
    m_wantedTo.clear();
    Q_EMIT placesChanged();
}

void MovementFields::store(MovementDraft &draft) const
{
    draft.document = m_document->text();
    draft.date = m_date->text() == m_offeredDate ? QString() : m_date->text();
    draft.reason = m_reason->text();
    const StockPlaces at = places();
    draft.from = at.from;
    draft.to = at.to;
    draft.machine = at.machine;
}

StockPlaces MovementFields::places() const
{
    return {.from = m_from ? m_from->currentData().toString() : QString(),
            .to = m_to ? m_to->currentData().toString() : QString(),
            .machine = m_machine ? m_machine->id() : QString()};
}

QString MovementFields::codeOf(const QComboBox *box) const
{
    const QString id = box ? box->currentData().toString() : QString();
    const auto found =
        std::find_if(m_locations.begin(), m_locations.end(), [&](const StockLocation &one) { return one.id == id; });
    return found == m_locations.end() ? QString() : found->code;
}

QString MovementFields::fromCode() const { return codeOf(m_from); }
QString MovementFields::toCode() const { return codeOf(m_to); }
QString MovementFields::reason() const { return m_reason->text().trimmed(); }
QString MovementFields::document() const { return m_document->text().trimmed(); }

core::Result<QDateTime> MovementFields::typedDate() const
{
    const core::Column column{.name = "operationDate", .title = "", .kind = core::ColumnKind::Moment, .notNull = true};
    const auto value = core::parseCell(column, m_date->text(), m_context.formats.zone().id());
    return value ? core::Result<QDateTime>(value.value().toDateTime().toUTC()) : core::Result<QDateTime>(value.error());
}

QDateTime MovementFields::operationDate() const
{
    if (m_date->text() == m_offeredDate)
        return {};
    const auto date = typedDate();
    return date ? date.value() : QDateTime();
}

QString MovementFields::dateProblem() const
{
    if (m_date->text() == m_offeredDate)
        return {};
    const auto date = typedDate();
    if (!date)
        return tr("This is not a date. Write it like 19.11.2026 14:30.");
    return date.value() > QDateTime::currentDateTimeUtc().addSecs(60) ? tr("The date lies in the future.") : QString();
}

QWidget *MovementFields::check()
{
    const bool transfer = m_kind == MovementKind::Transfer;
    const StockPlaces at = places();
    setProblem(m_documentField, core::hasControlCharacters(document(), false)
                                    ? inputSentence(core::invalid(QStringLiteral("control")))
                                    : QString());
    setProblem(m_dateField, dateProblem());
    if (m_fromField)
        setProblem(m_fromField,
                   at.from.isEmpty() && !placeIsOptional() ? tr("Choose the place that it is taken from.") : QString());
    if (m_toField) {
        const QString missing = at.to.isEmpty() && transfer ? tr("Choose the place where it goes.") : QString();
        setProblem(m_toField, transfer && missing.isEmpty() && at.to == at.from
                                  ? tr("Choose another place than the source.")
                                  : missing);
    }
    if (m_machineField)
        setProblem(m_machineField, at.machine.isEmpty() ? tr("Choose the machine that is filled.") : QString());
    const QString reasonProblem = core::hasControlCharacters(reason(), false)
                                      ? inputSentence(core::invalid(QStringLiteral("control")))
                                  : reason().isEmpty() ? tr("Say in a few words why.")
                                                       : QString();
    setProblem(m_reasonField, reasonProblem);
    for (FormField *const field :
         {m_documentField, m_dateField, m_fromField, m_machineField, m_toField, m_reasonField}) {
        if (field && field->hasError())
            return field->editor();
    }
    return nullptr;
}

void MovementFields::setDateHint(const QString &hint) { m_dateField->setHint(hint); }

void MovementFields::setLocked(bool locked)
{
    for (QLineEdit *const edit : {m_document, m_date, m_reason})
        edit->setReadOnly(locked);
    if (m_machine)
        m_machine->setReadOnly(locked);
    for (QComboBox *const box : {m_from, m_to}) {
        if (box)
            box->setAttribute(Qt::WA_TransparentForMouseEvents, locked);
    }
}

bool MovementFields::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Wheel && qobject_cast<QComboBox *>(watched))
        return true; // a scroll over the form must not move goods to another place
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *const key = static_cast<QKeyEvent *>(event);
    const bool enter =
        (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && key->modifiers() == Qt::NoModifier;
    if (!enter || qobject_cast<QComboBox *>(watched) || watched == m_machine)
        return QWidget::eventFilter(watched, event);
    if (watched == m_reason)
        Q_EMIT finished();
    else
        focusNextChild();
    return true;
}

} // namespace vhm24::ui::inventory
