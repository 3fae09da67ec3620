// Parts and rules of a quality report in words.
#pragma once

#include "gui/quality/quality_findings.h"

#include <QString>

namespace kapok::gui {

/// "Completeness" …
QString partWords(const std::string& part);
/// What the part asks, in one sentence.
QString partHelp(const std::string& part);
/// "No value is missing", "Region codes (GB/T 2260)", or the condition.
QString ruleWords(const QualityRule& rule);
/// "86.4": points of 100, not rounded up to 100; "–" where there is no score.
QString pointsText(double score);

}  // namespace kapok::gui
