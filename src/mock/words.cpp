#include "mock/words.h"

#include "mock/http_status.h"
#include "mock/values.h"

#include <algorithm>

namespace mock {

namespace {

constexpr std::size_t shownText = 60;

std::string quoted(std::string_view text)
{
    if (text.size() > shownText)
        return "\"" + printable(text.substr(0, shownText)) + "...\"";
    return "\"" + printable(text) + "\"";
}

std::string counted(std::uint64_t count, std::string_view one, std::string_view many)
{
    return count == 1 ? "1 " + std::string(one) : std::to_string(count) + " " + std::string(many);
}

std::string bytesInWords(std::uint64_t count)
{
    return counted(count, "byte", "bytes");
}

std::string joined(const std::vector<std::string> &names)
{
    std::string text;
    for (const auto &name : names)
        text += (text.empty() ? "" : ", ") + name;
    return text;
}

std::string changesOf(const Accept &accept)
{
    std::string words;
    if (!accept.leftOut.empty())
        words += ", without " + joined(accept.leftOut);
    for (const auto &field : accept.set)
        words += ", with " + printable(field.name) + ": " + quoted(field.value);
    for (const auto &field : accept.added)
        words += ", adding " + printable(field.name) + ": " + quoted(field.value);
    if (accept.subprotocol && !accept.subprotocol->empty())
        words += ", choosing the subprotocol " + quoted(*accept.subprotocol);
    if (accept.subprotocol && accept.subprotocol->empty())
        words += ", choosing no subprotocol";
    if (accept.deflate == DeflateChoice::Always)
        words += ", taking permessage-deflate if it is offered";
    if (accept.padTo)
        words += ", the head filled to " + bytesInWords(accept.padTo);
    return words;
}

std::string say(const AwaitRequest &) { return {}; }

std::string say(const Wait &step)
{
    return "Waits " + durationInWords(step.time) + ".";
}

std::string say(const Respond &step)
{
    if (step.raw)
        return "Answers with " + bytesInWords(step.raw->size()) + " as given: " + quoted(ws::textOf(*step.raw)) + ".";
    const std::string reason = step.reason.empty() ? std::string(statusPhrase(step.status)) : printable(step.reason);
    std::string words = "Answers HTTP " + std::to_string(step.status) + " " + reason;
    std::vector<std::string> names;
    for (const auto &field : step.fields)
        names.push_back(printable(field.name));
    if (!names.empty())
        words += " with " + joined(names);
    return words + (step.body.empty() ? "." : " and a body of " + bytesInWords(step.body.size()) + ".");
}

std::string say(const Accept &step)
{
    const std::string status = printable(step.status.value_or("101 Switching Protocols"));
    return "Accepts: " + step.version + " " + status + changesOf(step) + ".";
}

std::string say(const Send &step)
{
    constexpr std::string_view kinds[] = {"text message", "binary message", "Ping", "Pong", "Close"};
    std::string words = "Sends a " + std::string(kinds[std::size_t(step.what)]);
    if (step.what == Send::What::Close) {
        words += step.code ? " with code " + std::to_string(*step.code) : " without a code";
        return words + (step.data.empty() ? "." : " and the reason " + quoted(ws::textOf(step.data)) + ".");
    }
    if (step.what == Send::What::Binary)
        words += " of " + bytesInWords(step.data.size());
    else if (!step.data.empty())
        words += " " + quoted(ws::textOf(step.data));
    if (step.fragments > 1)
        words += " in " + std::to_string(step.fragments) + " fragments";
    return words + (step.compressed ? ", compressed." : ".");
}

std::string opcodeInWords(ws::Opcode opcode)
{
    return std::string(ws::opcodeName(opcode));
}

std::string lengthInWords(const SendFrame &step)
{
    const auto size = step.payload.size();
    if (step.claimedLength)
        return bytesInWords(size) + " where the header says " + std::to_string(*step.claimedLength);
    const bool minimal = step.header.lengthForm == ws::minimalLengthForm(size);
    constexpr std::string_view forms[] = {"7", "16", "64"};
    return bytesInWords(size) + (minimal ? "" : ", the length written in " + std::string(forms[std::size_t(step.header.lengthForm)]) + " bits");
}

std::string say(const SendFrame &step)
{
    std::string words = "Sends a frame: " + opcodeInWords(step.header.opcode) + ", " + lengthInWords(step);
    if (step.header.opcode == ws::Opcode::Close && step.payload.size() >= 2)
        words += ", code " + std::to_string(step.payload[0] << 8 | step.payload[1]);
    if (!step.header.fin)
        words += ", FIN not set";
    for (const auto &[bit, name] : {std::pair(ws::rsv1, "RSV1"), std::pair(ws::rsv2, "RSV2"), std::pair(ws::rsv3, "RSV3")})
        if (step.header.rsv & bit)
            words += std::string(", ") + name + " set";
    return words + (step.header.mask ? ", masked." : ".");
}

std::string say(const SendBytes &step)
{
    constexpr std::size_t shown = 24;
    const auto front = ws::Bytes(step.bytes).first(std::min(shown, step.bytes.size()));
    std::string words = "Sends " + bytesInWords(step.bytes.size()) + " as they are: " + writeHex(front);
    words += step.bytes.size() > shown ? "..." : "";
    return words + (step.times > 1 ? ", " + std::to_string(step.times) + " times." : ".");
}

std::string say(const Pace &step)
{
    if (!step.chop)
        return "From here on writes as usual.";
    return "From here on writes in pieces of " + bytesInWords(step.chop)
           + (step.gap.count() ? ", " + durationInWords(step.gap) + " apart." : ".");
}

std::string say(const Await &step)
{
    constexpr std::pair<std::string_view, std::string_view> kinds[] = {
        {"message", "messages"}, {"frame", "frames"}, {"byte", "bytes"}, {"Close", "Closes"}, {"Ping", "Pings"}, {"Pong", "Pongs"}};
    std::string words = "Waits until the client ends TCP";
    if (step.what == Await::What::Close)
        words = "Waits for the client's Close";
    else if (step.what != Await::What::End)
        words = "Reads " + counted(step.count, kinds[std::size_t(step.what)].first, kinds[std::size_t(step.what)].second);
    return words + (step.limit ? ", at most " + durationInWords(*step.limit) + "." : ".");
}

std::string say(const Echo &step)
{
    std::string words = step.messages ? "Sends " + counted(step.messages, "message", "messages") + " back" : "Sends every message back";
    if (step.compressed)
        words += ", compressed if that was agreed";
    if (step.delay.count())
        words += ", each after " + durationInWords(step.delay);
    return words + ".";
}

std::string say(const Push &step)
{
    constexpr std::pair<std::string_view, std::string_view> kinds[] = {
        {"text message", "text messages"}, {"binary message", "binary messages"}, {"Ping", "Pings"}, {"Pong", "Pongs"}, {"Close", "Closes"}};
    const auto &[one, many] = kinds[std::size_t(step.what)];
    std::string words = "Sends " + (step.count ? counted(step.count, one, many) : std::string(many) + " without end");
    if (step.text.empty())
        words += " of " + bytesInWords(step.size);
    if (step.every.count() == 0)
        return words + ", as fast as the client reads.";
    if (step.every >= std::chrono::milliseconds(1))
        return words + ", one every " + durationInWords(step.every) + ".";
    return words + ", " + std::to_string(std::chrono::seconds(1) / step.every) + " a second.";
}

std::string say(const Chat &step)
{
    return "Sends every message to all clients in the room " + quoted(step.room) + ", the sender too.";
}

std::string say(const SendRequestHead &) { return "Sends the request head back as a text message in JSON."; }
std::string say(const SendSubprotocols &) { return "Sends the offered and the chosen subprotocol as a text message in JSON."; }
std::string say(const EchoClose &) { return "Answers the client's Close with the same code and reason."; }

std::string say(const Manners &step)
{
    std::string words;
    if (step.pings == Manners::Pings::Ignore)
        words = "Does not answer Pings.";
    if (step.pings == Manners::Pings::AnswerWrong)
        words = "Answers Pings with other data than they had.";
    if (step.closes == Manners::Closes::Ignore)
        words += words.empty() ? "Never answers a Close." : " Never answers a Close.";
    return words.empty() ? "Answers Pings and Closes as usual." : words;
}

std::string say(const StopReading &) { return "Stops reading."; }
std::string say(const StartReading &) { return "Reads again."; }

std::string say(const End &step)
{
    switch (step.kind) {
    case EndKind::Fin: return "Ends TCP with FIN.";
    case EndKind::Rst: return "Resets TCP (RST).";
    case EndKind::Wait: return "Once the client's Close is there, ends TCP with FIN.";
    case EndKind::None: return "Leaves TCP open until the client ends it.";
    }
    return {};
}

std::string say(const HalfClose &) { return "Ends its own half of TCP (FIN) and reads on."; }

std::string say(const Repeat &step)
{
    return step.times ? "Does this " + counted(step.times, "time", "times") + ":" : std::string("Does this again and again:");
}

std::string say(const Unless &step)
{
    std::vector<std::string> globs;
    for (const auto &glob : step.globs)
        globs.push_back(printable(glob));
    return "Unless " + printable(step.field) + " matches " + (globs.empty() ? "something (nothing does)" : joined(globs)) + ":";
}

std::string say(const Sequence &step)
{
    std::string words = step.perPeer ? "Each peer's connections get, one after the other:" : "All connections get, one after the other:";
    for (const auto &address : step.addresses)
        words += " " + printable(address);
    return words + (step.loop ? "; then the first again." : "; then the last again.");
}

std::string say(const Flaky &step)
{
    const auto percent = std::uint64_t(step.chance * 100 + 0.5);
    return std::to_string(percent) + " % of the connections get " + printable(step.failAddress) + ", the others "
           + printable(step.workAddress) + " (seed " + std::to_string(step.seed) + ").";
}

void addWords(const Steps &steps, std::size_t depth, std::vector<std::string> &words)
{
    for (const Step &step : steps) {
        if (auto sentence = inWords(step); !sentence.empty())
            words.push_back(std::string(2 * depth, ' ') + sentence);
        if (const auto *repeat = step.as<Repeat>(); repeat && repeat->steps)
            addWords(*repeat->steps, depth + 1, words);
        if (const auto *unless = step.as<Unless>(); unless && unless->steps)
            addWords(*unless->steps, depth + 1, words);
    }
}

} // namespace

std::string inWords(const Step &step)
{
    return std::visit([](const auto &act) { return say(act); }, step.act);
}

std::vector<std::string> whatWillHappen(const Steps &steps)
{
    std::vector<std::string> words;
    addWords(steps, 0, words);
    return words;
}

} // namespace mock
