#include "gui/ask_browser_dialog.h"

#include "gui/ask_browser_dialog/answer_model.h"
#include "gui/ask_browser_dialog/browser_run.h"
#include "gui/dialog_geometry.h"
#include "gui/paint/icons.h"
#include "gui/paint/quantity.h"
#include "gui/paint/style.h"
#include "gui/paint/theme.h"
#include "ui_ask_browser_dialog.h"

#include <QCheckBox>
#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QRadioButton>
#include <QSettings>

#include <algorithm>

namespace gui {

namespace {

QString browserTitle(const net::Browser &browser)
{
    // "Chromium 156.0.8078.79" says more than a title needs
    const QString version = QString::fromStdString(browser.version).section(QLatin1Char('.'), 0, 0);
    return version.isEmpty() ? QString::fromUtf8(net::browserKindId(browser.kind).data()) : version;
}

} // namespace

AskBrowserDialog::AskBrowserDialog(const std::vector<AskTarget> &targets, QWidget *parent, BrowserRun *run)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::AskBrowserDialog>())
    , m_targets(targets)
    , m_answers(new AnswerModel(this))
    , m_run(run ? run : new BrowserRun(this))
{
    m_run->setParent(this);
    Q_ASSERT_X(!targets.empty(), "AskBrowserDialog", "there is something to ask about");
    m_ui->setupUi(this);
    setObjectName(QStringLiteral("askBrowserDialog"));
    rememberGeometry(this, {980, 540});
    setupLook();
    setupTargets();
    connectParts();
    setTarget(0);
    m_ui->progressLabel->setText(tr("Looking for browsers"));
    m_run->find();
}

AskBrowserDialog::~AskBrowserDialog() = default;

void AskBrowserDialog::setupLook()
{
    m_ui->choicePane->setFixedWidth(px(292));
    setFillToken(m_ui->answerPane, Token::Base);
    setFillToken(m_ui->paneLine, Token::Border);
    setFillToken(m_ui->buttonLine, Token::Border);
    for (QLabel *heading : {m_ui->browsersLabel, m_ui->targetLabel, m_ui->howLabel}) {
        setFontRole(heading, FontRole::NoteBold);
        setTextToken(heading, Token::Text2);
    }
    for (QLabel *quiet : {m_ui->howText, m_ui->noBrowserLabel, m_ui->remarkText, m_ui->progressLabel})
        setFontRole(quiet, FontRole::Dense);
    setTextToken(m_ui->howText, Token::Text2);
    setTextToken(m_ui->progressLabel, Token::Text2);
    setFontRole(m_ui->remarkTitle, FontRole::DenseBold);
    m_ui->remarkFrame->setFrameShape(QFrame::StyledPanel);
    m_ui->remarkFrame->hide();
    m_ui->noBrowserLabel->hide();
    m_ui->addBrowserButton->setIcon(icon(QStringLiteral("plus")));
    setSmall(m_ui->addBrowserButton);
    m_ui->copyMarkdownButton->setIcon(icon(QStringLiteral("copy")));
    m_ui->askButton->setIcon(icon(QStringLiteral("again")));
    setButtonLook(m_ui->askButton, ButtonLook::Main);
    m_ui->answersTree->setModel(m_answers);
    m_ui->answersTree->setItemDelegate(new AnswerDelegate(this));
    m_ui->answersTree->setFixedHeight(px(46) + px(27) * answerRows + 2);
    m_ui->answersTree->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_ui->answersTree->header()->setStretchLastSection(false);
    m_ui->answersTree->header()->setFixedHeight(px(46));
    m_ui->progressBar->setFixedWidth(px(220));
    m_ui->progressBar->setRange(0, 0);
}

void AskBrowserDialog::setupTargets()
{
    for (std::size_t i = 0; i < m_targets.size(); ++i) {
        auto *choice = new QRadioButton(m_targets[i].choice);
        choice->setChecked(i == 0);
        m_ui->targetsLayout->addWidget(choice);
        connect(choice, &QRadioButton::clicked, this, [this, i] { setTarget(int(i)); });
    }
}

