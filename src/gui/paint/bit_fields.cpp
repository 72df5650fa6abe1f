// The fields of a frame as RFC 6455, 5.2 names them.
#include "gui/paint/bit_grid.h"

namespace gui {

namespace {

QString binary(quint64 value, int bits)
{
    return QString::number(value, 2).rightJustified(bits, QLatin1Char('0'));
}

/// Adds fields one after the other.
class Writer {
public:
    BitField &add(const QString &name, quint64 bits, const QString &value, const QString &meaning, Token fill = Token::Header)
    {
        m_fields.push_back({name, value, meaning, m_next, bits, fill, Token::Text});
        m_next += bits;
        return m_fields.back();
    }
    std::vector<BitField> take() { return std::move(m_fields); }

private:
    std::vector<BitField> m_fields;
    quint64 m_next = 0;
};

void addFirstByte(Writer &writer, const ws::FrameHeader &header)
{
    writer.add(QStringLiteral("FIN"), 1, header.fin ? QStringLiteral("1") : QStringLiteral("0"),
               header.fin ? BitGrid::tr("last frame of the message") : BitGrid::tr("more frames follow"));
    const char *names[] = {"RSV1", "RSV2", "RSV3"};
    for (int i = 0; i < 3; ++i) {
        const bool set = header.rsv >> (2 - i) & 1;
        const QString meaning = i == 0 ? (set ? BitGrid::tr("compressed, if permessage-deflate was agreed") : BitGrid::tr("not compressed"))
                                       : (set ? BitGrid::tr("reserved, must be 0") : BitGrid::tr("reserved"));
        writer.add(QLatin1StringView(names[i]), 1, QString::number(set), meaning);
    }
    const auto opcode = std::uint8_t(header.opcode);
    writer.add(QStringLiteral("opcode"), 4, binary(opcode, 4),
               QStringLiteral("0x%1 %2").arg(opcode, 0, 16).arg(QString::fromUtf8(ws::opcodeName(header.opcode).data())));
}

void addLength(Writer &writer, const ws::FrameHeader &header)
{
    const QString bytes = QString::number(header.payloadLength);
    const bool minimal = header.lengthForm == ws::minimalLengthForm(header.payloadLength);
    const QString suffix = minimal ? BitGrid::tr("minimal") : BitGrid::tr("not minimal, RFC 6455, 5.2");
    switch (header.lengthForm) {
    case ws::LengthForm::Short7:
        writer.add(BitGrid::tr("payload length"), 7, binary(header.payloadLength, 7) + QStringLiteral(" = ") + bytes,
                   BitGrid::tr("%1 bytes, in 7 bits, %2").arg(bytes, suffix));
        return;
    case ws::LengthForm::Extended16:
        writer.add(BitGrid::tr("payload length"), 7, QStringLiteral("1111110 = 126"), BitGrid::tr("the next 16 bits say it"));
        writer.add(BitGrid::tr("extended payload length"), 16, bytes, BitGrid::tr("%1 bytes, in 16 bits, %2").arg(bytes, suffix));
        return;
    case ws::LengthForm::Extended64:
        writer.add(BitGrid::tr("payload length"), 7, QStringLiteral("1111111 = 127"), BitGrid::tr("the next 64 bits say it"));
        writer.add(BitGrid::tr("extended payload length"), 64, bytes, BitGrid::tr("%1 bytes, in 64 bits, %2").arg(bytes, suffix));
        return;
    }
}

void addMaskAndPayload(Writer &writer, const ws::FrameHeader &header, const QByteArray &payload)
{
    if (header.mask) {
        const QByteArray key(reinterpret_cast<const char *>(header.mask->data()), qsizetype(header.mask->size()));
        writer.add(BitGrid::tr("masking key"), 32, QString::fromLatin1(key.toHex(' ')), BitGrid::tr("XORed with the payload"), Token::SentBg).ink
            = Token::Sent;
    }
    if (header.payloadLength > 0)
        writer.add(header.mask ? BitGrid::tr("payload, masked") : BitGrid::tr("payload"), header.payloadLength * 8,
                   QString::fromLatin1(payload.toHex(' ')), BitGrid::tr("%1 bytes").arg(header.payloadLength), Token::Base);
}

} // namespace

std::vector<BitField> bitFields(const ws::FrameHeader &header, const QByteArray &payload)
{
    Writer writer;
    addFirstByte(writer, header);
    writer.add(QStringLiteral("MASK"), 1, header.mask ? QStringLiteral("1") : QStringLiteral("0"),
               header.mask ? BitGrid::tr("masked: a client must mask every frame; RFC 6455, 5.1")
                           : BitGrid::tr("not masked: a server must not mask; RFC 6455, 5.1"));
    addLength(writer, header);
    addMaskAndPayload(writer, header, payload);
    return writer.take();
}

} // namespace gui
