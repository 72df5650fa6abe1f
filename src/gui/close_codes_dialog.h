#pragma once

#include <QDialog>

#include <memory>

namespace Ui {
class CloseCodesDialog;
}

namespace explain {
class VocabularySet;
struct CodeExplanation;
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
    void connectParts();
    void fillVocabularies();
    void showCount();
    void selectFirst();
    explain::CodeExplanation explanation() const;
    void showCurrent();
    void showMeaning(int vocabulary);

    std::unique_ptr<Ui::CloseCodesDialog> m_ui;
    std::unique_ptr<explain::VocabularySet> m_set;
    quint32 m_asked = 0; ///< a code inside of a range keeps its own number
    class CloseCodeModel *m_model;
    class CloseCodeFilter *m_filter;
};

} // namespace gui
