#include "mock/request_json.h"

#include "mock/json_text.h"

#include <nlohmann/json.hpp>

namespace mock {

std::string requestJson(const ws::HttpHead &request)
{
    nlohmann::ordered_json json{{"method", request.method}, {"target", request.target}, {"version", request.version}};
    auto &headers = json["headers"] = nlohmann::ordered_json::array();
    for (const auto &field : request.fields)
        headers.push_back(nlohmann::ordered_json::array({field.name, field.value}));
    return jsonText(json);
}

std::string subprotocolsJson(const ws::HttpHead &request, const ws::Negotiated &negotiated)
{
    nlohmann::ordered_json json{{"offered", ws::splitList(request.joined("Sec-WebSocket-Protocol"))}};
    json["chosen"] = negotiated.subprotocol;
    return jsonText(json);
}

} // namespace mock
