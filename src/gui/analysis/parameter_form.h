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

    /// Schemas of the inputs by role: columns are chosen from them. `bound`: parameters that a variable of this name
    /// sets; their own value waits.
    void show(const ModuleInfo& info, const std::map<std::string, Schema>& inputs, const ParameterValues& values,
              const std::map<std::string, std::string>& bound = {});
    ParameterValues values() const;
    /// The control of a parameter, for tests; null when there is none.
    QWidget* control(const std::string& id) const;

signals:
    void changed();
    /// The user wants to bind a parameter to a variable, or to free it; a menu belongs below `at`.
    void bindingAsked(const std::string& parameter, QWidget* at);

private:
    struct Entry {
        const Parameter* parameter = nullptr;
        QWidget* row = nullptr;
        QWidget* control = nullptr;
        std::function<ParameterValue()> read;
    };
    void addEntry(const Parameter& parameter, const Schema& schema, const ParameterValue& value, QVBoxLayout* layout);
    QWidget* bindingRow(const Parameter& parameter, QWidget* control);
    void showEnabled();
    bool isAsked(const Parameter& parameter) const;

    ModuleInfo info_;
    std::map<std::string, std::string> bound_;
    std::vector<Entry> entries_;
    QVBoxLayout* layout_;
    bool filling_ = false;
};

}  // namespace kapok::gui
