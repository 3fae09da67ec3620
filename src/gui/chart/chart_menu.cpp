#include "gui/chart/chart_menu.h"

#include "chart/chart_reader.h"
#include "gui/chart/chart_presenter.h"
#include "gui/common/strings.h"
#include "gui/common/widgets.h"
#include "gui/common/words.h"
#include "spec/chart_properties.h"
#include "workbook/edit.h"

#include <QColorDialog>
#include <QCoreApplication>
#include <QMenu>

#include <algorithm>

namespace kapok::gui {
namespace {

using chart::ChartPart;
using chart::ChartPlace;

struct Choice {
    const char* words;
    const char* value;
};

constexpr Choice numberFormats[] = {{QT_TRANSLATE_NOOP("ChartMenu", "As suits"), ""},
                                    {"1,235", ",.0f"},
                                    {"1,234.6", ",.1f"},
                                    {"1,234.57", ",.2f"},
                                    {"12.3%", ".1%"},
                                    {QT_TRANSLATE_NOOP("ChartMenu", "Thousands (k)"), "k"},
                                    {QT_TRANSLATE_NOOP("ChartMenu", "Ten thousands (万)"), "万"},
                                    {QT_TRANSLATE_NOOP("ChartMenu", "Hundred millions (亿)"), "亿"}};
constexpr Choice timeFormats[] = {
    {QT_TRANSLATE_NOOP("ChartMenu", "As suits"), ""}, {"2024", "%Y"}, {"2024-03", "%Y-%m"}, {"2024-03-05", "%Y-%m-%d"}};
constexpr Choice scales[] = {{QT_TRANSLATE_NOOP("ChartMenu", "Linear"), "linear"},
                             {QT_TRANSLATE_NOOP("ChartMenu", "Logarithmic"), "log"},
                             {QT_TRANSLATE_NOOP("ChartMenu", "Symmetric logarithmic"), "symlog"},
                             {QT_TRANSLATE_NOOP("ChartMenu", "Square root"), "sqrt"}};
constexpr Choice sorts[] = {{QT_TRANSLATE_NOOP("ChartMenu", "Ascending"), "ascending"},
                            {QT_TRANSLATE_NOOP("ChartMenu", "Descending"), "descending"},
                            {QT_TRANSLATE_NOOP("ChartMenu", "Smallest value first"), "y"},
                            {QT_TRANSLATE_NOOP("ChartMenu", "Largest value first"), "-y"}};
constexpr Choice angles[] = {{QT_TRANSLATE_NOOP("ChartMenu", "As suits"), ""},
                             {QT_TRANSLATE_NOOP("ChartMenu", "Lying"), "0"},
                             {QT_TRANSLATE_NOOP("ChartMenu", "Slanting"), "-45"},
                             {QT_TRANSLATE_NOOP("ChartMenu", "Upright"), "-90"}};

class ChartMenu {
    Q_DECLARE_TR_FUNCTIONS(ChartMenu)

public:
    ChartMenu(QMenu& menu, ChartPresenter& presenter, const ChartPlace& place)
        : menu_(menu), presenter_(presenter), place_(place) {}

    void fill() {
        switch (place_.part) {
            case ChartPart::Mark: addMark(); break;
            case ChartPart::Legend: addLegend(); break;
            case ChartPart::XAxis: addAxis("x"); break;
            case ChartPart::YAxis: addAxis("y"); break;
            case ChartPart::SecondAxis: addAxis("ySecond"); break;
            case ChartPart::Title:
            case ChartPart::Plot: break;
        }
        if (!menu_.isEmpty()) menu_.addSeparator();
        addText(tr("Title…"), "title", tr("Title of the chart:"));
        addText(tr("Subtitle…"), "subtitle", tr("Line below the title:"));
        addFlag(tr("Values at the marks"), "labels");
        if (!presenter_.spec().drilled.empty()) {
            menu_.addAction(icon(QStringLiteral("arrow-up")), tr("Drill up"), &presenter_,
                            [p = &presenter_] { p->drillUp(p->stored().drilled.size() - 1); });
        }
        menu_.addSeparator();
        menu_.addAction(icon(QStringLiteral("settings")), tr("All properties…"), &presenter_,
                        [p = &presenter_, path = section()] { emit p->propertyRequested(path); });
    }

private:
    QString value(const QString& path) const {
        for (const auto& property : chartProperties(presenter_.stored())) {
            if (toQt(property.path) == path) return toQt(property.value);
        }
        return {};
    }
    static void set(ChartPresenter& presenter, const QString& path, const QString& value) {
        presenter.session().guarded([&] {
            presenter.change(withProperty(presenter.stored(), fromQt(path), fromQt(value)),
                             KAPOK_TR("gui", "Format the chart"));
        });
    }
    /// The part of the property tree that belongs to what was clicked.
    QString section() const {
        switch (place_.part) {
            case ChartPart::Mark: return QStringLiteral("mark");
            case ChartPart::Legend: return QStringLiteral("encoding.color");
            case ChartPart::XAxis: return QStringLiteral("encoding.x.axis");
            case ChartPart::YAxis: return QStringLiteral("encoding.y.axis");
            case ChartPart::SecondAxis: return QStringLiteral("encoding.ySecond.axis");
            default: return QStringLiteral("title");
        }
    }

