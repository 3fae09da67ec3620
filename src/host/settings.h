// The user's settings: one typed table, each with its default.
#pragma once

#include <QByteArray>
#include <QObject>
#include <QSettings>
#include <QStringList>

namespace kapok::host {

/// A setting: where it is kept, its type, its default.
template <class T>
struct Setting {
    const char* key;
    T standard;
};

/// Every setting there is.
namespace settings {
inline const Setting<QString> language{"interface/language", ""};   ///< "zh_CN", "en"; empty: the system's
inline const Setting<QString> theme{"interface/theme", "system"};   ///< "system", "light", "dark"
inline const Setting<QStringList> recentFiles{"files/recent", {}};  ///< newest first
inline const Setting<QStringList> recentDatabases{"databases/recent",
                                                  {}};  ///< addresses without passwords, newest first
inline const Setting<QStringList> importTemplates{"import/templates", {}};  ///< JSON, see gui/data/import_templates.h
inline const Setting<QStringList> sqlHistory{"sql/history", {}};            ///< statements, newest first
inline const Setting<QString> lastFolder{"files/last_folder", ""};          ///< where the last file was opened or saved
inline const Setting<int> autosaveSeconds{"files/autosave_seconds", 30};
inline const Setting<QByteArray> windowGeometry{"window/geometry", {}};
inline const Setting<QByteArray> windowState{"window/state", {}};
}  // namespace settings

/// Kept in an INI file; values of the wrong type there count as not set. Used on one thread.
class Settings : public QObject {
    Q_OBJECT

public:
    /// settings.ini in the configuration folder (paths.h).
    explicit Settings(QObject* parent = nullptr);
    explicit Settings(const QString& file, QObject* parent = nullptr);

    template <class T>
    T get(const Setting<T>& setting) const {
        const QVariant value = store_.value(QLatin1String(setting.key));
        return value.canConvert<T>() ? value.value<T>() : setting.standard;
    }

    template <class T>
    void set(const Setting<T>& setting, const T& value) {
        if (get(setting) == value) return;
        store_.setValue(QLatin1String(setting.key), QVariant::fromValue(value));
        emit changed(QString::fromLatin1(setting.key));
    }

signals:
    void changed(const QString& key);

private:
    QSettings store_;
};

}  // namespace kapok::host
