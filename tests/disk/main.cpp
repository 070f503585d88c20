// SPDX-License-Identifier: GPL-3.0-or-later
#include "disk/campaign.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QProcess>
#include <QTextStream>

#include <memory>
#include <vector>

using namespace taabia;

namespace {

int replay(const QString &words, QTextStream &out)
{
    const std::optional<Trial> trial = Trial::fromWords(words);
    if (!trial) {
        out << "not a trial: " << words << Qt::endl;
        return 2;
    }
    TrialGround ground;
    const TrialResult result = ground.run(*trial);
    out << trial->toWords() << ": the fault was " << (result.reached ? "reached" : "not reached");
    if (trial->second)
        out << ", the second " << (result.secondReached ? "too" : "not");
    out << Qt::endl;
    for (const QString &line : result.violations)
        out << "  " << line << Qt::endl;
    return result.violations.isEmpty() ? 0 : 1;
}

/// Divides the work among processes like this one: SQLite and the shim belong to a whole process.
CampaignResult runJobs(int jobs, QTextStream &out)
{
    std::vector<std::unique_ptr<QProcess>> workers;
    for (int share = 0; share < jobs; ++share) {
        auto worker = std::make_unique<QProcess>();
        worker->setProcessChannelMode(QProcess::ForwardedErrorChannel);
        worker->start(QCoreApplication::applicationFilePath(),
            QCoreApplication::arguments().mid(1)
                + QStringList{QStringLiteral("--share"), QStringLiteral("%1/%2").arg(share).arg(jobs)});
        workers.push_back(std::move(worker));
    }
    CampaignResult sum;
    for (const auto &worker : workers) {
        if (!worker->waitForFinished(-1) || worker->exitStatus() != QProcess::NormalExit || worker->exitCode() > 1) {
            out << "VIOLATION a worker died" << Qt::endl;
            ++sum.violations;
        }
        QStringList lines = QString::fromUtf8(worker->readAllStandardOutput()).trimmed().split(QLatin1Char('\n'));
        const QStringList last = lines.takeLast().split(QLatin1Char(' '));
        sum.trials += last.value(1).toLongLong();
        sum.seconds += last.value(3).toLongLong();
        sum.violations += last.value(5).toLongLong();
        out << lines.join(QLatin1Char('\n')) << Qt::endl;
    }
    return sum;
}

CampaignSize sizeFrom(const QCommandLineParser &parser)
{
    CampaignSize size = parser.isSet(QStringLiteral("long")) ? CampaignSize::large() : CampaignSize();
    if (parser.isSet(QStringLiteral("seeds")))
        size.powerSeeds = parser.value(QStringLiteral("seeds")).toULongLong();
    if (parser.isSet(QStringLiteral("stride")))
        size.secondStride = parser.value(QStringLiteral("stride")).toLongLong();
    size.only = parser.value(QStringLiteral("only"));
    const QStringList share = parser.value(QStringLiteral("share")).split(QLatin1Char('/'));
    if (share.size() == 2) {
        size.share = share[0].toInt();
        size.shares = std::max(share[1].toInt(), 1);
    }
    return size;
}

void addOptions(QCommandLineParser &parser)
{
    parser.setApplicationDescription(QStringLiteral(
        "Every I/O fails once: the real desk on the real ledger through a shop day, with a fault at each disk\n"
        "operation, each request to SQLite and each size of a disk that fills up; then the next start, perhaps with\n"
        "a second fault, and the rules of design section 2. Ends with a line \"trials N seconds S violations V\",\n"
        "where S of the trials met a second fault.\n\n"
        "The short form, which the tests run, takes a minute. The long form, taabia-disk --long, takes hours: ten\n"
        "power cuts at each operation, and from every fifth place a second fault at every operation that follows."));
    parser.addHelpOption();
    const auto add = [&](const char *name, const char *help, const char *value) {
        parser.addOption({QLatin1String(name), QLatin1String(help), QLatin1String(value)});
    };
    parser.addOption({QStringLiteral("long"), QStringLiteral("The long form.")});
    add("seeds", "Power cuts at each operation (2): one leaves nothing unsynced, the others a random part.", "n");
    add("stride", "A second fault after the first one at every n-th place (15); 0: none.", "n");
    add("only",
        "Only this kind of fault (once, onwards, spell, crash, power, statement, statements, full, fullspell, pages), "
        "or\n"
        "only this scene: morning, day, counter, upgrade.",
        "kind");
    add("trial", "Runs one, as a violation names it: \"day power:212:3 once:9:0\".", "words");
    add("jobs", "Processes that share the work (2).", "n");
    add("share", "For the workers: every n-th place, beginning with the i-th.", "i/n");
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    addOptions(parser);
    parser.process(app);
    QTextStream out(stdout);
    if (parser.isSet(QStringLiteral("trial")))
        return replay(parser.value(QStringLiteral("trial")), out);
    const int jobs = parser.isSet(QStringLiteral("jobs")) ? parser.value(QStringLiteral("jobs")).toInt() : 2;
    const CampaignResult result =
        jobs > 1 && !parser.isSet(QStringLiteral("share")) ? runJobs(jobs, out) : runCampaign(sizeFrom(parser), out);
    out << "trials " << result.trials << " seconds " << result.seconds << " violations " << result.violations
        << Qt::endl;
    return result.violations == 0 && result.trials > 0 ? 0 : 1;
}
