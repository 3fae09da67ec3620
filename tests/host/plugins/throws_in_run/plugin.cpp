// Modules that throw while they run: a standard exception, something foreign, and an Error as they should.
#include "sdk/plugin.h"

#include <stdexcept>

namespace {

class Throwing : public kapok::Module {
public:
    explicit Throwing(std::string id) { info_.id = std::move(id); }
    const kapok::ModuleInfo& info() const override { return info_; }

private:
    kapok::ModuleInfo info_;
};

class Standard final : public Throwing {
    using Throwing::Throwing;
    kapok::Result run(const kapok::Inputs&, const kapok::ParameterValues&, kapok::RunContext&) const override {
        throw std::runtime_error("matrix is singular");
    }
};

class Foreign final : public Throwing {
    using Throwing::Throwing;
    kapok::Result run(const kapok::Inputs&, const kapok::ParameterValues&, kapok::RunContext&) const override {
        throw 42;
    }
};

class ForPeople final : public Throwing {
    using Throwing::Throwing;
    kapok::Result run(const kapok::Inputs&, const kapok::ParameterValues&, kapok::RunContext&) const override {
        throw kapok::Error(KAPOK_TR("fixture", "The series has %1 values.").arg(2),
                           KAPOK_TR("fixture", "Give at least 10."));
    }
};

const Standard standard("throws_in_run.standard");
const Foreign foreign("throws_in_run.foreign");
const ForPeople forPeople("throws_in_run.error");

}  // namespace

KAPOK_PLUGIN("throws_in_run", standard, foreign, forPeople)
