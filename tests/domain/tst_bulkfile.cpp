// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/bulkfile.h"

#include <QStringEncoder>
#include <QTest>

using namespace taabia;

namespace {

QString shown(const BulkFileOrder &order)
{
    return QStringLiteral("%1 %2 %3 %4%5")
        .arg(order.phone.national(), order.op ? wireName(*order.op) : QStringLiteral("?"), order.faceValue.toDecimal(),
            order.promo.type(), order.zeroRestored ? QStringLiteral(" zero") : QString());
}

/// The first line of a file, or what is wrong with it or with the file.
QString firstLine(const QByteArray &bytes)
{
    const auto file = BulkFile::read(bytes);
    if (!file)
        return QStringLiteral("file %1").arg(static_cast<int>(file.error().kind));
    if (file->lines.empty())
        return QStringLiteral("no line");
    const auto &content = file->lines.front().content;
    return content ? shown(*content) : QStringLiteral("fault %1").arg(static_cast<int>(content.error().fault));
}

} // namespace

class TestBulkFile : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aLineIsReadInEveryForm_data();
    void aLineIsReadInEveryForm();
    void aHeaderIsUnderstoodInFourLanguages_data();
    void aHeaderIsUnderstoodInFourLanguages();
    void whatIsWrongWithALineIsSaid_data();
    void whatIsWrongWithALineIsSaid();
    void whatIsWrongWithAFileIsSaid_data();
    void whatIsWrongWithAFileIsSaid();
    void aLineThatIsWrongHarmsNoOther();
    void theEncodingsOfSpreadsheetsAreRead_data();
    void theEncodingsOfSpreadsheetsAreRead();
    void tooMuchIsRefusedAsAWhole();
    void aLongCellIsShownInPart();
};

void TestBulkFile::aLineIsReadInEveryForm_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("order");
    const auto row = [](const char *line, const char *order) {
        QTest::newRow(line) << QByteArray(line) << QString::fromLatin1(order);
    };
    row("0612345678,10", "0612345678 ? 10 0");
    row("0612345678;10,50", "0612345678 ? 10.5 0");
    row("0612345678\t10.50", "0612345678 ? 10.5 0");
    row("0612345678;10;Inwi;*6", "0612345678 Inwi 10 6");
    row("0612345678;Inwi;10;*6", "0612345678 Inwi 10 6"); // the second order of columns
    row("0612345678;10;IAM;6;Fatima;a note", "0612345678 Maroc Telecom 10 6");
    row("06 12 34 56 78;10;maroc-telecom;0", "0612345678 Maroc Telecom 10 0");
    row("+212 612 345 678;10;ORANGE;Normal", "0612345678 Orange 10 0");
    row("00212612345678;10;M\xC3\x89"
        "DITEL;",
        "0612345678 Orange 10 0");
    row("\"0612345678\";\"1 000,00\";\"Maroc Telecom\";\"*6\"", "0612345678 Maroc Telecom 1000 6");
    row("0612345678;10 DH;wana;* 3", "0612345678 Inwi 10 3");
    row("0612345678;10,00 MAD;;6*", "0612345678 ? 10 6");
    row("0612345678;20dhs;;sans", "0612345678 ? 20 0");
    row("0612345678;5;;-", "0612345678 ? 5 0");
    row("612345678;10", "0612345678 ? 10 0 zero");
    row("712345678;10", "0712345678 ? 10 0 zero");
    row("612345678.0;10.0", "0612345678 ? 10 0 zero");
    row("212612345678;10", "0612345678 ? 10 0");
    row("212612345678,0;10", "0612345678 ? 10 0");
    row("'0612345678;'10", "0612345678 ? 10 0");
    row("=\"0612345678\";10", "0612345678 ? 10 0");
    row("\"=\"\"0612345678\"\"\";10", "0612345678 ? 10 0");
    // Arabic-Indic digits, Arabic names, isolates
    row("\xD9\xA0\xD9\xA6\xD9\xA1\xD9\xA2\xD9\xA3\xD9\xA4\xD9\xA5\xD9\xA6\xD9\xA7\xD9\xA8;\xD9\xA1\xD9\xA0;"
        "\xD8\xA5\xD9\x86\xD9\x88\xD9\x8A;*\xD9\xA6",
        "0612345678 Inwi 10 6");
    row("\xE2\x81\xA6"
        "06\xE2\x80\xAF"
        "12345678\xE2\x81\xA9;10 \xD8\xAF\xD8\xB1\xD9\x87\xD9\x85;"
        "\xD8\xA7\xD8\xAA\xD8\xB5\xD8\xA7\xD9\x84\xD8\xA7\xD8\xAA \xD8\xA7\xD9\x84\xD9\x85\xD8\xBA\xD8\xB1\xD8\xA8;"
        "\xD8\xB9\xD8\xA7\xD8\xAF\xD9\x8A",
        "0612345678 Maroc Telecom 10 0");
    row("sep=;\n0612345678;10,50", "0612345678 ? 10.5 0");
}

