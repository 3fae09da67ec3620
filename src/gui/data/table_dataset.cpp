#include "gui/data/table_dataset.h"

#include "gui/common/strings.h"

namespace kapok::gui {

void addTableAsDataset(Session& session, const Table& table, const QString& name, const Metadata& metadata) {
    session.jobs().run<std::string>(
        KAPOK_TR("gui", "Keeping %1").arg(fromQt(name)),
        [table](host::JobContext&) { return workbook::contentKey(table); },
        [&session, table, name, metadata](const host::Outcome<std::string>& key) {
            if (key.error) session.messages().addError({}, *key.error);
            if (!key) return;
            Dataset dataset;
            dataset.source.kind = SourceKind::Embedded;
            dataset.source.key = *key.value;
            dataset.metadata = metadata;
            Id added;
            workbook::Edit edit = workbook::addItem(session.state(), dataset, fromQt(name), &added);
            edit.tables[*key.value] = table;
            if (session.apply(edit)) emit session.openRequested(added);
        },
        &session);
}

}  // namespace kapok::gui
