#include "gui/session/session_header.h"

#include "gui/core/sentences.h"
#include "gui/core/session_words.h"
#include "gui/paint/theme.h"
#include "gui/timeline/chapter_words.h"
#include "ui_session_header.h"

#include <QAccessible>

namespace gui {

SessionHeader::SessionHeader(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::SessionHeader>())
{
    m_ui->setupUi(this);
    setFillToken(this, Token::Base);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_ui->chapterStepper->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_ui->wireVerdictLabel->setStrong(true);
    m_ui->verdictLayout->insertStretch(0);
    m_ui->verdictLayout->addStretch();
    connect(m_ui->chapterStepper, &ChapterStepper::chapterActivated, this, &SessionHeader::chapterActivated);
}

SessionHeader::~SessionHeader() = default;

void SessionHeader::showEntry(const SessionEntry &entry)
{
    const auto *tale = entry.tale.get();
    m_ui->chapterStepper->setSteps(chapterSteps(tale));
    const QString wire = tale ? told(tale->verdict.wireSentence) : tr("Connecting.");
    const bool changed = wire != m_ui->wireVerdictLabel->text();
    m_ui->wireVerdictLabel->setSentence(sessionGlyph(entry), wire);
    m_ui->pageVerdictLabel->setSentence({QStringLiteral("braces"), Token::Page}, tale ? told(tale->verdict.pageSentence) : tr("The page’s script has seen nothing yet."));
    if (changed && tale && tale->ended) { // said once, at the end: an open session's sentence changes every second
        QAccessibleEvent event(m_ui->wireVerdictLabel, QAccessible::NameChanged);
        QAccessible::updateAccessibility(&event);
    }
}

void SessionHeader::setCompact(bool compact)
{
    m_ui->chapterStepper->setCompact(compact);
}

} // namespace gui
