#include "gui/data/join_dialog.h"

#include "gui/common/strings.h"
#include "gui/common/widgets.h"
#include "gui/common/words.h"
#include "gui/data/cell_format.h"
#include "gui/data/join_keys.h"
#include "host/translate.h"

#include <QComboBox>
#include <QHBoxLayout>

namespace kapok::gui {
namespace {

void fillColumns(QComboBox* box, const Table& table) {
    const QSignalBlocker quiet(box);
    box->clear();
    for (const auto& field : table.schema()) {
        if (field.type != Type::Geometry)
            box->addItem(icon(typeIcon(field.type), IconTone::Muted), toQt(field.shown()), toQt(field.name));
    }
}

}  // namespace

JoinDialog::JoinDialog(Session& session, StepPlace place, Table input)
    : StepDialog(session, std::move(place), std::move(input), tr("Join another dataset")),
      other_(comboBox()),
      left_(comboBox()),
      right_(comboBox()),
      match_(comboBox()),
      kind_(comboBox()) {
    other_->setObjectName(QStringLiteral("joinOther"));
    left_->setObjectName(QStringLiteral("joinLeft"));
    right_->setObjectName(QStringLiteral("joinRight"));
    for (const auto& item : session.state().items(ItemKind::Dataset)) {
        if (item->id != this->place().dataset)
            other_->addItem(icon(QStringLiteral("table"), IconTone::Muted), toQt(item->name), toQt(item->id));
    }
    for (const auto match : {KeyMatch::Exact, KeyMatch::IgnoreLeadingZeros})
        match_->addItem(words(match), static_cast<int>(match));
    for (const auto kind :
         {JoinKind::Left, JoinKind::Inner, JoinKind::Right, JoinKind::Full, JoinKind::Semi, JoinKind::Anti}) {
        kind_->addItem(words(kind), static_cast<int>(kind));
    }
    addField(form(), tr("Dataset to join"), other_);
    auto* keys = new QHBoxLayout;
    addField(keys, tr("Key in this dataset: %1").arg(session.itemName(this->place().dataset)), left_);
    addField(keys, tr("Key in the other dataset"), right_);
    form()->addLayout(keys);
    auto* how = new QHBoxLayout;
    addField(how, tr("Match keys"), match_);
    addField(how, tr("Keep"), kind_);
    form()->addLayout(how);
    fillColumns(left_, this->input());
    connect(other_, &QComboBox::currentIndexChanged, this, &JoinDialog::loadOther);
    for (QComboBox* box : {left_, right_, match_, kind_})
        connect(box, &QComboBox::currentIndexChanged, this, &JoinDialog::changed);
    changed();
    loadOther();
}

void JoinDialog::setOther(const Id& dataset) { chooseData(other_, toQt(dataset)); }

void JoinDialog::loadOther() {
    const Id id = fromQt(other_->currentData().toString());
    otherTable_ = {};
    right_->clear();
    if (id.empty()) return;
    session().pipeline().requestTable(session().state(), id, this, [this, id](const host::Outcome<Table>& table) {
        if (table && fromQt(other_->currentData().toString()) == id) fillKeys(*table.value);
    });
}

void JoinDialog::fillKeys(const Table& other) {
    otherTable_ = other;
    fillColumns(right_, other);
    const QSignalBlocker quietLeft(left_);
    const QSignalBlocker quietRight(right_);
    const QSignalBlocker quietMatch(match_);
    if (wanted_ && !wanted_->keys.empty()) {
        chooseData(left_, toQt(wanted_->keys.front().left));
        chooseData(right_, toQt(wanted_->keys.front().right));
        chooseData(match_, static_cast<int>(wanted_->match));
        chooseData(kind_, static_cast<int>(wanted_->kind));
        wanted_.reset();
    } else {
        const GuessedKeys guess = guessKeys(input(), other);
        chooseData(left_, toQt(guess.left));
        chooseData(right_, toQt(guess.right));
        chooseData(match_, static_cast<int>(guess.match));
    }
    changed();
}

std::optional<StepAction> JoinDialog::action() const {
    if (otherTable_.columnCount() == 0 || left_->currentIndex() < 0 || right_->currentIndex() < 0) return std::nullopt;
    JoinStep step;
    step.right = fromQt(other_->currentData().toString());
    step.kind = static_cast<JoinKind>(kind_->currentData().toInt());
    step.keys = {{fromQt(left_->currentData().toString()), fromQt(right_->currentData().toString())}};
    step.match = static_cast<KeyMatch>(match_->currentData().toInt());
    return step;
}

void JoinDialog::setAction(const StepAction& action) {
    wanted_ = std::get<JoinStep>(action);
    chooseData(other_, toQt(wanted_->right));
    loadOther();
}

QString JoinDialog::previewNote(const workbook::DatasetReport& report, const Table& result) const {
    if (report.joins.empty()) return StepDialog::previewNote(report, result);
    QStringList lines;
    for (const Text& sentence : report.joins.back().report.sentences()) lines.append(host::shownString(sentence));
    return lines.join(QLatin1Char('\n'));
}

}  // namespace kapok::gui
