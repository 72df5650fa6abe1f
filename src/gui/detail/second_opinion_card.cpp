#include "gui/detail/second_opinion_card.h"

#include "gui/paint/style.h"
#include "gui/paint/quantity.h"

#include <QBoxLayout>
#include <QThread>
#include <QToolButton>

namespace gui {

namespace {

QString quoted(const std::string &text)
{
    return u'"' + shown(QString::fromStdString(text), 200) + u'"';
}

} // namespace

Facts secondOpinionFacts(const net::QtReport &report)
{
    if (!report.asked)
        return {{SecondOpinionCard::tr("No answer"), shown(QString::fromStdString(report.failure), 300)}};
    QStringList signalNames;
    for (const net::QtSignal &one : report.happened)
        signalNames << shown(QString::fromStdString(one.text), 100);
    return {
        {QStringLiteral("closeCode()"), QString::number(report.closeCode), true},
        {QStringLiteral("closeReason()"), quoted(report.closeReason), true},
        {QStringLiteral("errorString()"), quoted(report.errorString), true},
        {SecondOpinionCard::tr("Signals"), signalNames.isEmpty() ? SecondOpinionCard::tr("none") : signalNames.join(QStringLiteral(", ")), true},
    };
}

SecondOpinionCard::SecondOpinionCard(QWidget *parent)
    : Card(parent)
    , m_facts(new FactsGrid)
    , m_askButton(new QToolButton)
{
    setObjectName(QStringLiteral("secondOpinionCard"));
    setTitle(tr("Second opinion"), QString::fromStdString(net::qtPeerName()));
    m_askButton->setText(tr("Ask"));
    m_askButton->setToolTip(tr("Replay the server’s bytes to a real QWebSocket"));
    setSmall(m_askButton);
    connect(m_askButton, &QToolButton::clicked, this, &SecondOpinionCard::ask);
    addTool(m_askButton);
    m_facts->setObjectName(QStringLiteral("secondOpinionFacts"));
    body()->addWidget(m_facts);
}

SecondOpinionCard::~SecondOpinionCard()
{
    if (m_thread)
        m_thread->wait();
}

void SecondOpinionCard::setSession(std::shared_ptr<const capture::Session> session, bool ended)
{
    const bool same = session == m_session && ended == m_ended;
    setVisible(session != nullptr);
    if (same || !session)
        return;
    m_answered = m_answered && session == m_session;
    m_session = std::move(session);
    m_ended = ended;
    if (!m_answered)
        m_facts->setFacts({});
    if (ended)
        ask();
}

void SecondOpinionCard::ask()
{
    if (m_thread || !m_session) // its answer brings the next question, see showReport
        return;
    m_askButton->setEnabled(false);
    auto report = std::make_shared<net::QtReport>();
    m_thread = QThread::create([session = m_session, report] { *report = net::secondOpinion(*session); });
    m_thread->setParent(this);
    connect(m_thread, &QThread::finished, this, [this, report, session = m_session, ended = m_ended] {
        m_thread->deleteLater();
        m_thread = nullptr;
        if (session != m_session || ended != m_ended)
            return ask();
        showReport(*report);
    });
    m_thread->start();
}

void SecondOpinionCard::showReport(const net::QtReport &report)
{
    m_askButton->setEnabled(true);
    m_answered = true;
    m_facts->setFacts(secondOpinionFacts(report));
    emit answered();
}

} // namespace gui
