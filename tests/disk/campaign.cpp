// SPDX-License-Identifier: GPL-3.0-or-later
#include "disk/campaign.h"

#include <QElapsedTimer>
#include <QTextStream>

#include <algorithm>
#include <array>
#include <csignal>
#include <cstdio>
#include <cstdlib>

namespace taabia {

namespace {

using Blow = Trial::Blow;
using Scene = Trial::Scene;

constexpr qint64 kilobytesOfAFrame = 4; ///< what a log grows by; a disk that ends within one is full before it
constexpr qint64 fullSlack = 16;
constexpr qint64 upgradeStride = 29;
constexpr int mostViolationsShown = 20;
constexpr qsizetype mostLinesShown = 5; ///< of each

/// For the case that the program under trial takes the whole process with it.
std::array<char, 100> trialUnderWay{};

void nameTrial(const Trial &trial)
{
    const QByteArray words = trial.toWords().toLatin1().left(trialUnderWay.size() - 1) + '\0';
    std::copy(words.begin(), words.end(), trialUnderWay.begin());
}

void sayWhichTrial(int)
{
    std::fprintf(stderr, "died in: taabia-disk --trial \"%s\"\n", trialUnderWay.data());
    std::_Exit(3);
}

class Campaign {
public:
    Campaign(const CampaignSize &size, QTextStream &out)
        : m_size(size)
        , m_out(out)
    { }

    CampaignResult run();

private:
    void runScene(Scene scene);
    void runCounter();
    void runUpgrade();
    void everyPlace(Scene scene, Blow blow, qint64 from, qint64 step, qint64 expected);
    void secondFaults(Scene scene, const Trial::Fault &first, quint64 number);
    TrialResult one(const Trial &trial);
    void complain(const QString &what);
    bool strikes(Scene scene, Blow blow, qint64 at, qint64 index);

