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

/// Years, months, days, hours or finer, as close as their words allow; never finer than `unit`.
class TimeTicker : public QCPAxisTicker {
public:
    explicit TimeTicker(TimeUnit unit) : unit_(unit) {}
    void setPixels(double pixels) { pixels_ = pixels; }
    void generate(const QCPRange& range, const QLocale& locale, QChar format, int precision, QVector<double>& ticks,
                  QVector<double>* subTicks, QVector<QString>* labels) override;

private:
    TimeUnit unit_;
    double pixels_ = 500;  // length of the axis
};

/// Every category, or every n-th where there is no room; names cut to a width.
class CategoryTicker : public QCPAxisTicker {
public:
    explicit CategoryTicker(std::vector<QString> names) : names_(std::move(names)) {}
    /// The name at place i gets at most `width`, and at most `first` + i · `more` where slanted names would leave the
    /// picture.
    void setRoom(const QFont& font, double width, int every, double first = 1e6, double more = 0);
    const std::vector<QString>& names() const { return names_; }
    void generate(const QCPRange& range, const QLocale& locale, QChar format, int precision, QVector<double>& ticks,
                  QVector<double>* subTicks, QVector<QString>* labels) override;

private:
    std::vector<QString> names_;
    QFont font_;
    double width_ = 1e6;
    double first_ = 1e6;
    double more_ = 0;
    int every_ = 1;
};

}  // namespace kapok::chart
