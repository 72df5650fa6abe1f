#include "window_fixture.h"

#include "screenshot.h"

#include <QTest>

#include <algorithm>

namespace support {

WindowFixture::WindowFixture(QSize size)
    : WindowFixture(QMap<QString, QVariant>(), size)
{
}

WindowFixture::WindowFixture(const QMap<QString, QVariant> &settings, QSize size)
    : m_settings(m_folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat)
{
    for (auto each = settings.begin(); each != settings.end(); ++each)
        m_settings.setValue(each.key(), each.value());
    auto workspace = gui::Workspace::create();
    Q_ASSERT(workspace);
    m_window = std::make_unique<gui::MainWindow>(std::move(workspace).value(), theme(), m_settings);
    m_window->resize(size);
    m_window->show();
    QCoreApplication::processEvents();
}

WindowFixture::~WindowFixture() = default;

bool WindowFixture::waitFor(const std::function<bool()> &condition)
{
    return QTest::qWaitFor(condition, 10'000);
}

bool WindowFixture::allTold() const
{
    const auto &entries = m_window->workspace().book().entries();
    return std::all_of(entries.begin(), entries.end(), [](const gui::SessionEntry &entry) {
        return entry.tale && entry.tale->told == entry.session->records().size() && entry.tale->ended == entry.session->ended();
    });
}

void WindowFixture::add(std::shared_ptr<const capture::Recording> recording, gui::Origin origin)
{
    workspace().book().add(std::move(recording), origin);
    waitFor([this] { return allTold(); });
}

gui::SessionKey WindowFixture::keyOf(const QString &url) const
{
    const auto &entries = m_window->workspace().book().entries();
    const auto newest = std::find_if(entries.rbegin(), entries.rend(), [&url](const gui::SessionEntry &entry) { return entry.session->info().url == url.toStdString(); });
    return newest == entries.rend() ? 0 : newest->key;
}

} // namespace support
