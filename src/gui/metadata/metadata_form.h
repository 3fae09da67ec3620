// What is known about a dataset as a whole, as a form: each change is one step of undo.
#pragma once

#include "gui/common/session.h"

#include <QWidget>

class QComboBox;
class QGridLayout;
class QLineEdit;
class QPlainTextEdit;

namespace kapok::gui {

class MetadataForm : public QWidget {
    Q_OBJECT
public:
    MetadataForm(Session& session, Id dataset, QWidget* parent = nullptr);

    /// Shows the dataset's metadata as they are now; what is being typed stays.
    void refresh();
    void retranslate();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    using Member = std::string& (*)(Metadata&);
    struct Line {
        const char* label;  ///< English source, context "MetadataForm"
        const char* hint;
        Member member;
        bool date;  ///< a year, month or day
        QLineEdit* edit;
    };

    void build();
    void addLine(QGridLayout* grid, int& place, Line line);
    void take(const Line& line);
    void takeDescription();
    void takeKeywords();
    void takeFrequency();
    void change(const Metadata& metadata);
    Metadata metadata() const;

    Session& session_;
    Id dataset_;
    std::vector<Line> lines_;
    QPlainTextEdit* description_ = nullptr;
    QLineEdit* keywords_ = nullptr;
    QComboBox* frequency_ = nullptr;
};

}  // namespace kapok::gui
