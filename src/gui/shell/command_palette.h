// One field over every action and every item of the workbook, found by a few letters.
#pragma once

#include <QFrame>
#include <QIcon>
#include <QPointer>

#include <functional>

class QLineEdit;
class QListWidget;

namespace kapok::gui {

struct Command {
    QString title;
    QString detail;  ///< shortcut or kind, shown muted on the right
    QString keywords;
    QIcon icon;
    std::function<void()> run;
};

/// How well the letters of `pattern` are found in order in `text`: higher is better, -1 when they are not there.
/// Words' beginnings and neighbouring letters count more.
int fuzzyScore(const QString& pattern, const QString& text);

/// Floats over its parent's upper middle. Up, Down, Enter, Esc.
class CommandPalette : public QFrame {
    Q_OBJECT
public:
    explicit CommandPalette(QWidget* parent);

    void open(std::vector<Command> commands);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void show(const QString& pattern);
    void runCurrent();
    void shut();

    std::vector<Command> commands_;
    QLineEdit* field_;
    QListWidget* list_;
    QPointer<QWidget> before_;  ///< what had the focus
};

}  // namespace kapok::gui
