// The inspector of a chart: every change is applied at once and can be undone.
#pragma once

#include "chart/chart_view.h"
#include "gui/common/session.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QVBoxLayout;

namespace kapok::gui {

class FieldList;
class FieldShelf;
class PropertyTree;

class ChartInspector : public QWidget {
    Q_OBJECT
public:
    ChartInspector(Session& session, Id chart, QWidget* parent);

    void refresh();
    void retranslate();
    /// A column was dropped on a part of the chart: it goes to that axis or to the colours; beside them to X, numbers
    /// to Y, where these are free, else to the colours.
    void take(const QString& field, chart::ChartPart part);
    /// Opens the list of all properties at one of them.
    void showProperty(const QString& path);

private:
    void build();
    void buildMarks();
    void buildChannels();
    void buildProperties();
    void setChannel();
    void suggestChart();
    void setProperty(const QString& path, const QString& value);
    void showChannel(const ChartSpec& spec);
    void loadSchema();
    void show(const ChartSpec& spec);
    void showRelevant(const ChartSpec& spec);
    ChartSpec read() const;
    void readMeasure(ChartSpec& spec) const;
    void readTop(Channel& channel) const;
    void apply(const std::string& mergeKey = {});
    Type typeOf(const std::string& field) const;

    Session& session_;
    Id chart_;
    Id dataset_;
    Schema schema_;
    bool filling_ = false;
    QVBoxLayout* layout_;
    QLabel* title_ = nullptr;
    QList<QPushButton*> marks_;
    FieldList* fields_ = nullptr;
    QComboBox* data_ = nullptr;
    QComboBox* kind_ = nullptr;
    QComboBox* channel_ = nullptr;
    FieldShelf* channelField_ = nullptr;
    PropertyTree* properties_ = nullptr;
    QLabel* refused_ = nullptr;
    FieldShelf* x_ = nullptr;
    FieldShelf* y_ = nullptr;
    FieldShelf* color_ = nullptr;
    FieldShelf* size_ = nullptr;
    QComboBox* unit_ = nullptr;
    QComboBox* aggregate_ = nullptr;
    QComboBox* sort_ = nullptr;
    QCheckBox* binned_ = nullptr;
    QSpinBox* bins_ = nullptr;
    QSpinBox* top_ = nullptr;
    QCheckBox* horizontal_ = nullptr;
    QCheckBox* labels_ = nullptr;
    QCheckBox* log_ = nullptr;
    QLineEdit* heading_ = nullptr;
    QLineEdit* filter_ = nullptr;
    QLineEdit* source_ = nullptr;
    QWidget* unitRow_ = nullptr;
    QWidget* sizeRow_ = nullptr;
    QWidget* sortRow_ = nullptr;
    QWidget* binsRow_ = nullptr;
};

}  // namespace kapok::gui
