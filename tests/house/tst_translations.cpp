// SPDX-License-Identifier: GPL-3.0-or-later
#include "sourcetree.h"
#include "tsfile.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <set>

using namespace taabia::house;
using namespace Qt::StringLiterals;

namespace {

const QStringList languages{u"fr"_s, u"ar"_s, u"en"_s, u"es"_s};

QString tsPath(const QString &language)
{
    return u"translations/taabia_%1.ts"_s.arg(language);
}

std::set<TextKey> keysOf(const std::vector<TsMessage> &messages)
{
    std::set<TextKey> keys;
    for (const TsMessage &message : messages)
        keys.insert(message.key);
    return keys;
}

/// Each form of a translation in which \a wrong is found.
void complainOf(const QRegularExpression &wrong, const QString &language, Complaints *complaints)
{
    for (const TsMessage &message : readTs(contentOf(tsPath(language)))) {
        for (const QString &form : message.forms) {
            if (const auto found = wrong.match(form); found.hasMatch())
                complaints->add(tsPath(language), message.line, u"\"%1\" in \"%2\""_s.arg(found.captured(), form));
        }
    }
}

std::vector<TsMessage> parse(const char *messages)
{
    return readTs(QByteArray("<TS><context><name>Page</name>") + messages + "</context></TS>");
}

} // namespace

/// The words of the program: all there, in all four languages, and of the texts that the code has today.
class TestTranslations : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyTextIsTranslated_data();
    void everyTextIsTranslated();
    void noUnitIsTornFromItsNumber_data();
    void noUnitIsTornFromItsNumber();
    void oneThingHasOneWord_data();
    void oneThingHasOneWord();
    void theTextsAreThoseOfTheCode_data();
    void theTextsAreThoseOfTheCode();
    void everyContextIsOneThatTheProgramAsksFor();
    void aFaultIsFound_data();
    void aFaultIsFound();
    void aGoodMessageHasNoFault();
};

void TestTranslations::everyTextIsTranslated_data()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : languages)
        QTest::newRow(qPrintable(language)) << language;
}

void TestTranslations::everyTextIsTranslated()
{
    QFETCH(const QString, language);
    const std::vector<TsMessage> messages = readTs(contentOf(tsPath(language)));
    Complaints complaints;
    for (const TsMessage &message : messages) {
        if (const QString fault = faultOf(message, pluralsOf(language)); !fault.isEmpty())
            complaints.add(tsPath(language), message.line, u"\"%1\": %2"_s.arg(message.key.source, fault));
    }
    QVERIFY2(messages.size() > 1, "there are no words");
    QVERIFY2(complaints.noneAfterPrinting(), "see the lines above");
}

void TestTranslations::noUnitIsTornFromItsNumber_data()
{
    everyTextIsTranslated_data();
}

void TestTranslations::noUnitIsTornFromItsNumber()
{
    QFETCH(const QString, language);
    // A plain space would let a line end between them; in French before a colon too, and inside quotation marks.
    QString torn = u"(%\\d|\\d) (DH|min|mm|s|h|درهم|دراهم|ثانية|ثوان|دقيقة|دقائق|ساعة|ساعات)(?!\\w)"_s;
    if (language == u"fr"_s)
        torn += u"| [:;!?»]|« "_s;
    Complaints complaints;
    complainOf(QRegularExpression(torn, QRegularExpression::UseUnicodePropertiesOption), language, &complaints);
    QVERIFY2(complaints.noneAfterPrinting(), "join them with U+00A0");
}

void TestTranslations::oneThingHasOneWord_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("others");
    QTest::newRow("fr: patron, boutique, PC") << u"fr"_s << u"propriétaire|magasin|ordinateur"_s;
    QTest::newRow("ar: صاحب المحل, مشغّل, المخصوم, لائحة")
        << u"ar"_s << u"المالك|للمالك|متعامل|مفوت|قائمة|سلسلة مفاتيح"_s;
    QTest::newRow("es: libreta, práctica, archivo, PC")
        << u"es"_s << u"cuaderno|fiado|\\bformación|fichero|ordenador|período|ESPÉCIMEN"_s;
}

void TestTranslations::oneThingHasOneWord()
{
    QFETCH(const QString, language);
    QFETCH(const QString, others);
    Complaints complaints;
    complainOf(QRegularExpression(
                   others, QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption),
        language, &complaints);
    QVERIFY2(complaints.noneAfterPrinting(), "the other texts have another word for it");
}

void TestTranslations::theTextsAreThoseOfTheCode_data()
{
    everyTextIsTranslated_data();
}

