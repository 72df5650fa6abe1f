#include "gui/detail/payload_tab.h"

#include "gui/paint/icons.h"
#include "gui/paint/quantity.h"
#include "gui/paint/style.h"
#include "gui/paint/text_delegate.h"
#include "gui/paint/theme.h"
#include "gui/text/display_text.h"
#include "ui_payload_tab.h"

#include <QActionGroup>
#include <QButtonGroup>
#include <QClipboard>
#include <QEvent>
#include <QFileDialog>
#include <QHeaderView>
#include <QMenu>
#include <QSaveFile>

#include <algorithm>

namespace gui {

namespace {

constexpr quint64 firstRead = 1024 * 1024;
constexpr quint64 mostText = 64ull * 1024 * 1024;
constexpr qsizetype longestLine = 64 * 1024; // longer lines make the text view slow: they are broken for display

/// Breaks lines that no view can lay out in time.
QString withBreaks(const QString &text)
{
    QString broken;
    broken.reserve(text.size());
    qsizetype column = 0;
    for (const QChar character : text) {
        column = character == u'\n' ? 0 : column + 1;
        broken += character;
        if (column == longestLine) {
            broken += u'\n';
            column = 0;
        }
    }
    return broken;
}

ws::Bytes bytesOf(const QByteArray &data)
{
    return {reinterpret_cast<const std::uint8_t *>(data.constData()), std::size_t(data.size())};
}

} // namespace

PayloadTab::PayloadTab(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::PayloadTab>())
    , m_modes(new QButtonGroup(this))
{
    m_ui->setupUi(this);
    setupModes();
    setupTree();
    setupTools();
    showIcons();
    setupDecoders();
    m_ui->payloadFindEdit->hide();
    m_ui->loadAllRow->hide();
}

PayloadTab::~PayloadTab() = default;

void PayloadTab::setupModes()
{
    m_modes->setObjectName(QStringLiteral("payloadModeGroup"));
    const std::initializer_list<QAbstractButton *> buttons{m_ui->treeButton, m_ui->textButton, m_ui->hexButton};
    int id = 0;
    for (auto *button : buttons) {
        m_modes->addButton(button, id++);
        setSmall(button);
    }
    m_ui->payloadModesLayout->addLayout(joinButtons(buttons));
    connect(m_modes, &QButtonGroup::idClicked, this, [this](int view) {
        m_wanted = View(view);
        setView(m_wanted);
    });
}

void PayloadTab::setupDecoders()
{
    auto *menu = new QMenu(m_ui->decoderButton);
    m_decoders = new QActionGroup(menu);
    const auto add = [this, menu](const QString &title, const QByteArray &id) {
        auto *action = menu->addAction(title);
        action->setCheckable(true);
        action->setChecked(id.isEmpty());
        action->setData(id);
        m_decoders->addAction(action);
    };
    add(tr("Automatic"), {});
    for (const auto *decoder : decode::allDecoders())
        add(QString::fromUtf8(decoder->name.data(), qsizetype(decoder->name.size())), QByteArray(decoder->id.data(), qsizetype(decoder->id.size())));
    m_ui->decoderButton->setMenu(menu);
    setButtonLook(m_ui->decoderButton, ButtonLook::Quiet);
    setSmall(m_ui->decoderButton);
    connect(m_decoders, &QActionGroup::triggered, this, &PayloadTab::showBytes);
}

void PayloadTab::setupTree()
{
    auto &tree = *m_ui->payloadTree;
    tree.setModel(&m_tree);
    auto *delegate = new TextDelegate(&tree);
    delegate->setRowHeight(21);
    tree.setItemDelegate(delegate);
    tree.setContextMenuPolicy(Qt::CustomContextMenu);
    tree.header()->setStretchLastSection(false);
    tree.header()->setSectionResizeMode(1, QHeaderView::Stretch);
    tree.header()->resizeSection(0, px(152));
    tree.header()->resizeSection(2, px(70));
    connect(tree.selectionModel(), &QItemSelectionModel::currentChanged, this, &PayloadTab::showNode);
    connect(&tree, &QTreeView::customContextMenuRequested, this, &PayloadTab::nodeMenu);
    m_ui->payloadSplitter->setSizes({px(360), px(120)});
    m_ui->payloadSplitter->setStretchFactor(0, 1);
    setFillToken(m_ui->nodeBar, Token::Header);
    setTextToken(m_ui->nodeOffsetLabel, Token::Text2);
    setFontRole(m_ui->nodeLabel, FontRole::Dense);
    setFontRole(m_ui->nodeOffsetLabel, FontRole::MonoNote);
}

void PayloadTab::setupTools()
{
    setFontRole(m_ui->payloadText, FontRole::Mono);
    setTextToken(m_ui->payloadNote, Token::Text2);
    setFontRole(m_ui->payloadNote, FontRole::Note);
    setFillToken(m_ui->payloadBar, Token::Window);
    setTextToken(m_ui->payloadEmptyLabel, Token::Text2);
    setSmall(m_ui->wrapButton);
    for (auto *button : {m_ui->copyPayloadButton, m_ui->savePayloadButton, m_ui->editPayloadButton}) {
        setButtonLook(button, ButtonLook::Quiet);
        setSmall(button);
    }
    m_ui->wrapButton->setChecked(true);
    connect(m_ui->wrapButton, &QToolButton::toggled, this, [this](bool wrap) { m_ui->payloadText->setLineWrapMode(wrap ? QPlainTextEdit::WidgetWidth : QPlainTextEdit::NoWrap); });
    connect(m_ui->copyPayloadButton, &QToolButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(plainText()); });
    connect(m_ui->savePayloadButton, &QToolButton::clicked, this, &PayloadTab::save);
    connect(m_ui->editPayloadButton, &QToolButton::clicked, this, &PayloadTab::loadRequested);
    connect(m_ui->loadAllButton, &QPushButton::clicked, this, [this] { load(mostText); });
    connect(m_ui->payloadFindEdit, &QLineEdit::returnPressed, this, [this] { find(true); });
}

