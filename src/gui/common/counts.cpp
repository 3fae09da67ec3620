#include "gui/common/counts.h"

#include <QCoreApplication>
#include <QLocale>

namespace kapok::gui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Counts)
};

}  // namespace

QString rowsText(qulonglong rows) {
    return rows == 1 ? Words::tr("1 row") : Words::tr("%1 rows").arg(QLocale().toString(rows));
}

QString columnsText(qulonglong columns) {
    return columns == 1 ? Words::tr("1 column") : Words::tr("%1 columns").arg(QLocale().toString(columns));
}

QString bytesText(qulonglong bytes) {
    return QLocale().formattedDataSize(static_cast<qint64>(bytes), bytes < (1U << 30) ? 0 : 1,
                                       QLocale::DataSizeTraditionalFormat);
}

}  // namespace kapok::gui
