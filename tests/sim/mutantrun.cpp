// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/mutantrun.h"

#include <QFileInfo>
#include <QProcess>

#include <algorithm>
#include <array>
#include <atomic>
#include <cstdio>
#include <mutex>
#include <thread>
#include <vector>

namespace taabia::sim {

namespace {

struct Mutant {
    const char *name;
    const char *mistake;
};

const std::array mutants = std::to_array<Mutant>({
#include "mutantlist.inc"
});

/// How the simulation met one mistake.
struct Meeting {
    bool caught = false;
    QByteArray how; ///< its first complaint, or why there was none
};

Meeting meet(const QString &program, std::uint64_t seeds)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program,
        {QStringLiteral("--from"), QStringLiteral("1"), QStringLiteral("--seeds"), QString::number(seeds),
            QStringLiteral("--jobs"), QStringLiteral("1"), QStringLiteral("--first")});
    constexpr int tenMinutes = 600'000;
    if (!process.waitForFinished(tenMinutes))
        return {false, "it did not run to its end: " + process.errorString().toUtf8()};
    const QByteArray output = process.readAll();
    if (process.exitStatus() == QProcess::CrashExit)
        return {true, "the program stopped itself: " + output.left(output.indexOf('\n'))};
    if (process.exitCode() == 0)
        return {false, "nothing was noticed"};
    const bool complained = output.startsWith("seed ");
    return {complained, output.left(output.indexOf('\n'))};
}

} // namespace

bool runMutants(const char *thisProgram, std::uint64_t seeds, unsigned jobs)
{
    const QString folder = QFileInfo(QString::fromLocal8Bit(thisProgram)).absolutePath() + QStringLiteral("/mutants/");
    std::atomic<std::size_t> next = 0;
    std::atomic<int> survivors = 0;
    std::mutex printing;
    const auto work = [&] {
        for (std::size_t i = next++; i < mutants.size(); i = next++) {
            const Meeting met = meet(folder + QLatin1String(mutants[i].name), seeds);
            survivors += met.caught ? 0 : 1;
            const std::lock_guard lock(printing);
            std::printf("%-9s %s: %s\n          %s\n", met.caught ? "caught" : "SURVIVED", mutants[i].name,
                mutants[i].mistake, met.how.constData());
            std::fflush(stdout);
        }
    };
    std::vector<std::thread> threads;
    for (unsigned i = 0; i < std::max(1U, jobs); ++i)
        threads.emplace_back(work);
    for (std::thread &thread : threads)
        thread.join();
    std::printf("mutants %zu survivors %d\n", mutants.size(), survivors.load());
    return survivors == 0;
}

} // namespace taabia::sim
