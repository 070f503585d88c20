// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is typed or pasted into number fields: phone numbers, amounts, promos, operators. As UTF-8, or after a first
// byte of 0xFF as UTF-16, which can hold what no keyboard types.
#include "support/demand.h"

#include "domain/bulkcells.h"
#include "domain/digits.h"
#include "domain/foldedname.h"
#include "domain/money.h"
#include "domain/msisdn.h"
#include "domain/operator.h"
#include "domain/promo.h"

#include <QStringList>

#include <algorithm>

using namespace taabia;

namespace {

/// The digits of a text, whatever script they are in, by Unicode's own table.
QString digitsOf(const QString &text)
{
    QString digits;
    for (const QChar c : text) {
        const bool ours = c.unicode() < 0x80 || (c.unicode() >= 0x0660 && c.unicode() <= 0x06F9);
        if (ours && c.isDigit())
            digits += QChar(u'0' + c.digitValue());
    }
    return digits;
}

void demandPhone(const QString &text)
{
    const auto phone = Msisdn::parse(text);
    if (!phone)
        return;
    const QString national = phone->national();
    DEMAND(national.size() == 10 && digitsOf(national) == national);
    DEMAND(national.startsWith(u"06") || national.startsWith(u"07"));
    // No digit comes from nowhere and none behind the country code is lost.
    const QString typed = digitsOf(text);
    DEMAND(typed.endsWith(national.mid(1)));
    const QString before = typed.chopped(9);
    DEMAND(QStringList({QStringLiteral("0"), QStringLiteral("212"), QStringLiteral("2120"), QStringLiteral("00212"),
                           QStringLiteral("002120")})
               .contains(before));
    DEMAND(Msisdn::parse(national) && *Msisdn::parse(national) == *phone);
    DEMAND(Msisdn::parse(phone->toDisplay()) && *Msisdn::parse(phone->toDisplay()) == *phone);
    const auto abroad = Msisdn::parse(QStringLiteral("+212") + national.mid(1));
    DEMAND(abroad && *abroad == *phone);
}

void demandMoney(const QString &text)
{
    const auto money = Money::parse(text);
    if (!money)
        return;
    DEMAND(*money <= Money::largest() && *money >= Money() - Money::largest());
    for (const QString &shown : {money->toDecimal(), money->toDisplay(), money->toShortDisplay()})
        DEMAND(Money::parse(shown) && *Money::parse(shown) == *money);
    // The digits that were typed are the digits of the amount, but for zeros at either end.
    const auto stripped = [](QString digits) {
        while (digits.startsWith(u'0'))
            digits.remove(0, 1);
        while (digits.endsWith(u'0'))
            digits.chop(1);
        return digits;
    };
    DEMAND(stripped(digitsOf(text)) == stripped(QString::number(qAbs(money->centimes()))));
}

void demandCells(const QString &text)
{
    if (const auto phone = BulkCells::phone(text)) {
        DEMAND(!phone->zeroRestored || phone->number.national().mid(1) == digitsOf(text).left(9));
        DEMAND(phone->zeroRestored || digitsOf(text).contains(phone->number.national().mid(1)));
    }
    if (const auto amount = BulkCells::amount(text))
        DEMAND(*amount > Money() && *amount <= Money::largest());
    if (const auto promo = BulkCells::promo(text); promo && !promo->isNone()) {
        DEMAND(digitsOf(text) == promo->type());
        DEMAND(BulkCells::promo(promo->star()) && *BulkCells::promo(promo->star()) == *promo);
    }
    if (const auto op = BulkCells::operatorNamed(text))
        DEMAND(BulkCells::operatorNamed(wireName(*op)) == op);
    const QString folded = foldedName(text);
    DEMAND(foldedName(folded) == folded || folded.size() > 64);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    QString text;
    if (size > 0 && data[0] == 0xFF) {
        text.resize(static_cast<qsizetype>((size - 1) / 2));
        for (qsizetype i = 0; i < text.size(); ++i)
            text[i] = QChar(static_cast<char16_t>(data[1 + 2 * i] | data[2 + 2 * i] << 8));
    } else {
        text = QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    }
    DEMAND(plainDigits(plainDigits(text)) == plainDigits(text));
    demandPhone(text);
    demandMoney(text);
    demandCells(text);
    if (const auto promo = Promo::fromType(text))
        DEMAND(promo->type() == text && text.size() <= Promo::maxDigits);
    if (const auto op = operatorFromName(text))
        DEMAND(text.compare(wireName(*op), Qt::CaseInsensitive) == 0);
    return 0;
}
