#include "workbook/selection_carrier.h"

#include <algorithm>

namespace kapok::workbook {
namespace {

bool contains(const std::vector<Id>& ids, const Id& id) { return std::find(ids.begin(), ids.end(), id) != ids.end(); }

/// The distinct left keys of the selected rows.
Query keysOf(const Selection& selection, const Passage& passage) {
    Query query;
    query.filter = selection.predicate;
    for (const auto& key : passage.keys) query.groupBy.push_back(key.left);
    return query;
}

}  // namespace

SelectionCarrier::SelectionCarrier(SelectionBus& bus, Pipeline& pipeline, std::function<const State&()> state,
                                   QObject* parent)
    : QObject(parent), bus_(bus), pipeline_(pipeline), state_(std::move(state)) {
    connect(&bus_, &SelectionBus::changed, this, &SelectionCarrier::changed);
}

const Linking& SelectionCarrier::linking() {
    const std::string text = state_().setting(linkingSetting);
    if (text == text_) return linking_;
    text_ = text;
    try {
        linking_ = linkingFromJson(text);
    } catch (const Error&) {
        linking_ = {};
    }
    return linking_;
}

std::vector<Id> SelectionCarrier::related(const Id& dataset) {
    std::vector<Id> reached{dataset};
    for (std::size_t i = 0; i < reached.size(); ++i) {
        for (const auto& passage : passagesFrom(linking(), Id(reached[i]))) {
            if (!contains(reached, passage.to) && state_().has(passage.to)) reached.push_back(passage.to);
        }
    }
    reached.erase(reached.begin());
    return reached;
}

void SelectionCarrier::changed(const Id& dataset, const Selection& selection) {
    if (bus_.isCarried(dataset)) return;
    if (selection.empty()) return bus_.dropCarried(dataset);
    for (const auto& other : related(dataset)) {
        if (!bus_.isCarried(other)) bus_.clear(other);
    }
    start(selection);
}

void SelectionCarrier::start(const Selection& origin) {
    bus_.dropCarried(origin.dataset, related(origin.dataset));
    carry(origin, origin, {origin.dataset}, ++rounds_[origin.dataset]);
}

void SelectionCarrier::carry(const Selection& origin, const Selection& here, std::vector<Id> reached, quint64 round) {
    auto passages = passagesFrom(linking(), here.dataset);
    std::erase_if(passages, [&](const Passage& one) { return contains(reached, one.to) || !state_().has(one.to); });
    for (const auto& passage : passages) reached.push_back(passage.to);
    for (const auto& passage : passages) {
        pipeline_.requestAnswer(state_(), here.dataset, keysOf(here, passage), this,
                                [=, this](const host::Outcome<Table>& rows) {
                                    if (rows) arrive(origin, passage, *rows.value, reached, round);
                                });
    }
}

/// The keys have been found: the other dataset's table says of what type its fields are.
void SelectionCarrier::arrive(const Selection& origin, const Passage& passage, const Table& rows,
                              const std::vector<Id>& reached, quint64 round) {
    pipeline_.requestTable(state_(), passage.to, this, [=, this](const host::Outcome<Table>& other) {
        const bool stale = round != rounds_[origin.dataset] || !(bus_.selection(origin.dataset) == origin);
        if (!other || stale) return;
        std::vector<Type> types;
        for (const auto& key : passage.keys) {
            const auto place = other.value->find(key.right);
            if (!place) return;  // the field has gone: the relation leads nowhere
            types.push_back(other.value->column(*place)->type());
        }
        const Selection there{passage.to, carriedPredicate(rows, passage.keys, types), origin.label, origin.view};
        bus_.carry(there, origin.dataset);
        carry(origin, there, reached, round);
    });
}

void SelectionCarrier::follow() {
    for (const auto& selection : bus_.selections()) start(selection);
}

Edit setLinking(const Linking& linking) {
    Edit edit = setSetting(linkingSetting, linking == Linking{} ? std::string() : toJson(linking));
    edit.label = KAPOK_TR("workbook", "Link views");
    edit.mergeKey.clear();
    return edit;
}

}  // namespace kapok::workbook
