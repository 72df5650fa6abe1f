#include "ws/frame_composer.h"

#include "ws/frame.h"

#include "support/test_registry.h"

#include <QTest>

#include <algorithm>

using namespace ws;

class FrameComposerTest : public QObject {
    Q_OBJECT

private slots:
    void masksWhatAClientSends();
    void leavesWhatAServerSendsPlain();
    void spreadsAMessageOverFragments_data();
    void spreadsAMessageOverFragments();
    void compressesOnlyWhereThatWasNegotiated();
    void keepsAGivenMask();
};

namespace {

/// 1, 2, 3, ...: so that each key is another and known.
RandomSource counting()
{
    return [next = std::uint8_t(0)](std::span<std::uint8_t> bytes) mutable {
        for (std::uint8_t &byte : bytes)
            byte = ++next;
    };
}

struct Read {
    std::vector<FrameHeader> headers;
    ByteBuffer payload; ///< of all, unmasked
};

Read readAll(Bytes bytes)
{
    Read read;
    while (const auto header = parseFrameHeader(bytes)) {
        ByteBuffer payload(bytes.begin() + header->size, bytes.begin() + std::ptrdiff_t(header->size + header->payloadLength));
        if (header->mask)
            for (std::size_t i = 0; i < payload.size(); ++i)
                payload[i] ^= (*header->mask)[i % 4];
        append(read.payload, payload);
        read.headers.push_back(*header);
        bytes = bytes.subspan(header->size + std::size_t(header->payloadLength));
    }
    return read;
}

} // namespace

void FrameComposerTest::masksWhatAClientSends()
{
    FrameComposer composer(Role::Client, counting());
    ByteBuffer out;
    composer.message(out, Opcode::Text, bytesOf("one"), {}, {});
    composer.message(out, Opcode::Text, bytesOf("two"), {}, {});
    const Read read = readAll(out);
    QCOMPARE(read.headers.size(), std::size_t(2));
    QCOMPARE(*read.headers[0].mask, (MaskingKey{1, 2, 3, 4}));
    QCOMPARE(*read.headers[1].mask, (MaskingKey{5, 6, 7, 8}));
    QCOMPARE(std::string(textOf(read.payload)), std::string("onetwo"));
}

void FrameComposerTest::leavesWhatAServerSendsPlain()
{
    FrameComposer composer(Role::Server, counting());
    ByteBuffer out;
    composer.message(out, Opcode::Binary, bytesOf("x"), {}, {});
    QCOMPARE(out, (ByteBuffer{0x82, 0x01, 'x'}));
}

void FrameComposerTest::spreadsAMessageOverFragments_data()
{
    QTest::addColumn<unsigned>("fragments");
    QTest::addColumn<QList<int>>("lengths");
    QTest::newRow("none asked") << 0u << QList<int>{7};
    QTest::newRow("one") << 1u << QList<int>{7};
    QTest::newRow("three") << 3u << QList<int>{2, 2, 3};
    QTest::newRow("more than bytes") << 9u << QList<int>{0, 0, 1, 1, 1, 1, 1, 1, 1};
}

void FrameComposerTest::spreadsAMessageOverFragments()
{
    QFETCH(unsigned, fragments);
    QFETCH(QList<int>, lengths);
    FrameComposer composer(Role::Server, counting());
    ByteBuffer out;
    composer.message(out, Opcode::Text, bytesOf("abcdefg"), {fragments, false}, {});
    const Read read = readAll(out);
    QList<int> found;
    for (const FrameHeader &header : read.headers)
        found << int(header.payloadLength);
    QCOMPARE(found, lengths);
    QCOMPARE(std::string(textOf(read.payload)), std::string("abcdefg"));
    for (std::size_t i = 0; i < read.headers.size(); ++i) {
        QCOMPARE(read.headers[i].opcode, i == 0 ? Opcode::Text : Opcode::Continuation);
        QCOMPARE(read.headers[i].fin, i + 1 == read.headers.size());
    }
}

void FrameComposerTest::compressesOnlyWhereThatWasNegotiated()
{
    const std::string text(1000, 'a');
    FrameComposer composer(Role::Server, counting());
    ByteBuffer plain, deflated;
    composer.message(plain, Opcode::Text, bytesOf(text), {1, true}, {});
    composer.message(deflated, Opcode::Text, bytesOf(text), {2, true}, DeflateParameters{});
    QCOMPARE(readAll(plain).headers.front().payloadLength, std::uint64_t(1000));
    const Read read = readAll(deflated);
    QCOMPARE(read.headers[0].rsv, rsv1);
    QCOMPARE(read.headers[1].rsv, std::uint8_t(0)); // RFC 7692, 6.1: the first frame alone
    QVERIFY(read.payload.size() < 100);
}

void FrameComposerTest::keepsAGivenMask()
{
    FrameComposer composer(Role::Server, counting());
    FrameHeader header;
    header.opcode = Opcode(3);
    header.mask = MaskingKey{9, 9, 9, 9};
    ByteBuffer out;
    composer.frameAsGiven(out, header, bytesOf("z"));
    QCOMPARE(*readAll(out).headers.front().mask, (MaskingKey{9, 9, 9, 9}));
    out.clear();
    header.mask = MaskingKey{};
    composer.frameAsGiven(out, header, bytesOf("z"));
    QCOMPARE(*readAll(out).headers.front().mask, (MaskingKey{1, 2, 3, 4}));
}

WIRETALE_TEST(FrameComposerTest)
#include "frame_composer_test.moc"
