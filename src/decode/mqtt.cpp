#include "decode/byte_reader.h"
#include "decode/protocol.h"
#include "decode/tree_builder.h"

#include <array>

namespace decode {

namespace {

/// What follows the fixed header of a packet (MQTT 3.1.1, 2.2 and 3; MQTT 5 has properties besides).
enum class Body : std::uint8_t { None, Connect, ConnectAnswer, Publish, Id, IdAndTopics };

struct PacketType {
    std::string_view name;
    Part part;
    std::string_view exchange; ///< asker and answerer have the same word
    Body body;
};

/// By the first four bits.
constexpr std::array packets = {
    PacketType{"reserved", Part::None, "", Body::None},
    PacketType{"CONNECT", Part::Request, "connect", Body::Connect},
    PacketType{"CONNACK", Part::Reply, "connect", Body::ConnectAnswer},
    PacketType{"PUBLISH", Part::None, "publish", Body::Publish},
    PacketType{"PUBACK", Part::Reply, "publish", Body::Id},
    PacketType{"PUBREC", Part::Progress, "publish", Body::Id},
    PacketType{"PUBREL", Part::None, "publish", Body::Id},
    PacketType{"PUBCOMP", Part::Reply, "publish", Body::Id},
    PacketType{"SUBSCRIBE", Part::Request, "subscribe", Body::IdAndTopics},
    PacketType{"SUBACK", Part::Reply, "subscribe", Body::Id},
    PacketType{"UNSUBSCRIBE", Part::Request, "unsubscribe", Body::IdAndTopics},
    PacketType{"UNSUBACK", Part::Reply, "unsubscribe", Body::Id},
    PacketType{"PINGREQ", Part::Heartbeat, "", Body::None},
    PacketType{"PINGRESP", Part::HeartbeatReply, "", Body::None},
    PacketType{"DISCONNECT", Part::None, "", Body::None},
    PacketType{"AUTH", Part::None, "", Body::None},
};

int fits(const Hint &hint, ws::Bytes)
{
    return !hint.text && isOneOf(hint.subprotocol, {"mqtt", "mqttv3.1", "mqttv3.11"}) ? fit::named : 0;
}

/// One packet after the other; a packet may go on in the next message, which is a fault here.
class PacketReader {
public:
    PacketReader(ws::Bytes payload, const Limits &limits)
        : m_payload(payload)
        , m_in(payload)
        , m_tree(limits)
    {
    }

    Decoded read()
    {
        m_tree.open(NodeType::Array, 0);
        std::size_t at = 0;
        while (!m_in.atEnd() && !m_in.failed()) {
            at = m_in.at();
            readPacket(at);
        }
        m_decoded.decoder = "mqtt";
        m_decoded.root = m_tree.take(m_payload.size());
        if (m_in.failed())
            m_decoded.fault = Fault{"Not a whole MQTT packet at byte " + std::to_string(at), at};
        return std::move(m_decoded);
    }

private:
    void readPacket(std::size_t at)
    {
        const auto first = std::uint8_t(m_in.number(1));
        const ws::Bytes body = m_in.take(m_in.varint());
        if (m_in.failed())
            return;
        const PacketType &type = packets[first >> 4];
        const std::size_t bodyAt = m_in.at() - body.size();
        m_tree.open(NodeType::Object, at);
        field("packet", NodeType::String, type.name, at, at + 1);
        ByteReader in(m_payload.first(m_in.at()), bodyAt);
        const Exchange exchange = readBody(type, first & 0x0F, in);
        m_tree.close(m_in.at());
        const std::string words = std::string(type.name) + (exchange.name.empty() ? "" : " " + exchange.name);
        if (m_decoded.summary.empty())
            m_decoded.exchange = exchange;
        m_decoded.summary += (m_decoded.summary.empty() ? "" : ", ") + (m_decoded.summary.size() < 200 ? words : "...");
    }

    Exchange readBody(const PacketType &type, unsigned flags, ByteReader &in)
    {
        Exchange exchange{type.part, std::string(type.exchange), {}, false};
        switch (type.body) {
        case Body::None:
            break;
        case Body::Connect:
            readConnect(in);
            break;
        case Body::ConnectAnswer:
            number("session present", in, 1);
            exchange.failed = number("code", in, 1) != 0;
            break;
        case Body::Publish:
            readPublish(flags, in, exchange);
            return exchange;
        case Body::Id:
            exchange.id += " " + std::to_string(number("id", in, 2));
            break;
        case Body::IdAndTopics:
            exchange.id += " " + std::to_string(number("id", in, 2));
            break;
        }
        rest(type.body == Body::IdAndTopics ? "topics" : "rest", in);
        return exchange;
    }

    void readConnect(ByteReader &in)
    {
        text("protocol", in);
        number("level", in, 1);
        number("flags", in, 1);
        number("keep alive", in, 2);
    }

    void readPublish(unsigned flags, ByteReader &in, Exchange &exchange)
    {
        const unsigned quality = flags >> 1 & 3;
        exchange.name = text("topic", in);
        const std::size_t at = in.at();
        field("QoS", NodeType::Number, std::to_string(quality), at, at);
        if (quality > 0) {
            exchange.part = Part::Request;
            exchange.id += " " + std::to_string(number("id", in, 2));
        }
        rest("payload", in);
    }

    void field(std::string_view key, NodeType type, std::string_view value, std::size_t from, std::size_t to)
    {
        m_tree.key(key);
        m_tree.leaf(type, value, {from, to - from});
    }

    std::uint64_t number(std::string_view key, ByteReader &in, std::size_t size)
    {
        const std::size_t at = in.at();
        const std::uint64_t value = in.number(size);
        if (!in.failed())
            field(key, NodeType::Number, std::to_string(value), at, in.at());
        return value;
    }

    std::string text(std::string_view key, ByteReader &in)
    {
        const std::size_t at = in.at();
        const std::string value(ws::textOf(in.take(in.number(2))));
        if (!in.failed())
            field(key, NodeType::String, value, at, in.at());
        return value;
    }

    /// What is left: text where it looks like it, else bytes.
    void rest(std::string_view key, ByteReader &in)
    {
        const std::size_t at = in.at();
        const ws::Bytes bytes = in.take(in.left());
        if (bytes.empty())
            return;
        if (looksLikeJson(bytes))
            field(key, NodeType::String, ws::textOf(bytes), at, in.at());
        else
            field(key, NodeType::Bytes, hexText(bytes), at, in.at());
    }

    ws::Bytes m_payload;
    ByteReader m_in;
    TreeBuilder m_tree;
    Decoded m_decoded;
};

Decoded run(ws::Bytes payload, const Hint &, const Limits &limits) { return PacketReader(payload, limits).read(); }

} // namespace

extern const Decoder mqttDecoder{"mqtt", "MQTT", fits, run};

} // namespace decode
