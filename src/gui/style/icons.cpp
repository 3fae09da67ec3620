#include "gui/style/icons.h"

#include "gui/style/appearance.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace kapok::gui {
namespace {

QColor toneColor(IconTone tone) {
    const Theme& t = currentTheme();
    switch (tone) {
        case IconTone::Text: return color(t.text);
        case IconTone::Muted: return color(t.mutedText);
        case IconTone::Accent: return color(t.accent);
        case IconTone::OnAccent: return color(t.name == "dark" ? t.window : t.panel);
        case IconTone::Warning: return color(t.warning);
        case IconTone::Worse: return color(t.worse);
        case IconTone::Better: return color(t.better);
        case IconTone::Selection: return color(t.selection);
    }
    return {};
}

class LineIconEngine : public QIconEngine {
public:
    LineIconEngine(QByteArray svg, QString name, IconTone tone)
        : svg_(std::move(svg)), name_(std::move(name)), tone_(tone) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override {
        const double ratio = painter->device() ? painter->device()->devicePixelRatio() : 1.0;
        painter->drawPixmap(rect, drawn(rect.size() * ratio, mode, state));
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
        return drawn(size, mode, state);
    }
    QIconEngine* clone() const override { return new LineIconEngine(svg_, name_, tone_); }

private:
    QPixmap drawn(const QSize& size, QIcon::Mode mode, QIcon::State state) const {
        QColor ink = toneColor(state == QIcon::On ? IconTone::Accent : tone_);
        if (mode == QIcon::Disabled) ink = color(currentTheme().mutedText, 0.55);
        const QString key = QStringLiteral("kapok-%1-%2-%3x%4")
                                .arg(name_, ink.name(QColor::HexArgb))
                                .arg(size.width())
                                .arg(size.height());
        QPixmap pixmap;
        if (QPixmapCache::find(key, &pixmap)) return pixmap;
        pixmap = QPixmap(size);
        pixmap.fill(Qt::transparent);
        QByteArray coloured = svg_;
        QSvgRenderer renderer(coloured.replace("#000000", ink.name().toLatin1()));
        QPainter painter(&pixmap);
        painter.setOpacity(ink.alphaF());
        renderer.setAspectRatioMode(Qt::KeepAspectRatio);
        renderer.render(&painter);
        painter.end();
        QPixmapCache::insert(key, pixmap);
        return pixmap;
    }

    QByteArray svg_;
    QString name_;
    IconTone tone_;
};

}  // namespace

QIcon icon(const QString& name, IconTone tone) {
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly)) return {};
    return QIcon(new LineIconEngine(file.readAll(), name, tone));
}

}  // namespace kapok::gui
