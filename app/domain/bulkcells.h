// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/expected.h"
#include "domain/money.h"
#include "domain/msisdn.h"
#include "domain/operator.h"
#include "domain/promo.h"

#include <optional>

namespace taabia {

/// What is wrong with a line of a bulk file. The last four are told by BulkSheet, which knows what the shop sells.
enum class BulkFault {
    OpenQuote, ///< a quote that nothing closes
    TextAfterQuote, ///< something between a closing quote and the separator
    TooManyCells,
    PhoneMissing,
    PhoneDamaged, ///< 2,12612E+11 or ####: the spreadsheet has kept only some of the digits
    PhoneNotDigits,
    PhoneTooShort,
    PhoneTooLong,
    PhoneNotMobile,
    PhoneForeign,
    OperatorUnknown,
    AmountMissing,
    AmountNotANumber,
    AmountTooManyDecimals,
    AmountTooLarge,
    AmountNotPositive,
    PromoUnknown,
    OperatorNotTold, ///< the line names none, and the number is of no operator's block
    AmountBelowLeast,
    AmountAboveMost,
    PromoNotOffered, ///< the operator has no such promo
};

/// One cell of a bulk file as a value. Each cell may be wrapped as spreadsheets keep them from being bent: '0612345678
/// or ="0612345678". Digits may be Arabic.
namespace BulkCells {

struct Phone {
    Msisdn number;
    bool zeroRestored = false; ///< nine digits from 6 or 7 on: a spreadsheet has taken the zero for needless
};

/// All that Msisdn::parse() understands; besides, nine bare digits that begin with 6 or 7, and a number that a table
/// was saved with as a fraction (612345678.0).
Expected<Phone, BulkFault> phone(QStringView cell);

/// The operator that a shop means: "IAM", "maroc telecom", "Wana", in Arabic too. Empty if it names none.
std::optional<Operator> operatorNamed(QStringView cell);

/// An empty cell is no error: the number then suggests the operator.
Expected<std::optional<Operator>, BulkFault> op(QStringView cell);

/// More than nothing; comma or dot; "10 DH" and "MAD" too. Spaces group by three or not at all: "10 20" is two amounts.
Expected<Money, BulkFault> amount(QStringView cell);

/// "*6", "6"; "0", "Normal", "sans" and an empty cell are none.
Expected<Promo, BulkFault> promo(QStringView cell);

} // namespace BulkCells
} // namespace taabia
