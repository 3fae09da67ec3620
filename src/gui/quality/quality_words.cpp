#include "gui/quality/quality_words.h"

#include "gui/common/strings.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace kapok::gui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(QualityWords)
};

}  // namespace

QString partWords(const std::string& part) {
    if (part == "completeness") return Words::tr("Completeness");
    if (part == "validity") return Words::tr("Validity");
    if (part == "uniqueness") return Words::tr("Uniqueness");
    if (part == "consistency") return Words::tr("Consistency");
    if (part == "timeliness") return Words::tr("Timeliness");
    return toQt(part);
}

QString partHelp(const std::string& part) {
    if (part == "completeness") return Words::tr("Values that are there");
    if (part == "validity") return Words::tr("Values that are codes of their list and fulfil their conditions");
    if (part == "uniqueness") return Words::tr("Rows and values that are there once");
    if (part == "consistency") return Words::tr("Rows that fulfil the rules between columns");
    return Words::tr("Times that are not in the future, and new enough");
}

QString ruleWords(const QualityRule& rule) {
    if (rule.isCondition()) return toQt(rule.rule);
    if (rule.rule == "missing") return Words::tr("No value is missing");
    if (rule.rule == "region") return Words::tr("Region codes (GB/T 2260)");
    if (rule.rule == "industry") return Words::tr("Industry codes (GB/T 4754-2017)");
    if (rule.rule == "credit_code") return Words::tr("Unified social credit codes (GB 32100-2015)");
    if (rule.rule == "id_number") return Words::tr("Resident ID numbers (GB 11643-1999)");
    if (rule.rule == "unique") return Words::tr("No value is there twice");
    if (rule.rule == "duplicate") return Words::tr("No row repeats an earlier one");
    return Words::tr("No time is in the future");
}

QString pointsText(double score) {
    if (std::isnan(score)) return QStringLiteral("–");
    return QLocale().toString(std::floor(score * 1000 + 1e-9) / 10, 'f', 1);
}

}  // namespace kapok::gui
