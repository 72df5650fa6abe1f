#include "explain/snippets.h"

#include "explain/embedded.h"

#include <algorithm>
#include <array>
#include <vector>

namespace explain {

namespace {

/// The folders of resources/snippets in the order of their tabs.
struct Language {
    std::string_view folder, title;
};
constexpr std::array languages = {
    Language{"node", "Node (ws)"},
    Language{"go-gorilla", "Go (gorilla/websocket)"},
    Language{"go-coder", "Go (coder/websocket)"},
    Language{"python-websockets", "Python (websockets)"},
    Language{"python-starlette", "Python (Starlette, FastAPI)"},
    Language{"java-jakarta", "Java (Jakarta WebSocket)"},
    Language{"java-spring", "Java (Spring)"},
    Language{"csharp", "C# (ASP.NET Core)"},
    Language{"rust-tungstenite", "Rust (tokio-tungstenite)"},
    Language{"rust-axum", "Rust (axum)"},
    Language{"php-ratchet", "PHP (Ratchet)"},
    Language{"elixir", "Elixir (WebSock)"},
    Language{"nginx", "nginx"},
    Language{"haproxy", "HAProxy"},
    Language{"page", "In the page"},
};

std::size_t rankOf(std::string_view folder)
{
    const auto found = std::find_if(languages.begin(), languages.end(),
                                    [=](const auto &language) { return language.folder == folder; });
    return std::size_t(found - languages.begin());
}

Snippet snippetOf(const EmbeddedFile &file)
{
    const auto slash = file.name.find('/');
    const auto name = file.name.substr(slash + 1);
    const auto language = file.name.substr(0, slash);
    const auto rank = rankOf(language);
    return {name.substr(0, name.find('.')), language, rank < languages.size() ? languages[rank].title : language, name,
            file.text};
}

std::vector<Snippet> readSnippets()
{
    std::vector<Snippet> all;
    for (const EmbeddedFile &file : snippetFiles())
        if (file.name.find('/') != file.name.npos)
            all.push_back(snippetOf(file));
    std::stable_sort(all.begin(), all.end(), [](const Snippet &a, const Snippet &b) {
        return a.id != b.id ? a.id < b.id : rankOf(a.language) < rankOf(b.language);
    });
    return all;
}

} // namespace

std::span<const Snippet> allSnippets()
{
    static const std::vector<Snippet> all = readSnippets();
    return all;
}

const Snippet *snippet(std::string_view id, std::string_view language)
{
    const auto of = snippetsOf(id);
    const auto found = std::find_if(of.begin(), of.end(), [=](const Snippet &s) { return s.language == language; });
    return found == of.end() ? nullptr : &*found;
}

std::span<const Snippet> snippetsOf(std::string_view id)
{
    const auto all = allSnippets();
    const auto first = std::find_if(all.begin(), all.end(), [=](const Snippet &s) { return s.id == id; });
    const auto last = std::find_if(first, all.end(), [=](const Snippet &s) { return s.id != id; });
    return {first, last};
}

} // namespace explain
