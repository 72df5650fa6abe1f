// The least that a Qt Widgets program can be: what start_bench.py measures the program's start against.
#include <QApplication>
#include <QMainWindow>
#include <QTextEdit>

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QMainWindow window;
    window.setWindowTitle(QStringLiteral("bare"));
    window.setCentralWidget(new QTextEdit);
    window.resize(1440, 900);
    window.show();
    return QApplication::exec();
}
