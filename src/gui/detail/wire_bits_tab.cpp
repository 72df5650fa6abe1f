#include "gui/detail/wire_bits_tab.h"

#include "gui/detail/payload_source.h"
#include "gui/paint/quantity.h"
#include "gui/paint/text_delegate.h"
#include "gui/paint/theme.h"
#include "ui_wire_bits_tab.h"

#include <QHeaderView>
#include <QResizeEvent>

#include <algorithm>

namespace gui {

using capture::Record;
using capture::RecordKind;

namespace {

constexpr std::size_t mostFrames = 1000; // in the list of a message's frames

ws::FrameHeader headerOf(const Record &frame)
{
    ws::FrameHeader header;
    header.fin = frame.flags & capture::Fin;
    header.rsv = frame.rsv;
    header.opcode = ws::Opcode(frame.opcode);
    header.lengthForm = frame.lengthForm;
    header.size = frame.headerSize;
    header.payloadLength = frame.length;
    if (frame.flags & capture::Masked)
        header.mask = frame.mask;
    return header;
}

QStandardItem *cell(const QString &text, FontRole role, Token token)
{
    auto *item = new QStandardItem(text);
    item->setFont(font(role));
    item->setForeground(colour(token));
    item->setEditable(false);
    return item;
}

} // namespace

WireBitsTab::WireBitsTab(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::WireBitsTab>())
{
    m_ui->setupUi(this);
    setFillToken(m_ui->bitHolder, Token::Base);
    setupFields();
    m_ui->wireBitsSplitter->setSizes({px(200), px(190), px(120)});
    connect(m_ui->bitGrid, &BitGrid::currentFieldChanged, this, &WireBitsTab::selectField);
    connect(m_ui->frameCombo, &QComboBox::activated, this, [this](int index) { showFrame(m_ui->frameCombo->itemData(index).toUInt()); });
}

WireBitsTab::~WireBitsTab() = default;

void WireBitsTab::setupFields()
{
    auto &tree = *m_ui->bitFieldTree;
    tree.setModel(&m_fields);
    tree.setItemDelegate(new TextDelegate(&tree));
    m_fields.setHorizontalHeaderLabels({tr("Field"), tr("Value"), tr("Meaning")});
    tree.header()->resizeSection(0, px(96));
    tree.header()->resizeSection(1, px(104));
    connect(tree.selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &index) { selectField(index.row()); });
}

void WireBitsTab::show(const DetailContext &context)
{
    const auto record = context.isFrame() ? context.item.record : std::uint32_t(-1);
    if (context.session == m_session && record == m_record && record != std::uint32_t(-1))
        return;
    m_session = context.session;
    m_record = record;
    if (!context.isFrame())
        return showNothing();
    listFrames(context);
    showFrame(record);
}

void WireBitsTab::showNothing()
{
    m_ui->frameChooser->hide();
    m_ui->bitGrid->setFields({});
    m_ui->frameHex->setBytes({});
    m_fields.removeRows(0, m_fields.rowCount());
    m_fields.appendRow(cell(tr("This row is not a frame."), FontRole::Dense, Token::Text2));
}

void WireBitsTab::listFrames(const DetailContext &context)
{
    auto &combo = *m_ui->frameCombo;
    combo.clear();
    const auto &records = context.session->records();
    const auto size = records.size();
    const auto &first = *context.record();
    const bool many = !(first.flags & capture::Fin) && !context.item.isFragment;
    for (std::size_t each = context.item.record; many && each < size && std::size_t(combo.count()) < mostFrames; ++each) {
        const auto &record = records.at(each);
        if (record.kind == RecordKind::Message && record.number == first.link)
            break;
        if (record.kind == RecordKind::Frame && record.link == first.link && !ws::isControl(ws::Opcode(record.opcode)))
            combo.addItem(tr("%1: %2").arg(combo.count() + 1).arg(bytes(record.length)), uint(each));
    }
    m_ui->frameChooser->setVisible(combo.count() > 1);
}

void WireBitsTab::showFrame(std::uint32_t index)
{
    const auto &frame = m_session->records().at(index);
    constexpr std::uint64_t shown = 64;
    const auto payload = m_session->wire(frame.direction, frame.offset + frame.headerSize, std::min<std::uint64_t>(frame.length, shown));
    m_ui->bitGrid->setFields(bitFields(headerOf(frame), toQt(payload)));
    m_fields.removeRows(0, m_fields.rowCount());
    for (const auto &field : m_ui->bitGrid->fields())
        m_fields.appendRow({cell(field.name, FontRole::Dense, Token::Text), cell(field.value, FontRole::Mono, Token::Text), cell(field.meaning, FontRole::Dense, Token::Text2)});
    const auto session = m_session;
    m_ui->frameHex->setSource({frame.headerSize + frame.length, [session, frame](quint64 from, quint64 count) { return toQt(session->wire(frame.direction, frame.offset + from, count)); }});
    selectField(0);
}

/// Low and wide, below the timeline: the fields stand beside the figure, the bytes give way.
void WireBitsTab::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool low = event->size().height() < px(340);
    m_ui->wireBitsSplitter->setOrientation(low ? Qt::Horizontal : Qt::Vertical);
    m_ui->frameHex->setVisible(!low);
    if (low && event->oldSize().height() != event->size().height())
        m_ui->wireBitsSplitter->setSizes({px(674), width() - px(674), 0});
}

void WireBitsTab::selectField(int field)
{
    const auto &fields = m_ui->bitGrid->fields();
    if (m_selecting || field < 0 || field >= int(fields.size()))
        return;
    m_selecting = true;
    m_ui->bitGrid->setCurrentField(field);
    m_ui->bitFieldTree->setCurrentIndex(m_fields.index(field, 0));
    const auto &chosen = fields[std::size_t(field)];
    const auto first = chosen.firstBit / 8;
    const auto last = (chosen.firstBit + std::max<quint64>(chosen.bits, 1) - 1) / 8;
    m_ui->frameHex->setSelection(first, last - first + 1);
    m_ui->frameHex->scrollTo(first);
    m_selecting = false;
}

} // namespace gui
