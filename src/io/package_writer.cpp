#include "io/data_package.h"
#include "io/json_document.h"
#include "spec/names.h"
#include "table/column.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <filesystem>

namespace kapok::io {
namespace {

namespace fs = std::filesystem;

/// Texts of numbers are numbers in the JSON where the field holds numbers.
Json constraintValue(const std::string& text, Type type) {
    if (type == Type::Int64 || type == Type::Float64) {
        const Json number = Json::parse(text, nullptr, false);
        if (number.is_number()) return number;
    }
    return text;
}

bool hasDayTimes(const Column& column, std::int64_t unit) {
    for (std::size_t i = 0; i < column.chunkCount(); ++i) {
        const Chunk& chunk = column.chunk(i);
        const auto& values = chunk.as<std::int64_t>();
        for (std::size_t row = 0; row < chunk.rows; ++row) {
            if (!chunk.isMissing(row) && values[row] % unit != 0) return true;
        }
    }
    return false;
}

void addType(Json& json, const Column& column) {
    const Field& field = column.field();
    switch (field.type) {
        case Type::Boolean: json["type"] = "boolean"; return;
        case Type::Int64: json["type"] = "integer"; return;
        case Type::Float64: json["type"] = "number"; return;
        case Type::Date: json["type"] = "date"; return;
        case Type::Geometry: json["type"] = "geojson"; return;
        case Type::DateTime: break;
        case Type::Text: json["type"] = "string"; return;
    }
    json["type"] = "datetime";
    // The standard's own format is UTC.
    constexpr std::int64_t second = 1'000'000;
    const std::string zone = field.zone.empty() ? "" : "Z";
    const bool fractions = hasDayTimes(column, second);
    if (fractions || zone.empty()) json["format"] = (fractions ? "%Y-%m-%dT%H:%M:%S.%f" : "%Y-%m-%dT%H:%M:%S") + zone;
}

Json constraintsOf(const FieldNote& note, Type type) {
    Json json = Json::object();
    const bool ordered = type != Type::Text && type != Type::Boolean && type != Type::Geometry;
    if (note.required) json["required"] = true;
    if (note.unique) json["unique"] = true;
    if (ordered && !note.minimum.empty()) json["minimum"] = constraintValue(note.minimum, type);
    if (ordered && !note.maximum.empty()) json["maximum"] = constraintValue(note.maximum, type);
    if (type == Type::Text) addText(json, "pattern", note.pattern);
    for (const auto& [value, name] : note.values) json["enum"].push_back(constraintValue(value, type));
    return json;
}

Json fieldJson(const Column& column, const FieldNote& note) {
    const Field& field = column.field();
    Json json{{"name", field.name}};
    addType(json, column);
    addText(json, "title", note.label.empty() ? field.label : note.label);
    addText(json, "description", note.description);
    addText(json, "unit", field.unit.empty() ? note.unit : field.unit);
    addText(json, "codeList", note.codes);
    if (note.role != FieldRole::None && note.role != FieldRole::Key) json["role"] = enumName(note.role);
    for (const auto& [value, name] : note.values) {
        if (!name.empty()) {
            json["categories"].push_back({{"value", constraintValue(value, field.type)}, {"label", name}});
        }
    }
    Json constraints = constraintsOf(note, field.type);
    if (!constraints.empty()) json["constraints"] = std::move(constraints);
    return json;
}

Json namesJson(const std::vector<std::string>& names) { return names.size() == 1 ? Json(names.front()) : Json(names); }

Json schemaJson(const Table& table, const Metadata& metadata) {
    Json fields = Json::array();
    std::vector<std::string> keys;
    for (const ColumnPtr& column : table.columns()) {
        const auto found = metadata.fields.find(column->field().name);
        const FieldNote note = found == metadata.fields.end() ? FieldNote{} : found->second;
        if (note.role == FieldRole::Key) keys.push_back(column->field().name);
        fields.push_back(fieldJson(*column, note));
    }
    Json json{{"fields", std::move(fields)}, {"missingValues", {""}}};
    if (!keys.empty()) json["primaryKey"] = namesJson(keys);
    for (const ForeignKey& key : metadata.foreignKeys) {
        const bool here =
            std::all_of(key.fields.begin(), key.fields.end(), [&](const auto& name) { return table.has(name); });
        if (!here || key.fields.size() != key.otherFields.size() || key.fields.empty()) continue;
        json["foreignKeys"].push_back(
            {{"fields", namesJson(key.fields)},
             {"reference", {{"resource", key.dataset}, {"fields", namesJson(key.otherFields)}}}});
    }
    return json;
}

/// Names of licences are those of opendefinition.org; other words are its title.
Json licenceJson(const std::string& licence) {
    constexpr std::string_view letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789._-";
    if (isAddress(licence)) return {{"path", licence}};
    if (licence.find_first_not_of(letters) == std::string::npos) return {{"name", licence}};
    return {{"name", "notspecified"}, {"title", licence}};
}

Json peopleJson(const Metadata& about) {
    Json people = Json::array();
    if (!about.publisher.empty()) people.push_back({{"title", about.publisher}, {"role", "publisher"}});
    if (about.contact.empty()) return people;
    Json contact{{"title", about.contact}, {"role", "maintainer"}};
    if (about.contact.find('@') != std::string::npos && about.contact.find(' ') == std::string::npos) {
        contact["email"] = about.contact;
    }
    people.push_back(std::move(contact));
    return people;
}

/// The whole members of the standard first; "theme", "spatial", "temporal", "accrualPeriodicity" and "modified" are
/// those of Dublin Core and DCAT, which it has no word for.
void addAbout(Json& json, const Metadata& about) {
    addText(json, "title", about.title);
    addText(json, "description", about.description);
    addText(json, "version", about.version);
    if (!about.keywords.empty()) json["keywords"] = about.keywords;
    if (Json people = peopleJson(about); !people.empty()) json["contributors"] = std::move(people);
    if (!about.licence.empty()) json["licenses"].push_back(licenceJson(about.licence));
    if (!about.source.empty()) {
        Json source{{"title", about.source}};
        if (isAddress(about.source)) source["path"] = about.source;
        json["sources"].push_back(std::move(source));
    }
    if (about.issued.size() == 10) json["created"] = about.issued + "T00:00:00Z";
    addText(json, "modified", about.modified);
    addText(json, "theme", about.theme);
    addText(json, "spatial", about.region);
    if (!about.period.empty()) {
        Json period = Json::object();
        addText(period, "start", about.period.from);
        addText(period, "end", about.period.to);
        json["temporal"] = std::move(period);
    }
    if (about.frequency != UpdateFrequency::Unknown) json["accrualPeriodicity"] = enumName(about.frequency);
}

bool hasGeometry(const Table& table) {
    return std::any_of(table.columns().begin(), table.columns().end(),
                       [](const ColumnPtr& column) { return column->type() == Type::Geometry; });
}

Json resourceJson(const Table& table, const fs::path& data, const std::string& name, const Metadata& about) {
    const bool geometry = data.extension() == ".geojson";
    Json json{{"name", name},
              {"path", data.filename().string()},
              {"profile", geometry ? "data-resource" : "tabular-data-resource"},
              {"format", geometry ? "geojson" : "csv"},
              {"mediatype", geometry ? "application/geo+json" : "text/csv"},
              {"encoding", "utf-8"}};
    if (!geometry) {
        json["dialect"] = {{"delimiter", ","}, {"quoteChar", "\""}, {"doubleQuote", true}, {"header", true}};
    }
    std::error_code failure;
    if (const auto bytes = fs::file_size(data, failure); !failure) json["bytes"] = bytes;
    json["schema"] = schemaJson(table, about);
    return json;
}

/// What the rows' file is called: the name asked for, else that of the package, else "data".
std::string dataName(const fs::path& package, const std::string& table) {
    std::string name = table;
    if (name.empty() || name == package.stem().string()) name = package.stem().stem().string();
    if (name.empty() || name == "datapackage") name = "data";
    for (char& c : name) {
        if (std::string_view("/\\:*?\"<>|").find(c) != std::string_view::npos) c = '_';
    }
    return name;
}

}  // namespace

std::string packageName(std::string_view text, std::string_view otherwise) {
    std::string name;
    for (const char c : text) {
        const bool upper = c >= 'A' && c <= 'Z';
        const bool kept = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '.' || c == '_' || c == '-';
        if (kept || upper) {
            name += upper ? static_cast<char>(c - 'A' + 'a') : c;
        } else if (c == ' ' && !name.empty() && name.back() != '-') {
            name += '-';
        }
    }
    while (!name.empty() && (name.back() == '-' || name.back() == '.')) name.pop_back();
    return name.empty() ? std::string(otherwise) : name;
}

void writePackage(const Table& table, const std::string& path, const Metadata& metadata, const WriteOptions& options,
                  const Progress& progress) {
    const bool geometry = hasGeometry(table);
    const std::string name = dataName(path, options.table);
    const fs::path data = fs::path(path).parent_path() / (name + (geometry ? ".geojson" : ".csv"));
    WriteOptions rows = options;
    rows.format.clear();
    rows.table = name;
    rows.delimiter = ',';
    rows.byteOrderMark = false;
    writeFile(table, data.string(), rows, progress);
    Json json{{"profile", geometry ? "data-package" : "tabular-data-package"},
              {"name", packageName(metadata.title, packageName(name, "data"))}};
    addAbout(json, metadata);
    addText(json, "provenance", options.provenance);
    json["resources"].push_back(resourceJson(table, data, packageName(name, "data"), metadata));
    writeJson(json, path);
}

}  // namespace kapok::io
