#include "gui/dashboard/variable_input.h"

#include "gui/common/strings.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QLocale>
#include <QRegularExpression>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace kapok::gui {
namespace {

QString shown(double value) { return QLocale().toString(value, 'g', 15); }
QString shown(std::int64_t value) { return QLocale().toString(static_cast<qlonglong>(value)); }
QString shown(const std::string& value) { return toQt(value); }
QString shown(bool) { return {}; }
QString shown(std::monostate) { return {}; }

template <class T>
QString shown(const std::vector<T>& values) {
    QStringList all;
    for (const auto& value : values) all << shown(value);
    return all.join(QStringLiteral("; "));
}

QStringList parts(const QString& text) {
    QStringList all;
    for (const QString& part : text.split(QRegularExpression(QStringLiteral("[;；]")), Qt::SkipEmptyParts)) {
        if (!part.trimmed().isEmpty()) all << part.trimmed();
    }
    return all;
}

/// The text as a value of the kind that `before` has; nothing when it does not read so.
std::optional<ParameterValue> read(const QString& text, const ParameterValue& before) {
    bool good = true;
    ParameterValue value;
    if (std::holds_alternative<std::int64_t>(before)) {
        value = static_cast<std::int64_t>(QLocale().toLongLong(text, &good));
    } else if (std::holds_alternative<double>(before)) {
        value = QLocale().toDouble(text, &good);
    } else if (std::holds_alternative<std::vector<std::string>>(before)) {
        std::vector<std::string> words;
        for (const QString& part : parts(text)) words.push_back(fromQt(part));
        value = words;
    } else if (std::holds_alternative<std::vector<double>>(before)) {
        std::vector<double> numbers;
        for (const QString& part : parts(text)) {
            bool number = false;
            numbers.push_back(QLocale().toDouble(part, &number));
            good = good && number;
        }
        value = numbers;
    } else {
        value = fromQt(text);
    }
    return good ? std::optional(value) : std::nullopt;
}

}  // namespace

VariableInput::VariableInput(Session& session, QWidget* parent)
    : QWidget(parent), session_(session), tick_(new QCheckBox), text_(new QLineEdit) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(tick_);
    layout->addWidget(text_);
    layout->addStretch();
    connect(tick_, &QCheckBox::toggled, this, [this](bool on) { apply(on); });
    connect(text_, &QLineEdit::editingFinished, this, &VariableInput::typed);
}

void VariableInput::setVariable(const Id& variable) {
    variable_ = variable;
    const auto item = session_.state().find(variable);
    setEnabled(item != nullptr);
    if (!item) return;
    const auto& held = std::get<Variable>(item->value);
    const bool isTick = std::holds_alternative<bool>(held.value);
    tick_->setVisible(isTick);
    text_->setVisible(!isTick);
    const QSignalBlocker quiet(tick_);
    tick_->setText(toQt(held.label.empty() ? item->name : held.label));
    if (isTick) tick_->setChecked(std::get<bool>(held.value));
    text_->setAccessibleName(tick_->text());
    text_->setText(std::visit([](const auto& value) { return shown(value); }, held.value));
    const bool list = std::holds_alternative<std::vector<std::string>>(held.value) ||
                      std::holds_alternative<std::vector<double>>(held.value);
    text_->setPlaceholderText(list ? tr("values parted by ;") : QString());
}

void VariableInput::retranslate() { setVariable(variable_); }

void VariableInput::typed() {
    const auto item = session_.state().find(variable_);
    if (!item) return;
    const ParameterValue before = std::get<Variable>(item->value).value;
    if (const auto value = read(text_->text(), before)) return apply(*value);
    setVariable(variable_);  // what was typed is no number
}

void VariableInput::apply(ParameterValue value) {
    const auto item = session_.state().find(variable_);
    if (!item) return;
    Variable changed = std::get<Variable>(item->value);
    if (changed.value == value) return;
    changed.value = std::move(value);
    session_.replace(variable_, changed, KAPOK_TR("gui", "Set %1").arg(item->name));
}

}  // namespace kapok::gui
