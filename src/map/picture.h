// The picture of a map that a window shows, made in the background.
#pragma once

#include "map/scene.h"
#include "map/view_range.h"
#include "spec/theme.h"

#include <QFutureWatcher>
#include <QImage>

#include <memory>
#include <optional>
#include <vector>

namespace kapok::map {

struct PictureRequest {
    std::shared_ptr<const Scene> scene = {};
    Theme theme = lightTheme;
    std::vector<int> selected = {};
    ViewRange range = {};
    QSizeF size = {};              ///< of the window, in pixels
    double margin = 0;             ///< pixels beyond each edge, seen when the map is moved
    double ratio = 1;              ///< device pixels per pixel
    std::vector<QRectF> keptFree;  ///< in the window: no names are written there
    /// Pictures that follow and are better: rasters and tiles are read for every fourth pixel when there is one, and
    /// left out when there are two.
    int refinements = 0;
};

struct Picture {
    QImage image = {};
    ViewRange range = {};
    double milliseconds = 0;  ///< what it took
};

/// Shapes, selection and names over the theme's panel colour. Any thread.
Picture makePicture(const PictureRequest& request);

/// Vertices and points that a picture of the range would touch: what it costs.
std::size_t weightOf(const Scene& scene, const Viewport& viewport);

bool hasRasters(const Scene& scene);

/// Makes one picture after the other in the background; of the requests that come meanwhile only the last one counts.
/// A request with refinements is made again with fewer of them until there are none.
class PictureMaker : public QObject {
    Q_OBJECT

public:
    explicit PictureMaker(QObject* parent = nullptr);

    void request(PictureRequest request);
    bool busy() const { return busy_; }
    /// Drops what is waiting and what is under way.
    void forget();

signals:
    void made(const kapok::map::Picture& picture);

private:
    void start(PictureRequest request);
    void finished();

    QFutureWatcher<Picture> watcher_;
    std::optional<PictureRequest> waiting_;
    std::optional<PictureRequest> better_;  ///< than the picture under way
    bool busy_ = false;
    bool dropped_ = false;
};

}  // namespace kapok::map
