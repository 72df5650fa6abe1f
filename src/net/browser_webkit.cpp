#include "net/browser_console.h"

#include <string_view>

namespace {

/// "CONSOLE NETWORK ERROR text" as WebKit writes console messages to its output.
class WebKitConsole : public net::BrowserConsole {
public:
    void pump(net::BrowserProcess &process) override
    {
        for (const std::string &line : process.takeLines())
            if (line.starts_with("CONSOLE "))
                add(line.substr(8));
    }

private:
    void add(std::string_view rest)
    {
        const auto word = [&rest] {
            const std::string_view first = rest.substr(0, rest.find(' '));
            rest.remove_prefix(std::min(first.size() + 1, rest.size()));
            return first;
        };
        word(); // the source: JS, NETWORK, SECURITY
        const std::string_view level = word();
        m_texts.push_back({level == "ERROR" ? "error" : level == "WARN" ? "warning" : level == "INFO" ? "info" : "log", std::string(rest), 0});
    }
};

} // namespace

std::unique_ptr<net::BrowserConsole> net::webkitConsole()
{
    return std::make_unique<WebKitConsole>();
}
