#include "gui/window/row_menu.h"

#include "gui/core/workspace.h"
#include "gui/detail/payload_source.h"
#include "gui/session/filter_bar.h"
#include "gui/session/session_page.h"
#include "ui_main_window.h"

#include <QClipboard>
#include <QMenu>

namespace gui {

namespace {

constexpr quint64 mostCopied = 16 * 1024 * 1024;

struct KindWord {
    ws::Opcode opcode;
    const char *word;
    Outgoing::Kind kind;
};

constexpr KindWord kinds[] = {
    {ws::Opcode::Text, "text", Outgoing::Kind::Text},   {ws::Opcode::Binary, "binary", Outgoing::Kind::Binary},
    {ws::Opcode::Ping, "ping", Outgoing::Kind::Ping},   {ws::Opcode::Pong, "pong", Outgoing::Kind::Pong},
    {ws::Opcode::Close, "close", Outgoing::Kind::Close},
};

const KindWord *kindOf(const capture::Record &record)
{
    if (record.kind != capture::RecordKind::Frame)
        return nullptr;
    for (const auto &each : kinds)
        if (each.opcode == ws::Opcode(record.opcode))
            return &each;
    return nullptr;
}

/// The row that the timeline stands on; a context without a session where there is none.
DetailContext currentRow(const SessionPage &page, const SessionBook &book)
{
    const auto *entry = book.find(page.session());
    const auto index = page.timeline().currentIndex();
    if (!entry || !index.isValid())
        return {};
    return {entry->session, entry->tale, page.timeline().timeline()->item(index.row()), 0, {}};
}

} // namespace

RowMenu::RowMenu(const WindowParts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
}

void RowMenu::showRowMenu(const QPoint &globalPos)
{
    auto &ui = m_parts.ui;
    const auto row = currentRow(*ui.sessionPage, m_parts.workspace.book());
    QMenu menu;
    menu.addAction(ui.actionCopyRow);
    menu.addAction(ui.actionCopyPayload);
    menu.addAction(tr("Copy as hex"), this, &RowMenu::copyAsHex);
    if (row.record() && kindOf(*row.record())) {
        menu.addSeparator();
        auto *again = menu.addAction(tr("Send again"), this, [this] {
            if (loadIntoComposer())
                m_parts.ui.sessionPage->composer().send();
        });
        again->setEnabled(ui.actionSend->isEnabled());
        menu.addAction(tr("Load into composer"), this, &RowMenu::loadIntoComposer);
        addFilters(menu);
    }
    if (row.record()) {
        menu.addSeparator();
        menu.addAction(tr("Mark"), this, [this, record = row.item.record] { emit m_parts.ui.sessionPage->markRequested(record); });
    }
    addExplain(menu);
    menu.exec(globalPos);
}

void RowMenu::addFilters(QMenu &menu)
{
    const auto row = currentRow(*m_parts.ui.sessionPage, m_parts.workspace.book());
    const auto &record = *row.record();
    auto *filters = menu.addMenu(tr("Filter by"));
    auto &bar = m_parts.ui.sessionPage->filterBar();
    const QString kind = QStringLiteral("op:") + QLatin1String(kindOf(record)->word);
    const QString direction = record.direction == ws::Direction::ClientToServer ? QStringLiteral("dir:out") : QStringLiteral("dir:in");
    filters->addAction(tr("This kind (%1)").arg(kind), &bar, [&bar, kind] { bar.setText(kind); });
    filters->addAction(tr("This direction (%1)").arg(direction), &bar, [&bar, direction] { bar.setText(direction); });
}

void RowMenu::addExplain(QMenu &menu)
{
    const auto row = currentRow(*m_parts.ui.sessionPage, m_parts.workspace.book());
    if (!row.tale || row.tale->facts.closes.empty() || row.item.chapter != Chapter::Close)
        return;
    if (const auto code = row.tale->facts.closes.front().code)
        menu.addAction(tr("Explain %1…").arg(*code), this, [this, code] { emit codeExplanationWanted(*code); });
}

void RowMenu::showSessionMenu(const QPoint &globalPos)
{
    auto &ui = m_parts.ui;
    QMenu menu;
    menu.addAction(ui.actionConnectAgain);
    menu.addAction(ui.actionRename);
    menu.addSeparator();
    menu.addAction(ui.actionSave);
    menu.addAction(ui.actionExport);
    menu.addMenu(ui.menuCopyAs);
    menu.addSeparator();
    menu.addAction(ui.actionRemove);
    menu.exec(globalPos);
}

void RowMenu::copyAsHex()
{
    const auto payload = payloadOf(currentRow(*m_parts.ui.sessionPage, m_parts.workspace.book()));
    QGuiApplication::clipboard()->setText(QString::fromLatin1(payload.all(mostCopied).toHex(' ')));
}

bool RowMenu::loadIntoComposer()
{
    const auto row = currentRow(*m_parts.ui.sessionPage, m_parts.workspace.book());
    const auto *kind = row.record() ? kindOf(*row.record()) : nullptr;
    if (!kind)
        return false;
    Outgoing outgoing;
    outgoing.kind = kind->kind;
    outgoing.data = payloadOf(row).all(mostCopied);
    if (kind->kind == Outgoing::Kind::Close && outgoing.data.size() >= 2) {
        outgoing.code = std::uint16_t(std::uint8_t(outgoing.data[0]) << 8 | std::uint8_t(outgoing.data[1]));
        outgoing.data = outgoing.data.mid(2);
    }
    m_parts.ui.sessionPage->composer().load(outgoing);
    m_parts.ui.sessionPage->composer().focusEdit();
    return true;
}

} // namespace gui
