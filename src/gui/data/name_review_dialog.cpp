#include "gui/data/name_review_dialog.h"

#include "gui/common/enter_key.h"
#include "gui/common/strings.h"
#include "gui/common/widgets.h"
#include "host/translate.h"
#include "table/codes_used.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QProgressBar>
#include <QShortcut>
#include <QSpinBox>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>

namespace kapok::gui {
namespace {

constexpr int restMilliseconds = 500;

QSpinBox* percentBox(int low, int value) {
    auto* box = new QSpinBox;
    box->setRange(low, 100);
    box->setSingleStep(5);
    box->setValue(value);
    box->setSuffix(QStringLiteral(" %"));
    return box;
}

}  // namespace

/// What a job finds out.
struct NameReviewDialog::Compared {
    std::vector<ReviewedName> names;
    QStringList rightNames;  ///< all of them, for names that are typed
};

NameReviewDialog::NameReviewDialog(Session& session, NamesCompared names, NameReview known, QWidget* parent)
    : QDialog(parent),
      session_(session),
      names_(std::move(names)),
      known_(std::move(known)),
      model_(new NameReviewModel(this)),
      stack_(new QStackedWidget),
      list_(new QTableView),
      shown_(comboBox()),
      search_(new QLineEdit),
      least_(percentBox(50, qRound(known_.minimumScore * 100))),
      places_(new QCheckBox(tr("Endings of places do not count (市, 省, 自治区…)"))),
      acceptedFrom_(percentBox(50, 95)),
      current_(new ElidedLabel("strong")),
      candidates_(new QListWidget),
      other_(new QLineEdit),
      summary_(roleLabel({}, "muted")),
      waiting_(roleLabel({}, "muted")),
      progress_(new QProgressBar) {
    setWindowTitle(tr("Review names"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    places_->setChecked(known_.placeEndings);
    build();
    addKeys();
    delay_.setSingleShot(true);
    delay_.setInterval(restMilliseconds);
    connect(&delay_, &QTimer::timeout, this, &NameReviewDialog::compare);
    connect(least_, &QSpinBox::valueChanged, &delay_, qOverload<>(&QTimer::start));
    connect(places_, &QCheckBox::toggled, this, &NameReviewDialog::compare);
    connect(shown_, &QComboBox::currentIndexChanged, this, &NameReviewDialog::showFilter);
    connect(search_, &QLineEdit::textChanged, this, &NameReviewDialog::showFilter);
    connect(model_, &NameReviewModel::judged, this, &NameReviewDialog::refreshCounts);
    connect(&session_.jobs(), &host::Jobs::jobProgressed, this, [this](quint64 id, double done) {
        if (id == job_.id()) progress_->setValue(qRound(done * progress_->maximum()));
    });
    compare();
}

NameReviewDialog::~NameReviewDialog() { job_.cancel(); }

void NameReviewDialog::build() {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(roleLabel(tr("Which names mean the same?"), "title"));
    auto* about = roleLabel(tr("Names of %1 that are not written the same in %2. Only what is accepted here is joined; "
                               "names that are written the same are joined anyway.")
                                .arg(names_.leftTitle, names_.rightTitle),
                            "muted");
    about->setWordWrap(true);
    layout->addWidget(about);
    auto* how = new QHBoxLayout;
    auto* least = roleLabel(tr("Candidates from a likeness of"), "");
    least->setBuddy(least_);
    least_->setAccessibleName(tr("Least likeness of candidates"));
    how->addWidget(least);
    how->addWidget(least_);
    how->addSpacing(12);
    how->addWidget(places_);
    how->addStretch();
    layout->addLayout(how);
    auto* what = new QHBoxLayout;
    shown_->setAccessibleName(tr("Which names are shown"));
    search_->setAccessibleName(tr("Search the names"));
    search_->setPlaceholderText(tr("Search the names"));
    search_->setClearButtonEnabled(true);
    for (int i = 0; i <= static_cast<int>(ReviewShown::WithoutCandidate); ++i) shown_->addItem({}, i);
    what->addWidget(shown_, 1);
    what->addWidget(search_, 2);
    layout->addLayout(what);
    auto* split = new QSplitter;
    split->addWidget(makeList());
    split->addWidget(makeChoice());
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    split->setChildrenCollapsible(false);
    stack_->addWidget(split);
    stack_->addWidget(makeWaiting());
    layout->addWidget(stack_, 1);
    auto* last = new QHBoxLayout;
    summary_->setWordWrap(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    use_ = buttons->button(QDialogButtonBox::Ok);
    use_->setText(tr("Use these pairs"));
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    connect(buttons, &QDialogButtonBox::accepted, this, &NameReviewDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &NameReviewDialog::reject);
    last->addWidget(summary_, 1);
    last->addWidget(buttons);
    layout->addLayout(last);
    resize(980, 640);
}

QWidget* NameReviewDialog::makeList() {
    auto* side = new QWidget;
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 8, 0);
    list_->setModel(model_);
    list_->setAccessibleName(tr("Names and their candidates"));
    list_->setSelectionBehavior(QAbstractItemView::SelectRows);
    list_->setSelectionMode(QAbstractItemView::SingleSelection);
    list_->setShowGrid(false);
    list_->setWordWrap(false);
    list_->verticalHeader()->hide();
    list_->verticalHeader()->setDefaultSectionSize(28);
    auto* head = list_->horizontalHeader();
    head->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    head->setSortIndicator(-1, Qt::AscendingOrder);
    head->setSectionResizeMode(QHeaderView::Interactive);
    head->setStretchLastSection(true);
    const int widths[] = {190, 60, 190, 72};
    for (int i = 0; i < NameReviewModel::State; ++i) list_->setColumnWidth(i, widths[i]);
    list_->setSortingEnabled(true);
    connect(list_->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &NameReviewDialog::showCurrent);
    connect(model_, &QAbstractItemModel::modelReset, this, [this] {
        if (model_->rowCount() > 0) list_->setCurrentIndex(model_->index(0, 0));
        showCurrent();
    });
    layout->addWidget(list_, 1);
    auto* all = new QHBoxLayout;
    all->addWidget(button(tr("Accept all from"), QStringLiteral("check"),
                          [this] { model_->acceptFrom(acceptedFrom_->value() / 100.0); }));
    acceptedFrom_->setAccessibleName(tr("Likeness from which all are accepted"));
    all->addWidget(acceptedFrom_);
    all->addStretch();
    all->addWidget(button(tr("The open ones have no partner"), {}, [this] { model_->rejectOpen(); }));
    layout->addLayout(all);
    return side;
}

QWidget* NameReviewDialog::makeChoice() {
    auto* side = new QWidget;
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(8, 0, 0, 0);
    layout->addWidget(current_);
    candidates_->setAccessibleName(tr("Candidates of the name"));
    connect(candidates_, &QListWidget::itemActivated, this,
            [this](QListWidgetItem* item) { acceptCurrent(candidates_->row(item)); });
    layout->addWidget(candidates_, 1);
    addField(layout, tr("Another name"), other_);
    connect(other_, &QLineEdit::returnPressed, this, &NameReviewDialog::acceptOther);
    auto* row = new QHBoxLayout;
    auto* accept = button(tr("Accept"), QStringLiteral("check"), [this] {
        other_->text().isEmpty() ? acceptCurrent(candidates_->currentRow()) : acceptOther();
    });
    row->addWidget(accept);
    row->addWidget(button(tr("No partner"), QStringLiteral("close"), [this] { rejectCurrent(); }));
    row->addWidget(button(tr("Open again"), {}, [this] { judgeCurrent(Judgement::Open, {}); }));
    row->addStretch();
    layout->addLayout(row);
    auto* keys = roleLabel(
        tr("In the list: Enter accepts, 1 to 9 take another candidate, Del says that there is none."), "small");
    keys->setWordWrap(true);
    layout->addWidget(keys);
    return side;
}

QWidget* NameReviewDialog::makeWaiting() {
    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    layout->addStretch();
    waiting_->setAlignment(Qt::AlignCenter);
    waiting_->setWordWrap(true);
    layout->addWidget(waiting_);
    progress_->setRange(0, 1000);
    progress_->setAccessibleName(tr("Progress"));
    layout->addWidget(progress_);
    layout->addWidget(button(tr("Stop comparing"), QStringLiteral("stop"), [this] { job_.cancel(); }), 0,
                      Qt::AlignHCenter);
    layout->addStretch();
    return page;
}

void NameReviewDialog::addKeys() {
    const auto add = [this](Qt::Key key, const std::function<void()>& run) {
        auto* shortcut = new QShortcut(key, list_, {}, {}, Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, this, run);
    };
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter, Qt::Key_Space}) add(key, [this] { acceptCurrent(); });
    for (const Qt::Key key : {Qt::Key_Delete, Qt::Key_Backspace}) add(key, [this] { rejectCurrent(); });
    for (int i = 0; i < 9; ++i) add(static_cast<Qt::Key>(Qt::Key_1 + i), [this, i] { acceptCurrent(i); });
}

void NameReviewDialog::compare() {
    delay_.stop();
    job_.cancel();
    known_ = review();
    ready_ = false;
    use_->setEnabled(false);
    progress_->setValue(0);
    waiting_->setText(tr("Comparing the names…"));
    stack_->setCurrentIndex(1);
    FuzzyOptions options{.minimumScore = known_.minimumScore};
    options.rules.placeEndings = known_.placeEndings;
    const int round = ++round_;
    job_ = session_.jobs().run<Compared>(
        KAPOK_TR("gui", "Comparing names"),
        [names = names_, options, known = known_](host::JobContext& context) {
            const Control control = controlOf(context);
            const ColumnPtr apart = namesApart(*names.left, *names.right, Control{control.cancelled, {}});
            Compared found;
            found.names = namesToReview(fuzzyMatch(*apart, *names.right, options, control), known);
            const auto there = codesUsed(*names.right, Control{control.cancelled, {}});
            for (std::size_t code = 0; code < there.size(); ++code) {
                if (there[code]) found.rightNames.append(toQt(names.right->dictionary()->entries()[code]));
            }
            return found;
        },
        [this, round](const host::Outcome<Compared>& found) {
            if (round != round_) return;  // compared anew since
            if (found) return show(*found.value);
            waiting_->setText(found.error ? host::shownString(*found.error)
                                          : tr("Stopped. Choose a higher likeness: fewer names are compared then."));
        },
        this);
}

void NameReviewDialog::show(const Compared& found) {
    ready_ = true;
    use_->setEnabled(true);
    auto* completer = new QCompleter(found.rightNames, other_);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    other_->setCompleter(completer);
    model_->setNames(found.names);
    stack_->setCurrentIndex(0);
    list_->setFocus();
}

NameReview NameReviewDialog::review() const {
    NameReview review = known_;
    review.minimumScore = least_->value() / 100.0;
    review.placeEndings = places_->isChecked();
    review.partners = model_->partners(known_.partners);
    return review;
}

int NameReviewDialog::currentRow() const {
    const QModelIndex index = list_->currentIndex();
    return index.isValid() && index.row() < model_->rowCount() ? index.row() : -1;
}

void NameReviewDialog::showCurrent() {
    candidates_->clear();
    other_->clear();
    const int row = currentRow();
    current_->setText(row < 0 ? tr("No name is chosen.") : model_->name(row).left);
    if (row < 0) return;
    const ReviewedName& name = model_->name(row);
    for (std::size_t i = 0; i < name.candidates.size(); ++i) {
        const auto& candidate = name.candidates[i];
        candidates_->addItem(tr("%1  %2 • %3 %")
                                 .arg(QLocale().toString(int(i) + 1), candidate.name,
                                      QLocale().toString(candidate.score * 100, 'f', 0)));
        if (candidate.name == name.partner) candidates_->setCurrentRow(static_cast<int>(i));
    }
    if (name.score() < 0) other_->setText(name.partner);
}

void NameReviewDialog::judgeCurrent(Judgement judgement, const QString& partner) {
    const int row = currentRow();
    if (row < 0) return;
    const int before = model_->rowCount();
    model_->judge(row, judgement, partner);
    // A row that is no longer shown makes room for the next one by itself.
    const int next = std::min(model_->rowCount() < before ? row : row + 1, model_->rowCount() - 1);
    if (next >= 0) list_->setCurrentIndex(model_->index(next, 0));
    showCurrent();
}

void NameReviewDialog::acceptCurrent(int candidate) {
    const int row = currentRow();
    if (row < 0) return;
    const ReviewedName& name = model_->name(row);
    if (candidate >= static_cast<int>(name.candidates.size())) return;
    const QString partner = candidate < 0 ? name.partner : name.candidates[static_cast<std::size_t>(candidate)].name;
    if (!partner.isEmpty()) judgeCurrent(Judgement::Accepted, partner);
}

void NameReviewDialog::rejectCurrent() { judgeCurrent(Judgement::Rejected, {}); }

/// A typed name must be one of the other side.
void NameReviewDialog::acceptOther() {
    const QString typed = other_->text().trimmed();
    const Dictionary& names = *names_.right->dictionary();
    const bool known = names.find(fromQt(typed)) >= 0;
    setStyleProperty(other_, "invalid", !known);
    other_->setToolTip(known ? QString() : tr("%1 has no such name.").arg(names_.rightTitle));
    if (known) judgeCurrent(Judgement::Accepted, typed);
}

void NameReviewDialog::showFilter() {
    model_->show(static_cast<ReviewShown>(shown_->currentData().toInt()), search_->text());
}

void NameReviewDialog::keyPressEvent(QKeyEvent* event) {
    if (!isEnterInField(event)) QDialog::keyPressEvent(event);
}

QString NameReviewDialog::summary() const { return summary_->text(); }

void NameReviewDialog::refreshCounts() {
    const auto count = [this](ReviewShown shown) { return QLocale().toString(model_->count(shown)); };
    const QString texts[] = {tr("All names: %1"), tr("Open: %1"), tr("Accepted: %1"), tr("Without a partner: %1"),
                             tr("Without candidates: %1")};
    for (int i = 0; i < shown_->count(); ++i) shown_->setItemText(i, texts[i].arg(count(static_cast<ReviewShown>(i))));
    summary_->setText(tr("%1 accepted, %2 without a partner, %3 open. Open names are not joined and are reported.")
                          .arg(count(ReviewShown::Accepted), count(ReviewShown::Rejected), count(ReviewShown::Open)));
}

}  // namespace kapok::gui
