// SPDX-License-Identifier: GPL-3.0-or-later
// The yardstick of the start: a Qt window with nothing in it, of the same size.
#include <QApplication>
#include <QWidget>

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QWidget window;
    window.resize(1360, 850);
    window.show();
    return QApplication::exec();
}
