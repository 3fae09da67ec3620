// Names with their candidates, and what was judged of each: a table for the review before a join.
#pragma once

#include "spec/step.h"
#include "table/fuzzy_match.h"

#include <QAbstractTableModel>

namespace kapok::gui {

enum class Judgement : quint8 { Open, Accepted, Rejected };

struct NameCandidateShown {
    QString name;
    double score = 0;  ///< 0 to 1
};

struct ReviewedName {
    QString left;
    qulonglong rows = 0;                              ///< that have this name; 0: not counted
    std::vector<NameCandidateShown> candidates = {};  ///< the best first
    QString partner = {};                             ///< the accepted one, else the best candidate
    Judgement judgement = Judgement::Open;

    /// Of the partner; below 0 when it is no candidate.
    double score() const;
};

/// The names of a comparison: judged as `known` says; pairs that differ in writing alone are accepted from the start.
std::vector<ReviewedName> namesToReview(const FuzzyMatch& match, const NameReview& known);

enum class ReviewShown : quint8 { All, Open, Accepted, Rejected, WithoutCandidate };

class NameReviewModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Left, Rows, Partner, Score, State, ColumnCount };
    struct Counts {
        int accepted = 0;
        int rejected = 0;
        int open = 0;
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setNames(std::vector<ReviewedName> names);
    const ReviewedName& name(int row) const { return names_[visible_[static_cast<std::size_t>(row)]]; }
    const Counts& counts() const { return counts_; }
    std::size_t size() const { return names_.size(); }
    int count(ReviewShown shown) const;

    void show(ReviewShown shown, const QString& words);
    /// The row leaves the view when it is no longer among what is shown.
    void judge(int row, Judgement judgement, const QString& partner = {});
    /// Accepts the best candidates of open names from a score on.
    void acceptFrom(double score);
    void rejectOpen();
    /// Judged names: left name, its partner or nothing. Open ones are taken out of `known`, others in it stay.
    std::map<std::string, std::string> partners(std::map<std::string, std::string> known) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

    static QString words(Judgement judgement);

signals:
    void judged();

private:
    bool isShown(const ReviewedName& name) const;
    void setJudgement(ReviewedName& name, Judgement judgement);
    void refill();
    QString cell(const ReviewedName& name, int column) const;

    std::vector<ReviewedName> names_;
    std::vector<std::size_t> order_;    ///< of all names, as they are sorted
    std::vector<std::size_t> visible_;  ///< those of them that are shown
    Counts counts_;
    ReviewShown shown_ = ReviewShown::All;
    QString words_;
};

}  // namespace kapok::gui
