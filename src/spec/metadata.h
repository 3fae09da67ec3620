// What is known about a dataset beyond its rows. The field dictionary is the one place for labels, units and rules of
// fields: the pipeline gives labels and units to the table, the quality report takes the rules.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace kapok {

/// What a field is for.
enum class FieldRole : std::uint8_t {
    None,
    Key,     ///< names the row, alone or with the other keys
    Time,    ///< what time the row is of
    Region,  ///< what place the row is of
    Measure
};

/// What is known about one field beyond its name and type; an empty label or unit leaves the table's own.
struct FieldNote {
    std::string label = {};
    std::string unit = {};
    std::string description = {};
    FieldRole role = FieldRole::None;
    std::string codes = {};                          ///< id of a shipped list (spec/code_list.h); empty: none
    std::map<std::string, std::string> values = {};  ///< the only values allowed, and what they stand for; empty: any
    bool required = false;                           ///< never missing
    bool unique = false;                             ///< no value twice
    std::string minimum = {};                        ///< canonical text of the field's type; empty: none
    std::string maximum = {};
    std::string pattern = {};  ///< regular expression that the whole text fits
    bool operator==(const FieldNote&) const = default;
};

/// Years, months or days as ISO 8601 writes them: "2015", "2015-03", "2015-03-31"; both ends belong to it.
struct TimeSpan {
    std::string from = {};
    std::string to = {};
    bool empty() const { return from.empty() && to.empty(); }
    bool operator==(const TimeSpan&) const = default;
};

/// "2015 – 2024"; one end where the other is not given or the same.
std::string periodText(const TimeSpan& period);

/// How often new data come: the terms of the Dublin Core collection frequencies (purl.org/cld/freq).
enum class UpdateFrequency : std::uint8_t {
    Unknown,
    Continuous,
    Daily,
    Weekly,
    Biweekly,
    Semimonthly,
    Monthly,
    Bimonthly,
    Quarterly,
    Semiannual,
    Annual,
    Biennial,
    Triennial,
    Irregular
};

/// The days between two issues; 0 where nobody can say.
int daysBetween(UpdateFrequency frequency);

/// Fields whose values are those of fields of another dataset.
struct ForeignKey {
    std::vector<std::string> fields = {};
    std::string dataset = {};  ///< name of the other; empty: the same
    std::vector<std::string> otherFields = {};
    bool operator==(const ForeignKey&) const = default;
};

struct Metadata {
    std::string title = {};
    std::string description = {};
    std::string publisher = {};
    std::string contact = {};  ///< name, telephone or address of electronic mail
    std::string theme = {};
    std::vector<std::string> keywords = {};
    TimeSpan period = {};
    std::string region = {};
    UpdateFrequency frequency = UpdateFrequency::Unknown;
    std::string licence = {};
    std::string source = {};  ///< where it was published: an address or words
    std::string version = {};
    std::string issued = {};                       ///< day, ISO 8601
    std::string modified = {};                     ///< day, ISO 8601
    std::map<std::string, FieldNote> fields = {};  ///< by field name
    std::vector<ForeignKey> foreignKeys = {};
    bool operator==(const Metadata&) const = default;
};

}  // namespace kapok