void PayloadTab::showIcons()
{
    m_ui->decoderButton->setIcon(icon(QStringLiteral("tree")));
    m_ui->copyPayloadButton->setIcon(icon(QStringLiteral("copy")));
    m_ui->savePayloadButton->setIcon(icon(QStringLiteral("save")));
    m_ui->editPayloadButton->setIcon(icon(QStringLiteral("pen")));
}

void PayloadTab::show(const DetailContext &context)
{
    const auto now = std::pair(static_cast<const capture::Session *>(context.session.get()), context.item.isChapter ? 0u : context.item.record);
    const auto source = payloadOf(context);
    if (m_shown == now && source.size == m_source.size)
        return; // a live session goes on, this payload does not change
    m_shown = now;
    m_source = source;
    if (context.record())
        m_direction = context.record()->direction;
    if (context.tale && context.tale->facts.handshake)
        m_subprotocol = context.tale->facts.handshake->negotiated.subprotocol;
    if (context.tale && context.tale->facts.request)
        m_path = context.tale->facts.request->target;
    load(firstRead);
}

void PayloadTab::load(quint64 limit)
{
    m_bytes = m_source.all(limit);
    const bool part = quint64(m_bytes.size()) < m_source.size;
    m_ui->loadAllRow->setVisible(part);
    m_ui->loadAllLabel->setText(tr("The first %1 are shown.").arg(bytes(quint64(m_bytes.size()))));
    m_ui->loadAllButton->setText(tr("Load all %1").arg(bytes(std::min(m_source.size, mostText))));
    showBytes();
}

/// By the decoders that fit, or by the one that was chosen; nullopt: text or bytes it is.
std::optional<decode::Decoded> PayloadTab::decoded() const
{
    const decode::Hint hint{m_subprotocol, m_path, m_source.text};
    const auto chosen = m_decoders->checkedAction()->data().toByteArray();
    const auto stack = chosen.isEmpty() ? decode::guess(hint, bytesOf(m_bytes)) : std::vector<std::string>{chosen.toStdString()};
    if (m_bytes.isEmpty() || stack.empty())
        return std::nullopt;
    return decode::decode(stack, bytesOf(m_bytes), hint);
}

