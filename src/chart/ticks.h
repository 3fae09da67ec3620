// Where an axis is marked and in what words.
#pragma once

#include "chart/chart_data.h"

#include <QFont>

#include <qcustomplot.h>

namespace kapok::chart {

/// Round numbers, or powers on a logarithmic axis, labelled by locale.
class NumberTicker : public QCPAxisTicker {
public:
    explicit NumberTicker(QString format) : format_(std::move(format)) {}
    void generate(const QCPRange& range, const QLocale& locale, QChar format, int precision, QVector<double>& ticks,
                  QVector<double>* subTicks, QVector<QString>* labels) override;

private:
    QString format_;
};

class LogTicker : public QCPAxisTicker {
public:
    explicit LogTicker(QString format) : format_(std::move(format)) {}
    void generate(const QCPRange& range, const QLocale& locale, QChar format, int precision, QVector<double>& ticks,
                  QVector<double>* subTicks, QVector<QString>* labels) override;

private:
    QString format_;
};

/// Years, months, days, hours or finer, whichever gives about tickCount() marks; never finer than `unit`.
class TimeTicker : public QCPAxisTicker {
public:
    explicit TimeTicker(TimeUnit unit) : unit_(unit) {}
    void generate(const QCPRange& range, const QLocale& locale, QChar format, int precision, QVector<double>& ticks,
                  QVector<double>* subTicks, QVector<QString>* labels) override;

private:
    TimeUnit unit_;
};

/// Every category, or every n-th where there is no room; names cut to a width.
class CategoryTicker : public QCPAxisTicker {
public:
    explicit CategoryTicker(std::vector<QString> names) : names_(std::move(names)) {}
    void setRoom(const QFont& font, double width, int every);
    const std::vector<QString>& names() const { return names_; }
    void generate(const QCPRange& range, const QLocale& locale, QChar format, int precision, QVector<double>& ticks,
                  QVector<double>* subTicks, QVector<QString>* labels) override;

private:
    std::vector<QString> names_;
    QFont font_;
    double width_ = 1e6;
    int every_ = 1;
};

}  // namespace kapok::chart
