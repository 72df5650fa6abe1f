// Where the panes of a session stand, and how wide they are (UI.md, section 10).
#include "gui/session/session_page.h"

#include "gui/paint/theme.h"
#include "ui_session_page.h"

namespace gui {

namespace {

struct SplitterSize {
    const char *kind;
    int first, second;
};

constexpr SplitterSize splitterSizes[] = {{"open", 768, 444}, {"ended", 384, 828}, {"narrow", 300, 204}};

} // namespace

void SessionPage::setNarrow(bool narrow)
{
    if (m_narrow == narrow)
        return;
    keepSplitter();
    m_narrow = narrow;
    m_ui->sessionHeader->setCompact(narrow);
    m_ui->overviewStrip->setCompact(narrow);
    m_ui->composer->setCompact(narrow);
    m_ui->detailPane->setCompact(narrow);
    layOutSplitter();
}

void SessionPage::setDetailPosition(DetailPosition position)
{
    keepSplitter();
    m_position = position;
    layOutSplitter();
}

void SessionPage::setOverviewShown(bool shown)
{
    m_overviewShown = shown;
    showOverview();
}

QString SessionPage::splitterKind() const
{
    const bool below = m_ui->sessionSplitter->orientation() == Qt::Vertical;
    return below ? QStringLiteral("narrow") : m_endedKind ? QStringLiteral("ended") : QStringLiteral("open");
}

void SessionPage::keepSplitter()
{
    if (m_key != 0)
        m_splitters[splitterKind()] = m_ui->sessionSplitter->saveState();
}

void SessionPage::layOutSplitter()
{
    auto &splitter = *m_ui->sessionSplitter;
    const bool below = m_position == DetailPosition::Below || (m_position == DetailPosition::Automatic && m_narrow);
    const auto orientation = below ? Qt::Vertical : Qt::Horizontal;
    splitter.setOrientation(orientation);
    const auto state = m_splitters.value(splitterKind());
    if (!state.isEmpty() && splitter.restoreState(state)) {
        splitter.setOrientation(orientation);
        return;
    }
    for (const auto &sizes : splitterSizes)
        if (splitterKind() == QLatin1String(sizes.kind))
            splitter.setSizes({px(sizes.first), px(sizes.second)});
    splitter.setStretchFactor(0, m_endedKind ? 0 : 1);
    splitter.setStretchFactor(1, m_endedKind ? 1 : 0);
}

QByteArray SessionPage::splitterState(const QString &kind) const
{
    return kind == splitterKind() && m_key != 0 ? m_ui->sessionSplitter->saveState() : m_splitters.value(kind);
}

void SessionPage::setSplitterState(const QString &kind, const QByteArray &state)
{
    if (!state.isEmpty())
        m_splitters[kind] = state;
}

} // namespace gui
