#include "cli/profile.h"

#include "explain/profiles.h"

namespace cli {

namespace {

std::optional<explain::Engine> engineOf(const std::string &profile)
{
    for (const explain::Engine engine : explain::allEngines())
        if (engine != explain::Engine::Standard && explain::engineId(engine) == profile)
            return engine;
    return std::nullopt;
}

/// Takes the Origin out of the fields: in a browser's head it has a place of its own.
std::string takeOrigin(std::vector<ws::HttpField> &fields)
{
    std::string origin;
    std::erase_if(fields, [&](const ws::HttpField &field) {
        const bool found = ws::equalsIgnoringCase(field.name, "Origin");
        if (found)
            origin = field.value;
        return found;
    });
    return origin;
}

void actAsBrowser(explain::Engine engine, net::ConnectRequest &request)
{
    explain::ProfileOptions options;
    options.origin = takeOrigin(request.fields);
    options.secure = request.url.starts_with("wss:") || request.url.starts_with("https:");
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
    request.profile = profile;
    if (const auto engine = engineOf(profile))
        return actAsBrowser(*engine, request);
    request.policy = ws::Policy::of(profile == "strict" ? ws::Manner::Strict : ws::Manner::Plain);
}

} // namespace cli
