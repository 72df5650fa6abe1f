#include "net/browser_console.h"

#include <string_view>

namespace {

struct Level {
    std::string_view word, id;
};
constexpr Level levels[] = {{"ERROR ", "error"}, {"WARN ", "warning"}, {"INFO ", "info"}, {"DEBUG ", "debug"}, {"LOG ", "log"}};

/// "http://host/page:1:22: CONSOLE JS ERROR text" as WebKit writes console messages to its output; the page's place and
/// the source ("JS", "NETWORK") may be missing.
class WebKitConsole : public net::BrowserConsole {
public:
    void pump(net::BrowserProcess &process) override
    {
        constexpr std::string_view mark = "CONSOLE ";
        for (const std::string &line : process.takeLines())
            if (const std::size_t at = line.find(mark); at == 0 || (at != std::string::npos && line[at - 1] == ' '))
                add(std::string_view(line).substr(at + mark.size()));
    }

private:
    void add(std::string_view rest)
    {
        const std::size_t space = rest.find(' ') + 1;
        for (const std::string_view text : {rest, rest.substr(space)})
            for (const Level &level : levels)
                if (text.starts_with(level.word)) {
                    m_texts.push_back({std::string(level.id), std::string(text.substr(level.word.size())), 0});
                    return;
                }
    }
};

} // namespace

std::unique_ptr<net::BrowserConsole> net::webkitConsole()
{
    return std::make_unique<WebKitConsole>();
}
