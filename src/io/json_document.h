// JSON documents read with their place in mind: every complaint names the file and the path in it. Included by .cpp
// files only: the JSON library is slow to compile.
#pragma once

#include "sdk/error.h"

#include <nlohmann/json.hpp>

namespace kapok::io {

using Json = nlohmann::ordered_json;

/// Reads a whole file. Throws Error when it cannot be read or is no JSON object, with the byte of the mistake.
Json readJsonObject(const std::string& path);

/// Writes it whole or not at all, with two blanks a level and a line end.
void writeJson(const Json& json, const std::string& path);

/// Adds the member unless the text is empty.
void addText(Json& json, const char* name, const std::string& text);

/// One address of the net, not words with one in them.
bool isAddress(std::string_view text);

/// A value of a document and where it stands: "resources[0].schema".
class JsonPlace {
public:
    JsonPlace(const Json& json, std::string file, std::string path = {})
        : json_(&json), file_(std::move(file)), path_(std::move(path)) {}

    const Json& json() const { return *json_; }
    const std::string& path() const { return path_; }
    const std::string& file() const { return file_; }

    bool has(const std::string& name) const { return json_->is_object() && json_->contains(name); }
    JsonPlace at(const std::string& name) const;
    /// The entries of a list. Throws Error when it is none.
    std::vector<JsonPlace> entries() const;
    std::vector<JsonPlace> entries(const std::string& name) const;  ///< none where there is no such member

    /// Members of an object. Without the member: empty, or the default. Throw Error for another type.
    std::string text(const std::string& name, std::string_view otherwise = {}) const;
    bool truth(const std::string& name, bool otherwise) const;
    std::vector<std::string> texts(const std::string& name) const;
    /// Texts as they are, numbers and booleans as JSON writes them.
    std::string scalar() const;

    [[noreturn]] void refuse(const Text& what, const Text& remedy = {}) const;
    [[noreturn]] void expected(std::string_view what) const;

private:
    const Json* json_;
    std::string file_;
    std::string path_;
};

}  // namespace kapok::io
