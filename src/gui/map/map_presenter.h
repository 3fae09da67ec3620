// Keeps a map view up to date: with its spec, its data, and what is selected in any view of its dataset.
#pragma once

#include "gui/common/session.h"
#include "map/map_view.h"

namespace kapok::gui {

class LayerFiles;
class MapDrilling;

class MapPresenter : public QObject {
    Q_OBJECT
public:
    /// `view` must outlive it.
    MapPresenter(Session& session, map::MapView* view, Id item, QObject* parent);

    void setSpec(const MapSpec& spec, LinkAction link = LinkAction::Highlight);
    void refresh();

    Session& session() const { return session_; }
    map::MapView* view() const { return view_; }
    const MapSpec& spec() const { return spec_; }
    std::shared_ptr<const map::Scene> scene() const { return scene_; }
    /// The answer of the active layer, a row a feature.
    const Table& features() const { return features_; }

    /// Of the layer that is selected in; empty when the map has none.
    Id activeDataset() const;
    /// Selects features of the active layer in every view of its dataset.
    void pick(const std::vector<int>& features, SelectionMode mode);
    /// What was opened on the way down.
    QStringList way() const;
    MapDrilling& drilling() { return *drilling_; }
    /// The field below the areas of the active layer; empty: none.
    std::string fieldBelow() const;
    /// Goes down to what a feature is made of.
    void open(int feature);
    /// The rows behind a feature of the active layer; empty: there are none.
    Selection rowsOf(int feature) const;

    /// The colours that the map is drawn with.
    Theme theme() const;

    const Id& item() const { return item_; }
    /// Starts of the periods of a map in time; empty: all times are shown together.
    const std::vector<double>& periods() const;
    /// The one that is shown or asked for.
    std::size_t period() const { return period_; }
    /// Shows another one, in every chart along a time too. It is made in the background; of those asked for meanwhile
    /// only the last one is. Part of the view, not of the workbook.
    void showPeriod(std::size_t period);
    /// The first and the last one that a selection leaves: what is selected by the map's time alone (a brush along the
    /// axis of a chart) is no choice of places, it says which times are of interest.
    const std::optional<std::pair<std::size_t, std::size_t>>& chosenPeriods() const { return chosenPeriods_; }

signals:
    void shown();
    void notShown();  ///< the view says why
    void selectedChanged();
    void themeChanged();
    /// period() or chosenPeriods() is another.
    void periodChanged();

private:
    using ScenePtr = std::shared_ptr<const map::Scene>;
    struct Gathering;
    void gather(const std::shared_ptr<Gathering>& work);
    void build(const Gathering& work);
    std::function<void(const map::Scene&)> showingFirst(std::uint64_t round);
    void showScene(ScenePtr scene);
    void followDrilling();
    void showError(const Error& error);
    void askFirst();
    void refreshSelected();
    void refreshSelectedKeys(MapLayer layer, const Selection& selection);
    void showExact(const std::vector<std::size_t>& rows);
    void showSelected(const std::vector<std::size_t>& rows);
    void pickRows(const std::vector<std::size_t>& rows, SelectionMode mode);
    void makeStep();
    void tellCharts();
    bool isByTime(const Selection& selection) const;
    void choosePeriods(const Selection& selection);
    void setChosenPeriods(std::optional<std::pair<std::size_t, std::size_t>> periods);
    std::size_t activeLayer() const;
    LinkAction action(const Selection& selection) const;
    /// What selections leave of each layer, where they filter.
    std::vector<std::string> filters() const;

    Session& session_;
    map::MapView* view_;
    Id item_;
    MapDrilling* drilling_;
    LayerFiles* files_;
    qsizetype depth_ = 0;               ///< of the way down to what is shown
    std::vector<std::string> filters_;  ///< of the scene that is shown or asked for
    MapSpec spec_;
    LinkAction link_ = LinkAction::Highlight;
    std::shared_ptr<const map::Scene> scene_;
    Table features_;
    host::JobHandle building_;
    std::uint64_t round_ = 0;
    workbook::RequestId selecting_ = 0;
    std::size_t period_ = 0;
    std::optional<std::string> at_;  ///< start of the period shown, when it is not the spec's
    bool stepping_ = false;
    std::optional<std::pair<std::size_t, std::size_t>> chosenPeriods_;
};

}  // namespace kapok::gui
