// SPDX-License-Identifier: GPL-3.0-or-later
#include "receipts/paperpainter.h"

#include "knownpapers.h"

#include <QTest>

using namespace taabia;
using namespace taabia::paper;
using namespace Qt::StringLiterals;

namespace {

PaperDocument documentOf(std::vector<Block> blocks, bool rightToLeft = false)
{
    return {u"test"_s, {{rightToLeft, std::move(blocks)}}};
}

/// The smallest rectangle around what is black in a stretch of a picture.
QRect inkOf(const QImage &anyPicture)
{
    const QImage picture = anyPicture.convertToFormat(QImage::Format_Grayscale8);
    QPoint first(picture.width(), picture.height());
    QPoint last(-1, -1);
    for (int y = 0; y < picture.height(); ++y) {
        const uchar *row = picture.constScanLine(y);
        for (int x = 0; x < picture.width(); ++x) {
            if (row[x] >= 128)
                continue;
            first = {qMin(first.x(), x), qMin(first.y(), y)};
            last = {qMax(last.x(), x), y};
        }
    }
    return last.y() < 0 ? QRect() : QRect(first, last);
}

QRect inkOf(const PaperDocument &document, PaperWidth width = PaperWidth::Roll80)
{
    return inkOf(drawPaper(document, width));
}

int heightOf(const PaperDocument &document, PaperWidth width = PaperWidth::Roll80)
{
    return drawPaper(document, width).height();
}

/// Every white gap of full width between stretches of ink: where lines end.
int linesOf(const PaperDocument &document, PaperWidth width = PaperWidth::Roll80)
{
    const QImage picture = drawPaper(document, width);
    int lines = 0;
    bool before = false;
    for (int y = 0; y < picture.height(); ++y) {
        const bool now = !inkOf(picture.copy(0, y, picture.width(), 1)).isEmpty();
        lines += now && !before ? 1 : 0;
        before = now;
    }
    return lines;
}

const QString longWords = u"La recharge de vingt dirhams est arrivée sur le téléphone du client ce matin"_s;

} // namespace

class TestPaperPainter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void startIsLeftInFrenchAndRightInArabic();
    void aTextWrapsAtWords();
    void aWordLongerThanThePaperIsBroken();
    void aPairThatFitsStandsOnOneLine();
    void aPairThatDoesNotFitStandsOnTwo();
    void aMarkIsFramedOverTheWholeWidth();
    void aTableTooWideForARollBecomesPairs();
    void aTableTooWideForAPageWraps();
    void aLongReferenceIsCutWhereWordsCannotGiveWay();
    void aTableIsMirroredInArabic();
    void onlyBlackAndWhiteGoToARoll();
    void aRollOfManyMetresIsDrawnToItsEnd();
    void noPageCutsALine();
    void aRowOfSeveralLinesIsNotParted();
    void noHeadingStandsAloneAtTheFootOfAPage();
    void aTallRowGetsItsOwnPage();
    void hostileTextsStayInTheirLines_data();
    void hostileTextsStayInTheirLines();
    void anOverrideDoesNotTurnTheTextAround();
    void nothingAtAllIsAPaperToo();
};

void TestPaperPainter::startIsLeftInFrenchAndRightInArabic()
{
    const QRect left = inkOf(documentOf({Text{u"Bonjour"_s}}));
    QVERIFY(left.left() < 8 && left.right() < 300);
    const QRect right = inkOf(documentOf({Text{u"مرحبا"_s}}, true));
    QVERIFY(right.right() > 576 - 8 && right.left() > 300);
    const QRect end = inkOf(documentOf({Text{u"Bonjour"_s, Align::End}}));
    QVERIFY(end.right() > 576 - 8);
    const QRect middle = inkOf(documentOf({Text{u"Bonjour"_s, Align::Center}}));
    QVERIFY(qAbs(middle.center().x() - 288) < 6);
}

void TestPaperPainter::aTextWrapsAtWords()
{
    const int one = heightOf(documentOf({Text{u"La"_s}}));
    const int many = heightOf(documentOf({Text{longWords}}), PaperWidth::Roll58);
    QVERIFY(many > 2 * one);
    QVERIFY(inkOf(documentOf({Text{longWords}}), PaperWidth::Roll58).right() < 384);
    QCOMPARE(heightOf(documentOf({Text{u"a\nb\nc"_s}})) - one, 2 * (heightOf(documentOf({Text{u"a\nb"_s}})) - one));
}

void TestPaperPainter::aWordLongerThanThePaperIsBroken()
{
    const QRect ink = inkOf(documentOf({Text{QString(200, u'W')}}), PaperWidth::Roll58);
    QVERIFY(ink.right() < 384 && ink.right() > 340);
    QVERIFY(ink.height() > 200);
}

