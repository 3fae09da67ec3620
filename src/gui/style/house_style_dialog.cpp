#include "gui/style/house_style_dialog.h"

#include "gui/common/strings.h"
#include "gui/common/widgets.h"
#include "report/picture_paint.h"
#include "workbook/house_style.h"

#include <QBuffer>
#include <QColorDialog>
#include <QDialogButtonBox>
#include <QFile>
#include <QFontComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSaveFile>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

namespace kapok::gui {
namespace {

constexpr qint64 mostLogoBytes = 1 << 16;  // it is part of every state of the workbook
constexpr int tallestLogo = 400;           // dots: twice the highest that is drawn
constexpr int shownLogoHeight = 32;
const QString fileEnding = QStringLiteral("house-style.json");

/// All eight of them, so that one can be changed.
std::string& category(HouseStyle& style, std::size_t index) {
    for (std::size_t i = style.categories.size(); i < categoricalColors.size(); ++i) {
        style.categories.push_back(fromQt(color(categoricalColors[i]).name()));
    }
    return style.categories[index];
}

/// The file itself, or a smaller picture of it where it is large. Throws Error when it is still too large.
QByteArray asLogo(const QByteArray& file) {
    if (file.size() <= mostLogoBytes) return file;
    QByteArray smaller;
    QBuffer buffer(&smaller);
    const QImage image = QImage::fromData(file);
    if (image.height() > tallestLogo) image.scaledToHeight(tallestLogo, Qt::SmoothTransformation).save(&buffer, "PNG");
    if (!smaller.isEmpty() && smaller.size() <= mostLogoBytes) return smaller;
    throw Error(KAPOK_TR("gui", "The picture is too large for a logo: %1 KB.")
                    .arg(static_cast<std::int64_t>(file.size() / 1024)),
                KAPOK_TR("gui", "Choose a simpler one of 64 KB or less; SVG files are small."));
}

}  // namespace

HouseStyleDialog::HouseStyleDialog(Session& session)
    : QDialog(session.window()),
      session_(session),
      footer_(new QLineEdit),
      font_(new QFontComboBox),
      ramp_(comboBox()),
      logo_(new QLabel),
      noLogo_(nullptr),
      corner_(comboBox()),
      logoHeight_(new QSpinBox) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("House style"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(8);
    auto* hint = roleLabel(
        tr("Charts, maps, reports and dashboards of this workbook use it, on the screen and in files."), "muted");
    hint->setWordWrap(true);
    layout->addWidget(hint);
    layout->addWidget(roleLabel(tr("Colours of values"), "strong"));
    auto* palette = new QHBoxLayout;
    for (std::size_t i = 0; i < categoricalColors.size(); ++i) {
        addColour(
            palette, QString::number(i + 1), [i](HouseStyle& style) -> std::string& { return category(style, i); },
            [i](const Theme& theme) { return theme.categories[i]; });
    }
    layout->addLayout(palette);
    layout->addWidget(roleLabel(tr("Texts and lines on light ground"), "strong"));
    auto* others = new QHBoxLayout;
    addColour(
        others, tr("Text"), [](HouseStyle& style) -> std::string& { return style.text; },
        [](const Theme& theme) { return theme.text; });
    addColour(
        others, tr("Paler text"), [](HouseStyle& style) -> std::string& { return style.mutedText; },
        [](const Theme& theme) { return theme.mutedText; });
    addColour(
        others, tr("Lines"), [](HouseStyle& style) -> std::string& { return style.line; },
        [](const Theme& theme) { return theme.line; });
    addColour(
        others, tr("Ground"), [](HouseStyle& style) -> std::string& { return style.background; },
        [](const Theme& theme) { return theme.panel; });
    layout->addLayout(others);
    ramp_->addItem(tr("As each chart says"), QString());
    for (const auto name : rampNames()) ramp_->addItem(toQt(name), toQt(name));
    addField(layout, tr("Colour ramp"), ramp_);
    font_->lineEdit()->setPlaceholderText(tr("The program's own"));
    addField(layout, tr("Font"), font_);
    addField(layout, tr("Line below charts and maps"), footer_);
    addLogo(layout);
    auto* row = new QHBoxLayout;
    row->addWidget(button(tr("Load…"), QStringLiteral("open"), [this] {
        const auto paths = session_.dialogs().openFiles(this, tr("House style"), tr("House style (*.json)"));
        if (!paths.isEmpty()) load(paths.first());
    }));
    row->addWidget(button(tr("Save as a file…"), QStringLiteral("save"), [this] {
        const QString path =
            session_.dialogs().saveFile(this, tr("House style"), fileEnding, tr("House style (*.json)"));
        if (!path.isEmpty()) save(path);
    }));
    row->addWidget(
        button(tr("Standard look"), QStringLiteral("undo"), [this] { change([](HouseStyle& style) { style = {}; }); }));
    row->addStretch();
    layout->addLayout(row);
    auto* close = new QDialogButtonBox(QDialogButtonBox::Close);
    close->button(QDialogButtonBox::Close)->setText(tr("Close"));
    connect(close, &QDialogButtonBox::rejected, this, &QDialog::close);
    layout->addWidget(close);
    connect(footer_, &QLineEdit::editingFinished, this,
            [this] { change([this](HouseStyle& style) { style.footer = fromQt(footer_->text()); }); });
    connect(font_, &QFontComboBox::textActivated, this,
            [this](const QString& family) { change([&](HouseStyle& style) { style.font = fromQt(family); }); });
    connect(ramp_, &QComboBox::activated, this,
            [this] { change([this](HouseStyle& style) { style.ramp = fromQt(ramp_->currentData().toString()); }); });
    connect(&session_.workbook(), &workbook::Workbook::stateChanged, this, &HouseStyleDialog::refresh);
    refresh();
}

void HouseStyleDialog::addLogo(QVBoxLayout* layout) {
    layout->addWidget(roleLabel(tr("Logo on exported pictures and report pages"), "strong"));
    auto* row = new QHBoxLayout;
    logo_->setMinimumHeight(shownLogoHeight);
    row->addWidget(logo_);
    row->addWidget(button(tr("Choose a logo…"), QStringLiteral("image"), [this] {
        const auto paths = session_.dialogs().openFiles(this, tr("Logo"), tr("Pictures (*.png *.jpg *.jpeg *.svg)"));
        if (!paths.isEmpty()) takeLogo(paths.first());
    }));
    noLogo_ = button(tr("No logo"), QStringLiteral("trash"),
                     [this] { change([](HouseStyle& style) { style.logo.clear(); }); });
    row->addWidget(noLogo_);
    row->addStretch();
    layout->addLayout(row);
    for (const QString& name : {tr("Top left"), tr("Top right"), tr("Bottom left"), tr("Bottom right")}) {
        corner_->addItem(name);
    }
    logoHeight_->setRange(8, 200);
    logoHeight_->setSuffix(tr(" pixels"));
    logoHeight_->setKeyboardTracking(false);
    auto* places = new QHBoxLayout;
    for (const auto& [words, control] :
         {std::pair<QString, QWidget*>(tr("Corner"), corner_), {tr("Height of the logo"), logoHeight_}}) {
        auto* column = new QVBoxLayout;
        addField(column, words, control);
        places->addLayout(column, 1);
    }
    layout->addLayout(places);
    connect(corner_, &QComboBox::activated, this,
            [this](int at) { change([at](HouseStyle& style) { style.corner = static_cast<LogoCorner>(at); }); });
    connect(logoHeight_, &QSpinBox::valueChanged, this,
            [this](int height) { change([height](HouseStyle& style) { style.logoHeight = height; }); });
}

void HouseStyleDialog::takeLogo(const QString& path) {
    session_.guarded([&] {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly)) {
            throw Error(KAPOK_TR("gui", "The file %1 cannot be read.").arg(fromQt(path)),
                        KAPOK_TR("gui", "Look whether it is there and may be read."));
        }
        const QByteArray content = asLogo(file.readAll());
        (void)report::picturePainter(content);  // says what is no picture
        change([&](HouseStyle& style) { style.logo = content.toBase64().toStdString(); });
    });
}

