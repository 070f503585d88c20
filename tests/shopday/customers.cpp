// SPDX-License-Identifier: GPL-3.0-or-later
#include "shopday/customers.h"

namespace taabia {

namespace {

using enum Fate;
using enum Operator;
using enum PaymentMethod;

ServedCustomer customer(
    const char *phone, Operator op, int dirhams, Fate fate = Delivered, PaymentMethod method = Cash, int received = 0)
{
    return {QString::fromLatin1(phone), op, dirhams, fate, method, received};
}

bool standsAsSold(Fate fate)
{
    return fate == Delivered || fate == Pending;
}

/// The sandbox's margins, by hand: 6.5 %, -3 % and 4 % of the face value are kept.
Money billed(const ServedCustomer &one)
{
    const int perMille = one.op == Orange ? 935 : one.op == Inwi ? 1030 : 960;
    return Money::fromCentimes(one.dirhams * perMille / 10);
}

} // namespace

const std::vector<ServedCustomer> &customersOfTheDay()
{
    static const std::vector<ServedCustomer> all{
        customer("0612000001", Orange, 10),
        customer("0612000002", Inwi, 20, Delivered, Cash, 50),
        customer("0612000003", MarocTelecom, 50, Delivered, Card),
        customer("0600000004", Orange, 20, Failed),
        customer("0612000005", Orange, 5),
        customer("0612000006", Inwi, 10, Delivered, CreditBook),
        customer("0612000007", MarocTelecom, 100, Delivered, Cash, 200),
        customer("0600000203", Orange, 30, Refused),
        customer("0612000009", Orange, 25),
        customer("0612000010", Inwi, 5),
        customer("0612000011", MarocTelecom, 20, Delivered, Cash, 20),
        customer("0600000013", Orange, 50, Refunded, Cash, 100),
        customer("0612000013", Orange, 200, Delivered, Card),
        customer("0612000014", Inwi, 30),
        customer("0600000098", MarocTelecom, 20, Pending),
        customer("0612000016", Orange, 10, Delivered, CreditBook),
        customer("0612000017", Orange, 10),
        customer("0612000018", Inwi, 50, Delivered, Cash, 60),
        customer("0612000019", MarocTelecom, 10),
        customer("0612000020", Orange, 20),
        customer("0612000021", Orange, 5, Delivered, Cash, 100),
        customer("0612000022", Inwi, 20),
        customer("0600000012", Inwi, 10, Failed, Card),
        customer("0612000024", MarocTelecom, 30),
        customer("0612000025", Orange, 100),
        customer("0612000026", Inwi, 10),
        customer("0612000027", MarocTelecom, 5, Delivered, Card),
        customer("0612000028", Orange, 25, Delivered, Cash, 30),
        customer("0600000019", Orange, 10),
        customer("0612000030", Inwi, 20, Delivered, CreditBook),
        customer("0612000031", MarocTelecom, 20),
        customer("0600000103", Orange, 20),
        customer("0612000033", Orange, 50),
        customer("0612000034", Inwi, 10, Delivered, Cash, 20),
        customer("0612000035", MarocTelecom, 10),
        customer("0612000036", Orange, 30, Delivered, Card),
        customer("0600000201", Inwi, 20, Refused),
        customer("0612000038", Inwi, 5),
        customer("0612000039", MarocTelecom, 200, Delivered, Cash, 200),
        customer("0612000040", Orange, 20),
    };
    return all;
}

Money DayOnPaper::soldTotal() const
{
    Money total;
    for (const auto &[method, amount] : sold)
        total = total + amount;
    return total;
}

DayOnPaper dayOnPaper()
{
    DayOnPaper day;
    for (const ServedCustomer &one : customersOfTheDay()) {
        const Money value = Money::fromDirhams(one.dirhams);
        if (standsAsSold(one.fate)) {
            ++day.soldCount;
            day.sold[one.method] = day.sold[one.method] + value;
            day.soldBy[one.op] = day.soldBy[one.op] + value;
        } else if (one.fate == Refunded) {
            ++day.refunded;
            day.refundedAmount = day.refundedAmount + value;
        } else {
            ++day.notDelivered;
            day.notDeliveredAmount = day.notDeliveredAmount + value;
        }
        if (one.method == Cash && (standsAsSold(one.fate) || one.fate == Refunded))
            day.cashTaken = day.cashTaken + value;
        if (one.fate == Delivered) {
            ++day.delivered;
            day.deliveredFaceValue = day.deliveredFaceValue + value;
            day.deliveredBilled = day.deliveredBilled + billed(one);
        }
        if (one.fate == Delivered || one.fate == Pending)
            day.charged = day.charged + billed(one);
    }
    return day;
}

} // namespace taabia
