// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/database/statement.h"

namespace vhm24::core {

Parameter::Parameter(const QString &text) : m_text(text.toUtf8())
{
    if (m_text->isNull())
        m_text = QByteArrayLiteral("");
}

Parameter::Parameter(double value) : m_text(QByteArray::number(value, 'g', 17)) {}

Parameter::Parameter(const QDateTime &moment)
{
    if (moment.isValid())
        m_text = moment.toUTC().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss.zzz")).toLatin1();
}

Parameter::Parameter(const QStringList &texts) : m_text(arrayLiteral(texts)) {}

QByteArray arrayLiteral(const QStringList &texts)
{
    QByteArray literal("{");
    for (const QString &text : texts) {
        if (literal.size() > 1)
            literal += ',';
        QByteArray element = text.toUtf8();
        element.replace('\\', "\\\\").replace('"', "\\\"");
        literal += '"' + element + '"';
    }
    return literal + '}';
}

QByteArray quotedIdentifier(const QString &name) { return '"' + name.toUtf8().replace('"', "\"\"") + '"'; }

} // namespace vhm24::core