    template <std::size_t count>
    void addChoices(const QString& title, const QString& path, const Choice (&choices)[count]) {
        QMenu* sub = menu_.addMenu(title);
        const QString now = value(path);
        for (const auto& choice : choices) {
            const QString chosen = QString::fromUtf8(choice.value);
            QAction* action = sub->addAction(tr(choice.words), &presenter_,
                                             [p = &presenter_, path, chosen] { set(*p, path, chosen); });
            action->setCheckable(true);
            action->setChecked(chosen == now);
        }
    }
    void addFlag(const QString& title, const QString& path, bool standard = false) {
        const QString now = value(path);
        const bool on = now.isEmpty() ? standard : now == QLatin1String("true");
        QAction* action = menu_.addAction(title, &presenter_, [p = &presenter_, path, on] {
            set(*p, path, on ? QStringLiteral("false") : QStringLiteral("true"));
        });
        action->setCheckable(true);
        action->setChecked(on);
    }
    void addText(const QString& title, const QString& path, const QString& asked) {
        menu_.addAction(title, &presenter_, [p = &presenter_, path, title, asked, now = value(path)] {
            auto& session = p->session();
            const QString text =
                session.dialogs().askText(session.window(), QString(title).remove(QChar(0x2026)), asked, now);
            if (!text.isEmpty() && text != now) set(*p, path, text);
        });
    }

    void addAxis(const char* name) {
        const QString stem = QStringLiteral("encoding.") + QLatin1String(name);
        const Table& answer = presenter_.answer();
        if (!answer.has(name)) return;
        const Type type = answer.column(name)->type();
        const bool number = type == Type::Int64 || type == Type::Float64;
        addText(tr("Title of the axis…"), stem + QStringLiteral(".title"), tr("Title of the axis:"));
        if (number) addChoices(tr("Number format"), stem + QStringLiteral(".format"), numberFormats);
        if (isTime(type)) addChoices(tr("Date format"), stem + QStringLiteral(".format"), timeFormats);
        if (number) addChoices(tr("Scale"), stem + QStringLiteral(".scale.type"), scales);
        if (!number) addChoices(tr("Sort"), stem + QStringLiteral(".sort.by"), sorts);
        addChoices(tr("Labels"), stem + QStringLiteral(".axis.labelAngle"), angles);
        if (number) addFlag(tr("Begin at zero"), stem + QStringLiteral(".scale.zero"), true);
        addFlag(tr("Reverse"), stem + QStringLiteral(".scale.reverse"));
        addFlag(tr("Grid lines"), stem + QStringLiteral(".axis.grid"), true);
        addFlag(tr("Show the axis"), stem + QStringLiteral(".axis.shown"), true);
    }

    void addLegend() {
        const QString name = place_.name;
        if (!presenter_.stored().encoding.color) return;
        if (!name.isEmpty()) addColors(name);
        addText(tr("Title of the legend…"), QStringLiteral("encoding.color.title"), tr("Title of the legend:"));
        if (!presenter_.stored().encoding.color->legend.hidden.empty()) {
            menu_.addAction(tr("Show all"), &presenter_,
                            [p = &presenter_] { set(*p, QStringLiteral("encoding.color.legend.hidden"), {}); });
        }
        addFlag(tr("Show the legend"), QStringLiteral("encoding.color.legend.shown"), true);
    }

