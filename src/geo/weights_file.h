// The file formats of weights that GeoDa, PySAL and spdep share.
#pragma once

#include "geo/weights.h"

#include <string>
#include <string_view>

namespace kapok::geo {

/// Links between ids, islands included.
struct NamedWeights {
    std::vector<std::string> ids;
    Weights weights;
};

/// Reads the text of a `.gal` file (a header, then for each id the number of its neighbours and their ids).
/// Throws Error naming the line.
NamedWeights readGal(std::string_view text);
/// Reads the text of a `.gwt` file (a header, then from, to, weight). It does not name islands.
NamedWeights readGwt(std::string_view text);
std::string writeGal(const NamedWeights& weights);
std::string writeGwt(const NamedWeights& weights);

/// The weights of `ids` from a file's; ids that the file does not name are islands, counted in `unknown`.
/// Throws Error when an id stands twice, or when the weights name none of them.
Weights weightsFor(const NamedWeights& file, std::span<const std::string> ids, std::size_t& unknown);

}  // namespace kapok::geo
