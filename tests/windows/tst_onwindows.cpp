// SPDX-License-Identifier: GPL-3.0-or-later
//
// Windows only: what Windows reads of taabia.exe before it runs, and what the program must have brought with it.
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QBuffer>
#include <QFontInfo>
#include <QHeaderView>
#include <QPainter>
#include <QPdfWriter>
#include <QRawFont>
#include <QRegularExpression>
#include <QSslSocket>
#include <QTableView>
#include <QTest>
#include <QTranslator>

#include <memory>
#include <thread>
#include <vector>

#include <qt_windows.h>
// after qt_windows.h, on which it builds
#include <shellapi.h>

using namespace taabia;
using namespace Qt::StringLiterals;

namespace {

const std::wstring &program()
{
    static const std::wstring path = QString::fromUtf8(TILL_PROGRAM).toStdWString();
    return path;
}

/// A value of the version resource, in the language and code page that its table names.
QString versionValue(const QString &name)
{
    DWORD ignored = 0;
    std::vector<char> block(GetFileVersionInfoSizeW(program().c_str(), &ignored));
    if (block.empty() || !GetFileVersionInfoW(program().c_str(), 0, static_cast<DWORD>(block.size()), block.data()))
        return {};
    const std::wstring place = u"\\StringFileInfo\\040904B0\\%1"_s.arg(name).toStdWString();
    void *value = nullptr;
    UINT length = 0;
    if (!VerQueryValueW(block.data(), place.c_str(), &value, &length))
        return {};
    return QString::fromWCharArray(static_cast<const wchar_t *>(value));
}

struct Unload {
    void operator()(HMODULE module) const { FreeLibrary(module); }
};

QByteArray manifest()
{
    const std::unique_ptr<std::remove_pointer_t<HMODULE>, Unload> file(
        LoadLibraryExW(program().c_str(), nullptr, LOAD_LIBRARY_AS_DATAFILE));
    if (!file)
        return {};
    const HRSRC place = FindResourceW(file.get(), MAKEINTRESOURCEW(1), MAKEINTRESOURCEW(24));
    if (!place)
        return {};
    return QByteArray(static_cast<const char *>(LockResource(LoadResource(file.get(), place))),
        static_cast<qsizetype>(SizeofResource(file.get(), place)));
}

} // namespace

class TestOnWindows : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theProgramSaysItsNameAndVersion();
    void theProgramHasAnIconInEverySize_data();
    void theProgramHasAnIconInEverySize();
    void theManifestAsksForEachMonitorsOwnDots();
    void theBundledFontDrawsBothScripts();
    void tablesAndMenusAreWrittenInItToo();
    void aPdfCarriesTheFontAndSoItsText();
    void aThreadThatMatchedAnExpressionEndsInPeace();
    void everyLanguageComesWithTheProgram_data();
    void everyLanguageComesWithTheProgram();
    void tlsIsTheOneThatComesWithTheProgram();
};

void TestOnWindows::theProgramSaysItsNameAndVersion()
{
    QCOMPARE(versionValue(u"ProductName"_s), u"Taabia"_s);
    QCOMPARE(versionValue(u"ProductVersion"_s), QString::fromUtf8(TAABIA_VERSION));
    QVERIFY(!versionValue(u"FileDescription"_s).isEmpty());
}

void TestOnWindows::theProgramHasAnIconInEverySize_data()
{
    QTest::addColumn<int>("size");
    for (const int size : {16, 32, 48, 256})
        QTest::newRow(qPrintable(QString::number(size))) << size;
}

void TestOnWindows::theProgramHasAnIconInEverySize()
{
    QFETCH(const int, size);
    HICON icon = nullptr;
    UINT which = 0;
    QCOMPARE(PrivateExtractIconsW(program().c_str(), 0, size, size, &icon, &which, 1, 0), 1U);
    ICONINFO info{};
    QVERIFY(GetIconInfo(icon, &info));
    BITMAP picture{};
    GetObjectW(info.hbmColor, sizeof picture, &picture);
    QCOMPARE(int(picture.bmWidth), size);
    DeleteObject(info.hbmColor);
    DeleteObject(info.hbmMask);
    DestroyIcon(icon);
}

