#include "quality/terms.h"

namespace kapok::quality {

Terms partTerms() {
    return {{"completeness", KAPOK_TR("quality", "Completeness")},
            {"consistency", KAPOK_TR("quality", "Consistency")},
            {"timeliness", KAPOK_TR("quality", "Timeliness")},
            {"uniqueness", KAPOK_TR("quality", "Uniqueness")},
            {"validity", KAPOK_TR("quality", "Validity")}};
}

Terms ruleTerms() {
    return {{"credit_code", KAPOK_TR("quality", "Unified social credit codes")},
            {"duplicate", KAPOK_TR("quality", "No repeated rows")},
            {"future", KAPOK_TR("quality", "No times in the future")},
            {"id_number", KAPOK_TR("quality", "Resident identity numbers")},
            {"industry", KAPOK_TR("quality", "Industry codes")},
            {"missing", KAPOK_TR("quality", "No missing values")},
            {"region", KAPOK_TR("quality", "Region codes")},
            {"unique", KAPOK_TR("quality", "No repeated values")}};
}

Terms faultTerms() {
    static const Terms all{
        {"credit_code.character", KAPOK_TR("quality", "Credit code: a character that is not allowed")},
        {"credit_code.check", KAPOK_TR("quality", "Credit code: wrong check character")},
        {"credit_code.length", KAPOK_TR("quality", "Credit code: wrong length")},
        {"duplicate", KAPOK_TR("quality", "Repeated row")},
        {"future", KAPOK_TR("quality", "Time in the future")},
        {"id_number.character", KAPOK_TR("quality", "Identity number: a character that is not allowed")},
        {"id_number.check", KAPOK_TR("quality", "Identity number: wrong check character")},
        {"id_number.date", KAPOK_TR("quality", "Identity number: no date of birth")},
        {"id_number.length", KAPOK_TR("quality", "Identity number: wrong length")},
        {"industry.form", KAPOK_TR("quality", "Industry code: wrong form")},
        {"industry.section", KAPOK_TR("quality", "Industry code: division of another section")},
        {"industry.unknown", KAPOK_TR("quality", "Industry code: unknown")},
        {"missing", KAPOK_TR("quality", "Missing value")},
        {"region.form", KAPOK_TR("quality", "Region code: wrong form")},
        {"region.unknown", KAPOK_TR("quality", "Region code: unknown")},
        {"unique", KAPOK_TR("quality", "Repeated value")},
    };
    return all;
}

}  // namespace kapok::quality
