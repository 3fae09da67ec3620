// Passwords: the session before the environment before the keychain; nothing kept where it was not asked for.
#include "host/credentials.h"
#include "sdk/error.h"

#include <QMap>
#include <QTest>
#include <QThread>

using namespace kapok;
using host::Credentials;

namespace {

/// A keychain in memory that can refuse.
class MemoryStore final : public host::SecretStore {
public:
    struct Content {
        QMap<QString, std::string> secrets;
        bool refuses = false;
    };
    explicit MemoryStore(Content& content) : content_(content) {}

    std::optional<std::string> read(const QString& name) override {
        if (!content_.secrets.contains(name)) return {};
        return content_.secrets.value(name);
    }
    bool write(const QString& name, const std::string& secret, QString* failure) override {
        *failure = "locked";
        if (!content_.refuses) content_.secrets[name] = secret;
        return !content_.refuses;
    }
    bool remove(const QString& name, QString*) override {
        content_.secrets.remove(name);
        return true;
    }

private:
    Content& content_;
};

}  // namespace

class CredentialsTest : public QObject {
    Q_OBJECT

private slots:
    void order() {
        MemoryStore::Content content;
        content.secrets["db"] = "keychain";
        Credentials credentials(std::make_unique<MemoryStore>(content));
        QCOMPARE(credentials.password("none"), std::string());
        QCOMPARE(credentials.password("db"), std::string("keychain"));
        qputenv("KAPOK_SECRET_DB", "environment");
        QCOMPARE(credentials.password("db"), std::string("environment"));
        credentials.keep("db", "session", Credentials::Keep::Session);
        QCOMPARE(credentials.password("db"), std::string("session"));
        qunsetenv("KAPOK_SECRET_DB");
        QCOMPARE(content.secrets.value("db"), std::string("keychain"));
    }

    void keepsAndForgets() {
        MemoryStore::Content content;
        Credentials credentials(std::make_unique<MemoryStore>(content));
        credentials.keep("db", "密码", Credentials::Keep::Keychain);
        QCOMPARE(content.secrets.value("db"), std::string("密码"));
        credentials.forget("db");
        QVERIFY(content.secrets.isEmpty());
        QCOMPARE(credentials.password("db"), std::string());
    }

    void saysWhatTheKeychainSays() {
        MemoryStore::Content content{.secrets = {}, .refuses = true};
        Credentials credentials(std::make_unique<MemoryStore>(content));
        try {
            credentials.keep("db", "geheim", Credentials::Keep::Keychain);
            QFAIL("kept");
        } catch (const Error& error) {
            QVERIFY(QString(error.what()).contains("locked"));
            QVERIFY(!QString(error.what()).contains("geheim"));
        }
        QCOMPARE(credentials.password("db"), std::string("geheim"));
    }

    /// Whether or not this system has one: the question ends, on any thread.
    void systemKeychain() {
        Credentials credentials;
        QCOMPARE(credentials.password("kapok test, no such name"), std::string());
        std::string found = "not asked";
        QThread* thread = QThread::create([&] { found = credentials.password("kapok test, no such name"); });
        thread->start();
        QTRY_VERIFY_WITH_TIMEOUT(thread->isFinished(), 70'000);
        delete thread;
        QCOMPARE(found, std::string());
    }
};

QTEST_GUILESS_MAIN(CredentialsTest)
#include "credentials_test.moc"
