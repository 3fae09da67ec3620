#include "multivariate/terms.h"

namespace kapok::multivariate {

Terms criterionTerms() {
    return {{"calinski", KAPOK_TR("multivariate", "Calinski–Harabasz index")},
            {"gap", KAPOK_TR("multivariate", "Gap statistic")},
            {"silhouette", KAPOK_TR("multivariate", "Silhouette")}};
}

Terms covarianceTerms() {
    return {{"diagonal", KAPOK_TR("multivariate", "Diagonal")},
            {"full", KAPOK_TR("multivariate", "Full")},
            {"spherical", KAPOK_TR("multivariate", "Spherical")},
            {"tied", KAPOK_TR("multivariate", "Tied")}};
}

Terms eigenvalueTerms() {
    return {{"data", KAPOK_TR("multivariate", "Data")}, {"random", KAPOK_TR("multivariate", "Random data")}};
}

Terms componentTerms() {
    return {{"F*", KAPOK_TR("multivariate", "Factor %1")}, {"PC*", KAPOK_TR("multivariate", "Component %1")}};
}

}  // namespace kapok::multivariate
