#include "capture/file.h"
#include "capture/file_window.h"
#include "support/test_registry.h"

#include <QTest>
#include <algorithm>

class FileWindowTest : public QObject {
    Q_OBJECT

private slots:
    void showsAnyPart();
};

void FileWindowTest::showsAnyPart()
{
    auto file = capture::File::nameless();
    QVERIFY(file);
    ws::ByteBuffer content(3'000'000);
    for (std::size_t i = 0; i < content.size(); ++i)
        content[i] = std::uint8_t(i * 7 + i / 251);
    QCOMPARE(file.value().writeAt(0, content), 0);
    capture::FileWindow window(file.value());
    for (const auto &[offset, size] : {std::pair<std::uint64_t, std::size_t>{0, 12}, {1'048'570, 100}, {5, 2'000'000}, {2'999'990, 50}, {3'000'000, 1}, {9'000'000, 1}}) {
        const ws::Bytes view = window.view(offset, size);
        const std::size_t expected = offset >= content.size() ? 0 : std::min<std::size_t>(size, content.size() - std::size_t(offset));
        QCOMPARE(view.size(), expected);
        QVERIFY(std::equal(view.begin(), view.end(), content.begin() + std::ptrdiff_t(std::min<std::uint64_t>(offset, content.size()))));
    }
}

WIRETALE_TEST(FileWindowTest)
#include "file_window_test.moc"
