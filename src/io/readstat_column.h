// One variable of a statistical file in the making.
#pragma once

#include "io/open.h"
#include "table/column_builder.h"

#include <map>

namespace kapok::io {

/// Labels of values; texts as keys for variables of text.
struct ValueLabels {
    std::map<double, std::string> numbers;
    std::map<std::string, std::string, std::less<>> texts;
};

enum class StatisticsFormat { Stata, Spss, Sas };

class StatisticsColumn {
public:
    /// `display`: the format of the variable in the file, such as "%td", "DATE11", "YYMMDD10.".
    StatisticsColumn(std::string name, std::string label, std::string display, bool text, StatisticsFormat file);

    const std::string& name() const { return name_; }
    void addNumber(double value);
    void addText(std::string_view value);
    void addMissing();
    /// A code that says why the value is missing: "9", ".a".
    void addMissingCode(const std::string& code) {
        ++missingCodes_[code];
        addMissing();
    }

    /// One column, or two with the codes of a labelled variable. `labels` may be null.
    std::vector<ColumnPtr> finish(const ValueLabels* labels, const OpenOptions& options, ImportReport& report);

private:
    enum class Meaning { Number, Date, DateTime };
    Field field(Type type) const;
    bool isLabelled(const ValueLabels& labels) const;
    ColumnPtr numbers() const;
    ColumnPtr times() const;
    ColumnPtr numberTexts() const;
    ColumnPtr labelTexts(const ValueLabels& labels) const;
    ColumnPtr relabelled(const ColumnPtr& texts, const ValueLabels& labels) const;
    std::string labelOf(double value, const ValueLabels& labels) const;
    void noteLabels(const ValueLabels& labels, ImportReport& report) const;
    void noteMissing(const ValueLabels* labels, ImportReport& report) const;

    std::string name_;
    std::string label_;
    bool text_;
    Meaning meaning_ = Meaning::Number;
    double unitDays_ = 1;    ///< days of one unit of a date or time
    double epochDays_ = 0;   ///< day of 1970 that 0 stands for
    int monthsPerUnit_ = 0;  ///< Stata counts months, quarters, half years and years
    bool years_ = false;
    std::vector<double> values_;  ///< NaN: missing
    ColumnBuilder texts_;
    std::map<std::string, std::size_t> missingCodes_;
};

}  // namespace kapok::io
