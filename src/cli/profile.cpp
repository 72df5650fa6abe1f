#include "cli/profile.h"

namespace cli {

void actAs(const std::string &profile, net::ConnectRequest &request)
{
    using ws::Manner;
    for (const Manner manner : {Manner::Plain, Manner::Strict, Manner::Chromium, Manner::Firefox, Manner::WebKit})
        if (ws::mannerId(manner) == profile)
            request.policy = ws::Policy::of(manner);
    request.profile = profile;
}

} // namespace cli
