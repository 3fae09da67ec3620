#include "io/csv_table.h"

namespace kapok::io {

std::string_view cellText(const CellBatch& batch, std::size_t row, std::size_t column, std::string& scratch) {
    if (column >= batch.cellsOf(row)) return {};
    return batch.text(batch.cells[batch.rowStarts[row] + column], scratch);
}

}  // namespace kapok::io
