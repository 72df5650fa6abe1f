#include "gui/window/session_actions.h"

#include "gui/core/session_list_model.h"
#include "gui/core/session_words.h"
#include "gui/core/workspace.h"
#include "gui/session/ended_bar.h"
#include "gui/session/session_page.h"
#include "gui/text/display_text.h"
#include "gui/window/connect_bar.h"
#include "gui/window/mode_bar.h"
#include "ui_main_window.h"

#include <QInputDialog>
#include <QMessageBox>
#include <QSettings>
#include <QStatusBar>
#include <QToolButton>
#include <QUrl>

namespace gui {

namespace {

constexpr std::chrono::seconds undoTime{10};

QString utf8(const std::string &text)
{
    return harmless(QString::fromStdString(text));
}

ws::ByteBuffer toBuffer(const QByteArray &data)
{
    return {data.begin(), data.end()};
}

/// The fields of a recorded request head that the user or the profile had added.
net::ConnectRequest requestFrom(const Tale &tale, const RequestDraft &draft)
{
    auto request = draft.request(QString::fromStdString(tale.info.url), tale.info.profile.empty() ? "plain" : tale.info.profile);
    if (!tale.facts.request)
        return request;
    request.fields.clear();
    request.subprotocols = ws::splitList(tale.facts.request->joined("Sec-WebSocket-Protocol"));
    request.offerDeflate = tale.facts.request->find("Sec-WebSocket-Extensions") != nullptr;
    const auto own = [&](const ws::HttpField &field) {
        static constexpr std::string_view made[] = {"Host", "Upgrade", "Connection", "Sec-WebSocket-Key", "Sec-WebSocket-Version", "Sec-WebSocket-Protocol", "Sec-WebSocket-Extensions"};
        return std::none_of(std::begin(made), std::end(made), [&](std::string_view name) { return ws::equalsIgnoringCase(name, field.name); });
    };
    if (request.headTemplate.empty())
        for (const auto &field : tale.facts.request->fields)
            if (own(field))
                request.fields.push_back({field.name, field.value, 0, 0});
    if (const auto *origin = tale.facts.request->find("Origin"); origin && !request.headTemplate.empty())
        request.fields.push_back({"Origin", origin->value, 0, 0});
    return request;
}

} // namespace

SessionActions::SessionActions(const WindowParts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
    connectActions();
    auto &book = parts.workspace.book();
    connect(&book, &SessionBook::added, this, [this, &book](SessionKey key) {
        if (m_wanted == 0 || book.keyOf(m_wanted) != key)
            return;
        m_wanted = 0;
        emit sessionWanted(key);
    });
    connect(&parts.workspace.demo(), &Demo::played, this, [this](capture::SessionId id, int index) {
        if (index == 0)
            show(id);
    });
    connect(&parts.workspace.demo(), &Demo::failed, this, [this](const QString &says) {
        m_parts.ui.windowBanner->showBanner({BannerData::Severity::Err, harmless(says), {}, QStringLiteral("demo"), true, {}});
    });
}

void SessionActions::connectActions()
{
    auto &ui = m_parts.ui;
    auto &bar = m_parts.modes.connectBar();
    const auto page = m_parts.ui.sessionPage;
    connect(ui.actionConnect, &QAction::triggered, this, [this, &bar] { connectTo(bar.address()); });
    connect(&bar, &ConnectBar::connectRequested, this, [this, &bar] { connectTo(bar.address()); });
    connect(&bar, &ConnectBar::stopRequested, this, &SessionActions::stopCurrent);
    connect(&bar, &ConnectBar::closeRequested, this, &SessionActions::closeCurrent);
    connect(ui.actionConnectAgain, &QAction::triggered, this, [this, page] { connectAgain(page->session()); });
    connect(ui.actionStop, &QAction::triggered, this, &SessionActions::stopCurrent);
    connect(ui.actionClose, &QAction::triggered, this, &SessionActions::closeCurrent);
    connect(ui.actionDrop, &QAction::triggered, this, [this] { m_parts.workspace.engine().drop(currentId()); });
    connect(ui.actionReset, &QAction::triggered, this, [this] { m_parts.workspace.engine().reset(currentId()); });
    connect(ui.actionSend, &QAction::triggered, &page->composer(), &Composer::send);
    connect(ui.actionSendPing, &QAction::triggered, this, &SessionActions::sendPing);
    connect(ui.actionRename, &QAction::triggered, this, [this, page] { rename(page->session()); });
    connect(ui.actionRemove, &QAction::triggered, this, [this] { remove(m_parts.ui.sessionsPanel->current()); });
    connect(ui.actionRemoveEnded, &QAction::triggered, this, &SessionActions::removeEnded);
    connect(ui.actionRunDemo, &QAction::triggered, this, qOverload<>(&SessionActions::runDemo));
    connect(page, &SessionPage::sendRequested, this, &SessionActions::send);
    connect(&page->endedBar(), &EndedBar::connectAgainRequested, ui.actionConnectAgain, &QAction::trigger);
}

const SessionEntry *SessionActions::current() const
{
    return m_parts.workspace.book().find(m_parts.ui.sessionPage->session());
}

capture::SessionId SessionActions::currentId() const
{
    return m_parts.workspace.book().idOf(m_parts.ui.sessionPage->session());
}

/// Connects, and shows the session; a banner says why it could not even begin.
bool SessionActions::begin(net::ConnectRequest request)
{
    const std::chrono::seconds limit(m_parts.settings.value(QStringLiteral("connect/limit"), 30).toInt());
    request.connectTimeout = limit;
    request.policy.handshakeTimeout = limit;
    const auto id = m_parts.workspace.engine().connect(request);
    if (!id) {
        m_parts.ui.windowBanner->showBanner({BannerData::Severity::Err, utf8(id.error().says), {}, QStringLiteral("connect"), true, {}});
        return false;
    }
    m_parts.ui.windowBanner->dismiss(QStringLiteral("connect"));
    show(id.value());
    return true;
}

/// The book learns of the session with its next poll; then it is shown.
void SessionActions::show(capture::SessionId id)
{
    m_wanted = id;
    m_parts.workspace.book().poll();
    if (const auto key = m_parts.workspace.book().keyOf(id); key != 0 && m_wanted != 0) {
        m_wanted = 0;
        emit sessionWanted(key);
    }
}

void SessionActions::connectTo(const QString &address)
{
    auto &bar = m_parts.modes.connectBar();
    if (address.isEmpty())
        return bar.focusAddress();
    QString url = address;
    if (!url.contains(QLatin1String("://")))
        url.prepend(QStringLiteral("ws://"));
    if (begin(bar.draft().request(url, bar.profile())))
        bar.remember(address);
}

void SessionActions::connectAgain(SessionKey key)
{
    const auto *entry = m_parts.workspace.book().find(key);
    if (entry && entry->tale)
        begin(requestFrom(*entry->tale, m_parts.modes.connectBar().draft()));
}

void SessionActions::runDemo()
{
    m_parts.workspace.demo().playAll();
}

void SessionActions::runDemo(int index)
{
    const auto sessions = demoSessions();
    if (index < 0 || index >= int(sessions.size()))
        return;
    const auto id = m_parts.workspace.demo().play(sessions[std::size_t(index)]);
    if (id)
        return show(id.value());
    m_parts.ui.windowBanner->showBanner({BannerData::Severity::Err, utf8(id.error().says), {}, QStringLiteral("demo"), true, {}});
}

void SessionActions::tryOnMock(const QString &mockAddress)
{
    emit mockAddressWanted(mockAddress);
}

void SessionActions::send(const Outgoing &outgoing)
{
    auto &engine = m_parts.workspace.engine();
    const auto id = currentId();
    const auto data = toBuffer(outgoing.data);
    bool sent = false;
    switch (outgoing.kind) {
    case Outgoing::Kind::Text: sent = engine.sendText(id, outgoing.data.toStdString(), outgoing.fragments, outgoing.compress); break;
    case Outgoing::Kind::Binary: sent = engine.sendBinary(id, data, outgoing.fragments, outgoing.compress); break;
    case Outgoing::Kind::Ping: sent = engine.sendPing(id, data); break;
    case Outgoing::Kind::Pong: sent = engine.sendPong(id, data); break;
    case Outgoing::Kind::Close: sent = engine.close(id, outgoing.code, outgoing.data.toStdString()); break;
    }
    if (sent)
        m_parts.ui.windowBanner->dismiss(QStringLiteral("send"));
    else
        m_parts.ui.windowBanner->showBanner({BannerData::Severity::Warn, tr("The session is not open: nothing was sent."), {}, QStringLiteral("send"), true, {}});
}

void SessionActions::sendPing()
{
    const QByteArray data = QStringLiteral("wt-%1").arg(++m_pings, 5, 10, QChar(u'0')).toLatin1();
    send({Outgoing::Kind::Ping, data, 1, false, {}});
}

void SessionActions::closeCurrent()
{
    m_parts.ui.sessionPage->composer().prepareClose();
}

void SessionActions::stopCurrent()
{
    m_parts.workspace.engine().abort(currentId());
}

void SessionActions::rename(SessionKey key)
{
    const auto *entry = m_parts.workspace.book().find(key);
    if (!entry)
        return;
    bool ok = false;
    const QString name = QInputDialog::getText(&m_parts.window, tr("Rename the session"), tr("Name"), QLineEdit::Normal, sessionTitle(entry->session->info()), &ok);
    if (ok)
        m_parts.workspace.rename(key, name.trimmed());
}

void SessionActions::remove(SessionKey key)
{
    auto &book = m_parts.workspace.book();
    const auto *entry = book.find(key);
    if (!entry || entry->removed)
        return;
    if (entry->live())
        m_parts.workspace.engine().close(book.idOf(key), std::uint16_t(1001), {});
    const QString title = sessionTitle(entry->session->info());
    book.setRemoved(key, true);
    m_lastRemoved = key;
    auto *undo = new QToolButton;
    undo->setObjectName(QStringLiteral("undoRemoveButton"));
    undo->setText(tr("Undo"));
    auto &status = *m_parts.ui.statusBar;
    status.showMessage(tr("%1 was removed.").arg(title), int(std::chrono::milliseconds(undoTime).count()));
    status.addPermanentWidget(undo);
    connect(undo, &QToolButton::clicked, this, &SessionActions::undoRemove);
    connect(undo, &QToolButton::clicked, undo, &QObject::deleteLater);
    QTimer::singleShot(undoTime, undo, &QObject::deleteLater);
}

void SessionActions::undoRemove()
{
    m_parts.workspace.book().setRemoved(m_lastRemoved, false);
    m_parts.ui.statusBar->clearMessage();
    emit sessionWanted(m_lastRemoved);
}

void SessionActions::removeEnded()
{
    const auto answer = QMessageBox::question(&m_parts.window, tr("Remove all ended"), tr("Remove all sessions that have ended from the list? What is not saved is lost when Wiretale quits."));
    if (answer != QMessageBox::Yes)
        return;
    auto &book = m_parts.workspace.book();
    for (SessionKey key = 1; key <= book.entries().size(); ++key)
        if (const auto *entry = book.find(key); entry && !entry->live())
            book.setRemoved(key, true);
}

void SessionActions::update()
{
    auto &ui = m_parts.ui;
    const auto *entry = current();
    const bool live = entry && entry->live();
    const bool open = live && entry->tale && entry->tale->facts.upgraded();
    const bool connecting = live && !open;
    ui.actionConnectAgain->setEnabled(entry && entry->tale && !entry->tale->info.url.empty() && entry->tale->info.mode != capture::Mode::Serve);
    ui.actionStop->setEnabled(connecting);
    for (auto *action : {ui.actionClose, ui.actionDrop, ui.actionReset, ui.actionSend, ui.actionSendPing})
        action->setEnabled(open);
    ui.actionRename->setEnabled(entry && entry->origin == Origin::Engine);
    ui.actionRemove->setEnabled(entry);
    const bool ours = entry && entry->tale && entry->tale->info.mode == capture::Mode::Connect;
    m_parts.modes.connectBar().setOffer(!ours || !live ? ConnectBar::Offer::Connect : open ? ConnectBar::Offer::Close : ConnectBar::Offer::Stop);
    ui.sessionPage->endedBar().setOffers(ui.actionConnectAgain->isEnabled(), ui.actionAskBrowser->isVisible() && ui.actionConnectAgain->isEnabled(), entry && entry->tale);
}

} // namespace gui
