// Markdown of texts that are translated.
#pragma once

#include <QString>

namespace kapok::host {

/// CommonMark takes "**" after a punctuation mark for an end only before a space or another mark. Chinese is written
/// without spaces: "**ETS(A,A,N)**预测" would show its stars. A hair space sets such stars off.
QString withClosedStars(QString markdown);

}  // namespace kapok::host
