#pragma once

#include "net/engine.h"

#include <QString>

#include <string>
#include <vector>

namespace gui {

/// Whose manners the client has.
struct Profile {
    std::string id; ///< "plain", "strict", "chromium", "firefox", "webkit"
    QString title; ///< "Act as Chromium 156"
    QString brief; ///< "Chromium", for a narrow window
    QString who; ///< who adds the lines of the head: "Chromium", "Wiretale"
};

std::vector<Profile> allProfiles();
const Profile &profileById(const std::string &id);

/// Makes the request one of that profile: its head, what it offers, its reactions.
void actAs(const std::string &profile, net::ConnectRequest &request);

} // namespace gui