void TestBulkFile::aLineIsReadInEveryForm()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, order);
    QCOMPARE(firstLine(bytes), order);
}

void TestBulkFile::aHeaderIsUnderstoodInFourLanguages_data()
{
    QTest::addColumn<QString>("bytes");
    const auto row = [](const char *name, const QString &header) {
        QTest::newRow(name) << header + QStringLiteral("\n*6;a note;10;0612345678;Inwi\n");
    };
    row("French", QStringLiteral(u"Promo;Nom;Montant;T\u00E9l\u00E9phone;Op\u00E9rateur"));
    row("French without accents", QStringLiteral("OFFRE;Client;VALEUR;telephone;OPERATEUR"));
    row("French, long", QStringLiteral(u"Type de recharge;;Montant (DH);N\u00B0 de t\u00E9l\u00E9phone;R\u00E9seau"));
    row("English", QStringLiteral("promo;note;amount;phone;operator"));
    row("English, long", QStringLiteral("Star;Note;Face value;Phone number;Network"));
    row("the API's own", QStringLiteral("type;external_reference;value;phone;operator"));
    row("Spanish", QStringLiteral(u"Promoci\u00F3n;Nota;Importe;Tel\u00E9fono;Operador"));
    row("Spanish, otherwise", QStringLiteral(u"Tipo;Nombre;Cantidad;M\u00F3vil;Compa\u00F1\u00EDa"));
    row("Arabic",
        QStringLiteral(u"\u0627\u0644\u0639\u0631\u0636;\u0627\u0644\u0627\u0633\u0645;\u0627\u0644\u0645\u0628\u0644"
                       u"\u063A;\u0627\u0644\u0647\u0627\u062A\u0641;\u0627\u0644\u0645\u0634\u063A\u0644"));
    row("Arabic with teh marbuta and vowel signs",
        QStringLiteral(u"\u0646\u062C\u0645\u0629;\u0645\u0644\u0627\u062D\u0638\u0629;\u0627\u0644\u0642\u064A\u0645"
                       u"\u0629;\u0631\u0642\u0645 \u0627\u0644\u0647\u064E\u0627\u062A\u0641;\u0627\u0644\u0634\u0631"
                       u"\u0643\u0629"));
    row("a number that is the phone", QStringLiteral(u"Promo;Nom;Montant;Num\u00E9ro;Op\u00E9rateur"));
    row("a number that is not the phone", QStringLiteral(u"Promo;N\u00B0;Montant;GSM;Op\u00E9rateur"));
    row("quotes and spaces", QStringLiteral("\"Promo\" ; Nom ;\" Montant \"; Tel. ;Operateur "));
}

void TestBulkFile::aHeaderIsUnderstoodInFourLanguages()
{
    QFETCH(QString, bytes);
    const auto file = BulkFile::read(bytes.toUtf8());
    QVERIFY(file);
    QVERIFY(file->hasHeader);
    QCOMPARE(file->lines.size(), std::size_t(1));
    QCOMPARE(file->lines.front().number, 2);
    QVERIFY(file->lines.front().content);
    QCOMPARE(shown(*file->lines.front().content), QStringLiteral("0612345678 Inwi 10 6"));
}

