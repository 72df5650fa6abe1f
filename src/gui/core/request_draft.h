#pragma once

#include "net/engine.h"

#include <QString>
#include <QStringList>

#include <vector>

class QSettings;

namespace gui {

/// A header of the user's own.
struct DraftHeader {
    bool on = true;
    QString name, value;
    bool secret = false; ///< shown masked, never written to the settings
};

/// What the next connection asks for, as the popup edits it.
struct RequestDraft {
    QString origin; ///< empty: none
    QStringList subprotocols;
    bool deflate = true;
    std::vector<DraftHeader> headers;

    /// "Origin, 2 headers, 1 subprotocol".
    QString summary() const;
    net::ConnectRequest request(const QString &url, const std::string &profile) const;
    /// Names of headers that no page's script can set.
    QStringList impossibleInPage() const;

    void load(const QSettings &settings);
    void save(QSettings &settings) const;
};

} // namespace gui
