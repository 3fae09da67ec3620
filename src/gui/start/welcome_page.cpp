#include "gui/start/welcome_page.h"

#include "gui/common/widgets.h"
#include "gui/start/card_button.h"

#include <QFileInfo>
#include <QLocale>
#include <QScrollArea>
#include <QVBoxLayout>

namespace kapok::gui {

WelcomePage::WelcomePage(Session& session, QWidget* parent) : Page(session, {}, parent) {
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    auto* inner = new QWidget;
    content_ = new QVBoxLayout(inner);
    content_->setContentsMargins(32, 40, 32, 32);
    content_->setSpacing(24);
    scroll->setWidget(inner);
    outer->addWidget(scroll);
    connect(&this->session().settings(), &host::Settings::changed, this, [this](const QString& key) {
        if (key == QLatin1String(host::settings::recentFiles.key)) retranslate();
    });
    retranslate();
}

void WelcomePage::retranslate() {
    clearLayout(content_);
    auto* head = new QVBoxLayout;
    head->setSpacing(4);
    head->addWidget(roleLabel(tr("What would you like to understand?"), "display"));
    head->addWidget(
        roleLabel(tr("Open your data, see it on charts and maps, forecast it, publish the report."), "muted"));
    content_->addLayout(head);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(32);
    columns->addWidget(startColumn(), 1);
    columns->addWidget(recentColumn(), 1);
    content_->addLayout(columns);
    drop_ = dropArea();
    content_->addWidget(drop_);
    content_->addStretch();
}

QWidget* WelcomePage::startColumn() {
    auto* column = new QWidget;
    auto* layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(roleLabel(tr("START"), "section"));
    const auto card = [&](const QString& icon, const QString& title, const QString& text, const QString& action) {
        auto* made = new CardButton(icon, title, text);
        connect(made, &QPushButton::clicked, this, [this, action] { emit session().actionRequested(action); });
        made->setObjectName(QStringLiteral("card ") + action);
        layout->addWidget(made);
    };
    card(QStringLiteral("open"), tr("Open a file"),
         tr("CSV, Excel, GeoPackage, GeoJSON, Shapefile, SQLite or a Kapok workbook"), QStringLiteral("file.open"));
    card(QStringLiteral("database"), tr("Connect to a database"),
         tr("PostgreSQL, SQLite or any ODBC source: tables or SQL, read only"), QStringLiteral("file.database"));
    card(QStringLiteral("example"), tr("Guangdong enterprises"),
         tr("The example: a synthetic survey of 21 cities, 2015–2024, with dashboard, map, forecast and report"),
         QStringLiteral("file.example"));
    layout->addStretch();
    return column;
}

QWidget* WelcomePage::recentColumn() {
    auto* column = new QWidget;
    auto* layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(roleLabel(tr("RECENT"), "section"));
    const QStringList recent = session().settings().get(host::settings::recentFiles);
    int shown = 0;
    for (const auto& path : recent) {
        const QFileInfo file(path);
        if (!file.exists() || shown == 6) continue;
        const bool workbook = file.suffix() == QStringLiteral("kapok");
        auto* row = new CardButton(workbook ? QStringLiteral("dashboard") : QStringLiteral("table"), file.fileName(),
                                   QLocale().toString(file.lastModified().date(), QLocale::ShortFormat) +
                                       QStringLiteral(" • ") + file.absolutePath(),
                                   true);
        connect(row, &QPushButton::clicked, this,
                [this, path] { emit session().actionRequested(QStringLiteral("open:") + path); });
        layout->addWidget(row);
        ++shown;
    }
    if (shown == 0) layout->addWidget(roleLabel(tr("Files you open appear here."), "muted"));
    layout->addStretch();
    return column;
}

QWidget* WelcomePage::dropArea() {
    auto* frame = roleFrame("drop");
    frame->setMinimumHeight(104);
    auto* layout = new QVBoxLayout(frame);
    layout->setSpacing(6);
    layout->addStretch();
    layout->addWidget(new IconLabel(QStringLiteral("import"), IconTone::Muted, 24), 0, Qt::AlignCenter);
    auto* words = roleLabel(tr("Or drop files anywhere in this window"), "muted");
    words->setAlignment(Qt::AlignCenter);
    layout->addWidget(words);
    layout->addStretch();
    return frame;
}

void WelcomePage::setDropping(bool dropping) {
    if (drop_) setStyleProperty(drop_, "over", dropping);
}

}  // namespace kapok::gui
