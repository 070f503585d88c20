// SPDX-License-Identifier: GPL-3.0-or-later
#include "knownpapers.h"
#include "writtenwords.h"

#include <QTest>

using namespace taabia;
using namespace Qt::StringLiterals;

/// What X and Z reports say on paper.
class TestShiftPaper : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anXReportHasEveryFigure();
    void aZReportHasEveryFigure();
    void aZReportWithoutADifferenceSaysZero();
    void aZReportOfBeforeSaysNothingOfWhatWasNotSettled();
    void headingsOfNarrowColumnsSpeakBothLanguages();

private:
    ReceiptWriter m_writer;
};

void TestShiftPaper::anXReportHasEveryFigure()
{
    const QString words = wordsOf(m_writer.shiftReport(known::xReport(), known::setup(ReceiptLanguage::French)));
    for (const QString &said :
        {u"Rapport X"_s, u"La session reste ouverte"_s, u"Caisse | T1"_s, u"17"_s, u"02/03/2026 08:30:00"_s,
            u"02/03/2026 19:02:00"_s, u"Amina"_s, u"Espèces | 31 | 870,00"_s, u"Carte | 4 | 200,00"_s,
            u"À crédit | 2 | 30,00"_s, u"Total | 37 | 1 100,00"_s, u"dont non confirmées | 1 | 20,00"_s,
            u"Orange | 12 | 340,00"_s, u"Inwi | 9 | 260,00"_s, u"Maroc Telecom | 16 | 500,00"_s,
            u"Non livrées | 2 | 30,00"_s, u"Remboursées | 1 | 20,00"_s, u"Hors session | 1 | 10,00"_s,
            u"Fond de caisse | 500,00 DH"_s, u"+ Encaissé | 890,00 DH"_s, u"+ Entrées | 200,00 DH"_s,
            u"− Sorties | 350,00 DH"_s, u"+ Crédits réglés | 50,00 DH"_s, u"− Rendu aux clients | 20,00 DH"_s,
            u"06 12 34 56 78 | 20,00 DH | Inwi | 02/03/2026 11:04:00 | T1-7H3K9M2QX8R4W5Y6Z0A1B2C3D4"_s})
        QVERIFY2(words.contains(said), qPrintable(said + u" is not in "_s + words));
    // What should be in the drawer is not told before it was counted.
    for (const QString &unsaid :
        {u"Attendu"_s, u"1 270,00"_s, u"Compté"_s, u"Grand total"_s, u"Rapport Z"_s, u"maillon"_s})
        QVERIFY2(!words.contains(unsaid), qPrintable(unsaid));
}

void TestShiftPaper::aZReportHasEveryFigure()
{
    const ShiftReport report = known::zReport();
    const QString words = wordsOf(m_writer.shiftReport(report, known::setup(ReceiptLanguage::French)));
    const QString hash = QString::fromLatin1(report.lastLink.toHex());
    for (const QString &said : {u"Rapport Z n° 12"_s, u"Clôturée le | 02/03/2026 19:02:00"_s, u"200,00 | 3 | 600,00"_s,
             u"100,00 | 4 | 400,00"_s, u"50,00 | 3 | 150,00"_s, u"20,00 | 4 | 80,00"_s, u"10,00 | 2 | 20,00"_s,
             u"5,00 | 2 | 10,00"_s, u"1,00 | 4 | 4,00"_s, u"0,50 | 1 | 0,50"_s, u"1 264,50"_s,
             u"= Attendu | 1 270,00 DH"_s, u"Motif | Monnaie rendue en trop à un client"_s,
             u"Grand total | 1 234 567,50 DH"_s, hash.left(4) + u' ' + hash.mid(4, 4), hash.right(4)})
        QVERIFY2(words.contains(said), qPrintable(said + u" is not in "_s + words));
    QVERIFY(words.contains(u"Manque | "_s) && words.contains(u"5,50 DH"_s));
    QString links = words.mid(words.indexOf(u"maillon"_s));
    QCOMPARE(links.remove(u' ').contains(hash), true);
}

void TestShiftPaper::aZReportWithoutADifferenceSaysZero()
{
    ShiftReport report = known::zReport();
    report.difference = Money();
    report.reason.clear();
    report.unresolved.clear();
    QString words = wordsOf(m_writer.shiftReport(report, known::setup(ReceiptLanguage::French)));
    QVERIFY(words.contains(u"Écart | 0,00 DH"_s));
    QVERIFY(!words.contains(u"Motif"_s));
    QVERIFY(words.contains(u"reportées | Aucune"_s));
    report.difference = Money::fromDirhams(3);
    words = wordsOf(m_writer.shiftReport(report, known::setup(ReceiptLanguage::French)));
    QVERIFY(words.contains(u"En trop | 3,00 DH"_s));
}

void TestShiftPaper::aZReportOfBeforeSaysNothingOfWhatWasNotSettled()
{
    ShiftReport report = known::zReport();
    report.notSettled.reset();
    const QString words = wordsOf(m_writer.shiftReport(report, known::setup(ReceiptLanguage::French)));
    QVERIFY(!words.contains(u"non confirmées"_s));
}

void TestShiftPaper::headingsOfNarrowColumnsSpeakBothLanguages()
{
    const QString words = wordsOf(m_writer.shiftReport(known::zReport(), known::setup(ReceiptLanguage::Both)));
    for (const QString &heading : {u"Nb العدد"_s, u"DH درهم"_s, u"Valeur القيمة"_s, u"Pièces العدد"_s})
        QVERIFY2(words.contains(heading), qPrintable(heading + u" is not in "_s + words));
}

QTEST_MAIN(TestShiftPaper)
#include "tst_shiftpaper.moc"
