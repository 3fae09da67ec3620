#include "workbook/journal_lines.h"

#include "io/fingerprint.h"
#include "sdk/error.h"

#include <QDir>
#include <nlohmann/json.hpp>

namespace kapok::workbook {
namespace {

using Json = nlohmann::ordered_json;

std::string timeText(const QDateTime& time) { return time.toUTC().toString(Qt::ISODateWithMs).toStdString(); }

QDateTime timeFrom(const Json& json) {
    return QDateTime::fromString(QString::fromStdString(json.value("time", std::string{})), Qt::ISODateWithMs);
}

JournalEdit editFromLine(const QByteArray& line) {
    Json json = Json::parse(line.toStdString());
    const QDateTime time = timeFrom(json);
    json.erase("time");
    return {editFromJson(json.dump()), time};
}

}  // namespace

QString journalFile(const QString& folder) { return folder + "/journal.jsonl"; }
QString journalLock(const QString& folder) { return folder + "/alive.lock"; }
QString tableFile(const QString& folder, const std::string& key) {
    return folder + "/table-" + QString::fromStdString(key) + ".kapok";
}

QStringList tableFiles(const QString& folder) {
    QStringList files;
    for (const auto& name : QDir(folder).entryList({"table-*.kapok"}, QDir::Files)) files << folder + '/' + name;
    return files;
}

std::string fileMark(const QString& path) {
    if (path.isEmpty()) return {};
    try {
        const auto found = io::fingerprint(path.toStdString());
        return std::to_string(found.size) + " " + found.hash;
    } catch (const Error&) {
        return {};
    }
}

std::string headLine(const JournalHead& head) {
    const Json json{{"journal", 1},        {"workbook", head.workbook.toStdString()},
                    {"mark", head.mark},   {"time", timeText(head.time)},
                    {"edits", head.edits}, {"label", english(head.lastLabel)}};
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

std::string editLine(const Edit& edit, const QDateTime& time) {
    const std::string json = toJson(edit);
    return "{\"time\":\"" + timeText(time) + "\"," + json.substr(1);
}

ReadJournal readJournal(const QString& folder) {
    const Error unreadable(KAPOK_TR("workbook", "The crash journal cannot be read."), {},
                           {journalFile(folder).toStdString(), 0, {}});
    QFile file(journalFile(folder));
    if (!file.open(QIODevice::ReadOnly)) throw unreadable;
    ReadJournal journal;
    try {
        const Json head = Json::parse(file.readLine().toStdString());
        journal.head = {QString::fromStdString(head.value("workbook", std::string{})),
                        head.value("mark", std::string{}), timeFrom(head), head.value("edits", std::size_t{0}),
                        verbatim(head.value("label", std::string{}))};
        journal.start = editFromLine(file.readLine()).edit;
    } catch (const Json::exception&) {
        throw unreadable;
    }
    while (!file.atEnd()) {
        const QByteArray line = file.readLine();
        if (!line.endsWith('\n')) break;
        try {
            journal.edits.push_back(editFromLine(line));
        } catch (const Json::exception&) {
            break;
        }
    }
    return journal;
}

}  // namespace kapok::workbook
