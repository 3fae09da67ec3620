#include "host/jobs.h"

#include <QCoreApplication>
#include <QThread>

#include <algorithm>

namespace kapok::host {
namespace {

constexpr int reportEvery = 100;  // milliseconds

}  // namespace

JobEnd runHere(RunContext& context, const std::function<void(RunContext&)>& work) {
    try {
        try {
            context.check();
            work(context);
            return {};
        } catch (...) {
            return {JobStatus::Failed, asError(std::current_exception())};
        }
    } catch (const Cancelled&) {
        return {JobStatus::Cancelled, {}};
    }
}

Jobs::Jobs(QObject* parent) : QObject(parent), reporting_(this) {
    // Two at least, so that a long job never blocks a short one on a small machine.
    pool_.setMaxThreadCount(std::max(2, QThread::idealThreadCount()));
    reporting_.setInterval(reportEvery);
    connect(&reporting_, &QTimer::timeout, this, &Jobs::reportProgress);
}

Jobs::~Jobs() {
    cancelAll();
    pool_.waitForDone();
}

void Jobs::setSecrets(SecretReader secrets) {
    const std::lock_guard lock(guard_);
    secrets_ = std::move(secrets);
}

JobHandle Jobs::start(Text title, std::function<void(JobContext&)> work, std::function<void(const JobEnd&)> finished,
                      QObject* receiver) {
    std::shared_ptr<JobContext> context;
    JobId id = 0;
    {
        const std::lock_guard lock(guard_);
        context = std::make_shared<JobContext>(1, secrets_);
        id = ++lastId_;
        entries_.emplace(id, Entry{std::move(title), context, std::move(finished), receiver != nullptr, receiver});
    }
    QMetaObject::invokeMethod(this, [this, id] {
        reporting_.start();
        emit jobStarted(id);
    });
    pool_.start([this, id, context, work = std::move(work)] {
        const JobEnd end = runHere(*context, [&](RunContext&) { work(*context); });
        QMetaObject::invokeMethod(
            this, [this, id, end] { finish(id, end); }, Qt::QueuedConnection);
    });
    return {id, context};
}

void Jobs::finish(JobId id, const JobEnd& end) {
    Entry entry;
    {
        const std::lock_guard lock(guard_);
        auto node = entries_.extract(id);
        if (node.empty()) return;
        entry = std::move(node.mapped());
        if (entries_.empty()) reporting_.stop();
    }
    if (entry.finished && (!entry.hasReceiver || entry.receiver)) entry.finished(end);
    emit jobFinished(id, end);
}

void Jobs::reportProgress() {
    std::vector<std::pair<JobId, double>> changed;
    {
        const std::lock_guard lock(guard_);
        for (auto& [id, entry] : entries_) {
            const double done = entry.context->done();
            if (done == entry.reported) continue;
            entry.reported = done;
            changed.emplace_back(id, done);
        }
    }
    for (const auto& [id, done] : changed) emit jobProgressed(id, done);
}

std::vector<JobInfo> Jobs::running() const {
    const std::lock_guard lock(guard_);
    std::vector<JobInfo> jobs;
    for (const auto& [id, entry] : entries_) jobs.push_back({id, entry.title, entry.context->done()});
    return jobs;
}

void Jobs::cancel(JobId id) {
    const std::lock_guard lock(guard_);
    if (const auto found = entries_.find(id); found != entries_.end()) found->second.context->cancel();
}

void Jobs::cancelAll() {
    const std::lock_guard lock(guard_);
    for (auto& [id, entry] : entries_) entry.context->cancel();
}

bool Jobs::waitForAll(int milliseconds) {
    if (!pool_.waitForDone(milliseconds)) return false;
    QCoreApplication::sendPostedEvents(this, QEvent::MetaCall);
    return running().empty();
}

}  // namespace kapok::host
