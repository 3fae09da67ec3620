// The file formats of weights that GeoDa, PySAL and spdep share.
#pragma once

#include "geo/weights.h"

#include <string>
#include <string_view>
#include <unordered_map>

namespace kapok::geo {

/// Links between ids, islands included.
struct NamedWeights {
    std::vector<std::string> ids;
    Weights weights;
};

/// Makes them from links one by one; ids get their places in order of first appearance.
class NamedLinks {
public:
    std::uint32_t place(std::string_view id);
    void add(std::uint32_t from, std::uint32_t to, double weight) { links_.push_back({from, to, weight}); }
    std::size_t size() const { return links_.size(); }
    /// Of equal links the first stays.
    NamedWeights weights() &&;

private:
    std::unordered_map<std::string, std::uint32_t> places_;
    std::vector<std::string> ids_;
    std::vector<Link> links_;
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
