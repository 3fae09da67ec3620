// A folder for one test, and small tables and files in it.
#pragma once

#include "sdk/error.h"
#include "table/column_builder.h"
#include "table/format.h"

#include <QFile>
#include <QTemporaryDir>

namespace kapok::workbook {

class Scratch {
public:
    QString path(const QString& name) const { return folder_.filePath(name); }
    std::string text(const QString& name) const { return path(name).toStdString(); }

    std::string write(const QString& name, const QByteArray& bytes) const {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly)) qFatal("cannot write the fixture");
        file.write(bytes);
        return path(name).toStdString();
    }

    static QByteArray read(const QString& path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private:
    QTemporaryDir folder_;
};

/// All types, some values missing, `rows` rows.
inline Table allTypesTable(std::size_t rows) {
    std::vector<ColumnBuilder> builders;
    for (const Type type : allTypes) builders.emplace_back(Field{std::string(typeName(type)), type});
    for (std::size_t row = 0; row < rows; ++row) {
        for (auto& builder : builders) {
            const auto number = static_cast<std::int64_t>(row);
            if (row % 7 == 3) {
                builder.addMissing();
                continue;
            }
            switch (builder.field().type) {
                case Type::Boolean: builder.addInteger(number % 2); break;
                case Type::Float64: builder.addNumber(static_cast<double>(row) / 3 - 1000); break;
                case Type::Text: builder.addText("文字 " + std::to_string(row % 100)); break;
                case Type::Geometry: builder.addWkb(std::string(row % 5 + 1, static_cast<char>(row))); break;
                default: builder.addInteger(number * 17); break;
            }
        }
    }
    std::vector<ColumnPtr> columns;
    for (auto& builder : builders) columns.push_back(builder.finish());
    return Table(std::move(columns));
}

inline bool sameCells(const Table& a, const Table& b) {
    if (a.rows() != b.rows() || a.schema() != b.schema()) return false;
    for (std::size_t i = 0; i < a.columnCount(); ++i) {
        for (std::size_t row = 0; row < a.rows(); ++row) {
            if (a.column(i)->isMissing(row) != b.column(i)->isMissing(row)) return false;
            if (cellText(*a.column(i), row) != cellText(*b.column(i), row)) return false;
        }
    }
    return true;
}

/// What the Error says that `work` throws; empty when it throws none.
template <class Work>
std::string errorOf(Work&& work) {
    try {
        work();
    } catch (const Error& error) {
        return error.what();
    }
    return {};
}

}  // namespace kapok::workbook
