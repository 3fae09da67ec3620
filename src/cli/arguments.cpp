#include "cli/arguments.h"

#include <algorithm>
#include <limits>
#include <sstream>

namespace kapok::cli {
namespace {

const OptionSpec& optionNamed(const ArgumentSpec& spec, const std::string& name) {
    const auto found =
        std::find_if(spec.options.begin(), spec.options.end(), [&](const auto& option) { return option.name == name; });
    if (found == spec.options.end()) throw UsageError(KAPOK_TR("cli", "There is no option %1.").arg(name));
    return *found;
}

void checkFileCount(const ArgumentSpec& spec, const std::vector<std::string>& files) {
    std::size_t least = 0;
    std::size_t most = 0;
    std::istringstream words(spec.files);
    for (std::string word; words >> word; ++most) {
        if (word.front() != '[') ++least;
        if (files.size() < least) throw UsageError(KAPOK_TR("cli", "%1 is missing.").arg(word));
        if (word.find("...") != std::string::npos) return;
    }
    if (files.size() > most) throw UsageError(KAPOK_TR("cli", "\"%1\" is one word too many.").arg(files[most]));
}

}  // namespace

Arguments::Arguments(const ArgumentSpec& spec, const std::vector<std::string>& words) {
    bool optionsOver = false;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const std::string& word = words[i];
        if (optionsOver || word.size() < 2 || word[0] != '-') {
            files_.push_back(word);
        } else if (word == "--") {
            optionsOver = true;
        } else {
            const auto equals = word.find('=');
            const OptionSpec& option = optionNamed(spec, word.substr(0, equals));
            auto& values = values_[option.name];
            if (!values.empty() && !option.repeated)
                throw UsageError(KAPOK_TR("cli", "The option %1 is given twice.").arg(option.name));
            if (option.value.empty()) {
                if (equals != std::string::npos)
                    throw UsageError(KAPOK_TR("cli", "The option %1 takes no value.").arg(option.name));
                values.emplace_back();
            } else if (equals != std::string::npos) {
                values.push_back(word.substr(equals + 1));
            } else if (i + 1 < words.size()) {
                values.push_back(words[++i]);
            } else {
                throw UsageError(KAPOK_TR("cli", "The option %1 needs a value.").arg(option.name));
            }
        }
    }
    checkFileCount(spec, files_);
    for (const auto& option : spec.options) {
        if (option.required && !has(option.name))
            throw UsageError(KAPOK_TR("cli", "The option %1 is needed.").arg(option.name));
    }
}

std::string Arguments::value(std::string_view option) const {
    const auto found = values_.find(option);
    return found == values_.end() ? std::string() : found->second.front();
}

std::vector<std::string> Arguments::values(std::string_view option) const {
    const auto found = values_.find(option);
    return found == values_.end() ? std::vector<std::string>() : found->second;
}

std::vector<std::pair<std::string, std::string>> Arguments::pairs(std::string_view option) const {
    std::vector<std::pair<std::string, std::string>> pairs;
    for (const auto& text : values(option)) {
        const auto equals = text.find('=');
        if (equals == 0 || equals == std::string::npos) {
            throw UsageError(KAPOK_TR("cli", "The option %1 takes key=value, not \"%2\".").arg(option).arg(text));
        }
        pairs.emplace_back(text.substr(0, equals), text.substr(equals + 1));
    }
    return pairs;
}

}  // namespace kapok::cli
