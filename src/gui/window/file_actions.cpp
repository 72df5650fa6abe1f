#include "gui/window/file_actions.h"

#include "gui/core/session_words.h"
#include "gui/core/workspace.h"
#include "gui/export_dialog.h"
#include "gui/session/ended_bar.h"
#include "gui/session/session_page.h"
#include "gui/text/display_text.h"
#include "ui_main_window.h"

#include <QClipboard>
#include <QFileDialog>
#include <QMimeData>
#include <QSettings>
#include <QUrl>

#include <set>

namespace gui {

namespace {

constexpr int mostRecent = 10;

QString sessionFilter()
{
    return FileActions::tr("Sessions (*.pcapng *.pcap *.cap *.har *.jsonl);;All files (*)");
}

QString fileName(const capture::SessionInfo &info)
{
    QString name = sessionTitle(info);
    for (QChar &c : name)
        if (!c.isLetterOrNumber() && c != u'-' && c != u'.')
            c = u'-';
    return name;
}

struct CopyAction {
    QAction *Ui::MainWindow::*action;
    CopyFormat format;
};

} // namespace

FileActions::FileActions(const WindowParts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
    connectActions();
    fillRecent();
}

void FileActions::connectActions()
{
    auto &ui = m_parts.ui;
    connect(ui.actionOpen, &QAction::triggered, this, &FileActions::chooseAndOpen);
    connect(ui.actionSave, &QAction::triggered, this, &FileActions::saveCurrent);
    connect(ui.actionSaveAll, &QAction::triggered, this, &FileActions::saveAll);
    connect(ui.actionExport, &QAction::triggered, this, &FileActions::exportCurrent);
    static constexpr CopyAction copies[] = {
        {&Ui::MainWindow::actionCopyCurl, CopyFormat::Curl},       {&Ui::MainWindow::actionCopyWebsocat, CopyFormat::Websocat},
        {&Ui::MainWindow::actionCopyWscat, CopyFormat::Wscat},     {&Ui::MainWindow::actionCopyPython, CopyFormat::Python},
        {&Ui::MainWindow::actionCopyJavaScript, CopyFormat::JavaScript}, {&Ui::MainWindow::actionCopyMarkdown, CopyFormat::Markdown},
        {&Ui::MainWindow::actionCopyAddress, CopyFormat::Address},
    };
    for (const auto &each : copies)
        connect(ui.*each.action, &QAction::triggered, this, [this, format = each.format] { copy(format); });
    connect(&ui.sessionPage->endedBar(), &EndedBar::copyAsCurlRequested, this, [this] { copy(CopyFormat::Curl); });
    auto &workspace = m_parts.workspace;
    connect(&workspace, &Workspace::fileOpened, this, [this](const QString &path, SessionKey first) {
        remember(path);
        emit sessionWanted(first);
    });
    connect(&workspace, &Workspace::openFailed, this, [this](const QString &path, const QString &says) { say(tr("%1: %2").arg(harmless(path), says), true); });
    connect(&workspace, &Workspace::saved, this, [this](const QString &path) { say(tr("Saved %1.").arg(harmless(path)), false); });
    connect(&workspace, &Workspace::markFailed, this, [this](const QString &says) { say(says, true); });
    connect(&workspace, &Workspace::saveFailed, this, [this](const QString &says) { say(says, true); });
}

void FileActions::say(const QString &text, bool failed)
{
    if (failed)
        m_parts.ui.windowBanner->showBanner({BannerData::Severity::Err, text, {}, QStringLiteral("file"), true, {}});
    else
        m_parts.ui.statusBar->showMessage(text, 10'000);
}

void FileActions::open(const QString &path)
{
    m_parts.ui.windowBanner->dismiss(QStringLiteral("file"));
    m_parts.workspace.openFile(path);
}

void FileActions::chooseAndOpen()
{
    for (const auto &path : QFileDialog::getOpenFileNames(&m_parts.window, tr("Open sessions"), {}, sessionFilter()))
        open(path);
}

void FileActions::saveCurrent()
{
    const auto *entry = m_parts.workspace.book().find(m_parts.ui.sessionPage->session());
    if (!entry)
        return;
    const QString path = QFileDialog::getSaveFileName(&m_parts.window, tr("Save the session"), fileName(entry->session->info()) + QStringLiteral(".pcapng"), tr("Session file (*.pcapng)"));
    if (!path.isEmpty())
        m_parts.workspace.save({entry->key}, path);
}

void FileActions::saveAll()
{
    std::vector<SessionKey> keys;
    for (const auto &entry : m_parts.workspace.book().entries())
        if (!entry.removed)
            keys.push_back(entry.key);
    if (keys.empty())
        return;
    const QString path = QFileDialog::getSaveFileName(&m_parts.window, tr("Save all sessions"), QStringLiteral("sessions.pcapng"), tr("Session file (*.pcapng)"));
    if (!path.isEmpty())
        m_parts.workspace.save(keys, path);
}

void FileActions::exportCurrent()
{
    const auto *entry = m_parts.workspace.book().find(m_parts.ui.sessionPage->session());
    if (!entry)
        return;
    ExportSource source;
    source.recording = entry->recording;
    for (std::size_t index = 0; index < entry->recording->sessionCount(); ++index)
        if (entry->recording->session(index) == entry->session)
            source.sessions = {index};
    if (entry->tale)
        source.frames = entry->tale->facts.frames[0] + entry->tale->facts.frames[1];
    source.suggestedName = fileName(entry->session->info());
    ExportDialog dialog(source, &m_parts.window);
    connect(&dialog, &ExportDialog::saved, this, [this](const QString &path) { say(tr("Saved %1.").arg(harmless(path)), false); });
    dialog.exec();
}

void FileActions::copy(CopyFormat format)
{
    const auto *entry = m_parts.workspace.book().find(m_parts.ui.sessionPage->session());
    if (!entry || !entry->tale)
        return;
    QGuiApplication::clipboard()->setText(copyAs(format, *entry->tale));
    m_parts.ui.statusBar->showMessage(tr("Copied."), 3000);
}

void FileActions::remember(const QString &path)
{
    auto recent = m_parts.settings.value(QStringLiteral("files/recent")).toStringList();
    recent.removeAll(path);
    recent.prepend(path);
    m_parts.settings.setValue(QStringLiteral("files/recent"), recent.mid(0, mostRecent));
    fillRecent();
}

void FileActions::fillRecent()
{
    auto &menu = *m_parts.ui.menuOpenRecent;
    menu.clear();
    for (const auto &path : m_parts.settings.value(QStringLiteral("files/recent")).toStringList()) {
        QString title = harmless(path);
        menu.addAction(title.replace(u'&', QStringLiteral("&&")), this, [this, path] { open(path); });
    }
    menu.setEnabled(!menu.isEmpty());
}

bool FileActions::accepts(const QMimeData &data)
{
    return data.hasUrls() || (data.hasText() && data.text().trimmed().startsWith(QLatin1String("curl ")));
}

void FileActions::take(const QMimeData &data)
{
    for (const auto &url : data.urls())
        if (url.isLocalFile())
            open(url.toLocalFile());
    if (!data.hasUrls() && data.hasText())
        emit curlDropped(data.text());
}

void FileActions::update()
{
    auto &ui = m_parts.ui;
    const auto *entry = m_parts.workspace.book().find(ui.sessionPage->session());
    for (auto *action : {ui.actionSave, ui.actionExport})
        action->setEnabled(entry);
    ui.menuCopyAs->setEnabled(entry && entry->tale);
    ui.actionSaveAll->setEnabled(!m_parts.workspace.book().entries().empty());
}

} // namespace gui
