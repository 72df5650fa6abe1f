#pragma once

#include "gui/core/copy_as.h"
#include "gui/window/window_parts.h"

#include <QObject>

class QMimeData;

namespace gui {

/// Opening, saving, exporting and copying sessions.
class FileActions : public QObject {
    Q_OBJECT

public:
    FileActions(const WindowParts &parts, QObject *parent);

    void open(const QString &path);
    /// Files, or the text of a curl command.
    static bool accepts(const QMimeData &data);
    void take(const QMimeData &data);
    void copy(CopyFormat format);
    void update();

signals:
    void sessionWanted(quint64 key);
    void curlDropped(const QString &command);

private:
    void connectActions();
    void chooseAndOpen();
    void saveCurrent();
    void saveAll();
    void exportCurrent();
    void remember(const QString &path);
    void fillRecent();
    void say(const QString &text, bool failed);

    WindowParts m_parts;
};

} // namespace gui
