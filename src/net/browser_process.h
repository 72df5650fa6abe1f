#pragma once

#include "net/descriptor.h"
#include "ws/result.h"
#include "ws/time.h"

#include <string>
#include <utility>
#include <vector>

#include <sys/types.h>

namespace net {

/// A folder in the temporary place that goes away with this object.
class TemporaryFolder {
public:
    TemporaryFolder();
    ~TemporaryFolder();
    TemporaryFolder(TemporaryFolder &&other) noexcept;
    TemporaryFolder(const TemporaryFolder &) = delete;
    const std::string &path() const { return m_path; } ///< empty: it could not be made

private:
    std::string m_path;
};

struct ProcessWish {
    std::vector<std::string> command; ///< the program's path first
    std::vector<std::pair<std::string, std::string>> environment; ///< besides our own
    bool terminal = false; ///< its output is a pseudo-terminal, so that it writes each line at once
    bool controlPipe = false; ///< the program reads commands on descriptor 3 and writes answers on 4
};

/// A program that we started, in a process group of its own; ended, all of it, by its own id with this object.
class BrowserProcess {
public:
    static ws::Result<BrowserProcess> start(const ProcessWish &wish);
    ~BrowserProcess();
    BrowserProcess(BrowserProcess &&other) noexcept;
    BrowserProcess &operator=(BrowserProcess &&) = delete;

    /// Reads what the program wrote since the last call; both outputs together, the last 64 KiB are kept.
    void pump();
    bool running();
    const std::string &output() const { return m_output; }
    /// Takes the whole lines written since the last call.
    std::vector<std::string> takeLines();
    /// Our ends of the control pipe.
    int controlOut() const { return m_controlOut.get(); }
    int controlIn() const { return m_controlIn.get(); }
    /// SIGTERM, then SIGKILL after `patience`.
    void end(ws::Duration patience);

private:
    BrowserProcess() = default;

    pid_t m_pid = -1;
    bool m_ended = false;
    Descriptor m_out, m_controlIn, m_controlOut;
    std::string m_output, m_line;
    std::vector<std::string> m_lines;
};

/// The path of a program: itself when it has a slash, else found in PATH; empty: there is none.
std::string findProgram(const std::string &name);
/// What a program prints, at most for `limit`; empty when it does not start.
std::string outputOf(const std::vector<std::string> &command, ws::Duration limit);

} // namespace net
