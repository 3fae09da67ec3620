// A formula with unknown parameters, evaluated with its derivatives.
#pragma once

#include "regression/formula_parser.h"
#include "sdk/module.h"

#include <Eigen/Core>

namespace kapok::regression {

/// Values of a part of the formula for all rows, and their derivatives by the parameters: a column each, or no columns
/// where the part does not depend on them.
struct Differentiated {
    Eigen::ArrayXd values;
    Eigen::ArrayXXd derivatives;
};

/// "y = b1 * (1 - exp(-b2 * x))": names that are not columns of the data are parameters. Besides the operators
/// + - * / ^ it knows exp, ln, log (natural as well, or log(x, base)), log10, sqrt, abs, sign, sin, cos, tan, atan
/// (arctan), cosh, tanh and the constant pi. Derivatives are exact, by the chain rule (forward mode).
class ModelFormula {
public:
    /// `~` may stand for `=`. Without either the response is the given column. Throws Error for what cannot be read,
    /// for other functions, and when there is no parameter.
    ModelFormula(const std::string& text, const std::string& response, const InputTable& data);

    const std::vector<std::string>& parameters() const { return parameters_; }  ///< in order of appearance
    const std::vector<const ColumnView*>& columns() const { return columns_; }
    /// What the response is called: a column or an expression.
    const std::string& response() const { return response_; }

    /// Takes the values of the columns in these rows.
    void setRows(const std::vector<std::size_t>& rows);
    Eigen::VectorXd responseValues() const;
    Differentiated evaluate(const Eigen::VectorXd& parameters) const;

private:
    void collect(const FormulaNode& node, const InputTable& data, bool parametersAllowed);
    Differentiated value(const FormulaNode& node, const Eigen::VectorXd& parameters) const;
    Differentiated call(const FormulaNode& node, const Eigen::VectorXd& parameters) const;

    Equation equation_;
    std::string response_;
    std::vector<std::string> parameters_;
    std::vector<const ColumnView*> columns_;
    std::vector<Eigen::ArrayXd> values_;  ///< of the columns, in the rows
    Eigen::Index rows_ = 0;
};

}  // namespace kapok::regression
