#include "io/readstat_reader.h"

#include "io/file_bytes.h"
#include "io/names.h"
#include "io/readstat_column.h"

#include <algorithm>
#include <deque>
#include <exception>
#include <filesystem>
#include <memory>

// One of its functions is declared outside its own extern "C".
extern "C" {
#include <readstat.h>
}

namespace kapok::io {
namespace {

constexpr int rowsPerCheck = 4096;

std::string textOf(const char* text) { return text ? text : ""; }

std::string numberText(double value) {
    const auto whole = static_cast<std::int64_t>(value);
    return static_cast<double>(whole) == value ? std::to_string(whole) : shortest(value);
}

/// What the callbacks of the parser fill. An exception is kept until the C code has returned.
class Reading {
public:
    Reading(StatisticsFormat format, const Progress& progress) : format_(format), progress_(progress) {}

    void addVariable(readstat_variable_t* variable) {
        columns_.emplace_back(textOf(readstat_variable_get_name(variable)),
                              textOf(readstat_variable_get_label(variable)),
                              textOf(readstat_variable_get_format(variable)),
                              readstat_variable_get_type_class(variable) == READSTAT_TYPE_CLASS_STRING, format_);
        labelSets_.emplace_back();
    }

    /// SAS names the set of labels by the variable's format, with a width and a point: "SEXLAB8.".
    void setLabels(int index, const char* labels) {
        std::string& set = labelSets_[static_cast<std::size_t>(index)];
        set = textOf(labels);
        if (format_ == StatisticsFormat::Sas) set.resize(set.find_last_not_of("0123456789.") + 1);
    }

    void addValue(int row, readstat_variable_t* variable, readstat_value_t value) {
        const int index = readstat_variable_get_index(variable);
        if (index == 0 && row % rowsPerCheck == 0) progress_.check();
        StatisticsColumn& column = columns_[static_cast<std::size_t>(index)];
        const bool text = readstat_value_type_class(value) == READSTAT_TYPE_CLASS_STRING;
        if (readstat_value_is_system_missing(value)) return column.addMissing();
        if (readstat_value_is_tagged_missing(value)) {
            return column.addMissingCode(std::string(".") + readstat_value_tag(value));
        }
        if (readstat_value_is_defined_missing(value, variable)) {
            return column.addMissingCode(text ? textOf(readstat_string_value(value))
                                              : numberText(readstat_double_value(value)));
        }
        text ? column.addText(textOf(readstat_string_value(value))) : column.addNumber(readstat_double_value(value));
    }

    void addLabel(const char* set, readstat_value_t value, const char* label) {
        ValueLabels& labels = labels_[textOf(set)];
        if (readstat_value_type_class(value) == READSTAT_TYPE_CLASS_STRING) {
            labels.texts[textOf(readstat_string_value(value))] = textOf(label);
        } else if (!readstat_value_is_system_missing(value) && !readstat_value_is_tagged_missing(value)) {
            labels.numbers[readstat_double_value(value)] = textOf(label);
        }
    }

    void done(double part) {
        progress_.check();
        progress_.done(0.9 * part);
    }

    Table finish(const OpenOptions& options, ImportReport& report) {
        std::vector<ColumnPtr> columns;
        for (std::size_t i = 0; i < columns_.size(); ++i) {
            const auto labels = labels_.find(labelSets_[i]);
            const bool labelled = !labelSets_[i].empty() && labels != labels_.end();
            for (auto& column : columns_[i].finish(labelled ? &labels->second : nullptr, options, report)) {
                columns.push_back(std::move(column));
            }
        }
        return Table(distinct(std::move(columns), report));
    }

    template <class Call>
    int guarded(Call call) {
        try {
            call();
            return READSTAT_HANDLER_OK;
        } catch (...) {
            thrown_ = std::current_exception();
            return READSTAT_HANDLER_ABORT;
        }
    }

    void rethrow() const {
        if (thrown_) std::rethrow_exception(thrown_);
    }

private:
    static std::vector<ColumnPtr> distinct(std::vector<ColumnPtr> columns, ImportReport& report) {
        std::vector<std::string> wanted;
        for (const auto& column : columns) wanted.push_back(column->field().name);
        const auto names = distinctNames(wanted, report.notes);
        for (std::size_t i = 0; i < columns.size(); ++i) {
            Field field = columns[i]->field();
            if (field.name == names[i]) continue;
            field.name = names[i];
            columns[i] = withField(columns[i], std::move(field));
        }
        return columns;
    }

