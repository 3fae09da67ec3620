// Where a database is and who asks: the fields of a connection, and what a test found wrong in them.
#pragma once

#include "database/diagnosis.h"
#include "gui/common/session.h"

#include <QWidget>

#include <map>

class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;

namespace kapok::gui {

class IconLabel;

class ConnectionForm : public QWidget {
    Q_OBJECT
public:
    explicit ConnectionForm(Session& session, QWidget* parent = nullptr);

    database::ConnectionSettings settings() const;
    void setSettings(const database::ConnectionSettings& settings);
    /// As typed; empty: the one that is kept, if any.
    std::string password() const;
    host::Credentials::Keep keep() const;

    /// Marks the field that is wrong and says under it what to do; or says under all what the server is.
    void showDiagnosis(const database::Diagnosis& diagnosis);
    /// The field that a part of the diagnosis is about; null: none.
    QWidget* fieldOf(database::ConnectionPart part) const;
    QString noteText() const;
    /// Takes marks and words away.
    void clearNote();

signals:
    /// The user has changed a field.
    void changed();

private:
    void addRow(const QString& caption, QWidget* field);
    void setRowVisible(QWidget* field, bool visible);
    QLineEdit* addLine(const QString& label, const QString& usual = {});
    void addKinds();
    void addFile();
    void addTls();
    void addKeep();
    void showKind();
    void noteUnder(QWidget* field, bool works, const QString& words);
    void fieldChanged();

    Session& session_;
    database::ConnectionSettings base_;  ///< what the form has no fields for
    QGridLayout* rows_;                  ///< captions and fields in even rows, the note in the odd one below its field
    std::map<QWidget*, QLabel*> captions_;
    QComboBox* kind_;
    QComboBox* source_;
    QWidget* fileRow_;
    QLineEdit* file_;
    QLineEdit* host_;
    QLineEdit* port_;
    QLineEdit* database_;
    QLineEdit* user_;
    QLineEdit* password_;
    QComboBox* keep_;
    QComboBox* tls_;
    QWidget* note_;
    IconLabel* worksIcon_;
    IconLabel* wrongIcon_;
    QLabel* noteWords_;
};

}  // namespace kapok::gui
