#include "regression/model_formula.h"

#include "stats/model_matrix.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>
#include <numbers>

namespace kapok::regression {
namespace {

using Eigen::ArrayXd;
using Eigen::ArrayXXd;
using Node = FormulaNode;

/// A function of one argument and its derivative.
struct Unary {
    std::string_view name;
    double (*value)(double);
    double (*slope)(double);
};

constexpr std::array<Unary, 14> unaries{{
    {"exp", [](double x) { return std::exp(x); }, [](double x) { return std::exp(x); }},
    {"ln", [](double x) { return std::log(x); }, [](double x) { return 1 / x; }},
    {"log", [](double x) { return std::log(x); }, [](double x) { return 1 / x; }},
    {"log10", [](double x) { return std::log10(x); }, [](double x) { return 1 / (x * std::numbers::ln10); }},
    {"sqrt", [](double x) { return std::sqrt(x); }, [](double x) { return 0.5 / std::sqrt(x); }},
    {"abs", [](double x) { return std::abs(x); }, [](double x) { return x < 0 ? -1.0 : 1.0; }},
    {"sign", [](double x) { return x > 0   ? 1.0
                                   : x < 0 ? -1.0
                                           : 0.0; }, [](double) { return 0.0; }},
    {"sin", [](double x) { return std::sin(x); }, [](double x) { return std::cos(x); }},
    {"cos", [](double x) { return std::cos(x); }, [](double x) { return -std::sin(x); }},
    {"tan", [](double x) { return std::tan(x); }, [](double x) { return 1 + std::tan(x) * std::tan(x); }},
    {"atan", [](double x) { return std::atan(x); }, [](double x) { return 1 / (1 + x * x); }},
    {"arctan", [](double x) { return std::atan(x); }, [](double x) { return 1 / (1 + x * x); }},
    {"cosh", [](double x) { return std::cosh(x); }, [](double x) { return std::sinh(x); }},
    {"tanh", [](double x) { return std::tanh(x); }, [](double x) { return 1 - std::tanh(x) * std::tanh(x); }},
}};

constexpr std::array<std::string_view, 6> operators{"+", "-", "*", "/", "^", "negate"};

const Unary* findUnary(const std::string& name) {
    const auto found =
        std::find_if(unaries.begin(), unaries.end(), [&](const Unary& each) { return each.name == name; });
    return found == unaries.end() ? nullptr : &*found;
}

bool hasColumn(const InputTable& data, const std::string& name) {
    return std::any_of(data.columns().begin(), data.columns().end(),
                       [&](const ColumnView& column) { return column.field().name == name; });
}

/// Sum of a times the derivatives of x and b times those of y.
ArrayXXd chained(const ArrayXd& a, const Differentiated& x, const ArrayXd& b, const Differentiated& y) {
    ArrayXXd result;
    if (x.derivatives.cols() > 0) result = x.derivatives.colwise() * a;
    if (y.derivatives.cols() == 0) return result;
    if (result.cols() == 0) return y.derivatives.colwise() * b;
    result += y.derivatives.colwise() * b;
    return result;
}

Differentiated power(const Differentiated& base, const Differentiated& exponent) {
    Differentiated result;
    const Eigen::Index rows = base.values.size();
    result.values.resize(rows);
    ArrayXd byBase(rows);
    ArrayXd byExponent(rows);
    for (Eigen::Index i = 0; i < rows; ++i) {
        const double x = base.values[i];
        const double p = exponent.values[i];
        result.values[i] = p == 2 ? x * x : std::pow(x, p);
        byBase[i] = p == 0 ? 0 : p == 2 ? 2 * x : p * std::pow(x, p - 1);
        byExponent[i] = x > 0 ? result.values[i] * std::log(x) : 0;
    }
    result.derivatives = chained(byBase, base, byExponent, exponent);
    return result;
}

}  // namespace

ModelFormula::ModelFormula(const std::string& text, const std::string& response, const InputTable& data)
    : equation_(parseEquation(text)), response_(equation_.left ? equation_.response : response) {
    if (equation_.left) {
        collect(*equation_.left, data, false);
    } else if (response.empty()) {
        throw Error(KAPOK_TR("regression", "The formula names no response."),
                    KAPOK_TR("regression", "Write it as y = …, or choose the column of the response."));
    } else {
        columns_.push_back(&data.column(response));
    }
    collect(*equation_.right, data, true);
    if (parameters_.empty()) {
        throw Error(KAPOK_TR("regression", "The formula has no parameters to estimate."),
                    KAPOK_TR("regression", "Names that are not columns are parameters, such as b1 in b1 * x."));
    }
}

void ModelFormula::collect(const Node& node, const InputTable& data, bool parametersAllowed) {
    const auto addOnce = [](auto& list, const auto& value) {
        if (std::find(list.begin(), list.end(), value) == list.end()) list.push_back(value);
    };
    if (node.kind == FormulaKind::Name && hasColumn(data, node.name)) {
        const ColumnView& column = data.column(node.name);
        if (!isNumeric(column.type())) {
            throw Error(KAPOK_TR("regression", "Column %1 in the formula is not of numbers.").arg(node.name));
        }
        addOnce(columns_, &column);
    } else if (node.kind == FormulaKind::Name && node.name != "pi") {
        if (!parametersAllowed) {
            throw Error(KAPOK_TR("regression", "There is no column %1 for the response.").arg(node.name),
                        KAPOK_TR("regression", "Parameters stand on the right of the sign only."));
        }
        addOnce(parameters_, node.name);
    } else if (node.kind == FormulaKind::Call) {
        const bool isOperator = std::find(operators.begin(), operators.end(), node.name) != operators.end();
        const bool based = node.name == "log" && node.arguments.size() == 2;
        if (!isOperator && !based && (!findUnary(node.name) || node.arguments.size() != 1)) {
            throw Error(KAPOK_TR("regression", "The formula cannot use %1 with %2 values.")
                            .arg(node.name)
                            .arg(node.arguments.size()),
                        KAPOK_TR("regression",
                                 "It knows exp, ln, log, log10, sqrt, abs, sign, sin, cos, tan, atan, cosh and tanh."));
        }
        for (const auto& argument : node.arguments) collect(*argument, data, parametersAllowed);
    }
}

void ModelFormula::setRows(const std::vector<std::size_t>& rows) {
    rows_ = static_cast<Eigen::Index>(rows.size());
    values_.clear();
    for (const ColumnView* column : columns_) {
        const std::vector<double> numbers = stats::numbersOf(*column, rows);
        values_.emplace_back(Eigen::Map<const ArrayXd>(numbers.data(), rows_));
    }
}

Eigen::VectorXd ModelFormula::responseValues() const {
    if (!equation_.left) return values_.front().matrix();
    return value(*equation_.left, {}).values.matrix();
}

Differentiated ModelFormula::evaluate(const Eigen::VectorXd& parameters) const {
    Differentiated result = value(*equation_.right, parameters);
    if (result.derivatives.cols() == 0) result.derivatives = ArrayXXd::Zero(rows_, parameters.size());
    return result;
}

Differentiated ModelFormula::value(const Node& node, const Eigen::VectorXd& parameters) const {
    if (node.kind == FormulaKind::Number) return {ArrayXd::Constant(rows_, node.number), {}};
    if (node.kind == FormulaKind::Call) return call(node, parameters);
    for (std::size_t i = 0; i < columns_.size(); ++i) {
        if (columns_[i]->field().name == node.name) return {values_[i], {}};
    }
    const auto found = std::find(parameters_.begin(), parameters_.end(), node.name);
    if (found == parameters_.end()) return {ArrayXd::Constant(rows_, std::numbers::pi), {}};
    const Eigen::Index place = found - parameters_.begin();
    Differentiated result{ArrayXd::Constant(rows_, parameters[place]), ArrayXXd::Zero(rows_, parameters.size())};
    result.derivatives.col(place) = 1;
    return result;
}

Differentiated ModelFormula::call(const Node& node, const Eigen::VectorXd& parameters) const {
    const Differentiated a = value(*node.arguments[0], parameters);
    if (node.arguments.size() == 1) {
        if (node.name == "negate") return {-a.values, -a.derivatives};
        const Unary& function = *findUnary(node.name);
        Differentiated result;
        result.values = a.values.unaryExpr([&](double x) { return function.value(x); });
        if (a.derivatives.cols() > 0) {
            const ArrayXd slope = a.values.unaryExpr([&](double x) { return function.slope(x); });
            result.derivatives = a.derivatives.colwise() * slope;
        }
        return result;
    }
    const Differentiated b = value(*node.arguments[1], parameters);
    const ArrayXd one = ArrayXd::Ones(rows_);
    if (node.name == "+") return {a.values + b.values, chained(one, a, one, b)};
    if (node.name == "-") return {a.values - b.values, chained(one, a, -one, b)};
    if (node.name == "*") return {a.values * b.values, chained(b.values, a, a.values, b)};
    if (node.name == "/") {
        const ArrayXd quotient = a.values / b.values;
        return {quotient, chained(1 / b.values, a, -quotient / b.values, b)};
    }
    if (node.name == "^") return power(a, b);
    // log(x, base)
    const ArrayXd scale = 1 / b.values.log();
    const ArrayXd logarithm = a.values.log() * scale;
    return {logarithm, chained(scale / a.values, a, -logarithm * scale / b.values, b)};
}

}  // namespace kapok::regression
