#include "gui/map/map_export.h"

#include "chart/picture_file.h"
#include "gui/map/map_presenter.h"
#include "report/scene_picture.h"
#include "space/camera.h"
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

namespace {

std::vector<MapCamera> viewsOf(const MapSpec& spec) {
    std::vector<MapCamera> views;
    for (const auto& kept : spec.bookmarks) views.push_back(kept.camera);
    if (views.size() > 1) return views;
    using space::Preset;
    views.clear();
    for (const auto preset : {Preset::FromSouth, Preset::Isometric, Preset::FromAbove})
        views.push_back(space::preset(preset));
    return views;
}

}  // namespace

void exportFilm(Session& session, MapPresenter& presenter, report::Motion motion, const QString& path) {
    const auto scene = presenter.scene();
    if (!scene) return;
    report::FilmOptions options;
    options.motion = motion;
    options.views = viewsOf(presenter.spec());
    options.pixels = presenter.view()->size();
    options.locale = QLocale();
    if (motion == report::Motion::Time && scene->division) options.seconds = presenter.spec().time.stepSeconds;
    const auto write = [scene, space = presenter.spec().space, options, path,
                        theme = workbook::inHouseStyle(session.state(), lightTheme)](host::JobContext& context) {
        const report::Film film = report::mapFilm(scene, space, theme, options, &context);
        const QFileInfo file(path);
        if (file.suffix().compare(QLatin1String("gif"), Qt::CaseInsensitive) == 0)
            return report::writeFilm(path, film, &context);
        return report::writeFrames(file.absolutePath(), file.completeBaseName(), film, &context);
    };
    session.jobs().run<std::size_t>(
        KAPOK_TR("gui", "Filming a map"), write,
        [&session, path](const host::Outcome<std::size_t>& written) {
            if (written.error) session.dialogs().showError(session.window(), *written.error);
            if (!written) return;
            const QString words =
                QCoreApplication::translate("gui", "%n frames written", nullptr, static_cast<int>(*written.value));
            session.messages().add({Severity::Success, words, path, {}, {}});
        },
        &session);
}

void exportFilm(Session& session, MapPresenter& presenter, const Id& item, report::Motion motion) {
    const QString path = session.dialogs().saveFile(
        session.window(), QCoreApplication::translate("gui", "Export a film"),
        session.itemName(item) + QStringLiteral(".gif"),
        QCoreApplication::translate("gui",
                                    "Film that plays in browsers and slides (*.gif);;Numbered pictures (*.png)"));
    if (!path.isEmpty()) exportFilm(session, presenter, motion, path);
}

}  // namespace kapok::gui
