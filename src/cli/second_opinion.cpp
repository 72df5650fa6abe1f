#include "cli/second_opinion.h"

#include "net/qt_peer.h"

namespace cli {

bool showsSecondOpinion(std::string_view format) { return format == "text" || format == "jsonl" || format == "json"; }

exporters::SecondOpinion askQt(const capture::Session &session)
{
    const net::QtReport report = net::secondOpinion(session);
    exporters::SecondOpinion opinion;
    opinion.who = net::qtPeerName();
    opinion.says = net::inWords(report);
    opinion.asked = report.asked;
    opinion.closeCode = report.closeCode;
    opinion.closeReason = report.closeReason;
    opinion.errorString = report.errorString;
    for (const net::QtSignal &one : report.happened)
        opinion.happened.push_back(one.text);
    return opinion;
}

} // namespace cli
