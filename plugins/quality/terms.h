// Words for the ids that results of this plugin write.
#pragma once

#include "sdk/shared_terms.h"

namespace kapok::quality {

/// Of parts of the score: "validity".
Terms partTerms();
/// Of rules that are no conditions: "unique".
Terms ruleTerms();
/// Of how values fail them: "unique", "id_number.check".
Terms faultTerms();

}  // namespace kapok::quality
