#include "io/json_document.h"

#include "io/atomic_file.h"
#include "io/file_bytes.h"

#include <cerrno>
#include <fstream>
#include <iterator>

namespace kapok::io {

Json readJsonObject(const std::string& path) {
    requireReadable(path);
    std::ifstream file(path, std::ios::binary);
    std::string text((std::istreambuf_iterator<char>(file)), std::istreambuf_iterator<char>());
    if (text.starts_with("\xEF\xBB\xBF")) text.erase(0, 3);
    try {
        Json json = Json::parse(text);
        if (json.is_object()) return json;
    } catch (const Json::parse_error& error) {
        throw Error(KAPOK_TR("io", "The file is not JSON: an error at byte %1.").arg(error.byte),
                    KAPOK_TR("io", "Look for a missing comma, quote or bracket there."), Place{path, 0, ""});
    }
    throw Error(KAPOK_TR("io", "The file is JSON, but holds no object."),
                KAPOK_TR("io", "Its first character must be a curly bracket."), Place{path, 0, ""});
}

void writeJson(const Json& json, const std::string& path) {
    AtomicFile file(path);
    errno = 0;
    std::ofstream stream(file.temporaryPath(), std::ios::binary | std::ios::trunc);
    stream << json.dump(2, ' ', false, Json::error_handler_t::replace) << '\n';
    stream.close();
    if (!stream) failWriting(path, errno ? errno : EIO);
    file.commit();
}

void addText(Json& json, const char* name, const std::string& text) {
    if (!text.empty()) json[name] = text;
}

bool isAddress(std::string_view text) {
    const bool web = text.starts_with("http://") || text.starts_with("https://");
    return web && text.find(' ') == std::string_view::npos;
}

JsonPlace JsonPlace::at(const std::string& name) const {
    return {json_->at(name), file_, path_.empty() ? name : path_ + "." + name};
}

std::vector<JsonPlace> JsonPlace::entries() const {
    if (!json_->is_array()) expected("a list");
    std::vector<JsonPlace> all;
    for (const Json& entry : *json_) all.emplace_back(entry, file_, path_ + "[" + std::to_string(all.size()) + "]");
    return all;
}

std::vector<JsonPlace> JsonPlace::entries(const std::string& name) const {
    return has(name) ? at(name).entries() : std::vector<JsonPlace>();
}

std::string JsonPlace::text(const std::string& name, std::string_view otherwise) const {
    if (!has(name)) return std::string(otherwise);
    const JsonPlace member = at(name);
    if (!member.json().is_string()) member.expected("a text");
    return member.json().get<std::string>();
}

bool JsonPlace::truth(const std::string& name, bool otherwise) const {
    if (!has(name)) return otherwise;
    const JsonPlace member = at(name);
    if (!member.json().is_boolean()) member.expected("true or false");
    return member.json().get<bool>();
}

std::vector<std::string> JsonPlace::texts(const std::string& name) const {
    std::vector<std::string> all;
    for (const JsonPlace& entry : entries(name)) all.push_back(entry.scalar());
    return all;
}

std::string JsonPlace::scalar() const {
    if (json_->is_string()) return json_->get<std::string>();
    if (json_->is_number() || json_->is_boolean()) return json_->dump();
    expected("a text or a number");
}

void JsonPlace::refuse(const Text& what, const Text& remedy) const {
    throw Error(what, remedy, Place{file_, 0, path_});
}

void JsonPlace::expected(std::string_view what) const {
    refuse(KAPOK_TR("io", "In the JSON, %1 must be %2, but it is %3.")
               .arg(path_.empty() ? "the document" : path_)
               .arg(what)
               .arg(json_->dump(-1, ' ', false, Json::error_handler_t::replace).substr(0, 80)));
}

}  // namespace kapok::io
