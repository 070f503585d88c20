// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/bulkcells.h"

#include "domain/digits.h"
#include "domain/foldedname.h"

#include <algorithm>
#include <array>
#include <utility>

namespace taabia::BulkCells {

namespace {

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool areDigits(QStringView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isDigit);
}

/// The cell's text with plain digits and spaces, out of what spreadsheets wrap it in.
QString unwrapped(QStringView cell)
{
    const QString plain = plainDigits(cell);
    QStringView text = QStringView(plain).trimmed();
    if (text.startsWith(u"=\"") && text.endsWith(u'"') && text.size() > 2)
        text = text.mid(2, text.size() - 3).trimmed();
    else if (text.startsWith(u'\''))
        text = text.mid(1).trimmed();
    return text.toString();
}

/// 2,12612E+11 has lost half of its digits, #### all of them.
bool isDamaged(QStringView text)
{
    if (text.startsWith(u'+') || text.startsWith(u'-'))
        text = text.mid(1);
    if (!text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) { return c == u'#'; }))
        return true;
    const auto *const mark = std::find_if(text.begin(), text.end(), [](QChar c) { return c == u'e' || c == u'E'; });
    if (mark == text.end())
        return false;
    const QStringView mantissa = text.left(mark - text.begin());
    QStringView exponent = text.mid(mantissa.size() + 1);
    if (exponent.startsWith(u'+') || exponent.startsWith(u'-'))
        exponent = exponent.mid(1);
    const bool mantissaIsANumber = mantissa.size() > 0 && isDigit(mantissa.front())
        && std::all_of(mantissa.begin(), mantissa.end(), [](QChar c) { return isDigit(c) || c == u',' || c == u'.'; });
    return mantissaIsANumber && areDigits(exponent);
}

/// 612345678.0: a column that a program took for fractions. The text in front of it; empty if it is no such thing.
QStringView wholeOfFraction(QStringView text)
{
    const bool fraction = text.size() > 2 && (text.endsWith(u".0") || text.endsWith(u",0"));
    return fraction && areDigits(text.chopped(2)) ? text.chopped(2) : QStringView();
}

BulkFault faultOf(MsisdnError error)
{
    switch (error) {
    case MsisdnError::Empty:
        return BulkFault::PhoneMissing;
    case MsisdnError::NotDigits:
        return BulkFault::PhoneNotDigits;
    case MsisdnError::TooShort:
        return BulkFault::PhoneTooShort;
    case MsisdnError::TooLong:
        return BulkFault::PhoneTooLong;
    case MsisdnError::NotMobile:
        return BulkFault::PhoneNotMobile;
    case MsisdnError::Foreign:
        return BulkFault::PhoneForeign;
    }
    Q_UNREACHABLE();
}

BulkFault faultOf(MoneyError error)
{
    switch (error) {
    case MoneyError::Empty:
        return BulkFault::AmountMissing;
    case MoneyError::NotANumber:
        return BulkFault::AmountNotANumber;
    case MoneyError::TooManyDecimals:
        return BulkFault::AmountTooManyDecimals;
    case MoneyError::TooLarge:
        return BulkFault::AmountTooLarge;
    }
    Q_UNREACHABLE();
}

/// The amount's text without "DH", "MAD", "dirhams" behind it.
QStringView withoutCurrency(QStringView text)
{
    constexpr std::array<QStringView, 8> currencies{u"dirhams", u"dirham", u"dhs", u"dh", u"mad",
        u"\u062F\u0631\u0627\u0647\u0645", // drahem
        u"\u062F\u0631\u0647\u0645", // dirham
        u"\u062F.\u0645."};
    for (const QStringView currency : currencies) {
        if (text.endsWith(currency, Qt::CaseInsensitive))
            return text.chopped(currency.size()).trimmed();
    }
    return text;
}

/// Whether the spaces in a number stand where thousands do.
bool groupsByThree(QStringView text)
{
    const auto *const mark = std::find_if(text.begin(), text.end(), [](QChar c) { return c == u',' || c == u'.'; });
    const QStringView whole = text.left(mark - text.begin());
    if (text.mid(whole.size()).contains(u' '))
        return false;
    qsizetype begin = 0;
    for (qsizetype space = whole.indexOf(u' '); space >= 0; space = whole.indexOf(u' ', begin)) {
        const bool first = begin == 0;
        if (first ? space > 4 : space - begin != 3) // a sign and three digits
            return false;
        begin = space + 1;
    }
    return begin == 0 || whole.size() - begin == 3;
}

} // namespace

