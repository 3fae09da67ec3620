#include "io/xlsx_workbook.h"

#include "io/xml_reader.h"

#include <charconv>
#include <map>

namespace kapok::io {
namespace {

constexpr std::size_t mostStyles = 1'000'000;

[[noreturn]] void refuse() {
    throw Error(KAPOK_TR("io", "This is not an Excel workbook."),
                KAPOK_TR("io", "Check that the file is whole and has its usual extension."));
}

unsigned number(std::string_view text, unsigned otherwise = 0) {
    unsigned value = otherwise;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

struct Relation {
    std::string type;
    std::string target;
};

/// Targets are relative to the folder of the part they belong to, or absolute.
std::string resolved(const std::string& folder, std::string_view target) {
    if (target.starts_with('/')) return std::string(target.substr(1));
    std::string path = folder;
    while (target.starts_with("../")) {
        target.remove_prefix(3);
        if (path.empty()) break;
        const auto slash = path.find_last_of('/', path.size() - 2);
        path = slash == std::string::npos ? std::string() : path.substr(0, slash + 1);
    }
    return path + std::string(target);
}

class RelationReader : public XmlHandler {
public:
    explicit RelationReader(std::string folder) : folder_(std::move(folder)) {}

    void start(std::string_view name, const XmlAttributes& attributes) override {
        if (name != "Relationship") return;
        const std::string_view type = attributes["Type"];
        relations[std::string(attributes["Id"])] = {std::string(type.substr(type.rfind('/') + 1)),
                                                    resolved(folder_, attributes["Target"])};
    }
    void end(std::string_view) override {}
    void text(std::string_view) override {}

    std::map<std::string, Relation, std::less<>> relations;

private:
    std::string folder_;
};

class WorkbookReader : public XmlHandler {
public:
    WorkbookReader(XlsxWorkbook& workbook, const RelationReader& relations)
        : workbook_(workbook), relations_(relations) {}

    void start(std::string_view name, const XmlAttributes& attributes) override {
        if (name == "workbookPr") workbook_.date1904 = attributes.isTrue("date1904");
        if (name != "sheet") return;
        const auto relation = relations_.relations.find(attributes["id"]);
        if (relation == relations_.relations.end() || relation->second.type != "worksheet") return;
        const std::string_view state = attributes["state"];
        workbook_.sheets.push_back(
            {std::string(attributes["name"]), relation->second.target, state == "hidden" || state == "veryHidden"});
    }
    void end(std::string_view) override {}
    void text(std::string_view) override {}

private:
    XlsxWorkbook& workbook_;
    const RelationReader& relations_;
};

class StyleReader : public XmlHandler {
public:
    explicit StyleReader(XlsxWorkbook& workbook) : workbook_(workbook) {}

    void start(std::string_view name, const XmlAttributes& attributes) override {
        if (name == "numFmt") custom_[number(attributes["numFmtId"])] = numberFormat(attributes["formatCode"]);
        if (name == "cellXfs") inside_ = true;
        if (name != "xf" || !inside_ || workbook_.formats.size() >= mostStyles) return;
        const unsigned id = number(attributes["numFmtId"]);
        const auto found = custom_.find(id);
        workbook_.formats.push_back(found == custom_.end() ? builtinNumberFormat(id) : found->second);
    }
    void end(std::string_view name) override {
        if (name == "cellXfs") inside_ = false;
    }
    void text(std::string_view) override {}

private:
    XlsxWorkbook& workbook_;
    std::map<unsigned, NumberFormat> custom_;
    bool inside_ = false;
};

class StringReader : public XmlHandler {
public:
    void start(std::string_view name, const XmlAttributes&) override {
        if (name == "si") text_.clear();
        if (name == "rPh") phonetic_ = true;
        inText_ = name == "t" && !phonetic_;
    }
    void end(std::string_view name) override {
        inText_ = false;
        if (name == "rPh") phonetic_ = false;
        if (name == "si") pool.add(text_.find("_x") == std::string::npos ? text_ : unescapedXlsx(text_));
    }
    void text(std::string_view piece) override {
        if (inText_) text_ += piece;
    }

    TextPool pool;

private:
    std::string text_;
    bool inText_ = false;
    bool phonetic_ = false;
};

std::string folderOf(const std::string& part) {
    const auto slash = part.rfind('/');
    return slash == std::string::npos ? std::string() : part.substr(0, slash + 1);
}

RelationReader relationsOf(const ZipArchive& archive, const std::string& part, const Progress& progress) {
    const std::string folder = folderOf(part);
    RelationReader reader(folder);
    const std::string relations = folder + "_rels/" + part.substr(folder.size()) + ".rels";
    if (archive.has(relations)) readXml(archive.open(relations), reader, progress);
    return reader;
}

std::string workbookPart(const ZipArchive& archive, const Progress& progress) {
    for (const auto& [id, relation] : relationsOf(archive, "", progress).relations) {
        if (relation.type == "officeDocument" && archive.has(relation.target)) return relation.target;
    }
    if (archive.has("xl/workbook.xml")) return "xl/workbook.xml";
    refuse();
}

void appendUtf8(std::string& out, unsigned unit) {
    if (unit < 0x80) {
        out += static_cast<char>(unit);
    } else if (unit < 0x800) {
        out += static_cast<char>(0xC0 | unit >> 6);
        out += static_cast<char>(0x80 | (unit & 0x3F));
    } else {
        out += static_cast<char>(0xE0 | unit >> 12);
        out += static_cast<char>(0x80 | (unit >> 6 & 0x3F));
        out += static_cast<char>(0x80 | (unit & 0x3F));
    }
}

bool hexadecimalUnit(std::string_view text, unsigned& unit) {
    if (text.size() < 7 || !text.starts_with("_x") || text[6] != '_') return false;
    const auto end = std::from_chars(text.data() + 2, text.data() + 6, unit, 16).ptr;
    return end == text.data() + 6;
}

}  // namespace

std::string unescapedXlsx(std::string_view text) {
    std::string plain;
    for (std::size_t at = 0; at < text.size();) {
        unsigned unit = 0;
        // Halves of surrogate pairs stay as they are written.
        if (text[at] == '_' && hexadecimalUnit(text.substr(at), unit) && (unit < 0xD800 || unit > 0xDFFF)) {
            appendUtf8(plain, unit);
            at += 7;
        } else {
            plain += text[at++];
        }
    }
    return plain;
}

XlsxWorkbook readXlsxWorkbook(const ZipArchive& archive, const Progress& progress) {
    const Progress quiet{{}, progress.cancelled};
    const std::string part = workbookPart(archive, quiet);
    if (part.ends_with(".bin")) {
        throw Error(KAPOK_TR("io", "This is a binary Excel workbook (.xlsb), which cannot be opened."),
                    KAPOK_TR("io", "Save it as .xlsx."));
    }
    const RelationReader relations = relationsOf(archive, part, quiet);
    XlsxWorkbook workbook;
    WorkbookReader reader(workbook, relations);
    readXml(archive.open(part), reader, quiet);
    for (const auto& [id, relation] : relations.relations) {
        if (!archive.has(relation.target)) continue;
        if (relation.type == "sharedStrings") workbook.stringsPart = relation.target;
        if (relation.type != "styles") continue;
        StyleReader styles(workbook);
        readXml(archive.open(relation.target), styles, quiet);
    }
    if (workbook.sheets.empty()) {
        throw Error(KAPOK_TR("io", "The file holds no tables."), KAPOK_TR("io", "Choose another file."));
    }
    return workbook;
}

TextPool readSharedStrings(const ZipArchive& archive, const XlsxWorkbook& workbook, const Progress& progress) {
    StringReader reader;
    if (!workbook.stringsPart.empty()) {
        readXml(archive.open(workbook.stringsPart), reader, Progress{{}, progress.cancelled});
    }
    return std::move(reader.pool);
}

}  // namespace kapok::io