void AskBrowserDialog::connectParts()
{
    connect(m_ui->addBrowserButton, &QPushButton::clicked, this, &AskBrowserDialog::addByPath);
    connect(m_ui->askButton, &QPushButton::clicked, this, &AskBrowserDialog::ask);
    connect(m_ui->stopButton, &QPushButton::clicked, this, &AskBrowserDialog::stop);
    connect(m_ui->closeButton, &QPushButton::clicked, this, &AskBrowserDialog::reject);
    connect(m_ui->copyMarkdownButton, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_answers->markdown(target().title)); });
    connect(m_ui->answersTree->selectionModel(), &QItemSelectionModel::currentChanged, this, &AskBrowserDialog::showRemark);
    connect(m_run, &BrowserRun::found, this, &AskBrowserDialog::browsersFound);
    connect(m_run, &BrowserRun::asking, this, [this](int browser) {
        m_answers->setState(browser, tr("running"));
        m_ui->progressLabel->setText(tr("%1: waiting for the close event, at most %2 s")
                                         .arg(m_answers->browserName(browser))
                                         .arg(std::chrono::duration_cast<std::chrono::seconds>(target().task.limit).count()));
    });
    connect(m_run, &BrowserRun::reported, this, &AskBrowserDialog::showReport);
    connect(m_run, &BrowserRun::finished, this, [this] { showBusy(false); });
}

void AskBrowserDialog::setTarget(int index)
{
    m_target = std::clamp(index, 0, int(m_targets.size()) - 1);
    if (auto *choice = qobject_cast<QRadioButton *>(m_ui->targetsLayout->itemAt(m_target)->widget()))
        choice->setChecked(true);
    m_ui->targetHeader->setTitle(shown(target().title, 200), target().says);
    m_answers->setPredicted(answersOf(target().predicted));
    m_answers->setBrowsers({});
    stretchColumns();
    m_ui->remarkFrame->hide();
}

void AskBrowserDialog::stretchColumns()
{
    QHeaderView *header = m_ui->answersTree->header();
    header->setSectionResizeMode(0, QHeaderView::Fixed);
    header->resizeSection(0, px(136));
    for (int column = 1; column < m_answers->columnCount(); ++column)
        header->setSectionResizeMode(column, QHeaderView::Stretch);
}

void AskBrowserDialog::addBrowser(const net::Browser &browser, bool checked)
{
    auto *check = new QCheckBox(browserTitle(browser));
    check->setIcon(icon(QStringLiteral("browser")));
    check->setChecked(checked);
    check->setToolTip(QString::fromStdString(browser.path));
    m_browsers.push_back(browser);
    m_checks.push_back(check);
    auto *path = new QLabel(shown(QString::fromStdString(browser.path), 200));
    path->setTextFormat(Qt::PlainText);
    setFontRole(path, FontRole::MonoNote);
    setTextToken(path, Token::Text2);
    auto *row = new QHBoxLayout;
    row->setSpacing(px(8));
    row->addWidget(check);
    row->addWidget(path, 1);
    m_ui->browsersLayout->addLayout(row);
    m_ui->noBrowserLabel->hide();
    m_ui->askButton->setEnabled(true);
}

void AskBrowserDialog::addByPath()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Program of the browser"), QStringLiteral("/usr/bin"));
    if (path.isEmpty())
        return;
    const auto browser = net::browserAt(path.toStdString());
    if (!browser)
        return m_ui->progressLabel->setText(tr("%1 is not a browser that Wiretale can run.").arg(path));
    addBrowser(*browser, true);
    QSettings settings;
    QStringList paths = settings.value(QStringLiteral("browsers/paths")).toStringList();
    paths << path;
    settings.setValue(QStringLiteral("browsers/paths"), paths);
}