void HouseStyleDialog::showLogo(const HouseStyle& style) {
    const bool has = !style.logo.empty();
    noLogo_->setVisible(has);
    logo_->setVisible(has);
    corner_->setEnabled(has);
    logoHeight_->setEnabled(has);
    corner_->setCurrentIndex(static_cast<int>(style.corner));
    const QSignalBlocker quiet(logoHeight_);
    logoHeight_->setValue(static_cast<int>(style.logoHeight));
    if (!has) return;
    QPixmap shown(shownLogoHeight * 3, shownLogoHeight);
    shown.fill(Qt::white);  // as on paper
    QPainter painter(&shown);
    session_.guarded([&] {
        report::picturePainter(QByteArray::fromBase64(QByteArray::fromStdString(style.logo)))(painter, shown.rect());
    });
    logo_->setPixmap(shown);
}

void HouseStyleDialog::addColour(QLayout* layout, const QString& name, std::function<std::string&(HouseStyle&)> in,
                                 std::function<Rgb(const Theme&)> standard) {
    auto* made = button(name, {}, [] {});
    layout->addWidget(made);
    const Colour colour{made, std::move(in), std::move(standard)};
    connect(made, &QPushButton::clicked, this, [this, colour] { choose(colour); });
    colours_.push_back(colour);
}