    CampaignSize m_size;
    QTextStream &m_out;
    TrialGround m_ground;
    CampaignResult m_result;
};

CampaignResult Campaign::run()
{
    std::signal(SIGABRT, sayWhichTrial);
    std::signal(SIGSEGV, sayWhichTrial);
    runScene(Scene::Morning);
    runScene(Scene::Day);
    runCounter();
    runUpgrade();
    return m_result;
}

void Campaign::runScene(Scene scene)
{
    const TrialGround::Measure whole = m_ground.measure(scene);
    m_out << (scene == Scene::Morning ? "morning: " : "day: ") << whole.operations << " disk operations, "
          << whole.requests << " requests to SQLite, grows by " << whole.bytes << " bytes, " << whole.pagesAtStart
          << " to " << whole.pages << " pages" << Qt::endl;
    const qint64 stride = scene == Scene::Morning ? m_size.morningStride : 1;
    const qint64 variants = m_size.variantStride * stride;
    for (const Blow blow : {Blow::Once, Blow::Onwards, Blow::Power})
        everyPlace(scene, blow, 1, stride, whole.operations);
    for (const Blow blow : {Blow::Spell, Blow::Crash})
        everyPlace(scene, blow, 1, variants, whole.operations);
    everyPlace(scene, Blow::Statement, 1, stride, whole.requests);
    everyPlace(scene, Blow::Statements, 1, variants, whole.requests);
    everyPlace(scene, Blow::Full, 1, kilobytesOfAFrame, whole.bytes / 1024);
    everyPlace(scene, Blow::FullSpell, 1, kilobytesOfAFrame * variants, whole.bytes / 1024);
    everyPlace(scene, Blow::Pages, whole.pagesAtStart, 1, whole.pages - 1);
}

void Campaign::runCounter()
{
    const TrialGround::Measure whole = m_ground.measure(Scene::Counter);
    m_out << "counter: " << whole.operations << " disk operations, " << whole.requests << " requests to SQLite"
          << Qt::endl;
    for (const Blow blow : {Blow::Once, Blow::Power, Blow::Crash})
        everyPlace(Scene::Counter, blow, 1, 1, whole.operations);
    everyPlace(Scene::Counter, Blow::Onwards, 1, m_size.variantStride, whole.operations);
    everyPlace(Scene::Counter, Blow::Statement, 1, 1, whole.requests);
    everyPlace(Scene::Counter, Blow::Statements, 1, m_size.variantStride, whole.requests);
}

void Campaign::runUpgrade()
{
    const TrialGround::Measure whole = m_ground.measure(Scene::Upgrade);
    m_out << "upgrade: " << whole.operations << " disk operations, " << whole.requests
          << " requests to SQLite, grows by " << whole.bytes << " bytes" << Qt::endl;
    // A trial copies and migrates a ledger twice: it takes ten times as long as one of the other scenes.
    const qint64 stride = m_size.variantStride == 1 ? 1 : upgradeStride;
    for (const Blow blow : {Blow::Once, Blow::Crash, Blow::Onwards})
        everyPlace(Scene::Upgrade, blow, 1, stride, whole.operations);
    everyPlace(Scene::Upgrade, Blow::Statement, 1, stride, whole.requests);
    everyPlace(Scene::Upgrade, Blow::Full, 1, kilobytesOfAFrame * stride, whole.bytes / 1024);
}

/// From \a from on until the scene ends without having met the fault. What a fault spares is the same in each run, so
/// the last place that strikes is known beforehand: \a expected.
void Campaign::everyPlace(Scene scene, Blow blow, qint64 from, qint64 step, qint64 expected)
{
    const QString kind = Trial{scene, {blow, 1, 0}, {}}.toWords();
    if (!m_size.only.isEmpty() && !kind.contains(m_size.only + QLatin1Char(':'))
        && !kind.startsWith(m_size.only + QLatin1Char(' ')))
        return;
    QElapsedTimer timer;
    timer.start();
    const qint64 trialsBefore = m_result.trials;
    const qint64 stride = step * m_size.shares;
    qint64 last = 0;
    for (qint64 at = from + m_size.share * step; strikes(scene, blow, at, (at - from) / step); at += stride)
        last = at;
    const bool isFull = blow == Blow::Full || blow == Blow::FullSpell; // by the second it is not known to the byte
    const QString words = Trial{scene, {blow, last, 0}, {}}.toWords();
    if (last <= expected - stride - (isFull ? fullSlack : 0) || (last > expected && !isFull))
        complain(QStringLiteral("%1 is the last place that was struck, but the scene has %2").arg(words).arg(expected));
    m_out << "  " << words << " was the last of " << m_result.trials - trialsBefore << " trials, " << timer.elapsed()
          << " ms" << Qt::endl;
}

/// All trials of one place. Whether the fault is reached at all.
bool Campaign::strikes(Scene scene, Blow blow, qint64 at, qint64 index)
{
    bool reached = false;
    const quint64 seeds = blow == Blow::Power ? std::max<quint64>(m_size.powerSeeds, 1) : 1;
    for (quint64 seed = 0; seed < seeds; ++seed) {
        // The first power cut leaves nothing unsynced. That all stays is the same as a crash, which has its own trials.
        const bool random = blow != Blow::Power || seed > 0;
        const quint64 own = random ? static_cast<quint64>(at) * seeds + seed + 2 : 0;
        reached = one({scene, {blow, at, own}, std::nullopt}).reached || reached;
    }
    if (scene != Scene::Counter && scene != Scene::Upgrade && reached && m_size.secondStride > 0
        && index % m_size.secondStride == 0)
        secondFaults(
            scene, {blow, at, static_cast<quint64>(at) + 2}, static_cast<quint64>(index / m_size.secondStride));
    return reached;
}

void Campaign::secondFaults(Scene scene, const Trial::Fault &first, quint64 number)
{
    constexpr std::array kinds{Blow::Once, Blow::Crash, Blow::Power, Blow::Statement, Blow::Onwards};
    if (m_size.everySecond) {
        for (const Blow blow : kinds) {
            for (qint64 at = 1; one({scene, first, Trial::Fault{blow, at, static_cast<quint64>(at)}}).secondReached;
                 ++at)
                ++m_result.seconds;
        }
        return;
    }
    const Trial::Fault second{kinds[number % kinds.size()], static_cast<qint64>(1 + number * 7 % 41), number};
    m_result.seconds += one({scene, first, second}).secondReached ? 1 : 0;
}

TrialResult Campaign::one(const Trial &trial)
{
    ++m_result.trials;
    nameTrial(trial);
    const TrialResult result = m_ground.run(trial);
    if (!result.violations.isEmpty()) {
        complain(QStringLiteral("taabia-disk --trial \"%1\"").arg(trial.toWords()));
        for (const QString &line :
            result.violations.mid(0, m_result.violations <= mostViolationsShown ? mostLinesShown : 0))
            m_out << "    " << line << Qt::endl;
    }
    return result;
}

void Campaign::complain(const QString &what)
{
    if (++m_result.violations <= mostViolationsShown)
        m_out << "VIOLATION " << what << Qt::endl;
}

} // namespace

CampaignSize CampaignSize::large()
{
    CampaignSize size;
    size.powerSeeds = 10;
    size.variantStride = 1;
    size.morningStride = 1;
    size.secondStride = 5;
    size.everySecond = true;
    return size;
}

CampaignResult runCampaign(const CampaignSize &size, QTextStream &out)
{
    return Campaign(size, out).run();
}

} // namespace taabia
