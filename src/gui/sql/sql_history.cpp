#include "gui/sql/sql_history.h"

#include <QRegularExpression>

namespace kapok::gui {
namespace {

constexpr qsizetype mostKept = 200;
constexpr qsizetype longestKept = 20000;

}  // namespace

QStringList sqlHistory(const host::Settings& settings) { return settings.get(host::settings::sqlHistory); }

bool mayHoldSecret(const QString& statement) {
    static const QRegularExpression words(QStringLiteral("passw|pwd|secret|token|api_?key|credential|密码|口令|密钥"),
                                          QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression address(QStringLiteral("://[^\\s/:@']+:[^\\s/@']+@"));
    return statement.contains(words) || statement.contains(address);
}

void rememberSql(host::Settings& settings, const QString& statement) {
    const QString kept = statement.trimmed();
    if (kept.isEmpty() || kept.size() > longestKept || mayHoldSecret(kept)) return;
    QStringList history = sqlHistory(settings);
    history.removeAll(kept);
    history.prepend(kept);
    settings.set(host::settings::sqlHistory, QStringList(history.mid(0, mostKept)));
}

}  // namespace kapok::gui
