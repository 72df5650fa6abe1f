#include "exporters/redaction.h"

namespace exporters {

struct Redactor::Private {
    RedactionRules rules;
    bool masks = true;
    std::vector<FoundSecret> found;
};

Redactor::Redactor(RedactionRules rules)
    : d(std::make_unique<Private>())
{
    d->rules = std::move(rules);
}

Redactor Redactor::none()
{
    Redactor redactor;
    redactor.d->masks = false;
    return redactor;
}

Redactor::~Redactor() = default;
Redactor::Redactor(Redactor &&) noexcept = default;
Redactor &Redactor::operator=(Redactor &&) noexcept = default;

bool Redactor::masks() const
{
    return d->masks;
}

std::string Redactor::url(std::string_view url, std::string_view)
{
    return std::string(url);
}

ws::HttpHead Redactor::head(const ws::HttpHead &head)
{
    return head;
}

std::string Redactor::text(std::string_view text, std::string_view)
{
    return std::string(text);
}

const std::vector<FoundSecret> &Redactor::found() const
{
    return d->found;
}

} // namespace exporters
