#pragma once

#include "gui/core/tale.h"
#include "net/browser.h"
#include "explain/measured_pages.h"

#include <QString>

#include <memory>

namespace gui {

/// What real browsers of this machine were measured to do: "measured-browsers.json" in the user's data folder, the same file
/// as the command line's. Null when it cannot be used; `fault` then has the sentence.
std::shared_ptr<const explain::MeasuredPages> measuredHere(QString *fault = nullptr);

/// Keeps what the browser told of the address of this tale's session; the error is a sentence.
ws::Status keepMeasured(const Tale &tale, const net::Browser &browser, const net::BrowserReport &report);

} // namespace gui
