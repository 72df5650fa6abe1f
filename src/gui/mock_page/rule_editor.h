#pragma once

#include "mock/rules.h"

#include <QObject>

namespace Ui {
class MockPage;
}

namespace gui {

/// The form under the rules: one rule's fields, written back as they change. Conditions that the form does not show
/// (headers, query, probability) are kept.
class RuleEditor : public QObject {
    Q_OBJECT

public:
    RuleEditor(Ui::MockPage *ui, QObject *parent);
    /// `fixed`: the last rule, of which nothing can be changed here.
    void show(const mock::Rule &rule, bool fixed);
    void setActions(const QStringList &addresses);

signals:
    void edited(const mock::Rule &rule);

private:
    void write();
    mock::Rule fromForm() const;
    Ui::MockPage *m_ui;
    mock::Rule m_rule;
    bool m_showing = false;
};

} // namespace gui
