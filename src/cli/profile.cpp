#include "cli/profile.h"

#include "explain/page_agent.h"
#include "explain/profiles.h"

namespace cli {

namespace {

void actAsBrowser(explain::Engine engine, net::ConnectRequest &request)
{
    explain::ProfileOptions options;
    options.secure = request.url.starts_with("wss") || request.url.starts_with("https");
    options.deflate = request.offerDeflate;
    for (const ws::HttpField &field : request.fields)
        options.replaced.push_back(field.name);
    request.headTemplate = explain::browserHead(engine, options);
    request.policy = explain::browserPolicy(engine);
    request.followRedirects = request.followRedirects || explain::followsRedirects(engine);
}

} // namespace

void actAs(const std::string &profile, net::ConnectRequest &request)
{
    using ws::Manner;
    request.profile = profile;
    for (const Manner manner : {Manner::Plain, Manner::Strict, Manner::Chromium, Manner::Firefox, Manner::WebKit}) {
        if (ws::mannerId(manner) != profile)
            continue;
        request.policy = ws::Policy::of(manner);
        if (const auto engine = explain::engineOf(manner))
            actAsBrowser(*engine, request);
    }
}

} // namespace cli
