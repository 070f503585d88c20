// SPDX-License-Identifier: GPL-3.0-or-later
#include <httplib.h>

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

namespace {

QString u8(const char *text)
{
    return QString::fromUtf8(text);
}

constexpr int patienceMs = 20'000;

/// The program as a script runs it.
class Program {
public:
    explicit Program(const QStringList &arguments)
    {
        process.setProgram(QString::fromUtf8(SANDBOX_PROGRAM));
        process.setArguments(arguments);
        process.start();
    }
    ~Program()
    {
        process.kill();
        process.waitForFinished(patienceMs);
    }

    QUrl url()
    {
        while (!process.canReadLine() && process.waitForReadyRead(patienceMs)) { }
        return QUrl(QString::fromUtf8(process.readLine()).trimmed());
    }

    static httplib::Result ask(const QUrl &base, const char *path, const char *body = nullptr)
    {
        httplib::Client client("127.0.0.1", base.port());
        const httplib::Headers headers{{"X-Client-Code", "API-TRAINING"}, {"X-Api-Key", "TRAINING-KEY"}};
        const std::string target = base.path().toStdString() + path;
        return body ? client.Post(target, headers, body, "application/json") : client.Get(target, headers);
    }

    QProcess process;
};

const char *const order =
    "{\"phone\":\"0612345678\",\"operator\":\"Orange\",\"value\":10,\"external_reference\":\"A\"}";

} // namespace

class SandboxProgramTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theFirstLineIsTheUrlAndItAnswersThere()
    {
        Program program({u8("--balance"), u8("20")});
        const QUrl url = program.url();
        QVERIFY2(url.isValid() && url.path() == u8("/rest/V1/recharge-api/sandbox"), qPrintable(url.toString()));
        const httplib::Result reply = Program::ask(url, "/balance");
        QVERIFY(reply);
        QCOMPARE(QByteArray::fromStdString(reply->body),
            QByteArray("{\"balance\":20,\"devise\":\"MAD\",\"credit_limit\":0}"));
    }

    void aKilledSandboxComesBackWithEverything()
    {
        QTemporaryDir dir;
        const QStringList arguments{u8("--data"), dir.filePath(u8("world.db"))};
        {
            Program program(arguments);
            QCOMPARE(Program::ask(program.url(), "/recharge", order)->status, 200);
            program.process.kill();
            QVERIFY(program.process.waitForFinished(patienceMs));
        }
        Program program(arguments);
        const QUrl url = program.url();
        QCOMPARE(Program::ask(url, "/recharge/by-ref/A")->status, 200);
        QCOMPARE(Program::ask(url, "/recharge", order)->status, 409);
    }

    void itEndsCleanlyWhenAskedTo()
    {
#ifdef Q_OS_WIN
        QSKIP("QProcess::terminate() does not reach a console program on Windows");
#else
        Program program({});
        QVERIFY(program.url().isValid());
        program.process.terminate();
        QVERIFY(program.process.waitForFinished(patienceMs));
        QCOMPARE(program.process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(program.process.exitCode(), 0);
        QCOMPARE(program.process.readAllStandardError(), QByteArray());
#endif
    }

    void badArgumentsEndWithTwoAndASentence()
    {
        Program program({u8("--port"), u8("http")});
        QVERIFY(program.process.waitForFinished(patienceMs));
        QCOMPARE(program.process.exitCode(), 2);
        QVERIFY(program.process.readAllStandardError().contains("--port wants a number"));
        QVERIFY(program.process.readAllStandardOutput().isEmpty());
    }

    void aPortThatIsTakenEndsWithOneAndASentence()
    {
        Program first({});
        const QUrl url = first.url();
        Program second({u8("--port"), QString::number(url.port())});
        QVERIFY(second.process.waitForFinished(patienceMs));
        QCOMPARE(second.process.exitCode(), 1);
        QVERIFY(second.process.readAllStandardError().contains(QByteArray::number(url.port())));
    }

    void theNumbersArePrinted()
    {
        Program program({u8("--numbers")});
        QVERIFY(program.process.waitForFinished(patienceMs));
        QCOMPARE(program.process.exitCode(), 0);
        QVERIFY(program.process.readAllStandardOutput().contains("06 00 00 02 01"));
    }
};

QTEST_GUILESS_MAIN(SandboxProgramTest)
#include "tst_sandboxprogram.moc"