void TestTranslations::theTextsAreThoseOfTheCode()
{
    QFETCH(const QString, language);
    const QByteArray before = contentOf(tsPath(language));
    QVERIFY(!before.isEmpty());

    QTemporaryDir folder;
    const QString copy = folder.filePath(u"words.ts"_s);
    QFile file(copy);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(before), qint64(before.size()));
    file.close();

    QProcess lupdate;
    lupdate.setWorkingDirectory(QStringLiteral(TAABIA_SOURCE_DIR));
    lupdate.start(QStringLiteral(LUPDATE),
        {u"-silent"_s, u"-I"_s, u"."_s, u"-I"_s, u"app"_s, u"-locations"_s, u"none"_s, u"-no-obsolete"_s,
            u"-extensions"_s, u"cpp,h"_s, u"app"_s, u"ui"_s, u"-ts"_s, copy});
    QVERIFY2(lupdate.waitForFinished(60'000), qPrintable(lupdate.errorString()));
    QVERIFY2(lupdate.exitCode() == 0, lupdate.readAllStandardError().constData());

    QVERIFY(file.open(QIODevice::ReadOnly));
    const std::set<TextKey> known = keysOf(readTs(before));
    const std::set<TextKey> today = keysOf(readTs(file.readAll()));
    Complaints complaints;
    for (const TextKey &key : today) {
        if (!known.contains(key))
            complaints.add(tsPath(language), 1, u"%1: \"%2\" is in the code only"_s.arg(key.context, key.source));
    }
    for (const TextKey &key : known) {
        if (!today.contains(key))
            complaints.add(tsPath(language), 1, u"%1: \"%2\" is no longer in the code"_s.arg(key.context, key.source));
    }
    QVERIFY2(complaints.noneAfterPrinting(),
        "bring them up to date: cmake --build build/tests --target update_translations");
}

/// A class with Q_OBJECT asks by its name with the namespace. lupdate leaves the namespace out where it cannot follow
/// the code (X::tr() in a function that is no member), and then the text stays English on the screen.
void TestTranslations::everyContextIsOneThatTheProgramAsksFor()
{
    QString sources;
    for (const char *folder : {"ui", "app"}) {
        for (const QString &file : filesIn(QLatin1String(folder), {u"*.h"_s, u"*.cpp"_s}))
            sources += QString::fromUtf8(contentOf(file));
    }
    std::set<QString> contexts;
    for (const TextKey &key : keysOf(readTs(contentOf(tsPath(u"fr"_s)))))
        contexts.insert(key.context);
    for (const QString &context : contexts) {
        const QString name = context.section(u"::"_s, -1);
        const QRegularExpression asked(context == name ? u"Q_DECLARE_TR_FUNCTIONS\\(%1\\)|\"%1\""_s.arg(name)
                                                       : u"class %1\\b[^;{]*\\{\\s*Q_OBJECT"_s.arg(name));
        QVERIFY2(asked.match(sources).hasMatch(), qPrintable(u"nobody asks for the words of "_s + context));
    }
}

void TestTranslations::aFaultIsFound_data()
{
    QTest::addColumn<QByteArray>("xml");
    QTest::addColumn<QString>("language");
    const auto message = [](const char *translation) {
        return QByteArray("<message><source>%1 of %2</source>") + translation + "</message>";
    };
    const auto plural = [](const char *forms) {
        return QByteArray("<message numerus=\"yes\"><source>%n sales</source><translation>") + forms
            + "</translation></message>";
    };
    QTest::newRow("unfinished") << message("<translation type=\"unfinished\">%1 de %2</translation>") << u"fr"_s;
    QTest::newRow("vanished") << message("<translation type=\"vanished\">%1 de %2</translation>") << u"fr"_s;
    QTest::newRow("empty") << message("<translation></translation>") << u"fr"_s;
    QTest::newRow("absent") << message("") << u"fr"_s;
    QTest::newRow("a place is lost") << message("<translation>%1</translation>") << u"fr"_s;
    QTest::newRow("a place is new") << message("<translation>%1 de %2 (%3)</translation>") << u"fr"_s;
    QTest::newRow("a space is new") << message("<translation>%1 de %2 </translation>") << u"fr"_s;
    QTest::newRow("one form of two") << plural("<numerusform>%n vente</numerusform>") << u"fr"_s;
    QTest::newRow("two forms of six") << plural("<numerusform>%n</numerusform><numerusform>%n</numerusform>")
                                      << u"ar"_s;
    QTest::newRow("French zero without its number")
        << plural("<numerusform>une vente</numerusform><numerusform>%n ventes</numerusform>") << u"fr"_s;
    QTest::newRow("many without their number")
        << plural("<numerusform>una venta</numerusform><numerusform>ventas</numerusform>") << u"es"_s;
    QTest::newRow("not well formed") << QByteArray("<message><source>") << u"fr"_s;
}

void TestTranslations::aFaultIsFound()
{
    QFETCH(const QByteArray, xml);
    QFETCH(const QString, language);
    const std::vector<TsMessage> messages = parse(xml.constData());
    QCOMPARE(messages.size(), std::size_t(1));
    QVERIFY(!faultOf(messages.front(), pluralsOf(language)).isEmpty());
}

void TestTranslations::aGoodMessageHasNoFault()
{
    const std::vector<TsMessage> messages =
        parse("<message><source>%1 of %2</source><translation>%2: %1</translation></message>"
              "<message numerus=\"yes\"><source>%n sales</source><translation><numerusform>una venta</numerusform>"
              "<numerusform>%n ventas</numerusform></translation></message>");
    QCOMPARE(messages.size(), std::size_t(2));
    for (const TsMessage &message : messages)
        QCOMPARE(faultOf(message, pluralsOf(u"es"_s)), QString());
}

QTEST_APPLESS_MAIN(TestTranslations)
#include "tst_translations.moc"
