// The beginning of a text table and all that is guessed about it, for an import dialog: quick for files of any size.
#pragma once

#include "io/csv_header.h"
#include "io/open.h"

namespace kapok::io {

struct TextPreview {
    /// Every guess as an option. Changing one and asking again with the others gives the preview of that change;
    /// what is to be found anew must be left out. `footer` is set only where the whole file was seen.
    OpenOptions decided;
    bool encodingDoubtful = false;
    bool whole = false;                  ///< `rows` are all rows of the table
    std::vector<std::string> tables;     ///< where the file holds several; decided.table is the one shown
    std::vector<std::string> preamble;   ///< lines before the table
    std::vector<std::string> footnotes;  ///< records behind it, where the whole file was seen
    TextRecords header;                  ///< cells of the header rows
    TextRecords rows;                    ///< decoded cells as they stand, "" where a record is short or empty
    std::vector<Field> fields;  ///< names and the types that the rows suggest; opening looks at all rows. May have more
                                ///< columns than the header: cells beyond it
    Table typed;                ///< the same rows with these types
    std::vector<std::string> lines;  ///< the same part of the file as plain lines, preamble included
    std::vector<Text> notes;
    std::vector<Text> warnings;
};

/// Reads at most the first 16 MiB (unpacked) and returns at most `rows` rows. Throws Error as openFile does for what
/// can be seen in that part; a quote that is never closed is a warning here.
TextPreview previewTextTable(const std::string& path, const OpenOptions& options = {}, std::size_t rows = 100);

}  // namespace kapok::io
