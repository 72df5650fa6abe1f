// The dependency rule of the folders as code: an include may only point left in
//   ws <- { decode, explain, mock, capture } <- { exporters, net } <- { gui, cli }
// and below gui no Qt is used, but for the named peers.
#include "support/test_registry.h"

#include <QDirIterator>
#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

class IncludeRuleTest : public QObject {
    Q_OBJECT

private slots:
    void pointsOnlyWhereItMay();
    void keepsQtAboveTheEngine();
};

namespace {

const QMap<QString, QSet<QString>> mayInclude = {
    {"ws", {}},
    {"decode", {"ws"}},
    {"explain", {"ws"}},
    {"mock", {"ws"}},
    {"capture", {"ws"}},
    {"exporters", {"ws", "capture", "explain", "decode"}},
    {"net", {"ws", "capture", "mock"}},
    {"gui", {"ws", "capture", "explain", "decode", "mock", "exporters", "net"}},
    {"cli", {"ws", "capture", "explain", "decode", "mock", "exporters", "net"}},
};

const QSet<QString> withoutQt = {"ws", "decode", "explain", "mock", "capture", "exporters", "net"};

QStringList includesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    static const QRegularExpression include(R"(^\s*#\s*include\s*["<]([^">]+)[">])",
                                            QRegularExpression::MultilineOption);
    QStringList found;
    auto matches = include.globalMatch(QString::fromUtf8(file.readAll()));
    while (matches.hasNext())
        found << matches.next().captured(1);
    return found;
}

template <typename Check>
void forEachInclude(const Check &check)
{
    const QDir root(WIRETALE_SOURCE_DIR "/src");
    int files = 0;
    QDirIterator it(root.path(), {"*.h", "*.cpp"}, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        const QString path = it.next();
        ++files;
        for (const QString &include : includesOf(path))
            check(root.relativeFilePath(path), include);
    }
    QVERIFY2(files > 10, "the sources were not found");
}

} // namespace

void IncludeRuleTest::pointsOnlyWhereItMay()
{
    QStringList wrong;
    forEachInclude([&](const QString &file, const QString &include) {
        const QString from = file.section('/', 0, 0), to = include.section('/', 0, 0);
        if (mayInclude.contains(to) && include.contains('/') && from != to && !mayInclude.value(from).contains(to))
            wrong << file + " includes " + include;
    });
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join('\n')));
}

void IncludeRuleTest::keepsQtAboveTheEngine()
{
    QStringList wrong;
    forEachInclude([&](const QString &file, const QString &include) {
        static const QRegularExpression qt("^(Q[A-Z]\\w+|Qt\\w+/.*)$");
        if (withoutQt.contains(file.section('/', 0, 0)) && qt.match(include).hasMatch()
            && !file.startsWith("net/qt_")) // the QWebSocket peers
            wrong << file + " includes " + include;
    });
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join('\n')));
}

WIRETALE_TEST(IncludeRuleTest)
#include "include_rule_test.moc"
