#include "explain/measured_events.h"

#include "page_player.h"
#include "support/test_registry.h"

#include <QTest>

/// What a browser reports as the model has it.
class MeasuredEventsTest : public QObject {
    Q_OBJECT

private slots:
    void countsMessagesThatFollowEachOther();
    void keepsWhatACloseSays();
};

namespace {

struct Reported {
    std::string type, protocol, extensions, reason, name;
    std::uint16_t code = 0;
    bool wasClean = false;
};

Reported reported(const char *type) { return {type, {}, {}, {}, {}, 0, false}; }

} // namespace

void MeasuredEventsTest::countsMessagesThatFollowEachOther()
{
    const std::vector<Reported> events{reported("open"), reported("message"), reported("message"), reported("note"), reported("error"), reported("message")};
    QCOMPARE(eventWords(explain::measuredEvents(events)), "open, message 2, error, message 1");
}

void MeasuredEventsTest::keepsWhatACloseSays()
{
    Reported close = reported("close");
    close.code = 4001;
    close.reason = "bye";
    close.wasClean = true;
    const auto events = explain::measuredEvents(std::vector{close});
    QCOMPARE(eventWords(events), "close 4001 clean");
    QCOMPARE(events[0].reason, std::string("bye"));
}

WIRETALE_TEST(MeasuredEventsTest)
#include "measured_events_test.moc"
