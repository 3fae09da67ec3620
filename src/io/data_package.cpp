#include "io/data_package.h"

#include "io/json_document.h"

#include "spec/names.h"

#include <algorithm>
#include <filesystem>

namespace kapok::io {
namespace {

namespace fs = std::filesystem;

struct DeclaredType {
    const char* name;
    std::optional<Type> type;  ///< none: found from the cells
};

/// Table Schema v1, "Types and Formats". What we have no type for stays text.
const std::vector<DeclaredType>& declaredTypes() {
    static const std::vector<DeclaredType> types{
        {"string", Type::Text},    {"number", Type::Float64},    {"integer", Type::Int64}, {"boolean", Type::Boolean},
        {"date", Type::Date},      {"datetime", Type::DateTime}, {"time", Type::Text},     {"year", Type::Int64},
        {"yearmonth", Type::Date}, {"duration", Type::Text},     {"object", Type::Text},   {"array", Type::Text},
        {"geopoint", Type::Text},  {"geojson", Type::Text},      {"any", std::nullopt}};
    return types;
}

/// The order of day, month and year in a pattern of strptime.
std::string dateFormat(const std::string& pattern) {
    const auto day = pattern.find("%d");
    const auto month = std::min(pattern.find("%m"), std::min(pattern.find("%b"), pattern.find("%B")));
    const auto year = std::min(pattern.find("%Y"), pattern.find("%y"));
    if (year == std::string::npos || month == std::string::npos) return {};
    if (pattern.find_first_not_of("%Ymd") == std::string::npos) return "compact";
    if (year < month) return "ymd";
    return day < month ? "dmy" : "mdy";
}

class PackageReader {
public:
    explicit PackageReader(const std::string& path) : path_(path), json_(readJsonObject(path)) {}

    std::vector<PackageTable> tables() {
        const JsonPlace top(json_, path_);
        if (!top.has("resources")) {
            top.refuse(KAPOK_TR("io", "The data package has no list of \"resources\"."),
                       KAPOK_TR("io", "A datapackage.json names its files there."));
        }
        Metadata about;
        readAbout(top, about);
        std::vector<PackageTable> all;
        for (const JsonPlace& resource : top.entries("resources")) all.push_back(readResource(resource, about));
        if (all.empty()) top.at("resources").expected("a list with at least one resource");
        return all;
    }

private:
    static std::string linkText(const JsonPlace& place, const char* address) {
        const std::string words = place.text("title");
        const std::string link = place.text(address);
        if (words.empty() || words == link) return link;
        return link.empty() ? words : words + " " + link;
    }

    static void readPeople(const JsonPlace& top, Metadata& about) {
        for (const JsonPlace& person : top.entries("contributors")) {
            const std::string role = person.text("role", "contributor");
            const std::string title = person.text("title");
            if (role == "publisher" && about.publisher.empty()) about.publisher = title;
            const std::string contact = person.text("email", title);
            if (role != "publisher" && about.contact.empty()) about.contact = contact;
        }
    }

    static void readAbout(const JsonPlace& top, Metadata& about) {
        const auto take = [&](std::string& into, const char* name) {
            if (top.has(name)) into = top.text(name);
        };
        take(about.title, "title");
        take(about.description, "description");
        take(about.version, "version");
        take(about.theme, "theme");
        take(about.region, "spatial");
        take(about.modified, "modified");
        if (top.has("created")) about.issued = top.text("created").substr(0, 10);
        if (top.has("keywords")) about.keywords = top.texts("keywords");
        readPeople(top, about);
        for (const JsonPlace& licence : top.entries("licenses")) {
            about.licence = licence.has("title") ? licence.text("title") : licence.text("name", licence.text("path"));
            break;
        }
        if (top.has("homepage")) about.source = top.text("homepage");
        for (const JsonPlace& source : top.entries("sources")) {
            about.source = linkText(source, "path");
            break;
        }
        if (top.has("temporal") && top.at("temporal").json().is_object()) {
            about.period = {top.at("temporal").text("start"), top.at("temporal").text("end")};
        }
        if (top.has("accrualPeriodicity")) {
            about.frequency = enumFromName<UpdateFrequency>(top.text("accrualPeriodicity")).value_or(about.frequency);
        }
    }

