// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/simprovider.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace taabia::sim {

namespace {

constexpr std::int64_t second = 1000;
constexpr std::int64_t minute = 60 * second;
constexpr std::int64_t hour = 60 * minute;
constexpr std::int64_t day = 24 * hour;

bool isDone(int status)
{
    return status == 3 || status == 19 || status == 20;
}

bool isFailed(int status)
{
    constexpr std::array failed{4, 5, 6, 7, 10, 12};
    return std::find(failed.begin(), failed.end(), status) != failed.end();
}

WireReply refusal(int httpStatus, const char *code)
{
    return {httpStatus, QByteArray(R"({"message":"Non.","parameters":{"code":")") + code + R"("}})"};
}

WireReply notFound()
{
    return refusal(404, "NOT_FOUND");
}

QByteArray dirhams(qint64 centimes)
{
    const QByteArray cents = QByteArray::number(centimes % 100);
    return QByteArray::number(centimes / 100) + '.' + (cents.size() < 2 ? "0" : "") + cents;
}

QByteArray field(const QJsonObject &object, const char *name)
{
    const QJsonValue value = object[QLatin1String(name)];
    if (value.isString())
        return '"' + value.toString().toUtf8() + '"';
    return QByteArray::number(value.toDouble());
}

/// As by-ref and history tell it; \a idName and \a thin are the differences between them.
QByteArray recordJson(const Recharge &recharge, StatusCode status, const char *idName, bool thin)
{
    QByteArray json = QByteArray("{\"") + idName + "\":\"R" + QByteArray::number(recharge.id)
        + "\",\"status_code\":" + QByteArray::number(status.value()) + ",\"phone\":" + recharge.phone;
    if (!thin) {
        json += ",\"external_reference\":\"" + recharge.reference.toUtf8() + "\",\"operator\":" + recharge.op
            + ",\"value\":" + recharge.value + ",\"type\":" + recharge.type
            + ",\"billing_amount\":" + dirhams(recharge.billed);
    }
    return json + '}';
}

} // namespace

// ---------------------------------------------------------------- one recharge

StatusCode Recharge::statusAt(std::int64_t time) const
{
    int status = plan.front().status;
    for (const Step &step : plan) {
        if (step.at <= time)
            status = step.status;
    }
    return StatusCode(status);
}

std::int64_t Recharge::changedAt(std::int64_t time) const
{
    std::int64_t changed = bornAt;
    for (const Step &step : plan) {
        if (step.at <= time)
            changed = step.at;
    }
    return changed;
}

qint64 Recharge::netAt(std::int64_t time) const
{
    const int status = statusAt(time).value();
    return isFailed(status) || status == 11 || foreign ? 0 : billed;
}

// ---------------------------------------------------------------- the provider

SimProvider::SimProvider(FaultPlan &plan, SimTime &time, Trace &trace, Auditor &auditor)
    : m_plan(plan)
    , m_time(time)
    , m_trace(trace)
    , m_auditor(auditor)
{ }

std::optional<WireReply> SimProvider::insteadOfBooking()
{
    if (m_plan.strikes(Fault::RequestCut))
        return WireReply{400, R"({"message":"Requete illisible."})"};
    if (!m_plan.strikes(Fault::ErrsBefore))
        return std::nullopt;
    constexpr std::array errors{500, 502, 503, 504, 408, 425, 429};
    const int http = errors[m_plan.pick(Choice::Detail, errors.size())];
    const bool page = m_plan.chance(Choice::Detail, 50);
    return WireReply{http, page ? QByteArray("<html>Oops</html>") : QByteArray(R"({"message":"Plus tard."})")};
}

void SimProvider::post(const QByteArray &body, Answered answered)
{
    if (const std::optional<WireReply> reply = insteadOfBooking()) {
        answered(*reply);
    } else if (m_plan.strikes(Fault::BooksLate)) {
        const std::int64_t delay = m_plan.between(Choice::Delay, second, 10 * minute);
        m_time.after(delay, SimTime::outside, [this, body, answered] { answered(book(body)); });
    } else {
        answered(book(body));
    }
}

void SimProvider::postList(const QByteArray &body, Answered answered)
{
    if (const std::optional<WireReply> reply = insteadOfBooking()) {
        answered(*reply);
    } else if (m_plan.strikes(Fault::BooksLate)) {
        const std::int64_t delay = m_plan.between(Choice::Delay, second, 10 * minute);
        m_time.after(delay, SimTime::outside, [this, body, answered] { answered(bookList(body)); });
    } else {
        answered(bookList(body));
    }
}

WireReply SimProvider::book(const QByteArray &body)
{
    const Expected<Recharge *, WireReply> entered = enter(QJsonDocument::fromJson(body).object());
    return entered ? accept(**entered) : entered.error();
}

/// A list whose lines are not where they belong tells a line's refusal of a recharge that was booked: then the books
/// must not be behind as well, or nothing at all would contradict it.
WireReply SimProvider::bookList(const QByteArray &body)
{
    const QJsonArray orders = QJsonDocument::fromJson(body).object()[QLatin1String("items")].toArray();
    const bool jumbled = m_plan.strikes(Fault::ListJumbled);
    std::vector<QByteArray> lines;
    for (const QJsonValue &order : orders)
        lines.push_back(bookLine(order.toObject(), !jumbled));
    if (jumbled && !lines.empty()) {
        const std::size_t at = m_plan.pick(Choice::Detail, static_cast<std::uint32_t>(lines.size()));
        switch (m_plan.pick(Choice::Detail, 3)) {
        case 0:
            lines.erase(lines.begin() + static_cast<std::ptrdiff_t>(at));
            break;
        case 1:
            lines.insert(
                lines.begin() + static_cast<std::ptrdiff_t>(at), R"({"success":false,"error":"DAILY_LIMIT_EXCEEDED"})");
            break;
        default:
            std::swap(lines.front(), lines[at]);
            break;
        }
    }
    if (m_plan.strikes(Fault::ErrsAfter))
        return {500, R"({"message":"Erreur."})"};
    QByteArray items;
    for (const QByteArray &line : lines)
        items += (items.isEmpty() ? "" : ",") + line;
    return {200, R"({"items":[)" + items + R"(],"balance":100})"};
}

/// What a line says of a status is told by its place alone: the auditor does not take it for the provider's word.
QByteArray SimProvider::bookLine(const QJsonObject &order, bool lags)
{
    const Expected<Recharge *, WireReply> entered = enter(order);
    if (!entered) {
        const QJsonObject reply = QJsonDocument::fromJson(entered.error().body).object();
        const QString code = reply[QLatin1String("parameters")].toObject()[QLatin1String("code")].toString();
        const QString error = code.isEmpty() ? reply[QLatin1String("message")].toString() : code;
        return R"({"success":false,"error":")" + error.toUtf8() + R"("})";
    }
    Recharge &recharge = **entered;
    if (!lags)
        recharge.knownAt = recharge.bornAt;
    return R"({"success":true,"status_code":)" + QByteArray::number(recharge.statusAt(m_time.now()).value())
        + R"(,"ref_interne":"R)" + QByteArray::number(recharge.id) + R"("})";
}

Expected<Recharge *, WireReply> SimProvider::enter(const QJsonObject &order)
{
    forgetOld();
    const QString reference = order[QLatin1String("external_reference")].toString();
    if (m_plan.strikes(Fault::ReferenceTaken) && !find(reference))
        plantForeign(reference);
    const Recharge *known = find(reference);
    if ((known && !known->forgotten) || m_burned.contains(reference))
        return Unexpected{refusal(409, "DUPLICATE_REFERENCE")};
    if (const std::optional<WireReply> refused = refuse(reference))
        return Unexpected{*refused};

    Recharge recharge;
    recharge.id = ++m_lastId;
    recharge.reference = reference;
    recharge.phone = field(order, "phone");
    recharge.op = field(order, "operator");
    recharge.value = field(order, "value");
    recharge.type = field(order, "type");
    recharge.bornAt = m_time.now();
    recharge.billed = static_cast<qint64>(order[QLatin1String("value")].toDouble() * 100) * 95 / 100;
    if (m_plan.strikes(Fault::LooksBehind))
        recharge.knownAt = m_time.now() + m_plan.between(Choice::Delay, second, 2 * minute);
    draftPlan(recharge);
    m_books.push_back(recharge);
    m_trace.note(m_time.now(), "provider books", recharge.id);
    m_auditor.booked(reference);
    return &m_books.back();
}

std::optional<WireReply> SimProvider::refuse(const QString &reference)
{
    if (!m_plan.strikes(Fault::Refuses))
        return std::nullopt;
    if (m_plan.strikes(Fault::BurnsReference))
        m_burned.insert(reference, m_time.now());
    m_trace.note(m_time.now(), "provider refuses");
    switch (m_plan.pick(Choice::Detail, 5)) {
    case 0:
        return refusal(400, "INSUFFICIENT_FUNDS");
    case 1:
        return refusal(400, "DAILY_LIMIT_EXCEEDED");
    case 2:
        return refusal(403, "CLIENT_SUSPENDED");
    case 3:
        return refusal(401, "AUTH_INVALID");
    default:
        return WireReply{400, R"({"message":"Missing or invalid payload (phone, operator, value)."})"};
    }
}

WireReply SimProvider::accept(Recharge &recharge)
{
    if (m_plan.strikes(Fault::ErrsAfter)) {
        constexpr std::array errors{500, 429, 404, 405, 422};
        return {errors[m_plan.pick(Choice::Detail, errors.size())], R"({"message":"Erreur."})"};
    }
    const QByteArray reference = recharge.reference.toUtf8();
    if (m_plan.strikes(Fault::AnswersOddly)) {
        switch (m_plan.pick(Choice::Detail, 4)) {
        case 0:
            return {200, R"({"success":false,"message":"?"})"};
        case 1:
            return {200, R"({"success":true,"status_code":3,"ref_interne":"R1","external_reference":"T1-OTHER"})"};
        case 2:
            return {200, R"({"success":true,"status_code":3,"external_reference":")" + reference + R"("})"};
        default:
            return {201, "[]"};
        }
    }
    const StatusCode status = tell(recharge, false);
    return {200,
        R"({"success":true,"ref_interne":"R)" + QByteArray::number(recharge.id) + R"(","external_reference":")"
            + reference + R"(","status_code":)" + QByteArray::number(status.value()) + R"(,"value":)" + recharge.value
            + R"(,"billing_amount":)" + dirhams(recharge.billed) + '}'};
}

