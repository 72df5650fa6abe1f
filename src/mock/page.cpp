#include "mock/page.h"

#include "mock/html.h"
#include "mock/page_script.h"
#include "mock/snippet.h"
#include "mock/words.h"
#include "ws/handshake.h"
#include "ws/http_text.h"

#include <algorithm>
#include <array>

namespace mock {

namespace {

/// The Host as it may stand in a policy and a link; ours where the request has none or an odd one.
std::string hostOf(const ws::HttpHead &request, const PageOptions &options)
{
    const std::string_view host = request.value("Host");
    const bool plain = !host.empty() && host.size() <= 255
                       && host.find_first_not_of("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.-:[]") == std::string_view::npos;
    if (plain)
        return std::string(host);
    const auto scheme = options.url.find("://");
    return scheme == std::string::npos ? options.url : options.url.substr(scheme + 3);
}

std::string urlOf(const ws::HttpHead &request, const PageOptions &options, std::string_view address)
{
    const std::string scheme = options.url.substr(0, options.url.find("://"));
    return scheme + "://" + hostOf(request, options) + std::string(address);
}

std::string nonceFrom(const ws::RandomSource &random)
{
    std::array<std::uint8_t, 16> bytes{};
    if (random)
        random(bytes);
    return ws::encodeBase64(bytes);
}

Respond htmlAnswer(std::string html, const std::string &nonce, const std::string &host)
{
    Respond respond;
    respond.fields = {{"Content-Type", "text/html; charset=utf-8"},
                      {"Content-Security-Policy", "default-src 'none'; script-src 'nonce-" + nonce + "'; style-src 'nonce-" + nonce
                                                      + "'; connect-src 'self' ws://" + host + " wss://" + host
                                                      + "; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"},
                      {"X-Content-Type-Options", "nosniff"},
                      {"Referrer-Policy", "no-referrer"},
                      {"Cache-Control", "no-store"}};
    respond.body = std::move(html);
    return respond;
}

std::string cell(std::string_view text)
{
    return "<td>" + escapedHtml(text) + "</td>";
}

std::string parameterRow(std::string_view shown, const ParameterInfo &parameter, const Limits &limits)
{
    return "<tr><td><code>" + escapedHtml(shown) + "</code></td>" + cell(parameter.help) + cell(describeValues(parameter, limits))
           + cell(parameter.fallback) + "</tr>\n";
}

std::string parametersTable(const BehaviourInfo &info, const Limits &limits)
{
    std::string html = "<h2>What it takes</h2>\n<table>\n<tr><th>Name</th><th>What</th><th>Values</th><th>Default</th></tr>\n";
    if (info.argument)
        html += parameterRow(info.argument->name, *info.argument, limits);
    for (const ParameterInfo &parameter : info.parameters)
        html += parameterRow(std::string(parameter.name) + "=", parameter, limits);
    for (const ParameterInfo &parameter : commonParameters())
        if (findParameter(info, parameter.name) == &parameter)
            html += parameterRow(std::string(parameter.name) + "=", parameter, limits);
    return html + "</table>\n";
}

std::string wordsList(const Steps &steps)
{
    std::string html = "<h2>What will happen</h2>\n<ol class=\"words\">\n";
    for (const auto &sentence : whatWillHappen(steps))
        html += "<li>" + escapedHtml(sentence) + "</li>\n";
    return html + "</ol>\n";
}

constexpr std::string_view tryIt = R"(<h2>Try it</h2>
<p><button id="try" type="button">Try it</button>
<label>Subprotocols <input id="subprotocols" size="16" placeholder="none"></label></p>
<p><input id="text" size="24" value="Hello" aria-label="Text to send"> <button id="send" type="button">Send</button>
<button id="close" type="button">Close</button></p>
<p>What the page's script sees:</p>
<ol id="events"></ol>
)";

std::string snippets(std::string_view url)
{
    std::string html = "<h2>Use it in a test</h2>\n";
    for (const auto &language : snippetLanguages())
        html += "<details" + std::string(language.id == "javascript" ? " open" : "") + "><summary>" + escapedHtml(language.title)
                + "</summary>\n<button class=\"copy\" type=\"button\">Copy</button>\n<pre>" + escapedHtml(snippet(language.id, url))
                + "</pre></details>\n";
    return html;
}

Respond addressPage(const Behaviour &behaviour, const ws::HttpHead &request, const PageOptions &options)
{
    const std::string nonce = nonceFrom(options.random);
    const std::string url = urlOf(request, options, behaviour.address);
    std::string body = "<main data-address=\"" + escapedHtml(behaviour.address) + "\">\n<p><a href=\"/\">All addresses</a></p>\n<h1 class=\"address\">"
                       + escapedHtml(behaviour.address) + "</h1>\n<p>" + escapedHtml(behaviour.info->does) + "</p>\n<p><code>"
                       + escapedHtml(url) + "</code></p>\n";
    body += wordsList(behaviour.steps) + std::string(tryIt) + parametersTable(*behaviour.info, options.address.limits) + snippets(url)
            + "</main>\n";
    return htmlAnswer(htmlPage(behaviour.address + " - Wiretale mock server", nonce, body, tryItScript), nonce, hostOf(request, options));
}

std::string lower(std::string_view text)
{
    std::string out(text);
    std::transform(out.begin(), out.end(), out.begin(), ws::asciiLower);
    return out;
}

std::string groupSection(Group group)
{
    std::string html = "<section><h2>" + escapedHtml(groupTitle(group)) + "</h2>\n<table>\n";
    for (const BehaviourInfo *info : allBehaviours()) {
        if (info->group != group)
            continue;
        for (const Example &example : info->examples) {
            const std::string words = lower(std::string(example.address) + " " + std::string(example.brief) + " " + std::string(info->does));
            html += "<tr data-words=\"" + escapedHtml(words) + "\"><td><a class=\"address\" href=\"" + escapedHtml(example.address) + "\">"
                    + escapedHtml(example.address) + "</a></td>" + cell(info->does) + "</tr>\n";
        }
    }
    return html + "</table></section>\n";
}

Respond indexPage(const ws::HttpHead &request, const PageOptions &options)
{
    const std::string nonce = nonceFrom(options.random);
    std::string body = "<main><h1>Wiretale mock server</h1>\n<p>Any path works at once: the path says what the server will do. Point a WebSocket at <code>"
                       + escapedHtml(urlOf(request, options, "/close/4401")) + "</code> and it closes with 4401.</p>\n"
                       "<p><input id=\"search\" type=\"search\" size=\"40\" placeholder=\"Path, code or word, e.g. 1013\" aria-label=\"Search\"></p>\n";
    for (const Group group : {Group::Accept, Group::Refuse, Group::Close, Group::Connection, Group::Protocol, Group::Sequence})
        body += groupSection(group);
    body += "</main>\n";
    return htmlAnswer(htmlPage("Wiretale mock server", nonce, body, searchScript), nonce, hostOf(request, options));
}

Respond plain(int status, std::string text)
{
    Respond respond;
    respond.status = status;
    respond.fields = {{"Content-Type", "text/plain; charset=utf-8"}, {"X-Content-Type-Options", "nosniff"}};
    respond.body = std::move(text);
    return respond;
}

} // namespace

Respond pageFor(const ws::HttpHead &request, const PageOptions &options)
{
    if (request.method != "GET" && request.method != "HEAD") {
        Respond respond = plain(405, "A help page takes GET; a WebSocket takes GET with Upgrade: websocket.\n");
        respond.fields.insert(respond.fields.begin(), {"Allow", "GET, HEAD"});
        return respond;
    }
    if (request.target.substr(0, request.target.find('?')) == "/")
        return indexPage(request, options);
    const auto behaviour = parseAddress(request.target, options.address);
    if (!behaviour)
        return plain(behaviour.error().code, behaviour.error().says);
    return addressPage(behaviour.value(), request, options);
}

} // namespace mock
