#include "mock/html.h"

#include "mock/values.h"

namespace mock {

namespace {

constexpr std::string_view style = R"(
:root { color-scheme: light dark; --line: #8884; --soft: #8881; --link: #1f56c4; }
@media (prefers-color-scheme: dark) { :root { --link: #82adff; } }
body { font: 15px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.5rem; } h2 { font-size: 1.1rem; margin-top: 1.6rem; }
code, pre, .address { font-family: ui-monospace, monospace; font-size: 0.92em; }
pre { background: var(--soft); border: 1px solid var(--line); border-radius: 4px; padding: 0.7rem; overflow-x: auto; }
table { border-collapse: collapse; width: 100%; } th { text-align: left; }
td, th { border-bottom: 1px solid var(--line); padding: 0.25rem 0.6rem 0.25rem 0; vertical-align: top; }
a { color: var(--link); } button, input { font: inherit; padding: 0.25rem 0.7rem; }
#events li { font-family: ui-monospace, monospace; font-size: 0.9em; }
.words li { white-space: pre-wrap; } [hidden] { display: none; }
)";

std::string_view entityFor(char c)
{
    switch (c) {
    case '&': return "&amp;";
    case '<': return "&lt;";
    case '>': return "&gt;";
    case '"': return "&quot;";
    case '\'': return "&#39;";
    default: return {};
    }
}

} // namespace

std::string escapedHtml(std::string_view text)
{
    std::string out;
    std::size_t line = 0;
    for (const auto part : splitAt(text, '\n')) {
        out += line++ ? "\n" : "";
        for (const char c : printable(part)) {
            const auto entity = entityFor(c);
            if (entity.empty())
                out += c;
            else
                out += entity;
        }
    }
    return out;
}

std::string htmlPage(std::string_view title, std::string_view nonce, std::string_view body, std::string_view script)
{
    const std::string marked = " nonce=\"" + std::string(nonce) + "\">";
    std::string page = "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
                       "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>";
    page += escapedHtml(title) + "</title>\n<style" + marked + std::string(style) + "</style>\n</head>\n<body>\n";
    page += std::string(body) + "<script" + marked + std::string(script) + "</script>\n</body>\n</html>\n";
    return page;
}

} // namespace mock
