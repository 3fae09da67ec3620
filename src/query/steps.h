// Replays the steps of a dataset.
#pragma once

#include "spec/step.h"
#include "table/control.h"
#include "table/join.h"

namespace kapok::query {

/// What one step did.
struct StepOutcome {
    std::size_t rowsBefore = 0;
    std::size_t rowsAfter = 0;
    std::optional<JoinReport> join = {};
    std::vector<Text> notes = {};     ///< what the reader must know: a join's sentences, columns that changed
    std::vector<Text> warnings = {};  ///< what the reader must act on: names that nobody has reviewed
};

struct Prepared {
    Table table;
    std::vector<StepOutcome> steps;  ///< one per step given; a step that is switched off changes nothing
};

/// The error of a step: the same words, and which step it was.
class StepError : public Error {
public:
    StepError(const Error& error, std::size_t step);

    /// Counted from 0 in the list given.
    std::size_t step() const { return step_; }

private:
    std::size_t step_;
};

/// The tables of datasets that joins and unions name.
using DatasetTables = std::function<Table(const Id&)>;

/// Throws StepError, and what `datasets` throws as it is.
Prepared applySteps(const Table& table, const std::vector<Step>& steps, const DatasetTables& datasets,
                    const Control& control = {});

}  // namespace kapok::query
