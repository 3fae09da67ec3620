#include "gui/data/view_rows.h"

#include "gui/common/strings.h"
#include "gui/data/table_grid.h"
#include "sdk/list.h"

#include <QRegularExpression>

#include <algorithm>

namespace kapok::gui {

ViewRows::ViewRows(Session& session, Id dataset, TableGrid& grid)
    : session_(session), dataset_(std::move(dataset)), grid_(grid) {}

bool ViewRows::isExpression(const QString& text) {
    static const QRegularExpression signs(QStringLiteral("[=<>()]|\\b(and|or|not|in|is)\\b"));
    return text.contains(signs);
}

std::string ViewRows::condition() const {
    std::string all = linked_;
    for (const auto& filter : filters_) all = bothHold(all, filter.condition);
    return isExpression(text_) ? bothHold(all, fromQt(text_)) : all;
}

std::vector<Text> ViewRows::sentences() const {
    std::vector<Text> all;
    if (!linked_.empty()) all.push_back(KAPOK_TR("gui", "View: rows where %1").arg(linked_));
    for (const auto& filter : filters_) all.push_back(KAPOK_TR("gui", "View: rows where %1").arg(filter.condition));
    if (!text_.isEmpty() && isExpression(text_))
        all.push_back(KAPOK_TR("gui", "View: rows where %1").arg(fromQt(text_)));
    if (!text_.isEmpty() && !isExpression(text_))
        all.push_back(KAPOK_TR("gui", "View: rows that hold \"%1\"").arg(fromQt(text_)));
    std::vector<std::string> keys;
    for (const auto& key : keys_) keys.push_back(key.field + (key.descending ? " ↓" : " ↑"));
    if (!keys.empty()) all.push_back(KAPOK_TR("gui", "View: sorted by %1").arg(kapok::joinList(keys)));
    return all;
}

void ViewRows::sortBy(const std::string& field, bool further) {
    const auto found =
        std::find_if(keys_.begin(), keys_.end(), [&](const OrderKey& key) { return key.field == field; });
    const std::optional<OrderKey> before = found == keys_.end() ? std::nullopt : std::optional(*found);
    const bool first = found == keys_.begin() && found != keys_.end();
    std::vector<OrderKey> keys = further ? keys_ : std::vector<OrderKey>();
    std::erase_if(keys, [&](const OrderKey& key) { return key.field == field; });
    // The third click on the only key, or on a further one, takes it away.
    const bool known = before && (further || (first && keys_.size() == 1));
    if (!known) keys.push_back({field, false});
    if (known && !before->descending) keys.push_back({field, true});
    setKeys(std::move(keys));
}

void ViewRows::setKeys(std::vector<OrderKey> keys) {
    keys_ = std::move(keys);
    emit changed();
    apply();
}

void ViewRows::addFilter(const ViewFilter& filter) {
    if (std::find(filters_.begin(), filters_.end(), filter) != filters_.end()) return;
    filters_.push_back(filter);
    emit changed();
    apply();
}

void ViewRows::removeFilter(std::size_t index) {
    if (index >= filters_.size()) return;
    filters_.erase(filters_.begin() + static_cast<std::ptrdiff_t>(index));
    emit changed();
    apply();
}

void ViewRows::setLinked(const std::string& predicate) {
    if (predicate == linked_) return;
    linked_ = predicate;
    apply();
}

void ViewRows::setText(const QString& text) {
    text_ = text.trimmed();
    apply();
}

void ViewRows::clear() {
    keys_.clear();
    filters_.clear();
    emit changed();
    apply();
}

void ViewRows::apply() {
    const std::size_t before = keys_.size();
    std::erase_if(keys_, [this](const OrderKey& key) { return !grid_.table().has(key.field); });
    if (keys_.size() != before) emit changed();
    grid_.setSortMark(keys_.empty() ? std::string() : keys_.front().field, !keys_.empty() && keys_.front().descending);
    session_.pipeline().cancel(asking_);
    const std::string wanted = condition();
    if (wanted.empty()) return orderWith(nullptr);
    asking_ = session_.pipeline().requestSelected(
        session_.state(), Selection{dataset_, wanted, {}}, this, [this](const host::Outcome<workbook::RowMask>& mask) {
            if (mask) orderWith(std::make_shared<const workbook::RowMask>(*mask.value));
            if (mask.error) emit refused(*mask.error);
        });
}

void ViewRows::orderWith(std::shared_ptr<const workbook::RowMask> mask) {
    ordering_.cancel();
    const Table table = grid_.table();
    if (mask && mask->rows() != table.rows()) return;  // the next table is on its way
    ViewOrder order;
    order.further = keys_;
    if (!isExpression(text_)) order.words = fromQt(text_);
    if (keys_.empty() && order.words.empty() && !mask) {
        grid_.setOrder(nullptr);
        emit shown();
        return;
    }
    ordering_ = session_.jobs().run<RowOrder>(
        KAPOK_TR("gui", "Sorting and filtering the view"),
        [table, order, mask](host::JobContext& context) mutable {
            order.mask = mask.get();
            return rowOrder(table, order, context);
        },
        [this, rows = table.rows()](const host::Outcome<RowOrder>& outcome) {
            if (outcome && rows == grid_.table().rows()) grid_.setOrder(*outcome.value);
            if (outcome) emit shown();
        },
        this);
}

}  // namespace kapok::gui
