// A map as a picture that can be written to a file.
#pragma once

#include "gui/common/session.h"
#include "map/scene.h"
#include "report/film.h"
#include "report/item_picture.h"

#include <QSize>

#include <memory>
#include <vector>

namespace kapok::gui {

class MapPresenter;

/// The scene at this size, flat or in space. `selected`: rows of the active layer's answer.
report::ItemPicture mapPicture(std::shared_ptr<const map::Scene> scene, const MapSpace& space, QSize size,
                               const std::vector<std::size_t>& selected, const Theme& theme);

/// Films the map in the background, in its window's size: a file that plays for a name that ends in .gif, else numbered
/// pictures beside the name. From view to view goes by the map's own views, where it has two, else around its corners.
void exportFilm(Session& session, MapPresenter& presenter, report::Motion motion, const QString& path);
/// Asks for the name first.
void exportFilm(Session& session, MapPresenter& presenter, const Id& item, report::Motion motion);

}  // namespace kapok::gui
