#include "gui/detail/instead_words.h"

#include "explain/snippets.h"
#include "gui/text/display_text.h"

#include <QCoreApplication>
#include <QUrl>
#include <QUrlQuery>

#include <algorithm>
#include <string_view>

namespace gui {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(InsteadWords)
};

QString utf8(std::string_view text)
{
    return harmless(QString::fromUtf8(text.data(), qsizetype(text.size())), Lines::Many);
}

struct Language {
    std::string_view prefix; ///< of the snippet's language
    const char *tab;
    CodeLanguage syntax;
};

constexpr Language languages[] = {
    {"node", "Node", CodeLanguage::JavaScript}, {"go", "Go", CodeLanguage::Go}, {"python", "Python", CodeLanguage::Python},
    {"java", "Java", CodeLanguage::Java}, {"csharp", "C#", CodeLanguage::CSharp}, {"nginx", "nginx", CodeLanguage::Nginx},
    {"php", "PHP", CodeLanguage::Php}, {"rust", "Rust", CodeLanguage::Rust}, {"elixir", "Elixir", CodeLanguage::Elixir},
    {"page", "Page", CodeLanguage::JavaScript},
};

CodeLanguage syntaxOf(std::string_view language)
{
    const auto *found = std::find_if(std::begin(languages), std::end(languages), [language](const Language &each) { return language.starts_with(each.prefix); });
    return found == std::end(languages) ? CodeLanguage::Plain : found->syntax;
}

QString tabOf(const explain::Snippet &snippet)
{
    const auto *found = std::find_if(std::begin(languages), std::end(languages), [&](const Language &each) { return snippet.language.starts_with(each.prefix); });
    return found == std::end(languages) ? utf8(snippet.title) : QString::fromLatin1(found->tab);
}

/// The order of the tabs.
std::ptrdiff_t placeOf(const QString &tab)
{
    return std::find_if(std::begin(languages), std::end(languages), [&tab](const Language &each) { return tab == QLatin1String(each.tab); }) - std::begin(languages);
}

void addSnippets(InsteadData &data, const std::string &id)
{
    for (const auto &snippet : explain::snippetsOf(id)) {
        if (snippet.language == "page") {
            data.pageCode = utf8(snippet.code);
            continue;
        }
        const QString tab = tabOf(snippet);
        const bool known = std::any_of(data.snippets.begin(), data.snippets.end(), [&](const InsteadData::Snippet &each) { return each.language == tab; });
        if (!known) // the first of a language; the Advice tab has the others
            data.snippets.push_back({tab, syntaxOf(snippet.language), utf8(snippet.code)});
    }
}

/// The events that the advised address makes: its close code and reason are in the address itself.
QList<Badge> eventsOf(const QString &address)
{
    const QUrl url(address);
    const auto parts = url.path().split(u'/', Qt::SkipEmptyParts);
    const QString code = parts.value(1);
    bool number = false;
    code.toInt(&number);
    QList<Badge> badges{{Badge::Look::Page, QStringLiteral("open"), {}}};
    if (!number)
        return {};
    badges.push_back({Badge::Look::Page, QStringLiteral("close %1").arg(code), {}});
    const QString reason = QUrlQuery(url).queryItemValue(QStringLiteral("reason"), QUrl::FullyDecoded).replace(u'+', u' ');
    if (!reason.isEmpty())
        badges.push_back({Badge::Look::Page, QStringLiteral("“%1”").arg(reason), {}});
    badges.push_back({Badge::Look::Page, QStringLiteral("wasClean true"), {}});
    return badges;
}

QString withoutEnd(QString sentence)
{
    if (sentence.endsWith(u'.'))
        sentence.chop(1);
    return sentence;
}

/// "accept, then close with 4403", else the advice's own words.
QString inShort(const explain::Advice &advice)
{
    const QString address = utf8(advice.tryAddress);
    if (address.startsWith(QLatin1String("/refuse/")))
        return Tr::tr("accept, then close with %1").arg(address.mid(8).section(u'?', 0, 0));
    QString says = withoutEnd(utf8(advice.says));
    if (!says.isEmpty())
        says[0] = says.at(0).toLower();
    return says;
}

} // namespace

InsteadData insteadData(const Tale &tale)
{
    InsteadData data;
    for (const auto &advice : tale.verdict.advice) {
        if (advice.snippets.empty())
            continue;
        data.title = Tr::tr("Do this instead: %1").arg(inShort(advice));
        for (const auto &id : advice.snippets)
            addSnippets(data, id);
        std::stable_sort(data.snippets.begin(), data.snippets.end(), [](const auto &left, const auto &right) { return placeOf(left.language) < placeOf(right.language); });
        data.tryAddress = utf8(advice.tryAddress);
        data.then = eventsOf(data.tryAddress);
        data.note = utf8(advice.cost);
        return data;
    }
    return data;
}

QList<AdviceData> adviceData(const Tale &tale)
{
    QList<AdviceData> all;
    for (const auto &advice : tale.verdict.advice) {
        AdviceData data;
        data.what = utf8(advice.says);
        data.why = utf8(advice.why);
        data.cost = utf8(advice.cost);
        data.tryAddress = utf8(advice.tryAddress);
        for (const auto &id : advice.snippets) {
            const auto snippets = explain::snippetsOf(id);
            if (snippets.empty())
                continue;
            data.code = utf8(snippets.front().code);
            data.language = syntaxOf(snippets.front().language);
            break;
        }
        all.push_back(data);
    }
    return all;
}

} // namespace gui
