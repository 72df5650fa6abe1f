#include "net/browser_process.h"

#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <thread>

namespace {

constexpr std::size_t mostOutput = 64 * 1024;

struct Pipe {
    net::Descriptor read, write;
};

Pipe makePipe()
{
    int ends[2] = {-1, -1};
    (void)!::pipe2(ends, O_CLOEXEC);
    return {net::Descriptor(ends[0]), net::Descriptor(ends[1])};
}

/// A pipe in effect, whose writer is not killed when the program is gone (MSG_NOSIGNAL works on sockets only).
Pipe makeQuietPipe()
{
    int ends[2] = {-1, -1};
    (void)!::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends);
    return {net::Descriptor(ends[0]), net::Descriptor(ends[1])};
}

Pipe makeTerminal()
{
    net::Descriptor ours(::posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC));
    char name[64] = {};
    if (!ours || ::grantpt(ours.get()) != 0 || ::unlockpt(ours.get()) != 0 || ::ptsname_r(ours.get(), name, sizeof name) != 0)
        return makePipe();
    net::Descriptor theirs(::open(name, O_RDWR | O_NOCTTY | O_CLOEXEC));
    return {std::move(ours), std::move(theirs)};
}

std::vector<std::string> environmentWith(const std::vector<std::pair<std::string, std::string>> &own)
{
    std::vector<std::string> all;
    for (char **entry = environ; *entry; ++entry) {
        const std::string_view text(*entry);
        bool replaced = false;
        for (const auto &[name, value] : own)
            replaced = replaced || text.starts_with(name + "=");
        if (!replaced)
            all.emplace_back(text);
    }
    for (const auto &[name, value] : own)
        all.push_back(name + "=" + value);
    return all;
}

std::vector<char *> pointers(std::vector<std::string> &texts)
{
    std::vector<char *> list;
    for (std::string &text : texts)
        list.push_back(text.data());
    list.push_back(nullptr);
    return list;
}

/// Between fork and exec: only what is safe there. The control ends are first moved out of the way of 3 and 4.
[[noreturn]] void becomeProgram(char *const *arguments, char *const *environment, int output, int commands, int answers)
{
    ::setpgid(0, 0);
    const int nothing = ::open("/dev/null", O_RDONLY);
    ::dup2(nothing, 0);
    ::dup2(output, 1);
    ::dup2(output, 2);
    if (commands >= 0) {
        const int in = ::fcntl(commands, F_DUPFD, 10);
        const int out = ::fcntl(answers, F_DUPFD, 10);
        ::dup2(in, 3);
        ::dup2(out, 4);
        ::close(in);
        ::close(out);
    }
    ::execve(arguments[0], arguments, environment);
    ::_exit(127);
}

} // namespace

net::TemporaryFolder::TemporaryFolder()
{
    std::error_code ignored;
    std::string name = (std::filesystem::temp_directory_path(ignored) / "wiretale-XXXXXX").string();
    if (::mkdtemp(name.data()))
        m_path = name;
}

net::TemporaryFolder::~TemporaryFolder()
{
    std::error_code ignored;
    if (!m_path.empty())
        std::filesystem::remove_all(m_path, ignored);
}

net::TemporaryFolder::TemporaryFolder(TemporaryFolder &&other) noexcept
    : m_path(std::exchange(other.m_path, {}))
{
}

