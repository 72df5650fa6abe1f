#include "gui/detail/handshake_page.h"

#include "explain/refusal.h"
#include "gui/paint/card.h"
#include "gui/paint/icons.h"
#include "gui/paint/text_delegate.h"
#include "gui/paint/theme.h"
#include "gui/text/display_text.h"

#include <QHeaderView>
#include <QTreeView>
#include <QVBoxLayout>

namespace gui {

namespace {

using Look = OverviewPhases::Look;

QString utf8(const std::string &text)
{
    return harmless(QString::fromStdString(text));
}

std::vector<Waterfall::Row> waterfallRows(const explain::SessionFacts &facts)
{
    std::vector<Waterfall::Row> rows;
    auto at = facts.start;
    const auto add = [&](const QString &name, std::optional<ws::Time> end, Look look) {
        if (!end)
            return;
        rows.push_back({name, {}, at - facts.start, *end - facts.start, look});
        at = *end;
    };
    add(HandshakePage::tr("Name (DNS)"), facts.nameAt, Look::Box);
    add(HandshakePage::tr("TCP"), facts.tcpAt, Look::Box);
    add(facts.tls ? utf8(facts.tls->version) : HandshakePage::tr("TLS"), facts.tlsAt, Look::Box);
    add(HandshakePage::tr("Request"), facts.requestAt, Look::Sent);
    add(HandshakePage::tr("Answer"), facts.answerAt, Look::Waiting);
    return rows;
}

Facts refusalFacts(const explain::SessionFacts &facts)
{
    Facts result;
    const auto refusal = explain::decodeRefusal(facts);
    if (!refusal.title.empty())
        result << Fact{HandshakePage::tr("Answer"), utf8(refusal.title), true} << Fact{HandshakePage::tr("Means"), utf8(refusal.meaning), false};
    if (!refusal.server.empty())
        result << Fact{HandshakePage::tr("Answered by"), utf8(refusal.server), false};
    for (const auto &claim : refusal.claims)
        result << Fact{{}, utf8(claim.sentence.text()), false};
    if (facts.handshake && facts.upgraded()) {
        const auto &negotiated = facts.handshake->negotiated;
        result << Fact{HandshakePage::tr("Subprotocol"), negotiated.subprotocol.empty() ? HandshakePage::tr("none") : utf8(negotiated.subprotocol), true};
        result << Fact{HandshakePage::tr("Extensions"), negotiated.extensions.empty() ? HandshakePage::tr("none") : utf8(negotiated.extensions), true};
    }
    if (facts.tlsFault)
        result << Fact{QStringLiteral("TLS"), utf8(facts.tlsFault->says), false};
    return result;
}

struct OutcomeLook {
    const char *icon;
    Token token;
};

OutcomeLook lookOf(explain::CheckOutcome outcome)
{
    switch (outcome) {
    case explain::CheckOutcome::Pass: return {"tick", Token::Text2};
    case explain::CheckOutcome::Fail: return {"x", Token::Err};
    case explain::CheckOutcome::NotReached: return {"ring", Token::Text3};
    }
    return {"ring", Token::Text3};
}

} // namespace

HandshakePage::HandshakePage(QWidget *parent)
    : QScrollArea(parent)
    , m_waterfall(new Waterfall)
    , m_facts(new FactsGrid)
    , m_checkTree(makeChecks())
{
    m_waterfall->setObjectName(QStringLiteral("waterfall"));
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(10, 10, 10, 10);
    layout->setSpacing(8);
    auto *times = new Card;
    times->setTitle(tr("Where the time went"));
    times->body()->addWidget(m_waterfall);
    auto *checks = new Card;
    checks->setTitle(tr("Checks"), tr("in the order in which an endpoint makes them"));
    checks->body()->addWidget(m_checkTree);
    layout->addWidget(times);
    layout->addWidget(m_facts);
    layout->addWidget(checks, 1);
    setWidget(page);
}

QTreeView *HandshakePage::makeChecks()
{
    auto *tree = new QTreeView;
    tree->setObjectName(QStringLiteral("checksTree"));
    tree->setAccessibleName(tr("Checks of the opening handshake"));
    tree->setModel(&m_checks);
    tree->setItemDelegate(new TextDelegate(tree));
    tree->setRootIsDecorated(false);
    tree->setFrameShape(NoFrame);
    tree->setMinimumHeight(px(180));
    connect(tree, &QTreeView::activated, this, [this](const QModelIndex &index) {
        const auto record = index.siblingAtColumn(0).data(Qt::UserRole);
        if (record.isValid())
            emit recordRequested(record.toUInt());
    });
    return tree;
}

void HandshakePage::show(const TalePtr &tale)
{
    if (!tale || tale == m_tale)
        return;
    m_tale = tale;
    m_waterfall->setRows(waterfallRows(tale->facts));
    m_facts->setFacts(refusalFacts(tale->facts));
    fillChecks();
}

void HandshakePage::fillChecks()
{
    m_checks.clear();
    m_checks.setHorizontalHeaderLabels({tr("Check"), tr("Offered"), tr("Received"), tr("Source")});
    for (const auto &check : m_tale->verdict.checks) {
        const auto look = lookOf(check.outcome);
        QList<QStandardItem *> row;
        const std::string cells[] = {check.says, check.offered, check.received, check.section};
        for (const auto &cell : cells) {
            auto *item = new QStandardItem(utf8(cell));
            item->setEditable(false);
            item->setFont(gui::font(row.isEmpty() || row.size() == 3 ? FontRole::Dense : FontRole::Mono));
            item->setForeground(colour(check.outcome == explain::CheckOutcome::NotReached ? Token::Text3 : row.isEmpty() ? Token::Text : Token::Text2));
            item->setToolTip(plainToolTip(utf8(cell)));
            row << item;
        }
        row.first()->setIcon(icon(QString::fromLatin1(look.icon), look.token));
        if (check.evidence.record)
            row.first()->setData(uint(*check.evidence.record), Qt::UserRole);
        m_checks.appendRow(row);
    }
    m_checkTree->header()->resizeSection(0, px(300));
}

} // namespace gui
