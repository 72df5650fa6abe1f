#include "ws/deflate_negotiation.h"

#include "ws/http_text.h"

#include <algorithm>

namespace ws {

namespace {

/// RFC 7692, 7.1.2.1: a decimal integer from 8 to 15 without leading zeroes.
std::optional<int> windowBits(const std::optional<std::string> &value)
{
    if (!value || value->empty() || value->size() > 2 || !std::ranges::all_of(*value, isDigit) || value->front() == '0')
        return std::nullopt;
    const int bits = std::stoi(*value);
    return bits >= 8 && bits <= 15 ? std::optional(bits) : std::nullopt;
}

void readFlag(const ExtensionParameter &parameter, bool &flag, bool &legal)
{
    legal = legal && !flag && !parameter.value;
    flag = true;
}

void readBits(const ExtensionParameter &parameter, bool valueNeeded, bool &present, int &bits, bool &legal)
{
    const auto value = windowBits(parameter.value);
    legal = legal && !present && (value || (!parameter.value && !valueNeeded));
    present = true;
    bits = value.value_or(bits);
}

void readParameter(const ExtensionParameter &parameter, DeflateElement &element)
{
    DeflateParameters &values = element.parameters;
    if (parameter.name == "server_no_context_takeover")
        readFlag(parameter, values.serverNoContextTakeover, element.legal);
    else if (parameter.name == "client_no_context_takeover")
        readFlag(parameter, values.clientNoContextTakeover, element.legal);
    else if (parameter.name == "server_max_window_bits")
        readBits(parameter, true, element.serverBits, values.serverMaxWindowBits, element.legal);
    else if (parameter.name == "client_max_window_bits") {
        readBits(parameter, false, element.clientBits, values.clientMaxWindowBits, element.legal);
        element.clientBitsValue = element.clientBitsValue || parameter.value.has_value();
    } else
        element.legal = false;
}

} // namespace

DeflateElement readDeflateElement(const Extension &extension)
{
    DeflateElement element;
    for (const ExtensionParameter &parameter : extension.parameters)
        readParameter(parameter, element);
    return element;
}

bool answersOffer(const DeflateElement &answer, const DeflateElement &offer)
{
    if (offer.parameters.serverNoContextTakeover && !answer.parameters.serverNoContextTakeover)
        return false;
    if (offer.serverBits
        && (!answer.serverBits || answer.parameters.serverMaxWindowBits > offer.parameters.serverMaxWindowBits))
        return false;
    // In an answer client_max_window_bits has a value, and it comes only where the client can follow it.
    return !answer.clientBits || (answer.clientBitsValue && offer.clientBits);
}

std::optional<DeflateParameters> acceptDeflate(const std::vector<Extension> &offers)
{
    for (const Extension &offer : offers) {
        if (offer.name != deflateName)
            continue;
        const DeflateElement element = readDeflateElement(offer);
        if (element.legal)
            return element.parameters;
    }
    return std::nullopt;
}

Extension deflateAnswer(const DeflateParameters &parameters, const std::vector<Extension> &offers)
{
    const bool clientBitsOffered = std::ranges::any_of(
        offers, [](const Extension &offer) { return offer.name == deflateName && readDeflateElement(offer).clientBits; });
    Extension answer{std::string(deflateName), {}};
    if (parameters.serverNoContextTakeover)
        answer.parameters.push_back({"server_no_context_takeover", std::nullopt});
    if (parameters.clientNoContextTakeover)
        answer.parameters.push_back({"client_no_context_takeover", std::nullopt});
    if (parameters.serverMaxWindowBits < 15)
        answer.parameters.push_back({"server_max_window_bits", std::to_string(parameters.serverMaxWindowBits)});
    if (parameters.clientMaxWindowBits < 15 && clientBitsOffered)
        answer.parameters.push_back({"client_max_window_bits", std::to_string(parameters.clientMaxWindowBits)});
    return answer;
}

} // namespace ws
