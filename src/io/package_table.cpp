// The rows of a data package: read as the package says, then what only it knows: missing values, truths, names.
#include "io/data_package.h"
#include "table/cells.h"
#include "table/column_builder.h"
#include "table/recode.h"
#include "table/take.h"

#include <algorithm>

namespace kapok::io {
namespace {

bool holds(const std::vector<std::string>& words, std::string_view word) {
    return std::find(words.begin(), words.end(), word) != words.end();
}

/// What the caller gave goes before what the package says.
OpenOptions merged(const PackageTable& package, const OpenOptions& given) {
    OptionTexts texts = optionTexts(package.options);
    if (given.types == ColumnTypes::Text)
        std::erase_if(texts, [](const auto& one) { return one.first.starts_with("type."); });
    for (const auto& [key, value] : optionTexts(given)) {
        if (key != "table") texts[key] = value;
    }
    return parseOptions(texts);
}

/// Names are for the package to give where the file has none.
void useColumnNames(const PackageTable& package, OpenOptions& options) {
    if (options.headerRows != std::size_t{0}) return;
    std::map<std::string, ColumnChoice, std::less<>> types;
    for (std::size_t i = 0; i < package.columns.size(); ++i) {
        const auto choice = options.columnTypes.find(package.columns[i]);
        if (choice != options.columnTypes.end()) types.emplace("column_" + std::to_string(i + 1), choice->second);
    }
    options.columnTypes = std::move(types);
}

Table withColumnNames(const PackageTable& package, const OpenOptions& options, const Table& table) {
    if (options.headerRows != std::size_t{0}) return table;
    std::vector<ColumnPtr> columns = table.columns();
    for (std::size_t i = 0; i < std::min(columns.size(), package.columns.size()); ++i) {
        Field field = columns[i]->field();
        field.name = package.columns[i];
        columns[i] = withField(columns[i], std::move(field));
    }
    return columns.empty() ? table : Table(std::move(columns));
}

/// The missing values that a value of the column can be.
RecodeOptions missingPairs(const Column& column, const std::vector<std::string>& missing) {
    RecodeOptions options;
    for (const auto& text : missing) {
        try {
            if (text.empty()) continue;
            (void)oneCell(column.field(), text);
            options.mapping.emplace_back(text, std::nullopt);
        } catch (const Error&) {
            continue;  // no value of this type: missing as it was read
        }
    }
    return options;
}

Table withoutMissing(Table table, const std::vector<std::string>& missing) {
    for (const ColumnPtr& column : std::vector<ColumnPtr>(table.columns())) {
        if (column->type() == Type::Geometry) continue;
        const RecodeOptions options = missingPairs(*column, missing);
        if (options.mapping.empty()) continue;
        const ColumnPtr recoded =
            recode(table, column, column->field().name, options).table.column(column->field().name);
        table = table.with(withField(recoded, column->field()));
    }
    return table;
}

/// Texts that are neither true nor false are missing and counted.
ColumnPtr truthColumn(const Column& texts, const TruthWords& words, std::size_t& misfits) {
    Field field = texts.field();
    field.type = Type::Boolean;
    ColumnBuilder builder(field);
    for (std::size_t row = 0; row < texts.rows(); ++row) {
        const std::string_view text = texts.text(row);
        const bool yes = !texts.isMissing(row) && holds(words.yes, text);
        const bool no = !texts.isMissing(row) && holds(words.no, text);
        if (yes || no) {
            builder.addInteger(yes ? 1 : 0);
        } else {
            builder.addMissing();
            misfits += texts.isMissing(row) ? 0 : 1;
        }
    }
    return builder.finish();
}

void readTruths(const PackageTable& package, const OpenOptions& options, Opened& opened) {
    if (options.types == ColumnTypes::Text) return;
    for (const auto& [name, words] : package.truths) {
        if (!opened.table.has(name) || opened.table.column(name)->type() != Type::Text) continue;
        std::size_t misfits = 0;
        opened.table = opened.table.with(truthColumn(*opened.table.column(name), words, misfits));
        if (misfits == 0) continue;
        opened.report.warnings.push_back(
            KAPOK_TR("io", "%1 cells of %2 are neither true nor false as the package says, and missing now.")
                .arg(misfits)
                .arg(name));
    }
}

/// Cells that the package calls missing are no exceptions.
void dropMissingExceptions(Opened& opened, const std::vector<std::string>& missing) {
    if (opened.exceptions.rows() == 0) return;
    const Column& texts = *opened.exceptions.column("text");
    RowMask kept(opened.exceptions.rows());
    for (std::size_t row = 0; row < texts.rows(); ++row) {
        if (!holds(missing, texts.text(row))) kept.set(row);
    }
    const std::size_t dropped = texts.rows() - kept.count();
    opened.exceptions = filter(opened.exceptions, kept);
    auto& report = opened.report;
    std::erase_if(report.problems, [&](const Problem& problem) { return holds(missing, problem.text); });
    report.problemCount -= std::min(report.problemCount, dropped);
}

Table withLabels(const Table& table, const Metadata& metadata) {
    std::vector<ColumnPtr> columns;
    for (const ColumnPtr& column : table.columns()) {
        Field field = column->field();
        const auto note = metadata.fields.find(field.name);
        if (note != metadata.fields.end()) {
            field.label = note->second.label;
            if (!note->second.unit.empty()) field.unit = note->second.unit;
        }
        columns.push_back(withField(column, std::move(field)));
    }
    return columns.empty() ? table : Table(std::move(columns));
}

void reportColumns(const PackageTable& package, const Table& table, ImportReport& report) {
    for (const auto& name : package.columns) {
        if (table.has(name)) continue;
        report.warnings.push_back(KAPOK_TR("io", "The package describes a field %1, but the file has none.").arg(name));
    }
}

}  // namespace

Opened readPackageTable(const std::string& path, const std::string& table, const OpenOptions& given,
                        const Progress& progress) {
    const PackageTable package = packageTable(path, table);
    OpenOptions options = merged(package, given);
    useColumnNames(package, options);
    Opened opened = openFile(package.path, options, progress);
    opened.table = withColumnNames(package, options, opened.table);
    opened.table = withoutMissing(opened.table, package.missingValues);
    dropMissingExceptions(opened, package.missingValues);
    readTruths(package, options, opened);
    opened.table = withLabels(opened.table, package.metadata);
    reportColumns(package, opened.table, opened.report);
    opened.report.format = "datapackage";
    opened.report.table = package.name;
    return opened;
}

}  // namespace kapok::io
