#include "workbook/kapok_header.h"

#include "sdk/error.h"
#include "workbook/kapok_file.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

namespace kapok::workbook {
namespace {

// Offsets of the database header (SQLite file format, section 1.3).
constexpr int headerSize = 100;
constexpr int pageSizeAt = 16;
constexpr int changeCounterAt = 24;
constexpr int pageCountAt = 28;
constexpr int userVersionAt = 60;
constexpr int applicationIdAt = 68;
constexpr int validForAt = 92;

quint32 number(const QByteArray& header, int at) { return qFromBigEndian<quint32>(header.constData() + at); }

/// Bytes that the header says the file has; 0 when it does not say.
qint64 promisedSize(const QByteArray& header) {
    if (number(header, changeCounterAt) != number(header, validForAt)) return 0;
    const qint64 pageSize = qFromBigEndian<quint16>(header.constData() + pageSizeAt);
    return (pageSize == 1 ? 65536 : pageSize) * static_cast<qint64>(number(header, pageCountAt));
}

QByteArray readHeader(const std::string& path) {
    const Place place{path, 0, {}};
    const QString name = QString::fromStdString(path);
    const QFileInfo info(name);
    if (!info.exists()) {
        throw Error(KAPOK_TR("workbook", "There is no such file."),
                    KAPOK_TR("workbook", "It may have been moved or renamed."), place);
    }
    if (info.isDir()) {
        throw Error(KAPOK_TR("workbook", "This is a folder, not a workbook."),
                    KAPOK_TR("workbook", "Choose a .kapok file in it."), place);
    }
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly)) {
        throw Error(KAPOK_TR("workbook", "The workbook cannot be read: %1.").arg(file.errorString().toStdString()),
                    KAPOK_TR("workbook", "Ask its owner for permission to read it."), place);
    }
    if (info.size() == 0) {
        throw Error(KAPOK_TR("workbook", "The file is empty: it holds no workbook."),
                    KAPOK_TR("workbook", "Restore it from a copy."), place);
    }
    return file.read(headerSize);
}

}  // namespace

void checkKapokHeader(const std::string& path) {
    const Place place{path, 0, {}};
    const QByteArray header = readHeader(path);
    if (!header.startsWith(QByteArray("SQLite format 3\0", 16))) {
        throw Error(KAPOK_TR("workbook", "The file is not a Kapok workbook."),
                    KAPOK_TR("workbook", "To open data, choose \"Open data\" instead."), place);
    }
    const Error cutOff(KAPOK_TR("workbook", "The workbook is cut off: its end is missing."),
                       KAPOK_TR("workbook", "Copy or download it again, or restore it from a copy."), place);
    if (header.size() < headerSize) throw cutOff;
    if (number(header, applicationIdAt) != static_cast<quint32>(kapokApplicationId)) {
        throw Error(KAPOK_TR("workbook", "The file is a database of another program, not a Kapok workbook."),
                    KAPOK_TR("workbook", "Open it as data to read its tables."), place);
    }
    const auto version = static_cast<std::int64_t>(number(header, userVersionAt));
    if (version > kapokSchemaVersion) {
        throw Error(
            KAPOK_TR("workbook", "The workbook was saved by a newer Kapok (schema %1; this one reads up to %2).")
                .arg(version)
                .arg(kapokSchemaVersion),
            KAPOK_TR("workbook", "Open it with a newer version of Kapok."), place);
    }
    if (QFileInfo(QString::fromStdString(path)).size() < promisedSize(header)) throw cutOff;
}

}  // namespace kapok::workbook
