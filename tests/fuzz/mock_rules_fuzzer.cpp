// Any text as a rules file; what is taken comes back as it was written.
#include "mock/rule_book.h"

#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    auto rules = mock::readRules(ws::textOf(ws::Bytes(data, size)));
    if (!rules)
        return 0;
    const std::string written = mock::writeRules(rules.value());
    const auto again = mock::readRules(written);
    if (!again || mock::writeRules(again.value()) != written)
        __builtin_trap();
    ws::HttpHead request;
    request.target = "/v2/orders?token=a%20b";
    request.fields = {{"Origin", "https://app.example"}};
    for (const auto &rule : rules.value())
        mock::ruleInWords(rule);
    mock::RuleBook book;
    book.set(std::move(rules).value());
    for (int i = 0; i < 3; ++i)
        book.match(request, "127.0.0.1");
    return 0;
}
