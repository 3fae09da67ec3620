// Keys: the hash of all that makes a table, an answer or a result.
#pragma once

#include "host/plugin_host.h"
#include "workbook/memo.h"
#include "workbook/state.h"

namespace kapok::workbook {

/// 32 hexadecimal digits of SHA-256 over the parts, each with its length.
std::string hashOf(std::initializer_list<std::string_view> parts);

/// Keys of one state. Each is made once; used from one thread.
class KeyMaker {
public:
    /// `fingerprints` null: keys of what is asked for, without looking at files (two such keys are equal when the
    /// specs are; the files may differ).
    KeyMaker(const State& state, const host::PluginHost& plugins, FingerprintCache* fingerprints)
        : state_(state), plugins_(plugins), fingerprints_(fingerprints) {}

    /// Rows as they come from the source. Throws Error when the file cannot be read.
    std::string source(const Id& dataset);
    std::string table(const Id& dataset);
    std::string answer(const Id& dataset, const Query& query);
    std::string result(const Id& analysis);
    /// Of the rows for which a condition is true.
    std::string mask(const Id& dataset, const std::string& condition);
    /// Of a dataset's table or an analysis' result.
    std::string of(const Id& id);

private:
    std::string sourceParts(const Source& source);
    std::string sqlParts(const Source& source);

    const State& state_;
    const host::PluginHost& plugins_;
    FingerprintCache* fingerprints_;
    std::map<Id, std::string> made_;
};

}  // namespace kapok::workbook