void TestPaperPainter::aPairThatFitsStandsOnOneLine()
{
    const PaperDocument pair = documentOf({Pair{u"Date"_s, u"hier"_s}});
    QCOMPARE(linesOf(pair), 1);
    const QRect ink = inkOf(pair);
    QVERIFY(ink.left() < 8 && ink.right() > 576 - 8);
}

void TestPaperPainter::aPairThatDoesNotFitStandsOnTwo()
{
    const PaperDocument wide = documentOf({Pair{u"Référence du fournisseur"_s, u"T1-7H3K9M2QX8R4W5Y6Z0A1B2"_s}});
    QCOMPARE(heightOf(wide, PaperWidth::Roll58) - heightOf(documentOf({Pair{u"a"_s, u"b"_s}}), PaperWidth::Roll58),
        heightOf(documentOf({Text{u"a\nb"_s}}), PaperWidth::Roll58)
            - heightOf(documentOf({Text{u"a"_s}}), PaperWidth::Roll58));
    QVERIFY(inkOf(wide, PaperWidth::Roll58).right() < 384);
}

void TestPaperPainter::aMarkIsFramedOverTheWholeWidth()
{
    const QImage picture = drawPaper(documentOf({Mark{u"EN ATTENTE"_s}}), PaperWidth::Roll58);
    const QRect ink = inkOf(picture);
    QCOMPARE(ink.left(), 0);
    QCOMPARE(ink.right(), 383);
    for (const QRect &side :
        {QRect(ink.left(), ink.top(), ink.width(), 4), QRect(ink.left(), ink.bottom() - 3, ink.width(), 4),
            QRect(ink.left(), ink.top(), 4, ink.height()), QRect(ink.right() - 3, ink.top(), 4, ink.height())}) {
        for (int y = side.top(); y <= side.bottom(); ++y) {
            for (int x = side.left(); x <= side.right(); ++x)
                QVERIFY(qGray(picture.pixel(x, y)) == 0);
        }
    }
}

void TestPaperPainter::aTableTooWideForARollBecomesPairs()
{
    const Table wide{{{u"Numéro"_s}, {u"Opérateur"_s}, {u"Référence"_s}, {u"Montant"_s, Align::End}},
        {{u"06 12 34 56 78"_s, u"Maroc Telecom"_s, u"T1-7H3K9M2QX8R4W5Y6Z0A1B2"_s, u"20,00"_s}}, std::nullopt};
    const PaperDocument pairs = documentOf(
        {Pair{u"Numéro"_s, u"06 12 34 56 78"_s, Size::Small}, Pair{u"Opérateur"_s, u"Maroc Telecom"_s, Size::Small},
            Pair{u"Référence"_s, u"T1-7H3K9M2QX8R4W5Y6Z0A1B2"_s, Size::Small},
            Pair{u"Montant"_s, u"20,00"_s, Size::Small}});
    QCOMPARE(drawPaper(documentOf({wide}), PaperWidth::Roll58), drawPaper(pairs, PaperWidth::Roll58));
    const Table narrow{{{u"DH"_s}, {u"Nb"_s, Align::End}}, {{u"200"_s, u"3"_s}}, std::nullopt};
    QCOMPARE(linesOf(documentOf({narrow}), PaperWidth::Roll58), 3); // headings, a rule, the row
}

void TestPaperPainter::aTableTooWideForAPageWraps()
{
    const Table wide{{{u"Heure"_s}, {u"Motif"_s}, {u"DH"_s, Align::End}},
        {{u"08:00:00"_s, longWords + u' ' + longWords + u' ' + longWords, u"20,00"_s}}, std::nullopt};
    const QRect ink = inkOf(documentOf({wide}), PaperWidth::A5);
    QVERIFY(ink.left() >= 47 && ink.right() <= 592 - 47); // within the margins
    QVERIFY(ink.height() > 40);
}

void TestPaperPainter::aLongReferenceIsCutWhereWordsCannotGiveWay()
{
    const PaperFormat format = PaperFormat::of(PaperWidth::A4);
    const std::vector<PaperRow> rows = layOut(known::wideList(), format);
    int lines = 0;
    double right = 0;
    for (const PaperRow &row : rows) {
        for (const auto &piece : row.pieces) {
            if (const auto *line = std::get_if<PlacedLine>(&piece)) {
                lines = qMax(lines, line->text->lineCount());
                right = qMax(right, line->place.x() + line->text->widestLine());
            }
        }
    }
    QCOMPARE(lines, 2); // "T1-7H3K9M2QX8R4W5Y6Z0A1B2C3D4" in two pieces, not in three
    QVERIFY(right <= format.width);
}

