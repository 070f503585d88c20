// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/news.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace taabia;
using namespace Qt::StringLiterals;

/// The news of each version, which stand in one place, and the two copies that installers want.
class TestNews : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatIsNewSinceTheVersionThatWasSeen_data();
    void whatIsNewSinceTheVersionThatWasSeen();
    void whatCannotBeReadIsRefused_data();
    void whatCannotBeReadIsRefused();
    void theProgramsOwnNewsAreThoseOfItsVersion();
    void theChangelogAndTheMetainfoSayTheSame();

private:
    static QByteArray one(const char *version, const char *line = "New.")
    {
        QJsonObject news{{u"version"_s, QLatin1String(version)}, {u"date"_s, u"2026-11-22"_s}};
        for (const QString &language : {u"en"_s, u"fr"_s, u"ar"_s, u"es"_s})
            news.insert(language, QJsonArray{QLatin1String(line)});
        return QJsonDocument(news).toJson(QJsonDocument::Compact);
    }
    static QByteArray source(const char *path)
    {
        QFile file(QStringLiteral(TAABIA_SOURCE_DIR "/") + QString::fromLatin1(path));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

void TestNews::whatIsNewSinceTheVersionThatWasSeen_data()
{
    QTest::addColumn<QString>("seen");
    QTest::addColumn<QString>("now");
    QTest::addColumn<QStringList>("told");
    QTest::newRow("the same") << u"0.10.0"_s << u"0.10.0"_s << QStringList();
    QTest::newRow("one on") << u"0.9.0"_s << u"0.10.0"_s << QStringList{u"0.10.0"_s};
    QTest::newRow("two on, the newest first") << u"0.2.0"_s << u"0.10.0"_s << QStringList{u"0.10.0"_s, u"0.9.0"_s};
    QTest::newRow("not beyond this program") << u"0.2.0"_s << u"0.9.0"_s << QStringList{u"0.9.0"_s};
    QTest::newRow("a step back") << u"0.10.0"_s << u"0.9.0"_s << QStringList();
    QTest::newRow("it was not written down") << QString() << u"0.9.0"_s << QStringList{u"0.9.0"_s};
    QTest::newRow("nonsense was") << u"nonsense"_s << u"0.2.0"_s << QStringList{u"0.2.0"_s};
}

void TestNews::whatIsNewSinceTheVersionThatWasSeen()
{
    QFETCH(QString, seen);
    QFETCH(QString, now);
    QFETCH(QStringList, told);
    const auto news = News::parse('[' + one("0.10.0") + ',' + one("0.9.0") + ',' + one("0.2.0") + ']');
    QVERIFY(news);
    QStringList versions;
    for (const VersionNews &each : news->since(seen, now))
        versions << each.version;
    QCOMPARE(versions, told);
}

void TestNews::whatCannotBeReadIsRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no version") << QByteArray("[]");
    QTest::newRow("not a list") << one("0.1.0");
    QTest::newRow("no number") << QByteArray("[" + one("soon") + "]");
    QTest::newRow("an empty line") << QByteArray("[" + one("0.1.0", " ") + "]");
    QTest::newRow("in the wrong order") << QByteArray("[" + one("0.1.0") + "," + one("0.2.0") + "]");
    QTest::newRow("twice") << QByteArray("[" + one("0.1.0") + "," + one("0.1.0") + "]");
    QTest::newRow("a language is missing") << one("0.1.0").replace("\"ar\"", "\"de\"").prepend('[').append(']');
    QTest::newRow("no date") << one("0.1.0").replace("2026-11-22", "today").prepend('[').append(']');
}

void TestNews::whatCannotBeReadIsRefused()
{
    QFETCH(QByteArray, json);
    QVERIFY(!News::parse(json));
}

void TestNews::theProgramsOwnNewsAreThoseOfItsVersion()
{
    const auto news = News::parse(source("resources/news.json"));
    QVERIFY2(news, news ? "" : qPrintable(news.error()));
    QCOMPARE(news->versions().front().version, QStringLiteral(TAABIA_VERSION));
}

void TestNews::theChangelogAndTheMetainfoSayTheSame()
{
    const auto news = News::parse(source("resources/news.json"));
    QVERIFY(news);
    const QString changelog = QString::fromUtf8(source("installer/linux/changelog")).simplified();
    const QString metainfo = QString::fromUtf8(source("installer/linux/org.taabia.taabia.metainfo.xml")).simplified();
    for (const VersionNews &one : news->versions()) {
        QVERIFY2(changelog.contains(u"taabia (%1)"_s.arg(one.version)), qPrintable(one.version));
        for (const QString &line : one.lines.value(u"en"_s))
            QVERIFY2(changelog.contains(line), qPrintable(line));
        QVERIFY2(metainfo.contains(
                     u"<release version=\"%1\" date=\"%2\""_s.arg(one.version, one.date.toString(Qt::ISODate))),
            qPrintable(one.version));
        for (const QStringList &lines : one.lines) {
            for (const QString &line : lines)
                QVERIFY2(metainfo.contains(line.toHtmlEscaped()), qPrintable(line));
        }
    }
}

QTEST_APPLESS_MAIN(TestNews)
#include "tst_news.moc"
