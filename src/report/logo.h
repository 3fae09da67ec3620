// The logo of the house style on pictures and pages.
#pragma once

#include "report/item_picture.h"
#include "report/layout.h"
#include "spec/house_style.h"

namespace kapok::report {

/// The picture with the logo in a strip of its own above or below, where it lies on nothing; the picture becomes higher
/// by that, a page keeps its size. Unchanged when the style has no logo. Throws Error when it is no picture.
ItemPicture withLogo(ItemPicture picture, const HouseStyle& style, const Theme& theme);

/// The logo in the upper or lower margin of every page. Throws Error when it is no picture.
void addLogo(Layout& layout, const HouseStyle& style);

}  // namespace kapok::report
