// The editors that step forms are made of: each shows and reads one member of a step's JSON.
#pragma once

#include "gui/common/session.h"
#include "gui/data/step_forms.h"
#include "table/table.h"

#include <QJsonObject>
#include <QWidget>

namespace kapok::gui {

/// What the editors of a form choose from.
struct FormContext {
    Session& session;
    Id dataset;     ///< whose step it is
    Schema schema;  ///< of the table before the step
};

class FieldEditor : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;

    virtual QJsonValue value() const = 0;
    virtual void setValue(const QJsonValue& value) = 0;
    /// A value that is needed is there, and nothing is wrong with it.
    virtual bool isComplete() const { return true; }

signals:
    void changed();
};

FieldEditor* makeEditor(const FormField& field, const FormContext& context);

/// What the step has when the member is not said.
QJsonValue initialValue(const FormField& field);

/// The fields of an object, one below the other or side by side; fields come and go with the values of others.
class FieldGroup : public QWidget {
    Q_OBJECT
public:
    FieldGroup(const std::vector<FormField>& fields, const FormContext& context, bool sideBySide,
               QWidget* parent = nullptr);

    /// Members that are shown.
    QJsonObject values() const;
    void setValues(const QJsonObject& values);
    bool isComplete() const;
    FieldEditor* editor(const QString& member) const;

signals:
    void changed();

private:
    struct Shown {
        const FormField* field;
        QWidget* box;
        FieldEditor* editor;
    };
    bool isWanted(const FormField& field) const;
    void refresh();

    std::vector<Shown> shown_;
};

}  // namespace kapok::gui
