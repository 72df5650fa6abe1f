#include "gui/detail/payload_source.h"

namespace gui {

using capture::RecordKind;

namespace {

PayloadSource messageSource(const DetailContext &context, std::size_t index)
{
    const auto session = context.session;
    const auto record = session->records().at(index);
    PayloadSource source;
    source.size = record.length;
    source.text = ws::Opcode(record.opcode) == ws::Opcode::Text;
    source.inflated = record.flags & capture::Compressed;
    source.valid = !(record.flags & capture::Invalid);
    source.read = [session, record](quint64 from, quint64 count) { return toQt(session->messagePayload(record, from, count)); };
    return source;
}

PayloadSource frameSource(const DetailContext &context)
{
    const auto session = context.session;
    const auto record = *context.record();
    PayloadSource source;
    source.size = record.length;
    source.text = ws::Opcode(record.opcode) == ws::Opcode::Text || ws::isControl(ws::Opcode(record.opcode));
    source.read = [session, record](quint64 from, quint64 count) { return toQt(session->framePayload(record, from, count)); };
    return source;
}

PayloadSource bodySource(const DetailContext &context)
{
    const auto event = context.session->event(context.item.record);
    const auto *body = std::get_if<ws::BodyReceived>(&event.body);
    PayloadSource source;
    if (!body || !body->data)
        return source;
    source.size = body->data->size();
    source.text = true;
    source.read = [bytes = toQt(*body->data)](quint64 from, quint64 count) { return bytes.mid(qsizetype(from), qsizetype(count)); };
    return source;
}

} // namespace

QByteArray toQt(const ws::ByteBuffer &bytes)
{
    return {reinterpret_cast<const char *>(bytes.data()), qsizetype(bytes.size())};
}

PayloadSource payloadOf(const DetailContext &context)
{
    if (!context.record())
        return {};
    if (const auto message = context.message())
        return messageSource(context, *message);
    if (context.isFrame())
        return frameSource(context);
    return context.record()->kind == RecordKind::Body ? bodySource(context) : PayloadSource{};
}

} // namespace gui
