#include "cli/workbook_info.h"

#include "cli/output.h"
#include "cli/session.h"
#include "host/json_writer.h"
#include "host/translate.h"
#include "spec/names.h"

namespace kapok::cli {
namespace {

void printJson(const std::string& path, const workbook::State& state) {
    host::JsonWriter json;
    json.beginObject().key("file").text(path).key("format").text("kapok").key("items").beginArray();
    for (const auto& item : state.items()) {
        json.beginObject().key("id").text(item->id).key("kind").text(enumName(item->kind()));
        json.key("name").text(item->name).endObject();
    }
    printLine(json.endArray().endObject().result());
}

}  // namespace

bool isWorkbook(const std::string& path) {
    return QString::fromStdString(path).endsWith(".kapok", Qt::CaseInsensitive);
}

void printWorkbook(const std::string& path, bool json) {
    const workbook::State state = workbook::readKapokFile(path).state;
    if (json) return printJson(path, state);
    std::vector<std::vector<std::string>> rows;
    for (const auto& item : state.items()) rows.push_back({item->id, std::string(enumName(item->kind())), item->name});
    printAligned(rows);
    if (rows.empty()) printLine(host::shown(KAPOK_TR("cli", "The workbook is empty.")));
}

}  // namespace kapok::cli
