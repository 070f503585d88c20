// SPDX-License-Identifier: GPL-3.0-or-later
#include "knownpapers.h"
#include "receipts/paperpainter.h"

#include <QDir>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

using namespace taabia;
using namespace Qt::StringLiterals;

namespace {

/// What a program of poppler-utils says of a file.
QString poppler(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(30'000) || process.exitCode() != 0)
        qFatal("%s: %s", qPrintable(program), qPrintable(process.errorString()));
    return QString::fromUtf8(process.readAllStandardOutput());
}

QString factOf(const QString &path, const QString &name)
{
    const QString facts = poppler(u"pdfinfo"_s, {path});
    return QRegularExpression(u"^%1:\\s*(.*)$"_s.arg(name), QRegularExpression::MultilineOption)
        .match(facts)
        .captured(1)
        .trimmed();
}

/// The letters of a text alone: no spaces, no marks of direction, Arabic letters whatever their place in the word.
QString lettersOf(const QString &text)
{
    QString letters;
    for (const QChar c : text.normalized(QString::NormalizationForm_KC)) {
        if (c.isLetterOrNumber() || c == u',' || c == u'*' || c == u'-')
            letters += c;
    }
    return letters;
}

QString textOf(const QString &path)
{
    return poppler(u"pdftotext"_s, {u"-enc"_s, u"UTF-8"_s, u"-layout"_s, path, u"-"_s});
}

double millimetres(double points)
{
    return points * 25.4 / 72;
}

QSizeF sizeOf(const QString &path)
{
    const auto match = QRegularExpression(u"([\\d.]+) x ([\\d.]+) pts"_s).match(factOf(path, u"Page size"_s));
    return {millimetres(match.captured(1).toDouble()), millimetres(match.captured(2).toDouble())};
}

} // namespace

/// The PDFs, read by another program than the one that wrote them.
class TestPdf : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QVERIFY(m_folder.isValid()); }
    void aReceiptSaysEverythingInTextThatCanBeFound_data();
    void aReceiptSaysEverythingInTextThatCanBeFound();
    void arabicCanBeFoundToo();
    void thePaperHasItsSize_data();
    void thePaperHasItsSize();
    void aListHasAllItsRowsOnNumberedPages();
    void whatStandsAtThePagesEdgesIsOnEachOfThem();
    void theTitleIsInTheFile();
    void thePictureIsTheOneOfThePreview();
    void whatCannotBeWrittenIsSaidAndLeavesNothing();
    void severalThreadsDrawAtOnce();

private:
    QString write(const PaperDocument &document, PaperWidth width)
    {
        const QString path = m_folder.filePath(u"%1.pdf"_s.arg(++m_files));
        const auto trouble = writePdf(document, width, path);
        if (trouble)
            qFatal("%s", qPrintable(*trouble));
        return path;
    }

    QTemporaryDir m_folder;
    int m_files = 0;
    ReceiptWriter m_writer;
};

void TestPdf::aReceiptSaysEverythingInTextThatCanBeFound_data()
{
    QTest::addColumn<PaperWidth>("width");
    for (const PaperWidth width : known::allWidths())
        QTest::newRow(qPrintable(known::nameOf(width))) << width;
}

void TestPdf::aReceiptSaysEverythingInTextThatCanBeFound()
{
    QFETCH(const PaperWidth, width);
    const PaperSetup setup = known::setup(ReceiptLanguage::French);
    const QString text = lettersOf(textOf(write(m_writer.receipt(known::facts(), setup), width)));
    for (const QString &said : {u"Téléboutique Al Amal"_s, u"avenue Hassan II"_s, u"0539123456"_s, u"20,00 DH"_s,
             u"0612345678"_s, u"Inwi"_s, u"Recharge effectuée"_s, u"318"_s, u"02032026110400"_s, u"*6"_s, u"Espèces"_s,
             u"50,00DH"_s, u"30,00DH"_s, u"Amina"_s, u"T1-7H3K9M2QX8R4W5Y6Z0A1B2C3D4"_s, u"8841207"_s,
             u"Merci de votre visite"_s, u"001525786000079"_s, u"40123456"_s, u"12345"_s, u"35401234"_s})
        QVERIFY2(text.contains(lettersOf(said)), qPrintable(said + u" is not in "_s + text));
}

