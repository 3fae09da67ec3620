#include "spec/metadata.h"

namespace kapok {

std::string periodText(const TimeSpan& period) {
    if (period.from.empty() || period.from == period.to) return period.to;
    return period.to.empty() ? period.from : period.from + " – " + period.to;
}

int daysBetween(UpdateFrequency frequency) {
    switch (frequency) {
        case UpdateFrequency::Continuous:
        case UpdateFrequency::Daily: return 1;
        case UpdateFrequency::Weekly: return 7;
        case UpdateFrequency::Biweekly: return 14;
        case UpdateFrequency::Semimonthly: return 16;
        case UpdateFrequency::Monthly: return 31;
        case UpdateFrequency::Bimonthly: return 62;
        case UpdateFrequency::Quarterly: return 92;
        case UpdateFrequency::Semiannual: return 184;
        case UpdateFrequency::Annual: return 366;
        case UpdateFrequency::Biennial: return 731;
        case UpdateFrequency::Triennial: return 1096;
        case UpdateFrequency::Unknown:
        case UpdateFrequency::Irregular: break;
    }
    return 0;
}

}  // namespace kapok
