// Tables as text for comparisons, and files made for one test.
#pragma once

#include "io/open.h"
#include "table/format.h"

#include <QByteArray>
#include <QFile>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

/// "name:type name:type …"
inline QString schemaText(const kapok::Table& table) {
    QStringList parts;
    for (const auto& field : table.schema()) {
        parts << QString::fromStdString(field.name) + ":" +
                     QString::fromStdString(std::string(kapok::typeName(field.type)));
    }
    return parts.join(' ');
}

/// Cells joined by '|'; missing ones are '~'.
inline QString rowText(const kapok::Table& table, std::size_t row) {
    QStringList cells;
    for (const auto& column : table.columns()) {
        if (column->isMissing(row)) {
            cells << "~";
        } else if (column->type() == kapok::Type::Geometry) {
            cells << "<geometry>";
        } else {
            cells << QString::fromStdString(kapok::cellText(*column, row));
        }
    }
    return cells.join('|');
}

/// Rows joined by '/'.
inline QString rowsText(const kapok::Table& table) {
    QStringList rows;
    for (std::size_t row = 0; row < table.rows(); ++row) rows << rowText(table, row);
    return rows.join('/');
}

/// Notes and warnings, each a line.
inline QString reportText(const kapok::io::ImportReport& report) {
    QStringList lines;
    for (const auto& text : report.warnings) lines << QString::fromStdString(kapok::english(text));
    for (const auto& text : report.notes) lines << QString::fromStdString(kapok::english(text));
    return lines.join('\n');
}

class TestFolder {
public:
    std::string write(const QString& name, const QByteArray& content) const {
        QFile file(folder_.filePath(name));
        if (!file.open(QIODevice::WriteOnly)) qFatal("cannot write a test file");
        file.write(content);
        return file.fileName().toStdString();
    }
    QString path(const QString& name) const { return folder_.filePath(name); }

private:
    QTemporaryDir folder_;
};
