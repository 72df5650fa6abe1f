#include "gui/detail/headers_tab.h"

#include "gui/paint/icons.h"
#include "gui/paint/style.h"
#include "gui/paint/text_delegate.h"
#include "gui/paint/theme.h"
#include "gui/text/display_text.h"
#include "ui_headers_tab.h"

#include <QClipboard>
#include <QEvent>
#include <QHeaderView>

namespace gui {

HeadersTab::HeadersTab(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::HeadersTab>())
{
    m_ui->setupUi(this);
    setupTrees();
    setFontRole(m_ui->rawHeads, FontRole::Mono);
    setTextToken(m_ui->headersNote, Token::Text2);
    setSmall(m_ui->rawButton);
    setButtonLook(m_ui->copyHeadersButton, ButtonLook::Quiet);
    showIcons();
    connect(m_ui->rawButton, &QToolButton::toggled, this, [this](bool raw) { m_ui->headersStack->setCurrentIndex(raw ? 1 : 0); });
    connect(m_ui->copyHeadersButton, &QToolButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_ui->rawHeads->toPlainText()); });
}

HeadersTab::~HeadersTab() = default;

void HeadersTab::setupTrees()
{
    for (auto [tree, model] : {std::pair(m_ui->requestTree, &m_request), std::pair(m_ui->responseTree, &m_response)}) {
        tree->setModel(model);
        tree->setItemDelegate(new TextDelegate(tree));
        tree->header()->resizeSection(0, px(190));
        tree->header()->resizeSection(1, px(240));
        tree->header()->setStretchLastSection(true);
    }
}

void HeadersTab::showIcons()
{
    m_ui->copyHeadersButton->setIcon(icon(QStringLiteral("copy")));
}

void HeadersTab::show(const DetailContext &context)
{
    const explain::SessionFacts none;
    const auto &facts = context.tale ? context.tale->facts : none;
    if (facts.request == m_shownRequest && facts.answer == m_shownResponse && m_shownRequest)
        return;
    m_shownRequest = facts.request;
    m_shownResponse = facts.answer;
    m_request.setHead(facts.request, facts);
    m_response.setHead(facts.answer, facts);
    m_ui->headersNote->setText(!facts.request ? tr("No request yet.") : facts.answer ? tr("The page’s script can read none of these.") : tr("No answer came."));
    QString raw;
    for (const auto &head : {facts.request, facts.answer})
        if (head)
            raw += peerText(ws::Bytes(head->raw), Lines::Many, 1024 * 1024).remove(QStringLiteral("␍")) + u'\n';
    m_ui->rawHeads->setPlainText(raw.trimmed());
}

void HeadersTab::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showIcons();
}

} // namespace gui
