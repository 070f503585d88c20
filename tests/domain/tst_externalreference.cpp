// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/externalreference.h"

#include <QTest>

using namespace taabia;

class TestExternalReference : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void allHundredAndTwentyEightBitsShow();
    void whatAServerCouldNotHoldIsRefused();
};

void TestExternalReference::allHundredAndTwentyEightBitsShow()
{
    ExternalReference::Entropy zero{};
    QCOMPARE(ExternalReference::make(u"T1", zero).text(), QStringLiteral("T1-") + QString(26, QLatin1Char('0')));
    for (std::size_t bit = 0; bit < 128; ++bit) {
        ExternalReference::Entropy one{};
        one[bit / 8] = std::byte(1U << (bit % 8));
        const QString text = ExternalReference::make(u"T1", one).text();
        QCOMPARE(text.size(), 29);
        QCOMPARE(text.mid(3).count(QLatin1Char('0')), 25); // just one letter differs
    }
}

void TestExternalReference::whatAServerCouldNotHoldIsRefused()
{
    QVERIFY(ExternalReference::fromText(u"TEST-001"));
    QVERIFY(!ExternalReference::fromText(u""));
    QVERIFY(!ExternalReference::fromText(u"a/b"));
    QVERIFY(!ExternalReference::fromText(u"a b"));
    QVERIFY(!ExternalReference::fromText(QString(65, QLatin1Char('A'))));
}

QTEST_APPLESS_MAIN(TestExternalReference)
#include "tst_externalreference.moc"
