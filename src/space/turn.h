// A turn of the camera as numbered pictures, for films.
#pragma once

#include "sdk/run_context.h"
#include "space/paint.h"

#include <QString>

namespace kapok::space {

/// `count` pictures once around the map, the first from the options' camera: "turn.png" becomes "turn-001.png" and so
/// on. Any thread. Throws Error when a file cannot be written, Cancelled when asked to.
void writeTurn(const std::shared_ptr<const Model>& model, PaintOptions options, QSize size, int count,
               const QString& path, RunContext& context);

}  // namespace kapok::space