void TestBulkFile::whatIsWrongWithALineIsSaid_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("fault");
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *line, BulkFault fault, std::optional<BulkColumn> column, const char *text) {
        QTest::newRow(line) << QByteArray(line) << static_cast<int>(fault) << (column ? static_cast<int>(*column) : -1)
                            << QString::fromUtf8(text);
    };
    const auto phone = BulkColumn::Phone;
    row(";10;Inwi;", BulkFault::PhoneMissing, phone, "");
    row("2,12612E+11;10", BulkFault::PhoneDamaged, phone, "2,12612E+11");
    row("2.12612345678e11;10", BulkFault::PhoneDamaged, phone, "2.12612345678e11");
    row("+6,12E8;10", BulkFault::PhoneDamaged, phone, "+6,12E8");
    row("0612345678.0;10", BulkFault::PhoneDamaged, phone, "0612345678.0"); // no program writes both a zero and a
    row("061234567,0;10", BulkFault::PhoneDamaged, phone,
        "061234567,0"); // fraction: is the last digit one of the number?
    row("########;10", BulkFault::PhoneDamaged, phone, "########");
    row("Total;300", BulkFault::PhoneNotDigits, phone, "Total");
    row("E12;300", BulkFault::PhoneNotDigits, phone, "E12");
    row("06123;10", BulkFault::PhoneTooShort, phone, "06123");
    row("512345678;10", BulkFault::PhoneTooShort, phone, "512345678"); // no zero is given to what is no mobile
    row("61 23 45 678;10", BulkFault::PhoneTooShort, phone, "61 23 45 678"); // a person writes the zero
    row("61234567.0;10", BulkFault::PhoneTooShort, phone, "61234567.0"); // not 612345670
    row("06123456789;10", BulkFault::PhoneTooLong, phone, "06123456789");
    row("0522123456;10", BulkFault::PhoneNotMobile, phone, "0522123456");
    row("+33612345678;10", BulkFault::PhoneForeign, phone, "+33612345678");
    const auto op = BulkColumn::Operator;
    row("0612345678;10;Vodafone", BulkFault::OperatorUnknown, op, "Vodafone");
    row("0612345678;10;?", BulkFault::OperatorUnknown, op, "?");
    const auto amount = BulkColumn::Amount;
    row("0612345678;;Inwi", BulkFault::AmountMissing, amount, "");
    row("0612345678", BulkFault::AmountMissing, amount, "");
    row("0612345678;DH", BulkFault::AmountMissing, amount, "DH");
    row("0612345678;dix", BulkFault::AmountNotANumber, amount, "dix");
    row("0612345678;1.000,00", BulkFault::AmountNotANumber, amount, "1.000,00");
    row("0612345678;1,00E+02", BulkFault::AmountNotANumber, amount, "1,00E+02");
    row("0612345678;10 20", BulkFault::AmountNotANumber, amount, "10 20");
    row("0612345678;1 0000", BulkFault::AmountNotANumber, amount, "1 0000");
    row("0612345678;10,5 0", BulkFault::AmountNotANumber, amount, "10,5 0");
    row("0612345678;1.005", BulkFault::AmountTooManyDecimals, amount, "1.005");
    row("0612345678;1,000", BulkFault::AmountTooManyDecimals, amount, "1,000");
    row("0612345678;99999999999999999999", BulkFault::AmountTooLarge, amount, "99999999999999999999");
    row("0612345678;0", BulkFault::AmountNotPositive, amount, "0");
    row("0612345678;-10", BulkFault::AmountNotPositive, amount, "-10");
    const auto promo = BulkColumn::Promo;
    row("0612345678;10;;**6", BulkFault::PromoUnknown, promo, "**6");
    row("0612345678;10;;*0", BulkFault::PromoUnknown, promo, "*0");
    row("0612345678;10;;06", BulkFault::PromoUnknown, promo, "06");
    row("0612345678;10;;6.0", BulkFault::PromoUnknown, promo, "6.0");
    row("0612345678;10;;internet", BulkFault::PromoUnknown, promo, "internet");
    row("0612345678;\"10", BulkFault::OpenQuote, {}, "0612345678 \"10");
    row("0612345678;\"10\"0", BulkFault::TextAfterQuote, {}, "0612345678 \"10\"0");
}

void TestBulkFile::whatIsWrongWithALineIsSaid()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, fault);
    QFETCH(int, column);
    QFETCH(QString, text);
    const auto file = BulkFile::read(bytes);
    QVERIFY(file);
    QCOMPARE(file->lines.size(), std::size_t(1));
    QVERIFY(!file->lines.front().content);
    const BulkLineFault &said = file->lines.front().content.error();
    QCOMPARE(static_cast<int>(said.fault), fault);
    QCOMPARE(said.column ? static_cast<int>(*said.column) : -1, column);
    QCOMPARE(said.text, text);
}

void TestBulkFile::whatIsWrongWithAFileIsSaid_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("column");
    const auto row = [](const char *name, const QByteArray &bytes, BulkFileError::Kind kind, int column = -1) {
        QTest::newRow(name) << bytes << static_cast<int>(kind) << column;
    };
    using Kind = BulkFileError::Kind;
    row("empty", "", Kind::Empty);
    row("only line ends", "\r\n\r\n", Kind::Empty);
    row("only a mark", "\xEF\xBB\xBF", Kind::Empty);
    row("a workbook", QByteArray("PK\x03\x04\0\0", 6), Kind::Workbook);
    row("a picture", QByteArray("\x89PNG\r\n\x1A\n\0\0\0\x0D", 12), Kind::Binary);
    row("no phone", "Montant;Promo\n10;6\n", Kind::ColumnMissing, static_cast<int>(BulkColumn::Phone));
    row("no amount", "Nom;GSM\nAli;0612345678\n", Kind::ColumnMissing, static_cast<int>(BulkColumn::Amount));
    row("two phones", "GSM;Mobile;Montant\n", Kind::ColumnTwice, static_cast<int>(BulkColumn::Phone));
    row("two amounts", "GSM;Valeur;Montant\n", Kind::ColumnTwice, static_cast<int>(BulkColumn::Amount));
}