/// Most recharges arrive after some seconds; the rest is what shops complain about.
void SimProvider::draftPlan(Recharge &recharge)
{
    constexpr std::array waiting{1, 1, 1, 2, 0, 8, 9, 16, 17, 21, 22};
    constexpr std::array odd{13, 18, 77, -1};
    constexpr std::array ends{3, 3, 3, 3, 3, 3, 19, 20, 4, 5, 6, 7, 10, 12, 11};
    const std::int64_t now = m_time.now();
    if (m_plan.strikes(Fault::StatusOdd))
        recharge.plan.push_back({now, odd[m_plan.pick(Choice::Status, odd.size())]});
    else
        recharge.plan.push_back({now, waiting[m_plan.pick(Choice::Status, waiting.size())]});
    std::int64_t wait = m_plan.between(Choice::Delay, 200, 20 * second);
    if (m_plan.strikes(Fault::StatusSlow))
        wait = m_plan.chance(Choice::Delay, 80) ? m_plan.between(Choice::Delay, minute, 20 * minute)
                                                : m_plan.between(Choice::Delay, hour, 3 * day);
    const int end = ends[m_plan.pick(Choice::Status, ends.size())];
    if (m_plan.chance(Choice::Status, 10))
        recharge.plan.front().status = end; // final at once
    else
        recharge.plan.push_back({now + wait, end});
    const std::int64_t settled = recharge.plan.back().at;
    if (isDone(end) && m_plan.strikes(Fault::Refunds))
        recharge.plan.push_back({settled + m_plan.between(Choice::Delay, minute, 5 * day), 11});
    else if (end != 11 && m_plan.strikes(Fault::ChangesItsMind))
        recharge.plan.push_back({settled + m_plan.between(Choice::Delay, minute, hour), isDone(end) ? 4 : 3});
}

