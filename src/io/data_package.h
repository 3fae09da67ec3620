// Frictionless data packages: a datapackage.json beside the files it describes (Data Package and Table Schema,
// version 1; specs.frictionlessdata.io).
#pragma once

#include "io/open.h"
#include "io/write.h"
#include "spec/metadata.h"

namespace kapok::io {

/// By its name: "datapackage.json" or "NAME.datapackage.json".
bool isDataPackage(std::string_view path);

/// Texts that are true or false.
struct TruthWords {
    std::vector<std::string> yes;
    std::vector<std::string> no;
};

/// One table of a package, as the package describes it.
struct PackageTable {
    std::string name;                          ///< distinct in the package
    std::string path;                          ///< of its file, in or below the folder of the package
    OpenOptions options;                       ///< dialect, encoding and declared types
    std::vector<std::string> columns;          ///< names in the order of the schema; empty: no schema
    std::vector<std::string> missingValues;    ///< texts that stand for a missing value
    std::map<std::string, TruthWords> truths;  ///< boolean fields
    Metadata metadata;                         ///< of the package, with the table's own over it
};

/// The package's tables in its order. Throws Error with the place in the JSON: no resources, a resource without a
/// path, data inside the JSON or on the net, a path that leaves the folder, an unknown type.
std::vector<PackageTable> readPackage(const std::string& path);

/// What the package says of a table; the first when `table` is empty. Throws Error when there is none of that name.
PackageTable packageTable(const std::string& path, const std::string& table);

std::vector<TableInfo> listPackageTables(const std::string& path);

/// The table with its declared types, labels and units; what `options` give goes before what the package says. Cells
/// that do not fit their declared type are listed as openFile lists them.
Opened readPackageTable(const std::string& path, const std::string& table, const OpenOptions& options,
                        const Progress& progress);

/// Writes the rows as CSV (UTF-8, comma) beside `path`, named after options.table, and the package that describes
/// them. Both are whole or not there. Throws Error or Cancelled as writeFile does.
void writePackage(const Table& table, const std::string& path, const Metadata& metadata,
                  const WriteOptions& options = {}, const Progress& progress = {});

/// A name as packages want it: lower case letters, digits, ".", "_" and "-"; `otherwise` where nothing is left.
std::string packageName(std::string_view text, std::string_view otherwise);

}  // namespace kapok::io
