#include "io/folder_reader.h"

#include "io/csv_report.h"
#include "io/formats.h"
#include "sdk/list.h"
#include "table/column_builder.h"
#include "table/union.h"

#include <algorithm>
#include <filesystem>
#include <map>

namespace kapok::io {
namespace {

namespace fs = std::filesystem;

/// '*' any characters, '?' one byte.
bool matches(std::string_view name, std::string_view pattern) {
    std::size_t at = 0;
    std::size_t place = 0;
    std::size_t star = std::string_view::npos;
    std::size_t retry = 0;
    while (at < name.size()) {
        if (place < pattern.size() && (pattern[place] == '?' || pattern[place] == name[at])) {
            ++at;
            ++place;
        } else if (place < pattern.size() && pattern[place] == '*') {
            star = place++;
            retry = at;
        } else if (star != std::string_view::npos) {
            place = star + 1;
            at = ++retry;
        } else {
            return false;
        }
    }
    while (place < pattern.size() && pattern[place] == '*') ++place;
    return place == pattern.size();
}

std::vector<std::string> namesIn(const std::string& folder) {
    std::vector<std::string> names;
    std::error_code failure;
    for (fs::directory_iterator entry(folder, failure), end; !failure && entry != end; entry.increment(failure)) {
        const std::string name = entry->path().filename().string();
        if (entry->is_regular_file() && !name.starts_with('.') && !name.starts_with("~$")) names.push_back(name);
    }
    if (failure) {
        throw Error(KAPOK_TR("io", "The folder cannot be read."), KAPOK_TR("io", "Check its permissions."),
                    Place{folder, 0, ""});
    }
    std::sort(names.begin(), names.end());
    return names;
}

std::vector<std::string> ofMostFrequentKind(const std::vector<std::string>& names) {
    std::map<const Format*, std::vector<std::string>> byFormat;
    for (const auto& name : names) {
        const Format* format = formatOfPath(name);
        if (format && format->reads) byFormat[format].push_back(name);
    }
    std::vector<std::string> most;
    for (const auto& format : formats()) {
        const auto& of = byFormat[&format];
        if (of.size() > most.size()) most = of;
    }
    return most;
}

ColumnPtr nameColumn(const std::string& columnName, const std::string& file, std::size_t rows) {
    ColumnBuilder builder(Field{columnName, Type::Text});
    for (std::size_t row = 0; row < rows; ++row) builder.addText(file);
    return builder.finish();
}

/// Warnings for columns that only some files have.
void compareShapes(const std::vector<std::string>& names, const std::vector<Table>& tables, ImportReport& report) {
    for (std::size_t i = 1; i < tables.size(); ++i) {
        std::string lacking;
        std::string extra;
        for (const auto& field : tables[0].schema()) {
            if (!tables[i].has(field.name)) addToList(lacking, field.name);
        }
        for (const auto& field : tables[i].schema()) {
            if (!tables[0].has(field.name)) addToList(extra, field.name);
        }
        if (!lacking.empty()) {
            report.warnings.push_back(
                KAPOK_TR("io", "The file %1 lacks columns of %2: %3.").arg(names[i]).arg(names[0]).arg(lacking));
        }
        if (!extra.empty()) {
            report.warnings.push_back(
                KAPOK_TR("io", "The file %1 has columns that %2 lacks: %3.").arg(names[i]).arg(names[0]).arg(extra));
        }
    }
}

std::string freeName(const std::vector<Table>& tables) {
    std::string name = "file";
    const auto taken = [&] {
        return std::any_of(tables.begin(), tables.end(), [&](const Table& table) { return table.has(name); });
    };
    for (int number = 2; taken(); ++number) name = "file_" + std::to_string(number);
    return name;
}

/// The table with the name of its file before its columns.
Table withFile(const Table& table, const std::string& column, const std::string& file) {
    std::vector<ColumnPtr> columns{nameColumn(column, file, table.rows())};
    columns.insert(columns.end(), table.columns().begin(), table.columns().end());
    return Table(std::move(columns));
}

/// What the report of one file says, under its name.
void addReport(ImportReport& all, const ImportReport& one, const std::string& name) {
    for (const auto& warning : one.warnings) {
        all.warnings.push_back(KAPOK_TR("io", "%1: %2").arg(name).arg(english(warning)));
    }
    for (Problem problem : one.problems) {
        problem.column = name + (problem.column.empty() ? "" : ": ") + problem.column;
        addProblem(all, std::move(problem));
    }
    all.problemCount += one.problemCount - one.problems.size();
}

}  // namespace

std::vector<std::string> folderFiles(const std::string& folder, const std::string& pattern) {
    const auto names = namesIn(folder);
    std::vector<std::string> chosen;
    if (pattern.empty()) {
        chosen = ofMostFrequentKind(names);
    } else {
        std::copy_if(names.begin(), names.end(), std::back_inserter(chosen),
                     [&](const std::string& name) { return matches(name, pattern); });
    }
    if (!chosen.empty()) return chosen;
    throw Error(pattern.empty() ? KAPOK_TR("io", "The folder holds no files that can be opened.")
                                : KAPOK_TR("io", "The folder holds no files named \"%1\".").arg(pattern),
                KAPOK_TR("io", "Choose another folder or pattern."), Place{folder, 0, ""});
}

Opened readFolder(const std::string& folder, const OpenOptions& options, const Progress& progress) {
    const auto names = folderFiles(folder, options.pattern);
    OpenOptions single = options;
    single.pattern.clear();
    Opened opened;
    std::vector<Table> tables;
    std::vector<Table> exceptions;
    for (std::size_t i = 0; i < names.size(); ++i) {
        const auto part = [&](double done) {
            progress.done((static_cast<double>(i) + done) / static_cast<double>(names.size()));
        };
        Opened one = openFile((fs::path(folder) / names[i]).string(), single, Progress{part, progress.cancelled});
        addReport(opened.report, one.report, names[i]);
        if (one.exceptions.rows() > 0) exceptions.push_back(withFile(one.exceptions, "file", names[i]));
        tables.push_back(std::move(one.table));
        if (i == 0) opened.report.format = one.report.format;
    }
    compareShapes(names, tables, opened.report);
    const std::string column = freeName(tables);
    for (std::size_t i = 0; i < names.size(); ++i) {
        tables[i] = withFile(tables[i], column, names[i]);
    }
    United united = unionByName(tables, Control{progress.cancelled, {}});
    opened.table = std::move(united.table);
    if (!exceptions.empty()) opened.exceptions = unionByName(exceptions, Control{progress.cancelled, {}}).table;
    for (auto& note : united.notes) opened.report.notes.push_back(std::move(note));
    opened.report.notes.push_back(KAPOK_TR("io", "Files that were read: %1.").arg(names.size()));
    progress.done(1);
    return opened;
}

}  // namespace kapok::io
