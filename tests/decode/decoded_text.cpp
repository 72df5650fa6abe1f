#include "decoded_text.h"

#include <QStringList>

#include <algorithm>

namespace decoded {

using decode::Node;
using decode::NodeType;

ws::ByteBuffer bytes(const QByteArray &text) { return {text.begin(), text.end()}; }

QString tree(const Node &node)
{
    QString out = QString::fromStdString(node.value);
    if (node.type == NodeType::String)
        out = '"' + out + '"';
    if (node.type == NodeType::Object || node.type == NodeType::Array) {
        QStringList parts;
        for (const Node &child : node.children)
            parts << (node.type == NodeType::Object ? QString::fromStdString(child.key) + ": " : QString()) + tree(child);
        out = (node.type == NodeType::Object ? "{%1}" : "[%1]");
        out = out.arg(parts.join(", "));
    }
    return out + (node.cut ? "~" : "");
}

QString exchange(const decode::Exchange &exchange)
{
    constexpr const char *parts[] = {"", "request", "progress", "reply", "beat", "beat-reply"};
    QStringList words{parts[int(exchange.part)]};
    for (const std::string &word : {exchange.id, exchange.name})
        if (!word.empty())
            words << QString::fromStdString(word);
    if (exchange.failed)
        words << "failed";
    return words.join(' ').trimmed();
}

QString all(const decode::Decoded &decoded)
{
    QString out = QString::fromStdString(decoded.summary) + " | " + exchange(decoded.exchange) + " | " + tree(decoded.root);
    return decoded.fault ? out + " | " + QString::fromStdString(decoded.fault->says) : out;
}

bool rangesNest(const Node &root, std::uint64_t size)
{
    const std::uint64_t end = root.range.offset + root.range.size;
    if (end > size || root.range.offset > end)
        return false;
    return std::ranges::all_of(root.children, [&](const Node &child) {
        return child.range.offset >= root.range.offset && rangesNest(child, end);
    });
}

} // namespace decoded
