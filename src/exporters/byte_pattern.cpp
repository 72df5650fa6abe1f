#include "exporters/byte_pattern.h"

#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>

#include <array>
#include <cassert>
#include <vector>

namespace exporters {

namespace {

constexpr std::uint32_t matchLimit = 1'000'000;

struct Free {
    void operator()(pcre2_code *code) const { pcre2_code_free(code); }
    void operator()(pcre2_match_data *data) const { pcre2_match_data_free(data); }
    void operator()(pcre2_match_context *context) const { pcre2_match_context_free(context); }
};

} // namespace

struct BytePattern::Private {
    std::unique_ptr<pcre2_code, Free> code;
    std::unique_ptr<pcre2_match_data, Free> data;
    std::unique_ptr<pcre2_match_context, Free> context;
};

BytePattern::BytePattern(std::unique_ptr<Private> compiled)
    : d(std::move(compiled))
{
}

BytePattern::~BytePattern() = default;
BytePattern::BytePattern(BytePattern &&) noexcept = default;
BytePattern &BytePattern::operator=(BytePattern &&) noexcept = default;

ws::Result<BytePattern> BytePattern::compile(std::string_view pattern)
{
    int error = 0;
    PCRE2_SIZE at = 0;
    auto d = std::make_unique<Private>();
    d->code.reset(pcre2_compile(reinterpret_cast<PCRE2_SPTR>(pattern.data()), pattern.size(), 0, &error, &at, nullptr));
    if (!d->code) {
        std::array<PCRE2_UCHAR, 200> why{};
        pcre2_get_error_message(error, why.data(), why.size());
        return ws::Error{"The pattern is not understood at its character " + std::to_string(at + 1) + ": "
                             + reinterpret_cast<const char *>(why.data()) + ".", error};
    }
    pcre2_jit_compile(d->code.get(), PCRE2_JIT_COMPLETE); // without JIT it is slower, not wrong
    d->data.reset(pcre2_match_data_create_from_pattern(d->code.get(), nullptr));
    d->context.reset(pcre2_match_context_create(nullptr));
    pcre2_set_match_limit(d->context.get(), matchLimit);
    return BytePattern(std::move(d));
}

BytePattern BytePattern::own(std::string_view pattern)
{
    ws::Result<BytePattern> compiled = compile(pattern);
    assert(compiled && "a pattern of our own does not compile");
    return std::move(compiled).value();
}

void BytePattern::forEach(std::string_view text, const std::function<void(std::span<const Group>)> &use) const
{
    const auto *subject = reinterpret_cast<PCRE2_SPTR>(text.data());
    std::vector<Group> groups;
    for (std::size_t at = 0; at <= text.size();) {
        const int count = pcre2_match(d->code.get(), subject, text.size(), at, 0, d->data.get(), d->context.get());
        if (count <= 0)
            return;
        const PCRE2_SIZE *ovector = pcre2_get_ovector_pointer(d->data.get());
        const std::uint32_t pairs = pcre2_get_ovector_count(d->data.get());
        groups.assign(pairs, {});
        for (std::size_t i = 0; i < pairs && i < std::size_t(count); ++i)
            if (ovector[2 * i] != PCRE2_UNSET)
                groups[i] = {ovector[2 * i], ovector[2 * i + 1] - ovector[2 * i]};
        use(groups);
        at = groups[0].begin + groups[0].size + (groups[0].size == 0 ? 1 : 0);
    }
}

} // namespace exporters