void SimProvider::plantForeign(const QString &reference)
{
    Recharge foreign;
    foreign.id = ++m_lastId;
    foreign.reference = reference;
    foreign.phone = "\"0699999999\"";
    foreign.op = "\"Orange\"";
    foreign.value = "5";
    foreign.type = "\"0\"";
    foreign.bornAt = m_time.now();
    foreign.foreign = true;
    foreign.plan.push_back({m_time.now(), 3});
    m_books.push_back(foreign);
    m_auditor.ownedByAnother(reference);
}

// ---------------------------------------------------------------- questions

/// What the provider says of it: now, or as a copy of its books knew it a minute ago. A copy that is behind shows an
/// earlier waiting status, never an earlier end: that would be another outcome, not an older one.
StatusCode SimProvider::tell(const Recharge &recharge, bool behind)
{
    const int first = recharge.plan.front().status;
    const bool waitedFirst = !isDone(first) && !isFailed(first) && first != 11;
    const StatusCode status = behind && waitedFirst ? StatusCode(first) : recharge.statusAt(m_time.now());
    m_auditor.said(recharge.reference, status);
    return status;
}

WireReply SimProvider::byReference(const QString &reference)
{
    forgetOld();
    if (m_plan.strikes(Fault::QuestionErrs)) {
        switch (m_plan.pick(Choice::Detail, 5)) {
        case 0:
            return {500, "<html>"};
        case 1:
            return refusal(403, "IP_NOT_ALLOWED");
        case 2:
            return {429, R"({"message":"Trop de requetes."})"};
        case 3:
            return {404, R"({"message":"Adresse inconnue."})"};
        default:
            return {200, R"({"success":true})"};
        }
    }
    if (!m_books.empty() && m_plan.strikes(Fault::MixesUpRecords)) {
        const Recharge &other = m_books[m_plan.pick(Choice::Detail, static_cast<std::uint32_t>(m_books.size()))];
        return {200, recordJson(other, tell(other, false), "ref_interne", false)};
    }
    const Recharge *found = find(reference);
    if (!found || found->forgotten || (m_time.now() < found->knownAt && !m_plan.isStopped()))
        return notFound();
    return {200, recordJson(*found, tell(*found, m_plan.strikes(Fault::LooksBehind)), "ref_interne", false)};
}

