#pragma once

#include "capture/recorder.h"

#include <memory>
#include <string>

/// Records hand-made sessions through the real recorder, for tests of what is written from them.
class Tape {
public:
    Tape();

    /// A new session with its opening handshake; `fields` are added to the request.
    Tape &open(const std::string &target = "/", const std::string &fields = {}, const std::string &answerFields = {});
    /// A handshake refused with that answer, verbatim.
    Tape &refuse(const std::string &answer, const std::string &target = "/", const std::string &fields = {});
    Tape &text(ws::Direction direction, const std::string &text, bool fin = true, ws::Opcode opcode = ws::Opcode::Text);
    /// Bytes as they are, one read.
    Tape &more(ws::Direction direction, const std::string &bytes);
    /// A new session that only connects; `tried`: with the address that we tried.
    Tape &connect(bool tried);
    Tape &close(ws::Direction direction, std::uint16_t code, const std::string &reason);
    Tape &fin(ws::Direction direction);
    Tape &note(const std::string &text);
    Tape &action(const std::string &what, const std::string &detail);
    Tape &end();

    std::shared_ptr<const capture::Recording> recording() const { return m_recorder->recording(); }

private:
    void request(const std::string &target, const std::string &fields);
    void send(ws::Direction direction, const std::string &bytes);
    ws::Time tick();

    std::unique_ptr<capture::Recorder> m_recorder;
    capture::SessionId m_id = 0;
    std::int64_t m_now = 1'795'205'633'000'000'000;
};
