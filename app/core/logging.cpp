// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/core/logging.h"

#include <QDateTime>
#include <QRegularExpression>

#include <cstdio>

namespace vhm24::app {

namespace {

QString withoutSecrets(QString text)
{
    static const std::pair<QRegularExpression, QString> rules[] = {
        {QRegularExpression(QStringLiteral("(\\w+://[^:@/\\s]*):[^@\\s]*@")), QStringLiteral("\\1:***@")},
        {QRegularExpression(QStringLiteral("(password|passwd|secret|token)(\\s*[=:]\\s*)\\S+"),
                            QRegularExpression::CaseInsensitiveOption),
         QStringLiteral("\\1\\2***")},
        {QRegularExpression(QStringLiteral("(Bearer\\s+)\\S+")), QStringLiteral("\\1***")},
        {QRegularExpression(QStringLiteral("\\$2[aby]\\$\\S+")), QStringLiteral("***")}};
    for (const auto &[pattern, replacement] : rules)
        text.replace(pattern, replacement);
    return text;
}

void write(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    // Remarks of Qt that nobody can act on.
    if (message.startsWith(QLatin1String("QVncServer created")))
        return;
    if (message.startsWith(QLatin1String("QStandardPaths: XDG_RUNTIME_DIR")) ||
        message.contains(QLatin1String("propagateSizeHints")))
        return;
    static constexpr const char *levels[] = {"debug", "warning", "critical", "fatal", "info"};
    const QByteArray line = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs).toLatin1() + ' ' +
                            levels[type] + ' ' + (context.category ? context.category : "default") + ": " +
                            withoutSecrets(message).toUtf8() + '\n';
    std::fputs(line.constData(), stderr);
    if (type == QtFatalMsg)
        std::abort();
}

} // namespace

void installLogging() { qInstallMessageHandler(write); }

} // namespace vhm24::app
