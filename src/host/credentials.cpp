#include "host/credentials.h"

#include "host/run_context.h"
#include "sdk/error.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QThread>
#include <QTimer>

#include <atomic>
#include <chrono>
#include <future>

#include <qt6keychain/keychain.h>

namespace kapok::host {
namespace {

constexpr auto lookEvery = std::chrono::milliseconds(50);
constexpr int patienceMilliseconds = 60'000;  // the user may be asked to unlock the keychain

/// How a job of the keychain ended.
struct Answer {
    bool well = false;
    bool none = false;  ///< there is no such entry
    std::string secret = {};
    QString words = {};
};

/// The keychain of the system, asked on the main thread, which its library needs.
class Keychain final : public SecretStore {
public:
    Keychain() {
        QCoreApplication* application = QCoreApplication::instance();
        if (!application) return;
        end_ = QObject::connect(application, &QCoreApplication::aboutToQuit, [this] { ending_ = true; });
    }
    ~Keychain() override { QObject::disconnect(end_); }

    std::optional<std::string> read(const QString& name) override {
        auto* job = new QKeychain::ReadPasswordJob(service());
        const Answer answer = run(*job, name, [job] { return job->textData().toStdString(); });
        return answer.well ? std::optional(answer.secret) : std::nullopt;
    }

    bool write(const QString& name, const std::string& secret, QString* failure) override {
        auto* job = new QKeychain::WritePasswordJob(service());
        job->setTextData(QString::fromStdString(secret));
        const Answer answer = run(*job, name, {});
        *failure = answer.words;
        return answer.well;
    }

    bool remove(const QString& name, QString* failure) override {
        auto* job = new QKeychain::DeletePasswordJob(service());
        const Answer answer = run(*job, name, {});
        *failure = answer.words;
        return answer.well || answer.none;
    }

private:
    static QString service() { return QStringLiteral("Kapok"); }

    Answer run(QKeychain::Job& job, const QString& name, const std::function<std::string()>& secret) {
        QCoreApplication* application = QCoreApplication::instance();
        if (!application) return {};
        if (QThread::currentThread() == application->thread()) return runHere(job, name, secret);
        job.moveToThread(application->thread());
        const auto asked = std::make_shared<std::promise<Answer>>();
        auto answer = asked->get_future();
        const auto act = [asked, &job, name, secret] { asked->set_value(runHere(job, name, secret)); };
        QMetaObject::invokeMethod(application, act, Qt::QueuedConnection);
        // When the program ends, the main thread waits for the jobs and answers no more.
        while (answer.wait_for(lookEvery) != std::future_status::ready) {
            if (ending_) return {};
        }
        return answer.get();
    }

    static Answer runHere(QKeychain::Job& job, const QString& name, const std::function<std::string()>& secret) {
        Answer answer;
        QEventLoop loop;
        QObject::connect(&job, &QKeychain::Job::finished, &loop, [&] {
            answer.well = job.error() == QKeychain::NoError;
            answer.none = job.error() == QKeychain::EntryNotFound;
            answer.words = job.errorString();
            if (answer.well && secret) answer.secret = secret();
            loop.quit();
        });
        QTimer::singleShot(patienceMilliseconds, &loop, &QEventLoop::quit);
        job.setAutoDelete(true);
        job.setKey(name);
        job.start();
        loop.exec(QEventLoop::ExcludeUserInputEvents);
        return answer;
    }

    QMetaObject::Connection end_;
    std::atomic<bool> ending_ = false;
};

}  // namespace

Credentials::Credentials() : Credentials(std::make_unique<Keychain>()) {}
Credentials::Credentials(std::unique_ptr<SecretStore> store) : store_(std::move(store)) {}
Credentials::~Credentials() = default;

std::string Credentials::password(const std::string& name) {
    {
        const std::lock_guard lock(guard_);
        if (const auto found = session_.find(name); found != session_.end()) return found->second;
    }
    if (std::string given = secretFromEnvironment(name); !given.empty()) return given;
    return store_->read(QString::fromStdString(name)).value_or("");
}

void Credentials::keep(const std::string& name, const std::string& password, Keep keep) {
    {
        const std::lock_guard lock(guard_);
        session_[name] = password;
    }
    QString failure;
    if (keep == Keep::Session || store_->write(QString::fromStdString(name), password, &failure)) return;
    throw Error(KAPOK_TR("host", "The password was not kept in the keychain: %1.").arg(failure.toStdString()),
                KAPOK_TR("host", "It is remembered until the program ends."));
}

void Credentials::forget(const std::string& name) {
    {
        const std::lock_guard lock(guard_);
        session_.erase(name);
    }
    QString failure;
    if (store_->remove(QString::fromStdString(name), &failure)) return;
    throw Error(KAPOK_TR("host", "The password was not removed from the keychain: %1.").arg(failure.toStdString()),
                KAPOK_TR("host", "Remove it in the system's keychain."));
}

}  // namespace kapok::host
