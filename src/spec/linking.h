// How views hang together beyond one dataset: which rows of two datasets belong together, and what each view does with
// what is selected in another. A plain value, kept as a setting of the workbook.
#pragma once

#include "spec/dashboard_spec.h"
#include "spec/metadata.h"
#include "spec/step.h"
#include "table/table.h"

#include <string_view>

namespace kapok {

/// Rows belong together where all keys are equal; a selection in either dataset goes over to the other.
struct Relation {
    Id left = {};
    Id right = {};
    std::vector<JoinKey> keys = {};
    bool enabled = true;
    bool operator==(const Relation&) const = default;
};

/// What the view of item `to` does when something is selected in the view of item `from`.
struct ViewLink {
    Id from = {};
    Id to = {};
    LinkAction action = LinkAction::Highlight;
    bool operator==(const ViewLink&) const = default;
};

struct Linking {
    std::vector<Relation> relations = {};
    std::vector<ViewLink> views = {};
    bool operator==(const Linking&) const = default;
};

/// The setting of the workbook that holds it.
inline constexpr const char* linkingSetting = "linking";

std::string toJson(const Linking& linking);
/// Empty text: nothing is linked. Throws Error that names the member and what is expected there.
Linking linkingFromJson(std::string_view json);

/// What the pair is set to, else `standard`; a view always highlights what was selected in itself.
LinkAction linkBetween(const Linking& linking, const Id& from, const Id& to, LinkAction standard);
/// The same linking with the pair set; to `standard`: as if it had never been set.
Linking withLink(Linking linking, const Id& from, const Id& to, LinkAction action, LinkAction standard);

/// A dataset as proposals look at it.
struct Linked {
    Id id = {};
    Schema schema = {};
    Metadata metadata = {};
};

/// Relations that suggest themselves: fields of both with the same code list, or the same name (letter case apart) and
/// comparable types, that name things rather than measure them. At most one a pair of datasets, none where one is
/// known. O(pairs of fields).
std::vector<Relation> proposedRelations(const std::vector<Linked>& datasets, const Linking& known);

/// The fields by which a relation leaves `dataset`, and the dataset it leads to.
struct Passage {
    Id to = {};
    std::vector<JoinKey> keys = {};  ///< left: of the dataset that is left
};
std::vector<Passage> passagesFrom(const Linking& linking, const Id& dataset);

/// The predicate over the other dataset (its key fields have these `types`) that holds where its keys are those of a
/// row of `rows`, whose columns are the left keys in this order. Rows with a missing key belong to none. No rows: false
/// for all. O(rows log rows).
std::string carriedPredicate(const Table& rows, const std::vector<JoinKey>& keys, const std::vector<Type>& types);

}  // namespace kapok
