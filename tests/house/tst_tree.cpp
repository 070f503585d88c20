// SPDX-License-Identifier: GPL-3.0-or-later
#include "sourcetree.h"

#include <QRegularExpression>
#include <QTest>

using namespace taabia::house;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostLines = 500;

// Put together from pieces, so that this file does not name what it forbids.
const QRegularExpression &placeOfOneMachine()
{
    static const QRegularExpression form(
        u"(?<![\\w.])/"_s + u"(home|root|Users|work)"_s + u"/[\\w.]|[A-Z]:"_s + u"[\\\\/]Users"_s);
    return form;
}

bool hasLicenceLine(const QByteArray &content)
{
    const QList<QByteArray> lines = content.left(400).split('\n');
    for (qsizetype i = 0; i < qMin(qsizetype(3), lines.size()); ++i) {
        if (lines[i].contains("SPDX-License-Identifier: GPL-3.0-or-later"))
            return true;
    }
    return false;
}

const QStringList sources{u"*.h"_s, u"*.cpp"_s, u"*.sql"_s, u"*.cmake"_s, u"*.py"_s, u"*.sh"_s, u"CMakeLists.txt"_s};

/// Scripts have no ending; the line that names their interpreter gives them away.
QStringList scripts()
{
    QStringList found;
    for (const QString &path : filesIn({}, {u"run"_s, u"build"_s, u"test"_s, u"*.sh"_s})) {
        if (contentOf(path).startsWith("#!"))
            found.append(path);
    }
    return found;
}

} // namespace

/// What must hold for each file of the project, whatever it says.
class TestTree : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everySourceNamesItsLicence();
    void noSourceIsTooLongToRead();
    void nothingNamesAPlaceOfOneMachine();
    void theChecksThemselvesCanFail();
};

void TestTree::everySourceNamesItsLicence()
{
    Complaints complaints;
    const QStringList files = filesIn({}, sources) + scripts();
    for (const QString &path : files) {
        if (!hasLicenceLine(contentOf(path)))
            complaints.add(path, 1, u"no SPDX-License-Identifier in the first three lines"_s);
    }
    QVERIFY2(files.size() > 20, "the sources were not found");
    QVERIFY2(complaints.noneAfterPrinting(), "see the lines above");
}

void TestTree::noSourceIsTooLongToRead()
{
    Complaints complaints;
    for (const QString &path : filesIn({}, sources)) {
        const qsizetype lines = contentOf(path).count('\n');
        if (lines > mostLines)
            complaints.add(path, int(mostLines), u"%1 lines: divide it"_s.arg(lines));
    }
    QVERIFY2(complaints.noneAfterPrinting(), "see the lines above");
}

void TestTree::nothingNamesAPlaceOfOneMachine()
{
    Complaints complaints;
    const QStringList texts = sources
        + QStringList{u"*.md"_s, u"*.txt"_s, u"*.json"_s, u"*.ts"_s, u"*.svg"_s, u"*.csv"_s, u"*.qrc"_s, u"*.in"_s,
            u"*.xml"_s, u"run"_s, u"build"_s, u"test"_s};
    for (const QString &path : filesIn({}, texts)) {
        int number = 0;
        for (const QByteArray &line : contentOf(path).split('\n')) {
            ++number;
            if (placeOfOneMachine().match(QString::fromUtf8(line)).hasMatch())
                complaints.add(path, number, u"names a folder of one machine"_s);
        }
    }
    QVERIFY2(complaints.noneAfterPrinting(), "see the lines above");
}

void TestTree::theChecksThemselvesCanFail()
{
    QVERIFY(!hasLicenceLine("#pragma once\n"));
    QVERIFY(!hasLicenceLine("\n\n\n// SPDX-License-Identifier: GPL-3.0-or-later\n"));
    QVERIFY(hasLicenceLine("#!/bin/sh\n# SPDX-License-Identifier: GPL-3.0-or-later\n"));
    QVERIFY(placeOfOneMachine().match(u"x = \"/"_s + u"home/someone\""_s).hasMatch());
    QVERIFY(!placeOfOneMachine().match(u"https://example.net/home/page"_s).hasMatch());
}

QTEST_APPLESS_MAIN(TestTree)
#include "tst_tree.moc"
