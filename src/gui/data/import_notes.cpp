#include "gui/data/import_notes.h"

#include "gui/common/widgets.h"
#include "host/translate.h"

#include <QCoreApplication>
#include <QLocale>

namespace kapok::gui {
namespace {

constexpr int mostNotes = 3;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ImportNotes)
};

}  // namespace

void showImportNotes(QLabel& label, const QStringList& first, const std::vector<Text>& warnings,
                     const std::vector<Text>& notes) {
    QStringList lines = first;
    for (const auto& warning : warnings) lines.append(host::shownString(warning));
    setStyleProperty(&label, "role", lines.isEmpty() ? QStringLiteral("muted") : QStringLiteral("warning"));
    for (const auto& note : notes) lines.append(host::shownString(note));
    label.setToolTip(lines.join(QLatin1Char('\n')));
    if (lines.size() > mostNotes) {
        const auto more = lines.size() - mostNotes;
        lines = lines.mid(0, mostNotes);
        lines.append(Words::tr("and %1 more").arg(QLocale().toString(more)));
    }
    label.setText(lines.isEmpty() ? Words::tr("Nothing remarkable in the first rows.") : lines.join(QLatin1Char('\n')));
}

}  // namespace kapok::gui
