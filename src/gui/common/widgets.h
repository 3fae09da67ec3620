// Small widgets that many pages are made of.
#pragma once

#include "gui/style/icons.h"

#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

#include <functional>

class QBoxLayout;
class QComboBox;
class QTextEdit;

namespace kapok::gui {

/// A label in one of the style sheet's roles: "title", "section", "muted", "small", "warning"…
QLabel* roleLabel(const QString& text, const char* role, QWidget* parent = nullptr);

QPushButton* button(const QString& text, const QString& icon, std::function<void()> clicked, const char* role = "");

/// A button that is its icon; `name` is its tool tip and accessible name.
QToolButton* iconButton(const QString& icon, const QString& name, std::function<void()> clicked);

QFrame* roleFrame(const char* role, QWidget* parent = nullptr);
QFrame* separatorLine();

/// Sets a dynamic property that the style sheet reads, and lets the sheet see it.
void setStyleProperty(QWidget* widget, const char* name, const QVariant& value);

/// Removes and deletes everything in a layout.
void clearLayout(QLayout* layout);

/// A picture from our icons that follows the theme.
class IconLabel : public QWidget {
    Q_OBJECT
public:
    IconLabel(const QString& name, IconTone tone, int size, QWidget* parent = nullptr);
    void setIconName(const QString& name);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString name_;
    IconTone tone_;
};

/// A page's empty state: what it is for, why nothing is here, and the button that does the next thing.
class EmptyState : public QWidget {
    Q_OBJECT
public:
    explicit EmptyState(QWidget* parent = nullptr);

    void setWords(const QString& icon, const QString& title, const QString& text);
    void clearActions();
    QPushButton* addAction(const QString& text, const QString& icon, std::function<void()> run, bool primary = false);

private:
    IconLabel* picture_;
    QLabel* title_;
    QLabel* text_;
    QBoxLayout* buttons_;
};

/// A rounded chip with words and a button that takes it away.
class Chip : public QFrame {
    Q_OBJECT
public:
    Chip(const QString& text, const QString& clearName, bool selection, QWidget* parent = nullptr);

    QString text() const { return label_->text(); }
    void setText(const QString& text);

signals:
    void cleared();

private:
    QLabel* label_;
    QToolButton* close_;
};

/// One line that is cut with an ellipsis where there is no room; the whole is its tool tip.
class ElidedLabel : public QLabel {
    Q_OBJECT
public:
    explicit ElidedLabel(const char* role, QWidget* parent = nullptr);
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
};

/// Markdown with room between its paragraphs.
void showMarkdown(QTextEdit* browser, const QString& markdown);

/// A label over a control, as the inspector shows them.
void addField(QBoxLayout* layout, const QString& label, QWidget* control);

/// A combo box that may be narrower than its longest entry, and that scrolling past does not change.
QComboBox* comboBox();

/// Chooses the entry whose data is `value`; the first when there is none.
void chooseData(QComboBox* box, const QVariant& value);

}  // namespace kapok::gui
