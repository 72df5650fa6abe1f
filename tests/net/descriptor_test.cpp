#include "net/descriptor.h"

#include "support/test_registry.h"

#include <QTest>

#include <fcntl.h>
#include <unistd.h>

class DescriptorTest : public QObject {
    Q_OBJECT

private slots:
    void closesWhatItOwns();
    void handsOver();
    void staysOpenWhenReleased();
};

namespace {

int anyFd() { return ::open("/dev/null", O_RDONLY | O_CLOEXEC); }
bool isOpen(int fd) { return ::fcntl(fd, F_GETFD) >= 0; }

} // namespace

void DescriptorTest::closesWhatItOwns()
{
    const int fd = anyFd();
    {
        const net::Descriptor owner(fd);
        QVERIFY(isOpen(fd));
    }
    QVERIFY(!isOpen(fd));
}

void DescriptorTest::handsOver()
{
    const int fd = anyFd(), other = anyFd();
    net::Descriptor from(fd), to(other);
    to = std::move(from);
    QVERIFY(!from); // NOLINT(bugprone-use-after-move): the contract
    QVERIFY(!isOpen(other));
    QCOMPARE(to.get(), fd);
    to.reset();
    QVERIFY(!isOpen(fd) && !to);
}

void DescriptorTest::staysOpenWhenReleased()
{
    int fd = -1;
    {
        net::Descriptor owner(anyFd());
        fd = owner.release();
    }
    QVERIFY(isOpen(fd));
    ::close(fd);
}

WIRETALE_TEST(DescriptorTest)
#include "descriptor_test.moc"
