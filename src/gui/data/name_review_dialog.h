// Names that are nearly equal, reviewed before they are joined: nothing is matched that was not accepted here.
#pragma once

#include "gui/common/session.h"
#include "gui/data/name_review_model.h"

#include <QDialog>
#include <QTimer>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QProgressBar;
class QPushButton;
class QSpinBox;
class QStackedWidget;
class QTableView;

namespace kapok::gui {

/// What is compared.
struct NamesCompared {
    ColumnPtr left;
    ColumnPtr right;
    QString leftTitle;
    QString rightTitle;
};

class NameReviewDialog : public QDialog {
    Q_OBJECT
public:
    /// Begins with what is `known` from an earlier review.
    NameReviewDialog(Session& session, NamesCompared names, NameReview known, QWidget* parent);
    ~NameReviewDialog() override;

    /// What was judged so far.
    NameReview review() const;
    NameReviewModel& model() { return *model_; }
    QTableView& list() { return *list_; }
    QComboBox& shown() { return *shown_; }
    QSpinBox& acceptedFrom() { return *acceptedFrom_; }
    QLineEdit& otherName() { return *other_; }
    QString summary() const;
    bool isReady() const { return ready_; }
    /// The best candidate, or the one of this number counted from 0.
    void acceptCurrent(int candidate = -1);
    void rejectCurrent();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Compared;
    void build();
    QWidget* makeList();
    QWidget* makeChoice();
    QWidget* makeWaiting();
    void addKeys();
    void compare();
    void show(const Compared& found);
    void showCurrent();
    void showFilter();
    void refreshCounts();
    void acceptOther();
    void judgeCurrent(Judgement judgement, const QString& partner);
    int currentRow() const;

    Session& session_;
    NamesCompared names_;
    NameReview known_;
    NameReviewModel* model_;
    QStackedWidget* stack_;
    QTableView* list_;
    QComboBox* shown_;
    QLineEdit* search_;
    QSpinBox* least_;
    QCheckBox* places_;
    QSpinBox* acceptedFrom_;
    QLabel* current_;
    QListWidget* candidates_;
    QLineEdit* other_;
    QLabel* summary_;
    QLabel* waiting_;
    QProgressBar* progress_;
    QPushButton* use_ = nullptr;
    QTimer delay_;  ///< compares again when the least likeness has rested for a moment
    host::JobHandle job_;
    int round_ = 0;  ///< of comparing
    bool ready_ = false;
};

}  // namespace kapok::gui
