// How large a picture file shall be.
#pragma once

#include <QDialog>
#include <QSizeF>

#include <functional>
#include <optional>

class QCheckBox;
class QLabel;
class QPushButton;
class QSpinBox;

namespace kapok::gui {

inline constexpr int lowestDpi = 72;
inline constexpr int highestDpi = 600;

/// CSS pixels, and the dots of a PNG in an inch, of which a CSS pixel is a 96th.
struct PictureSize {
    QSizeF pixels;
    int dpi = 192;
};

class PictureSizeDialog : public QDialog {
    Q_OBJECT
public:
    /// `withDpi`: a picture made of dots.
    PictureSizeDialog(const PictureSize& suggested, bool withDpi, QWidget* parent);

    PictureSize size() const;

    /// Shows it and waits; nothing when it was cancelled. `ofPage`: only the resolution can be chosen.
    static std::optional<PictureSize> ask(const PictureSize& suggested, bool withDpi, bool ofPage, QWidget* parent);
    /// Tests answer in the user's place, without a dialog.
    using Answer = std::function<std::optional<PictureSize>(const PictureSize& suggested)>;
    static void setAnswer(Answer answer);

    QSpinBox& width() { return *width_; }
    QSpinBox& height() { return *height_; }
    QSpinBox& dpi() { return *dpi_; }
    QCheckBox& proportions() { return *proportions_; }

private:
    void follow(QSpinBox* changed, QSpinBox* other, double ratio);
    void refresh();

    QSpinBox* width_;
    QSpinBox* height_;
    QSpinBox* dpi_;
    QCheckBox* proportions_;
    QLabel* outcome_;
    QPushButton* write_ = nullptr;
    bool withDpi_;
    double ratio_;  ///< width by height
};

}  // namespace kapok::gui
