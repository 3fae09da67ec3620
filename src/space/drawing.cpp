#include "space/drawing.h"

#include "sdk/error.h"
#include "space/stage.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QLibrary>

#include <condition_variable>
#include <deque>
#include <functional>
#include <future>
#include <mutex>
#include <thread>

namespace kapok::space {
namespace {

constexpr const char* libraryName = "kapok_space_gl";

/// Beside the program, or where it is installed.
QString libraryPath() {
    const QString program = QCoreApplication::applicationDirPath();
    for (const QString& folder : {program, program + "/../" KAPOK_LIBRARY_FOLDER}) {
        const QDir place(folder);
        for (const QString& file : place.entryList({QString(libraryName) + ".*"}, QDir::Files)) {
            if (QLibrary::isLibrary(file)) return place.filePath(file);
        }
    }
    return {};
}

std::unique_ptr<Stage> loadStage() {
    const QString path = libraryPath();
    QLibrary library(path);
    const auto make = path.isEmpty() ? nullptr : reinterpret_cast<MakeStage>(library.resolve(makeStageName));
    if (!make) {
        throw Error(
            KAPOK_TR("space", "The part of the program that draws maps in space is not installed or not usable: %1")
                .arg(path.isEmpty() ? libraryName : library.errorString().toStdString()),
            KAPOK_TR("space", "Install Kapok anew, with VTK 9; flat maps are drawn without it."));
    }
    std::string reason;
    std::unique_ptr<Stage> stage(make(reason));
    if (!stage) {
        throw Error(
            KAPOK_TR("space", "Maps in space need OpenGL, which is not to be had here: %1").arg(reason),
            KAPOK_TR("space", "Install Mesa's software OpenGL (libgl1-mesa-dri, libegl1), or choose a flat map."));
    }
    return stage;
}

/// The one thread that owns the stage. It is never ended: OpenGL drivers do not like to be left in static destructors.
class DrawingThread {
public:
    static DrawingThread& instance() {
        static auto* const thread = new DrawingThread;
        return *thread;
    }

    void post(std::function<void()> work) {
        {
            const std::lock_guard lock(mutex_);
            work_.push_back(std::move(work));
        }
        arrived_.notify_one();
    }

    /// In the thread itself.
    Picture draw(const PictureRequest& request) {
        if (!stage_) stage_ = loadStage();
        QElapsedTimer clock;
        clock.start();
        const QSize pixels = (QSizeF(request.size) * request.ratio).toSize();
        const Eye eye(*request.model, request.pose, QRectF(QPointF(), QSizeF(request.size)));
        Picture picture{{}, request.pose, request.size, request.fine};
        picture.image = stage_->draw({request.model, request.colors, eye, pixels, request.ratio, request.fine});
        picture.image.setDevicePixelRatio(request.ratio);
        picture.milliseconds = static_cast<double>(clock.nsecsElapsed()) / 1e6;
        return picture;
    }

private:
    DrawingThread() {
        std::thread([this] { run(); }).detach();
    }

    [[noreturn]] void run() {
        for (;;) {
            std::unique_lock lock(mutex_);
            arrived_.wait(lock, [this] { return !work_.empty(); });
            const auto work = std::move(work_.front());
            work_.pop_front();
            lock.unlock();
            work();
        }
    }

    std::mutex mutex_;
    std::condition_variable arrived_;
    std::deque<std::function<void()>> work_;
    std::unique_ptr<Stage> stage_;
};

}  // namespace

Picture makePicture(const PictureRequest& request) {
    std::promise<Picture> promise;
    auto& thread = DrawingThread::instance();
    thread.post([&] {
        try {
            promise.set_value(thread.draw(request));
        } catch (...) {
            promise.set_exception(std::current_exception());
        }
    });
    return promise.get_future().get();
}

/// Whom to tell, as long as there is someone.
struct PictureMaker::Link {
    std::mutex mutex;
    PictureMaker* maker = nullptr;
};

PictureMaker::PictureMaker(QObject* parent) : QObject(parent), link_(std::make_shared<Link>()) { link_->maker = this; }

PictureMaker::~PictureMaker() {
    const std::lock_guard lock(link_->mutex);
    link_->maker = nullptr;
}

void PictureMaker::request(PictureRequest request) {
    if (busy_) {
        waiting_ = std::move(request);
        return;
    }
    start(std::move(request));
}

void PictureMaker::start(PictureRequest request) {
    busy_ = true;
    DrawingThread::instance().post([link = link_, request = std::move(request)] {
        std::optional<Picture> picture;
        std::optional<Error> error;
        try {
            picture = DrawingThread::instance().draw(request);
        } catch (const Error& e) {
            error = e;
        }
        const std::lock_guard lock(link->mutex);
        auto* maker = link->maker;
        if (!maker) return;
        QMetaObject::invokeMethod(
            maker, [maker, picture, error] { maker->finish(picture, error); }, Qt::QueuedConnection);
    });
}

void PictureMaker::finish(const std::optional<Picture>& picture, const std::optional<Error>& error) {
    busy_ = false;
    if (waiting_) start(*std::exchange(waiting_, std::nullopt));
    if (picture) emit made(*picture);
    if (error) emit failed(*error);
}

}  // namespace kapok::space
