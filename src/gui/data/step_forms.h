// The forms of steps as data: which members a kind of step has, and how each is edited.
#pragma once

#include <vector>

namespace kapok::gui {

enum class FieldKind {
    Column,
    Columns,  ///< several, in an order of their own
    Formula,
    Condition,
    Text,
    OptionalText,  ///< nothing typed is the missing value
    Texts,         ///< parted by commas
    Numbers,       ///< parted by commas or blanks
    WholeNumber,
    Number,
    Choice,
    Choices,  ///< several of a list
    Flag,
    Dataset,
    Datasets,
    List  ///< rows of `fields`
};

enum class ColumnsOf { Any, Numbers, Times, Texts, Ordered };

struct Option {
    const char* name;   ///< as in JSON
    const char* label;  ///< English source, context "StepForms"
};

struct FormField {
    const char* member;  ///< as in the JSON of the step
    FieldKind kind;
    const char* label;
    const char* initial = "";  ///< what the step has when nothing is said: JSON without quotes
    std::vector<Option> options = {};
    ColumnsOf columns = ColumnsOf::Any;
    bool needed = false;
    const char* when = "";               ///< shown only while this member …
    std::vector<const char*> is = {};    ///< … has one of these values
    std::vector<FormField> fields = {};  ///< of a list's rows
};

struct StepFormRow {
    const char* step;    ///< as in JSON: "filter"
    const char* action;  ///< "data.filter"
    const char* title;   ///< English source, context "StepForms"
    std::vector<FormField> fields;
};

/// In the order in which they are offered. Joins and aggregates have forms of their own.
const std::vector<StepFormRow>& stepForms();

}  // namespace kapok::gui