    StatisticsFormat format_;
    const Progress& progress_;
    std::deque<StatisticsColumn> columns_;
    std::vector<std::string> labelSets_;
    std::map<std::string, ValueLabels, std::less<>> labels_;
    std::exception_ptr thrown_;
};

Reading& readingOf(void* context) { return *static_cast<Reading*>(context); }

int onVariable(int index, readstat_variable_t* variable, const char* labels, void* context) {
    Reading& reading = readingOf(context);
    return reading.guarded([&] {
        reading.addVariable(variable);
        reading.setLabels(index, labels);
    });
}

int onValue(int row, readstat_variable_t* variable, readstat_value_t value, void* context) {
    Reading& reading = readingOf(context);
    return reading.guarded([&] { reading.addValue(row, variable, value); });
}

int onLabel(const char* set, readstat_value_t value, const char* label, void* context) {
    Reading& reading = readingOf(context);
    return reading.guarded([&] { reading.addLabel(set, value, label); });
}

int onProgress(double part, void* context) {
    Reading& reading = readingOf(context);
    return reading.guarded([&] { reading.done(part); });
}

StatisticsFormat formatOf(const Format& format) {
    if (format.id == "stata") return StatisticsFormat::Stata;
    return format.id == "spss" ? StatisticsFormat::Spss : StatisticsFormat::Sas;
}

readstat_error_t parse(readstat_parser_t* parser, const std::string& path, const Format& format, Reading& reading) {
    const auto ends = [&](std::string_view extension) {
        return path.size() >= extension.size() &&
               std::equal(extension.rbegin(), extension.rend(), path.rbegin(),
                          [](char a, char b) { return a == (b >= 'A' && b <= 'Z' ? b - 'A' + 'a' : b); });
    };
    if (format.id == "stata") return readstat_parse_dta(parser, path.c_str(), &reading);
    if (ends(".por")) return readstat_parse_por(parser, path.c_str(), &reading);
    if (format.id == "spss") return readstat_parse_sav(parser, path.c_str(), &reading);
    if (ends(".xpt")) return readstat_parse_xport(parser, path.c_str(), &reading);
    return readstat_parse_sas7bdat(parser, path.c_str(), &reading);
}

/// SAS keeps the labels of values in a file of their own: NAME.sas7bcat, or formats.sas7bcat for all of a folder.
std::string catalogueOf(const std::string& path) {
    namespace fs = std::filesystem;
    std::error_code failure;
    const fs::path file(path);
    for (const fs::path& beside :
         {fs::path(file).replace_extension("sas7bcat"), file.parent_path() / "formats.sas7bcat"}) {
        if (fs::is_regular_file(beside, failure)) return beside.string();
    }
    return {};
}

[[noreturn]] void refuse(readstat_error_t failed) {
    const bool characters = failed == READSTAT_ERROR_CONVERT || failed == READSTAT_ERROR_CONVERT_BAD_STRING ||
                            failed == READSTAT_ERROR_CONVERT_LONG_STRING ||
                            failed == READSTAT_ERROR_CONVERT_SHORT_STRING ||
                            failed == READSTAT_ERROR_UNSUPPORTED_CHARSET;
    throw Error(KAPOK_TR("io", "The file cannot be read: %1.").arg(readstat_error_message(failed)),
                characters ? KAPOK_TR("io", "Give its encoding, such as encoding=GB18030.")
                           : KAPOK_TR("io", "Check that the file is whole and has its usual extension."));
}

}  // namespace

Opened readStatistics(const std::string& path, const Format& format, const OpenOptions& options,
                      const Progress& progress, std::size_t rows) {
    requireReadable(path);
    const std::unique_ptr<readstat_parser_t, void (*)(readstat_parser_t*)> parser(readstat_parser_init(),
                                                                                  readstat_parser_free);
    Reading reading(formatOf(format), progress);
    readstat_set_variable_handler(parser.get(), onVariable);
    readstat_set_value_handler(parser.get(), onValue);
    readstat_set_value_label_handler(parser.get(), onLabel);
    readstat_set_progress_handler(parser.get(), onProgress);
    if (rows > 0) readstat_set_row_limit(parser.get(), static_cast<long>(rows));
    if (!options.encoding.empty()) readstat_set_file_character_encoding(parser.get(), options.encoding.c_str());
    const auto require = [&](readstat_error_t failed) {
        reading.rethrow();
        if (failed != READSTAT_OK) refuse(failed);
    };
    const std::string catalogue = format.id == "sas" ? catalogueOf(path) : std::string();
    try {
        if (!catalogue.empty()) require(readstat_parse_sas7bcat(parser.get(), catalogue.c_str(), &reading));
    } catch (const Error& error) {
        throw error.at(Place{catalogue, 0, ""});
    }
    try {
        require(parse(parser.get(), path, format, reading));
        Opened opened;
        opened.report.encoding = options.encoding;
        opened.table = reading.finish(options, opened.report);
        progress.done(1);
        return opened;
    } catch (const Error& error) {
        throw error.at(Place{path, 0, ""});
    }
}

}  // namespace kapok::io
