#pragma once

#include "gui/core/tale.h"
#include "gui/paint/chapter_stepper.h"
#include "gui/paint/row_data.h"
#include "gui/timeline/chapter.h"

#include <vector>

namespace gui {

/// "Opening handshake".
QString chapterName(Chapter chapter);
/// A chapter's row in the timeline; `tale` may be null.
ChapterData chapterData(Chapter chapter, const Tale *tale);
/// The header's stepper: the same chapters in short.
std::vector<ChapterStep> chapterSteps(const Tale *tale);
/// The chapter in which the tale ends, or stands.
Chapter lastChapter(const Tale &tale);

} // namespace gui
