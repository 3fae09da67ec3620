#include "gui/metadata/field_dictionary.h"

#include "gui/common/strings.h"
#include "gui/data/cell_format.h"
#include "gui/data/cell_text.h"
#include "gui/metadata/metadata_words.h"
#include "gui/style/appearance.h"

#include <QRegularExpression>

#include <algorithm>

namespace kapok::gui {
namespace {

bool isFlag(int column) { return column == FieldDictionary::Required || column == FieldDictionary::Unique; }

/// The canonical text of a bound; none where the words are no value of the field.
std::optional<std::string> bound(const Field& field, const QString& text) {
    if (text.isEmpty()) return std::string();
    const auto value = canonicalText(field.type, text);
    return value ? std::optional<std::string>(*value) : std::nullopt;
}

QString valuesWords(const FieldNote& note) {
    QStringList all;
    for (const auto& [value, name] : note.values) {
        all.append(toQt(value) + (name.empty() ? QString() : QStringLiteral(" ") + toQt(name)));
    }
    return all.join(QStringLiteral("; "));
}

}  // namespace

FieldDictionary::FieldDictionary(Session& session, Id dataset, QObject* parent)
    : QAbstractTableModel(parent), session_(session), dataset_(std::move(dataset)) {}

void FieldDictionary::setFields(const Schema& fields) {
    if (fields == fields_) return;
    beginResetModel();
    fields_ = fields;
    endResetModel();
}

void FieldDictionary::refresh() {
    if (fields_.empty()) return;
    emit dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
}

FieldNote FieldDictionary::note(int row) const {
    if (!session_.state().has(dataset_)) return {};
    const auto& notes = session_.state().dataset(dataset_).metadata.fields;
    const auto found = notes.find(field(row).name);
    return found == notes.end() ? FieldNote{} : found->second;
}

bool FieldDictionary::setNote(int row, const FieldNote& note) {
    if (note == this->note(row)) return false;
    Dataset dataset = session_.state().dataset(dataset_);
    dataset.metadata.fields[field(row).name] = note;
    if (note == FieldNote{}) dataset.metadata.fields.erase(field(row).name);
    return session_.replace(dataset_, dataset, KAPOK_TR("gui", "Change the field dictionary: %1").arg(field(row).name));
}

bool FieldDictionary::isConverted(int row) const {
    const auto& steps = session_.state().dataset(dataset_).steps;
    return std::any_of(steps.begin(), steps.end(), [&](const Step& step) {
        const auto* convert = std::get_if<ConvertUnitStep>(&step.action);
        return step.enabled && convert && convert->field == field(row).name;
    });
}

int FieldDictionary::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(fields_.size());
}

int FieldDictionary::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : columns; }

bool FieldDictionary::applies(int row, int column) const {
    const Type type = field(row).type;
    switch (column) {
        case Unit: return (type == Type::Int64 || type == Type::Float64) && !isConverted(row);
        case Minimum:
        case Maximum: return type != Type::Text && type != Type::Boolean && type != Type::Geometry;
        case Pattern: return type == Type::Text;
        case Codes: return type == Type::Text || type == Type::Int64;
        case Unique: return type != Type::Geometry;
        default: return column > FieldType;
    }
}

QString FieldDictionary::shown(int row, int column) const {
    const FieldNote known = note(row);
    switch (column) {
        case Name: return toQt(field(row).name);
        case FieldType: return typeWords(field(row).type);
        case Label: return toQt(known.label.empty() ? field(row).label : known.label);
        case Unit: return toQt(known.unit.empty() || isConverted(row) ? field(row).unit : known.unit);
        case Description: return toQt(known.description);
        case Role: return words(known.role);
        case Codes: return known.values.empty() ? codeListWords(known.codes) : valuesWords(known);
        case Minimum: return toQt(known.minimum);
        case Maximum: return toQt(known.maximum);
        case Pattern: return toQt(known.pattern);
        default: return {};
    }
}

QVariant FieldDictionary::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const int row = index.row();
    const int column = index.column();
    if (isFlag(column)) {
        const FieldNote known = note(row);
        const bool on = column == Required ? known.required : known.unique;
        if (role == Qt::CheckStateRole && applies(row, column)) return on ? Qt::Checked : Qt::Unchecked;
        if (role == Qt::AccessibleTextRole) return on ? tr("yes") : tr("no");
        return {};
    }
    if (role == Qt::DisplayRole || role == Qt::EditRole) return shown(row, column);
    if (role == Qt::ForegroundRole && !applies(row, column)) return color(currentTheme().mutedText);
    if (role == Qt::ToolTipRole) {
        if (column == Unit && isConverted(row)) return tr("A step converts the unit; change the step.");
        return shown(row, column);
    }
    return {};
}

QVariant FieldDictionary::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Vertical || (role != Qt::DisplayRole && role != Qt::ToolTipRole)) return {};
    const QString names[] = {tr("Field"),       tr("Type"),    tr("Label"),   tr("Unit"),
                             tr("Description"), tr("Role"),    tr("Codes"),   tr("Required"),
                             tr("Unique"),      tr("Minimum"), tr("Maximum"), tr("Pattern")};
    if (role == Qt::DisplayRole) return names[section];
    switch (section) {
        case Codes: return tr("The list that the values are codes of");
        case Required: return tr("No value may be missing");
        case Unique: return tr("No value may be there twice");
        case Pattern: return tr("A regular expression that the whole text fits");
        default: return names[section];
    }
}

Qt::ItemFlags FieldDictionary::flags(const QModelIndex& index) const {
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (!index.isValid() || !applies(index.row(), index.column())) return flags;
    return flags | (isFlag(index.column()) ? Qt::ItemIsUserCheckable : Qt::ItemIsEditable);
}

bool FieldDictionary::setData(const QModelIndex& index, const QVariant& value, int role) {
    const int row = index.row();
    if (!index.isValid() || !applies(row, index.column())) return false;
    FieldNote changed = note(row);
    if (role == Qt::CheckStateRole) {
        (index.column() == Required ? changed.required : changed.unique) = value.toInt() == Qt::Checked;
        return setNote(row, changed);
    }
    const QString text = value.toString().trimmed();
    switch (index.column()) {
        case Label: changed.label = text == toQt(field(row).name) ? std::string() : fromQt(text); break;
        case Unit: changed.unit = fromQt(text); break;
        case Description: changed.description = fromQt(text); break;
        case Role: changed.role = static_cast<FieldRole>(value.toInt()); break;
        case Codes:
            changed.codes = fromQt(text);
            changed.values.clear();
            break;
        case Pattern:
            if (!QRegularExpression(text).isValid()) return false;
            changed.pattern = fromQt(text);
            break;
        default: {
            const auto limit = bound(field(row), text);
            if (!limit) return false;
            (index.column() == Minimum ? changed.minimum : changed.maximum) = *limit;
        }
    }
    return setNote(row, changed);
}

}  // namespace kapok::gui
