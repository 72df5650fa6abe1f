#include "screenshot.h"
#include "support/test_registry.h"

#include "gui/session/composer.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace gui;
using Kind = Outgoing::Kind;

class ComposerTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init() { m_composer = std::make_unique<Composer>(); }
    void sendsWhatIsWritten();
    void knowsWhichCodesMayBeSent_data();
    void knowsWhichCodesMayBeSent();
    void countsReasonBytes();
    void readsHexAndBase64_data();
    void readsHexAndBase64();
    void compressesOnlyWhereNegotiated();
    void preparesAClose();
    void numbersItsPings();

private:
    template <typename Widget>
    Widget *find(const char *name) const { return m_composer->findChild<Widget *>(QLatin1String(name)); }

    std::unique_ptr<Composer> m_composer;
};

void ComposerTest::initTestCase()
{
    support::theme();
}

void ComposerTest::sendsWhatIsWritten()
{
    QSignalSpy sent(m_composer.get(), &Composer::sendRequested);
    find<QPlainTextEdit>("textEdit")->setPlainText(QStringLiteral("héllo"));
    find<QSpinBox>("fragmentsSpin")->setValue(3);
    find<QPushButton>("sendButton")->click();
    QCOMPARE(sent.size(), 1);
    const auto outgoing = sent.first().first().value<Outgoing>();
    QCOMPARE(outgoing.kind, Kind::Text);
    QCOMPARE(outgoing.data, QByteArray("h\xc3\xa9llo"));
    QCOMPARE(outgoing.fragments, 3u);
    QCOMPARE(find<QLabel>("sizeLabel")->text(), QStringLiteral("6 B + 6 B header"));
}

void ComposerTest::knowsWhichCodesMayBeSent_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<bool>("legal");
    for (const int code : {1000, 1001, 1008, 1013, 3000, 4401, 4999})
        QTest::addRow("%d", code) << code << true;
    for (const int code : {0, 999, 1004, 1005, 1006, 1015, 5000, 65535})
        QTest::addRow("%d", code) << code << false;
}

void ComposerTest::knowsWhichCodesMayBeSent()
{
    QFETCH(int, code);
    QFETCH(bool, legal);
    m_composer->setMode(Kind::Close);
    find<QSpinBox>("closeCodeSpin")->setValue(code);
    QCOMPARE(m_composer->outgoing().has_value(), legal);
    QCOMPARE(find<QPushButton>("sendButton")->isEnabled(), legal);
    find<QCheckBox>("forbiddenCheck")->setChecked(true);
    QVERIFY(m_composer->outgoing());
    QCOMPARE(int(*m_composer->outgoing()->code), code);
}

void ComposerTest::countsReasonBytes()
{
    m_composer->setMode(Kind::Close);
    find<QLineEdit>("closeReasonEdit")->setText(QString(41, QChar(0x20ac))); // three bytes each
    QCOMPARE(find<QLabel>("sizeLabel")->text(), QStringLiteral("123 of 123 B"));
    QVERIFY(m_composer->outgoing());
    find<QLineEdit>("closeReasonEdit")->setText(QString(42, QChar(0x20ac)));
    QVERIFY(!m_composer->outgoing());
}

void ComposerTest::readsHexAndBase64_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("base64");
    QTest::addColumn<QByteArray>("data");
    QTest::newRow("hex with spaces") << "08 96 01" << false << QByteArray("\x08\x96\x01");
    QTest::newRow("odd hex") << "089" << false << QByteArray();
    QTest::newRow("not hex") << "zz" << false << QByteArray();
    QTest::newRow("base64") << "SGVsbG8=" << true << QByteArray("Hello");
    QTest::newRow("not base64") << "%%%" << true << QByteArray();
}

void ComposerTest::readsHexAndBase64()
{
    QFETCH(QString, text);
    QFETCH(bool, base64);
    QFETCH(QByteArray, data);
    const auto read = base64 ? bytesFromBase64(text) : bytesFromHex(text);
    QCOMPARE(read.value_or(QByteArray()), data);
    QCOMPARE(read.has_value(), !data.isEmpty());
}

void ComposerTest::compressesOnlyWhereNegotiated()
{
    m_composer->setCanCompress(false);
    QVERIFY(!m_composer->outgoing()->compress);
    QVERIFY(!find<QCheckBox>("deflateCheck")->isEnabled());
    m_composer->setCanCompress(true);
    QVERIFY(m_composer->outgoing()->compress);
}

void ComposerTest::preparesAClose()
{
    m_composer->prepareClose();
    QCOMPARE(m_composer->mode(), Kind::Close);
    QCOMPARE(int(*m_composer->outgoing()->code), 1000);
}

void ComposerTest::numbersItsPings()
{
    QSignalSpy sent(m_composer.get(), &Composer::sendRequested);
    m_composer->setMode(Kind::Ping);
    m_composer->send();
    m_composer->send();
    QCOMPARE(sent[0].first().value<Outgoing>().data, QByteArray("wt-00001"));
    QCOMPARE(sent[1].first().value<Outgoing>().data, QByteArray("wt-00002"));
}

WIRETALE_TEST(ComposerTest)
#include "composer_test.moc"