    void addMark() {
        const std::size_t row = *place_.row;
        const std::string channel = place_.channel;
        const Selection rows = presenter_.rowsOf(row, channel);
        Session* session = &presenter_.session();
        if (const auto target = presenter_.target(channel)) {
            const bool time = target->timeUnit != TimeUnit::None;
            const QString level = time ? words(target->timeUnit) : toQt(target->field);
            menu_.addAction(icon(QStringLiteral("arrow-down")), tr("Drill down: %1").arg(level), &presenter_,
                            [p = &presenter_, row, channel] { p->drillDown(row, channel); });
        }
        menu_.addAction(icon(QStringLiteral("table")), tr("Show the rows"), &presenter_,
                        [session, rows] { emit session->drillThroughRequested(rows.dataset, rows); });
        addTargets(rows);
        menu_.addAction(icon(QStringLiteral("filter")), tr("Keep only these rows"), &presenter_,
                        [session, rows] { addFilter(*session, rows.dataset, rows.predicate); });
        menu_.addAction(tr("Leave out these rows"), &presenter_,
                        [session, rows] { addFilter(*session, rows.dataset, inverted(rows.predicate)); });
        if (channel.empty()) addColors(colorName(row));
    }
    static void addFilter(Session& session, const Id& dataset, const std::string& condition) {
        session.guarded(
            [&] { session.apply(workbook::addStep(session.state(), dataset, Step{FilterStep{condition}})); });
    }

    /// Other pages of the same rows.
    void addTargets(const Selection& rows) {
        QMenu* sub = menu_.addMenu(tr("Go to"));
        Session* session = &presenter_.session();
        for (const auto& item : session->state().items()) {
            const auto* other = std::get_if<ChartSpec>(&item->value);
            const bool board = std::holds_alternative<Dashboard>(item->value);
            if (item->id == presenter_.item() || (!board && !(other && other->dataset == rows.dataset))) continue;
            sub->addAction(icon(board ? QStringLiteral("dashboard") : QStringLiteral("chart")), toQt(item->name),
                           &presenter_,
                           [session, id = item->id, rows] { emit session->drillThroughRequested(id, rows); });
        }
        sub->menuAction()->setVisible(!sub->isEmpty());
    }

    QString colorName(std::size_t row) const {
        const Table& answer = presenter_.answer();
        const bool named = answer.has("color") && answer.column("color")->type() == Type::Text;
        return named && !answer.column("color")->isMissing(row)
                   ? chart::cellWords(*answer.column("color"), row, nullptr)
                   : QString();
    }

    /// Of one value of the legend, or of all marks.
    void addColors(const QString& name) {
        const bool single = !presenter_.stored().encoding.color;
        if (name.isEmpty() && !single) return;
        QMenu* sub = menu_.addMenu(name.isEmpty() ? tr("Colour") : tr("Colour of %1").arg(name));
        for (const Rgb rgb : currentTheme().categories) {
            const QColor made = color(rgb);
            QPixmap swatch(16, 16);
            swatch.fill(made);
            sub->addAction(QIcon(swatch), made.name().toUpper(), &presenter_,
                           [p = &presenter_, name, made] { setColor(*p, name, made); });
        }
        sub->addAction(tr("Another…"), &presenter_, [p = &presenter_, name] {
            const QColor made = QColorDialog::getColor(Qt::white, p->session().window());
            if (made.isValid()) setColor(*p, name, made);
        });
    }
    static void setColor(ChartPresenter& presenter, const QString& name, const QColor& made) {
        ChartSpec spec = presenter.stored();
        if (name.isEmpty()) {
            spec.mark.color = fromQt(made.name());
        } else {
            auto& range = spec.encoding.color->scale.range;
            const QStringList names = presenter.view()->legendNames(name);
            std::vector<std::string> colors;
            if (const auto* known = std::get_if<std::vector<std::string>>(&range)) colors = *known;
            for (auto i = static_cast<int>(colors.size()); i < names.size(); ++i) {
                colors.push_back(fromQt(color(currentTheme().categories[std::min<std::size_t>(i, 7)]).name()));
            }
            const auto place = names.indexOf(name);
            if (place < 0) return;
            colors[static_cast<std::size_t>(place)] = fromQt(made.name());
            range = colors;
        }
        presenter.change(spec, KAPOK_TR("gui", "Colour of the marks"));
    }

    QMenu& menu_;
    ChartPresenter& presenter_;
    ChartPlace place_;
};

}  // namespace

void fillChartMenu(QMenu& menu, ChartPresenter& presenter, const ChartPlace& place) {
    ChartMenu(menu, presenter, place).fill();
}

void showChartMenu(ChartPresenter& presenter, const ChartPlace& place, const QPoint& at) {
    QMenu menu(presenter.view());
    fillChartMenu(menu, presenter, place);
    menu.exec(at);
}

}  // namespace kapok::gui
