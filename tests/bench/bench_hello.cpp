// SPDX-License-Identifier: GPL-3.0-or-later
//
// The smallest Qt Widgets program that one can type into: what the till's start is held against.
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    layout->addWidget(new QLabel(QStringLiteral("Hello, world")));
    auto *field = new QLineEdit;
    layout->addWidget(field);
    field->setFocus();
    window.showMaximized(); // as the till does
    return QApplication::exec();
}
