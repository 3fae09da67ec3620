#include "gui/data/join_dialog.h"

#include "gui/common/strings.h"
#include "gui/common/widgets.h"
#include "gui/common/words.h"
#include "gui/data/cell_format.h"
#include "gui/data/join_keys.h"
#include "gui/data/name_review_dialog.h"
#include "host/translate.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>

namespace kapok::gui {
namespace {

constexpr int approximately = -1;  ///< among the ways to match keys: as names were reviewed

void fillColumns(QComboBox* box, const Table& table) {
    const QSignalBlocker quiet(box);
    box->clear();
    for (const auto& field : table.schema()) {
        if (field.type != Type::Geometry)
            box->addItem(icon(typeIcon(field.type), IconTone::Muted), fieldTitle(field), toQt(field.name));
    }
}

}  // namespace

JoinDialog::JoinDialog(Session& session, StepPlace place, Table input)
    : StepDialog(session, std::move(place), std::move(input), tr("Join another dataset")),
      other_(comboBox()),
      keyLayout_(new QVBoxLayout),
      match_(comboBox()),
      kind_(comboBox()),
      nearest_(new QWidget),
      side_(comboBox()),
      within_(new QLineEdit),
      names_(makeNames()) {
    other_->setObjectName(QStringLiteral("joinOther"));
    for (const auto& item : session.state().items(ItemKind::Dataset)) {
        if (item->id != this->place().dataset)
            other_->addItem(icon(QStringLiteral("table"), IconTone::Muted), toQt(item->name), toQt(item->id));
    }
    for (const auto match : {KeyMatch::Exact, KeyMatch::IgnoreLeadingZeros})
        match_->addItem(words(match), static_cast<int>(match));
    match_->addItem(tr("Names: nearly equal ones, after a review"), approximately);
    for (const auto kind : {JoinKind::Left, JoinKind::Inner, JoinKind::Right, JoinKind::Full, JoinKind::Semi,
                            JoinKind::Anti, JoinKind::AsOf}) {
        kind_->addItem(words(kind), static_cast<int>(kind));
    }
    addField(form(), tr("Dataset to join"), other_);
    auto* heads = new QHBoxLayout;
    for (const QString& head :
         {tr("Key in this dataset: %1").arg(session.itemName(this->place().dataset)), tr("Key in the other dataset")}) {
        auto* label = new ElidedLabel("muted");
        label->setText(head);
        heads->addWidget(label, 1);
    }
    form()->addLayout(heads);
    keyLayout_->setSpacing(6);
    form()->addLayout(keyLayout_);
    form()->addWidget(button(
                          tr("Add a key"), QStringLiteral("plus"), [this] { addKey({}); }, "link"),
                      0, Qt::AlignLeft);
    auto* how = new QHBoxLayout;
    addField(how, tr("Match keys"), match_);
    addField(how, tr("Keep"), kind_);
    form()->addLayout(how);
    form()->addWidget(names_);
    auto* near = new QHBoxLayout(nearest_);
    near->setContentsMargins(0, 0, 0, 0);
    side_->addItem(tr("the last one before or at it"), static_cast<int>(AsOfSide::Before));
    side_->addItem(tr("the first one after or at it"), static_cast<int>(AsOfSide::After));
    side_->addItem(tr("the nearest one"), static_cast<int>(AsOfSide::Nearest));
    addField(near, tr("The last key finds"), side_);
    addField(near, tr("At most so far away, times in days (empty: any)"), within_);
    form()->addWidget(nearest_);
    addKey({});
    connect(other_, &QComboBox::currentIndexChanged, this, &JoinDialog::loadOther);
    for (QComboBox* box : {match_, kind_, side_})
        connect(box, &QComboBox::currentIndexChanged, this, &JoinDialog::refresh);
    connect(within_, &QLineEdit::textChanged, this, &JoinDialog::changed);
    refresh();
    loadOther();
}

QWidget* JoinDialog::makeNames() {
    auto* widget = new QWidget;
    auto* row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, 0, 0);
    namesNote_ = roleLabel({}, "muted");
    namesNote_->setWordWrap(true);
    auto* review = button(tr("Review names…"), QStringLiteral("letters"), [this] { reviewNames(); });
    review->setObjectName(QStringLiteral("joinReview"));
    row->addWidget(review);
    row->addWidget(namesNote_, 1);
    return widget;
}

bool JoinDialog::byNames() const { return match_->currentData().toInt() == approximately; }

void JoinDialog::matchNames(bool wanted) {
    chooseData(match_, wanted ? approximately : static_cast<int>(KeyMatch::Exact));
}

QString JoinDialog::reviewed() const {
    if (keys_.empty()) return {};
    return QStringList{other_->currentData().toString(), keys_.front().left->currentData().toString(),
                       keys_.front().right->currentData().toString()}
        .join(QLatin1Char('\n'));
}

void JoinDialog::reviewNames() {
    const auto& key = keys_.front();
    const auto left = input().find(fromQt(key.left->currentData().toString()));
    const auto right = otherTable_.find(fromQt(key.right->currentData().toString()));
    if (!left || !right) return;
    const NamesCompared names{input().column(*left), otherTable_.column(*right), session().itemName(place().dataset),
                              other_->currentText()};
    auto* dialog = new NameReviewDialog(session(), names, review_.value_or(NameReview{}), this);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { setReview(dialog->review()); });
    dialog->open();
}

void JoinDialog::setReview(const NameReview& review) {
    review_ = review;
    reviewedFor_ = reviewed();
    refreshNames();
    changed();
}

