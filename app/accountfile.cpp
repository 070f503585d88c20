// SPDX-License-Identifier: GPL-3.0-or-later
#include "accountfile.h"

#include "api/apikey.h"
#include "api/baseurl.h"
#include "security/randombytes.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSaveFile>

namespace taabia::AccountFile {

namespace {

constexpr int version = 1;
constexpr qint64 largest = qint64(64) << 10; ///< bytes
constexpr int idBytes = 8;

using Kind = AccountSetup::Kind;
using Place = AccountSetup::KeyPlace;

constexpr std::array<std::pair<const char *, Kind>, 4> kinds{{{"production", Kind::Production},
    {"provider-sandbox", Kind::ProviderSandbox}, {"custom", Kind::Custom}, {"training", Kind::Training}}};
constexpr std::array<std::pair<const char *, Place>, 3> places{
    {{"keychain", Place::Keychain}, {"sealed-file", Place::SealedFile}, {"ask-each-start", Place::AskEachStart}}};

template <typename Names> QString nameOf(const Names &names, decltype(names[0].second) wanted)
{
    for (const auto &[name, value] : names) {
        if (value == wanted)
            return QString::fromLatin1(name);
    }
    Q_UNREACHABLE();
}

template <typename Names>
std::optional<decltype(Names::value_type::second)> valueOf(const Names &names, const QString &wanted)
{
    for (const auto &[name, value] : names) {
        if (wanted == QLatin1String(name))
            return value;
    }
    return std::nullopt;
}

/// Until an account was checked anything may have been typed; from then on the till is opened with it.
bool canBeOpened(const AccountRecord &record)
{
    const AccountSetup &account = record.progress.account;
    return BaseUrl::parse(account.url) && isHeaderValue(account.clientCode.toUtf8()) && !record.vaultId.isEmpty();
}

std::optional<AccountRecord> decode(const QJsonObject &object)
{
    const auto text = [&object](const char *name) { return object.value(QLatin1String(name)).toString(); };
    const int step = object.value(QLatin1String("step")).toInt();
    const auto kind = valueOf(kinds, text("kind"));
    const auto place = valueOf(places, text("key_place"));
    if (step < static_cast<int>(SetupStep::Language) || step > static_cast<int>(SetupStep::Done) || !kind || !place)
        return std::nullopt;
    AccountRecord record{
        {static_cast<SetupStep>(step), {*kind, text("url"), text("client_code"), *place}}, text("vault")};
    if (const QString prefix = text("prefix"); !prefix.isEmpty()) // older programs wrote none
        record.prefix = prefix;
    static const QRegularExpression form(QStringLiteral("^[A-Z0-9]{1,8}$"));
    if (!form.match(record.prefix).hasMatch())
        return std::nullopt;
    if (record.progress.step > SetupStep::Account && !canBeOpened(record))
        return std::nullopt;
    return record;
}

} // namespace

QString pathIn(const QString &dataDir)
{
    return dataDir + QLatin1String("/account.json");
}

Expected<std::optional<AccountRecord>, Fault> read(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return std::optional<AccountRecord>();
    if (!file.open(QIODevice::ReadOnly))
        return Unexpected{Fault::Unreadable};
    const QByteArray content = file.read(largest);
    if (file.error() != QFileDevice::NoError)
        return Unexpected{Fault::Unreadable};
    const QJsonObject object = QJsonDocument::fromJson(content).object();
    if (object.value(QLatin1String("version")).toInt() > version)
        return Unexpected{Fault::FromTheFuture};
    const std::optional<AccountRecord> record = decode(object);
    return record ? Expected<std::optional<AccountRecord>, Fault>(record) : Unexpected{Fault::Damaged};
}

Expected<std::monostate, QString> write(const QString &path, const AccountRecord &record)
{
    const AccountSetup &account = record.progress.account;
    const QJsonObject object{{QStringLiteral("version"), version},
        {QStringLiteral("step"), static_cast<int>(record.progress.step)},
        {QStringLiteral("kind"), nameOf(kinds, account.kind)}, {QStringLiteral("url"), account.url},
        {QStringLiteral("client_code"), account.clientCode},
        {QStringLiteral("key_place"), nameOf(places, account.keyPlace)}, {QStringLiteral("vault"), record.vaultId},
        {QStringLiteral("prefix"), record.prefix}};
    if (!QDir().mkpath(QFileInfo(path).absolutePath()))
        return Unexpected{QStringLiteral("cannot make the folder of %1").arg(path)};
    QSaveFile file(path);
    const QByteArray content = QJsonDocument(object).toJson();
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.commit())
        return Unexpected{file.errorString()};
    return std::monostate();
}

QString newVaultId()
{
    return QString::fromLatin1(randomBytes(idBytes).toHex());
}

} // namespace taabia::AccountFile
