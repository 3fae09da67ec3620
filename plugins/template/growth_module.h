#pragma once

#include <sdk/module.h>

/// template.growth: how much a column grows from row to row.
class GrowthModule final : public kapok::Module {
public:
    const kapok::ModuleInfo& info() const override;
    kapok::Result run(const kapok::Inputs& inputs, const kapok::ParameterValues& parameters,
                      kapok::RunContext& context) const override;
};
