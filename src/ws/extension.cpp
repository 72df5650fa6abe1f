#include "ws/handshake.h"
#include "ws/http_text.h"

#include <algorithm>

namespace ws {

namespace {

/// A token, or a quoted string that is a token once unquoted (RFC 6455, 9.1); nullopt for anything else.
std::optional<std::string> parameterValue(std::string_view text)
{
    if (isToken(text))
        return std::string(text);
    if (text.size() < 2 || text.front() != '"' || text.back() != '"')
        return std::nullopt;
    std::string value;
    for (std::size_t i = 1; i + 1 < text.size(); ++i) {
        if (text[i] == '\\' && i + 2 < text.size())
            ++i;
        value += text[i];
    }
    return isToken(value) ? std::optional(value) : std::nullopt;
}

std::optional<ExtensionParameter> parseParameter(std::string_view text)
{
    const std::size_t equals = findOutsideQuotes(text, '=');
    ExtensionParameter parameter{std::string(trimmed(text.substr(0, equals))), std::nullopt};
    if (!isToken(parameter.name))
        return std::nullopt;
    if (equals == text.size())
        return parameter;
    parameter.value = parameterValue(trimmed(text.substr(equals + 1)));
    return parameter.value ? std::optional(parameter) : std::nullopt;
}

std::optional<Extension> parseExtension(std::string_view text)
{
    std::size_t end = findOutsideQuotes(text, ';');
    Extension extension{std::string(trimmed(text.substr(0, end))), {}};
    if (!isToken(extension.name))
        return std::nullopt;
    while (end < text.size()) {
        const std::size_t from = end + 1;
        end = findOutsideQuotes(text, ';', from);
        auto parameter = parseParameter(trimmed(text.substr(from, end - from)));
        if (!parameter)
            return std::nullopt;
        extension.parameters.push_back(std::move(*parameter));
    }
    return extension;
}

} // namespace

std::optional<std::vector<Extension>> parseExtensions(std::string_view value)
{
    std::vector<Extension> extensions;
    for (const std::string &element : splitList(value)) {
        auto extension = parseExtension(element);
        if (!extension)
            return std::nullopt;
        extensions.push_back(std::move(*extension));
    }
    if (extensions.empty())
        return std::nullopt;
    return extensions;
}

std::string formatExtensions(const std::vector<Extension> &extensions)
{
    std::string out;
    for (const Extension &extension : extensions) {
        out += out.empty() ? "" : ", ";
        out += extension.name;
        for (const ExtensionParameter &parameter : extension.parameters) {
            out += "; " + parameter.name;
            if (parameter.value)
                out += "=" + *parameter.value;
        }
    }
    return out;
}

} // namespace ws
