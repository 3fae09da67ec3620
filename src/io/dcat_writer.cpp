#include "io/dcat.h"
#include "io/json_document.h"
#include "spec/names.h"

#include <algorithm>
#include <filesystem>

namespace kapok::io {
namespace {

Json context() {
    return {{"dcat", "http://www.w3.org/ns/dcat#"},        {"dcterms", "http://purl.org/dc/terms/"},
            {"foaf", "http://xmlns.com/foaf/0.1/"},        {"skos", "http://www.w3.org/2004/02/skos/core#"},
            {"vcard", "http://www.w3.org/2006/vcard/ns#"}, {"rdfs", "http://www.w3.org/2000/01/rdf-schema#"},
            {"xsd", "http://www.w3.org/2001/XMLSchema#"},  {"freq", "http://purl.org/cld/freq/"}};
}

/// A year, month or day with its type of XML Schema.
Json dateValue(const std::string& date) {
    const char* type = date.size() == 4 ? "xsd:gYear" : date.size() == 7 ? "xsd:gYearMonth" : "xsd:date";
    return {{"@value", date}, {"@type", type}};
}

void addDate(Json& json, const char* name, const std::string& date) {
    if (!date.empty()) json[name] = dateValue(date);
}

/// An address as a node of its own, words as a node that is called so.
Json nodeOf(const std::string& text, const char* type, const char* label) {
    if (isAddress(text)) return {{"@id", text}};
    return {{"@type", type}, {label, text}};
}

Json contactNode(const std::string& contact) {
    const bool mail = contact.find('@') != std::string::npos && contact.find(' ') == std::string::npos;
    Json json{{"@type", "vcard:Kind"}, {"vcard:fn", contact}};
    if (mail) json["vcard:hasEmail"] = {{"@id", "mailto:" + contact}};
    return json;
}

Json distributionNode(const Distribution& distribution) {
    Json json{{"@type", "dcat:Distribution"}};
    addText(json, "dcterms:title", distribution.title);
    json["dcat:downloadURL"] = {{"@id", distribution.address}};
    if (!distribution.mediaType.empty()) {
        json["dcat:mediaType"] = {{"@id", "https://www.iana.org/assignments/media-types/" + distribution.mediaType}};
    }
    return json;
}

Json datasetNode(const DcatDataset& dataset) {
    const Metadata& about = dataset.metadata;
    Json json{{"@context", context()}, {"@type", "dcat:Dataset"}};
    addText(json, "dcterms:title", about.title);
    addText(json, "dcterms:description", about.description);
    if (!about.publisher.empty()) {
        json["dcterms:publisher"] = {{"@type", "foaf:Agent"}, {"foaf:name", about.publisher}};
    }
    if (!about.contact.empty()) json["dcat:contactPoint"] = contactNode(about.contact);
    if (!about.theme.empty()) json["dcat:theme"] = nodeOf(about.theme, "skos:Concept", "skos:prefLabel");
    if (!about.keywords.empty()) json["dcat:keyword"] = about.keywords;
    if (!about.period.empty()) {
        Json period{{"@type", "dcterms:PeriodOfTime"}};
        addDate(period, "dcat:startDate", about.period.from);
        addDate(period, "dcat:endDate", about.period.to);
        json["dcterms:temporal"] = std::move(period);
    }
    if (!about.region.empty()) json["dcterms:spatial"] = nodeOf(about.region, "dcterms:Location", "skos:prefLabel");
    if (about.frequency != UpdateFrequency::Unknown) {
        json["dcterms:accrualPeriodicity"] = {{"@id", "freq:" + std::string(enumName(about.frequency))}};
    }
    if (!about.licence.empty()) {
        json["dcterms:license"] = nodeOf(about.licence, "dcterms:LicenseDocument", "rdfs:label");
    }
    if (!about.source.empty()) json["dcterms:source"] = nodeOf(about.source, "rdfs:Resource", "rdfs:label");
    addText(json, "dcat:version", about.version);
    addDate(json, "dcterms:issued", about.issued);
    addDate(json, "dcterms:modified", about.modified);
    for (const Distribution& one : dataset.distributions) json["dcat:distribution"].push_back(distributionNode(one));
    return json;
}

}  // namespace

void writeDcat(const DcatDataset& dataset, const std::string& path) { writeJson(datasetNode(dataset), path); }

void writeWithDcat(const Table& table, const std::string& path, const Metadata& metadata, const WriteOptions& options,
                   const Progress& progress) {
    const bool geometry = std::any_of(table.columns().begin(), table.columns().end(),
                                      [](const ColumnPtr& column) { return column->type() == Type::Geometry; });
    std::filesystem::path data(path);
    data.replace_extension(geometry ? ".geojson" : ".csv");
    WriteOptions rows = options;
    rows.format.clear();
    writeFile(table, data.string(), rows, progress);
    writeDcat({metadata, {{data.filename().string(), geometry ? "application/geo+json" : "text/csv", {}}}}, path);
}

}  // namespace kapok::io
