#include "gui/metadata/metadata_words.h"

#include "gui/common/strings.h"
#include "host/translate.h"
#include "spec/code_list.h"

#include <QCoreApplication>

namespace kapok::gui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(MetadataWords)
};

}  // namespace

QString words(FieldRole role) {
    switch (role) {
        case FieldRole::None: return {};
        case FieldRole::Key: return Words::tr("Key");
        case FieldRole::Time: return Words::tr("Time");
        case FieldRole::Region: return Words::tr("Region");
        case FieldRole::Measure: return Words::tr("Measure");
    }
    return {};
}

QString words(UpdateFrequency frequency) {
    switch (frequency) {
        case UpdateFrequency::Unknown: return Words::tr("Not known");
        case UpdateFrequency::Continuous: return Words::tr("Continuously");
        case UpdateFrequency::Daily: return Words::tr("Every day");
        case UpdateFrequency::Weekly: return Words::tr("Every week");
        case UpdateFrequency::Biweekly: return Words::tr("Every two weeks");
        case UpdateFrequency::Semimonthly: return Words::tr("Twice a month");
        case UpdateFrequency::Monthly: return Words::tr("Every month");
        case UpdateFrequency::Bimonthly: return Words::tr("Every two months");
        case UpdateFrequency::Quarterly: return Words::tr("Every quarter");
        case UpdateFrequency::Semiannual: return Words::tr("Twice a year");
        case UpdateFrequency::Annual: return Words::tr("Every year");
        case UpdateFrequency::Biennial: return Words::tr("Every two years");
        case UpdateFrequency::Triennial: return Words::tr("Every three years");
        case UpdateFrequency::Irregular: return Words::tr("Irregularly");
    }
    return {};
}

QString codeListWords(const std::string& id) {
    const CodeList* list = findCodeList(id);
    return list ? host::shownString(list->title) : toQt(id);
}

}  // namespace kapok::gui
