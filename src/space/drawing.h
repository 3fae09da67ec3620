// Pictures of a model, drawn in a thread of their own.
#pragma once

#include "space/camera.h"

#include <QObject>

#include <optional>

namespace kapok::space {

using Colors = std::shared_ptr<const std::vector<std::uint8_t>>;

struct PictureRequest {
    std::shared_ptr<const Model> model = {};
    Colors colors = {};  ///< colorsOf the model and what is selected
    Pose pose = {};
    QSize size = {};   ///< pixels of the window
    double ratio = 1;  ///< device pixels in one of them
    bool fine = true;  ///< with smooth edges
};

struct Picture {
    QImage image = {};
    Pose pose = {};
    QSize size = {};
    bool fine = true;
    double milliseconds = 0;
};

/// Waits for it. Any thread. Throws Error where there is no OpenGL, or the library that draws is not installed.
Picture makePicture(const PictureRequest& request);

/// Makes one picture after the other in the background; of the requests that come meanwhile only the last one counts.
class PictureMaker : public QObject {
    Q_OBJECT

public:
    explicit PictureMaker(QObject* parent = nullptr);
    ~PictureMaker() override;

    void request(PictureRequest request);
    bool busy() const { return busy_; }

signals:
    void made(const kapok::space::Picture& picture);
    void failed(const kapok::Error& error);

private:
    struct Link;

    void start(PictureRequest request);
    void finish(const std::optional<Picture>& picture, const std::optional<Error>& error);

    std::shared_ptr<Link> link_;  ///< to the drawing thread, which may outlive this
    std::optional<PictureRequest> waiting_;
    bool busy_ = false;
};

}  // namespace kapok::space