void TestPaperPainter::aTableIsMirroredInArabic()
{
    const Table table{{{u"A"_s}, {QString(), Align::End}}, {{u"iiii"_s, QString()}}, std::nullopt};
    QVERIFY(inkOf(documentOf({Table{table.columns, {}, QStringList{u"iiii"_s, {}}}}, true)).right() > 570);
    const QImage mirrored = drawPaper(documentOf({table}, true), PaperWidth::Roll80);
    const QRect last = inkOf(mirrored.copy(0, mirrored.height() - 40, 576, 40));
    QVERIFY2(last.left() > 400, "the first column is at the right");
}

void TestPaperPainter::onlyBlackAndWhiteGoToARoll()
{
    const QImage picture = drawPaper(ReceiptWriter().testPage(known::setup(ReceiptLanguage::Both)), PaperWidth::Roll80);
    QCOMPARE(picture.format(), QImage::Format_Mono);
    QCOMPARE(picture.width(), 576);
    // As a share of what it covers, letters leave most of the paper white and yet are there.
    const QImage receipt =
        drawPaper(ReceiptWriter().receipt(known::facts(), known::setup(ReceiptLanguage::French)), PaperWidth::Roll58);
    int black = 0;
    for (int y = 0; y < receipt.height(); ++y) {
        for (int x = 0; x < receipt.width(); ++x)
            black += receipt.pixelIndex(x, y);
    }
    const double share = double(black) / (receipt.width() * receipt.height());
    QVERIFY2(share > 0.04 && share < 0.2, qPrintable(QString::number(share)));
}

