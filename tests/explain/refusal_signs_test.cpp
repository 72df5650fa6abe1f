#include "explain/refusal_signs.h"

#include "support/test_registry.h"

#include <QTest>

#include <cctype>

using namespace explain;

class RefusalSignsTest : public QObject {
    Q_OBJECT

private slots:
    void knowsEachStatusOnce();
    void comparesInLowerCase();
    void hasAPlaceForTheValue();
};

void RefusalSignsTest::knowsEachStatusOnce()
{
    int last = 0;
    for (const StatusMeaning &row : statusMeanings()) {
        QVERIFY2(row.status > last, std::to_string(row.status).c_str());
        QVERIFY(!row.meaning.empty() && row.meaning.back() == '.');
        last = row.status;
    }
}

void RefusalSignsTest::comparesInLowerCase()
{
    const auto isLower = [](std::string_view text) {
        for (const char c : text)
            if (c >= 'A' && c <= 'Z')
                return false;
        return true;
    };
    for (const ServerSign &row : serverSigns())
        QVERIFY2(isLower(row.part) && !row.field.empty() && !row.server.empty(), row.part.data());
    for (const BodySign &row : bodySigns())
        QVERIFY2(isLower(row.part) && !row.part.empty() && !row.says.empty(), row.part.data());
}

void RefusalSignsTest::hasAPlaceForTheValue()
{
    for (const FieldSign &row : fieldSigns())
        QVERIFY2(row.pattern.find("%1") != row.pattern.npos, row.id.data());
}

WIRETALE_TEST(RefusalSignsTest)
#include "refusal_signs_test.moc"
