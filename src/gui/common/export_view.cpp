#include "gui/common/export_view.h"

#include "gui/common/strings.h"
#include "gui/data/table_copy.h"
#include "host/run_context.h"
#include "io/write.h"
#include "report/logo.h"
#include "report/origin_line.h"
#include "workbook/house_style.h"

#include <QApplication>
#include <QClipboard>

namespace kapok::gui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ExportView)
};

report::PictureOptions asOfNow() {
    report::PictureOptions options;
    options.locale = QLocale();
    options.time = QDateTime::currentDateTime();
    return options;
}

}  // namespace

QStringList viewExportFilters() {
    return {Words::tr("PDF, vectors (*.pdf)"), Words::tr("SVG, vectors (*.svg)"), Words::tr("PNG picture (*.png)"),
            Words::tr("Data behind it, CSV (*.csv)"), Words::tr("Data behind it, Excel (*.xlsx)")};
}

std::string originOf(Session& session, const Id& item) {
    return fromQt(report::originLine(session.state(), item, asOfNow()));
}

std::optional<PictureSize> askPictureSize(Session& session, const QString& path, const report::ItemPicture& picture) {
    const bool dots = path.endsWith(QStringLiteral(".png"), Qt::CaseInsensitive);
    // Of vectors a dot is a pixel.
    return PictureSizeDialog::ask({picture.pixels, dots ? PictureSize().dpi : 96}, dots, picture.isPage,
                                  session.window());
}

void exportView(Session& session, const Id& item, const QString& path, report::ItemPicture picture, const Table& data) {
    const QString ending = path.section(QLatin1Char('.'), -1).toLower();
    if (ending == QStringLiteral("csv") || ending == QStringLiteral("xlsx")) {
        io::WriteOptions options;
        options.provenance = originOf(session, item);
        options.sideFile = true;
        return io::writeFile(data, fromQt(path), options);
    }
    const QString line = report::originLine(session.state(), item, asOfNow());
    if (!picture.saysItsSource) {
        picture = report::withOriginLine(std::move(picture), line, lightTheme);
        picture = report::withLogo(std::move(picture), workbook::houseStyle(session.state()), lightTheme);
    }
    if (const auto size = askPictureSize(session, path, picture)) {
        report::writePicture(path, picture, size->pixels, size->dpi);
    }
}

void copyData(Session& session, const Table& data) {
    constexpr std::size_t mostCopied = 100000;
    if (data.rows() > mostCopied)
        return session.dialogs().showError(session.window(),
                                           Error(KAPOK_TR("gui", "%1 rows are too many to copy.").arg(data.rows()),
                                                 KAPOK_TR("gui", "Export the data to a file instead.")));
    host::LocalContext context;
    QApplication::clipboard()->setText(copiedRows(data, nullptr, RowMask(data.rows(), true), true, context));
}

}  // namespace kapok::gui
