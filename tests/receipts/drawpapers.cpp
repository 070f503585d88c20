// SPDX-License-Identifier: GPL-3.0-or-later
//
// Draws every known paper into a folder, for people to look at: drawpapers FOLDER
#include "knownpapers.h"
#include "receipts/paperpainter.h"

#include <QDir>
#include <QGuiApplication>

#include <cstdio>

using namespace taabia;
using namespace Qt::StringLiterals;

static void draw(const QDir &folder, const QString &name, const PaperDocument &document)
{
    for (const PaperWidth width : known::allWidths()) {
        const QString file = folder.filePath(name + u'-' + known::nameOf(width) + u".png"_s);
        if (!drawPaper(document, width).save(file))
            std::fprintf(stderr, "%s cannot be written\n", qPrintable(file));
    }
}

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication app(argc, argv);
    if (argc != 2) {
        std::fprintf(stderr, "drawpapers FOLDER\n");
        return 2;
    }
    const QDir folder(QString::fromLocal8Bit(argv[1]));
    folder.mkpath(u"."_s);
    ReceiptWriter writer;
    for (const ReceiptLanguage language : known::allLanguages()) {
        const PaperSetup setup = known::setup(language);
        for (const known::Case one : known::allCases())
            draw(folder, known::nameOf(one) + u'-' + known::nameOf(language), writer.receipt(known::facts(one), setup));
        draw(folder, u"x-"_s + known::nameOf(language), writer.shiftReport(known::xReport(), setup));
        draw(folder, u"z-"_s + known::nameOf(language), writer.shiftReport(known::zReport(), setup));
    }
    draw(folder, u"test"_s, writer.testPage(known::setup(ReceiptLanguage::Both)));
    draw(folder, u"list"_s, known::list(100));
    draw(folder, u"wide"_s, known::wideList());
    return 0;
}
