#include "io/text_columns.h"

#include "io/column_type.h"
#include "table/column_builder.h"

namespace kapok::io {

ColumnPtr timesFromText(const ColumnPtr& column) {
    const auto entries = column->dictionary()->entries();
    KindCounts counts;
    for (const auto text : entries) ++counts[cellKind(text)];
    const TypeDecision decision = decideType(counts);
    if (!isTime(decision.type) || counts[CellKind::Marker] > 0) return column;
    std::vector<std::int64_t> values;
    for (const auto text : entries) {
        std::int32_t days = 0;
        std::int64_t micros = 0;
        bool zoned = false;
        const std::string_view cell = trimmed(text);
        if (decision.type == Type::Date && parseDate(cell, days)) micros = days;
        if (decision.type == Type::DateTime) parseDateTime(cell, micros, zoned);
        values.push_back(micros);
    }
    Field field = column->field();
    field.type = decision.type;
    if (decision.zoned) field.zone = "UTC";
    ColumnBuilder builder(std::move(field));
    for (std::size_t i = 0; i < column->chunkCount(); ++i) {
        for (const std::int32_t code : column->chunk(i).as<std::int32_t>()) {
            code < 0 ? builder.addMissing() : builder.addInteger(values[static_cast<std::size_t>(code)]);
        }
    }
    return builder.finish();
}

}  // namespace kapok::io
