#include "host/markdown.h"

#include <QRegularExpression>

namespace kapok::host {

QString withClosedStars(QString markdown) {
    static const QRegularExpression strong(QStringLiteral("\\*\\*(?=\\S)([^*\\n]*\\S)\\*\\*"));
    const QChar hairSpace(0x200A);
    const auto isMark = [](QChar c) { return c.isPunct() || c.isSymbol(); };
    qsizetype from = 0;
    for (auto found = strong.match(markdown); found.hasMatch(); found = strong.match(markdown, from)) {
        const qsizetype start = found.capturedStart();
        qsizetype end = found.capturedEnd();
        const QString inner = found.captured(1);
        if (isMark(inner.back()) && end < markdown.size() && markdown[end].isLetterOrNumber())
            markdown.insert(end++, hairSpace);
        if (isMark(inner.front()) && start > 0 && markdown[start - 1].isLetterOrNumber()) {
            markdown.insert(start, hairSpace);
            ++end;
        }
        from = end;
    }
    return markdown;
}

}  // namespace kapok::host