    /// A file named in the package: relative, and never outside of its folder.
    std::string fileOf(const JsonPlace& place) const {
        if (!place.json().is_string()) place.expected("the path of a file");
        const auto name = place.json().get<std::string>();
        if (name.find("://") != std::string::npos) {
            place.refuse(KAPOK_TR("io", "The data are on the net: %1.").arg(name),
                         KAPOK_TR("io", "Download the file into the folder of the package and name it there."));
        }
        const fs::path relative(name);
        const bool leaves =
            std::any_of(relative.begin(), relative.end(), [](const fs::path& part) { return part == ".."; });
        if (name.empty() || relative.is_absolute() || leaves) {
            place.refuse(KAPOK_TR("io", "A data package may only name files in its own folder, not \"%1\".").arg(name));
        }
        return (fs::path(path_).parent_path() / relative).string();
    }

    PackageTable readResource(const JsonPlace& resource, const Metadata& about) {
        if (!resource.json().is_object()) resource.expected("an object");
        PackageTable table;
        table.metadata = about;
        if (resource.has("data")) {
            resource.at("data").refuse(KAPOK_TR("io", "Data inside the JSON of a data package cannot be read."),
                                       KAPOK_TR("io", "Put them into a file of their own and name its path."));
        }
        if (!resource.has("path")) resource.refuse(KAPOK_TR("io", "A resource of the data package has no \"path\"."));
        const JsonPlace path = resource.at("path");
        const auto parts = path.json().is_array() ? path.entries() : std::vector<JsonPlace>{path};
        if (parts.size() != 1) path.expected("one file");
        table.path = fileOf(parts.front());
        table.name = resource.text("name", fs::path(table.path).stem().string());
        readAbout(resource, table.metadata);
        const std::string encoding = resource.text("encoding");
        if (!encoding.empty()) table.options.encoding = encoding;
        const bool isText = isTextFile(table.path, resource.text("format"));
        if (isText) readDialect(resource, table.options);
        if (isText) table.options.geometry = "none";
        if (resource.has("schema")) readSchema(resource.at("schema"), table);
        return table;
    }

    static bool isTextFile(const std::string& path, const std::string& format) {
        const std::string extension = format.empty() ? fs::path(path).extension().string() : "." + format;
        return extension == ".csv" || extension == ".tsv" || extension == ".txt" || extension == ".gz";
    }

    /// CSV Dialect v1; what it does not say has the defaults of that document.
    void readDialect(const JsonPlace& resource, OpenOptions& options) {
        const Json nothing = Json::object();
        JsonPlace dialect = resource.has("dialect") ? resource.at("dialect") : JsonPlace(nothing, path_);
        const bool tabs = resource.text("format") == "tsv" || fs::path(resource.text("path")).extension() == ".tsv";
        options.delimiter = dialect.text("delimiter", tabs ? "\t" : ",");
        const auto character = [&](const char* name, std::string_view otherwise) {
            const std::string text = dialect.text(name, otherwise);
            if (text.size() > 1) dialect.at(name).expected("one character");
            return text.empty() ? '\0' : text.front();
        };
        options.quote = character("quoteChar", "\"");
        options.escape = character("escapeChar", "");
        options.comment = dialect.text("commentChar");
        options.headerRows = dialect.truth("header", true) ? 1 : 0;
        options.skip = 0;
    }

    void readSchema(JsonPlace schema, PackageTable& table) {
        Json elsewhere;
        if (schema.json().is_string()) {
            const std::string file = fileOf(schema);
            elsewhere = readJsonObject(file);
            schema = JsonPlace(elsewhere, file);
        }
        if (!schema.json().is_object()) schema.expected("an object or the path of a file");
        if (!schema.has("fields")) schema.refuse(KAPOK_TR("io", "The schema has no list of \"fields\"."));
        table.missingValues = schema.texts("missingValues");
        for (const JsonPlace& field : schema.entries("fields")) readField(field, table);
        if (schema.has("primaryKey")) {
            const JsonPlace key = schema.at("primaryKey");
            for (const auto& name :
                 key.json().is_string() ? std::vector<std::string>{key.scalar()} : schema.texts("primaryKey")) {
                table.metadata.fields[name].role = FieldRole::Key;
            }
        }
        for (const JsonPlace& key : schema.entries("foreignKeys")) readForeignKey(key, table.metadata);
    }

    static std::vector<std::string> names(const JsonPlace& place, const char* member) {
        if (place.has(member) && place.at(member).json().is_string()) return {place.text(member)};
        return place.texts(member);
    }

