#pragma once

#include <QDialog>

#include <memory>

namespace Ui {
class CloseCodesDialog;
}

namespace gui {

/// Every close code of every vocabulary, searchable, with its meaning. Data from explain::VocabularySet.
class CloseCodesDialog : public QDialog {
    Q_OBJECT

public:
    explicit CloseCodesDialog(QWidget *parent = nullptr);
    ~CloseCodesDialog() override;
    /// Shows one code, in a vocabulary by id where given ("graphql-transport-ws").
    void showCode(quint32 code, const QString &vocabulary = {});
    /// Only one vocabulary; empty: all.
    void showVocabulary(const QString &id);

private:
    void fillVocabularies();
    void showCurrent();
    std::unique_ptr<Ui::CloseCodesDialog> m_ui;
    class CloseCodeModel *m_model;
    class CloseCodeFilter *m_filter;
};

} // namespace gui
