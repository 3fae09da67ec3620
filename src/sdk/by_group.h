// Analyses that run by group: one run for each value of a column, in parallel, their results stacked.
#pragma once

#include "sdk/module.h"

namespace kapok {

/// A module with an optional parameter `group` (see groupParameter). Without it the module runs once. With it, each
/// value of that column is a run of its own on its rows, in order of first appearance:
/// - tables of the same id are stacked, with the group's column first (named group_<name> where a column of the table
///   has that name); columns that only some groups have are missing in the others;
/// - charts and texts of the first twelve groups are kept, each named by its group; a text says how many there are;
/// - warnings are given once with the groups they hold for; a group whose run throws Error is such a warning, and only
///   when no group succeeds is its error thrown. Rows without a group are left out and counted.
/// Groups run in parallel, each on one thread.
class GroupedModule : public Module {
public:
    Result run(const Inputs& inputs, const ParameterValues& parameters, RunContext& context) const final;

protected:
    /// One run, on the rows of one group or on all.
    virtual Result analyze(const InputTable& data, const ParameterValues& parameters, RunContext& context) const = 0;
};

/// A grouped module made of a description and a function.
class FunctionModule final : public GroupedModule {
public:
    using Run = Result (*)(const InputTable& data, const ParameterValues& parameters, RunContext& context);

    FunctionModule(ModuleInfo info, Run function) : info_(std::move(info)), run_(function) {}

    const ModuleInfo& info() const override { return info_; }

protected:
    Result analyze(const InputTable& data, const ParameterValues& parameters, RunContext& context) const override {
        return run_(data, parameters, context);
    }

private:
    ModuleInfo info_;
    Run run_;
};

/// The declaration of `group`, for GroupedModule::info().
Parameter groupParameter();

}  // namespace kapok
