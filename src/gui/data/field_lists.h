// Editors of several values: a list with check marks, and rows of fields that are added and removed.
#pragma once

#include "gui/data/field_editors.h"

namespace kapok::gui {

bool isOffered(Type type, ColumnsOf columns);

/// Columns (in an order of their own), choices or datasets, each checked or not.
FieldEditor* makeCheckedList(const FormField& field, const FormContext& context);

/// An array of objects; each row has the field's own fields side by side.
FieldEditor* makeRowsEditor(const FormField& field, const FormContext& context);

}  // namespace kapok::gui