void TestPaperPainter::aRollOfManyMetresIsDrawnToItsEnd()
{
    std::vector<Block> blocks(1'500, Text{u"ligne"_s});
    const QImage picture = drawPaper(documentOf(std::move(blocks)), PaperWidth::Roll58);
    QVERIFY(picture.height() > 40'000);
    const QImage first = picture.copy(0, 8, 384, 33);
    for (const int line : {1, 500, 992, 993, 1'111, 1'499})
        QCOMPARE(picture.copy(0, 8 + line * 33, 384, 33), first);
}

void TestPaperPainter::noPageCutsALine()
{
    for (const PaperWidth width : {PaperWidth::A5, PaperWidth::A4}) {
        const PaperDocument list = known::list(317);
        const PaperPainter paper(list, width);
        QVERIFY(paper.pageCount() > 3);
        for (int page = 0; page < paper.pageCount(); ++page) {
            const QImage picture = paper.pagePicture(page, 0.5);
            const int bottom = picture.height() - paper.format().bottom / 2;
            // Between the last row and the page number nothing stands: what is cut would.
            const QRect below = inkOf(picture.copy(0, bottom, picture.width(), 4));
            QVERIFY2(below.isEmpty(), qPrintable(QString::number(page)));
        }
    }
}

void TestPaperPainter::aRowOfSeveralLinesIsNotParted()
{
    const PaperFormat format = PaperFormat::of(PaperWidth::A5);
    std::vector<Block> blocks;
    Table table{{{u"Motif"_s}, {u"DH"_s, Align::End}}, {}, std::nullopt};
    for (int i = 0; i < 60; ++i)
        table.rows.push_back({longWords + u' ' + longWords, u"20,00"_s});
    const std::vector<PaperRow> rows = layOut(documentOf({table}), format);
    const auto pages = pagesOf(rows, format);
    QVERIFY(pages.size() > 1);
    for (const auto &page : pages) {
        QVERIFY(page.front()->heading);
        QVERIFY(!page.back()->withNext);
        double height = 0;
        for (const PaperRow *row : page)
            height += row->height;
        QVERIFY(height <= format.paperHeight - format.top - format.bottom);
    }
}

void TestPaperPainter::noHeadingStandsAloneAtTheFootOfAPage()
{
    const PaperFormat format = PaperFormat::of(PaperWidth::A5);
    const Table table{{{u"Heure"_s}, {u"DH"_s, Align::End}}, {{u"08:00"_s, u"20,00"_s}}, std::nullopt};
    for (std::size_t before = 20; before < 60; ++before) {
        std::vector<Block> blocks(before, Text{u"ligne"_s});
        blocks.insert(blocks.end(),
            {Rule{}, Text{u"Ventes"_s, Align::Start, Size::Normal, true},
                Text{u"المبيعات"_s, Align::Start, Size::Normal, true}, table});
        const std::vector<PaperRow> rows = layOut(documentOf(std::move(blocks)), format);
        const auto pages = pagesOf(rows, format);
        for (const auto &page : pages)
            QVERIFY2(!page.back()->withNext, qPrintable(QString::number(before)));
    }
}

void TestPaperPainter::aTallRowGetsItsOwnPage()
{
    // More lines in one cell than a page has: parted in the end, and no line is lost.
    const PaperFormat format = PaperFormat::of(PaperWidth::A5);
    const Table table{{{u"Motif"_s}}, {{QString(u"mot "_s).repeated(3'000)}}, std::nullopt};
    const std::vector<PaperRow> rows = layOut(documentOf({table}), format);
    const auto pages = pagesOf(rows, format);
    QVERIFY(pages.size() > 1);
    std::size_t placed = 0;
    for (const auto &page : pages) {
        for (const PaperRow *row : page)
            placed += row->heading && &page != &pages.front() ? 0 : 1;
    }
    QCOMPARE(placed, rows.size());
}

void TestPaperPainter::hostileTextsStayInTheirLines_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("control characters") << u"a\u0001b\u0007c\u001bd\u007fe\u0085f\rg"_s + QChar(0);
    QTest::newRow("overrides") << u"\u202e\u202d\u202aabc"_s.repeated(40);
    QTest::newRow("isolates never closed") << u"\u2067\u2066\u2068abc "_s.repeated(40);
    QTest::newRow("ten thousand letters") << QString(10'000, u'x');
    QTest::newRow("ten thousand words") << u"mot "_s.repeated(2'500);
    QTest::newRow("ten thousand Arabic letters") << QString(10'000, u'ب');
    QTest::newRow("a tower of marks") << u'e' + QString(500, QChar(0x0301)) + u" ب"_s + QString(500, QChar(0x064e));
    QTest::newRow("line ends of every kind") << u"a\r\nb\u2028c\u2029d\u000be\u000cf"_s;
    QTest::newRow("halves of a pair") << QString(QChar(0xd83d)) + u'a' + QChar(0xde00) + QChar(0xfffc);
    QTest::newRow("a ligature of a whole sentence") << u"ﷺ﷽"_s.repeated(30);
    QTest::newRow("empty") << QString();
    QTest::newRow("spaces") << QString(3'000, u' ');
}

void TestPaperPainter::hostileTextsStayInTheirLines()
{
    QFETCH(const QString, text);
    const Table table{{{text}, {text, Align::End}}, {{text, text}}, QStringList{text}};
    for (const bool rightToLeft : {false, true}) {
        for (const PaperWidth width : {PaperWidth::Roll58, PaperWidth::A5}) {
            // What stands before and after is where it was, whatever stands between.
            const std::vector<Block> lines{Text{u"avant"_s}, Text{text, Align::Center, Size::Large}, Pair{text, text},
                Mark{text}, table, Text{u"après"_s, Align::Start, Size::Normal, true}};
            const PaperFormat format = PaperFormat::of(width);
            const std::vector<PaperRow> rows = layOut(documentOf(lines, rightToLeft), format);
            QVERIFY(!rows.empty());
            for (const PaperRow &row : rows) {
                QVERIFY(row.height >= 0 && row.height < 600);
                for (const auto &piece : row.pieces) {
                    if (const auto *line = std::get_if<PlacedLine>(&piece))
                        QVERIFY(line->text->widestLine() <= format.width + 1);
                }
            }
            if (format.roll && text.size() > 5'000)
                continue; // drawn as a page; as a roll it is metres long
            const PaperPainter paper(documentOf(lines, rightToLeft), width);
            const QImage first = width == PaperWidth::A5 ? paper.pagePicture(0, 1) : paper.rollPicture();
            const QImage expected = width == PaperWidth::A5
                ? PaperPainter(documentOf({lines.front()}, rightToLeft), width).pagePicture(0, 1)
                : PaperPainter(documentOf({lines.front()}, rightToLeft), width).rollPicture();
            const QRect line(0, format.roll ? 0 : format.top, first.width(), 36);
            QCOMPARE(first.copy(line), expected.copy(line));
        }
    }
}

void TestPaperPainter::anOverrideDoesNotTurnTheTextAround()
{
    QCOMPARE(drawPaper(documentOf({Text{u"\u202e0612345678"_s}}), PaperWidth::Roll58),
        drawPaper(documentOf({Text{u"0612345678"_s}}), PaperWidth::Roll58));
    QVERIFY(drawPaper(documentOf({Text{u"0612345678"_s}}), PaperWidth::Roll58)
        != drawPaper(documentOf({Text{u"8765432160"_s}}), PaperWidth::Roll58));
}

void TestPaperPainter::nothingAtAllIsAPaperToo()
{
    for (const PaperWidth width : known::allWidths())
        QVERIFY(!drawPaper({}, width).isNull());
    QVERIFY(!drawPaper(documentOf({Table{}}), PaperWidth::A4).isNull());
    QVERIFY(!drawPaper(documentOf({Table{}}), PaperWidth::Roll58).isNull());
}

QTEST_MAIN(TestPaperPainter)
#include "tst_paperpainter.moc"
