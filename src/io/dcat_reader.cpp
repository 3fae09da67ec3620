#include "io/dcat.h"
#include "io/json_document.h"
#include "spec/names.h"

#include <algorithm>

namespace kapok::io {
namespace {

constexpr std::string_view dcat = "http://www.w3.org/ns/dcat#";
constexpr std::string_view dcterms = "http://purl.org/dc/terms/";
constexpr std::string_view mediaTypes = "https://www.iana.org/assignments/media-types/";

/// Names of properties as addresses. Only what DCAT documents use of JSON-LD 1.1: prefixes, terms, @id, @value, @graph.
class Names {
public:
    void learn(const Json& context) {
        if (context.is_array()) {
            for (const Json& part : context) learn(part);
            return;
        }
        if (!context.is_object()) return;  // a context on the net
        for (const auto& [term, meaning] : context.items()) {
            if (meaning.is_string()) terms_[term] = meaning.get<std::string>();
            if (meaning.is_object() && meaning.contains("@id") && meaning.at("@id").is_string()) {
                terms_[term] = meaning.at("@id").get<std::string>();
            }
        }
    }

    /// The whole address of a name such as "dct:title", "title" or "http://purl.org/dc/terms/title".
    std::string whole(const std::string& name, int depth = 0) const {
        constexpr int mostHops = 8;  // a context may define terms by terms, and wrongly in a circle
        if (const auto term = terms_.find(name); term != terms_.end() && term->second != name && depth < mostHops) {
            return whole(term->second, depth + 1);
        }
        const auto colon = name.find(':');
        if (colon == std::string::npos || name.compare(colon, 3, "://") == 0) return name;
        const auto prefix = terms_.find(name.substr(0, colon));
        if (prefix == terms_.end() || depth >= mostHops) return name;
        return whole(prefix->second, depth + 1) + name.substr(colon + 1);
    }

private:
    std::map<std::string, std::string> terms_;
};

class DcatReader {
public:
    explicit DcatReader(const std::string& path) : path_(path), json_(readJsonObject(path)) {
        if (json_.contains("@context")) names_.learn(json_.at("@context"));
        index(json_);
    }

    DcatDataset dataset() const {
        const Json* node = find(json_);
        if (!node) {
            throw Error(KAPOK_TR("io", "The document describes no dataset of DCAT."),
                        KAPOK_TR("io", "An object of it must have the @type dcat:Dataset."), Place{path_, 0, ""});
        }
        return {metadata(*node), distributions(*node)};
    }

private:
    /// Nodes by their @id, so that references in a graph can be followed.
    void index(const Json& json) {
        if (json.is_object() && json.size() > 1 && json.contains("@id") && json.at("@id").is_string()) {
            nodes_.emplace(json.at("@id").get<std::string>(), &json);
        }
        if (!json.is_structured()) return;
        for (const auto& child : json) index(child);
    }

    bool isDataset(const Json& json) const {
        const char* member = json.contains("@type") ? "@type" : "type";
        if (!json.contains(member)) return false;
        const Json types = json.at(member).is_array() ? json.at(member) : Json::array({json.at(member)});
        return std::any_of(types.begin(), types.end(), [&](const Json& type) {
            if (!type.is_string()) return false;
            const std::string whole = names_.whole(type.get<std::string>());
            return whole == std::string(dcat) + "Dataset" || whole == "Dataset";
        });
    }

    const Json* find(const Json& json) const {
        if (json.is_object() && isDataset(json)) return &json;
        if (!json.is_structured()) return nullptr;
        for (const auto& child : json) {
            if (const Json* found = find(child)) return found;
        }
        return nullptr;
    }

    /// The member of this address; a bare name counts where no context says otherwise. Null: none.
    const Json* member(const Json& node, std::string_view space, std::string_view name) const {
        if (!node.is_object()) return nullptr;
        for (const auto& [key, value] : node.items()) {
            const std::string whole = names_.whole(key);
            if (whole == std::string(space) + std::string(name) || whole == name) return &value;
        }
        return nullptr;
    }

    const Json& followed(const Json& value) const {
        const Json& first = value.is_array() && !value.empty() ? value.front() : value;
        if (!first.is_object() || !first.contains("@id") || !first.at("@id").is_string()) return first;
        const auto node = nodes_.find(first.at("@id").get<std::string>());
        return node == nodes_.end() ? first : *node->second;
    }

