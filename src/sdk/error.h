// The one error type: what happened, where, what to do.
#pragma once

#include "sdk/text.h"

#include <exception>

namespace kapok {

/// Where an error happened; empty parts are unknown. `row` counts from 1.
struct Place {
    std::string file = {};
    std::int64_t row = 0;
    std::string column = {};

    bool empty() const { return file.empty() && row == 0 && column.empty(); }
    bool operator==(const Place&) const = default;
};

/// Thrown inside the program and by modules; caught where a job or a command ends.
class Error : public std::exception {
public:
    explicit Error(Text what, Text remedy = {}, Place place = {});

    const Text& message() const { return message_; }
    const Text& remedy() const { return remedy_; }
    const Place& place() const { return place_; }

    /// The same error with a more exact place: empty parts are filled from `place`.
    Error at(const Place& place) const;

    /// One English line: "file, row 3, column a: what happened. What to do."
    const char* what() const noexcept override { return line_.c_str(); }

private:
    Text message_;
    Text remedy_;
    Place place_;
    std::string line_;
};

/// Thrown by RunContext::check() when the user has cancelled; not an error to show.
class Cancelled : public std::exception {
public:
    const char* what() const noexcept override { return "cancelled"; }
};

}  // namespace kapok
