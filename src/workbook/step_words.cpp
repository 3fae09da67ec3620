#include "workbook/step_words.h"

#include "spec/step_words.h"

#include <QFileInfo>

namespace kapok::workbook {

Text describe(const Step& step, const State& state) {
    return kapok::describe(step, [&](const Id& id) {
        const ItemPtr item = state.find(id);
        return item ? item->name : id;
    });
}

Text describe(const Step& step) { return describe(step, State()); }

Text describe(const Source& source, const State& state) {
    const std::string file = QFileInfo(QString::fromStdString(source.path)).fileName().toStdString();
    switch (source.kind) {
        case SourceKind::File:
            return source.table.empty()
                       ? KAPOK_TR("workbook", "From the file %1").arg(file)
                       : KAPOK_TR("workbook", "From the table %2 of the file %1").arg(file).arg(source.table);
        case SourceKind::Result: {
            const ItemPtr analysis = state.find(source.analysis);
            return KAPOK_TR("workbook", "From the table %2 of the analysis \"%1\"")
                .arg(analysis ? analysis->name : source.analysis)
                .arg(source.table);
        }
        case SourceKind::Database:
            return source.table.empty() ? KAPOK_TR("workbook", "From the database %1").arg(source.path)
                                        : KAPOK_TR("workbook", "From the table %2 of the database %1")
                                              .arg(source.path)
                                              .arg(source.table);
        case SourceKind::Sql: {
            std::string read;
            for (const auto& [name, id] : source.inputs) {
                const ItemPtr input = state.find(id);
                read += (read.empty() ? "\"" : ", \"") + (input ? input->name : id) + "\"";
            }
            return read.empty() ? KAPOK_TR("workbook", "From SQL") : KAPOK_TR("workbook", "From SQL over %1").arg(read);
        }
        case SourceKind::Embedded:
            return file.empty() ? KAPOK_TR("workbook", "Kept in the workbook")
                                : KAPOK_TR("workbook", "Kept in the workbook, read from the file %1").arg(file);
    }
    return {};
}

}  // namespace kapok::workbook
