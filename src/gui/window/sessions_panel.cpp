#include "gui/window/sessions_panel.h"

#include "gui/paint/icons.h"
#include "gui/paint/theme.h"
#include "ui_sessions_panel.h"

#include <QAction>
#include <QEvent>
#include <QHeaderView>

namespace gui {

namespace {

/// "Six" up to twelve, then figures.
QString spelt(int number)
{
    static const char *const words[] = {
        QT_TRANSLATE_NOOP("gui::SessionsPanel", "Two"), QT_TRANSLATE_NOOP("gui::SessionsPanel", "Three"),
        QT_TRANSLATE_NOOP("gui::SessionsPanel", "Four"), QT_TRANSLATE_NOOP("gui::SessionsPanel", "Five"),
        QT_TRANSLATE_NOOP("gui::SessionsPanel", "Six"), QT_TRANSLATE_NOOP("gui::SessionsPanel", "Seven"),
        QT_TRANSLATE_NOOP("gui::SessionsPanel", "Eight"), QT_TRANSLATE_NOOP("gui::SessionsPanel", "Nine"),
        QT_TRANSLATE_NOOP("gui::SessionsPanel", "Ten"), QT_TRANSLATE_NOOP("gui::SessionsPanel", "Eleven"),
        QT_TRANSLATE_NOOP("gui::SessionsPanel", "Twelve"),
    };
    return number >= 2 && number <= 12 ? SessionsPanel::tr(words[number - 2]) : QString::number(number);
}

} // namespace

SessionsPanel::SessionsPanel(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::SessionsPanel>())
    , m_delegate(new SessionDelegate(this))
{
    m_ui->setupUi(this);
    setupTree();
    setFillToken(this, Token::Base);
    setFillToken(m_ui->sessionFilterRow, Token::Window);
    setFontRole(m_ui->sessionFilterEdit, FontRole::Dense);
    m_ui->sessionStack->setMinimumWidth(1); // of the rail
    setFillToken(m_ui->sameCodeFrame, Token::Raised);
    setTextToken(m_ui->sessionEmptyLabel, Token::Text2);
    setTextToken(m_ui->sameCodeLabel, Token::Text2);
    setFontRole(m_ui->sameCodeLabel, FontRole::Note);
    m_ui->sessionFilterEdit->addAction(icon(QStringLiteral("search"), Token::Text2), QLineEdit::LeadingPosition);
    m_ui->sameCodeIcon->setPixmap(icon(QStringLiteral("braces"), Token::Page).pixmap(px(14)));
    m_ui->sameCodeFrame->hide();
}

SessionsPanel::~SessionsPanel() = default;

QSize SessionsPanel::sizeHint() const
{
    return {px(m_delegate->isRail() ? 52 : 220), px(400)};
}

void SessionsPanel::setupTree()
{
    auto &tree = *m_ui->sessionTree;
    tree.setItemDelegate(m_delegate);
    tree.setMinimumWidth(1); // the rail is narrower than any view wants to be
    tree.header()->setMinimumSectionSize(1);
    tree.header()->setStretchLastSection(false);
    tree.viewport()->installEventFilter(this); // a hidden header does not stretch in every width
    m_ui->sessionEmptyPage->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    tree.setContextMenuPolicy(Qt::CustomContextMenu);
    connect(&tree, &QTreeView::customContextMenuRequested, this, [this, &tree](const QPoint &pos) {
        if (const auto key = m_model->keyAt(tree.indexAt(pos)))
            emit sessionMenuRequested(key, tree.viewport()->mapToGlobal(pos));
    });
    connect(&tree, &QTreeView::clicked, this, [&tree](const QModelIndex &index) {
        if (!index.parent().isValid())
            tree.setExpanded(index, !tree.isExpanded(index));
    });
}

void SessionsPanel::setModel(SessionListModel *model)
{
    m_model = model;
    m_ui->sessionTree->setModel(model);
    connect(m_ui->sessionTree->selectionModel(), &QItemSelectionModel::currentChanged, this, &SessionsPanel::choose);
    connect(m_ui->sessionFilterEdit, &QLineEdit::textChanged, model, &SessionListModel::setFilter);
    connect(model, &QAbstractItemModel::modelReset, this, &SessionsPanel::expandAll);
    connect(model, &SessionListModel::sameCodeChanged, this, &SessionsPanel::showSameCode);
    expandAll();
}

/// After a rebuild: groups open, the session that was current is current again.
void SessionsPanel::expandAll()
{
    const bool filtering = !m_ui->sessionFilterEdit->text().isEmpty();
    const bool nothing = m_model->isEmpty() && !filtering;
    m_ui->sessionStack->setCurrentWidget(nothing ? m_ui->sessionEmptyPage : m_ui->sessionTreePage);
    m_ui->sessionFilterRow->setVisible(!nothing && !m_delegate->isRail());
    m_ui->sessionTree->expandAll();
    m_restoring = true;
    const auto index = m_model->indexOf(m_current);
    if (index.isValid())
        m_ui->sessionTree->setCurrentIndex(index);
    m_restoring = false;
}

void SessionsPanel::showSameCode()
{
    const auto same = m_model->sameCode();
    m_ui->sameCodeFrame->setVisible(same.causes >= 2 && !m_delegate->isRail());
    m_ui->sameCodeLabel->setText(tr("%1 causes, one code: <b>%2</b>").arg(spelt(same.causes)).arg(same.code));
}

void SessionsPanel::choose(const QModelIndex &index)
{
    if (m_restoring)
        return;
    if (const auto key = m_model->keyAt(index)) {
        m_current = key;
        emit sessionChosen(key);
    } else if (index.data(SessionListModel::ServerRole).isValid()) {
        emit serverChosen(index.data(SessionListModel::ServerRole).toUInt());
    }
}

void SessionsPanel::setRail(bool rail)
{
    if (m_delegate->isRail() == rail)
        return;
    m_delegate->setRail(rail);
    m_ui->sessionEmptyLabel->setVisible(!rail);
    m_ui->sessionTree->doItemsLayout();
    m_ui->sessionTree->setColumnWidth(0, m_ui->sessionTree->viewport()->width());
    expandAll();
    showSameCode();
}

void SessionsPanel::select(SessionKey key)
{
    m_current = key;
    const auto index = m_model->indexOf(key);
    if (index.isValid())
        m_ui->sessionTree->setCurrentIndex(index);
}

SessionKey SessionsPanel::current() const
{
    return m_current;
}

QWidget *SessionsPanel::filterEdit() const
{
    return m_ui->sessionFilterEdit;
}

QWidget *SessionsPanel::tree() const
{
    return m_ui->sessionTree;
}

void SessionsPanel::addTreeAction(QAction *action)
{
    m_ui->sessionTree->addAction(action);
}

bool SessionsPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && watched == m_ui->sessionTree->viewport())
        m_ui->sessionTree->setColumnWidth(0, m_ui->sessionTree->viewport()->width());
    return QWidget::eventFilter(watched, event);
}

void SessionsPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        m_ui->sessionTree->doItemsLayout();
    if (event->type() == QEvent::PaletteChange)
        m_ui->sameCodeIcon->setPixmap(icon(QStringLiteral("braces"), Token::Page).pixmap(px(14)));
}

} // namespace gui
