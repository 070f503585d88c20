// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/sandboxoptions.h"

#include <QTest>

using namespace taabia;

namespace {

Expected<SandboxCommand, QString> read(QStringList arguments, const QByteArray &key = {})
{
    arguments.prepend(QStringLiteral("taabia-sandbox"));
    return readSandboxOptions(arguments, key);
}

SandboxConfig config(const QStringList &arguments, const QByteArray &key = {})
{
    const auto command = read(arguments, key);
    return command && std::holds_alternative<SandboxConfig>(*command) ? std::get<SandboxConfig>(*command)
                                                                      : SandboxConfig{.port = 1};
}

QString u8(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

class SandboxOptionsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void withoutOptionsItIsATrainingSandbox()
    {
        const SandboxConfig c = config({});
        QCOMPARE(c.port, 0);
        QCOMPARE(c.balance, Money::fromDirhams(1000));
        QCOMPARE(c.clientCode, u8("API-TRAINING"));
        QCOMPARE(c.apiKey, QByteArray("TRAINING-KEY"));
        QVERIFY(c.databaseFile.isEmpty());
        QVERIFY(!c.dailyLimit);
    }

    void everyOptionIsRead()
    {
        const SandboxConfig c = config({u8("--port"), u8("8080"), u8("--balance=12.50"), u8("--credit-limit"), u8("5"),
            u8("--daily-limit"), u8("0"), u8("--client-code"), u8("API-9"), u8("--api-key"), u8("K"), u8("--data"),
            u8("f.db"), u8("--speed"), u8("2.5"), u8("--forget-access")});
        QCOMPARE(c.port, 8080);
        QCOMPARE(c.balance.centimes(), 1250);
        QCOMPARE(c.creditLimit.centimes(), 500);
        QCOMPARE(c.dailyLimit->centimes(), 0);
        QCOMPARE(c.clientCode, u8("API-9"));
        QCOMPARE(c.apiKey, QByteArray("K"));
        QCOMPARE(c.databaseFile, u8("f.db"));
        QCOMPARE(c.speed, 2.5);
        QVERIFY(c.forgetAccess);
    }

    void theKeyMayComeFromTheEnvironmentAndTheOptionWins()
    {
        QCOMPARE(config({}, "ENV").apiKey, QByteArray("ENV"));
        QCOMPARE(config({u8("--api-key"), u8("OPT")}, "ENV").apiKey, QByteArray("OPT"));
    }

    void badOptionsGetASentence_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("names");
        QTest::newRow("unknown") << QStringList{u8("--prot"), u8("1")} << u8("prot");
        QTest::newRow("a stray word") << QStringList{u8("now")} << u8("now");
        QTest::newRow("port a word") << QStringList{u8("--port"), u8("http")} << u8("--port");
        QTest::newRow("port too large") << QStringList{u8("--port"), u8("65536")} << u8("--port");
        QTest::newRow("port negative") << QStringList{u8("--port=-1")} << u8("--port");
        QTest::newRow("port without a value") << QStringList{u8("--port")} << u8("port");
        QTest::newRow("balance a word") << QStringList{u8("--balance"), u8("much")} << u8("--balance");
        QTest::newRow("balance negative") << QStringList{u8("--balance=-5")} << u8("--balance");
        QTest::newRow("balance in half centimes") << QStringList{u8("--balance"), u8("1.005")} << u8("--balance");
        QTest::newRow("daily limit") << QStringList{u8("--daily-limit"), u8("x")} << u8("--daily-limit");
        QTest::newRow("speed zero") << QStringList{u8("--speed"), u8("0")} << u8("--speed");
        QTest::newRow("speed not a number") << QStringList{u8("--speed"), u8("nan")} << u8("--speed");
        QTest::newRow("code empty") << QStringList{u8("--client-code"), u8("")} << u8("--client-code");
        QTest::newRow("key with a space") << QStringList{u8("--api-key"), u8("a b")} << u8("API key");
        QTest::newRow("data empty") << QStringList{u8("--data"), u8("")} << u8("--data");
    }
    void badOptionsGetASentence()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, names);
        const auto command = read(arguments);
        QVERIFY(!command);
        QVERIFY2(command.error().contains(names), qPrintable(command.error()));
        QVERIFY2(command.error().endsWith(QLatin1Char('.')), qPrintable(command.error()));
    }

    void aBadKeyIsNotRepeated() { QVERIFY(!read({u8("--api-key"), u8("my secret")}).error().contains(u8("secret"))); }

    void helpAndNumbersAreTexts()
    {
        const auto help = read({u8("--help")});
        const QString text = std::get<QString>(*help);
        QVERIFY(text.contains(u8("--credit-limit")) && text.contains(u8("keeps the balance it holds")));
        QVERIFY(std::get<QString>(*read({u8("--numbers")})).contains(u8("06 00 00 00 11")));
        QVERIFY(std::get<QString>(*read({u8("--version")})).startsWith(u8("taabia-sandbox ")));
    }
};

QTEST_GUILESS_MAIN(SandboxOptionsTest)
#include "tst_sandboxoptions.moc"