WireReply SimProvider::history(int page, int pageSize)
{
    forgetOld();
    if (m_plan.strikes(Fault::QuestionErrs))
        return {m_plan.chance(Choice::Detail, 50) ? 500 : 404, R"({"message":"Non."})"};
    const bool thin = m_plan.strikes(Fault::HistoryThin);
    std::vector<const Recharge *> listed;
    for (auto recharge = m_books.rbegin(); recharge != m_books.rend(); ++recharge) {
        if (!recharge->forgotten && m_time.now() >= recharge->knownAt)
            listed.push_back(&*recharge);
    }
    QByteArray items;
    const std::size_t first = static_cast<std::size_t>(page - 1) * static_cast<std::size_t>(pageSize);
    for (std::size_t i = first; i < std::min(listed.size(), first + static_cast<std::size_t>(pageSize)); ++i) {
        items += (items.isEmpty() ? "" : ",") + recordJson(*listed[i], tell(*listed[i], false), "id", thin);
    }
    return {200,
        R"({"success":true,"items":[)" + items + R"(],"pagination":{"page":)" + QByteArray::number(page)
            + R"(,"page_size":)" + QByteArray::number(pageSize) + R"(,"total":)" + QByteArray::number(listed.size())
            + "}}"};
}

WireReply SimProvider::balance()
{
    constexpr qint64 opening = 10'000'000;
    qint64 left = opening;
    for (const Recharge &recharge : m_books)
        left -= recharge.netAt(m_time.now());
    return {200, R"({"balance":)" + dirhams(left) + R"(,"currency":"MAD","credit_limit":0})"};
}

void SimProvider::forgetOld()
{
    for (Recharge &recharge : m_books)
        recharge.forgotten = recharge.forgotten || m_time.now() - recharge.bornAt >= retention;
    m_burned.removeIf([this](auto entry) { return m_time.now() - entry.value() >= retention; });
}

void SimProvider::hurry()
{
    constexpr std::int64_t soon = 10 * second;
    for (Recharge &recharge : m_books) {
        std::int64_t at = m_time.now();
        for (Recharge::Step &step : recharge.plan) {
            if (step.at > m_time.now())
                step.at = at += soon;
        }
    }
}

const Recharge *SimProvider::find(const QString &reference) const
{
    const Recharge *newest = nullptr; // a forgotten reference may have been booked anew
    for (const Recharge &recharge : m_books) {
        if (recharge.reference == reference)
            newest = &recharge;
    }
    return newest;
}

} // namespace taabia::sim
