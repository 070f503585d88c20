// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace taabia;

class TestPreferences : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_file = m_dir.filePath(QStringLiteral("%1.ini").arg(++m_count)); }

    void aNewTillSpeaksFrench()
    {
        const Preferences fresh(m_file);
        QCOMPARE(fresh.language(), QStringLiteral("fr"));
        QCOMPARE(fresh.theme(), Theme::Mode::System);
        QCOMPARE(fresh.lowBalance(), Money::fromDirhams(200));
        QCOMPARE(fresh.textScale(), 1.0);
    }

    void whatWasChosenIsThereAtTheNextStart()
    {
        {
            Preferences chosen(m_file);
            QSignalSpy changed(&chosen, &Preferences::changed);
            chosen.setLanguage(QStringLiteral("ar"));
            chosen.setTheme(Theme::Mode::Light);
            chosen.setTheme(Theme::Mode::Dark);
            chosen.setTextScale(1.25);
            chosen.setLowBalance(Money::fromCentimes(12550));
            QCOMPARE(changed.count(), 5);
        }
        const Preferences again(m_file);
        QCOMPARE(again.language(), QStringLiteral("ar"));
        QCOMPARE(again.theme(), Theme::Mode::Dark);
        QCOMPARE(again.textScale(), 1.25);
        QCOMPARE(again.lowBalance(), Money::fromCentimes(12550));
    }

    void theSameChoiceAgainIsNoChange()
    {
        Preferences chosen(m_file);
        QSignalSpy changed(&chosen, &Preferences::changed);
        chosen.setLanguage(QStringLiteral("fr"));
        chosen.setLanguage(QStringLiteral("klingon"));
        chosen.setLowBalance(Money::fromDirhams(-5));
        QCOMPARE(changed.count(), 0);
        QCOMPARE(chosen.language(), QStringLiteral("fr"));
    }

    void nonsenseInTheFileIsTheDefault()
    {
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("[General]\nlanguage=xx\ntheme=Purple\ntext_scale=huge\nlow_balance=-1\n");
        file.close();
        const Preferences read(m_file);
        QCOMPARE(read.language(), QStringLiteral("fr"));
        QCOMPARE(read.theme(), Theme::Mode::System);
        QCOMPARE(read.textScale(), 1.0);
        QCOMPARE(read.lowBalance(), Money::fromDirhams(200));
    }

    void aScaleThatIsNoNumberIsTheDefault()
    {
        for (const char *scale : {"nan", "inf", "-inf"}) {
            QFile file(m_file);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(QByteArray("[General]\ntext_scale=") + scale + "\n");
            file.close();
            const Preferences read(m_file);
            QCOMPARE(read.textScale(), 1.0);
            init();
        }
    }

    void aScaleBeyondReasonIsBroughtBack()
    {
        Preferences chosen(m_file);
        chosen.setTextScale(40);
        QCOMPARE(chosen.textScale(), 1.5);
    }

    void withoutAFileNothingIsKeptAndNothingFails()
    {
        Preferences none{QString()};
        none.setLanguage(QStringLiteral("es"));
        QCOMPARE(none.language(), QStringLiteral("es"));
    }

private:
    QTemporaryDir m_dir;
    QString m_file;
    int m_count = 0;
};

QTEST_GUILESS_MAIN(TestPreferences)
#include "tst_preferences.moc"
