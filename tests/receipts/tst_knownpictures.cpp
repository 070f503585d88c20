// SPDX-License-Identifier: GPL-3.0-or-later
//
// Pictures of known papers, compared dot for dot: letters are drawn as shapes from the bundled font, so no setting of
// the PC gets into them. After a wanted change: TAABIA_RENEW_PICTURES=1 tst_knownpictures, and look at what changed.
#include "knownpapers.h"
#include "receipts/paperpainter.h"

#include <QDir>
#include <QPainter>
#include <QTest>

using namespace taabia;
using namespace Qt::StringLiterals;

namespace {

struct Named {
    QString name;
    QImage picture;
};

/// Side by side on grey, so that one file shows all receipts of a language and a width.
QImage sheetOf(const std::vector<Named> &papers)
{
    constexpr int gap = 16;
    QSize size(gap, 0);
    for (const Named &paper : papers)
        size = {size.width() + paper.picture.width() + gap, qMax(size.height(), paper.picture.height())};
    QImage sheet(size.width(), size.height() + 2 * gap, QImage::Format_Grayscale8);
    sheet.fill(0xa0);
    QPainter painter(&sheet);
    int x = gap;
    for (const Named &paper : papers) {
        painter.drawImage(x, gap, paper.picture);
        x += paper.picture.width() + gap;
    }
    return sheet;
}

QString pathOf(const QString &sheet)
{
    return QDir(QStringLiteral(TEST_DATA_DIR)).filePath(sheet + u".png"_s);
}

/// Which paper of the sheet differs first, for people.
QString difference(const QImage &known, const QImage &drawn, const std::vector<Named> &papers)
{
    if (known.size() != drawn.size())
        return u"the sheet has %1 x %2 dots, not %3 x %4"_s.arg(drawn.width())
            .arg(drawn.height())
            .arg(known.width())
            .arg(known.height());
    int x = 16;
    for (const Named &paper : papers) {
        const QRect place(QPoint(x, 16), paper.picture.size());
        if (known.copy(place) != drawn.copy(place))
            return u"\"%1\" is not what it was"_s.arg(paper.name);
        x += paper.picture.width() + 16;
    }
    return {};
}

std::vector<Named> receipts(ReceiptLanguage language, PaperWidth width)
{
    ReceiptWriter writer;
    std::vector<Named> papers;
    for (const known::Case one : known::allCases())
        papers.push_back(
            {known::nameOf(one), drawPaper(writer.receipt(known::facts(one), known::setup(language)), width)});
    return papers;
}

std::vector<Named> reports(ReceiptLanguage language, PaperWidth width)
{
    ReceiptWriter writer;
    const PaperSetup setup = known::setup(language);
    return {{u"X"_s, drawPaper(writer.shiftReport(known::xReport(), setup), width)},
        {u"Z"_s, drawPaper(writer.shiftReport(known::zReport(), setup), width)},
        {u"test page"_s, drawPaper(writer.testPage(setup), width)}};
}

} // namespace

class TestKnownPictures : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyPaperLooksAsItDid_data();
    void everyPaperLooksAsItDid();
    void oneDotMoreIsFound();
};

void TestKnownPictures::everyPaperLooksAsItDid_data()
{
    QTest::addColumn<ReceiptLanguage>("language");
    QTest::addColumn<PaperWidth>("width");
    QTest::addColumn<bool>("report");
    for (const ReceiptLanguage language : known::allLanguages()) {
        for (const PaperWidth width : known::allWidths()) {
            const QString name = known::nameOf(language) + u'-' + known::nameOf(width);
            QTest::newRow(qPrintable(u"receipts-"_s + name)) << language << width << false;
            QTest::newRow(qPrintable(u"reports-"_s + name)) << language << width << true;
        }
    }
}

void TestKnownPictures::everyPaperLooksAsItDid()
{
    QFETCH(const ReceiptLanguage, language);
    QFETCH(const PaperWidth, width);
    QFETCH(const bool, report);
    const std::vector<Named> papers = report ? reports(language, width) : receipts(language, width);
    const QImage drawn = sheetOf(papers);
    const QString path = pathOf(QString::fromLatin1(QTest::currentDataTag()));
    if (qEnvironmentVariableIsSet("TAABIA_RENEW_PICTURES")) {
        QVERIFY2(drawn.save(path), qPrintable(path));
        return;
    }
    const QImage known = QImage(path).convertToFormat(QImage::Format_Grayscale8);
    QVERIFY2(!known.isNull(), qPrintable(path + u" is missing"_s));
    const QString found = difference(known, drawn, papers);
    if (!found.isEmpty()) {
        const QString seen =
            QDir::temp().filePath(u"taabia-%1.png"_s.arg(QString::fromLatin1(QTest::currentDataTag())));
        drawn.save(seen);
        QFAIL(qPrintable(found + u"; drawn now: "_s + seen));
    }
}

void TestKnownPictures::oneDotMoreIsFound()
{
    const std::vector<Named> papers = receipts(ReceiptLanguage::Both, PaperWidth::Roll58);
    const QImage sheet = sheetOf(papers);
    QImage changed = sheet;
    changed.setPixelColor(40, 60, sheet.pixelColor(40, 60).lightness() > 128 ? Qt::black : Qt::white);
    QCOMPARE(difference(sheet, changed, papers), u"\"delivered\" is not what it was"_s);
    QCOMPARE(difference(sheet, sheet, papers), QString());
}

QTEST_MAIN(TestKnownPictures)
#include "tst_knownpictures.moc"
