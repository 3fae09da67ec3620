#include "gui/metadata/dictionary_delegate.h"

#include "gui/common/strings.h"
#include "gui/metadata/field_dictionary.h"
#include "gui/metadata/metadata_words.h"
#include "spec/code_list.h"
#include "spec/names.h"
#include "table/units.h"

#include <QComboBox>
#include <QCompleter>

namespace kapok::gui {
namespace {

const QString fromFile = QStringLiteral("file");

void offerUnits(QComboBox* box) {
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    for (const Unit& unit : knownUnits()) box->addItem(toQt(unit.name));
    box->completer()->setFilterMode(Qt::MatchContains);
}

void offerRoles(QComboBox* box) {
    for (const auto name : enumNames<FieldRole>()) {
        const FieldRole role = *enumFromName<FieldRole>(name);
        box->addItem(role == FieldRole::None ? DictionaryDelegate::tr("none") : words(role), static_cast<int>(role));
    }
}

void offerCodes(QComboBox* box) {
    box->addItem(DictionaryDelegate::tr("none"), QString());
    for (const CodeList& list : codeLists()) box->addItem(codeListWords(list.id), toQt(list.id));
    box->insertSeparator(box->count());
    box->addItem(DictionaryDelegate::tr("Codes of a file…"), fromFile);
}

}  // namespace

QWidget* DictionaryDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                                          const QModelIndex& index) const {
    const int column = index.column();
    const bool choice =
        column == FieldDictionary::Unit || column == FieldDictionary::Role || column == FieldDictionary::Codes;
    if (!choice) return QStyledItemDelegate::createEditor(parent, option, index);
    auto* box = new QComboBox(parent);
    if (column == FieldDictionary::Unit) offerUnits(box);
    if (column == FieldDictionary::Role) offerRoles(box);
    if (column == FieldDictionary::Codes) offerCodes(box);
    if (column != FieldDictionary::Unit) {
        // A choice is made with one click: it need not be confirmed.
        connect(box, &QComboBox::activated, this, [this, box] {
            auto* self = const_cast<DictionaryDelegate*>(this);
            emit self->commitData(box);
            emit self->closeEditor(box);
        });
    }
    return box;
}

void DictionaryDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const {
    auto* box = qobject_cast<QComboBox*>(editor);
    if (!box) return QStyledItemDelegate::setEditorData(editor, index);
    const QString shown = index.data(Qt::EditRole).toString();
    if (box->isEditable()) return box->setEditText(shown);
    box->setCurrentIndex(std::max(0, box->findText(shown)));
}

void DictionaryDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const {
    auto* box = qobject_cast<QComboBox*>(editor);
    if (!box) return QStyledItemDelegate::setModelData(editor, model, index);
    if (box->isEditable()) {
        model->setData(index, box->currentText());
    } else if (box->currentData() == fromFile) {
        emit codesFromFileRequested(index.row());
    } else {
        model->setData(index, box->currentData());
    }
}

}  // namespace kapok::gui
