// Work off the GUI thread: progress, cancel, and one typed outcome given back on the thread that owns the Jobs.
#pragma once

#include "host/errors.h"
#include "host/run_context.h"

#include <QObject>
#include <QPointer>
#include <QThreadPool>
#include <QTimer>

#include <map>
#include <memory>
#include <mutex>
#include <optional>

namespace kapok::host {

using JobId = quint64;

/// What work runs with; passed to modules as their RunContext.
using JobContext = LocalContext;

enum class JobStatus : quint8 { Running, Done, Failed, Cancelled };

/// How a job ended: Done, Cancelled, or Failed with its error.
struct JobEnd {
    JobStatus status = JobStatus::Done;
    std::optional<Error> error = {};
};

/// How a job with a result ended: `value` when it is done, `error` when it failed, neither when it was cancelled.
template <class T>
struct Outcome {
    std::optional<T> value = {};
    std::optional<Error> error = {};

    bool cancelled() const { return !value && !error; }
    explicit operator bool() const { return value.has_value(); }
};

/// A job seen from outside: a small value, may be copied and outlive the job and the Jobs.
class JobHandle {
public:
    JobHandle() = default;
    JobHandle(JobId id, std::shared_ptr<JobContext> context) : id_(id), context_(std::move(context)) {}

    JobId id() const { return id_; }
    /// Asks the job to stop; it ends as cancelled when it next polls.
    void cancel() const {
        if (context_) context_->cancel();
    }

private:
    JobId id_ = 0;
    std::shared_ptr<JobContext> context_;
};

struct JobInfo {
    JobId id = 0;
    Text title = {};
    double done = 0;  ///< 0 to 1
};

/// Starts and watches jobs. `start`, `run`, `cancel` may be called from any thread; signals and callbacks come on the
/// thread of this object, which needs an event loop. The destructor cancels all and waits; callbacks then do not come.
class Jobs : public QObject {
    Q_OBJECT

public:
    explicit Jobs(QObject* parent = nullptr);
    ~Jobs() override;

    /// Where secrets of jobs started from now on come from.
    void setSecrets(SecretReader secrets);

    /// Runs `work` on a thread of the pool. `finished` is called once, unless `receiver` was given and is gone by then.
    /// Exceptions of `work` end at the boundary as JobEnd.
    JobHandle start(Text title, std::function<void(JobContext&)> work, std::function<void(const JobEnd&)> finished = {},
                    QObject* receiver = nullptr);

    /// The same with a result: `run<Table>(title, [=](JobContext& c) { return …; }, [this](Outcome<Table> o) { … })`.
    template <class T>
    JobHandle run(Text title, std::function<T(JobContext&)> work, std::function<void(Outcome<T>)> finished,
                  QObject* receiver = nullptr);

    /// Jobs that have not ended, oldest first.
    std::vector<JobInfo> running() const;
    void cancel(JobId id);
    void cancelAll();
    /// Waits until every job has ended and its callback and signal were delivered; false when the time is over.
    /// On the thread of this object only. Negative: for ever.
    bool waitForAll(int milliseconds = -1);

signals:
    void jobStarted(quint64 id);
    /// About ten times a second while the value changes.
    void jobProgressed(quint64 id, double done);
    /// After the job's callback.
    void jobFinished(quint64 id, const kapok::host::JobEnd& end);

private:
    struct Entry {
        Text title;
        std::shared_ptr<JobContext> context;
        std::function<void(const JobEnd&)> finished;
        bool hasReceiver = false;
        QPointer<QObject> receiver;
        double reported = 0;
    };

    void finish(JobId id, const JobEnd& end);
    void reportProgress();

    mutable std::mutex guard_;
    std::map<JobId, Entry> entries_;
    JobId lastId_ = 0;
    SecretReader secrets_;
    QTimer reporting_;
    QThreadPool pool_;
};

/// Runs work at once and in place, exceptions ending at the boundary as in Jobs.
JobEnd runHere(RunContext& context, const std::function<void(RunContext&)>& work);

template <class T>
JobHandle Jobs::run(Text title, std::function<T(JobContext&)> work, std::function<void(Outcome<T>)> finished,
                    QObject* receiver) {
    auto value = std::make_shared<std::optional<T>>();
    return start(
        std::move(title), [work = std::move(work), value](JobContext& context) { value->emplace(work(context)); },
        [finished = std::move(finished), value](const JobEnd& end) {
            Outcome<T> outcome;
            if (end.status == JobStatus::Done) outcome.value = std::move(*value);
            outcome.error = end.error;
            finished(std::move(outcome));
        },
        receiver);
}

}  // namespace kapok::host