void HouseStyleDialog::choose(const Colour& colour) {
    const Theme now = workbook::inHouseStyle(session_.state(), lightTheme);
    const QColor chosen = QColorDialog::getColor(color(colour.standard(now)), this, colour.button->text());
    if (chosen.isValid()) change([&](HouseStyle& style) { colour.in(style) = fromQt(chosen.name()); });
}

void HouseStyleDialog::refresh() {
    const HouseStyle style = workbook::houseStyle(session_.state());
    const Theme theme = styled(lightTheme, style);
    for (const auto& colour : colours_) {
        QPixmap swatch(16, 16);
        swatch.fill(color(colour.standard(theme)));
        colour.button->setIcon(QIcon(swatch));
    }
    footer_->setText(toQt(style.footer));
    font_->setCurrentText(toQt(style.font));
    chooseData(ramp_, toQt(style.ramp));
    showLogo(style);
}

void HouseStyleDialog::change(const std::function<void(HouseStyle&)>& edit) {
    HouseStyle style = workbook::houseStyle(session_.state());
    edit(style);
    if (style == workbook::houseStyle(session_.state())) return;
    session_.guarded([&] { session_.apply(workbook::setHouseStyle(style)); });
}

void HouseStyleDialog::load(const QString& path) {
    session_.guarded([&] {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly)) {
            throw Error(KAPOK_TR("gui", "The file %1 cannot be read.").arg(fromQt(path)),
                        KAPOK_TR("gui", "Look whether it is there and may be read."));
        }
        const HouseStyle style = houseStyleFromJson(file.readAll().toStdString());
        session_.apply(workbook::setHouseStyle(style));
    });
}

void HouseStyleDialog::save(const QString& path) {
    session_.guarded([&] {
        QSaveFile file(path);
        const std::string text = toJson(workbook::houseStyle(session_.state()), 2) + "\n";
        const bool written = file.open(QIODevice::WriteOnly) && file.write(text.data(), qint64(text.size())) >= 0;
        if (!written || !file.commit()) {
            throw Error(KAPOK_TR("gui", "The file %1 cannot be written.").arg(fromQt(path)),
                        KAPOK_TR("gui", "Choose another place."));
        }
    });
}

}  // namespace kapok::gui
