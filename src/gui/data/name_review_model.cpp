#include "gui/data/name_review_model.h"

#include "gui/common/strings.h"
#include "gui/style/icons.h"

#include <QLocale>

#include <algorithm>
#include <numeric>
#include <set>

namespace kapok::gui {
namespace {

int& countOf(NameReviewModel::Counts& counts, Judgement judgement) {
    switch (judgement) {
        case Judgement::Accepted: return counts.accepted;
        case Judgement::Rejected: return counts.rejected;
        case Judgement::Open: break;
    }
    return counts.open;
}

void judgeAsKnown(ReviewedName& name, const NameReview& known, const std::set<std::string>& certain) {
    const std::string left = fromQt(name.left);
    const auto judged = known.partners.find(left);
    if (judged != known.partners.end()) {
        name.judgement = judged->second.empty() ? Judgement::Rejected : Judgement::Accepted;
        if (!judged->second.empty()) name.partner = toQt(judged->second);
    } else if (certain.contains(left)) {
        name.judgement = Judgement::Accepted;
    }
}

}  // namespace

double ReviewedName::score() const {
    for (const auto& candidate : candidates) {
        if (candidate.name == partner) return candidate.score;
    }
    return -1;
}

std::vector<ReviewedName> namesToReview(const FuzzyMatch& match, const NameReview& known) {
    std::set<std::string> certain;
    for (const auto& pair : certainPairs(match)) certain.insert(pair.left);
    std::vector<ReviewedName> names;
    for (const auto& candidate : match.candidates) {
        const QString left = toQt(candidate.left);
        if (names.empty() || names.back().left != left) {
            names.push_back({left, candidate.leftRows, {}, toQt(candidate.right)});
        }
        names.back().candidates.push_back({toQt(candidate.right), candidate.score});
    }
    for (const auto& left : match.unmatched) names.push_back({toQt(left)});
    for (auto& name : names) judgeAsKnown(name, known, certain);
    return names;
}

void NameReviewModel::setNames(std::vector<ReviewedName> names) {
    beginResetModel();
    names_ = std::move(names);
    order_.resize(names_.size());
    std::iota(order_.begin(), order_.end(), std::size_t{0});
    counts_ = {};
    for (const auto& name : names_) ++countOf(counts_, name.judgement);
    refill();
    endResetModel();
    emit judged();
}

int NameReviewModel::count(ReviewShown shown) const {
    switch (shown) {
        case ReviewShown::Open: return counts_.open;
        case ReviewShown::Accepted: return counts_.accepted;
        case ReviewShown::Rejected: return counts_.rejected;
        case ReviewShown::WithoutCandidate:
            return static_cast<int>(std::count_if(names_.begin(), names_.end(),
                                                  [](const ReviewedName& name) { return name.candidates.empty(); }));
        case ReviewShown::All: break;
    }
    return static_cast<int>(names_.size());
}

bool NameReviewModel::isShown(const ReviewedName& name) const {
    switch (shown_) {
        case ReviewShown::Open:
            if (name.judgement != Judgement::Open) return false;
            break;
        case ReviewShown::Accepted:
            if (name.judgement != Judgement::Accepted) return false;
            break;
        case ReviewShown::Rejected:
            if (name.judgement != Judgement::Rejected) return false;
            break;
        case ReviewShown::WithoutCandidate:
            if (!name.candidates.empty()) return false;
            break;
        case ReviewShown::All: break;
    }
    return words_.isEmpty() || name.left.contains(words_, Qt::CaseInsensitive) ||
           name.partner.contains(words_, Qt::CaseInsensitive);
}

void NameReviewModel::refill() {
    visible_.clear();
    std::copy_if(order_.begin(), order_.end(), std::back_inserter(visible_),
                 [this](std::size_t i) { return isShown(names_[i]); });
}

void NameReviewModel::show(ReviewShown shown, const QString& words) {
    beginResetModel();
    shown_ = shown;
    words_ = words.trimmed();
    refill();
    endResetModel();
}

void NameReviewModel::setJudgement(ReviewedName& name, Judgement judgement) {
    --countOf(counts_, name.judgement);
    name.judgement = judgement;
    ++countOf(counts_, judgement);
}

void NameReviewModel::judge(int row, Judgement judgement, const QString& partner) {
    ReviewedName& name = names_[visible_[static_cast<std::size_t>(row)]];
    if (judgement == Judgement::Accepted) {
        const QString wanted = partner.isEmpty() ? name.partner : partner;
        if (wanted.isEmpty()) return;
        name.partner = wanted;
    }
    setJudgement(name, judgement);
    if (isShown(name)) {
        emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
    } else {
        beginRemoveRows({}, row, row);
        visible_.erase(visible_.begin() + row);
        endRemoveRows();
    }
    emit judged();
}

void NameReviewModel::acceptFrom(double score) {
    constexpr double rounding = 1e-9;
    beginResetModel();
    for (auto& name : names_) {
        const bool wanted = name.judgement == Judgement::Open && !name.candidates.empty() &&
                            name.candidates.front().score >= score - rounding;
        if (!wanted) continue;
        name.partner = name.candidates.front().name;
        setJudgement(name, Judgement::Accepted);
    }
    refill();
    endResetModel();
    emit judged();
}

void NameReviewModel::rejectOpen() {
    beginResetModel();
    for (auto& name : names_) {
        if (name.judgement == Judgement::Open) setJudgement(name, Judgement::Rejected);
    }
    refill();
    endResetModel();
    emit judged();
}

std::map<std::string, std::string> NameReviewModel::partners(std::map<std::string, std::string> known) const {
    for (const auto& name : names_) {
        const std::string left = fromQt(name.left);
        switch (name.judgement) {
            case Judgement::Open: known.erase(left); break;
            case Judgement::Accepted: known[left] = fromQt(name.partner); break;
            case Judgement::Rejected: known[left].clear(); break;
        }
    }
    return known;
}

int NameReviewModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(visible_.size());
}

