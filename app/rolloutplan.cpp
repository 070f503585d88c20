// SPDX-License-Identifier: GPL-3.0-or-later
#include "rolloutplan.h"

#include "addresswords.h"
#include "api/baseurl.h"
#include "domain/foldedname.h"
#include "receipts/networkprint.h"

#include <QRegularExpression>

#include <algorithm>
#include <map>

namespace taabia {

namespace {

QString wordsFor(CatalogueFault fault)
{
    switch (fault) {
    case CatalogueFault::NoAmount:
        return QStringLiteral("no amount would be left to choose");
    case CatalogueFault::AmountTooSmall:
        return QStringLiteral("an amount is smaller than what is sold");
    case CatalogueFault::AmountTooLarge:
        return QStringLiteral("an amount is larger than what is sold");
    case CatalogueFault::AmountTwice:
        return QStringLiteral("an amount stands there twice");
    case CatalogueFault::TooManyAmounts:
        return QStringLiteral("there are more than %1 amounts").arg(Catalogue::mostTiles);
    case CatalogueFault::NormalNotFirst:
        return QStringLiteral("0 (Normal) must be the first promo");
    case CatalogueFault::PromoUnknown:
        return QStringLiteral("this operator has no such promo");
    case CatalogueFault::PromoTwice:
        return QStringLiteral("a promo stands there twice");
    case CatalogueFault::NameTooLong:
        return QStringLiteral("a promo's name has more than %1 letters").arg(OwnerCatalogues::longestName);
    case CatalogueFault::NameUnfit:
        return QStringLiteral("a promo's name holds what cannot be printed");
    }
    Q_UNREACHABLE();
}

/// Whoever looks for such a key is told where the secret goes; anything else is simply unknown.
QString whyUnknown(const QString &key)
{
    static const QRegularExpression secret(
        QStringLiteral("(api.?key|secret|passw|passphrase|token|[._-]pins?$|[._-]key$)"),
        QRegularExpression::CaseInsensitiveOption);
    if (secret.match(key).hasMatch())
        return QStringLiteral("No secret stands in this file. The API key comes from TAABIA_API_KEY, PINs from "
                              "TAABIA_PINS, the passphrase of a sealed file from TAABIA_PASSPHRASE. Take it out of "
                              "here, and out of wherever this file was copied to.");
    return QStringLiteral("There is no key \"%1\".").arg(key);
}

class Checker {
public:
    Checker(const Catalogue &catalogue, std::vector<RolloutFault> &faults)
        : m_catalogue(catalogue)
        , m_faults(faults)
    { }

    void takeLines(RolloutPlan &plan)
    {
        m_plan = &plan;
        for (const RolloutLine &line : plan.lines) {
            const RolloutKey *key = findRolloutKey(line.key);
            if (!key)
                complain(line.number, whyUnknown(line.key));
            else if (!key->take(plan.wanted, line.value))
                complain(line.number, line.key + u' ' + key->rule + addressToo(line) + u'.');
        }
    }

    void check(RolloutPlan &plan)
    {
        m_plan = &plan;
        if (plan.wanted.account.clientCode.isEmpty())
            about("account.client-code", QStringLiteral("account.client-code is missing."));
        checkPrinter("printer", plan.wanted.paper.printer);
        checkPrinter("second-printer", plan.wanted.paper.second);
        for (const auto &[op, offer] : plan.wanted.catalogue.offers) {
            if (const auto fault = OwnerCatalogues::faultOf(m_catalogue, op, offer))
                about("catalogue", QStringLiteral("catalogue, %1: %2.").arg(wireName(op), wordsFor(*fault)));
        }
        checkPeople();
    }

    /// In the provider's records a sale is found again by its till's prefix.
    void checkPrefix(RolloutPlan &plan)
    {
        m_plan = &plan;
        QString &prefix = plan.wanted.prefix;
        if (prefix.isEmpty() && !plan.till.isEmpty()) {
            RolloutDraft named;
            if (!findRolloutKey(QStringLiteral("till.prefix"))->take(named, plan.till.toUpper())) {
                about(
                    "till.prefix", QStringLiteral("its name is no prefix (1 to 8 of A-Z and 0-9): write prefix = ..."));
                return;
            }
            prefix = named.prefix;
        }
        const auto [earlier, isNew] = m_prefixes.try_emplace(prefix, plan.till);
        if (!isNew)
            about("till.prefix",
                QStringLiteral("its prefix is that of till %1; each till needs one of its own.").arg(earlier->second));
    }

private:
    void complain(int line, const QString &sentence)
    {
        const RolloutFault fault{line, sentence};
        if (std::find(m_faults.begin(), m_faults.end(), fault) == m_faults.end())
            m_faults.push_back(fault);
    }

