// kapok [files…]: the workbench in a window.
#include "gui/shell/main_window.h"
#include "gui/style/appearance.h"
#include "host/credentials.h"
#include "host/plugin_trust.h"
#include "host/run_context.h"
#include "host/translate.h"

#include <QApplication>
#include <QSurfaceFormat>

using namespace kapok;

namespace {

gui::ThemeMode themeMode(const QString& name) {
    if (name == QStringLiteral("light")) return gui::ThemeMode::Light;
    if (name == QStringLiteral("dark")) return gui::ThemeMode::Dark;
    return gui::ThemeMode::System;
}

}  // namespace

int main(int argc, char** argv) {
    // A plugin not seen before is first opened in a process of its own: this one, without a window.
    if (argc == 3 && qstrcmp(argv[1], "--probe-plugin") == 0) {
        const QCoreApplication probe(argc, argv);
        return host::probePlugin(QString::fromLocal8Bit(argv[2]));
    }
    QCoreApplication::setApplicationName(QStringLiteral("kapok"));
    QCoreApplication::setOrganizationName(QStringLiteral("Kapok"));
    QCoreApplication::setApplicationVersion(QStringLiteral(KAPOK_VERSION));
    QSurfaceFormat format;
    format.setVersion(3, 2);
    format.setProfile(QSurfaceFormat::CoreProfile);
    format.setDepthBufferSize(24);
    QSurfaceFormat::setDefaultFormat(format);
    QApplication application(argc, argv);

    host::Settings settings;
    const QString language = host::installTranslation(settings.get(host::settings::language));
    QLocale::setDefault(QLocale(language == QStringLiteral("en") ? QStringLiteral("en_US") : language));
    gui::Appearance appearance(application);
    appearance.setMode(themeMode(settings.get(host::settings::theme)));
    host::Credentials credentials;
    host::setSecretReader([&credentials](const std::string& name) { return credentials.password(name); });
    host::Jobs jobs;
    host::PluginHost plugins;
    workbook::WorkbookOptions options;
    options.autosaveSeconds = settings.get(host::settings::autosaveSeconds);
    workbook::Workbook workbook(jobs, plugins, options);
    gui::Dialogs dialogs(settings);

    gui::MainWindow window({settings, jobs, plugins, workbook, dialogs, appearance, credentials});
    window.start(application.arguments().mid(1));
    return application.exec();
}
