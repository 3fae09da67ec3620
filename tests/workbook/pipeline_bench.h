// A pipeline on services of its own, and the edits that its tests begin with.
#pragma once

#include "scratch.h"

#include "host/plugin_trust.h"
#include "workbook/edit.h"
#include "workbook/pipeline.h"

#include <QCoreApplication>
#include <QTest>

namespace kapok::workbook {

inline const QString dataFolder = KAPOK_SOURCE_DIR "/../shared/data";

inline State edited(const State& state, const std::string& line) { return apply(state, editFromJson(line)); }

inline std::string put(const std::string& item) { return R"({"changes":[{"put":)" + item + "}]}"; }

inline std::string dataset(const std::string& id, const std::string& path, const std::string& rest = "") {
    return put(R"({"id":")" + id + R"(","kind":"dataset","name":"Set )" + id + R"(","spec":{"source":{"path":")" +
               path + R"("})" + rest + "}}");
}

/// A pipeline with the plugins of this build.
struct Bench {
    host::Jobs jobs;
    host::PluginHost plugins;
    Scratch scratch;
    Pipeline pipeline{jobs, plugins};

    void loadPlugins() {
        plugins.load(
            {{KAPOK_BINARY_DIR "/bin/plugins"}, scratch.path("plugins.json"), QCoreApplication::applicationFilePath()});
    }

    /// Five rows: code, city, output.
    std::string cities() const {
        return scratch.write("cities.csv",
                             "code,city,output\n440100,广州,10\n440300,深圳,20\n440600,佛山,5\n441900,东莞,7\n"
                             "440100,广州,30\n");
    }
    State citiesState() const { return edited(State(), dataset("d1", cities())); }
};

/// The test is its own prober of plugins.
template <class Test>
int runPipelineTest(int argc, char** argv) {
    QCoreApplication application(argc, argv);
    if (argc == 3 && QByteArray(argv[1]) == "--probe-plugin") return host::probePlugin(QString::fromLocal8Bit(argv[2]));
    Test test;
    return QTest::qExec(&test, argc, argv);
}

}  // namespace kapok::workbook
