// HAR: messages and handshakes.
#include "support/test_registry.h"

#include "round_trip.h"

#include <QTest>

#include <nlohmann/json.hpp>

#include <sstream>

using nlohmann::json;

class RoundTripHarTest : public QObject {
    Q_OBJECT

private slots:
    void comesBackAsItWas_data() { round_trip::addRecordings(round_trip::Random::No); }
    void comesBackAsItWas();
};

namespace {

/// What a HAR, read as one, cannot carry back: members that are left out before both are compared.
constexpr round_trip::Loss harLosses[] = {
    {"/_wiretale/frames", "data frames are not read back, as their bytes are not in a HAR: only control frames are"},
    {"/_wiretale/verdict", "it is judged anew, from what the HAR tells"},
    {"/_wiretale/mode", "what is read from a HAR is a file"},
    {"/_wiretale/session", "numbered anew"},
    {"/_wiretale/end", "timeouts and our own part are not told by fin and rst"},
    {"/request/headersSize", "a HAR tells fields, not the bytes of the head"},
    {"/response/headersSize", "the same"},
    {"/response/_error", "of the verdict"},
    {"/timings", "DNS, connect and TLS are one phase each in a HAR, without their events"},
    {"/time", "the life of the session counts events that are not in a HAR"},
    {"/connection", "the client's port is not read back"},
};

void removeLosses(json &entry)
{
    for (const round_trip::Loss &loss : harLosses) {
        const json::json_pointer pointer(loss.member);
        json &parent = entry[pointer.parent_pointer()];
        if (parent.is_object())
            parent.erase(pointer.back());
    }
}

} // namespace

void RoundTripHarTest::comesBackAsItWas()
{
    QFETCH(QString, name);
    const auto before = round_trip::recording(name);
    QVERIFY(before);
    const std::string text = round_trip::written(*before, "har");
    const auto after = round_trip::opened(text);
    QVERIFY(after);
    json first = json::parse(text), second = json::parse(round_trip::written(*after, "har"));
    QCOMPARE(second["log"]["entries"].size(), first["log"]["entries"].size());
    for (std::size_t i = 0; i < first["log"]["entries"].size(); ++i) {
        json &a = first["log"]["entries"][i], &b = second["log"]["entries"][i];
        removeLosses(a);
        removeLosses(b);
        QVERIFY2(a == b, (json::diff(a, b).dump().substr(0, 1500) + "\n" + a.dump().substr(0, 800)).c_str());
    }
}

WIRETALE_TEST(RoundTripHarTest)
#include "round_trip_har_test.moc"
