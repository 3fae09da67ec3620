// A form built from what a module declares; every change is told, nothing is kept that the module would refuse.
#pragma once

#include "sdk/module.h"
#include "table/table.h"

#include <QWidget>

#include <functional>
#include <map>

class QLabel;
class QVBoxLayout;

namespace kapok::gui {

class ParameterForm : public QWidget {
    Q_OBJECT
public:
    explicit ParameterForm(QWidget* parent = nullptr);

    /// Schemas of the inputs by role: columns are chosen from them.
    void show(const ModuleInfo& info, const std::map<std::string, Schema>& inputs, const ParameterValues& values);
    ParameterValues values() const;
    /// The control of a parameter, for tests; null when there is none.
    QWidget* control(const std::string& id) const;

signals:
    void changed();

private:
    struct Entry {
        const Parameter* parameter = nullptr;
        QWidget* row = nullptr;
        QWidget* control = nullptr;
        std::function<ParameterValue()> read;
    };
    void addEntry(const Parameter& parameter, const Schema& schema, const ParameterValue& value, QVBoxLayout* layout);
    void showEnabled();
    bool isAsked(const Parameter& parameter) const;

    ModuleInfo info_;
    std::vector<Entry> entries_;
    QVBoxLayout* layout_;
    bool filling_ = false;
};

}  // namespace kapok::gui
