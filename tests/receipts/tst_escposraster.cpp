// SPDX-License-Identifier: GPL-3.0-or-later
#include "receipts/escposraster.h"

#include "escposdecoder.h"
#include "knownpapers.h"
#include "receipts/paperpainter.h"

#include <QRandomGenerator>
#include <QTest>

using namespace taabia;
using namespace Qt::StringLiterals;

namespace {

QImage noise(int width, int height)
{
    QImage picture(width, height, QImage::Format_Mono);
    picture.setColorTable({qRgb(255, 255, 255), qRgb(0, 0, 0)});
    QRandomGenerator random(20260302);
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x)
            picture.setPixel(x, y, random.bounded(2));
    }
    return picture;
}

} // namespace

/// What the printer is told, read back by a printer made of memory.
class TestEscPosRaster : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyKnownReceiptComesOutAsItWasDrawn_data();
    void everyKnownReceiptComesOutAsItWasDrawn();
    void aPictureOfAnySizeComesOutAsItWasDrawn_data();
    void aPictureOfAnySizeComesOutAsItWasDrawn();
    void whatIsWiderThanTheHeadIsLeftOut();
    void theDrawerOpensFirstAndThePaperIsCutLast();
    void withoutAKnifeThePaperIsFedToTheEdge();
    void theAnswerToTheLastQuestionIsUnderstood();
    void aMalformedStreamIsRefused_data();
    void aMalformedStreamIsRefused();
    void aStreamCutAnywhereIsRefusedOrShorter();
};

void TestEscPosRaster::everyKnownReceiptComesOutAsItWasDrawn_data()
{
    QTest::addColumn<PaperDocument>("document");
    QTest::addColumn<PaperWidth>("width");
    ReceiptWriter writer;
    for (const ReceiptLanguage language : known::allLanguages()) {
        const PaperSetup setup = known::setup(language);
        for (const PaperWidth width : {PaperWidth::Roll58, PaperWidth::Roll80}) {
            const QString place = known::nameOf(language) + u' ' + known::nameOf(width);
            for (const known::Case one : known::allCases())
                QTest::newRow(qPrintable(known::nameOf(one) + u' ' + place))
                    << writer.receipt(known::facts(one), setup) << width;
            QTest::newRow(qPrintable(u"Z "_s + place)) << writer.shiftReport(known::zReport(), setup) << width;
            QTest::newRow(qPrintable(u"test "_s + place)) << writer.testPage(setup) << width;
        }
    }
}

void TestEscPosRaster::everyKnownReceiptComesOutAsItWasDrawn()
{
    QFETCH(const PaperDocument, document);
    QFETCH(const PaperWidth, width);
    const QImage drawn = drawPaper(document, width);
    const int head = width == PaperWidth::Roll58 ? 384 : 576;
    QCOMPARE(drawn.width(), head);
    EscPosDecoder printer(head);
    const QByteArray bytes = EscPosRaster::encode(drawn, {false, EscPosRaster::Cut::Partial, head});
    QVERIFY2(printer.decode(bytes), qPrintable(printer.error()));
    QCOMPARE(printer.picture(), drawn);
    QCOMPARE(printer.cuts().size(), std::size_t(1));
    QVERIFY(printer.pulses().empty());
}

void TestEscPosRaster::aPictureOfAnySizeComesOutAsItWasDrawn_data()
{
    QTest::addColumn<QSize>("size");
    for (const QSize size : {QSize(1, 1), QSize(7, 3), QSize(8, 128), QSize(9, 129), QSize(383, 300), QSize(384, 1000),
             QSize(569, 257), QSize(576, 4000)})
        QTest::addRow("%dx%d", size.width(), size.height()) << size;
}

void TestEscPosRaster::aPictureOfAnySizeComesOutAsItWasDrawn()
{
    QFETCH(const QSize, size);
    const QImage drawn = noise(size.width(), size.height());
    EscPosDecoder printer(size.width());
    QVERIFY2(printer.decode(EscPosRaster::encode(drawn, {false, EscPosRaster::Cut::None, size.width()})),
        qPrintable(printer.error()));
    QCOMPARE(printer.picture(), drawn);
}

