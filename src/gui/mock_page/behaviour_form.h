#pragma once

#include "mock/address.h"

#include <QWidget>

#include <vector>

class QFormLayout;

namespace gui {

class ParameterEdit;

/// The fields of the chosen behaviour: its argument, its own parameters, and those of the common ones that are usual. What it
/// does not show keeps its value.
class BehaviourForm : public QWidget {
    Q_OBJECT

public:
    explicit BehaviourForm(QWidget *parent = nullptr);
    /// Builds the rows anew when the behaviour is another.
    void show(const mock::BehaviourInfo &info, const mock::AddressFields &fields);
    const mock::AddressFields &fields() const { return m_fields; }

signals:
    void edited(); ///< fields() has changed

private:
    void build();
    void addUsual();
    void addRow(const mock::ParameterInfo &info, bool isArgument);
    ParameterEdit *makeEdit(const mock::ParameterInfo &info, bool isArgument);
    void fill();
    void read();

    const mock::BehaviourInfo *m_info = nullptr;
    mock::AddressFields m_fields;
    QFormLayout *m_rows;
    std::vector<ParameterEdit *> m_edits;
};

} // namespace gui
