// A small right module that the fixtures share: the sum of a column.
#pragma once

#include "sdk/plugin.h"

class SumModule final : public kapok::Module {
public:
    explicit SumModule(std::string id) {
        info_.id = std::move(id);
        info_.title = KAPOK_TR("fixture", "Sum");
        info_.inputs = {{.id = "data"}};
        info_.parameters = {{.id = "value",
                             .kind = kapok::ParameterKind::Column,
                             .required = true,
                             .types = {kapok::Type::Int64, kapok::Type::Float64}}};
    }

    const kapok::ModuleInfo& info() const override { return info_; }

    kapok::Result run(const kapok::Inputs& inputs, const kapok::ParameterValues& parameters,
                      kapok::RunContext&) const override {
        const auto& column = inputs.find("data")->second.column(parameters.word("value"));
        double sum = 0;
        for (std::size_t row = 0; row < column.size(); ++row) sum += column.isMissing(row) ? 0 : column.number(row);
        kapok::Result result;
        result.addTable("sum", KAPOK_TR("fixture", "Sum")).number("sum").add(sum);
        return result;
    }

private:
    kapok::ModuleInfo info_;
};
