#include "gui/core/measured_here.h"

#include "explain/measured_events.h"
#include "exporters/measured_file.h"

#include <QStandardPaths>

#include <algorithm>

namespace gui {

namespace {

std::string measuredPath()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    return (folder + QStringLiteral("/wiretale/")).toStdString() + exporters::measuredFileName;
}

explain::Engine engineOf(net::BrowserKind kind)
{
    switch (kind) {
    case net::BrowserKind::Chromium: return explain::Engine::Chromium;
    case net::BrowserKind::Firefox: return explain::Engine::Firefox;
    case net::BrowserKind::WebKit: break;
    }
    return explain::Engine::WebKit;
}

bool sameToScript(const explain::PageEvent &a, const explain::PageEvent &b)
{
    return a.type == b.type && a.code == b.code && a.wasClean == b.wasClean && a.reason == b.reason;
}

bool held(const Tale &tale, explain::Engine engine, const std::vector<explain::PageEvent> &events)
{
    const auto view = std::ranges::find(tale.verdict.pages, engine, &explain::PageView::engine);
    return view != tale.verdict.pages.end() && std::ranges::equal(view->outcome.events, events, sameToScript);
}

} // namespace

std::shared_ptr<const explain::MeasuredPages> measuredHere(QString *fault)
{
    auto measured = exporters::readMeasured(measuredPath());
    if (measured)
        return std::make_shared<explain::MeasuredPages>(std::move(measured).value());
    if (fault)
        *fault = QString::fromStdString(measured.error().says);
    return nullptr;
}

ws::Status keepMeasured(const Tale &tale, const net::Browser &browser, const net::BrowserReport &report)
{
    const explain::Engine engine = engineOf(browser.kind);
    const auto events = explain::measuredEvents(report.events);
    const std::string version = report.version.empty() ? browser.version : report.version;
    return exporters::addMeasured(measuredPath(), {engine, version, explain::mechanismOf(tale.verdict, tale.facts), held(tale, engine, events), events});
}

} // namespace gui