    static void readForeignKey(const JsonPlace& key, Metadata& metadata) {
        if (!key.has("fields") || !key.has("reference")) key.expected("an object with \"fields\" and \"reference\"");
        const JsonPlace reference = key.at("reference");
        metadata.foreignKeys.push_back({names(key, "fields"), reference.text("resource"), names(reference, "fields")});
    }

    static void readField(const JsonPlace& field, PackageTable& table) {
        if (!field.json().is_object() || !field.has("name")) field.expected("an object with a \"name\"");
        const std::string name = field.text("name");
        table.columns.push_back(name);
        FieldNote note;
        note.label = field.text("title");
        note.description = field.text("description");
        note.unit = field.text("unit");
        note.codes = field.text("codeList");
        note.role = enumFromName<FieldRole>(field.text("role", "none")).value_or(FieldRole::None);
        for (const JsonPlace& category : field.entries("categories")) {
            const bool named = category.json().is_object();
            note.values[named ? category.at("value").scalar() : category.scalar()] =
                named ? category.text("label") : std::string();
        }
        if (field.has("constraints")) readConstraints(field.at("constraints"), note);
        if (!(note == FieldNote{})) table.metadata.fields[name] = note;
        readType(field, name, table);
    }

    static void readConstraints(const JsonPlace& constraints, FieldNote& note) {
        const auto scalar = [&](const char* name) {
            return constraints.has(name) ? constraints.at(name).scalar() : std::string();
        };
        note.required = constraints.truth("required", false);
        note.unique = constraints.truth("unique", false);
        note.minimum = scalar("minimum");
        note.maximum = scalar("maximum");
        note.pattern = constraints.text("pattern");
        const std::string shortest = scalar("minLength");
        const std::string longest = scalar("maxLength");
        const bool lengths = !shortest.empty() || !longest.empty();
        if (lengths && note.pattern.empty()) {
            note.pattern = ".{" + (shortest.empty() ? "0" : shortest) + "," + longest + "}";
        }
        for (const auto& value : constraints.texts("enum")) note.values.try_emplace(value);
    }

    static std::vector<std::string> wordsOr(const JsonPlace& field, const char* member,
                                            const std::vector<std::string>& standard) {
        return field.has(member) ? field.texts(member) : standard;
    }

    static void readType(const JsonPlace& field, const std::string& name, PackageTable& table) {
        const std::string type = field.text("type", "string");
        const auto& types = declaredTypes();
        const auto found = std::find_if(types.begin(), types.end(), [&](const auto& one) { return type == one.name; });
        if (found == types.end()) {
            std::string known;
            for (const auto& one : types) known += (known.empty() ? "" : ", ") + std::string(one.name);
            field.at("type").expected("one of " + known);
        }
        if (!found->type) return;
        ColumnChoice choice{*found->type, {}};
        if (isTime(choice.type)) choice.format = dateFormat(field.text("format"));
        if (choice.type == Type::DateTime && choice.format == "compact") choice.format.clear();
        if (choice.type == Type::Float64 && field.text("decimalChar") == ",") choice.format = "comma";
        if (choice.type == Type::Boolean) {
            // Read as texts first: what is true and what is false is for the package to say.
            choice.type = Type::Text;
            table.truths[name] = {wordsOr(field, "trueValues", {"true", "True", "TRUE", "1"}),
                                  wordsOr(field, "falseValues", {"false", "False", "FALSE", "0"})};
        }
        table.options.columnTypes[name] = choice;
    }

    std::string path_;
    Json json_;
};

}  // namespace

bool isDataPackage(std::string_view path) {
    constexpr std::string_view name = "datapackage.json";
    if (!path.ends_with(name)) return false;
    const std::string_view before = path.substr(0, path.size() - name.size());
    return before.empty() || before.ends_with('/') || before.ends_with('\\') || before.ends_with('.');
}

std::vector<PackageTable> readPackage(const std::string& path) { return PackageReader(path).tables(); }

PackageTable packageTable(const std::string& path, const std::string& table) {
    std::string known;
    for (PackageTable& one : readPackage(path)) {
        if (table.empty() || one.name == table) return std::move(one);
        known += (known.empty() ? "" : ", ") + one.name;
    }
    throw Error(KAPOK_TR("io", "There is no table \"%1\" in the file.").arg(table),
                KAPOK_TR("io", "It holds: %1.").arg(known), Place{path, 0, ""});
}

std::vector<TableInfo> listPackageTables(const std::string& path) {
    std::vector<TableInfo> all;
    for (const PackageTable& table : readPackage(path)) all.push_back({table.name, -1, false});
    return all;
}

}  // namespace kapok::io
