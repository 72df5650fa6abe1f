// JSON Lines: the bytes of the wire, and all that is told of them.
#include "support/test_registry.h"

#include "round_trip.h"

#include <QTest>

#include <nlohmann/json.hpp>

#include <sstream>

using nlohmann::json;

class RoundTripJsonlTest : public QObject {
    Q_OBJECT

private slots:
    void comesBackAsItWas_data() { round_trip::addRecordings(round_trip::Random::No); }
    void comesBackAsItWas();
};

namespace {

/// What JSON Lines cannot carry.
constexpr round_trip::Loss jsonlLosses[] = {
    {"missing", "it is said of the file that is read"},
};

/// One line less what cannot be carried.
json comparable(const std::string &line)
{
    json parsed = json::parse(line);
    for (const round_trip::Loss &loss : jsonlLosses)
        parsed.erase(loss.member);
    return parsed;
}

QByteArray firstDifference(const std::string &before, const std::string &after)
{
    std::istringstream left(before), right(after);
    std::string a, b;
    while (std::getline(left, a)) {
        if (!std::getline(right, b))
            return "ends before " + QByteArray::fromStdString(a);
        if (a != b && comparable(a) != comparable(b))
            return QByteArray::fromStdString(a.substr(0, 1500) + "\n" + b.substr(0, 1500));
    }
    return std::getline(right, b) ? "goes on with " + QByteArray::fromStdString(b) : QByteArray();
}

} // namespace

void RoundTripJsonlTest::comesBackAsItWas()
{
    QFETCH(QString, name);
    const auto before = round_trip::recording(name);
    QVERIFY(before);
    const std::string text = round_trip::written(*before, "jsonl");
    const auto after = round_trip::opened(text);
    QVERIFY(after);
    QCOMPARE(after->sessionCount(), before->sessionCount());
    const QByteArray difference = firstDifference(text, round_trip::written(*after, "jsonl"));
    QVERIFY2(difference.isEmpty(), difference.constData());
    for (std::size_t i = 0; i < before->sessionCount(); ++i)
        for (const auto direction : {ws::Direction::ClientToServer, ws::Direction::ServerToClient})
            QVERIFY2(before->session(i)->wire(direction, 0, ~0ull) == after->session(i)->wire(direction, 0, ~0ull),
                     qPrintable(QString("session %1, direction %2").arg(i + 1).arg(int(direction))));
}

WIRETALE_TEST(RoundTripJsonlTest)
#include "round_trip_jsonl_test.moc"
