// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/csvwriter.h"

#include "domain/moroccotime.h"

#include <algorithm>

namespace taabia {

namespace {

constexpr auto lineEnd = "\r\n";
constexpr QStringView formulaSigns = u"=+-@\uFF1D\uFF0B\uFF0D\uFF20";

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// "-12", "+3", "12,50", "0.5": what a spreadsheet reads as a number, and nothing else.
bool isPlainNumber(QStringView text)
{
    if (!text.isEmpty() && (text.front() == u'-' || text.front() == u'+'))
        text = text.mid(1);
    const auto mark = std::find_if(text.begin(), text.end(), [](QChar c) { return c == u',' || c == u'.'; });
    const QStringView whole = text.left(mark - text.begin());
    const QStringView decimals = mark == text.end() ? QStringView() : text.mid(mark - text.begin() + 1);
    return !whole.isEmpty() && std::all_of(whole.begin(), whole.end(), isDigit)
        && (mark == text.end() || (!decimals.isEmpty() && std::all_of(decimals.begin(), decimals.end(), isDigit)));
}

bool isInvisible(QChar c)
{
    return c.isSpace() || c.category() == QChar::Other_Format || c.category() == QChar::Other_Control;
}

bool startsFormula(QStringView text)
{
    if (text.isEmpty())
        return false;
    if (text.front() == u'\t' || text.front() == u'\r' || text.front() == u'\n')
        return true;
    const auto first = std::find_if_not(text.begin(), text.end(), isInvisible);
    return first != text.end() && formulaSigns.contains(*first) && !isPlainNumber(text);
}

bool steersDirection(QChar c)
{
    return (c >= u'\u202A' && c <= u'\u202E') || (c >= u'\u2066' && c <= u'\u2069') || c == u'\u200E' || c == u'\u200F'
        || c == u'\u061C';
}

QString withoutUnholdable(const QString &text)
{
    QString clean;
    clean.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) {
            clean += c;
            clean += text.at(++i);
        } else if (c.isSurrogate() || c.isNull()) {
            clean += QChar(QChar::ReplacementCharacter);
        } else if (!steersDirection(c)) {
            clean += c;
        }
    }
    return clean;
}

QString quotedIfNeeded(QString cell)
{
    const bool needed = std::any_of(cell.begin(), cell.end(), [](QChar c) {
        return c == u';' || c == u',' || c == u'\t' || c == u'"' || c == u'\r' || c == u'\n';
    }) || (!cell.isEmpty() && (cell.front().isSpace() || cell.back().isSpace()));
    if (!needed)
        return cell;
    return u'"' + cell.replace(u'"', QStringLiteral("\"\"")) + u'"';
}

QString amountCell(Money amount)
{
    const qint64 magnitude = qAbs(amount.centimes());
    return (amount.isNegative() ? QStringLiteral("-") : QString())
        + QStringLiteral("%1,%2").arg(magnitude / 100).arg(magnitude % 100, 2, 10, QLatin1Char('0'));
}

/// Writes a cell in its final form.
struct CellText {
    QString operator()(std::monostate) const { return {}; }
    QString operator()(const QString &text) const { return quotedIfNeeded(CsvWriter::textCell(text)); }
    QString operator()(qint64 number) const { return QString::number(number); }
    QString operator()(Money amount) const { return amountCell(amount); }
    QString operator()(const Msisdn &phone) const { return phone.toDisplay().replace(u'\u202F', u' '); }
    QString operator()(QDate day) const { return day.toString(QStringLiteral("dd/MM/yyyy")); }
    QString operator()(const QDateTime &utc) const
    {
        return MoroccoTime::fromUtc(utc).toString(QStringLiteral("dd/MM/yyyy HH:mm:ss"));
    }
};

} // namespace

CsvWriter::CsvWriter()
    : m_bytes("\xEF\xBB\xBF")
{ }

void CsvWriter::add(const std::vector<ListCell> &row)
{
    bool first = true;
    for (const ListCell &cell : row) {
        if (!std::exchange(first, false))
            m_bytes += ';';
        m_bytes += std::visit(CellText(), cell).toUtf8();
    }
    m_bytes += lineEnd;
}

void CsvWriter::addEmptyRow()
{
    m_bytes += lineEnd;
}

QByteArray CsvWriter::take()
{
    return std::exchange(m_bytes, {});
}

QString CsvWriter::textCell(const QString &text)
{
    QString clean = withoutUnholdable(text);
    return startsFormula(clean) ? u'\'' + clean : clean;
}

} // namespace taabia
