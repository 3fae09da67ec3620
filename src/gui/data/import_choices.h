// What may be said about how a file is read: each choice shows what was found as long as nothing is said.
#pragma once

#include "io/encoding.h"
#include "io/options.h"

#include <QWidget>

class QComboBox;
class QGridLayout;

namespace kapok::gui {

enum class ImportKind { Text, Sheet, Json, Folder, Clipboard, Other };
/// What kind of file a path names; a folder must be there.
ImportKind importKind(const QString& path);

class ImportChoices : public QWidget {
    Q_OBJECT
public:
    explicit ImportChoices(ImportKind kind, QWidget* parent = nullptr);

    /// What was said, options that have no control here included.
    io::OptionTexts given() const;
    void setGiven(const io::OptionTexts& options);
    /// Says one option, or nothing of it where `value` is empty.
    void give(const std::string& key, const std::string& value);
    /// What was found for options of which nothing was said.
    void setFound(const io::OptionTexts& found);
    /// The likeliest first, each with how likely it is.
    void setEncodings(const std::vector<io::EncodingGuess>& guesses);
    QComboBox* box(const std::string& key) const;

signals:
    void changed();

private:
    using Values = std::vector<std::pair<QString, const char*>>;  ///< words and value
    void addChoice(const char* key, const QString& label, const Values& values, bool free);
    void addEncodingChoice();
    void addTextChoices();
    void addNotationChoices();
    void takeTyped(QComboBox* box);
    void choose(QComboBox* box, const std::string& value);

    QGridLayout* grid_;
    io::OptionTexts given_;
    std::vector<std::pair<std::string, QComboBox*>> boxes_;
    bool setting_ = false;
};

}  // namespace kapok::gui
