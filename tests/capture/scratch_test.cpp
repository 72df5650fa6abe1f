#include "capture/file.h"
#include "capture/scratch.h"
#include "support/test_registry.h"

#include <QTest>

class ScratchTest : public QObject {
    Q_OBJECT

private slots:
    void keepsWhatItGets();
    void keepsNothingBeyondItsLimit();
};

void ScratchTest::keepsWhatItGets()
{
    capture::Scratch scratch;
    QVERIFY(!scratch.file());
    const std::uint64_t one = scratch.append(ws::bytesOf("one")), two = scratch.append(ws::bytesOf("second"));
    QVERIFY(one > 0 && two >= one + 3);
    ws::ByteBuffer read(6);
    QCOMPARE(scratch.file()->readAt(two, read), std::size_t(6));
    QCOMPARE(ws::textOf(read), std::string_view("second"));
}

void ScratchTest::keepsNothingBeyondItsLimit()
{
    capture::Scratch scratch(8);
    QVERIFY(scratch.append(ws::bytesOf("1234")) > 0);
    QCOMPARE(scratch.append(ws::bytesOf("567890123")), std::uint64_t(0));
}

WIRETALE_TEST(ScratchTest)
#include "scratch_test.moc"
