#include "net/browser_console.h"

#include <nlohmann/json.hpp>

#include <sys/socket.h>
#include <unistd.h>

namespace {

using nlohmann::json;

class ChromiumConsole : public net::BrowserConsole {
public:
    explicit ChromiumConsole(std::string page)
        : m_page(std::move(page))
    {
        send("Target.createTarget", {{"url", "about:blank"}});
    }

    void pump(net::BrowserProcess &process) override
    {
        char room[65536];
        ssize_t size = 0;
        while ((size = ::read(process.controlIn(), room, sizeof room)) > 0)
            m_in.append(room, std::size_t(size));
        for (std::size_t end = 0; (end = m_in.find('\0')) != std::string::npos;) {
            receive(json::parse(m_in.substr(0, end), nullptr, false));
            m_in.erase(0, end + 1);
        }
        const ssize_t written = m_out.empty() ? 0 : ::send(process.controlOut(), m_out.data(), m_out.size(), MSG_NOSIGNAL);
        if (written > 0)
            m_out.erase(0, std::size_t(written));
    }

private:
    void send(const char *method, json parameters)
    {
        json command = {{"id", ++m_lastId}, {"method", method}, {"params", std::move(parameters)}};
        if (!m_session.empty())
            command["sessionId"] = m_session;
        m_out += command.dump() + '\0';
    }

    void receive(const json &message)
    {
        if (!message.is_object())
            return;
        const json result = message.value("result", json::object());
        const json parameters = message.value("params", json::object());
        const std::string method = message.value("method", "");
        if (result.contains("targetId"))
            send("Target.attachToTarget", {{"targetId", result["targetId"]}, {"flatten", true}});
        else if (result.contains("sessionId"))
            openPage(result["sessionId"].get<std::string>());
        else if (method == "Log.entryAdded")
            addEntry(parameters.value("entry", json::object()));
        else if (method == "Runtime.consoleAPICalled")
            addCall(parameters);
        else if (method == "Runtime.exceptionThrown")
            m_texts.push_back({"error", parameters.value("/exceptionDetails/exception/description"_json_pointer, std::string("Uncaught exception")), 0});
    }

    void openPage(const std::string &session)
    {
        m_session = session;
        send("Log.enable", json::object());
        send("Runtime.enable", json::object());
        send("Page.navigate", {{"url", m_page}});
    }

    void addEntry(const json &entry) { m_texts.push_back({entry.value("level", "log"), entry.value("text", ""), 0}); }

    void addCall(const json &call)
    {
        std::string text;
        for (const json &argument : call.value("args", json::array()))
            text += (text.empty() ? "" : " ")
                + (argument.contains("value") && argument["value"].is_string() ? argument["value"].get<std::string>()
                                                                               : argument.value("description", argument.value("value", json()).dump()));
        m_texts.push_back({call.value("type", "log"), text, 0});
    }

    std::string m_page, m_session, m_in, m_out;
    int m_lastId = 0;
};

} // namespace

std::unique_ptr<net::BrowserConsole> net::chromiumConsole(const std::string &page)
{
    return std::make_unique<ChromiumConsole>(page);
}
