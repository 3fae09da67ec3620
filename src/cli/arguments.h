// The words after a command, checked against what it declares.
#pragma once

#include "sdk/error.h"

#include <map>

namespace kapok::cli {

/// An option of a command. `value` is its placeholder in help ("FILE"); empty: a flag.
struct OptionSpec {
    std::string name;  ///< "--out"
    std::string value = {};
    Text help = {};
    bool repeated = false;
    bool required = false;
};

/// What a command takes. `files` are placeholders in order: "IN OUT", "FILE...", "[COMMAND]".
struct ArgumentSpec {
    std::string files = {};
    std::vector<OptionSpec> options = {};
};

/// Wrong usage: the exit status is 2 instead of 1.
class UsageError : public Error {
public:
    using Error::Error;
};

class Arguments {
public:
    /// Options are `--name`, `--name value` or `--name=value`; what follows `--` is never an option.
    /// Throws UsageError.
    Arguments(const ArgumentSpec& spec, const std::vector<std::string>& words);

    const std::vector<std::string>& files() const { return files_; }
    const std::string& file(std::size_t index) const { return files_.at(index); }
    bool has(std::string_view option) const { return values_.find(option) != values_.end(); }
    /// Empty when the option is not given.
    std::string value(std::string_view option) const;
    std::vector<std::string> values(std::string_view option) const;
    /// Each value is "key=value". Throws UsageError when it is not.
    std::vector<std::pair<std::string, std::string>> pairs(std::string_view option) const;

private:
    std::vector<std::string> files_;
    std::map<std::string, std::vector<std::string>, std::less<>> values_;
};

}  // namespace kapok::cli
