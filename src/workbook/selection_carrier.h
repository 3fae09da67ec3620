// Carries selections over to the datasets that are related to the one they were made in.
#pragma once

#include "spec/linking.h"
#include "workbook/edit.h"
#include "workbook/pipeline.h"
#include "workbook/selection_bus.h"

namespace kapok::workbook {

/// Related datasets have one selection together: what is selected in one takes the place of what was selected in the
/// others, and each of them sees its own rows of it, along relations of any number of hops. The rows are found in the
/// background; until then the others show nothing of it. Used from one thread.
class SelectionCarrier : public QObject {
    Q_OBJECT

public:
    /// All are to outlive it. `state` gives the present state.
    SelectionCarrier(SelectionBus& bus, Pipeline& pipeline, std::function<const State&()> state,
                     QObject* parent = nullptr);

    /// The relations or tables may have changed.
    void follow();
    /// As the workbook's setting has it; what cannot be read links nothing.
    const Linking& linking();

private:
    void changed(const Id& dataset, const Selection& selection);
    void start(const Selection& origin);
    void carry(const Selection& origin, const Selection& here, std::vector<Id> reached, quint64 round);
    void arrive(const Selection& origin, const Passage& passage, const Table& rows, const std::vector<Id>& reached,
                quint64 round);
    std::vector<Id> related(const Id& dataset);

    SelectionBus& bus_;
    Pipeline& pipeline_;
    std::function<const State&()> state_;
    std::string text_;
    Linking linking_;
    std::map<Id, quint64> rounds_;  ///< of each origin: what an older one asked for is not wanted any more
};

/// One step of undo.
Edit setLinking(const Linking& linking);

}  // namespace kapok::workbook
