#include "net/relay_edit.h"

namespace {

std::string_view nameOf(std::string_view line)
{
    return line.substr(0, line.find(':'));
}

/// "GET / HTTP/1.1" with another target; any other request line stays.
std::string editedRequestLine(std::string_view line, const std::string &target)
{
    const std::size_t from = line.find(' ');
    if (target.empty() || from == std::string_view::npos || !line.substr(from).starts_with(" / "))
        return std::string(line);
    return std::string(line.substr(0, from + 1)) + target + std::string(line.substr(from + 2));
}

} // namespace

net::RelayEdit net::relayEdit(const RelayRequest &request, const Url &to)
{
    RelayEdit edit;
    edit.fields = request.to.fields;
    if (request.rewriteHost)
        edit.fields.push_back({"Host", to.hostField(), 0, 0});
    if (request.rewriteOrigin)
        edit.fields.push_back({"Origin", to.origin(), 0, 0});
    if (to.target != "/")
        edit.target = to.target;
    return edit;
}

std::optional<ws::ByteBuffer> net::editedHead(ws::Bytes bytes, const RelayEdit &edit)
{
    const std::string_view text = ws::textOf(bytes);
    const std::size_t end = text.find("\r\n\r\n");
    if (end == std::string_view::npos)
        return std::nullopt;

    std::vector<bool> used(edit.fields.size(), false);
    std::string head;
    std::string_view rest = text.substr(0, end + 2);
    while (!rest.empty()) {
        const std::string_view line = rest.substr(0, rest.find("\r\n"));
        rest.remove_prefix(line.size() + 2);
        if (head.empty()) {
            head = editedRequestLine(line, edit.target) + "\r\n";
            continue;
        }
        bool replaced = false;
        for (std::size_t i = 0; i < edit.fields.size(); ++i) {
            if (!ws::equalsIgnoringCase(nameOf(line), edit.fields[i].name))
                continue;
            replaced = true;
            if (!used[i])
                head += edit.fields[i].name + ": " + edit.fields[i].value + "\r\n";
            used[i] = true;
        }
        if (!replaced)
            head += std::string(line) + "\r\n";
    }
    for (std::size_t i = 0; i < edit.fields.size(); ++i)
        if (!used[i])
            head += edit.fields[i].name + ": " + edit.fields[i].value + "\r\n";
    head += text.substr(end + 2);
    return ws::ByteBuffer(head.begin(), head.end());
}
