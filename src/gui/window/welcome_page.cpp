#include "gui/window/welcome_page.h"

#include "gui/detail/wire_lines.h"
#include "gui/paint/badges_delegate.h"
#include "gui/paint/icons.h"
#include "gui/paint/style.h"
#include "gui/paint/text_delegate.h"
#include "gui/paint/theme.h"
#include "ui_welcome_page.h"

#include <QEvent>
#include <QHeaderView>
#include <QPainter>

namespace gui {

namespace {

/// The demo's rows are taller than a table's.
template <typename Delegate>
class Tall : public Delegate {
public:
    using Delegate::Delegate;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return {Delegate::sizeHint(option, index).width(), px(34)};
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        Delegate::paint(painter, option, index);
        const QRect rect = option.rect;
        painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), colour(Token::Line));
    }
};

QFrame *separator()
{
    auto *line = new QFrame;
    line->setFixedHeight(1);
    setFillToken(line, Token::Line);
    return line;
}

} // namespace

WelcomePage::WelcomePage(QWidget *parent)
    : QScrollArea(parent)
    , m_ui(std::make_unique<Ui::WelcomePage>())
{
    m_ui->setupUi(this);
    setFillToken(m_ui->welcomeBody, Token::Base);
    setupTitle();
    setupDemo();
    setupOwn();
    showIcons();
}

WelcomePage::~WelcomePage() = default;

void WelcomePage::setupTitle()
{
    setFontRole(m_ui->welcomeTitleLabel, FontRole::Title);
    setTextToken(m_ui->welcomeSubtitleLabel, Token::Text2);
    setFontRole(m_ui->welcomeSubtitleLabel, FontRole::Lead);
    m_ui->welcomeTitleLayout->setStretch(1, 1);
}

void WelcomePage::setupDemo()
{
    auto *run = new QPushButton(tr("Run all eight"));
    run->setObjectName(QStringLiteral("runDemoButton"));
    run->setToolTip(tr("Run the demo (Ctrl+D)"));
    setButtonLook(run, ButtonLook::Main);
    connect(run, &QPushButton::clicked, this, &WelcomePage::runAllRequested);
    m_ui->demoCard->setTitle(tr("Start with the demo"), tr("eight short sessions on this computer; no network is used"));
    m_ui->demoCard->addTool(run);
    m_ui->demoCard->setLarge();
    m_ui->demoCard->body()->setContentsMargins(1, 0, 1, 1);
    m_ui->demoCard->body()->setSpacing(0);
    m_ui->demoCard->body()->addWidget(m_ui->demoTree);
    m_ui->demoCard->body()->addWidget(m_ui->demoFooter);
    auto &tree = *m_ui->demoTree;
    tree.setModel(&m_demo);
    tree.setItemDelegate(new Tall<TextDelegate>(&tree));
    tree.setItemDelegateForColumn(3, new Tall<BadgesDelegate>(&tree));
    tree.header()->setStretchLastSection(false);
    tree.header()->setMinimumSectionSize(px(24));
    tree.header()->setSectionResizeMode(2, QHeaderView::Stretch);
    tree.setCurrentIndex(m_demo.index(0, 0));
    connect(&tree, &QTreeView::activated, this, [this](const QModelIndex &index) { emit runRequested(index.row()); });
    fitColumns();
    setTextToken(m_ui->demoEnterLabel, Token::Text2);
    setFontRole(m_ui->demoEnterLabel, FontRole::Note);
    setFontRole(m_ui->demoFooterLabel, FontRole::Dense);
}

void WelcomePage::fitColumns()
{
    auto &tree = *m_ui->demoTree;
    const int widths[] = {px(26), px(232), 0, px(206)};
    for (int column : {0, 1, 3})
        tree.header()->resizeSection(column, widths[column]);
    tree.setFixedHeight(px(34) * m_demo.rowCount() + tree.header()->sizeHint().height() + 2);
}

