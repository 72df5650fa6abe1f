#pragma once

#include <QAccessibleWidget>

#include <vector>

namespace gui {

/// A widget that paints several things a person can tell apart: each is an accessible object of its own, as if it were a widget.
class PaintedParts : public QAccessibleWidget {
public:
    PaintedParts(QWidget *widget, QAccessible::Role role);
    ~PaintedParts() override;

    int childCount() const override { return partCount(); }
    QAccessibleInterface *child(int index) const override;
    int indexOfChild(const QAccessibleInterface *child) const override;
    QAccessibleInterface *childAt(int x, int y) const override;

    virtual int partCount() const = 0;
    virtual QAccessible::Role partRole() const = 0;
    virtual QString partName(int part) const = 0;
    virtual QRect partRect(int part) const = 0; ///< in the widget's coordinates
    virtual bool isCurrent(int part) const = 0;
    /// What Enter does on it.
    virtual void activate(int part) = 0;

protected:
    virtual QAccessibleInterface *makePart(int part) const;

private:
    mutable std::vector<QAccessible::Id> m_parts;
};

/// One of them.
class PaintedPart : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    PaintedPart(PaintedParts *owner, int index)
        : m_owner(owner)
        , m_index(index)
    {
    }

    bool isValid() const override { return m_owner->isValid() && m_index < m_owner->partCount(); }
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *parent() const override { return m_owner; }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QString text(QAccessible::Text kind) const override;
    void setText(QAccessible::Text, const QString &) override { }
    QRect rect() const override;
    QAccessible::Role role() const override { return m_owner->partRole(); }
    QAccessible::State state() const override;
    void *interface_cast(QAccessible::InterfaceType type) override;

    QStringList actionNames() const override { return {pressAction()}; }
    void doAction(const QString &action) override;
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

protected:
    PaintedParts *m_owner;
    int m_index;
};

} // namespace gui
