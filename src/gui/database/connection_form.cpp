#include "gui/database/connection_form.h"

#include "gui/common/strings.h"
#include "gui/common/widgets.h"
#include "host/translate.h"

#include <QComboBox>
#include <QGridLayout>
#include <QIntValidator>
#include <QLabel>
#include <QLineEdit>

namespace kapok::gui {
namespace {

using database::ConnectionPart;
using database::DatabaseKind;
using database::TlsMode;

}  // namespace

ConnectionForm::ConnectionForm(Session& session, QWidget* parent)
    : QWidget(parent), session_(session), rows_(new QGridLayout(this)), note_(new QWidget) {
    rows_->setContentsMargins(0, 0, 0, 0);
    rows_->setSpacing(8);
    rows_->setColumnStretch(1, 1);
    addKinds();
    source_ = comboBox();
    source_->setEditable(true);
    source_->setAccessibleName(tr("Data source"));
    for (const auto& source : database::odbcSources()) source_->addItem(toQt(source.name));
    connect(source_, &QComboBox::editTextChanged, this, &ConnectionForm::fieldChanged);
    addRow(tr("Data source"), source_);
    addFile();
    host_ = addLine(tr("Host"), QStringLiteral("127.0.0.1"));
    port_ = addLine(tr("Port"), QStringLiteral("5432"));
    port_->setValidator(new QIntValidator(1, 65535, port_));
    database_ = addLine(tr("Database"), tr("named like the user"));
    user_ = addLine(tr("User"));
    password_ = addLine(tr("Password"), tr("the one that is kept"));
    password_->setEchoMode(QLineEdit::Password);
    addKeep();
    addTls();
    auto* layout = new QHBoxLayout(note_);
    layout->setContentsMargins(0, 0, 0, 4);
    layout->setSpacing(8);
    worksIcon_ = new IconLabel(QStringLiteral("success"), IconTone::Better, 16);
    wrongIcon_ = new IconLabel(QStringLiteral("error"), IconTone::Worse, 16);
    noteWords_ = roleLabel({}, "error");
    noteWords_->setWordWrap(true);
    noteWords_->setTextFormat(Qt::PlainText);
    noteWords_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    noteWords_->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    layout->addWidget(worksIcon_, 0, Qt::AlignTop);
    layout->addWidget(wrongIcon_, 0, Qt::AlignTop);
    layout->addWidget(noteWords_, 1);
    rows_->addWidget(note_, rows_->rowCount(), 0, 1, 2);
    clearNote();
    showKind();
}

void ConnectionForm::addRow(const QString& caption, QWidget* field) {
    auto* label = new QLabel(caption);
    label->setBuddy(field);
    const int row = 2 * static_cast<int>(captions_.size());
    rows_->addWidget(label, row, 0);
    rows_->addWidget(field, row, 1);
    captions_[field] = label;
}

void ConnectionForm::setRowVisible(QWidget* field, bool visible) {
    field->setVisible(visible);
    captions_.at(field)->setVisible(visible);
}

QLineEdit* ConnectionForm::addLine(const QString& label, const QString& usual) {
    auto* line = new QLineEdit;
    line->setAccessibleName(label);
    line->setPlaceholderText(usual);
    connect(line, &QLineEdit::textEdited, this, &ConnectionForm::fieldChanged);
    addRow(label, line);
    return line;
}

void ConnectionForm::addKinds() {
    kind_ = comboBox();
    kind_->setAccessibleName(tr("Kind of database"));
    kind_->addItem(QStringLiteral("PostgreSQL"), static_cast<int>(DatabaseKind::PostgreSql));
    kind_->addItem(tr("ODBC data source"), static_cast<int>(DatabaseKind::Odbc));
    kind_->addItem(tr("SQLite file"), static_cast<int>(DatabaseKind::Sqlite));
    connect(kind_, &QComboBox::currentIndexChanged, this, [this] {
        showKind();
        fieldChanged();
    });
    addRow(tr("Kind"), kind_);
}

void ConnectionForm::addFile() {
    fileRow_ = new QWidget;
    auto* layout = new QHBoxLayout(fileRow_);
    layout->setContentsMargins(0, 0, 0, 0);
    file_ = new QLineEdit;
    file_->setAccessibleName(tr("File"));
    connect(file_, &QLineEdit::textEdited, this, &ConnectionForm::fieldChanged);
    layout->addWidget(file_, 1);
    layout->addWidget(iconButton(QStringLiteral("open"), tr("Choose a file…"), [this] {
        const QStringList chosen = session_.dialogs().openFiles(
            window(), tr("SQLite file"), tr("SQLite files (*.sqlite *.sqlite3 *.db *.gpkg);;All files (*)"));
        if (chosen.isEmpty()) return;
        file_->setText(chosen.first());
        fieldChanged();
    }));
    addRow(tr("File"), fileRow_);
}

void ConnectionForm::addTls() {
    tls_ = comboBox();
    tls_->setAccessibleName(tr("Encryption (TLS)"));
    tls_->addItem(tr("when the server offers it"), static_cast<int>(TlsMode::Prefer));
    tls_->addItem(tr("always"), static_cast<int>(TlsMode::Require));
    tls_->addItem(tr("always, with a trusted certificate"), static_cast<int>(TlsMode::VerifyCa));
    tls_->addItem(tr("always, with a certificate for this host"), static_cast<int>(TlsMode::VerifyFull));
    tls_->addItem(tr("never"), static_cast<int>(TlsMode::Disable));
    connect(tls_, &QComboBox::currentIndexChanged, this, &ConnectionForm::fieldChanged);
    addRow(tr("Encryption"), tls_);
}

void ConnectionForm::addKeep() {
    keep_ = comboBox();
    keep_->setAccessibleName(tr("Where the password is kept"));
    keep_->addItem(tr("until Kapok ends"), static_cast<int>(host::Credentials::Keep::Session));
    keep_->addItem(tr("in the keychain of the system"), static_cast<int>(host::Credentials::Keep::Keychain));
    addRow(tr("Remember"), keep_);
}

void ConnectionForm::showKind() {
    const auto kind = static_cast<DatabaseKind>(kind_->currentData().toInt());
    const bool server = kind == DatabaseKind::PostgreSql;
    for (QWidget* field : {host_, port_, database_}) setRowVisible(field, server);
    setRowVisible(tls_, server);
    setRowVisible(source_, kind == DatabaseKind::Odbc);
    setRowVisible(fileRow_, kind == DatabaseKind::Sqlite);
    for (QWidget* field :
         {static_cast<QWidget*>(user_), static_cast<QWidget*>(password_), static_cast<QWidget*>(keep_)})
        setRowVisible(field, kind != DatabaseKind::Sqlite);
}

void ConnectionForm::fieldChanged() {
    clearNote();
    emit changed();
}

database::ConnectionSettings ConnectionForm::settings() const {
    database::ConnectionSettings made;
    made.kind = static_cast<DatabaseKind>(kind_->currentData().toInt());
    if (made.kind == base_.kind) {
        made.extra = base_.extra;
        made.connectSeconds = base_.connectSeconds;
        made.statementSeconds = base_.statementSeconds;
    }
    if (made.kind == DatabaseKind::Sqlite) {
        made.file = fromQt(file_->text());
        return made;
    }
    made.user = fromQt(user_->text().trimmed());
    if (made.kind == DatabaseKind::Odbc) {
        made.dsn = fromQt(source_->currentText().trimmed());
        return made;
    }
    made.host = fromQt(host_->text().trimmed());
    made.port = port_->text().toInt();
    made.database = fromQt(database_->text().trimmed());
    made.tls = static_cast<TlsMode>(tls_->currentData().toInt());
    return made;
}

void ConnectionForm::setSettings(const database::ConnectionSettings& settings) {
    base_ = settings;
    chooseData(kind_, static_cast<int>(settings.kind));
    file_->setText(toQt(settings.file));
    source_->setCurrentText(toQt(settings.dsn));
    host_->setText(toQt(settings.host));
    port_->setText(settings.port > 0 ? QString::number(settings.port) : QString());
    database_->setText(toQt(settings.database));
    user_->setText(toQt(settings.user));
    password_->clear();
    chooseData(tls_, static_cast<int>(settings.tls));
    fieldChanged();
}

std::string ConnectionForm::password() const { return fromQt(password_->text()); }

host::Credentials::Keep ConnectionForm::keep() const {
    return static_cast<host::Credentials::Keep>(keep_->currentData().toInt());
}

QWidget* ConnectionForm::fieldOf(ConnectionPart part) const {
    const auto kind = static_cast<DatabaseKind>(kind_->currentData().toInt());
    if (kind == DatabaseKind::Sqlite) return file_;
    if (part == ConnectionPart::User) return user_;
    if (part == ConnectionPart::Password) return password_;
    if (part == ConnectionPart::Server) return nullptr;
    if (kind == DatabaseKind::Odbc) return source_;
    switch (part) {
        case ConnectionPart::Host: return host_;
        case ConnectionPart::Port: return port_;
        case ConnectionPart::Tls: return tls_;
        case ConnectionPart::Database: return database_;
        default: return user_;  // the one part that PostgreSQL cannot do without
    }
}

void ConnectionForm::showDiagnosis(const database::Diagnosis& diagnosis) {
    clearNote();
    if (diagnosis.works) {
        const QString tls = diagnosis.server.tls.empty() ? tr("not encrypted") : toQt(diagnosis.server.tls);
        const bool file = static_cast<DatabaseKind>(kind_->currentData().toInt()) == DatabaseKind::Sqlite;
        const QString words = file ? tr("It works: %1.").arg(toQt(diagnosis.server.product))
                                   : tr("It works: %1, user %2, %3.")
                                         .arg(toQt(diagnosis.server.product), toQt(diagnosis.server.user), tls);
        noteUnder(nullptr, true, words);
        return;
    }
    QWidget* field = fieldOf(diagnosis.part);
    noteUnder(field, false,
              host::shownString(diagnosis.message) + QLatin1Char(' ') + host::shownString(diagnosis.remedy));
    if (diagnosis.words != diagnosis.message.source) noteWords_->setToolTip(toQt(diagnosis.words));
    if (!field) return;
    setStyleProperty(field, "invalid", true);
    field->setAccessibleDescription(noteWords_->text());
    field->setFocus();
}

void ConnectionForm::noteUnder(QWidget* field, bool works, const QString& words) {
    int row = rows_->rowCount() - 1;
    if (field) {
        int column = 0, rowSpan = 0, columnSpan = 0;
        const int place = rows_->indexOf(field == file_ ? fileRow_ : field);
        rows_->getItemPosition(place, &row, &column, &rowSpan, &columnSpan);
    }
    rows_->removeWidget(note_);
    rows_->addWidget(note_, row | 1, 0, 1, 2);
    worksIcon_->setVisible(works);
    wrongIcon_->setVisible(!works);
    setStyleProperty(noteWords_, "role", works ? QString() : QStringLiteral("error"));
    noteWords_->setText(words);
    note_->setVisible(true);
}

QString ConnectionForm::noteText() const { return noteWords_->text(); }

void ConnectionForm::clearNote() {
    for (QWidget* field :
         {static_cast<QWidget*>(file_), static_cast<QWidget*>(host_), static_cast<QWidget*>(port_),
          static_cast<QWidget*>(database_), static_cast<QWidget*>(user_), static_cast<QWidget*>(password_),
          static_cast<QWidget*>(source_), static_cast<QWidget*>(tls_)}) {
        setStyleProperty(field, "invalid", false);
        field->setAccessibleDescription({});
    }
    noteWords_->clear();
    noteWords_->setToolTip({});
    note_->hide();
}

}  // namespace kapok::gui