void TestPdf::arabicCanBeFoundToo()
{
    const PaperSetup setup = known::setup(ReceiptLanguage::Arabic);
    const QString raw = textOf(write(m_writer.receipt(known::facts(), setup), PaperWidth::A5));
    const QString text = lettersOf(raw);
    for (const QString &said : {u"وصلت التعبئة"_s, u"البائع"_s, u"0612345678"_s, u"20,00"_s})
        QVERIFY2(text.contains(lettersOf(said)), qPrintable(said + u" is not in "_s + raw));
}

void TestPdf::thePaperHasItsSize_data()
{
    QTest::addColumn<PaperWidth>("width");
    QTest::addColumn<QSizeF>("size");
    QTest::newRow("58") << PaperWidth::Roll58 << QSizeF(58, 0);
    QTest::newRow("80") << PaperWidth::Roll80 << QSizeF(80, 0);
    QTest::newRow("A5") << PaperWidth::A5 << QSizeF(148, 210);
    QTest::newRow("A4") << PaperWidth::A4 << QSizeF(210, 297);
}

void TestPdf::thePaperHasItsSize()
{
    QFETCH(const PaperWidth, width);
    QFETCH(const QSizeF, size);
    const PaperDocument document = m_writer.receipt(known::facts(), known::setup(ReceiptLanguage::Both));
    const QString path = write(document, width);
    const QSizeF found = sizeOf(path);
    QVERIFY2(qAbs(found.width() - size.width()) < 0.5, qPrintable(QString::number(found.width())));
    // A roll is as long as what stands on it.
    const double height = size.height() > 0 ? size.height() : drawPaper(document, width).height() / 8.0;
    QVERIFY2(qAbs(found.height() - height) < 0.5, qPrintable(QString::number(found.height())));
    QCOMPARE(factOf(path, u"Pages"_s), u"1"_s);
}

void TestPdf::aListHasAllItsRowsOnNumberedPages()
{
    constexpr int rows = 400;
    const QString path = write(known::list(rows), PaperWidth::A4);
    const int pages = factOf(path, u"Pages"_s).toInt();
    QVERIFY2(pages >= 5 && pages <= 9, qPrintable(QString::number(pages)));
    const QString text = textOf(path);
    const QStringList sheets = text.split(u'\f', Qt::SkipEmptyParts);
    QCOMPARE(sheets.size(), pages);
    for (int page = 0; page < pages; ++page) {
        QVERIFY2(sheets[page].contains(u"Opérateur"_s), "each page has the headings");
        const QString foot = sheets[page].trimmed().section(u'\n', -1).remove(u' ');
        QCOMPARE(foot, u"%1/%2"_s.arg(page + 1).arg(pages));
    }
    for (int i = 0; i < rows; ++i) {
        const QString time = QTime(8, 0).addSecs(i * 7).toString(u"HH:mm:ss"_s);
        QCOMPARE(text.count(time), 1);
    }
}

void TestPdf::whatStandsAtThePagesEdgesIsOnEachOfThem()
{
    for (const int rows : {3, 400}) {
        PaperDocument document = known::list(rows);
        document.edges = {false, u"Téléboutique Al Amal"_s, u"SPECIMEN"_s, u"Fait le 2/3/2026"_s, u"Page %1 sur %2"_s};
        const QStringList sheets = textOf(write(document, PaperWidth::A4)).split(u'\f', Qt::SkipEmptyParts);
        for (int page = 0; page < sheets.size(); ++page) {
            const QString head = sheets[page].trimmed().section(u'\n', 0, 0);
            const QString foot = sheets[page].trimmed().section(u'\n', -1);
            QVERIFY2(head.startsWith(u"Téléboutique Al Amal"_s) && head.endsWith(u"SPECIMEN"_s), qPrintable(head));
            QVERIFY2(foot.startsWith(u"Fait le 2/3/2026"_s), qPrintable(foot));
            QVERIFY2(foot.endsWith(u"Page %1 sur %2"_s.arg(page + 1).arg(sheets.size())), qPrintable(foot));
        }
    }
}