void AskBrowserDialog::browsersFound(const std::vector<net::Browser> &browsers)
{
    for (const net::Browser &browser : browsers)
        addBrowser(browser, true);
    for (const QString &path : QSettings().value(QStringLiteral("browsers/paths")).toStringList()) {
        const bool known = std::ranges::any_of(m_browsers, [&](const net::Browser &browser) { return browser.path == path.toStdString(); });
        const auto browser = known ? std::nullopt : net::browserAt(path.toStdString());
        if (browser)
            addBrowser(*browser, true);
    }
    showBusy(false);
    m_ui->noBrowserLabel->setVisible(m_browsers.empty());
    m_ui->askButton->setEnabled(!m_browsers.empty());
    if (m_askWhenReady && !m_browsers.empty())
        ask();
}

void AskBrowserDialog::ask()
{
    std::vector<net::Browser> chosen;
    QStringList names;
    for (std::size_t i = 0; i < m_checks.size(); ++i) {
        if (!m_checks[i]->isChecked())
            continue;
        chosen.push_back(m_browsers[i]);
        names << browserTitle(m_browsers[i]);
    }
    if (chosen.empty())
        return m_ui->progressLabel->setText(tr("Choose a browser first."));
    m_answers->setBrowsers(names);
    stretchColumns();
    showBusy(true);
    m_asked = chosen;
    m_run->ask(chosen, target().task);
}

void AskBrowserDialog::stop()
{
    m_run->stop();
    showBusy(false);
    m_ui->progressLabel->setText(tr("Stopped."));
}

void AskBrowserDialog::showReport(int browser, const net::BrowserReport &report)
{
    const QString name = m_answers->browserName(browser);
    if (!report.ran) {
        m_answers->setState(browser, tr("did not start"));
        m_ui->remarkTitle->setText(tr("%1 did not start: %2").arg(name, shown(QString::fromStdString(report.failure), 300)));
        m_ui->remarkText->setText(shown(QString::fromStdString(report.log).right(600), 600));
        m_ui->remarkFrame->show();
        return;
    }
    m_answers->setAnswers(browser, answersOf(report));
    m_answers->setState(browser, tr("measured in %1").arg(duration(report.took)));
    emit measured(m_asked[std::size_t(browser)], report);
    for (int row = 0; row < answerRows; ++row) {
        if (m_answers->differs(row, browser))
            m_ui->answersTree->setCurrentIndex(m_answers->index(row, AnswerModel::firstBrowser + browser));
    }
}

/// The difference in the chosen row, in words.
void AskBrowserDialog::showRemark()
{
    const int row = m_ui->answersTree->currentIndex().row();
    for (int browser = 0; browser + AnswerModel::firstBrowser < m_answers->columnCount(); ++browser) {
        if (row < 0 || !m_answers->differs(row, browser))
            continue;
        const QString what = m_answers->index(row, 0).data().toString();
        const QString answer = m_answers->index(row, AnswerModel::firstBrowser + browser).data().toString();
        m_ui->remarkTitle->setText(tr("%1 says %2 is %3.").arg(m_answers->browserName(browser), what, answer));
        m_ui->remarkText->setText(what.endsWith(QLatin1String("wasClean"))
                                      ? tr("By RFC 6455, 7.1.4 a close counts as clean once both Close frames were exchanged and TCP has ended. The standard predicts %1 here.").arg(m_answers->index(row, 1).data().toString())
                                      : tr("The standard predicts %1.").arg(m_answers->index(row, 1).data().toString()));
        return m_ui->remarkFrame->show();
    }
    m_ui->remarkFrame->hide();
}

void AskBrowserDialog::showBusy(bool busy)
{
    m_ui->progressBar->setVisible(busy);
    m_ui->stopButton->setVisible(busy);
    m_ui->askButton->setEnabled(!busy && !m_browsers.empty());
    const bool again = m_answers->columnCount() > AnswerModel::firstBrowser;
    m_ui->askButton->setText(again ? tr("Ask again") : tr("Ask"));
    if (!busy)
        m_ui->progressLabel->clear();
}

void AskBrowserDialog::reject()
{
    m_run->stop();
    QDialog::reject();
}

} // namespace gui
