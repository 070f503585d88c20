// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/out/historyout.h"

#include "domain/moroccotime.h"
#include "ui/words/words.h"

#include <QGuiApplication>
#include <QSaveFile>

namespace taabia {

namespace {

constexpr int rowsAtOnce = 500;
constexpr int noStatus = -1;
constexpr int unlistedStatus = 999; ///< nobody has documented it, and it is easily found again in a sentence

constexpr std::array allStates{SaleState::Intent, SaleState::Void, SaleState::Open, SaleState::Pending, SaleState::Done,
    SaleState::Failed, SaleState::Refunded, SaleState::Rejected, SaleState::Unresolved, SaleState::Conflict};
constexpr std::array allAttentions{Attention::None, Attention::Check, Attention::GiveBack, Attention::Contradicted};

/// Hands the matching sales to \a take, newest first, until it says no.
std::optional<OutError> eachSale(const SaleHistoryFactory &factory, const HistoryFilter &filter, OutProgress &progress,
    const std::function<bool(const Sale &)> &take)
{
    const auto trouble = [](const LedgerError &error) {
        return OutError{OutError::Kind::LedgerTrouble, error.detail, error};
    };
    const auto history = factory();
    if (!history)
        return trouble(history.error());
    std::optional<SaleId> before;
    while (!progress.stop) {
        const auto ids = (*history)->ids(filter, before, rowsAtOnce);
        if (!ids)
            return trouble(ids.error());
        if (ids->empty())
            return std::nullopt;
        before = ids->back();
        const auto sales = (*history)->sales(*ids);
        if (!sales)
            return trouble(sales.error());
        for (const Sale &sale : *sales) {
            if (!take(sale))
                return std::nullopt;
        }
        progress.rows += static_cast<qint64>(sales->size());
    }
    return OutError{OutError::Kind::Stopped};
}

std::vector<ListCell> rowOf(const Sale &sale, const SaleStateWords &words)
{
    std::vector<ListCell> row;
    row.emplace_back(sale.createdUtc);
    row.emplace_back(sale.order.phone);
    row.emplace_back(wireName(sale.order.op));
    row.emplace_back(sale.order.faceValue);
    row.emplace_back(words.promoOf(sale));
    row.emplace_back(words.stateOf(sale));
    row.emplace_back(sale.clerk);
    if (sale.billed)
        row.emplace_back(*sale.billed);
    else
        row.emplace_back();
    row.emplace_back(sale.providerReference);
    row.emplace_back(sale.reference.text());
    return row;
}

/// As on the screen, yet without a word that would have to be translated: the columns' titles name the currency.
QStringList paperRow(const Sale &sale, const SaleStateWords &words)
{
    return {Words::isolated(MoroccoTime::fromUtc(sale.createdUtc).toString(QStringLiteral("dd/MM/yyyy HH:mm"))),
        Words::phone(sale.order.phone), wireName(sale.order.op), Words::isolated(sale.order.faceValue.toShortDisplay()),
        words.promoOf(sale), words.stateOf(sale), sale.clerk,
        sale.billed ? Words::isolated(sale.billed->toDisplay()) : QString()};
}

} // namespace

SaleStateWords::SaleStateWords()
    : m_unlisted(Words::statusWord(StatusCode(unlistedStatus)))
    , m_normal(Words::promoName(Promo()))
{
    constexpr int lastListed = 22;
    Sale sale{
        0, *ExternalReference::fromText(u"X"), {*Msisdn::parse(u"0600000000"), Operator::Orange, Money(), Promo()}};
    for (const Attention attention : allAttentions) {
        sale.attention = attention;
        for (const SaleState state : allStates) {
            sale.state = state;
            for (int status = noStatus; status <= lastListed; ++status) {
                sale.status = status == noStatus ? std::nullopt : std::optional(StatusCode(status));
                for (const char *code : {"", "X"}) {
                    sale.errorCode = QLatin1String(code);
                    m_words[keyOf(sale)] = Words::stateWord(sale);
                }
            }
        }
    }
}

SaleStateWords::Key SaleStateWords::keyOf(const Sale &sale)
{
    return {sale.attention, sale.state, sale.status ? sale.status->value() : noStatus, !sale.errorCode.isEmpty()};
}

QString SaleStateWords::stateOf(const Sale &sale) const
{
    Key key = keyOf(sale);
    if (const auto found = m_words.find(key); found != m_words.end())
        return found->second;
    if (sale.attention == Attention::None && sale.state == SaleState::Pending)
        return QString(m_unlisted).replace(QString::number(unlistedStatus), QString::number(sale.status->value()));
    std::get<int>(key) = noStatus; // in every other state a status that nobody documented changes no word
    const auto plain = m_words.find(key);
    return plain == m_words.end() ? QString() : plain->second;
}

QString SaleStateWords::promoOf(const Sale &sale) const
{
    return sale.order.promo.isNone() ? m_normal : sale.order.promo.star();
}

QStringList HistoryOut::columns()
{
    return {tr("Time"), tr("Number"), tr("Operator"), tr("Face value, DH"), tr("Promo"), tr("State"), tr("Clerk"),
        tr("Billed, DH"), tr("Provider's reference"), tr("Our reference")};
}

QString HistoryOut::fileName()
{
    return QStringLiteral("taabia-%1-%2")
        .arg(
            tr("sales", "in a file's name"), MoroccoTime::dayOf(QDateTime::currentDateTimeUtc()).toString(Qt::ISODate));
}

FileJob HistoryOut::csv(SaleHistoryFactory factory, const HistoryFilter &filter)
{
    std::vector<ListCell> titles;
    for (const QString &title : columns())
        titles.emplace_back(title);
    return [factory = std::move(factory), filter, titles, words = SaleStateWords()](
               const QString &path, OutProgress &progress) -> std::optional<OutError> {
        QSaveFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            return FileJobs::troubleWith(path, file.errorString());
        CsvWriter writer;
        writer.add(titles);
        bool written = true;
        const auto trouble = eachSale(factory, filter, progress, [&](const Sale &sale) {
            writer.add(rowOf(sale, words));
            const QByteArray bytes = writer.take();
            written = file.write(bytes) == bytes.size();
            return written;
        });
        if (trouble)
            return trouble; // without commit() nothing of it stays
        const QByteArray rest = writer.take(); // the titles, when there was no sale
        written = written && file.write(rest) == rest.size() && file.commit();
        return written ? std::nullopt : std::optional(FileJobs::troubleWith(path, file.errorString()));
    };
}

FileJob HistoryOut::pdf(SaleHistoryFactory factory, const HistoryFilter &filter, const PaperTools &tools)
{
    paper::Table table;
    const QStringList titles = columns().mid(0, 8);
    for (int i = 0; i < titles.size(); ++i)
        table.columns.push_back({titles[i], i == 3 || i == 7 ? paper::Align::End : paper::Align::Start});
    paper::Part part;
    part.rightToLeft = QGuiApplication::layoutDirection() == Qt::RightToLeft;
    const QString title = tr("Sales");
    part.blocks.emplace_back(paper::Text{title, paper::Align::Start, paper::Size::Large, true});
    const QString cut =
        tr("Only the newest %1 sales are on this paper. The CSV file has them all.").arg(Words::number(mostOnPaper));
    return [factory = std::move(factory), filter, tools, table, part, title, cut, words = SaleStateWords()](
               const QString &path, OutProgress &progress) -> std::optional<OutError> {
        paper::Table filled = table;
        bool isCut = false;
        const auto trouble = eachSale(factory, filter, progress, [&](const Sale &sale) {
            isCut = filled.rows.size() == static_cast<std::size_t>(mostOnPaper);
            if (!isCut)
                filled.rows.push_back(paperRow(sale, words));
            return !isCut;
        });
        if (trouble)
            return trouble;
        PaperDocument document{title, {part}, false};
        if (isCut)
            document.parts.front().blocks.emplace_back(paper::Text{cut, paper::Align::Start, paper::Size::Small, true});
        document.parts.front().blocks.emplace_back(filled);
        return FileJobs::pdf(tools, document)(path, progress);
    };
}

} // namespace taabia
