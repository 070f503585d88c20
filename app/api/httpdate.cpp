// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/httpdate.h"

#include <QDateTime>

#include <algorithm>
#include <array>

namespace taabia {

namespace {

constexpr std::array dayNames{"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};
constexpr std::array monthNames{"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};

/// 1 for the first name; 0 if it is none of them.
template <std::size_t N> int placeOf(const QByteArray &name, const std::array<const char *, N> &names)
{
    const auto found = std::find_if(names.begin(), names.end(), [&](const char *one) { return name == one; });
    return found == names.end() ? 0 : static_cast<int>(found - names.begin()) + 1;
}

/// -1 unless every byte is a digit.
int numberAt(const QByteArray &text, qsizetype at, qsizetype length)
{
    int number = 0;
    for (qsizetype i = at; i < at + length; ++i) {
        if (text[i] < '0' || text[i] > '9')
            return -1;
        number = number * 10 + (text[i] - '0');
    }
    return number;
}

} // namespace

std::optional<qint64> secondsOfHttpDate(const QByteArray &header)
{
    //                            0    5  8   12   17 20 23 26
    constexpr char form[] = "---, -- --- ---- --:--:-- GMT";
    if (header.size() != static_cast<qsizetype>(sizeof form) - 1)
        return std::nullopt;
    for (qsizetype i = 0; i < header.size(); ++i) {
        if (form[i] != '-' && header[i] != form[i])
            return std::nullopt;
    }
    const int year = numberAt(header, 12, 4); // -1 would be a year too, the one before Christ
    const QDate date(year, placeOf(header.mid(8, 3), monthNames), numberAt(header, 5, 2));
    const int second = numberAt(header, 23, 2);
    const QTime time(numberAt(header, 17, 2), numberAt(header, 20, 2), second == 60 ? 59 : second); // a leap second
    if (year < 0 || !date.isValid() || !time.isValid() || date.dayOfWeek() != placeOf(header.left(3), dayNames))
        return std::nullopt;
    return QDateTime(date, time, Qt::UTC).toSecsSinceEpoch();
}

} // namespace taabia
