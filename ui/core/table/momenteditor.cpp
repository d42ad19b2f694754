// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/core/table/momenteditor.h"

#include "ui/core/i18n/language.h"
#include "ui/core/look/icons.h"
#include "ui/core/look/tokens.h"

#include <QAction>
#include <QCalendarWidget>
#include <QFrame>
#include <QKeyEvent>
#include <QScreen>
#include <QShortcut>
#include <QTextCharFormat>
#include <QTimer>
#include <QVBoxLayout>

namespace vhm24::ui {

namespace {

constexpr int DaysOfWeek = 7;
constexpr int ArrowBeside = 32; // the name of the month, which is in the middle
const QString DayForm = QStringLiteral("dd.MM.yyyy");

/// In the colours of lists; by itself its head is a bar of the accent with dark arrows on it, and days off are red.
void dressCalendar(QCalendarWidget &calendar)
{
    QTextCharFormat days;
    days.setForeground(color(Token::Text2));
    days.setBackground(color(Token::Base));
    calendar.setHeaderTextFormat(days);
    QTextCharFormat off;
    off.setForeground(color(Token::Text2));
    calendar.setWeekdayTextFormat(Qt::Saturday, off);
    calendar.setWeekdayTextFormat(Qt::Sunday, off);
    int widest = 0; // its names of days do not ask for their room
    for (int day = 1; day <= DaysOfWeek; ++day)
        widest = std::max(
            widest, calendar.fontMetrics().horizontalAdvance(calendar.locale().dayName(day, QLocale::ShortFormat)));
    calendar.setMinimumWidth(DaysOfWeek * (widest + 2 * space::CellPadding + 4));
    auto *const head = calendar.findChild<QWidget *>(QStringLiteral("qt_calendar_navigationbar"));
    if (!head)
        return;
    QPalette palette = head->palette();
    palette.setColor(QPalette::Highlight, color(Token::Base));
    palette.setColor(QPalette::HighlightedText, color(Token::Text));
    head->setPalette(palette);
    for (QWidget *const button : head->findChildren<QWidget *>())
        button->setPalette(palette);
    if (auto *const month = head->findChild<QWidget *>(QStringLiteral("qt_calendar_monthbutton")))
        month->setMinimumWidth(month->sizeHint().width() + ArrowBeside);
}

/// Below the editor, or above it where the screen ends.
QPoint placeOf(const QWidget &editor, QSize popup)
{
    QPoint place = editor.mapToGlobal(QPoint(0, editor.height()));
    const QRect room = editor.screen()->availableGeometry();
    if (place.y() + popup.height() > room.bottom())
        place.setY(editor.mapToGlobal(QPoint(0, 0)).y() - popup.height());
    place.setX(std::clamp(place.x(), room.left(), std::max(room.left(), room.right() - popup.width())));
    return place;
}

} // namespace

MomentEditor::MomentEditor(bool withTime, const QLocale &locale, QWidget *parent) :
    QLineEdit(parent),
    m_withTime(withTime),
    m_locale(locale)
{
    QAction *const open = addAction(icon(QStringLiteral("calendar")), QLineEdit::TrailingPosition);
    connect(open, &QAction::triggered, this, &MomentEditor::openCalendar);
    onLanguage(this, [this, open] {
        open->setText(tr("Open the calendar"));
        open->setToolTip(tr("Open the calendar (Alt+Down)"));
        setPlaceholderText(m_withTime ? tr("dd.mm.yyyy hh:mm") : tr("dd.mm.yyyy"));
    });
}

MomentEditor::~MomentEditor()
{
    if (m_popup)
        m_popup->disconnect(this); // it dies with its editor, and has nobody to tell
}

QDate MomentEditor::typedDay() const
{
    const QString word = text().trimmed().section(QLatin1Char(' '), 0, 0);
    for (const char *const form : {"d.M.yyyy", "yyyy-MM-dd"}) {
        if (const QDate day = QDate::fromString(word, QLatin1String(form)); day.isValid())
            return day;
    }
    return {};
}

void MomentEditor::openCalendar()
{
    if (m_popup)
        return;
    auto *const popup = new QFrame(this, Qt::Popup);
    popup->setAttribute(Qt::WA_DeleteOnClose);
    popup->setFrameShape(QFrame::StyledPanel);
    popup->setFrameShadow(QFrame::Plain);
    m_popup = popup;
    setProperty("popupOpen", true); // the cell stays open while the focus is in there
    auto *const layout = new QVBoxLayout(popup);
    layout->setContentsMargins(4, 4, 4, 4);
    auto *const calendar = new QCalendarWidget(popup);
    calendar->setLocale(m_locale);
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    calendar->setSelectedDate(typedDay().isValid() ? typedDay() : QDate::currentDate());
    dressCalendar(*calendar);
    layout->addWidget(calendar);
    connect(calendar, &QCalendarWidget::activated, this, &MomentEditor::takeDay);
    connect(calendar, &QCalendarWidget::clicked, this, &MomentEditor::takeDay);
    auto *const escape = new QShortcut(QKeySequence(Qt::Key_Escape), popup);
    connect(escape, &QShortcut::activated, popup, &QWidget::close);
    connect(popup, &QObject::destroyed, this, [this] {
        m_popup = nullptr;
        activateWindow(); // not every window system gives the keys back by itself
        setFocus(Qt::PopupFocusReason);
        // What the window system still says about the popup must not close the cell.
        QTimer::singleShot(0, this, [this] { setProperty("popupOpen", m_popup != nullptr); });
    });
    popup->adjustSize();
    popup->move(placeOf(*this, popup->sizeHint()));
    popup->show();
    calendar->setFocus(Qt::PopupFocusReason);
}

void MomentEditor::takeDay(QDate day)
{
    // The time that is there stays; without one it is the start of the day.
    const QString time = text().trimmed().section(QLatin1Char(' '), 1);
    const QString shown = day.toString(DayForm);
    setText(m_withTime ? shown + QLatin1Char(' ') + (time.isEmpty() ? QStringLiteral("00:00") : time) : shown);
    if (m_popup)
        m_popup->close();
}

void MomentEditor::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Down && event->modifiers() & Qt::AltModifier) || event->key() == Qt::Key_F4) {
        openCalendar();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace vhm24::ui
