#include "gui/data/import_choices.h"

#include "gui/common/strings.h"
#include "gui/common/widgets.h"
#include "io/formats.h"
#include "sdk/error.h"

#include <QComboBox>
#include <QFileInfo>
#include <QGridLayout>
#include <QLineEdit>
#include <QScopedValueRollback>

namespace kapok::gui {
namespace {

constexpr int perRow = 4;
constexpr const char* encodings[] = {"UTF-8",        "GB18030",      "Big5",         "UTF-16LE",    "UTF-16BE",
                                     "Shift_JIS",    "EUC-KR",       "EUC-JP",       "KOI8-R",      "windows-1250",
                                     "windows-1251", "windows-1252", "windows-1253", "windows-1254"};

/// As optionTexts writes them, so that "header=yes" is found among the choices; those that are wrong as they are.
io::OptionTexts canonical(const io::OptionTexts& options) {
    try {
        return io::optionTexts(io::parseOptions(options));
    } catch (const Error&) {
        return options;
    }
}

}  // namespace

ImportKind importKind(const QString& path) {
    if (QFileInfo(path).isDir()) return ImportKind::Folder;
    const auto* format = io::formatOfPath(fromQt(path));
    if (!format || format->id == "csv" || format->id == "tsv" || format->id == "text") return ImportKind::Text;
    if (format->id == "xlsx" || format->id == "xls" || format->id == "ods") return ImportKind::Sheet;
    return format->id.starts_with("json") ? ImportKind::Json : ImportKind::Other;
}

ImportChoices::ImportChoices(ImportKind kind, QWidget* parent) : QWidget(parent), grid_(new QGridLayout(this)) {
    grid_->setContentsMargins(0, 0, 0, 0);
    grid_->setSpacing(8);
    if (kind == ImportKind::Folder) addChoice("pattern", tr("Files"), {{QStringLiteral("*.csv"), "*.csv"}}, true);
    const bool text = kind == ImportKind::Text || kind == ImportKind::Folder;
    if (text) addEncodingChoice();
    if (text || kind == ImportKind::Clipboard) addTextChoices();
    if (kind == ImportKind::Sheet) addChoice("range", tr("Part of the sheet"), {}, true);
    if (kind == ImportKind::Json) addChoice("records", tr("Where the records are"), {}, true);
    if (text || kind == ImportKind::Clipboard || kind == ImportKind::Sheet) addNotationChoices();
    addChoice("types", tr("Types"), {{tr("all as text"), "text"}}, false);
    for (int column = 0; column < perRow; ++column) grid_->setColumnStretch(column, 1);
}

void ImportChoices::addEncodingChoice() {
    addChoice("encoding", tr("Encoding"), {}, true);
    setEncodings({});
}

void ImportChoices::addTextChoices() {
    addChoice("delimiter", tr("Cells are separated by"),
              {{tr("comma"), "comma"},
               {tr("tab"), "tab"},
               {tr("semicolon"), "semicolon"},
               {tr("vertical bar"), "pipe"},
               {tr("space"), "space"},
               {tr("nothing"), "none"}},
              true);
    addChoice("quote", tr("Quote"), {{tr("double \""), "double"}, {tr("single '"), "single"}, {tr("none"), "none"}},
              true);
    addChoice("escape", tr("Escape"), {{tr("backslash"), "backslash"}, {tr("none"), "none"}}, true);
    addChoice("comment", tr("Comments begin with"), {{QStringLiteral("#"), "#"}, {tr("none"), "none"}}, true);
    addChoice("skip", tr("Lines to skip"), {{QStringLiteral("0"), "0"}, {QStringLiteral("1"), "1"}}, true);
    addChoice("footer", tr("Notes at the end"), {{QStringLiteral("0"), "0"}, {QStringLiteral("1"), "1"}}, true);
}

void ImportChoices::addNotationChoices() {
    addChoice("header", tr("Rows with names"),
              {{tr("none"), "false"}, {tr("the first"), "true"}, {tr("the first two"), "2"}}, true);
    addChoice("decimal", tr("Decimal separator"), {{tr("point: 1,234.5"), "point"}, {tr("comma: 1.234,5"), "comma"}},
              false);
    addChoice("dates", tr("Order of dates"), {{tr("day, month, year"), "dmy"}, {tr("month, day, year"), "mdy"}}, false);
}

void ImportChoices::addChoice(const char* key, const QString& label, const Values& values, bool free) {
    auto* box = comboBox();
    box->addItem(tr("automatic"), QString());
    for (const auto& [text, value] : values) box->addItem(text, QString::fromLatin1(value));
    if (free) {
        box->setEditable(true);
        box->setInsertPolicy(QComboBox::NoInsert);
        connect(box->lineEdit(), &QLineEdit::editingFinished, this, [this, box] { takeTyped(box); });
    }
    connect(box, &QComboBox::currentIndexChanged, this, [this] {
        if (!setting_) emit changed();
    });
    auto* field = new QVBoxLayout;
    addField(field, label, box);
    const int at = static_cast<int>(boxes_.size());
    grid_->addLayout(field, at / perRow, at % perRow);
    boxes_.emplace_back(key, box);
}

/// What was typed becomes an entry of its own.
void ImportChoices::takeTyped(QComboBox* box) {
    const QString text = box->currentText().trimmed();
    if (text == box->itemText(box->currentIndex())) return;
    const int known = box->findText(text);
    if (known >= 0 || text.isEmpty()) {
        box->setCurrentIndex(std::max(0, known));
    } else {
        choose(box, fromQt(text));
    }
}

void ImportChoices::choose(QComboBox* box, const std::string& value) {
    const QString wanted = toQt(value);
    if (box->findData(wanted) < 0) box->addItem(wanted, wanted);
    box->setCurrentIndex(box->findData(wanted));
}

QComboBox* ImportChoices::box(const std::string& key) const {
    for (const auto& [name, box] : boxes_) {
        if (name == key) return box;
    }
    return nullptr;
}

io::OptionTexts ImportChoices::given() const {
    io::OptionTexts options = given_;
    for (const auto& [key, box] : boxes_) {
        options.erase(key);
        const std::string value = fromQt(box->currentData().toString());
        if (!value.empty()) options[key] = value;
    }
    return options;
}

void ImportChoices::setGiven(const io::OptionTexts& options) {
    const QScopedValueRollback<bool> guard(setting_, true);
    given_ = canonical(options);
    for (const auto& [key, box] : boxes_) {
        const auto value = given_.find(key);
        choose(box, value == given_.end() ? std::string() : value->second);
    }
}

void ImportChoices::give(const std::string& key, const std::string& value) {
    io::OptionTexts options = given();
    if (value.empty()) {
        options.erase(key);
    } else {
        options[key] = value;
    }
    setGiven(options);
    emit changed();
}

void ImportChoices::setFound(const io::OptionTexts& found) {
    const QScopedValueRollback<bool> guard(setting_, true);
    for (const auto& [key, box] : boxes_) {
        const auto value = found.find(key);
        if (value == found.end() || box->currentIndex() != 0) continue;
        const QString wanted = toQt(value->second);
        const int known = box->findData(wanted);
        box->setItemText(0, tr("automatic: %1").arg(known > 0 ? box->itemText(known) : wanted));
        if (box->lineEdit()) box->lineEdit()->setCursorPosition(0);
    }
}

void ImportChoices::setEncodings(const std::vector<io::EncodingGuess>& guesses) {
    auto* list = box("encoding");
    if (!list) return;
    const QScopedValueRollback<bool> guard(setting_, true);
    const std::string chosen = fromQt(list->currentData().toString());
    while (list->count() > 1) list->removeItem(1);
    for (const auto& guess : guesses) {
        const QString name = toQt(guess.name);
        list->addItem(tr("%1 (%2 %)").arg(name).arg(qRound(guess.confidence * 100)), name);
    }
    for (const char* name : encodings) {
        const QString text = QString::fromLatin1(name);
        if (list->findData(text) < 0) list->addItem(text, text);
    }
    choose(list, chosen);
}

}  // namespace kapok::gui
