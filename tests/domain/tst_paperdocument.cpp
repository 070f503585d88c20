// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "domain/paperdocument.h"

using namespace taabia;
using namespace taabia::paper;

namespace {

PaperDocument everyKindOfBlock()
{
    const QString arabic = QString::fromUtf8("محل الأمل");
    Table table{{{QStringLiteral("Heure"), Align::Start}, {QStringLiteral("Montant"), Align::End}},
        {{QStringLiteral("12:04"), QStringLiteral("10,00 DH")}, {QString(), QStringLiteral("\"; \n")}},
        QStringList{QStringLiteral("Total"), QStringLiteral("10,00 DH")},
        {{QStringLiteral("dont"), QStringLiteral("1,00 DH")}}};
    Table plain{{{QStringLiteral("A"), Align::Center}}, {}, std::nullopt};
    return {QStringLiteral("Reçu 12"),
        {{false,
             {Text{QStringLiteral("Téléboutique\nEl Amal"), Align::Center, Size::Large, true},
                 Pair{QStringLiteral("Montant"), QStringLiteral("10,00 DH"), Size::Huge, true}, Rule{}, Gap{},
                 Mark{QStringLiteral("SPECIMEN")}, table}},
            {true, {Text{arabic, Align::End, Size::Small, false}, plain}}, {false, {}}},
        true, PageEdges{true, QStringLiteral("El Amal"), QStringLiteral("SPECIMEN"), arabic, QStringLiteral("%1/%2")}};
}

} // namespace

class TestPaperDocument : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void what_is_kept_reads_back_equal();
    void two_documents_that_differ_are_kept_differently();
    void what_is_no_document_is_refused_data();
    void what_is_no_document_is_refused();
};

void TestPaperDocument::what_is_kept_reads_back_equal()
{
    const PaperDocument document = everyKindOfBlock();
    const auto read = PaperDocument::fromJson(document.toJson());
    QVERIFY(read);
    QVERIFY(*read == document);
    QVERIFY(*PaperDocument::fromJson(PaperDocument().toJson()) == PaperDocument());
}

void TestPaperDocument::two_documents_that_differ_are_kept_differently()
{
    const PaperDocument one = everyKindOfBlock();
    PaperDocument other = one;
    other.opensDrawer = false;
    QVERIFY(one.toJson() != other.toJson());
    other = one;
    std::get<Table>(other.parts[0].blocks[5]).total.reset();
    QVERIFY(one.toJson() != other.toJson());
    QVERIFY(*PaperDocument::fromJson(other.toJson()) == other);
    other = one;
    std::get<Table>(other.parts[0].blocks[5]).below.clear();
    QVERIFY(one.toJson() != other.toJson());
    other = one;
    other.number = 12;
    other.duplicate = 2;
    QVERIFY(one.toJson() != other.toJson());
    QVERIFY(*PaperDocument::fromJson(other.toJson()) == other);
    other = one;
    other.parts[1].rightToLeft = false;
    QVERIFY(one.toJson() != other.toJson());
    other = one;
    other.edges.reset();
    QVERIFY(one.toJson() != other.toJson());
}

void TestPaperDocument::what_is_no_document_is_refused_data()
{
    QTest::addColumn<QByteArray>("json");
    const QByteArray whole = everyKindOfBlock().toJson();
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a list") << QByteArray("[]");
    QTest::newRow("cut short") << whole.left(whole.size() / 2);
    QTest::newRow("a kind from the future") << QByteArray(whole).replace("\"gap\"", "\"qr\"");
    QTest::newRow("a size that is none") << QByteArray(
        "{\"parts\":[{\"blocks\":[{\"kind\":\"pair\",\"label\":\"a\",\"value\":\"b\",\"size\":9,\"bold\":false}]}]}");
    QTest::newRow("an alignment that is none") << QByteArray(
        "{\"parts\":[{\"blocks\":[{\"kind\":\"table\",\"columns\":[{\"title\":\"a\",\"align\":-1}],\"rows\":[]}]}]}");
}

void TestPaperDocument::what_is_no_document_is_refused()
{
    QFETCH(QByteArray, json);
    QVERIFY(!PaperDocument::fromJson(json));
}

QTEST_GUILESS_MAIN(TestPaperDocument)
#include "tst_paperdocument.moc"