QString NameReviewModel::words(Judgement judgement) {
    switch (judgement) {
        case Judgement::Accepted: return tr("accepted");
        case Judgement::Rejected: return tr("no partner");
        case Judgement::Open: break;
    }
    return tr("open");
}

QString NameReviewModel::cell(const ReviewedName& name, int column) const {
    switch (column) {
        case Left: return name.left;
        case Rows: return name.rows == 0 ? QString() : QLocale().toString(name.rows);
        case Partner: return name.judgement == Judgement::Rejected ? QString() : name.partner;
        case Score: {
            const bool shown = name.score() >= 0 && name.judgement != Judgement::Rejected;
            return shown ? tr("%1 %").arg(QLocale().toString(name.score() * 100, 'f', 0)) : QString();
        }
        default: return words(name.judgement);
    }
}

QVariant NameReviewModel::data(const QModelIndex& index, int role) const {
    const ReviewedName& shown = name(index.row());
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole) return cell(shown, index.column());
    if (role == Qt::TextAlignmentRole && (index.column() == Rows || index.column() == Score))
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::DecorationRole && index.column() == State && shown.judgement != Judgement::Open) {
        return shown.judgement == Judgement::Accepted ? icon(QStringLiteral("check"), IconTone::Accent)
                                                      : icon(QStringLiteral("close-small"), IconTone::Muted);
    }
    return {};
}

QVariant NameReviewModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Vertical || role != Qt::DisplayRole) return {};
    switch (section) {
        case Left: return tr("Name here");
        case Rows: return tr("Rows");
        case Partner: return tr("Name there");
        case Score: return tr("Likeness");
        default: return tr("Judged");
    }
}

void NameReviewModel::sort(int column, Qt::SortOrder order) {
    const auto less = [&](const ReviewedName& a, const ReviewedName& b) {
        switch (column) {
            case Left: return a.left.localeAwareCompare(b.left) < 0;
            case Rows: return a.rows < b.rows;
            case Partner: return a.partner.localeAwareCompare(b.partner) < 0;
            case Score: return a.score() < b.score();
            default: return a.judgement < b.judgement;
        }
    };
    beginResetModel();
    std::stable_sort(order_.begin(), order_.end(), [&](std::size_t a, std::size_t b) {
        return order == Qt::AscendingOrder ? less(names_[a], names_[b]) : less(names_[b], names_[a]);
    });
    refill();
    endResetModel();
}

}  // namespace kapok::gui
