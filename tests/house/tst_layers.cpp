// SPDX-License-Identifier: GPL-3.0-or-later
#include "layerrules.h"
#include "sourcetree.h"

#include <QTest>

using namespace taabia::house;
using namespace Qt::StringLiterals;

/// CMake refuses a link that the table of app/layers.cmake does not allow; this reads the include lines, because one
/// include folder holds the headers of every Qt module, linked or not.
class TestLayers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theTableNamesEveryLayer();
    void everyIncludeIsAllowed();
    void aForbiddenIncludeIsFound_data();
    void aForbiddenIncludeIsFound();
    void anAllowedIncludeIsNot_data();
    void anAllowedIncludeIsNot();

private:
    static QString layerOf(const QString &path)
    {
        return path.startsWith(u"ui/"_s) ? u"ui"_s : path.section(u'/', 1, 1);
    }

    LayerRules m_rules{contentOf(u"app/layers.cmake"_s), QStringLiteral(QT_HEADERS_DIR)};
};

void TestLayers::theTableNamesEveryLayer()
{
    const QStringList layers = m_rules.layers();
    for (const QString &name : {u"domain"_s, u"ports"_s, u"desk"_s, u"api"_s, u"ledger"_s, u"sandbox"_s, u"ui"_s})
        QVERIFY2(layers.contains(name), qPrintable(name));
}

void TestLayers::everyIncludeIsAllowed()
{
    Complaints complaints;
    qsizetype seen = 0;
    for (const QString &folder : {u"app"_s, u"ui"_s}) {
        for (const QString &path : filesIn(folder, {u"*.h"_s, u"*.cpp"_s})) {
            if (path.count(u'/') < 2 && folder == u"app"_s)
                continue; // app/main.cpp, the composition root, knows everybody
            const QByteArray source = contentOf(path);
            const QByteArray head = source.left(1200);
            const bool saysPlatform = head.contains("POSIX") || head.contains("Windows");
            for (const Include &include : includesIn(source)) {
                ++seen;
                if (const QString fault = m_rules.fault(layerOf(path), include, saysPlatform); !fault.isEmpty())
                    complaints.add(path, include.line, fault);
            }
        }
    }
    QVERIFY2(seen > 20, "the sources were not found");
    QVERIFY2(complaints.noneAfterPrinting(), "see the lines above");
}

void TestLayers::aForbiddenIncludeIsFound_data()
{
    QTest::addColumn<QString>("layer");
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("a Qt module by its folder") << u"domain"_s << QByteArray("#include <QtSql/QSqlQuery>");
    QTest::newRow("a Qt class by its name") << u"desk"_s << QByteArray("#include <QSqlDatabase>");
    QTest::newRow("a Qt header by its file") << u"ports"_s << QByteArray("#include <qnetworkreply.h>");
    QTest::newRow("widgets in the client") << u"api"_s << QByteArray("#include <QLabel>");
    QTest::newRow("the ledger in the window") << u"ui"_s << QByteArray("#include \"ledger/sqlitesaleledger.h\"");
    QTest::newRow("the client's codecs in the sandbox") << u"sandbox"_s << QByteArray("  #  include \"api/codec.h\"");
    QTest::newRow("OpenSSL in the desk") << u"desk"_s << QByteArray("#include <openssl/hmac.h>");
    QTest::newRow("JSON in the window") << u"ui"_s << QByteArray("#include <QJsonObject>");
    QTest::newRow("a QObject in the domain") << u"domain"_s << QByteArray("#include <QObject>");
    QTest::newRow("POSIX that is not declared") << u"ledger"_s << QByteArray("#include <unistd.h>");
    QTest::newRow("a header without its layer") << u"domain"_s << QByteArray("#include \"money.h\"");
    QTest::newRow("a header of the tests") << u"desk"_s << QByteArray("#include \"support/fakeclock.h\"");
}

void TestLayers::aForbiddenIncludeIsFound()
{
    QFETCH(const QString, layer);
    QFETCH(const QByteArray, line);
    const std::vector<Include> includes = includesIn("// head\n" + line + "\n");
    QCOMPARE(includes.size(), std::size_t(1));
    QCOMPARE(includes.front().line, 2);
    QVERIFY(!m_rules.fault(layer, includes.front(), false).isEmpty());
}

void TestLayers::anAllowedIncludeIsNot_data()
{
    QTest::addColumn<QString>("layer");
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<bool>("saysPlatform");
    QTest::newRow("the C++ library") << u"domain"_s << QByteArray("#include <vector>") << false;
    QTest::newRow("a lower layer") << u"desk"_s << QByteArray("#include \"ports/clock.h\"") << false;
    QTest::newRow("its own layer") << u"desk"_s << QByteArray("#include \"desk/till.h\"") << false;
    QTest::newRow("its own moc file") << u"desk"_s << QByteArray("#include \"till.moc\"") << false;
    QTest::newRow("its Qt module") << u"ledger"_s << QByteArray("#include <QSqlQuery>") << false;
    QTest::newRow("its library") << u"sandbox"_s << QByteArray("#include <httplib.h>") << false;
    QTest::newRow("declared POSIX") << u"ledger"_s << QByteArray("#include <unistd.h>") << true;
}

void TestLayers::anAllowedIncludeIsNot()
{
    QFETCH(const QString, layer);
    QFETCH(const QByteArray, line);
    QFETCH(const bool, saysPlatform);
    const std::vector<Include> includes = includesIn(line);
    QCOMPARE(includes.size(), std::size_t(1));
    QCOMPARE(m_rules.fault(layer, includes.front(), saysPlatform), QString());
}

QTEST_APPLESS_MAIN(TestLayers)
#include "tst_layers.moc"
