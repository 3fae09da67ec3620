// Animated GIF files: they play wherever pictures are shown, in browsers, messages and slides.
#pragma once

#include <QImage>
#include <QSaveFile>

namespace kapok::report {

/// Pictures of one size, each with the 255 colours that suit it best, repeated without end. Of each picture only what
/// has changed is stored.
class GifFile {
public:
    /// Throws Error when the file cannot be written, or the size is more than the format has (65,535 a side).
    GifFile(const QString& path, QSize size, double secondsPerPicture);

    /// Of the size. Throws Error.
    void add(const QImage& picture);
    /// Without it nothing is left behind. Throws Error.
    void finish();

private:
    void write(const QByteArray& bytes);
    [[noreturn]] void fail() const;

    QSaveFile file_;
    QImage previous_;
    int delay_;  ///< hundredths of a second
};

}  // namespace kapok::report
