// SPDX-License-Identifier: GPL-3.0-or-later
#include "rolloutkeys.h"

#include "api/apikey.h"
#include "api/baseurl.h"
#include "ui/papersettings.h"
#include "ui/theme/languageswitcher.h"

#include <QDir>
#include <QRegularExpression>

#include <algorithm>

namespace taabia {

namespace {

using Take = std::function<bool(RolloutDraft &, const QString &)>;

template <typename T> using Words = std::vector<std::pair<QString, T>>;

/// One of some words, of which the file's author is told all.
template <typename T, typename Field> RolloutKey oneOf(const char *name, const Words<T> &words, Field field)
{
    QStringList all;
    for (const auto &[word, value] : words)
        all << word;
    const QString last = all.takeLast();
    return {QString::fromLatin1(name), QStringLiteral("must be %1 or %2").arg(all.join(QLatin1String(", ")), last),
        [words, field](RolloutDraft &draft, const QString &text) {
            for (const auto &[word, value] : words) {
                if (word == text) {
                    field(draft) = value;
                    return true;
                }
            }
            return false;
        }};
}

template <typename Field> RolloutKey yesOrNo(const char *name, Field field)
{
    return oneOf<bool>(name, {{QStringLiteral("yes"), true}, {QStringLiteral("no"), false}}, field);
}

RolloutKey key(const char *name, const char *rule, Take take)
{
    return {QString::fromLatin1(name), QString::fromLatin1(rule), std::move(take)};
}

/// Text that is printed, as the Settings page would keep it. A stroke begins a new line where there may be several.
template <typename Field> RolloutKey printed(const char *name, bool severalLines, Field field)
{
    return key(name, "must be shorter, and without characters that cannot be printed",
        [severalLines, field](RolloutDraft &draft, const QString &value) {
            RolloutDraft wanted = draft;
            QString text = value;
            if (severalLines)
                text.replace(QRegularExpression(QStringLiteral(" *\\| *")), QStringLiteral("\n"));
            field(wanted.paper) = text;
            wanted.paper = PaperSettings::sensible(wanted.paper);
            if (field(wanted.paper) != text)
                return false;
            draft = wanted;
            return true;
        });
}

/// On whichever system it will be read: a file is for tills of several kinds.
bool isWholePath(const QString &path)
{
    static const QRegularExpression form(QStringLiteral("^(/|[A-Za-z]:[\\\\/]|\\\\\\\\)"));
    return form.match(path).hasMatch();
}

template <typename Field> RolloutKey folder(const char *name, Field field)
{
    return key(name, "must be a whole path, such as /srv/taabia or D:\\taabia",
        [field](RolloutDraft &draft, const QString &value) {
            if (!isWholePath(value))
                return false;
            field(draft) = QDir::fromNativeSeparators(value);
            return true;
        });
}

void addAccount(std::vector<RolloutKey> &keys)
{
    keys.push_back(key("account.service", "must be production, provider-sandbox or the https address of the service",
        [](RolloutDraft &draft, const QString &value) {
            AccountSetup::Kind kind = AccountSetup::Kind::Custom;
            if (value == QLatin1String("production"))
                kind = AccountSetup::Kind::Production;
            else if (value == QLatin1String("provider-sandbox"))
                kind = AccountSetup::Kind::ProviderSandbox;
            const auto url = BaseUrl::parse(kind == AccountSetup::Kind::Custom ? value : documentedUrl(kind));
            if (!url)
                return false;
            draft.account.kind = kind;
            draft.account.url = url->text();
            return true;
        }));
    keys.push_back(key("account.client-code", "must be the account's client code, as the provider wrote it",
        [](RolloutDraft &draft, const QString &value) {
            if (!isHeaderValue(value.toUtf8()))
                return false;
            draft.account.clientCode = value;
            return true;
        }));
    using Place = AccountSetup::KeyPlace;
    keys.push_back(oneOf<Place>("account.key-place",
        {{QStringLiteral("keychain"), Place::Keychain}, {QStringLiteral("sealed-file"), Place::SealedFile},
            {QStringLiteral("ask"), Place::AskEachStart}},
        [](RolloutDraft &draft) -> Place & { return draft.account.keyPlace; }));
}

void addShop(std::vector<RolloutKey> &keys)
{
    struct Fact {
        const char *name;
        QString ShopDetails::*field;
        bool severalLines;
    };
    for (const Fact &fact : {Fact{"shop.name", &ShopDetails::name, false},
             Fact{"shop.address", &ShopDetails::address, true}, Fact{"shop.phone", &ShopDetails::phone, false},
             Fact{"shop.ice", &ShopDetails::ice, false}, Fact{"shop.tax-id", &ShopDetails::taxId, false},
             Fact{"shop.trade-register", &ShopDetails::tradeRegister, false},
             Fact{"shop.patente", &ShopDetails::patente, false}, Fact{"shop.footer", &ShopDetails::footer, true}})
        keys.push_back(printed(fact.name, fact.severalLines,
            [field = fact.field](PaperSetup &paper) -> QString & { return paper.shop.*field; }));
}

void addPrinter(std::vector<RolloutKey> &keys, const QByteArray &section, PrinterSetup PaperSetup::*printer)
{
    using Kind = PrinterSetup::Kind;
    const auto named = [&section](const char *what) { return section + what; };
    keys.push_back(oneOf<Kind>(named(".kind"),
        {{QStringLiteral("none"), Kind::None}, {QStringLiteral("system"), Kind::System},
            {QStringLiteral("network"), Kind::EscPosNetwork}, {QStringLiteral("device"), Kind::EscPosDevice},
            {QStringLiteral("share"), Kind::EscPosShare}, {QStringLiteral("pdf"), Kind::PdfFolder}},
        [printer](RolloutDraft &draft) -> Kind & { return (draft.paper.*printer).kind; }));
    keys.push_back(printed(
        named(".address"), false, [printer](PaperSetup &paper) -> QString & { return (paper.*printer).address; }));
    keys.push_back(oneOf<PaperWidth>(named(".width"),
        {{QStringLiteral("58mm"), PaperWidth::Roll58}, {QStringLiteral("80mm"), PaperWidth::Roll80},
            {QStringLiteral("a5"), PaperWidth::A5}, {QStringLiteral("a4"), PaperWidth::A4}},
        [printer](RolloutDraft &draft) -> PaperWidth & { return (draft.paper.*printer).width; }));
    keys.push_back(
        yesOrNo(named(".cut"), [printer](RolloutDraft &draft) -> bool & { return (draft.paper.*printer).cut; }));
    keys.push_back(yesOrNo(
        named(".drawer"), [printer](RolloutDraft &draft) -> bool & { return (draft.paper.*printer).openDrawer; }));
}

void addPaper(std::vector<RolloutKey> &keys)
{
    using Language = ReceiptLanguage;
    keys.push_back(oneOf<Language>("paper.language",
        {{QStringLiteral("screen"), Language::AsScreen}, {QStringLiteral("french"), Language::French},
            {QStringLiteral("arabic"), Language::Arabic}, {QStringLiteral("both"), Language::Both},
            {QStringLiteral("english"), Language::English}, {QStringLiteral("spanish"), Language::Spanish}},
        [](RolloutDraft &draft) -> Language & { return draft.paper.language; }));
    keys.push_back(
        yesOrNo("paper.print-each-sale", [](RolloutDraft &draft) -> bool & { return draft.paper.printEachSale; }));
    keys.push_back(yesOrNo("paper.daily-pdf", [](RolloutDraft &draft) -> bool & { return draft.paper.dailyPdf; }));
    keys.push_back(folder("paper.pdf-folder", [](RolloutDraft &draft) -> QString & { return draft.paper.pdfFolder; }));
}

template <typename T, typename Read> std::optional<std::vector<T>> listOf(const QString &value, Read read)
{
    std::vector<T> all;
    for (const QString &word : value.split(u' ', Qt::SkipEmptyParts)) {
        const std::optional<T> one = read(word);
        if (!one)
            return std::nullopt;
        all.push_back(*one);
    }
    return all.empty() ? std::nullopt : std::optional(all);
}

void addOffer(std::vector<RolloutKey> &keys, Operator op)
{
    const QByteArray group = "catalogue." + wireName(op).toLower().replace(u' ', u'-').toLatin1();
    keys.push_back(key(group + "-amounts", "must be amounts in DH with a space between them, such as 5 10 20 50",
        [op](RolloutDraft &draft, const QString &value) {
            auto amounts = listOf<Money>(value, [](const QString &word) {
                const auto amount = Money::parse(word);
                return amount ? std::optional(*amount) : std::nullopt;
            });
            if (!amounts)
                return false;
            draft.catalogue.offers[op].amounts = *std::move(amounts);
            return true;
        }));
    keys.push_back(key(group + "-promos", "must be promos with a space between them, 0 (Normal) first, such as 0 1 6",
        [op](RolloutDraft &draft, const QString &value) {
            auto promos = listOf<Promo>(value, [](const QString &word) { return Promo::fromType(word); });
            if (!promos)
                return false;
            draft.catalogue.offers[op].promos = *std::move(promos);
            return true;
        }));
    for (int star = 1; star <= 9; ++star) {
        for (const auto &[language, field] :
            {std::pair("french", &PromoName::french), std::pair("arabic", &PromoName::arabic)}) {
            const QString type = QString::number(star);
            keys.push_back(key(group + "-promo-" + type.toLatin1() + '-' + language, "must be a name",
                [op, type, field = field](RolloutDraft &draft, const QString &value) {
                    if (value.isEmpty())
                        return false;
                    draft.catalogue.offers[op].names[type].*field = value;
                    return true;
                }));
        }
    }
}

void addTill(std::vector<RolloutKey> &keys)
{
    keys.push_back(key("till.prefix", "must be 1 to 8 of A-Z and 0-9", [](RolloutDraft &draft, const QString &value) {
        static const QRegularExpression form(QStringLiteral("^[A-Z0-9]{1,8}$"));
        if (!form.match(value).hasMatch())
            return false;
        draft.prefix = value;
        return true;
    }));
    keys.push_back(folder("till.data-dir", [](RolloutDraft &draft) -> QString & { return draft.dataDir; }));
    Words<QString> languages;
    for (const QString &language : LanguageSwitcher::languages())
        languages.emplace_back(language, language);
    keys.push_back(
        oneOf<QString>("till.language", languages, [](RolloutDraft &draft) -> QString & { return draft.language; }));
    using Mode = Theme::Mode;
    keys.push_back(oneOf<Mode>("till.theme",
        {{QStringLiteral("light"), Mode::Light}, {QStringLiteral("dark"), Mode::Dark},
            {QStringLiteral("system"), Mode::System}},
        [](RolloutDraft &draft) -> Mode & { return draft.theme; }));
    keys.push_back(oneOf<int>("till.text-size",
        {{QStringLiteral("100"), 100}, {QStringLiteral("125"), 125}, {QStringLiteral("150"), 150}},
        [](RolloutDraft &draft) -> int & { return draft.textPercent; }));
    keys.push_back(key(
        "till.low-balance", "must be an amount in DH; 0 means never", [](RolloutDraft &draft, const QString &value) {
            const auto amount = Money::parse(value);
            if (!amount || amount->isNegative())
                return false;
            draft.lowBalance = *amount;
            return true;
        }));
    keys.push_back(
        key("till.lock-after", "must be minutes, 0 (never) to 1440", [](RolloutDraft &draft, const QString &value) {
            bool whole = false;
            const int minutes = value.toInt(&whole);
            if (!whole || minutes < 0 || minutes > 1440)
                return false;
            draft.lockAfter = std::chrono::minutes(minutes);
            return true;
        }));
}

bool isName(const QString &name)
{
    const QList<uint> letters = name.toUcs4();
    return !name.isEmpty() && name.size() <= 60
        && std::all_of(letters.begin(), letters.end(), [](char32_t c) { return QChar::isPrint(c); });
}

void addPeople(std::vector<RolloutKey> &keys)
{
    keys.push_back(key("people.owner", "must be a name", [](RolloutDraft &draft, const QString &value) {
        if (!isName(value))
            return false;
        draft.owner = value;
        return true;
    }));
    keys.push_back(
        key("people.clerks", "must be names with a comma between them", [](RolloutDraft &draft, const QString &value) {
            QStringList names;
            for (const QString &name : value.split(u','))
                names << name.trimmed();
            if (!std::all_of(names.begin(), names.end(), isName))
                return false;
            draft.clerks = names;
            return true;
        }));
}

} // namespace

const std::vector<RolloutKey> &rolloutKeys()
{
    static const std::vector<RolloutKey> all = [] {
        std::vector<RolloutKey> keys;
        addAccount(keys);
        addTill(keys);
        addShop(keys);
        addPaper(keys);
        addPrinter(keys, "printer", &PaperSetup::printer);
        addPrinter(keys, "second-printer", &PaperSetup::second);
        for (const Operator op : allOperators)
            addOffer(keys, op);
        keys.push_back(folder("backup.folder", [](RolloutDraft &draft) -> QString & { return draft.backupFolder; }));
        addPeople(keys);
        return keys;
    }();
    return all;
}

const RolloutKey *findRolloutKey(const QString &name)
{
    const std::vector<RolloutKey> &keys = rolloutKeys();
    const auto found =
        std::find_if(keys.begin(), keys.end(), [&name](const RolloutKey &key) { return key.name == name; });
    return found == keys.end() ? nullptr : &*found;
}

} // namespace taabia