    /// Of the plan as a whole: at the last line that begins so, if there is one.
    void about(const char *key, const QString &sentence)
    {
        int number = 0;
        for (const RolloutLine &line : m_plan->lines) {
            if (line.key.startsWith(QLatin1String(key)))
                number = line.number;
        }
        const bool named = !m_plan->till.isEmpty() && number == 0;
        complain(number, named ? QStringLiteral("Till %1: %2").arg(m_plan->till, sentence) : sentence);
    }

    static QString addressToo(const RolloutLine &line)
    {
        if (line.key != QLatin1String("account.service") || !line.value.contains(u':'))
            return {};
        const auto url = BaseUrl::parse(line.value);
        return url ? QString() : QStringLiteral(" (%1)").arg(addressFault(url.error()));
    }

    void checkPrinter(const char *section, const PrinterSetup &printer)
    {
        using Kind = PrinterSetup::Kind;
        const bool needsAddress = printer.kind == Kind::EscPosNetwork || printer.kind == Kind::EscPosDevice
            || printer.kind == Kind::EscPosShare;
        if (needsAddress && printer.address.isEmpty())
            about(section,
                QStringLiteral("%1.address is missing: a printer of this kind has one.").arg(QLatin1String(section)));
        else if (printer.kind == Kind::EscPosNetwork && !NetworkPrint::parse(printer.address))
            about(section,
                QStringLiteral("%1.address is no address: write 192.168.1.50, or 192.168.1.50:9100 with its port.")
                    .arg(QLatin1String(section)));
    }

    void checkPeople()
    {
        const RolloutDraft &wanted = m_plan->wanted;
        if (wanted.owner.isEmpty() && !wanted.clerks.isEmpty())
            about("people.clerks", QStringLiteral("people.owner is missing: a till without an owner lets nobody in."));
        QStringList folded{foldedName(wanted.owner)};
        for (const QString &name : wanted.clerks) {
            if (folded.contains(foldedName(name)))
                about("people.clerks", QStringLiteral("two people have one name: they could not be told apart."));
            folded << foldedName(name);
        }
    }

    const Catalogue &m_catalogue;
    std::vector<RolloutFault> &m_faults;
    RolloutPlan *m_plan = nullptr;
    std::map<QString, QString> m_prefixes; ///< whose each is
};

} // namespace

const RolloutPlan *RolloutReading::plan(const QString &till) const
{
    if (tills.size() == 1 && tills.front().till.isEmpty())
        return till.isEmpty() ? &tills.front() : nullptr;
    const auto found = std::find_if(tills.begin(), tills.end(),
        [&till](const RolloutPlan &plan) { return plan.till.compare(till, Qt::CaseInsensitive) == 0; });
    return found == tills.end() ? nullptr : &*found;
}

RolloutReading readRollout(const QByteArray &content, const Catalogue &catalogue)
{
    const RolloutFile file = RolloutFile::parse(content);
    RolloutReading reading;
    reading.faults = file.faults;
    std::vector<QString> names = file.tills;
    if (names.empty())
        names.emplace_back();
    Checker checker(catalogue, reading.faults);
    for (const QString &name : names) {
        RolloutPlan plan{name, {}, {}};
        for (const bool own : {false, true}) {
            for (const RolloutLine &line : file.lines) {
                if (own ? !name.isEmpty() && line.till == name : line.till.isEmpty())
                    plan.lines.push_back(line);
            }
        }
        checker.takeLines(plan);
        checker.check(plan);
        checker.checkPrefix(plan);
        reading.tills.push_back(std::move(plan));
    }
    std::stable_sort(reading.faults.begin(), reading.faults.end(),
        [](const RolloutFault &one, const RolloutFault &other) { return one.line < other.line; });
    return reading;
}

} // namespace taabia