Expected<Phone, BulkFault> phone(QStringView cell)
{
    const QString text = unwrapped(cell);
    const QStringView wholePart = wholeOfFraction(text);
    // No program writes both the zero in front and a fraction, so the 0 behind may be a digit or none.
    if (isDamaged(text) || wholePart.startsWith(u'0'))
        return Unexpected{BulkFault::PhoneDamaged};
    const QStringView whole = wholePart.isEmpty() ? QStringView(text) : wholePart;
    const bool zeroLost = whole.size() == 9 && areDigits(whole) && (whole.front() == u'6' || whole.front() == u'7');
    const auto number = Msisdn::parse(zeroLost ? QString(u'0' + whole.toString()) : whole.toString());
    if (!number)
        return Unexpected{faultOf(number.error())};
    return Phone{*number, zeroLost};
}

std::optional<Operator> operatorNamed(QStringView cell)
{
    struct Name {
        QStringView folded;
        Operator op;
    };
    constexpr std::array names{
        Name{u"orange", Operator::Orange},
        Name{u"orangemaroc", Operator::Orange},
        Name{u"orangemorocco", Operator::Orange},
        Name{u"meditel", Operator::Orange}, // its name until 2016, still said
        Name{u"medi", Operator::Orange},
        Name{u"\u0627\u0648\u0631\u0627\u0646\u062C", Operator::Orange},
        Name{u"\u0627\u0648\u0631\u0646\u062C", Operator::Orange},
        Name{u"\u0645\u064A\u062F\u064A\u062A\u064A\u0644", Operator::Orange},
        Name{u"inwi", Operator::Inwi},
        Name{u"inwimaroc", Operator::Inwi},
        Name{u"wana", Operator::Inwi}, // its name until 2010
        Name{u"\u0627\u0646\u0648\u064A", Operator::Inwi},
        Name{u"\u0648\u0627\u0646\u0627", Operator::Inwi},
        Name{u"maroctelecom", Operator::MarocTelecom},
        Name{u"marruecostelecom", Operator::MarocTelecom},
        Name{u"iam", Operator::MarocTelecom}, // Ittissalat Al-Maghrib
        Name{u"ittissalatalmaghrib", Operator::MarocTelecom},
        Name{u"itissalatalmaghrib", Operator::MarocTelecom},
        Name{u"\u0627\u062A\u0635\u0627\u0644\u0627\u062A\u0627\u0644\u0645\u063A\u0631\u0628", Operator::MarocTelecom},
        Name{u"\u0645\u0627\u0631\u0648\u0643\u062A\u064A\u0644\u064A\u0643\u0648\u0645", Operator::MarocTelecom},
    };
    const QString folded = foldedName(cell);
    const auto *const found =
        std::find_if(names.begin(), names.end(), [&](const Name &name) { return name.folded == folded; });
    return found == names.end() ? std::nullopt : std::optional(found->op);
}

Expected<std::optional<Operator>, BulkFault> op(QStringView cell)
{
    const QString text = unwrapped(cell);
    if (text.isEmpty())
        return std::optional<Operator>();
    const std::optional<Operator> named = operatorNamed(text);
    if (!named)
        return Unexpected{BulkFault::OperatorUnknown};
    return named;
}

Expected<Money, BulkFault> amount(QStringView cell)
{
    const QString text = unwrapped(cell);
    const QStringView number = withoutCurrency(text);
    const auto money = Money::parse(number);
    if (!money)
        return Unexpected{faultOf(money.error())};
    if (!groupsByThree(number))
        return Unexpected{BulkFault::AmountNotANumber};
    if (*money <= Money())
        return Unexpected{BulkFault::AmountNotPositive};
    return *money;
}

Expected<Promo, BulkFault> promo(QStringView cell)
{
    constexpr std::array<QStringView, 13> none{u"normal", u"normale", u"simple", u"standard", u"sans", u"aucun",
        u"aucune", u"none", u"ninguna", u"ninguno", u"\u0639\u0627\u062F\u064A", u"\u0639\u0627\u062F\u064A\u0647",
        u"\u0628\u062F\u0648\u0646"};
    const QString text = unwrapped(cell);
    if (text.isEmpty() || text == QStringView(u"-") || text == QStringView(u"\u2013"))
        return Promo();
    const bool star = text.startsWith(u'*') || text.endsWith(u'*'); // 6* is what *6 becomes where people write RTL
    QStringView code(text);
    if (star)
        code = (text.startsWith(u'*') ? code.mid(1) : code.chopped(1)).trimmed();
    if (const auto promo = Promo::fromType(code); promo && !(star && promo->isNone()))
        return *promo;
    if (std::find(none.begin(), none.end(), QStringView(foldedName(text))) != none.end())
        return Promo();
    return Unexpected{BulkFault::PromoUnknown};
}

} // namespace taabia::BulkCells
