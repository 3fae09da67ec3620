// The numbers of a mark: read from a column of the answer where they stand in one, else made by its builder.
#pragma once

#include "table/table.h"

#include <cstdint>
#include <limits>
#include <memory>
#include <vector>

namespace kapok::chart {

inline constexpr double noValue = std::numeric_limits<double>::quiet_NaN();
inline constexpr std::size_t noRow = 0xFFFFFFFF;

/// Which rows of an answer, and in which order: the first `count` in place, or listed. Cheap to copy.
class Rows {
public:
    Rows() = default;
    explicit Rows(std::size_t count) : count_(count) {}
    explicit Rows(std::vector<std::uint32_t> list)
        : count_(list.size()), list_(std::make_shared<const std::vector<std::uint32_t>>(std::move(list))) {}

    std::size_t size() const { return count_; }
    bool empty() const { return count_ == 0; }
    std::size_t operator[](std::size_t index) const { return list_ ? (*list_)[index] : index; }
    bool inPlace() const { return !list_; }
    /// Null when they are in place.
    const std::shared_ptr<const std::vector<std::uint32_t>>& list() const { return list_; }

private:
    std::size_t count_ = 0;
    std::shared_ptr<const std::vector<std::uint32_t>> list_;
};

/// Number or wall-clock seconds of a cell; NaN when missing.
double positionOf(const Column& column, std::size_t row);

/// Numbers that are worked out when they are asked for: what very many marks are placed by costs no memory.
class WorkedOut {
public:
    virtual ~WorkedOut() = default;
    virtual double at(std::size_t index) const = 0;
};

/// A sequence of doubles, NaN where there is none; cheap to copy. Numbers of a column stay in the column: dates are
/// read as seconds.
class Values {
public:
    Values() = default;
    Values(std::vector<double> made)  // NOLINT: a list is a value
        : made_(std::make_shared<const std::vector<double>>(std::move(made))), size_(made_->size()) {}
    Values(std::shared_ptr<const WorkedOut> source, std::size_t size) : source_(std::move(source)), size_(size) {}
    Values(ColumnPtr column, Rows rows) : column_(std::move(column)), rows_(std::move(rows)), size_(rows_.size()) {}

    std::size_t size() const { return size_; }
    bool empty() const { return size_ == 0; }
    double operator[](std::size_t index) const {
        return column_ ? positionOf(*column_, rows_[index]) : source_ ? source_->at(index) : (*made_)[index];
    }
    /// The same number again and again.
    static Values constant(double number, std::size_t size);
    /// What it holds besides the columns of the answer.
    std::size_t ownedBytes() const { return made_ ? made_->size() * sizeof(double) : 0; }
    /// Null when the numbers were made.
    const ColumnPtr& column() const { return column_; }
    const Rows& rows() const { return rows_; }
    /// Those at the given places, in their order. Columns are not copied.
    Values at(const Rows& places) const;

private:
    ColumnPtr column_;
    Rows rows_;
    std::shared_ptr<const std::vector<double>> made_;
    std::shared_ptr<const WorkedOut> source_;
    std::size_t size_ = 0;
};

/// They stand in a column that misses nothing and has no infinite number. O(chunks).
bool isComplete(const Values& values);

}  // namespace kapok::chart