void TestEscPosRaster::whatIsWiderThanTheHeadIsLeftOut()
{
    const QImage drawn = noise(600, 200);
    EscPosDecoder printer(384);
    QVERIFY2(printer.decode(EscPosRaster::encode(drawn, {false, EscPosRaster::Cut::Partial, 384})),
        qPrintable(printer.error()));
    QCOMPARE(printer.picture(), drawn.copy(0, 0, 384, 200));

    EscPosDecoder narrow(380); // in the middle of a byte: the four dots beside it are not printed
    QVERIFY(narrow.decode(EscPosRaster::encode(drawn, {false, EscPosRaster::Cut::Partial, 380})));
    QCOMPARE(narrow.picture(), drawn.copy(0, 0, 380, 200));
}

void TestEscPosRaster::theDrawerOpensFirstAndThePaperIsCutLast()
{
    const QImage drawn = noise(384, 500);
    EscPosDecoder printer(384);
    QVERIFY(printer.decode(EscPosRaster::encode(drawn, {true, EscPosRaster::Cut::Partial, 384})));
    QCOMPARE(printer.resets(), 1);
    const std::vector<EscPosDecoder::Pulse> pulses{{2, 100, 200, 0}};
    QVERIFY(printer.pulses() == pulses);
    const std::vector<EscPosDecoder::CutMade> cuts{{false, true, 500}};
    QVERIFY(printer.cuts() == cuts);
    QCOMPARE(printer.fedLines(), 0);
}

void TestEscPosRaster::withoutAKnifeThePaperIsFedToTheEdge()
{
    EscPosDecoder printer(384);
    QVERIFY(printer.decode(EscPosRaster::encode(noise(384, 10), {false, EscPosRaster::Cut::None, 384})));
    QVERIFY(printer.cuts().empty());
    QVERIFY(printer.fedLines() >= 4);
}

void TestEscPosRaster::theAnswerToTheLastQuestionIsUnderstood()
{
    EscPosDecoder printer(384);
    QVERIFY(printer.decode(EscPosRaster::askWhenDone()));
    QCOMPARE(printer.statusesAsked(), 1);
    QVERIFY(EscPosRaster::isPaperStatus(0x00) && EscPosRaster::hasPaper(0x00));
    QVERIFY(EscPosRaster::isPaperStatus(0x03) && EscPosRaster::hasPaper(0x03)); // near its end
    QVERIFY(EscPosRaster::isPaperStatus(0x0c) && !EscPosRaster::hasPaper(0x0c));
    QVERIFY(!EscPosRaster::isPaperStatus(0x12)); // an answer to another question
    QVERIFY(!EscPosRaster::isPaperStatus(static_cast<char>(0x80)));
}

void TestEscPosRaster::aMalformedStreamIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const auto row = [](const char *name, const char *hex) { QTest::newRow(name) << QByteArray::fromHex(hex); };
    row("text", "48656c6c6f");
    row("an unknown command", "1b7a00");
    row("no command", "1b");
    row("a group without a command", "1d");
    row("a stray NUL", "00");
    row("a picture without an area", "1d763000000001 00");
    row("a picture without rows", "1d76300001000000");
    row("a picture cut short", "1d7630000100020080");
    row("a picture's head cut short", "1d76300001");
    row("a picture too wide", "1d7630003100010000");
    row("a picture too tall", "1d763000010000090000");
    row("a picture twice as large", "1d7630030100010080");
    row("a pulse cut short", "1b700032");
    row("a pulse of no connector", "1b70073264");
    row("a cut that is none", "1d5607");
    row("a cut without its feed", "1d5642");
    row("printed after the cut", "1d5600 1d763000010001 0080");
    row("a question about nothing", "1d7209");
}

void TestEscPosRaster::aMalformedStreamIsRefused()
{
    QFETCH(const QByteArray, bytes);
    EscPosDecoder printer(384);
    QVERIFY(!printer.decode(bytes));
    QVERIFY(!printer.error().isEmpty());
}

void TestEscPosRaster::aStreamCutAnywhereIsRefusedOrShorter()
{
    const QByteArray whole = EscPosRaster::encode(noise(32, 140), {true, EscPosRaster::Cut::Partial, 32});
    for (qsizetype length = 0; length < whole.size(); ++length) {
        EscPosDecoder printer(32);
        const bool taken = printer.decode(whole.left(length));
        QVERIFY(!taken || printer.cuts().empty());
    }
}

QTEST_MAIN(TestEscPosRaster)
#include "tst_escposraster.moc"
