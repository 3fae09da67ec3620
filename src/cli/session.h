// A workbook on the command line: one that is open, or one that is made of files for a single question.
#pragma once

#include "io/options.h"
#include "workbook/workbook.h"

namespace kapok::cli {

/// No journal, no autosave: a command is done or it is not.
class Session {
public:
    /// `withModules`: analyses can run.
    explicit Session(bool withModules = false);

    /// Throws Error when the file is no workbook.
    void open(const std::string& path);
    /// Adds "path" or "path#table" as a dataset of this name.
    Id addFile(const std::string& name, const std::string& place, const io::OpenOptions& options);

    workbook::Workbook& workbook() { return workbook_; }
    const workbook::State& state() const { return workbook_.state(); }
    workbook::Pipeline& pipeline() { return workbook_.pipeline(); }

    /// Prints what opening a dataset's file had to say, once for each dataset.
    void warnAbout(const Id& dataset);

private:
    host::Jobs jobs_;
    workbook::Workbook workbook_;
    std::vector<Id> warned_;
};

/// An item by its name or id. Throws Error that lists the names there are.
const Item& itemNamed(const workbook::State& state, const std::string& name);

}  // namespace kapok::cli
