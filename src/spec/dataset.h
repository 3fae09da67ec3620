// A dataset: where a table comes from, what is done to it, and what is known about it.
#pragma once

#include "spec/metadata.h"
#include "spec/step.h"

namespace kapok {

enum class SourceKind : std::uint8_t {
    File,      ///< `path`, `table`: a sheet, layer or table of it, `options` as the command line's --open
    Result,    ///< table `table` of the analysis `analysis`
    Embedded,  ///< rows kept in the workbook under `key`
    Database,  ///< `path`: the address of a database, without a password; `table`, or the option "sql"
    Sql,       ///< the answer of the SELECT `sql` over the datasets `inputs`
};

/// What a file was when it was read: another fingerprint means it has changed.
struct Fingerprint {
    std::int64_t size = 0;
    std::int64_t modified = 0;  ///< microseconds since 1970, UTC
    std::string hash = {};      ///< hexadecimal, of the content as src/io documents
    bool operator==(const Fingerprint&) const = default;
};

struct Source {
    SourceKind kind = SourceKind::File;
    std::string path = {};  ///< absolute, or relative to the workbook's folder when it lies below it
    std::string table = {};
    std::map<std::string, std::string> options = {};
    Fingerprint fingerprint = {};
    Id analysis = {};
    std::string key = {};
    std::string sql = {};                   ///< may hold variables of the workbook as :name
    std::map<std::string, Id> inputs = {};  ///< datasets that `sql` reads, by the names it calls them
    bool operator==(const Source&) const = default;
};

/// Fields from coarse to fine: province, city, county. Times need none: they go from years to days by themselves.
struct Hierarchy {
    std::string name = {};
    std::vector<std::string> fields = {};
    bool operator==(const Hierarchy&) const = default;
};

struct Dataset {
    Source source = {};
    std::vector<Step> steps = {};
    Metadata metadata = {};
    std::vector<Hierarchy> hierarchies = {};
    bool operator==(const Dataset&) const = default;
};

}  // namespace kapok
