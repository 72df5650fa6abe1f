#include "capture/filter_words.h"

namespace capture {

namespace {

bool isSpace(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }

/// Reads the terms one after the other; `rest` is what is still to be read.
struct Splitter {
    std::string_view rest;

    void skipSpaces()
    {
        while (!rest.empty() && isSpace(rest[0]))
            rest.remove_prefix(1);
    }

    /// Up to the next `end` that no backslash precedes, which is read too; false when there is none. A backslash before
    /// the end is dropped, others stay.
    bool readUntil(char end, std::string &into)
    {
        while (!rest.empty()) {
            const char c = rest[0];
            rest.remove_prefix(1);
            if (c == end)
                return true;
            if (c == '\\' && !rest.empty() && (rest[0] == end || rest[0] == '\\')) {
                if (rest[0] != end)
                    into += c; // a pattern's own escape: kept as it stands
                into += rest[0];
                rest.remove_prefix(1);
                continue;
            }
            into += c;
        }
        return false;
    }

    /// A bare term; quotes inside it hold spaces together: $.name="two words".
    bool readWord(std::string &into)
    {
        while (!rest.empty() && !isSpace(rest[0])) {
            const char c = rest[0];
            rest.remove_prefix(1);
            const bool opensValue = c == '"' && !into.empty() && (into.back() == '=' || into.back() == ':');
            if (!opensValue)
                into += c;
            else if (!readUntil('"', into))
                return false;
        }
        return true;
    }

    void readFlags(std::string &into)
    {
        while (!rest.empty() && !isSpace(rest[0])) {
            into += rest[0];
            rest.remove_prefix(1);
        }
    }
};

} // namespace

ws::Result<std::vector<FilterWord>> splitFilter(std::string_view text)
{
    std::vector<FilterWord> words;
    Splitter splitter{text};
    for (splitter.skipSpaces(); !splitter.rest.empty(); splitter.skipSpaces()) {
        FilterWord &word = words.emplace_back();
        word.negated = splitter.rest.size() > 1 && splitter.rest[0] == '-' && !isSpace(splitter.rest[1]);
        if (word.negated)
            splitter.rest.remove_prefix(1);
        const char first = splitter.rest[0];
        bool closed = true;
        if (first == '"' || first == '/') {
            word.form = first == '"' ? FilterWord::Form::Quoted : FilterWord::Form::Pattern;
            splitter.rest.remove_prefix(1);
            closed = splitter.readUntil(first, word.text);
            splitter.readFlags(word.flags);
        } else {
            closed = splitter.readWord(word.text);
        }
        if (!closed)
            return ws::Error{first == '/' ? "The pattern has no closing slash." : "A quotation mark is not closed."};
    }
    return words;
}

} // namespace capture