void JoinDialog::refreshNames() {
    names_->setVisible(byNames());
    if (!byNames() || keys_.empty()) return;
    if (review_ && reviewedFor_ != reviewed()) review_.reset();
    const auto left = input().find(fromQt(keys_.front().left->currentData().toString()));
    const auto right = otherTable_.find(fromQt(keys_.front().right->currentData().toString()));
    const bool texts = left && right && input().column(*left)->type() == Type::Text &&
                       otherTable_.column(*right)->type() == Type::Text;
    names_->findChild<QPushButton*>()->setEnabled(texts);
    if (!texts) return namesNote_->setText(tr("The first key must be names: two columns of text."));
    if (!review_) return namesNote_->setText(tr("Review the names first: only what you accept is joined."));
    std::size_t accepted = 0;
    for (const auto& [name, partner] : review_->partners) accepted += partner.empty() ? 0 : 1;
    namesNote_->setText(tr("%1 names accepted, %2 have no partner.")
                            .arg(QLocale().toString(qulonglong(accepted)),
                                 QLocale().toString(qulonglong(review_->partners.size() - accepted))));
}

void JoinDialog::refresh() {
    nearest_->setVisible(kind_->currentData().toInt() == static_cast<int>(JoinKind::AsOf));
    refreshNames();
    changed();
}

void JoinDialog::addKey(const JoinKey& key) {
    auto* widget = new QWidget;
    auto* row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, 0, 0);
    KeyRow made{widget, comboBox(), comboBox()};
    made.left->setObjectName(QStringLiteral("joinLeft"));
    made.right->setObjectName(QStringLiteral("joinRight"));
    made.left->setAccessibleName(tr("Key in this dataset"));
    made.right->setAccessibleName(tr("Key in the other dataset"));
    fillColumns(made.left, input());
    fillColumns(made.right, otherTable_);
    chooseData(made.left, toQt(key.left));
    chooseData(made.right, toQt(key.right));
    for (QComboBox* box : {made.left, made.right}) {
        row->addWidget(box, 1);
        connect(box, &QComboBox::currentIndexChanged, this, &JoinDialog::refresh);
    }
    auto* remove = iconButton(QStringLiteral("close"), tr("Remove"), [this, widget] {
        if (keys_.size() < 2) return;
        std::erase_if(keys_, [&](const KeyRow& one) { return one.widget == widget; });
        widget->hide();
        widget->deleteLater();
        changed();
    });
    row->addWidget(remove);
    keyLayout_->addWidget(widget);
    keys_.push_back(made);
    changed();
}

void JoinDialog::clearKeys() {
    for (const auto& key : keys_) {
        key.widget->hide();
        key.widget->deleteLater();
    }
    keys_.clear();
}

void JoinDialog::setOther(const Id& dataset) { chooseData(other_, toQt(dataset)); }

void JoinDialog::loadOther() {
    const Id id = fromQt(other_->currentData().toString());
    otherTable_ = {};
    for (const auto& key : keys_) key.right->clear();
    if (id.empty()) return;
    session().pipeline().requestTable(session().state(), id, this, [this, id](const host::Outcome<Table>& table) {
        if (table && fromQt(other_->currentData().toString()) == id) fillKeys(*table.value);
    });
}

void JoinDialog::fillKeys(const Table& other) {
    otherTable_ = other;
    clearKeys();
    if (wanted_ && !wanted_->keys.empty()) {
        for (const auto& key : wanted_->keys) addKey(key);
        chooseData(match_, wanted_->names ? approximately : static_cast<int>(wanted_->match));
        if (wanted_->names) setReview(*wanted_->names);
        chooseData(kind_, static_cast<int>(wanted_->kind));
        chooseData(side_, static_cast<int>(wanted_->side));
        within_->setText(wanted_->within ? QLocale().toString(*wanted_->within, 'g', QLocale::FloatingPointShortest)
                                         : QString());
        fields_ = wanted_->fields;
        wanted_.reset();
    } else {
        const GuessedKeys guess = guessKeys(input(), other);
        fields_.clear();
        addKey({guess.left, guess.right});
        chooseData(match_, static_cast<int>(guess.match));
    }
    refresh();
}

std::optional<StepAction> JoinDialog::action() const {
    if (otherTable_.columnCount() == 0) return std::nullopt;
    JoinStep step;
    step.right = fromQt(other_->currentData().toString());
    step.kind = static_cast<JoinKind>(kind_->currentData().toInt());
    if (!byNames()) step.match = static_cast<KeyMatch>(match_->currentData().toInt());
    step.fields = fields_;
    for (const auto& key : keys_) {
        if (key.left->currentIndex() < 0 || key.right->currentIndex() < 0) return std::nullopt;
        step.keys.push_back({fromQt(key.left->currentData().toString()), fromQt(key.right->currentData().toString())});
    }
    if (byNames()) {
        if (!review_ || reviewedFor_ != reviewed()) return std::nullopt;
        step.names = review_;
    }
    if (step.kind == JoinKind::AsOf) {
        step.side = static_cast<AsOfSide>(side_->currentData().toInt());
        bool read = false;
        const double within = QLocale().toDouble(within_->text(), &read);
        if (!read && !within_->text().trimmed().isEmpty()) return std::nullopt;
        if (read) step.within = within;
    }
    return step;
}

void JoinDialog::setAction(const StepAction& action) {
    wanted_ = std::get<JoinStep>(action);
    const QSignalBlocker quiet(other_);
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
