// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline.h"

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
