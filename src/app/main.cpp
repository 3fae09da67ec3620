// kapok [files…]: the workbench in a window.
#include "gui/shell/main_window.h"
#include "gui/style/appearance.h"
#include "host/credentials.h"
#include "host/plugin_trust.h"
#include "host/run_context.h"
#include "host/translate.h"

#include <QApplication>
#include <QCommandLineParser>

#include <algorithm>
#include <cstdio>

using namespace kapok;

namespace {

gui::ThemeMode themeMode(const QString& name) {
    if (name == QStringLiteral("light")) return gui::ThemeMode::Light;
    if (name == QStringLiteral("dark")) return gui::ThemeMode::Dark;
    return gui::ThemeMode::System;
}

bool asks(int argc, char** argv, std::initializer_list<const char*> words) {
    return std::any_of(argv + 1, argv + argc, [&](const char* given) {
        return std::any_of(words.begin(), words.end(), [&](const char* word) { return qstrcmp(given, word) == 0; });
    });
}

/// Help and the version need no window, and no display.
bool answered(int argc, char** argv) {
    const bool help = asks(argc, argv, {"-h", "--help"});
    if (!help && !asks(argc, argv, {"-v", "--version"})) return false;
    QCoreApplication application(argc, argv);
    host::installTranslation(host::Settings().get(host::settings::language));
    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate(
        "app", "Opens workbooks and data files in a window. Without a window: kapok-cli --help."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("files"), QCoreApplication::translate("app", "What to open."),
                                 QStringLiteral("[files…]"));
    const QString text = help ? parser.helpText() : QStringLiteral("kapok %1\n").arg(KAPOK_VERSION);
    std::fputs(text.toLocal8Bit().constData(), stdout);
    return true;
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
    if (answered(argc, argv)) return 0;
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
