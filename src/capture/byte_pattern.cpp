#include "capture/byte_pattern.h"

#include <simdjson.h>

#include <cassert>
#include <cstdint>

#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>

namespace capture {

namespace {

constexpr std::uint32_t matchLimit = 2'000'000;

bool isAscii(std::string_view text)
{
    for (const char c : text)
        if (std::uint8_t(c) >= 0x80)
            return false;
    return true;
}

} // namespace

struct BytePattern::Code {
    explicit Code(pcre2_code *compiled)
        : code(compiled)
        , context(pcre2_match_context_create(nullptr))
    {
        pcre2_jit_compile(code, PCRE2_JIT_COMPLETE); // without it, matching is only slower
        pcre2_set_match_limit(context, matchLimit);
    }
    ~Code()
    {
        pcre2_match_context_free(context);
        pcre2_code_free(code);
    }
    Code(const Code &) = delete;
    Code &operator=(const Code &) = delete;

    static ws::Result<std::shared_ptr<const Code>> compile(std::string_view pattern, std::uint32_t options)
    {
        int number = 0;
        std::size_t offset = 0;
        pcre2_code *const code = pcre2_compile(
            reinterpret_cast<PCRE2_SPTR>(pattern.data()), pattern.size(), options, &number, &offset, nullptr);
        if (code)
            return std::shared_ptr<const Code>(std::make_shared<Code>(code));
        char words[128] = {};
        pcre2_get_error_message(number, reinterpret_cast<PCRE2_UCHAR *>(words), sizeof words);
        return ws::Error{"The pattern /" + std::string(pattern) + "/ breaks at character " + std::to_string(offset)
                         + ": " + words + '.'};
    }

    pcre2_code *code;
    pcre2_match_context *context;
};

ws::Result<BytePattern> BytePattern::expression(std::string_view pattern, Case letterCase)
{
    auto code = Code::compile(pattern, letterCase == Case::Ignored ? PCRE2_CASELESS : 0);
    if (!code)
        return code.error();
    return BytePattern(std::move(code).value());
}

BytePattern BytePattern::words(std::string_view text)
{
    const bool unicode = !isAscii(text) && simdjson::validate_utf8(text);
    const std::uint32_t options
        = PCRE2_LITERAL | PCRE2_CASELESS | (unicode ? PCRE2_UTF | PCRE2_MATCH_INVALID_UTF : 0);
    auto code = Code::compile(text, options);
    assert(code && "every text is a literal pattern");
    return BytePattern(std::move(code).value());
}

bool BytePattern::isFoundIn(ws::Bytes bytes) const
{
    static constexpr std::uint8_t nothing = 0;
    const std::uint8_t *const start = bytes.empty() ? &nothing : bytes.data();
    pcre2_match_data *const match = pcre2_match_data_create(1, nullptr);
    const int found = pcre2_match(m_code->code, start, bytes.size(), 0, 0, match, m_code->context);
    pcre2_match_data_free(match);
    return found >= 0;
}

} // namespace capture
