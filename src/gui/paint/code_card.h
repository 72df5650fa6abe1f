#pragma once

#include "gui/paint/card.h"

#include <utility>

class QComboBox;

namespace gui {

/// All there is to know about one close code.
struct CodeCardData {
    QString code; ///< "4401"; "none" for an empty Close
    QString name; ///< "Unauthorized"
    QString range; ///< "Private use, 4000 to 4999"
    QList<std::pair<QString, QString>> facts; ///< "On the wire", "Yes, as 11 31 + the reason"
    QStringList vocabularies; ///< names for "Meaning in"
    int vocabulary = 0;
    QString meaning; ///< in the chosen vocabulary
};

class CodeCard : public Card {
    Q_OBJECT

public:
    explicit CodeCard(QWidget *parent = nullptr);
    void setData(const CodeCardData &data);

signals:
    void vocabularyChosen(int index);
    void copyRequested();

private:
    QWidget *m_facts;
    QLabel *m_number, *m_name, *m_range, *m_meaning;
    QComboBox *m_vocabulary;
};

/// Was it clean: three tests, then the browser's own verdict with its mark.
struct CleanCardData {
    struct Test {
        enum class Outcome : std::uint8_t { Pass, Fail, Warn } outcome = Outcome::Pass;
        QString strong, text; ///< "Nothing after the Close:", "Text #7 came, against RFC 6455, 5.5.1"
    };
    bool clean = true;
    QString verdict; ///< "No: wasClean false"
    QList<Test> tests;
    Badge mark; ///< measured or predicted
    QString browserSays;
};

class CleanCard : public Card {
    Q_OBJECT

public:
    explicit CleanCard(QWidget *parent = nullptr);
    void setData(const CleanCardData &data);

private:
    QWidget *m_tests = nullptr;
    class Pill *m_verdict, *m_mark;
    QLabel *m_says;
};

} // namespace gui
