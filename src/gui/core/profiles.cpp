#include "gui/core/profiles.h"

#include "explain/profiles.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

namespace gui {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Profiles)
};

Profile browser(explain::Engine engine, const char *name)
{
    const QString brief = QString::fromLatin1(name);
    const auto id = explain::engineId(engine);
    return {std::string(id), Tr::tr("Act as %1 %2").arg(brief).arg(explain::measuredVersion(engine)), brief, brief};
}

const std::vector<Profile> &profiles()
{
    static const std::vector<Profile> all = {
        {"plain", Tr::tr("Plain RFC 6455"), Tr::tr("Plain"), QStringLiteral("Wiretale")},
        {"strict", Tr::tr("Strict RFC 6455"), Tr::tr("Strict"), QStringLiteral("Wiretale")},
        browser(explain::Engine::Chromium, "Chromium"),
        browser(explain::Engine::Firefox, "Firefox"),
        browser(explain::Engine::WebKit, "WebKit"),
    };
    return all;
}

std::optional<explain::Engine> browserOf(const std::string &profile)
{
    for (const auto engine : {explain::Engine::Chromium, explain::Engine::Firefox, explain::Engine::WebKit})
        if (explain::engineId(engine) == profile)
            return engine;
    return std::nullopt;
}

/// A browser's own request, but for the fields that the user gives himself.
void actAsBrowser(explain::Engine engine, net::ConnectRequest &request)
{
    explain::ProfileOptions options;
    options.secure = request.url.starts_with("wss") || request.url.starts_with("https");
    options.deflate = request.offerDeflate;
    auto &fields = request.fields;
    const auto origin = std::find_if(fields.begin(), fields.end(), [](const ws::HttpField &field) { return ws::equalsIgnoringCase(field.name, "Origin"); });
    if (origin != fields.end()) {
        options.origin = origin->value;
        fields.erase(origin);
    }
    for (const auto &field : fields)
        options.replaced.push_back(field.name);
    request.headTemplate = explain::browserHead(engine, options);
    request.policy = explain::browserPolicy(engine);
    request.followRedirects = explain::followsRedirects(engine);
}

} // namespace

std::vector<Profile> allProfiles()
{
    return profiles();
}

const Profile &profileById(const std::string &id)
{
    const auto found = std::find_if(profiles().begin(), profiles().end(), [&id](const Profile &each) { return each.id == id; });
    return found == profiles().end() ? profiles().front() : *found;
}

void actAs(const std::string &profile, net::ConnectRequest &request)
{
    request.profile = profile;
    if (const auto engine = browserOf(profile))
        return actAsBrowser(*engine, request);
    request.policy = ws::Policy::of(profile == "strict" ? ws::Manner::Strict : ws::Manner::Plain);
}

} // namespace gui