ws::Result<net::BrowserProcess> net::BrowserProcess::start(const ProcessWish &wish)
{
    Pipe output = wish.terminal ? makeTerminal() : makePipe();
    Pipe commands = wish.controlPipe ? makeQuietPipe() : Pipe();
    Pipe answers = wish.controlPipe ? makePipe() : Pipe();
    std::vector<std::string> command = wish.command;
    std::vector<std::string> environment = environmentWith(wish.environment);
    const std::vector<char *> arguments = pointers(command);
    const std::vector<char *> variables = pointers(environment);
    const pid_t pid = ::fork();
    if (pid < 0)
        return ws::Error{std::string("Could not start ") + wish.command.front() + ": " + std::strerror(errno) + ".", errno};
    if (pid == 0)
        becomeProgram(arguments.data(), variables.data(), output.write.get(), commands.read.get(), answers.write.get());
    ::setpgid(pid, pid);
    BrowserProcess process;
    process.m_pid = pid;
    process.m_out = std::move(output.read);
    process.m_controlOut = std::move(commands.write);
    process.m_controlIn = std::move(answers.read);
    for (const Descriptor *fd : {&process.m_out, &process.m_controlIn, &process.m_controlOut})
        if (*fd)
            ::fcntl(fd->get(), F_SETFL, O_NONBLOCK);
    return process;
}

net::BrowserProcess::~BrowserProcess()
{
    end(std::chrono::milliseconds(500));
}

net::BrowserProcess::BrowserProcess(BrowserProcess &&other) noexcept
    : m_pid(std::exchange(other.m_pid, -1))
    , m_ended(other.m_ended)
    , m_out(std::move(other.m_out))
    , m_controlIn(std::move(other.m_controlIn))
    , m_controlOut(std::move(other.m_controlOut))
    , m_output(std::move(other.m_output))
    , m_line(std::move(other.m_line))
    , m_lines(std::move(other.m_lines))
{
}

void net::BrowserProcess::pump()
{
    char room[16384];
    ssize_t size = 0;
    while ((size = ::read(m_out.get(), room, sizeof room)) > 0) {
        m_output.append(room, std::size_t(size));
        m_line.append(room, std::size_t(size));
    }
    if (m_output.size() > mostOutput)
        m_output.erase(0, m_output.size() - mostOutput);
    for (std::size_t end = 0; (end = m_line.find('\n')) != std::string::npos;) {
        m_lines.push_back(m_line.substr(0, end > 0 && m_line[end - 1] == '\r' ? end - 1 : end));
        m_line.erase(0, end + 1);
    }
}

bool net::BrowserProcess::running()
{
    if (!m_ended && m_pid > 0 && ::waitpid(m_pid, nullptr, WNOHANG) == m_pid)
        m_ended = true;
    return m_pid > 0 && !m_ended;
}

std::vector<std::string> net::BrowserProcess::takeLines()
{
    return std::exchange(m_lines, {});
}

void net::BrowserProcess::end(ws::Duration patience)
{
    if (m_pid <= 0)
        return;
    const auto until = std::chrono::steady_clock::now() + patience;
    ::kill(-m_pid, SIGTERM);
    while (running() && std::chrono::steady_clock::now() < until)
        std::this_thread::sleep_for(std::chrono::milliseconds(5));
    ::kill(-m_pid, SIGKILL); // helpers of the group that outlived it, too
    if (!m_ended)
        ::waitpid(m_pid, nullptr, 0);
    m_pid = -1;
}

std::string net::findProgram(const std::string &name)
{
    if (name.find('/') != std::string::npos)
        return ::access(name.c_str(), X_OK) == 0 ? name : std::string();
    const char *path = std::getenv("PATH");
    std::string_view folders = path ? path : "/usr/local/bin:/usr/bin:/bin";
    while (!folders.empty()) {
        const std::string_view folder = folders.substr(0, folders.find(':'));
        folders.remove_prefix(std::min(folder.size() + 1, folders.size()));
        const std::string candidate = std::string(folder) + "/" + name;
        if (::access(candidate.c_str(), X_OK) == 0)
            return candidate;
    }
    return {};
}

std::string net::outputOf(const std::vector<std::string> &command, ws::Duration limit)
{
    auto process = BrowserProcess::start({command, {}, false, false});
    if (!process)
        return {};
    const auto until = std::chrono::steady_clock::now() + limit;
    while (process.value().running() && std::chrono::steady_clock::now() < until)
        std::this_thread::sleep_for(std::chrono::milliseconds(5));
    process.value().pump();
    return process.value().output();
}
