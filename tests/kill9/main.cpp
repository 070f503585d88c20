// SPDX-License-Identifier: GPL-3.0-or-later
//
// taabia-kill9: what the README's promise is worth when the till's process is killed at any moment. See help below.
#include "campaign.h"
#include "engine.h"
#include "providerbook.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QTemporaryDir>

#include <cstdio>

using namespace taabia;
using namespace taabia::kill9;

namespace {

using Steady = std::chrono::steady_clock;

constexpr int killsPerSeason = 150; ///< of one shop: then it may live until all is settled, and another one opens
constexpr int cradleEvery = 20; ///< kills: one of them hits a shop on its first day

constexpr qsizetype mostSentences = 40;

const char *const help =
    "Sells through the real till (no window) against a taabia-sandbox process, kills the till with kill -9 at moments\n"
    "of chance, starts it anew on the same ledger, and so on. After 150 kills it lives until all is settled; then "
    "both\n"
    "ledgers are compared line by line, the balance is added up, and a new shop opens. Between two kills everything\n"
    "that the till had told must be in its file. Each disagreement is a sentence. The last line is\n"
    "'kills N lost L twice T'; the exit code is 0 only if L and T are 0.\n\n"
    "Short form: --kills 300 (ctest). Long form: --kills 5000, about a quarter of an hour.\n\n"
    "What it cannot see: kill -9 takes the process and not the computer, so a commit that was never synced survives\n"
    "it all the same (tests/disk cuts the power).";

struct Wish {
    int kills = 300;
    quint32 seed = 0;
    QString folder; ///< empty: a temporary one
    QString sandbox;
};

std::optional<Wish> readWish(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QString::fromLatin1(help));
    parser.addHelpOption();
    parser.addOptions({
        {QStringLiteral("kills"), QStringLiteral("How often (default: 300)."), QStringLiteral("N"),
            QStringLiteral("300")},
        {QStringLiteral("seed"), QStringLiteral("Of the moments and the sales (default: by chance)."),
            QStringLiteral("S"), QString::number(QRandomGenerator::global()->bounded(1'000'000))},
        {QStringLiteral("keep"), QStringLiteral("Work in this new folder and leave it."), QStringLiteral("DIR")},
        {QStringLiteral("sandbox"), QStringLiteral("The provider's program."), QStringLiteral("FILE"),
            QStringLiteral(SANDBOX_PROGRAM)},
    });
    parser.process(arguments);
    bool countReadable = false;
    bool seedReadable = false;
    const Wish wish{parser.value(QStringLiteral("kills")).toInt(&countReadable),
        parser.value(QStringLiteral("seed")).toUInt(&seedReadable), parser.value(QStringLiteral("keep")),
        parser.value(QStringLiteral("sandbox"))};
    // The orders of a life are numbered in thousands, below the eight digits of a number.
    const bool sensible = countReadable && seedReadable && wish.kills > 0 && wish.kills <= 90'000;
    return sensible ? std::optional(wish) : std::nullopt;
}

void print(const QStringList &lines)
{
    for (const QString &line : lines)
        std::printf("%s\n", qPrintable(line));
    std::fflush(stdout);
}

/// What the seasons found, added up.
struct Sums {
    int kills = 0;
    Findings findings;
    std::map<QString, int> tally;
};

void add(Sums &sums, const Campaign &campaign, const Findings &findings)
{
    sums.kills += campaign.kills();
    sums.findings.lost += findings.lost + campaign.lost();
    sums.findings.twice += findings.twice;
    sums.findings.awaitingALook += findings.awaitingALook;
    sums.findings.sentences += findings.sentences;
    for (const auto &[what, count] : campaign.tally())
        sums.tally[what] += count;
}

/// A new shop with a new provider, killed that many times and then left alone. False: the provider did not start.
bool runSeason(const Wish &wish, const QString &folder, int season, Sums &sums)
{
    const QByteArray key("kill9-" + QByteArray::number(QRandomGenerator::system()->generate64(), 16));
    ProviderBook provider(wish.sandbox, folder + QLatin1String("/provider/sandbox.sqlite"), key);
    if (!provider.trouble().isEmpty()) {
        print({provider.trouble()});
        return false;
    }
    const auto begin = Steady::now();
    Campaign campaign({QCoreApplication::applicationFilePath(), folder + QLatin1String("/till"), key,
                          wish.seed + static_cast<quint32>(season)},
        provider);
    const int kills = std::min(killsPerSeason, wish.kills - sums.kills);
    while (campaign.kills() < kills && campaign.lost() == 0)
        campaign.kills() % cradleEvery == cradleEvery - 1 ? campaign.killInTheCradle() : campaign.killOnce();
    const auto killed = Steady::now();
    const Findings findings = campaign.settle();
    add(sums, campaign, findings);
    const auto seconds = [](auto time) { return std::chrono::duration_cast<std::chrono::seconds>(time).count(); };
    print({QStringLiteral("season %1: %2 kills in %3 s, settled in %4 s, %5")
               .arg(season)
               .arg(campaign.kills())
               .arg(seconds(killed - begin))
               .arg(seconds(Steady::now() - killed))
               .arg(findings.sentences.isEmpty() ? QStringLiteral("both ledgers agree")
                                                 : QStringLiteral("the ledgers disagree"))});
    return true;
}

int run(const Wish &wish, const QString &folder)
{
    print({QStringLiteral("seed %1, in %2").arg(wish.seed).arg(folder)});
    Sums sums;
    for (int season = 0; sums.kills < wish.kills && sums.findings.lost + sums.findings.twice == 0; ++season) {
        if (!runSeason(wish, folder + QStringLiteral("/season%1").arg(season), season, sums))
            return 2;
    }
    print(sums.findings.sentences.mid(0, mostSentences));
    if (sums.findings.sentences.size() > mostSentences)
        print({QStringLiteral("... and %1 more").arg(sums.findings.sentences.size() - mostSentences)});
    for (const auto &[what, count] : sums.tally)
        print({QStringLiteral("%1 %2").arg(count, 8).arg(what.mid(2))});
    print({QStringLiteral("%1 sales of which the provider changed its mind wait to be looked at again")
               .arg(sums.findings.awaitingALook, 8)});
    const auto [lost, twice] = std::pair(sums.findings.lost, sums.findings.twice);
    print({QStringLiteral("kills %1 lost %2 twice %3").arg(sums.kills).arg(lost).arg(twice)});
    return lost == 0 && twice == 0 ? 0 : 1;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QLatin1String("--engine"))
        return runEngine(arguments.mid(2));
    const std::optional<Wish> wish = readWish(arguments);
    if (!wish) {
        print({QStringLiteral("--kills wants a number up to 90000, --seed one up to 4294967295")});
        return 2;
    }
    if (!wish->folder.isEmpty()) {
        QDir().mkpath(wish->folder);
        return run(*wish, QDir(wish->folder).absolutePath());
    }
    const QTemporaryDir temporary;
    return run(*wish, temporary.path());
}
