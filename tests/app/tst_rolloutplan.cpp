// SPDX-License-Identifier: GPL-3.0-or-later
#include "rolloutplan.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace taabia;
using namespace Qt::StringLiterals;

/// What a roll-out file may say, and how it is told what it may not.
class TestRolloutPlan : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void aTillsOwnSectionComesBeforeWhatHoldsForAll();
    void eachFaultIsNamedByItsLine_data();
    void eachFaultIsNamedByItsLine();
    void allFaultsAreToldAtOnce();
    void noFaultShowsAValue();
    void theExampleExplainsEveryKeyAndIsSound();
    void windowsWritesTheSameFile();

private:
    RolloutReading read(const QByteArray &text) const { return readRollout(text, *m_catalogue); }
    static QString told(const RolloutReading &reading)
    {
        QStringList all;
        for (const RolloutFault &fault : reading.faults)
            all << u"%1: %2"_s.arg(fault.line).arg(fault.sentence);
        return all.join(u'\n');
    }
    static QByteArray resource(const char *path)
    {
        QFile file(QString::fromLatin1(path));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    std::optional<Catalogue> m_catalogue;
};

void TestRolloutPlan::initTestCase()
{
    auto catalogue = Catalogue::parse(resource(":/taabia/catalogue.json"));
    QVERIFY(catalogue);
    m_catalogue = *catalogue;
}

void TestRolloutPlan::aTillsOwnSectionComesBeforeWhatHoldsForAll()
{
    const RolloutReading reading =
        read("[account]\nclient-code=API-1\n[printer]\nkind=network\naddress=192.168.1.50\n"
             "[till]\nlanguage=ar\n"
             "[till CASA1]\n"
             "[till Casa 2]\nprefix=C2\nlanguage=es\ndata-dir=D:\\taabia\nprinter.kind=share\n"
             "printer.address=\\\\casa1\\receipts\n");
    QVERIFY2(reading.faults.empty(), qPrintable(told(reading)));
    const RolloutPlan *first = reading.plan(u"casa1"_s);
    const RolloutPlan *second = reading.plan(u"Casa 2"_s);
    QVERIFY(first && second && !reading.plan(u"CASA3"_s) && !reading.plan(QString()));
    QCOMPARE(first->wanted.prefix, u"CASA1"_s);
    QCOMPARE(first->wanted.language, u"ar"_s);
    QCOMPARE(first->wanted.paper.printer.address, u"192.168.1.50"_s);
    QCOMPARE(second->wanted.prefix, u"C2"_s);
    QCOMPARE(second->wanted.language, u"es"_s);
    QCOMPARE(second->wanted.dataDir, QDir::fromNativeSeparators(u"D:\\taabia"_s));
    QCOMPARE(second->wanted.paper.printer.kind, PrinterSetup::Kind::EscPosShare);
    QCOMPARE(second->wanted.paper.printer.address, u"\\\\casa1\\receipts"_s);
    QCOMPARE(second->wanted.account.clientCode, u"API-1"_s);
}

