#include "ws/handshake.h"

#include <openssl/sha.h>

namespace ws {

namespace {

void addField(std::string &head, std::string_view name, std::string_view value)
{
    head.append(name).append(": ").append(value).append("\r\n");
}

std::string joinedList(const std::vector<std::string> &elements)
{
    std::string out;
    for (const std::string &element : elements)
        out += (out.empty() ? "" : ", ") + element;
    return out;
}

ByteBuffer finished(std::string head, const std::vector<HttpField> &fields)
{
    for (const HttpField &field : fields)
        addField(head, field.name, field.value);
    head += "\r\n";
    const Bytes bytes = bytesOf(head);
    return {bytes.begin(), bytes.end()};
}

} // namespace

std::string acceptFor(std::string_view key)
{
    const std::string salted = std::string(key) + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11"; // RFC 6455, 1.3
    std::array<std::uint8_t, SHA_DIGEST_LENGTH> digest{};
    SHA1(bytesOf(salted).data(), salted.size(), digest.data());
    return encodeBase64(digest);
}

ByteBuffer formatRequest(const HandshakeRequest &request)
{
    std::string head = "GET " + request.target + " HTTP/1.1\r\n";
    addField(head, "Host", request.host);
    addField(head, "Upgrade", "websocket");
    addField(head, "Connection", "Upgrade");
    addField(head, "Sec-WebSocket-Key", request.key);
    addField(head, "Sec-WebSocket-Version", "13");
    if (!request.subprotocols.empty())
        addField(head, "Sec-WebSocket-Protocol", joinedList(request.subprotocols));
    if (!request.extensions.empty())
        addField(head, "Sec-WebSocket-Extensions", formatExtensions(request.extensions));
    return finished(std::move(head), request.otherFields);
}

ByteBuffer formatAcceptance(std::string_view key, const Negotiated &negotiated, const std::vector<HttpField> &fields)
{
    std::string head = "HTTP/1.1 101 Switching Protocols\r\n";
    addField(head, "Upgrade", "websocket");
    addField(head, "Connection", "Upgrade");
    addField(head, "Sec-WebSocket-Accept", acceptFor(key));
    if (!negotiated.subprotocol.empty())
        addField(head, "Sec-WebSocket-Protocol", negotiated.subprotocol);
    if (!negotiated.extensions.empty())
        addField(head, "Sec-WebSocket-Extensions", negotiated.extensions);
    return finished(std::move(head), fields);
}

} // namespace ws
