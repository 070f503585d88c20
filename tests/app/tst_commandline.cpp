// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline.h"

#include <QFile>
#include <QTest>

using namespace taabia;

namespace {

const QByteArray key("SECRET");

Expected<Command, QString> read(const QString &line, const QByteArray &apiKey = key)
{
    return CommandLine::read(line.split(QLatin1Char(' '), Qt::SkipEmptyParts), apiKey);
}

} // namespace

class TestCommandLine : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nothingIsTheTill();
    void trainingTakesALanguageAndAFolder();
    void aServerTakesTheKeyFromTheEnvironmentAlone();
    void whatMakesNoSenseIsRefusedWithASentence_data();
    void whatMakesNoSenseIsRefusedWithASentence();
    void noSentenceShowsTheKey();
    void aTillIsSetUpWithoutAWindow();
    void theHelpNamesEveryOptionAndEverySecretsVariable();
};

void TestCommandLine::nothingIsTheTill()
{
    const auto command = read(QString());
    QVERIFY(command);
    QCOMPARE(command->mode, Command::Mode::Till);
    QVERIFY(!command->server);
}

void TestCommandLine::trainingTakesALanguageAndAFolder()
{
    const auto command = read(QStringLiteral("--training --language ar --data-dir /tmp/x"));
    QVERIFY(command);
    QCOMPARE(command->mode, Command::Mode::Training);
    QCOMPARE(command->language, QStringLiteral("ar"));
    QCOMPARE(command->dataDir, QStringLiteral("/tmp/x"));
}

void TestCommandLine::aTillIsSetUpWithoutAWindow()
{
    const auto command = read(QStringLiteral("--setup tills.ini --till CASA2 --check --data-dir /tmp/x"));
    QVERIFY(command);
    QCOMPARE(command->mode, Command::Mode::SetUp);
    QCOMPARE(command->file, QStringLiteral("tills.ini"));
    QCOMPARE(command->till, QStringLiteral("CASA2"));
    QVERIFY(command->onlyCheck);
    QCOMPARE(command->dataDir, QStringLiteral("/tmp/x"));
    QCOMPARE(read(QStringLiteral("--setup-example"))->mode, Command::Mode::SetUpExample);
    const auto report = read(QStringLiteral("--report r.zip"));
    QCOMPARE(report->mode, Command::Mode::Report);
    QCOMPARE(report->file, QStringLiteral("r.zip"));
}

void TestCommandLine::theHelpNamesEveryOptionAndEverySecretsVariable()
{
    QFile page(QStringLiteral(TAABIA_SOURCE_DIR "/installer/linux/taabia.1.in"));
    QVERIFY(page.open(QIODevice::ReadOnly));
    const QString manual = QString::fromUtf8(page.readAll()).remove(QLatin1Char('\\'));
    const QString help = CommandLine::help();
    for (const char *word : {"--training", "--data-dir", "--language", "--server", "--client-code", "--setup", "--till",
             "--check", "--setup-example", "--report", "--help", "--version", "TAABIA_API_KEY", "TAABIA_PINS",
             "TAABIA_PASSPHRASE"}) {
        QVERIFY2(help.contains(QLatin1String(word)), word);
        QVERIFY2(manual.contains(QLatin1String(word)), word);
    }
}

void TestCommandLine::aServerTakesTheKeyFromTheEnvironmentAlone()
{
    const auto command = read(QStringLiteral("--server http://127.0.0.1:8080/api/ --client-code API-1"));
    QVERIFY(command);
    QCOMPARE(command->server->url.text(), QStringLiteral("http://127.0.0.1:8080/api"));
    QCOMPARE(command->server->credentials.clientCode, QStringLiteral("API-1"));
    QVERIFY(command->server->credentials.apiKey == Secret(key));
}

void TestCommandLine::whatMakesNoSenseIsRefusedWithASentence_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QByteArray>("apiKey");
    const auto row = [](const char *line, const QByteArray &apiKey = key) {
        QTest::newRow(line) << QString::fromLatin1(line) << apiKey;
    };
    row("--nonsense");
    row("stray");
    row("--language de");
    row("--client-code API-1");
    row("--server https://host/api");
    row("--server http://example.org/api --client-code API-1");
    row("--server ftp://host/api --client-code API-1");
    row("--server https://me:pw@host/api --client-code API-1");
    row("--server nonsense --client-code API-1");
    row("--server https://host/api --client-code API-1 --training");
    row("--server https://host/api --client-code API-1", QByteArray());
    row("--server https://host/api --client-code API-1", QByteArray("a\r\nb"));
    row("--api-key SECRET");
    row("--setup");
    row("--till A");
    row("--check");
    row("--check --report r.zip");
    row("--setup tills.ini --training");
    row("--setup tills.ini --server https://host/api --client-code API-1");
    row("--setup tills.ini --report r.zip");
    row("--report r.zip --training");
}

void TestCommandLine::whatMakesNoSenseIsRefusedWithASentence()
{
    QFETCH(QString, line);
    QFETCH(QByteArray, apiKey);
    const auto command = read(line, apiKey);
    QVERIFY(!command);
    QVERIFY(command.error().size() > 15);
}

void TestCommandLine::noSentenceShowsTheKey()
{
    const auto command = read(QStringLiteral("--server http://example.org --client-code API-1"));
    QVERIFY(!command.error().contains(QString::fromLatin1(key)));
    QVERIFY(!CommandLine::help().contains(QString::fromLatin1(key)));
}

QTEST_APPLESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