void PayloadTab::showBytes()
{
    m_ui->payloadBar->setEnabled(!m_bytes.isEmpty());
    m_ui->payloadHex->setSource(m_source.hex());
    auto read = decoded();
    const bool tree = read && !read->fault;
    m_layer = read && read->bytes ? toQt(*read->bytes) : QByteArray();
    showNote(read);
    m_ui->treeButton->setVisible(tree);
    if (tree)
        m_tree.setRoot(std::move(read->root));
    else
        m_tree.clear();
    const auto &text = m_layer.isEmpty() ? m_bytes : m_layer;
    m_ui->payloadText->setPlainText(withBreaks(peerText(std::string_view(text.constData(), std::size_t(text.size())), Lines::Many, text.size() + 1)));
    constexpr std::size_t quicklyExpanded = 2000;
    if (m_tree.size() < quicklyExpanded)
        m_ui->payloadTree->expandAll();
    else
        m_ui->payloadTree->expandToDepth(0);
    const auto readable = m_source.text ? View::Text : View::Hex;
    setView(m_wanted == View::Tree && !tree ? readable : m_wanted);
    showNode({});
}

void PayloadTab::showNote(const std::optional<decode::Decoded> &read)
{
    QString note;
    bool good = true;
    if (!m_source.valid) {
        note = m_source.inflated ? tr("Not valid after inflating, %1").arg(bytes(m_source.size)) : tr("Not valid UTF-8, %1").arg(bytes(m_source.size));
        good = false;
    } else if (read && read->fault) {
        note = peerText(std::string_view(read->fault->says));
        good = false;
    } else if (m_source.exists()) {
        const auto *decoder = read ? decode::findDecoder(read->decoder) : nullptr;
        const QString kind = decoder ? QString::fromUtf8(decoder->name.data(), qsizetype(decoder->name.size())) : m_source.text ? tr("text") : tr("binary");
        const QString valid = m_source.text ? tr("%1, valid UTF-8, %2") : QStringLiteral("%1, %2");
        note = valid.arg(kind, bytes(m_source.size)) + (m_source.inflated ? tr(" inflated") : QString());
    }
    m_ui->payloadNote->setText(note);
    m_ui->payloadNote->setToolTip(plainToolTip(note));
    m_ui->payloadIcon->setVisible(!note.isEmpty());
    m_ui->payloadIcon->setPixmap(icon(good ? QStringLiteral("tick") : QStringLiteral("warn"), good ? Token::Text2 : Token::Warn).pixmap(px(14)));
}

void PayloadTab::setView(View view)
{
    QWidget *pages[] = {m_ui->payloadSplitter, m_ui->payloadText, m_ui->payloadHex};
    m_modes->button(int(view))->setChecked(true);
    m_ui->wrapButton->setVisible(view == View::Text);
    m_ui->payloadEmptyLabel->setText(m_source.exists() ? tr("No data in this frame.") : tr("This row carries no payload."));
    m_ui->payloadStack->setCurrentWidget(m_bytes.isEmpty() ? m_ui->payloadEmptyPage : pages[int(view)]);
}

void PayloadTab::showNode(const QModelIndex &index)
{
    const auto *node = m_tree.node(index);
    const auto range = node ? node->range : decode::Range{};
    m_ui->nodeLabel->setText(node ? tr("Bytes of %1").arg(harmless(m_tree.path(index)).mid(m_tree.path(index).startsWith(QLatin1String("$.")) ? 2 : 0)) : tr("Bytes"));
    m_ui->nodeOffsetLabel->setText(node ? tr("offset 0x%1, %2").arg(range.offset, 0, 16).arg(bytes(range.size)) : bytes(m_source.size));
    if (m_layer.isEmpty())
        m_ui->nodeHex->setSource(m_source.hex());
    else
        m_ui->nodeHex->setBytes(m_layer);
    m_ui->nodeHex->setSelection(range.offset, range.size);
    m_ui->nodeHex->scrollTo(range.offset);
}

QString PayloadTab::plainText() const
{
    return m_source.text ? QString::fromUtf8(m_bytes) : QString::fromLatin1(m_bytes.toHex(' '));
}

void PayloadTab::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showIcons();
}

} // namespace gui