void TestRolloutPlan::eachFaultIsNamedByItsLine_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("line");
    QTest::addColumn<QString>("words");
    const QByteArray sound = "[account]\nclient-code = API-1\n"; // two lines before each
    const auto row = [&sound](const char *what, const QByteArray &more, int line, const char *words) {
        QTest::newRow(what) << sound + more << line << QString::fromLatin1(words);
    };
    row("an unknown key", "[shop]\nnmae = El Amal\n", 4, "no key \"shop.nmae\"");
    row("an unknown section", "[shoppe]\nname = El Amal\n", 4, "no key \"shoppe.name\"");
    row("a key of another section", "[till]\nname = El Amal\n", 4, "no key \"till.name\"");
    row("an unknown key of one till", "[till A]\nprinter.knid = none\n", 4, "no key \"printer.knid\"");
    row("neither key nor section", "[shop]\nEl Amal\n", 4, "neither a section");
    row("a bracket is missing", "[shop\nname = El Amal\n", 3, "square brackets");
    row("a key twice", "[shop]\nname = A\nname = B\n", 5, "line 4 already");
    row("a section's key twice, apart", "[shop]\nname = A\n[paper]\n[shop]\nname = B\n", 7, "line 4 already");
    row("a till twice", "[till A]\n[till A]\n", 4, "section already");
    row("not UTF-8", "[shop]\nname = \xe9\n", 4, "not UTF-8");
    row("a secret", "[account]\napi-key = CANARY\n", 4, "TAABIA_API_KEY");
    row("a secret by its short name", "[account]\nkey = CANARY\n", 4, "TAABIA_API_KEY");
    row("a PIN", "[people]\npin = 4826\n", 4, "TAABIA_PINS");
    row("a passphrase", "[account]\npassphrase = seven\n", 4, "TAABIA_PASSPHRASE");
    row("a service in plain http", "[account]\nservice = http://example.org/api\n", 4, "plain http");
    row("no service", "[account]\nservice = somewhere\n", 4, "must be production, provider-sandbox or the https");
    row("no key place", "[account]\nkey-place = desk\n", 4, "must be keychain, sealed-file or ask");
    row("no client code", "[account]\nclient-code =\n", 4, "line 2 already");
    row("no prefix", "[till]\nprefix = till-1\n", 4, "1 to 8 of A-Z and 0-9");
    row("a relative folder", "[till]\ndata-dir = taabia\n", 4, "whole path");
    row("no language", "[till]\nlanguage = de\n", 4, "must be fr, ar, en or es");
    row("no theme", "[till]\ntheme = pink\n", 4, "must be light, dark or system");
    row("no text size", "[till]\ntext-size = 110\n", 4, "must be 100, 125 or 150");
    row("no amount", "[till]\nlow-balance = much\n", 4, "must be an amount");
    row("less than nothing", "[till]\nlow-balance = -1\n", 4, "must be an amount");
    row("no minutes", "[till]\nlock-after = 1441\n", 4, "0 (never) to 1440");
    row("a name too long", "[shop]\nname = " + QByteArray(121, 'x') + "\n", 4, "shorter");
    row("a control character",
        "[shop]\nname = A\x07"
        "B\n",
        4, "cannot be printed");
    row("no printer", "[printer]\nkind = netwrok\n", 4, "must be none, system, network, device, share or pdf");
    row("a printer without address", "[printer]\nkind = network\n", 4, "printer.address is missing");
    row("a printer nowhere", "[printer]\nkind = network\naddress = 192.168.1.999\n", 5,
        "printer.address is no address");
    row("neither yes nor no", "[printer]\ncut = true\n", 4, "must be yes or no");
    row("no width", "[second-printer]\nwidth = 80\n", 4, "must be 58mm, 80mm, a5 or a4");
    row("no amounts", "[catalogue]\norange-amounts = 5, 10\n", 4, "with a space between");
    row("an amount twice", "[catalogue]\norange-amounts = 5 5\n", 4, "twice");
    row("Normal is not first", "[catalogue]\norange-promos = 1 0\n", 4, "must be the first");
    row("a promo that nobody has", "[catalogue]\norange-promos = 0 77\n", 4, "no such promo");
    row("a promo's name too long", "[catalogue]\norange-promo-1-french = " + QByteArray(41, 'x') + "\n", 4,
        "more than 40");
    row("a relative backup", "[backup]\nfolder = backups\n", 4, "whole path");
    row("clerks without an owner", "[people]\nclerks = Amina\n", 4, "people.owner is missing");
    row("two of one name", "[people]\nowner = Fatima\nclerks = Amina, FATIMA\n", 5, "one name");
    row("a clerk without a name", "[people]\nowner = Fatima\nclerks = Amina,,\n", 5, "with a comma");
    row("two tills of one prefix", "[till A]\nprefix = T1\n[till B]\nprefix = T1\n", 6, "till A");
    row("a till whose name is no prefix", "[till La Gare]\n", 0, "Till La Gare: its name is no prefix");
    QTest::newRow("no client code at all") << QByteArray("[shop]\nname = A\n") << 0 << u"client-code is missing"_s;
    QTest::newRow("a key before any section") << QByteArray("name = A\n") + sound << 1 << u"stands in no section"_s;
}

