#include "gui/analysis/module_search.h"

#include "gui/common/strings.h"
#include "host/translate.h"

#include <QHash>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace kapok::gui {
namespace {

/// "t-test", "Holt–Winters" and "anova_oneway" are several words each.
QString spaced(QString text) {
    static const QRegularExpression between(QStringLiteral("[\\s\\-–_.,:()]+"));
    return QLatin1Char(' ') + text.replace(between, QStringLiteral(" ")).toLower() + QLatin1Char(' ');
}

QString inBoth(const Text& text) { return spaced(host::shownString(text) + QLatin1Char(' ') + toQt(english(text))); }

/// Names that people type and no title has.
QString usualName(const QString& word) {
    static const QHash<QString, QString> names{{QStringLiteral("ols"), QStringLiteral("linear regression")},
                                               {QStringLiteral("ttest"), QStringLiteral("t test")},
                                               {QStringLiteral("chi2"), QStringLiteral("chi square")},
                                               {QStringLiteral("sarima"), QStringLiteral("arima")},
                                               {QStringLiteral("iv"), QStringLiteral("instrumental variables")},
                                               {QStringLiteral("gmm"), QStringLiteral("gaussian mixture")}};
    return names.value(word, word);
}

/// Short words are looked for at the beginnings of others only: "ets" is not meant by "targets". Chinese has no spaces.
int scoreIn(const QString& text, const QString& word, int whole, int start, int inside) {
    if (text.contains(QLatin1Char(' ') + word + QLatin1Char(' '))) return whole;
    if (text.contains(QLatin1Char(' ') + word)) return start;
    const bool mayBeInside = word.size() > 3 || word.front() > QChar(0x2E7F);
    return mayBeInside && text.contains(word) ? inside : -1;
}

}  // namespace

int moduleScore(const ModuleInfo& info, const QString& words) {
    const QString title = inBoth(info.title);
    const QString id = spaced(toQt(info.id));
    const QString summary = inBoth(info.summary);
    int score = 0;
    for (const QString& word : spaced(words).split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const QString known = usualName(word);
        int best = std::max(
            {scoreIn(title, known, 40, 30, 20), scoreIn(id, known, 30, 25, 15), scoreIn(summary, known, 12, 8, 6)});
        if (best < 0) best = scoreIn(inBoth(info.help), known, 3, 2, 1);
        if (best < 0) return -1;
        score += best;
    }
    return score;
}

}  // namespace kapok::gui
