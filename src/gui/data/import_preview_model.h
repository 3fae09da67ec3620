// The beginning of a text table as it stands in the file, under the type of each column.
#pragma once

#include "io/csv_preview.h"

#include <QAbstractTableModel>

namespace kapok::gui {

/// Row 0 holds the types; those given are told apart from those found.
class ImportPreviewModel : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    void setPreview(const io::TextPreview& preview, const io::OptionTexts& given);
    const io::TextPreview& preview() const { return preview_; }
    /// The key of the option that gives a column its type.
    std::string typeKey(int column) const;
    /// The type's option ("date:dmy") in words.
    static QString choiceWords(const std::string& choice);
    /// Every choice there is, in the order of menus.
    static const std::vector<std::string>& typeChoices();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString typeText(int column) const;

    io::TextPreview preview_;
    io::OptionTexts given_;
};

}  // namespace kapok::gui
