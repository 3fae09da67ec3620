#include "gui/map/map_export.h"

#include "chart/picture_file.h"
#include "gui/map/map_presenter.h"
#include "report/map_frames.h"
#include "report/scene_picture.h"
#include "workbook/house_style.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace kapok::gui {

report::ItemPicture mapPicture(std::shared_ptr<const map::Scene> scene, const MapSpace& space, QSize size,
                               const std::vector<std::size_t>& selected, const Theme& theme) {
    map::PaintOptions options;
    options.selectedRows = selected;
    if (space.form != MapForm::Flat) options.selected = scene->activeLayer().featuresOfRows(selected);
    options.background = true;
    options.locale = QLocale();
    options.group = chart::paintGroup;
    report::ItemPicture picture = report::scenePicture(std::move(scene), space, theme, options);
    picture.pixels = size;
    return picture;
}

void exportFrames(Session& session, MapPresenter& presenter, const Id& item) {
    const QString path =
        session.dialogs().saveFile(session.window(), QCoreApplication::translate("gui", "Export frames"),
                                   session.itemName(item) + QStringLiteral(".png"),
                                   QCoreApplication::translate("gui", "Numbered pictures (*.png)"));
    if (path.isEmpty() || !presenter.scene()) return;
    const QFileInfo file(path);
    const report::FrameOptions options{.pixels = presenter.view()->size()};
    const Theme theme = workbook::inHouseStyle(session.state(), lightTheme);
    const auto write = [scene = presenter.scene(), theme, options, folder = file.absolutePath(),
                        name = file.completeBaseName()](host::JobContext& context) {
        return report::writeMapFrames(folder, name, *scene, theme, options, &context);
    };
    session.jobs().run<std::size_t>(
        KAPOK_TR("gui", "Exporting frames of a map"), write,
        [&session, folder = file.absolutePath()](const host::Outcome<std::size_t>& written) {
            if (written.error) session.dialogs().showError(session.window(), *written.error);
            if (!written) return;
            const QString words =
                QCoreApplication::translate("gui", "%n frames written", nullptr, static_cast<int>(*written.value));
            session.messages().add({Severity::Success, words, folder, {}, {}});
        },
        &session);
}

}  // namespace kapok::gui