void TestOnWindows::theManifestAsksForEachMonitorsOwnDots()
{
    const QByteArray text = manifest();
    QVERIFY(text.contains("PerMonitorV2"));
    QVERIFY2(text.contains("level=\"asInvoker\""), "a till needs no administrator");
    QVERIFY2(text.contains("Microsoft.Windows.Common-Controls"), "the print dialog would look like 1995");
}

void TestOnWindows::theBundledFontDrawsBothScripts()
{
    const QFont font(Fonts::load());
    QVERIFY2(QFontInfo(font).exactMatch(), qPrintable(QFontInfo(font).family()));
    const QRawFont raw = QRawFont::fromFont(font, QFontDatabase::Arabic);
    QCOMPARE(raw.familyName(), font.family());
    for (const QChar letter : {QChar(u'é'), QChar(u'ñ'), QChar(u'ت'), QChar(u'ئ'), QChar(0x202F)})
        QVERIFY2(raw.supportsCharacter(letter), qPrintable(QString::number(letter.unicode(), 16)));
}

void TestOnWindows::tablesAndMenusAreWrittenInItToo()
{
    Theme theme;
    theme.apply(Theme::Mode::Light, 1.0);
    const QString family = Fonts::load();
    for (const char *kind : {"QAbstractItemView", "QMenu", "QMessageBox", "QTipLabel", "QStatusBar"})
        QCOMPARE(QApplication::font(kind).family(), family);
    const QTableView table;
    QCOMPARE(QFontInfo(table.horizontalHeader()->font()).family(), family);
}

void TestOnWindows::aPdfCarriesTheFontAndSoItsText()
{
    QBuffer file;
    QVERIFY(file.open(QIODevice::WriteOnly));
    {
        QPdfWriter pdf(&file);
        QPainter painter(&pdf);
        QFont font(Fonts::load());
        font.setHintingPreference(QFont::PreferNoHinting); // as on all our paper
        painter.setFont(font);
        painter.drawText(QPoint(1000, 1000), u"تعبئة Taabia"_s);
    }
    QVERIFY2(file.data().contains("/FontFile2"), "letters as drawings: nobody finds a number in such a receipt");
    QVERIFY2(file.data().contains("/ToUnicode"), "letters without a name");
}

void TestOnWindows::aThreadThatMatchedAnExpressionEndsInPeace()
{
    // Without app/regexps_windows.cpp this is where the test program dies.
    for (int i = 0; i < 20; ++i) {
        bool matched = false;
        std::thread([&matched] { matched = QRegularExpression(u"^(a+)+b$"_s).match(u"aaab"_s).hasMatch(); }).join();
        QVERIFY(matched);
    }
}

void TestOnWindows::everyLanguageComesWithTheProgram_data()
{
    QTest::addColumn<QString>("language");
    for (const char *language : {"fr", "ar", "en", "es"})
        QTest::newRow(language) << QString::fromUtf8(language);
}

void TestOnWindows::everyLanguageComesWithTheProgram()
{
    QFETCH(const QString, language);
    for (const QString &words : {u"taabia"_s, u"qtbase"_s}) {
        QTranslator translator;
        QVERIFY2(translator.load(u":/taabia/i18n/%1_%2.qm"_s.arg(words, language)), qPrintable(words));
    }
}

void TestOnWindows::tlsIsTheOneThatComesWithTheProgram()
{
    QCOMPARE(QSslSocket::activeBackend(), u"openssl"_s);
    QVERIFY(QSslSocket::isProtocolSupported(QSsl::TlsV1_3));
}

QTEST_MAIN(TestOnWindows)
#include "tst_onwindows.moc"