void TestRolloutPlan::eachFaultIsNamedByItsLine()
{
    QFETCH(QByteArray, text);
    QFETCH(int, line);
    QFETCH(QString, words);
    const RolloutReading reading = read(text);
    const bool found = std::any_of(reading.faults.begin(), reading.faults.end(),
        [&](const RolloutFault &fault) { return fault.line == line && fault.sentence.contains(words); });
    QVERIFY2(found, qPrintable(told(reading)));
    QVERIFY2(reading.faults.size() == 1, qPrintable(told(reading)));
    QVERIFY2(reading.faults.front().sentence.endsWith(u'.'), qPrintable(told(reading)));
}

void TestRolloutPlan::allFaultsAreToldAtOnce()
{
    const RolloutReading reading =
        read("[till A]\nlanguage=de\n[till B]\nprinter.kind=x\n[shop]\nnmae=\n[account]\nkey-place=x\n");
    QCOMPARE(reading.faults.size(), 6U); // and for either till that there is no client code
}

void TestRolloutPlan::noFaultShowsAValue()
{
    for (const RolloutKey &key : rolloutKeys()) {
        const qsizetype dot = key.name.indexOf(u'.');
        const QString text =
            u"[account]\nclient-code=\n[%1]\n%2 = CANARY\x07VALUE\n"_s.arg(key.name.left(dot), key.name.mid(dot + 1));
        const QString faults = told(read(text.toUtf8()));
        QVERIFY2(!faults.isEmpty(), qPrintable(key.name)); // none takes that
        QVERIFY2(!faults.contains(u"CANARY"_s), qPrintable(faults));
    }
}

void TestRolloutPlan::theExampleExplainsEveryKeyAndIsSound()
{
    const QByteArray example = resource(":/taabia/rollout/example.ini");
    QVERIFY(!example.isEmpty());
    const RolloutReading reading = read(example);
    QVERIFY2(reading.faults.empty(), qPrintable(told(reading)));
    // What stands there as a comment is as sound. (The two tills at its end take their names for prefixes.)
    QString whole = QString::fromUtf8(example);
    whole.replace(QRegularExpression(u"^;"_s, QRegularExpression::MultilineOption), QString());
    const RolloutReading all = read(whole.toUtf8());
    QVERIFY2(all.faults.empty(), qPrintable(told(all)));
    QStringList named;
    for (const RolloutPlan &plan : all.tills) {
        for (const RolloutLine &line : plan.lines)
            named << line.key;
    }
    for (const RolloutKey &key : rolloutKeys()) {
        const bool isPromoName = key.name.contains(u"-promo-"_s); // explained as a pattern
        QVERIFY2(isPromoName || named.contains(key.name), qPrintable(key.name));
    }
    QVERIFY(named.contains(u"catalogue.orange-promo-6-french"_s));
}

void TestRolloutPlan::windowsWritesTheSameFile()
{
    const RolloutReading reading = read("\xef\xbb\xbf[account]\r\nclient-code = API-1\r\n[shop]\r\nname = \"  El Amal  "
                                        "\"\r\naddress = 12, rue X | Casablanca\r\n");
    QVERIFY2(reading.faults.size() == 1, qPrintable(told(reading))); // spaces at the ends are not kept by the settings
    const RolloutReading plain =
        read("\xef\xbb\xbf[account]\r\nclient-code = API-1\r\n[shop]\r\naddress = 12, rue X | Casablanca\r\n");
    QVERIFY2(plain.faults.empty(), qPrintable(told(plain)));
    QCOMPARE(plain.plan(QString())->wanted.paper.shop.address, u"12, rue X\nCasablanca"_s);
}

QTEST_APPLESS_MAIN(TestRolloutPlan)
#include "tst_rolloutplan.moc"
