// DCAT: the description of a dataset as linked data (W3C Data Catalog Vocabulary, version 3, with Dublin Core terms),
// in JSON-LD.
#pragma once

#include "io/write.h"
#include "spec/metadata.h"

#include <string>
#include <vector>

namespace kapok::io {

/// A file in which the rows can be had.
struct Distribution {
    std::string address = {};    ///< relative to the description, or a URL
    std::string mediaType = {};  ///< "text/csv"
    std::string title = {};
    bool operator==(const Distribution&) const = default;
};

struct DcatDataset {
    Metadata metadata = {};  ///< without a field dictionary: DCAT has no place for it
    std::vector<Distribution> distributions = {};
};

/// Writes one dcat:Dataset, whole or not at all. Throws Error.
void writeDcat(const DcatDataset& dataset, const std::string& path);

/// Writes the rows as CSV beside `path`, named like it (or GeoJSON where they have geometry), and their description.
/// Throws Error or Cancelled as writeFile does.
void writeWithDcat(const Table& table, const std::string& path, const Metadata& metadata,
                   const WriteOptions& options = {}, const Progress& progress = {});

/// The first dcat:Dataset of a document: on its own, in a catalogue or in a graph. Names are understood by the
/// document's own @context, as full addresses, or, where the context lies on the net, as DCAT's own context has them.
/// Throws Error when there is none.
DcatDataset readDcat(const std::string& path);

}  // namespace kapok::io