void WelcomePage::setupOwn()
{
    m_ui->ownCard->setTitle(tr("Or bring your own"));
    m_ui->ownCard->setLarge();
    m_ui->ownCard->body()->setContentsMargins(0, 0, 0, 0);
    m_ui->ownCard->body()->setSpacing(0);
    for (QWidget *row : {m_ui->ownRow1, m_ui->ownRow2, m_ui->ownRow3, m_ui->ownRow4}) {
        if (row != m_ui->ownRow1)
            m_ui->ownCard->body()->addWidget(separator());
        m_ui->ownCard->body()->addWidget(row);
    }
    for (QWidget *title : {m_ui->ownTitle1, m_ui->ownTitle2, m_ui->ownTitle3, m_ui->ownTitle4})
        setFontRole(title, FontRole::UiBold);
    for (QWidget *says : {m_ui->ownSays1, m_ui->ownSays2, m_ui->ownSays3, m_ui->ownSays4}) {
        setFontRole(says, FontRole::Dense);
        setTextToken(says, Token::Text2);
    }
    for (QWidget *keys : {m_ui->ownKeys1, m_ui->ownKeys2, m_ui->ownKeys3, m_ui->ownKeys4}) {
        setFontRole(keys, FontRole::Note);
        setTextToken(keys, Token::Text2);
    }
    connect(m_ui->goToAddressButton, &QPushButton::clicked, this, &WelcomePage::addressRequested);
    connect(m_ui->setUpRelayButton, &QPushButton::clicked, this, &WelcomePage::relayRequested);
    connect(m_ui->startMockButton, &QPushButton::clicked, this, &WelcomePage::mockRequested);
    connect(m_ui->openFileButton, &QPushButton::clicked, this, &WelcomePage::openRequested);
    auto *hatch = new HatchBox(m_ui->welcomeLegend);
    hatch->setSample();
    m_ui->welcomeLegendLayout->replaceWidget(m_ui->legendIcon4, hatch);
    m_ui->legendIcon4->hide();
    for (QWidget *label : {m_ui->legendLabel1, m_ui->legendLabel2, m_ui->legendLabel3, m_ui->legendLabel4}) {
        setTextToken(label, Token::Text2);
        setFontRole(label, FontRole::Dense);
    }
}

void WelcomePage::showIcons()
{
    m_ui->appIcon->setPixmap(applicationIcon().pixmap(px(44)));
    const auto put = [](QLabel *label, const char *name, Token token, int size) { label->setPixmap(icon(QString::fromLatin1(name), token).pixmap(px(size))); };
    put(m_ui->ownIcon1, "connect", Token::Text2, 18);
    put(m_ui->ownIcon2, "relay", Token::Text2, 18);
    put(m_ui->ownIcon3, "host", Token::Text2, 18);
    put(m_ui->ownIcon4, "folder", Token::Text2, 18);
    put(m_ui->demoFooterIcon, "braces", Token::Page, 14);
    put(m_ui->legendIcon1, "right", Token::Sent, 14);
    put(m_ui->legendIcon2, "left", Token::Recv, 14);
    put(m_ui->legendIcon3, "braces", Token::Page, 14);
    if (auto *run = findChild<QPushButton *>(QStringLiteral("runDemoButton")))
        run->setIcon(icon(QStringLiteral("play"), Token::InkText));
}

void WelcomePage::focusDemo()
{
    if (auto *run = findChild<QPushButton *>(QStringLiteral("runDemoButton")))
        run->setFocus(Qt::OtherFocusReason);
}

void WelcomePage::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showIcons();
    if (event->type() == QEvent::FontChange)
        fitColumns();
}

void WelcomePage::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    const bool wide = viewport()->width() >= px(900);
    m_ui->welcomeCardsLayout->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    const int side = wide ? px(56) : px(16);
    m_ui->welcomeLayout->setContentsMargins(side, wide ? px(44) : px(16), side, px(20));
}

} // namespace gui
