#include "io/text_columns.h"

#include "io/cell_parse.h"
#include "io/column_format.h"
#include "table/column_builder.h"

namespace kapok::io {

ColumnPtr timesFromText(const ColumnPtr& column) {
    const auto entries = column->dictionary()->entries();
    ColumnEvidence evidence;
    for (const auto text : entries) evidence.add(text, 0);
    const FormatDecision decision = decideFormat(evidence, {}, {});
    const ColumnFormat& format = decision.format;
    const bool times = isTime(format.type) && format.time == TimeNotation::Ymd;
    // A missing marker among them is a word here: nothing can be said of it.
    if (!times || decision.reason != FormatReason::AllFit || evidence.present() != entries.size()) return column;
    std::vector<std::int64_t> values;
    for (const auto text : entries) {
        CellTime time;
        parseTime(trimmed(text), TimeNotation::Ymd, time);
        values.push_back(format.type == Type::Date ? time.days() : time.microseconds);
    }
    Field field = column->field();
    field.type = format.type;
    if (format.zoned) field.zone = "UTC";
    ColumnBuilder builder(std::move(field));
    for (std::size_t i = 0; i < column->chunkCount(); ++i) {
        for (const std::int32_t code : column->chunk(i).as<std::int32_t>()) {
            code < 0 ? builder.addMissing() : builder.addInteger(values[static_cast<std::size_t>(code)]);
        }
    }
    return builder.finish();
}

}  // namespace kapok::io
