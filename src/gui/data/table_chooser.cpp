#include "gui/data/table_chooser.h"

#include "gui/common/counts.h"
#include "gui/common/strings.h"
#include "gui/common/widgets.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QListWidget>
#include <QVBoxLayout>

namespace kapok::gui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(TableChooser)
};

}  // namespace

QStringList chooseTables(Session& session, const QString& path, const std::vector<io::TableInfo>& tables) {
    QDialog dialog(session.window());
    dialog.setWindowTitle(Words::tr("Choose tables"));
    dialog.setObjectName(QStringLiteral("tableChooser"));
    auto* layout = new QVBoxLayout(&dialog);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->addWidget(roleLabel(Words::tr("%1 holds several tables").arg(QFileInfo(path).fileName()), "title"));
    auto* list = new QListWidget;
    list->setAccessibleName(Words::tr("Tables"));
    for (const auto& table : tables) {
        QString text = toQt(table.name);
        if (table.rows >= 0) text += QStringLiteral("  •  ") + rowsText(static_cast<qulonglong>(table.rows));
        auto* row = new QListWidgetItem(
            icon(table.geometry ? QStringLiteral("geometry") : QStringLiteral("table"), IconTone::Muted), text, list);
        row->setData(Qt::UserRole, toQt(table.name));
        row->setFlags(row->flags() | Qt::ItemIsUserCheckable);
        row->setCheckState(list->count() == 1 ? Qt::Checked : Qt::Unchecked);
    }
    layout->addWidget(list);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Open | QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Open)->setText(Words::tr("Open"));
    buttons->button(QDialogButtonBox::Cancel)->setText(Words::tr("Cancel"));
    QObject::connect(buttons, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    layout->addWidget(buttons);
    dialog.resize(420, 360);
    if (dialog.exec() != QDialog::Accepted) return {};
    QStringList chosen;
    for (int i = 0; i < list->count(); ++i) {
        if (list->item(i)->checkState() == Qt::Checked) chosen.append(list->item(i)->data(Qt::UserRole).toString());
    }
    return chosen;
}

}  // namespace kapok::gui
