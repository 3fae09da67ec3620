// A box for a formula: completes names of columns and functions, and shows at which character it is wrong.
#pragma once

#include "expression/variables.h"
#include "table/table.h"

#include <QWidget>

class QCompleter;
class QKeyEvent;
class QLabel;
class QModelIndex;
class QPlainTextEdit;
class QStandardItemModel;

namespace kapok::gui {

class FormulaBox : public QWidget {
    Q_OBJECT
public:
    /// `condition`: the result must be yes or no.
    FormulaBox(const Schema& schema, bool condition, QWidget* parent = nullptr);

    /// Formulas may name these variables; without them a variable is a mistake.
    void setVariables(expression::VariableText variables) { variables_ = std::move(variables); }
    QString text() const;
    void setText(const QString& text);
    /// What is wrong with the formula; empty when nothing is.
    QString problem() const;
    /// The characters [begin, end) that are underlined; (-1, -1): none.
    std::pair<int, int> problemAt() const { return problemAt_; }
    QPlainTextEdit* editor() const { return editor_; }
    QCompleter* completer() const { return completer_; }

signals:
    void changed();

private:
    void insert(const QString& text);
    void check();
    /// Offers what the letters before the cursor may become.
    void complete(bool asked);
    void take(const QModelIndex& completion);
    /// True: the key is not for the text.
    bool keyPressed(const QKeyEvent& key);
    void keyTyped(const QKeyEvent& key);
    void showHint();

    Schema schema_;
    bool condition_;
    expression::VariableText variables_;
    QPlainTextEdit* editor_;
    QLabel* problem_;
    QLabel* hint_;
    QCompleter* completer_;
    QStandardItemModel* offered_;
    std::pair<int, int> problemAt_{-1, -1};
    std::pair<int, int> replaced_{0, 0};  ///< the characters that a completion replaces
};

}  // namespace kapok::gui
