// SPDX-License-Identifier: GPL-3.0-or-later
// What there is to do; rollout_doing.cpp does it.
#include "rollout.h"

#include "api/apikey.h"
#include "domain/digits.h"
#include "domain/foldedname.h"
#include "domain/pinrule.h"
#include "ledger/database.h"
#include "ledger/openledger.h"
#include "ledger/programlock.h"
#include "rolloutstanding.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTimer>

namespace taabia {

namespace {

constexpr qsizetype shortestPassphrase = 8; ///< bytes, as the assistant demands

/// Empty: it cannot be told, and why.
Expected<bool, QString> hasPeople(const QString &ledger)
{
    if (!QFile::exists(ledger))
        return false;
    auto database = openLedgerForReading(ledger);
    if (!database) {
        if (database.error().kind == LedgerError::Kind::NotFound)
            return false;
        return Unexpected{
            QStringLiteral("The ledger of this data folder cannot be read (%1). Open the till once, then set "
                           "it up again.")
                .arg(database.error().detail)};
    }
    const LedgerResult<QVariant> some = (*database)->valueOf(QStringLiteral("SELECT EXISTS (SELECT 1 FROM person)"));
    if (!some)
        return Unexpected{QStringLiteral("The people of this till cannot be read (%1).").arg(some.error().detail)};
    return some->toBool();
}

QString whyNoPin(PinRule::Fault fault)
{
    switch (fault) {
    case PinRule::Fault::NotDigits:
        return QStringLiteral("holds more than digits");
    case PinRule::Fault::TooShort:
        return QStringLiteral("has fewer than %1 digits").arg(PinRule::shortest);
    case PinRule::Fault::TooLong:
        return QStringLiteral("has more than %1 digits").arg(PinRule::longest);
    case PinRule::Fault::TooEasy:
        return QStringLiteral("is one that anybody tries first");
    }
    Q_UNREACHABLE();
}

QString whyNoAccount(AccountFileFault fault)
{
    switch (fault) {
    case AccountFileFault::Unreadable:
        return QStringLiteral("account.json of this data folder cannot be read: check the rights of the folder.");
    case AccountFileFault::Damaged:
        return QStringLiteral(
            "account.json of this data folder is damaged: bring it back from a backup, or open the till "
            "and set the account up again there.");
    case AccountFileFault::FromTheFuture:
        return QStringLiteral("A newer Taabia has set this data folder up: install the newer version.");
    }
    Q_UNREACHABLE();
}

} // namespace

Rollout::Rollout(
    Wish wish, RolloutSecrets secrets, const Catalogue &catalogue, const AccountSecrets::KeychainFactory &keychain)
    : m_wish(std::move(wish))
    , m_secrets(std::move(secrets))
    , m_catalogue(catalogue)
    , m_keychain(keychain)
    , m_say([](const QString &) {})
    , m_complain(m_say)
{ }

Rollout::~Rollout() = default;

void Rollout::setTerminal(Say say, Say complain)
{
    m_say = std::move(say);
    m_complain = std::move(complain);
}

void Rollout::setPlaces(const QString &hostName, const QString &usualDataDir)
{
    m_hostName = hostName;
    m_usualDataDir = usualDataDir;
}

void Rollout::begin()
{
    if (!readFile() || !choosePlan() || !readStanding() || !checkSameAccount() || !checkPeople() || !checkSecrets())
        return;
    compare();
    m_say(QStringLiteral("Data folder: %1").arg(QDir::toNativeSeparators(m_dataDir)));
    const bool nothingToDo = m_changes.isEmpty() && !m_keepsKey && !m_makesPeople && isSetUp();
    if (m_wish.onlyCheck || nothingToDo) {
        sayChanges();
        end(Done);
        return;
    }
    if (lock())
        keepKey();
}

QString Rollout::at(int line) const
{
    const QString name = QDir::toNativeSeparators(m_wish.file);
    return line > 0 ? QStringLiteral("%1, line %2: ").arg(name).arg(line) : name + QStringLiteral(": ");
}

bool Rollout::readFile()
{
    QFile file(m_wish.file);
    if (!file.open(QIODevice::ReadOnly)) {
        QString why = file.errorString();
        if (why.endsWith(u'.')) // Windows ends its words with one
            why.chop(1);
        refuse(QStringLiteral("%1 cannot be read: %2.").arg(QDir::toNativeSeparators(m_wish.file), why));
        return false;
    }
    m_reading = readRollout(file.read(RolloutFile::largest + 1), m_catalogue);
    for (const RolloutFault &fault : m_reading.faults)
        m_complain(at(fault.line) + fault.sentence);
    if (!m_reading.faults.empty())
        end(Faulty);
    return m_reading.faults.empty();
}

bool Rollout::choosePlan()
{
    const bool hasTills = !m_reading.tills.front().till.isEmpty();
    m_plan = m_reading.plan(m_wish.till.isEmpty() && hasTills ? m_hostName : m_wish.till);
    if (m_plan) {
        m_dataDir = !m_wish.dataDir.isEmpty()   ? QDir(m_wish.dataDir).absolutePath()
            : !m_plan->wanted.dataDir.isEmpty() ? m_plan->wanted.dataDir
                                                : m_usualDataDir;
        return true;
    }
    QStringList names;
    for (const RolloutPlan &plan : m_reading.tills) {
        if (!plan.till.isEmpty())
            names << plan.till;
    }
    if (m_wish.onlyCheck && m_wish.till.isEmpty()) {
        m_say(QStringLiteral("%1 is sound, for the tills %2.").arg(m_wish.file, names.join(QLatin1String(", "))));
        end(Done);
    } else if (names.isEmpty()) {
        refuse(QStringLiteral("The file has no sections of tills: leave --till out."));
    } else if (m_wish.till.isEmpty()) {
        refuse(
            QStringLiteral("Which till is this? No section is named as this computer (%1): say --till with one of %2.")
                .arg(m_hostName, names.join(QLatin1String(", "))));
    } else {
        refuse(QStringLiteral("The file has no till of that name, but %1.").arg(names.join(QLatin1String(", "))));
    }
    return false;
}

bool Rollout::readStanding()
{
    const auto record = AccountFile::read(AccountFile::pathIn(m_dataDir));
    if (!record) {
        fail(whyNoAccount(record.error()));
        return false;
    }
    m_record = record->value_or(AccountRecord());
    m_standing = RolloutStanding::of(m_record, m_dataDir);
    return true;
}

/// The ledger belongs to an account; another one needs another data folder.
bool Rollout::checkSameAccount()
{
    const AccountSetup &wanted = m_plan->wanted.account;
    const AccountSetup &standing = m_record.progress.account;
    if (!isSetUp() || (wanted.url == standing.url && wanted.clientCode == standing.clientCode))
        return true;
    fail(QStringLiteral(
        "This data folder (%1) is set up for another account, and its ledger is that account's. Nothing was "
        "changed. Another account needs another data folder.")
             .arg(QDir::toNativeSeparators(m_dataDir)));
    return false;
}

/// Their PINs are there, or are not needed.
bool Rollout::checkPeople()
{
    if (m_plan->wanted.owner.isEmpty())
        return true;
    const Expected<bool, QString> some = hasPeople(m_dataDir + QLatin1String("/ledger.sqlite"));
    if (!some) {
        fail(some.error());
        return false;
    }
    m_makesPeople = !*some;
    if (!m_makesPeople) {
        m_notes << QStringLiteral("The people of this till stay as they are: a file changes nobody, and no PIN.");
        return true;
    }
    QString given = QString::fromUtf8(m_secrets.pins.bytes().data(), m_secrets.pins.bytes().size());
    static const QRegularExpression between(QStringLiteral("[;,\n]"));
    for (const QString &pair : given.split(between, Qt::SkipEmptyParts)) {
        const qsizetype equals = pair.indexOf(u'=');
        QString pin = plainDigits(pair.mid(equals + 1)).trimmed();
        m_pins.insert_or_assign(foldedName(pair.left(equals).trimmed()), Secret::fromTyped(std::move(pin)));
    }
    wipe(given);
    QStringList faults;
    for (const QString &name : QStringList(m_plan->wanted.owner) + m_plan->wanted.clerks) {
        const auto pin = m_pins.find(foldedName(name));
        if (pin == m_pins.end()) {
            faults << QStringLiteral(
                "TAABIA_PINS has no PIN for %1. It looks like \"Fatima=....; Amina=....\"; without "
                "[people] in the file the first start asks for them.")
                          .arg(name);
            continue;
        }
        QString digits = QString::fromUtf8(pin->second.bytes().data(), pin->second.bytes().size());
        if (const auto fault = PinRule::faultOf(digits))
            faults << QStringLiteral("The PIN of %1 %2.").arg(name, whyNoPin(*fault));
        wipe(digits);
    }
    for (const QString &fault : faults)
        m_complain(fault);
    if (!faults.isEmpty())
        end(Faulty);
    return faults.isEmpty();
}

bool Rollout::checkSecrets()
{
    using Place = AccountSetup::KeyPlace;
    const Place place = isSetUp() ? m_record.progress.account.keyPlace : m_plan->wanted.account.keyPlace;
    const bool given = !m_secrets.apiKey.isEmpty();
    if (given && !isHeaderValue(m_secrets.apiKey.bytes())) {
        refuse(QStringLiteral(
            "What TAABIA_API_KEY holds cannot be a key: it has a space at its end, or more than letters, "
            "digits and signs."));
        return false;
    }
    m_keepsKey = given && place != Place::AskEachStart;
    if (place == Place::AskEachStart) {
        if (given)
            m_notes << QStringLiteral("The key from TAABIA_API_KEY is kept nowhere: a person types it at each start.");
    } else if (!given && !isSetUp()) {
        refuse(QStringLiteral("The API key is missing: put it into the environment variable TAABIA_API_KEY, or write "
                              "key-place = ask."));
        return false;
    }
    const bool opensVault = m_keepsKey || m_makesPeople || !isSetUp();
    if (place == Place::SealedFile && opensVault && m_secrets.passphrase.bytes().size() < shortestPassphrase) {
        refuse(QStringLiteral(
            "The passphrase of the sealed file is missing or shorter than %1 characters: put it into the "
            "environment variable TAABIA_PASSPHRASE.")
                   .arg(shortestPassphrase));
        return false;
    }
    return true;
}

void Rollout::compare()
{
    m_next = m_standing;
    for (const RolloutLine &line : m_plan->lines) {
        const RolloutDraft before = m_next;
        findRolloutKey(line.key)->take(m_next, line.value);
        if (m_next.lockAfter != before.lockAfter && isSetUp()) {
            const auto never = std::chrono::minutes(0);
            if (m_next.lockAfter == never || (before.lockAfter != never && m_next.lockAfter > before.lockAfter)) {
                m_next.lockAfter = before.lockAfter;
                m_notes << QStringLiteral(
                    "This till goes on locking itself after %1 min: a file never makes a till that is "
                    "set up lock later. Its owner can, in the settings.")
                               .arg(before.lockAfter.count());
            }
        }
        if (isSetUp() && m_next.account.keyPlace != before.account.keyPlace) {
            m_next.account = before.account;
            m_notes << QStringLiteral("The key stays where it is kept: its place is changed at the till.");
        }
    }
    if (!m_plan->wanted.prefix.isEmpty())
        m_next.prefix = m_plan->wanted.prefix;
    m_changes = RolloutStanding::differences(m_standing, m_next);
}

void Rollout::sayChanges() const
{
    const auto will = [this](const char *done, const char *would) {
        return QString::fromLatin1(m_wish.onlyCheck ? would : done);
    };
    if (!isSetUp())
        m_say(will("This till is set up for the first time.", "This till would be set up for the first time."));
    if (m_keepsKey && isSetUp())
        m_say(will("The API key is replaced.", "The API key would be replaced."));
    if (m_makesPeople)
        m_say(will("People: %1 and %2 more.", "People would be made: %1 and %2 more.")
                  .arg(m_plan->wanted.owner)
                  .arg(m_plan->wanted.clerks.size()));
    if (!m_changes.isEmpty())
        m_say(will("Changed: ", "Would change: ") + m_changes.join(QLatin1String(", ")));
    else if (isSetUp() && !m_keepsKey && !m_makesPeople)
        m_say(QStringLiteral("Nothing to change: the till is as the file says."));
    for (const QString &note : m_notes)
        m_say(note);
}

void Rollout::end(ExitCode code)
{
    QTimer::singleShot(0, this, [this, code] { Q_EMIT finished(code); }); // never from within begin()
}

void Rollout::fail(const QString &sentence)
{
    m_complain(sentence);
    end(NotDone);
}

void Rollout::refuse(const QString &sentence)
{
    m_complain(sentence);
    end(Faulty);
}

} // namespace taabia
