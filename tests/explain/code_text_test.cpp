#include "explain/code_text.h"

#include "support/test_registry.h"

#include <QTest>

#include <nlohmann/json.hpp>

using namespace explain;

class CodeTextTest : public QObject {
    Q_OBJECT

private slots:
    void saysTheSameInTextAndJson();
    void marksWhatWasChosen();
    void leavesNoRowEmpty();
    void survivesAnyReason();
};

void CodeTextTest::saysTheSameInTextAndJson()
{
    const auto explanation = explainCode(1008, std::string_view("no"));
    const std::string text = codeText(explanation);
    const auto json = nlohmann::json::parse(codeJson(explanation));
    QVERIFY(text.starts_with("1008 Policy Violation\nProtocol, 1000 to 2999\n"));
    QCOMPARE(json["name"].get<std::string>(), std::string("Policy Violation"));
    for (const char *key : {"meaning", "range", "sent_by"})
        QVERIFY2(text.find(json[key].get<std::string>()) != text.npos, key);
    QVERIFY(text.find(json["reason"]["says"].get<std::string>()) != text.npos);
    for (const auto &note : json["notes"])
        QVERIFY(text.find(note.get<std::string>()) != text.npos);
}

void CodeTextTest::marksWhatWasChosen()
{
    ExplainOptions options;
    options.vocabulary = "twitch-eventsub";
    const std::string text = codeText(explainCode(4003, {}, options));
    const auto here = text.find("Here it means\n  Twitch EventSub: Connection unused."),
               elsewhere = text.find("Elsewhere it means\n");
    QVERIFY(here != text.npos && elsewhere != text.npos && here < elsewhere);
}

void CodeTextTest::leavesNoRowEmpty()
{
    for (std::uint32_t code = 0; code < 5002; ++code)
        for (const auto &[label, value] : codeRows(explainCode(code)))
            QVERIFY2(!label.empty() && !value.empty(), std::to_string(code).c_str());
}

void CodeTextTest::survivesAnyReason()
{
    const auto explanation = explainCode(4000, std::string_view("\xff\xc3\0\x1b", 4));
    QVERIFY(nlohmann::json::accept(codeJson(explanation)));
    QVERIFY(codeText(explanation).find('\x1b') == std::string::npos);
}

WIRETALE_TEST(CodeTextTest)
#include "code_text_test.moc"