void TestPdf::theTitleIsInTheFile()
{
    const PaperDocument document = known::list(2);
    QCOMPARE(factOf(write(document, PaperWidth::A4), u"Title"_s), document.title);
}

void TestPdf::thePictureIsTheOneOfThePreview()
{
    const PaperDocument document = m_writer.receipt(known::facts(), known::setup(ReceiptLanguage::Both));
    const QString path = write(document, PaperWidth::A5);
    const QString picture = m_folder.filePath(u"drawn"_s);
    // As many dots as the preview has: 4 a millimetre.
    (void)poppler(u"pdftoppm"_s,
        {u"-singlefile"_s, u"-gray"_s, u"-png"_s, u"-scale-to-x"_s, u"592"_s, u"-scale-to-y"_s, u"840"_s, path,
            picture});
    const QImage theirs = QImage(picture + u".png"_s).convertToFormat(QImage::Format_Grayscale8);
    const QImage ours = drawPaper(document, PaperWidth::A5);
    QCOMPARE(theirs.size(), ours.size());
    // Two programs shade the edges of letters differently. In tiles of 8 x 8 dots the ink is nearly the same, unless
    // something stands elsewhere or is missing.
    constexpr int tile = 8;
    double worst = 0;
    for (int y = 0; y + tile <= ours.height(); y += tile) {
        for (int x = 0; x + tile <= ours.width(); x += tile) {
            double difference = 0;
            for (int i = 0; i < tile * tile; ++i)
                difference +=
                    qGray(ours.pixel(x + i % tile, y + i / tile)) - qGray(theirs.pixel(x + i % tile, y + i / tile));
            worst = qMax(worst, qAbs(difference) / (tile * tile));
        }
    }
    QVERIFY2(worst < 40, qPrintable(QString::number(worst)));
}

void TestPdf::whatCannotBeWrittenIsSaidAndLeavesNothing()
{
    const PaperDocument document = known::list(2);
    const auto trouble = writePdf(document, PaperWidth::A4, m_folder.filePath(u"no/such/folder/list.pdf"_s));
    QVERIFY(trouble && trouble->contains(u"cannot be written"_s));
    const QString path = write(document, PaperWidth::A4);
    QCOMPARE(QDir(m_folder.path()).entryList({u"*.pdf?*"_s}, QDir::Files), QStringList()); // no temporary file stays
    QVERIFY(QFile::exists(path));
}

void TestPdf::severalThreadsDrawAtOnce()
{
    const PaperDocument document = m_writer.receipt(known::facts(), known::setup(ReceiptLanguage::Both));
    const QImage expected = drawPaper(document, PaperWidth::Roll58);
    constexpr int threads = 4;
    std::array<int, threads> wrong{};
    std::vector<std::thread> drawing;
    for (int i = 0; i < threads; ++i) {
        drawing.emplace_back([&, i] {
            for (int round = 0; round < 10; ++round) {
                const bool same = drawPaper(document, PaperWidth::Roll58) == expected;
                const QString path = m_folder.filePath(u"thread-%1.pdf"_s.arg(i));
                wrong[static_cast<std::size_t>(i)] += same && !writePdf(document, PaperWidth::A5, path) ? 0 : 1;
            }
        });
    }
    for (std::thread &thread : drawing)
        thread.join();
    for (const int count : wrong)
        QCOMPARE(count, 0);
}

QTEST_MAIN(TestPdf)
#include "tst_pdf.moc"
