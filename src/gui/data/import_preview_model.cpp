#include "gui/data/import_preview_model.h"

#include "gui/common/strings.h"
#include "gui/data/cell_format.h"

#include <QFont>

namespace kapok::gui {

void ImportPreviewModel::setPreview(const io::TextPreview& preview, const io::OptionTexts& given) {
    beginResetModel();
    preview_ = preview;
    given_ = given;
    endResetModel();
}

std::string ImportPreviewModel::typeKey(int column) const {
    return "type." + preview_.fields[static_cast<std::size_t>(column)].name;
}

const std::vector<std::string>& ImportPreviewModel::typeChoices() {
    static const std::vector<std::string> all{"text", "boolean",  "int64",    "float64",    "float64:comma",
                                              "date", "date:dmy", "date:mdy", "date:excel", "datetime"};
    return all;
}

QString ImportPreviewModel::choiceWords(const std::string& choice) {
    const auto parsed = io::columnChoice(choice);
    const QString type = typeWords(parsed.type);
    if (parsed.format.empty()) return type;
    if (parsed.format == "comma") return tr("%1, decimal comma").arg(type);
    if (parsed.format == "dmy") return tr("%1, day first").arg(type);
    if (parsed.format == "mdy") return tr("%1, month first").arg(type);
    if (parsed.format == "excel") return tr("%1, Excel serial numbers").arg(type);
    return tr("%1, written as %2").arg(type, toQt(parsed.format));
}

QString ImportPreviewModel::typeText(int column) const {
    const auto chosen = given_.find(typeKey(column));
    if (chosen != given_.end()) return choiceWords(chosen->second);
    return tr("automatic: %1").arg(typeWords(preview_.fields[static_cast<std::size_t>(column)].type));
}

int ImportPreviewModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() || preview_.fields.empty() ? 0 : static_cast<int>(preview_.rows.size()) + 1;
}

int ImportPreviewModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(preview_.fields.size());
}

QVariant ImportPreviewModel::data(const QModelIndex& index, int role) const {
    if (index.row() == 0) {
        if (role == Qt::DisplayRole) return typeText(index.column()) + QStringLiteral(" ▾");
        if (role == Qt::AccessibleTextRole) return typeText(index.column());
        if (role == Qt::ToolTipRole) return tr("Click or press F2 to choose the type of this column.");
        if (role == Qt::FontRole && given_.count(typeKey(index.column())) > 0) {
            QFont font;
            font.setBold(true);
            return font;
        }
        return {};
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole) return {};
    const auto& record = preview_.rows[static_cast<std::size_t>(index.row()) - 1];
    const auto at = static_cast<std::size_t>(index.column());
    return at < record.size() ? toQt(record[at]) : QString();
}

QVariant ImportPreviewModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (role != Qt::DisplayRole) return {};
    if (orientation == Qt::Vertical) return section == 0 ? tr("Type") : QString::number(section);
    return toQt(preview_.fields[static_cast<std::size_t>(section)].shown());
}

}  // namespace kapok::gui
