// SPDX-FileCopyrightText: 2026 VHM24 Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QProcess>
#include <QXmlStreamReader>

namespace vhm24::tests {

/// A part of an XLSX file, unpacked.
inline QByteArray xlsxPart(const QString &path, const QString &part)
{
    QProcess unzip;
    unzip.start(QStringLiteral("unzip"), {QStringLiteral("-p"), path, part});
    return unzip.waitForFinished() ? unzip.readAllStandardOutput() : QByteArray();
}

struct XlsxCell {
    QString type = {}; ///< As the file has it: empty = a number.
    QString text = {};
    QString style = {};
};

/// The cells of a sheet by their names, such as B2.
inline QMap<QString, XlsxCell> xlsxCells(const QString &path, int sheet = 1)
{
    QMap<QString, XlsxCell> cells;
    QXmlStreamReader xml(xlsxPart(path, QStringLiteral("xl/worksheets/sheet%1.xml").arg(sheet)));
    QString name;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("c")) {
            name = xml.attributes().value(QLatin1String("r")).toString();
            cells[name] = {.type = xml.attributes().value(QLatin1String("t")).toString(),
                           .style = xml.attributes().value(QLatin1String("s")).toString()};
        } else if (xml.name() == QLatin1String("v") || xml.name() == QLatin1String("t")) {
            cells[name].text = xml.readElementText();
        } else if (xml.name() == QLatin1String("f")) {
            cells[name].type = QStringLiteral("formula");
        }
    }
    if (xml.hasError())
        cells.clear();
    return cells;
}

} // namespace vhm24::tests