void TestBulkFile::whatIsWrongWithAFileIsSaid()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, kind);
    QFETCH(int, column);
    const auto file = BulkFile::read(bytes);
    QVERIFY(!file);
    QCOMPARE(static_cast<int>(file.error().kind), kind);
    QCOMPARE(file.error().column ? static_cast<int>(*file.error().column) : -1, column);
}

void TestBulkFile::aLineThatIsWrongHarmsNoOther()
{
    const auto file = BulkFile::read("phone;amount\n0612345678;10\n\n06123;\"10\n;;\n0712345678;20\n");
    QVERIFY(file);
    QCOMPARE(file->lines.size(), std::size_t(3)); // empty lines are none
    QCOMPARE(file->lines[0].number, 2);
    QVERIFY(file->lines[0].content);
    QCOMPARE(file->lines[1].number, 4);
    QVERIFY(!file->lines[1].content);
    QCOMPARE(file->lines[2].number, 6);
    QVERIFY(file->lines[2].content);
    QCOMPARE(file->lines[2].content->through(Operator::Inwi),
        (SaleOrder{*Msisdn::parse(u"0712345678"), Operator::Inwi, Money::fromDirhams(20), Promo()}));
}

void TestBulkFile::theEncodingsOfSpreadsheetsAreRead_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QString text = QStringLiteral(u"T\u00E9l\u00E9phone\tMontant\tOp\u00E9rateur\tPr\u00E9nom\r\n"
                                        u"0612345678\t10,50\tIAM\tA\u00EFcha\r\n");
    const auto encoded = [&](QStringConverter::Encoding encoding, QStringConverter::Flag flag) {
        QStringEncoder encoder(encoding, flag);
        return QByteArray(encoder.encode(text));
    };
    using Flag = QStringConverter::Flag;
    QTest::newRow("UTF-8") << encoded(QStringConverter::Utf8, Flag::Default);
    QTest::newRow("UTF-8 with a mark, Excel's \"CSV UTF-8\"") << encoded(QStringConverter::Utf8, Flag::WriteBom);
    QTest::newRow("UTF-16, Excel's \"Unicode text\"") << encoded(QStringConverter::Utf16LE, Flag::WriteBom);
    QTest::newRow("UTF-16 without a mark") << encoded(QStringConverter::Utf16LE, Flag::Default);
    QTest::newRow("UTF-16 big endian") << encoded(QStringConverter::Utf16BE, Flag::WriteBom);
    QTest::newRow("Windows-1252, Excel's \"CSV\"") << text.toLatin1();
}

void TestBulkFile::theEncodingsOfSpreadsheetsAreRead()
{
    QFETCH(QByteArray, bytes);
    QCOMPARE(firstLine(bytes), QStringLiteral("0612345678 Maroc Telecom 10.5 0"));
}

void TestBulkFile::tooMuchIsRefusedAsAWhole()
{
    const QByteArray most = QByteArray("0612345678;10\n").repeated(static_cast<qsizetype>(BulkFile::mostLines));
    const auto whole = BulkFile::read("gsm;montant\n" + most);
    QVERIFY(whole);
    QCOMPARE(whole->lines.size(), BulkFile::mostLines);
    for (const QByteArray &bytes : {most + "0612345678;10\n", "gsm;montant\n" + most + "0612345678;10\n"}) {
        const auto more = BulkFile::read(bytes);
        QVERIFY(!more);
        QCOMPARE(more.error().kind, BulkFileError::Kind::TooManyLines);
    }
    const auto large = BulkFile::read(QByteArray(BulkFile::mostBytes + 1, ' '));
    QVERIFY(!large);
    QCOMPARE(large.error().kind, BulkFileError::Kind::TooLarge);
    const auto wide =
        BulkFile::read(QByteArray("\xC3\xA9").repeated(BulkFile::mostBytes / 2 + 1)); // bytes, not letters
    QVERIFY(!wide);
    QCOMPARE(wide.error().kind, BulkFileError::Kind::TooLarge);
    const auto pasted = BulkFile::readText(QString(BulkFile::mostBytes + 1, u' '));
    QVERIFY(!pasted);
    QCOMPARE(pasted.error().kind, BulkFileError::Kind::TooLarge);
}

void TestBulkFile::aLongCellIsShownInPart()
{
    const auto file = BulkFile::read("0612345678;" + QByteArray(100'000, 'x'));
    QVERIFY(file);
    QVERIFY(!file->lines.front().content);
    QCOMPARE(file->lines.front().content.error().text, QString(200, u'x'));
}

QTEST_APPLESS_MAIN(TestBulkFile)
#include "tst_bulkfile.moc"
