#pragma once

#include "mock/behaviour.h"

#include <QWidget>

class QLabel;

namespace gui {

/// One field of a behaviour's form: an editor after the kind of value, and a note beside it where that helps
/// (a close code's name, the bytes of a reason).
class ParameterEdit : public QWidget {
    Q_OBJECT

public:
    /// `fallback`: what holds when the value is not given.
    ParameterEdit(const mock::ParameterInfo &info, bool isArgument, const QString &fallback, QWidget *parent = nullptr);
    const mock::ParameterInfo &info() const { return m_info; }
    bool isArgument() const { return m_isArgument; }
    /// Empty when it is the default.
    QString value() const;
    /// An empty value shows the default.
    void setValue(const QString &value);

signals:
    void edited();

private:
    QWidget *makeEditor();
    QString present() const;
    void showNote();
    const mock::ParameterInfo &m_info;
    bool m_isArgument;
    QString m_fallback;
    QWidget *m_editor;
    QLabel *m_note;
};

/// "Close after" for "after": the words of the form.
QString parameterTitle(std::string_view name);

} // namespace gui
