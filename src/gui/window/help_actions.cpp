#include "gui/window/help_actions.h"

#include "gui/about_dialog.h"
#include "gui/ask_browser_dialog.h"
#include "gui/close_codes_dialog.h"
#include "gui/core/measured_here.h"
#include "gui/core/session_words.h"
#include "gui/core/workspace.h"
#include "gui/paint/situation_funnel.h"
#include "gui/paint/theme.h"
#include "gui/session/session_page.h"
#include "gui/settings_dialog.h"
#include "gui/shortcuts_dialog.h"
#include "ui_main_window.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QVBoxLayout>

namespace gui {

namespace {

std::vector<std::string> offeredSubprotocols(const Tale &tale)
{
    return tale.facts.request ? ws::splitList(tale.facts.request->joined("Sec-WebSocket-Protocol")) : std::vector<std::string>();
}

explain::PageOutcome byStandard(const Tale &tale)
{
    for (const auto &view : tale.verdict.pages)
        if (view.engine == explain::Engine::Standard)
            return view.outcome;
    return {};
}

AskTarget targetOf(const SessionEntry &entry)
{
    AskTarget target;
    target.choice = HelpActions::tr("the address of the session");
    target.title = QString::fromStdString(entry.tale->info.url);
    target.says = sessionDetail(entry);
    target.task.url = entry.tale->info.url;
    target.task.subprotocols = offeredSubprotocols(*entry.tale);
    target.predicted = byStandard(*entry.tale);
    return target;
}

} // namespace

HelpActions::HelpActions(const WindowParts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
    auto &ui = parts.ui;
    connect(ui.actionSettings, &QAction::triggered, this, &HelpActions::showSettings);
    connect(ui.actionShortcuts, &QAction::triggered, this, &HelpActions::showShortcuts);
    connect(ui.actionSevenSituations, &QAction::triggered, this, &HelpActions::showSituations);
    connect(ui.actionCloseCodes, &QAction::triggered, this, [this] { showCode(1000); });
    connect(ui.actionVocabularies, &QAction::triggered, this, [this] {
        CloseCodesDialog dialog(&m_parts.window);
        dialog.showVocabulary({});
        dialog.exec();
    });
    connect(ui.actionAskBrowser, &QAction::triggered, this, [this] { askBrowser({}); });
    connect(ui.actionAskAgain, &QAction::triggered, this, [this] { ask(m_asked, Begin::AtOnce); });
    connect(ui.actionAbout, &QAction::triggered, this, [this] { AboutDialog(&m_parts.window).exec(); });
}

void HelpActions::showCode(quint32 code)
{
    CloseCodesDialog dialog(&m_parts.window);
    dialog.showCode(code);
    dialog.exec();
}

void HelpActions::askBrowser(const QString &mockUrl)
{
    ask(mockUrl, Begin::WhenTold);
}

void HelpActions::ask(const QString &mockUrl, Begin begin)
{
    m_asked = mockUrl;
    std::vector<AskTarget> targets;
    if (!mockUrl.isEmpty()) {
        AskTarget target;
        target.choice = tr("this mock server behaviour");
        target.title = mockUrl;
        target.task.url = mockUrl.toStdString();
        targets.push_back(target);
    }
    const auto *entry = m_parts.workspace.book().find(m_parts.ui.sessionPage->session());
    if (entry && entry->tale && !entry->tale->info.url.empty())
        targets.push_back(targetOf(*entry));
    if (targets.empty())
        return;
    AskBrowserDialog dialog(targets, &m_parts.window);
    if (targets.size() == 1 && mockUrl.isEmpty())
        connect(&dialog, &AskBrowserDialog::measured, this, [this, tale = entry->tale](const net::Browser &browser, const net::BrowserReport &report) {
            if (!report.cut && keepMeasured(*tale, browser, report))
                m_parts.workspace.book().setMeasured(measuredHere());
        });
    if (begin == Begin::AtOnce)
        dialog.askWhenReady();
    dialog.exec();
}

void HelpActions::showSettings()
{
    SettingsDialog dialog(m_parts.settings, m_parts.theme, &m_parts.window);
    connect(&dialog, &SettingsDialog::settingsChanged, this, &HelpActions::settingsChanged);
    dialog.exec();
}

void HelpActions::showShortcuts()
{
    const QList<ShortcutsDialog::Key> extra{
        {tr("Timeline"), tr("Fold or unfold a chapter or the frames of a message"), tr("Left, Right")},
        {tr("Timeline"), tr("Mark the row"), tr("Space")},
        {tr("Timeline"), tr("Go to the detail"), tr("Enter")},
        {tr("Timeline"), tr("Filter"), tr("type")},
        {tr("Detail"), tr("Choose a tab"), tr("Alt+1 to Alt+6")},
        {tr("Overview"), tr("Move the brush"), tr("Left, Right")},
        {tr("Overview"), tr("Resize the brush"), tr("Shift+Left, Shift+Right")},
    };
    ShortcutsDialog(*m_parts.ui.menuBar, extra, &m_parts.window).exec();
}

void HelpActions::showSituations()
{
    QDialog dialog(&m_parts.window);
    dialog.setObjectName(QStringLiteral("situationsDialog"));
    dialog.setWindowTitle(tr("Seven situations"));
    dialog.setSizeGripEnabled(true);
    auto *layout = new QVBoxLayout(&dialog);
    auto *why = new QLabel(tr("A page’s script must not be able to tell these apart; otherwise any page could scan the user’s network. WHATWG WebSockets, section 4, “Feedback from the protocol”."));
    why->setTextFormat(Qt::PlainText);
    why->setWordWrap(true);
    auto *funnel = new SituationFunnel;
    funnel->setMinimumHeight(px(320));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    layout->addWidget(why);
    layout->addWidget(funnel, 1);
    layout->addWidget(buttons);
    dialog.resize(px(560), px(440));
    dialog.exec();
}

} // namespace gui