    /// A value in words: itself, what it is called, else its address.
    std::string words(const Json& value) const {
        const Json& node = followed(value);
        if (node.is_string()) return node.get<std::string>();
        if (node.is_number() || node.is_boolean()) return node.dump();
        if (!node.is_object()) return {};
        if (node.contains("@value")) return words(node.at("@value"));
        const std::pair<std::string_view, std::string_view> labels[] = {
            {"http://xmlns.com/foaf/0.1/", "name"},
            {"http://www.w3.org/2006/vcard/ns#", "fn"},
            {"http://www.w3.org/2004/02/skos/core#", "prefLabel"},
            {"http://www.w3.org/2000/01/rdf-schema#", "label"},
            {dcterms, "title"}};
        for (const auto& [space, name] : labels) {
            if (const Json* label = member(node, space, name)) return words(*label);
        }
        return node.contains("@id") && node.at("@id").is_string() ? names_.whole(node.at("@id").get<std::string>())
                                                                  : std::string();
    }

    std::string text(const Json& node, std::string_view space, std::string_view name) const {
        const Json* value = member(node, space, name);
        return value ? words(*value) : std::string();
    }

    std::vector<std::string> texts(const Json& node, std::string_view space, std::string_view name) const {
        const Json* value = member(node, space, name);
        std::vector<std::string> all;
        if (!value) return all;
        if (!value->is_array()) return {words(*value)};
        for (const Json& one : *value) all.push_back(words(one));
        return all;
    }

    /// The last part of the term's address: of purl.org/cld/freq, or of the European Union's list.
    static UpdateFrequency frequencyOf(const std::string& address) {
        std::string term = address.substr(address.find_last_of("/#:") + 1);
        std::transform(term.begin(), term.end(), term.begin(),
                       [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
        if (term == "cont") return UpdateFrequency::Continuous;
        if (term == "irreg") return UpdateFrequency::Irregular;
        if (term == "annual_2") return UpdateFrequency::Semiannual;
        if (term == "monthly_2") return UpdateFrequency::Semimonthly;
        return enumFromName<UpdateFrequency>(term).value_or(UpdateFrequency::Unknown);
    }

    TimeSpan period(const Json& node) const {
        const Json* value = member(node, dcterms, "temporal");
        if (!value) return {};
        const Json& span = followed(*value);
        return {text(span, dcat, "startDate"), text(span, dcat, "endDate")};
    }

    std::string contact(const Json& node) const {
        const Json* value = member(node, dcat, "contactPoint");
        return value ? words(*value) : std::string();
    }

    Metadata metadata(const Json& node) const {
        Metadata about;
        about.title = text(node, dcterms, "title");
        about.description = text(node, dcterms, "description");
        about.publisher = text(node, dcterms, "publisher");
        about.contact = contact(node);
        about.theme = text(node, dcat, "theme");
        about.keywords = texts(node, dcat, "keyword");
        about.period = period(node);
        about.region = text(node, dcterms, "spatial");
        about.frequency = frequencyOf(text(node, dcterms, "accrualPeriodicity"));
        about.licence = text(node, dcterms, "license");
        about.source = text(node, dcterms, "source");
        if (about.source.empty()) about.source = text(node, dcat, "landingPage");
        about.version = text(node, dcat, "version");
        if (about.version.empty()) about.version = text(node, "http://www.w3.org/2002/07/owl#", "versionInfo");
        about.issued = text(node, dcterms, "issued").substr(0, 10);
        about.modified = text(node, dcterms, "modified").substr(0, 10);
        return about;
    }

    std::vector<Distribution> distributions(const Json& node) const {
        const Json* value = member(node, dcat, "distribution");
        std::vector<Distribution> all;
        if (!value) return all;
        for (const Json& each : value->is_array() ? *value : Json::array({*value})) {
            const Json& one = followed(each);
            Distribution distribution{text(one, dcat, "downloadURL"), text(one, dcat, "mediaType"),
                                      text(one, dcterms, "title")};
            if (distribution.address.empty()) distribution.address = text(one, dcat, "accessURL");
            if (distribution.mediaType.starts_with(mediaTypes)) distribution.mediaType.erase(0, mediaTypes.size());
            all.push_back(std::move(distribution));
        }
        return all;
    }

    std::string path_;
    Json json_;
    Names names_;
    std::map<std::string, const Json*> nodes_;
};

}  // namespace

DcatDataset readDcat(const std::string& path) { return DcatReader(path).dataset(); }

}  // namespace kapok::io
