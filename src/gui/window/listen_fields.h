#pragma once

#include "net/engine.h"

#include <QString>

class QComboBox;
class QSettings;
class QSpinBox;

namespace gui {

/// Address, port and TLS of something that listens, in the bar of the mock server and of the relay.
struct ListenFields {
    QComboBox *address, *tls;
    QSpinBox *port;

    void setup();
    net::ListenRequest request() const;
    bool onlyThisComputer() const;
    void setEnabled(bool enabled);
    void load(const QSettings &settings, const QString &group, int defaultPort);
    void save(QSettings &settings, const QString &group) const;
};

} // namespace gui
