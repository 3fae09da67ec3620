// The editor of SQL: colours of the theme, completion, the place of an error.
#pragma once

#include "gui/sql/sql_completion.h"

#include <Qsci/qsciscintilla.h>

class QCompleter;
class QModelIndex;
class QStandardItemModel;

namespace kapok::gui {

class SqlEditor : public QsciScintilla {
    Q_OBJECT
public:
    explicit SqlEditor(QWidget* parent = nullptr);

    void setCatalogue(SqlCatalogue tables) { tables_ = std::move(tables); }
    QString statement() const { return text(); }
    /// As if it were typed: it can be undone. The cursor goes to its end.
    void setStatement(const QString& statement);
    /// In place of what is selected, with a blank before it where words would touch.
    void insertWord(const QString& word);
    /// Underlines the word at this byte of the statement.
    void markError(std::size_t offset);
    void clearError();
    /// The bytes that are underlined; (-1, -1): none.
    std::pair<int, int> errorAt() const { return errorAt_; }
    QCompleter* completer() const { return completer_; }
    /// The colours and fonts of the theme in force.
    void applyTheme();

signals:
    void runRequested();
    /// An earlier (-1) or later (+1) statement of the history is asked for.
    void historyRequested(int step);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    /// Offers what the letters before the cursor may become.
    void complete(bool asked);
    void take(const QModelIndex& completion);
    bool keyHandled(const QKeyEvent& key);

    SqlCatalogue tables_;
    QCompleter* completer_;
    QStandardItemModel* offered_;
    SqlCompletion completion_;
    std::pair<int, int> errorAt_{-1, -1};
};

}  // namespace kapok::gui
