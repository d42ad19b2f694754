// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/core/shell/usermenu.h"

#include "ui/core/look/icons.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QMenu>

namespace vhm24::ui {

namespace {

void addLanguages(QMenu *menu, Formats::Language current, const AccountActions &actions)
{
    // Each language is named in itself, so that everybody finds their own.
    static const std::pair<Formats::Language, QString> languages[] = {
        {Formats::Language::Russian, QStringLiteral("Русский")},
        {Formats::Language::Uzbek, QStringLiteral("Oʻzbekcha")},
        {Formats::Language::English, QStringLiteral("English")}};
    for (const auto &[language, name] : languages) {
        QAction *const action = menu->addAction(name);
        action->setCheckable(true);
        action->setChecked(language == current);
        QObject::connect(action, &QAction::triggered, menu,
                         [language = language, actions] { actions.language(language); });
    }
}

} // namespace

void showAccountMenu(QWidget *parent, QPoint globalPosition, Formats::Language current, const AccountActions &actions)
{
    auto *const menu = new QMenu(parent);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addLanguages(menu, current, actions);
    menu->addSeparator();
    const bool dark = theme() == Theme::Dark;
    QAction *const look = menu->addAction(icon(dark ? QStringLiteral("theme-light") : QStringLiteral("theme-dark")),
                                          dark ? QCoreApplication::translate("AccountMenu", "Light colours")
                                               : QCoreApplication::translate("AccountMenu", "Dark colours"));
    QObject::connect(look, &QAction::triggered, menu,
                     [dark, actions] { actions.theme(dark ? Theme::Light : Theme::Dark); });
    menu->addSeparator();
    QAction *const out =
        menu->addAction(icon(QStringLiteral("logout")), QCoreApplication::translate("AccountMenu", "Log out"));
    QObject::connect(out, &QAction::triggered, menu, actions.logout);
    menu->popup(globalPosition - QPoint(0, menu->sizeHint().height()));
}

} // namespace vhm24::ui
