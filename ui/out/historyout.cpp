// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/out/historyout.h"

#include "domain/moroccotime.h"
#include "domain/salesreport.h"
#include "ui/out/imprint.h"
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
constexpr int references = 2; ///< the last columns: they are for machines, not for paper
constexpr int billedColumn = 8;
constexpr std::array figureColumns{3, billedColumn};
constexpr std::array allMethods{PaymentMethod::Cash, PaymentMethod::Card, PaymentMethod::CreditBook};
constexpr std::array allAttentions{Attention::None, Attention::Check, Attention::GiveBack, Attention::Contradicted};

/// A row, the titles or the sum, of all columns: what is left of it.
template <typename Row> Row listed(Row row, HistoryOut::Billed billed)
{
    if (billed == HistoryOut::Billed::LeftOut)
        row.erase(row.begin() + billedColumn);
    return row;
}

struct PaidSale {
    Sale sale;
    std::optional<PaymentMethod> method; ///< empty: made before payments were noted
};

/// What the listed sales come to. Money handed back on the spot was not earned, nor was what the provider took back.
class SoldSum {
public:
    explicit SoldSum(HistoryOut::SumWords words)
        : m_words(std::move(words))
    { }
    void add(const Sale &sale)
    {
        const SaleOutcome outcome = outcomeOf(sale.state);
        if (outcome == SaleOutcome::NotDelivered || outcome == SaleOutcome::Refunded)
            return;
        ++m_sales;
        m_faceValue = m_faceValue + sale.order.faceValue;
        m_billedSales += sale.billed ? 1 : 0;
        m_billed = m_billed + sale.billed.value_or(Money());
    }
    Money faceValue() const { return m_faceValue; }
    Money billed() const { return m_billed; } ///< as far as it is told, and the name says how far
    QString name() const
    {
        const QString sales = Words::number(m_sales);
        const bool isWhole = m_billedSales == m_sales || m_words.billedInPart.isEmpty();
        return isWhole ? m_words.whole.arg(sales) : m_words.billedInPart.arg(sales, Words::number(m_billedSales));
    }

private:
    HistoryOut::SumWords m_words;
    qint64 m_sales = 0;
    qint64 m_billedSales = 0;
    Money m_faceValue;
    Money m_billed;
};

/// Hands the matching sales to \a take, in the filter's order, until it says no.
std::optional<OutError> eachSale(const SaleHistoryFactory &factory, const HistoryFilter &filter, OutProgress &progress,
    const std::function<bool(const PaidSale &)> &take)
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
        const auto methods = (*history)->methods(*ids);
        if (!methods)
            return trouble(methods.error());
        for (const Sale &sale : *sales) {
            const auto paid = methods->find(sale.id);
            if (!take({sale, paid == methods->end() ? std::nullopt : std::optional(paid->second)}))
                return std::nullopt;
        }
        progress.rows += static_cast<qint64>(sales->size());
    }
    return OutError{OutError::Kind::Stopped};
}

std::vector<ListCell> rowOf(const PaidSale &paid, const SaleStateWords &words)
{
    const Sale &sale = paid.sale;
    return {sale.createdUtc, sale.order.phone, wireName(sale.order.op), sale.order.faceValue, words.promoOf(sale),
        words.stateOf(sale), words.methodOf(paid.method), sale.clerk, sale.billed ? ListCell(*sale.billed) : ListCell(),
        sale.providerReference, sale.reference.text()};
}

/// As on the screen, yet without a word that would have to be translated: the columns' titles name the currency.
QStringList paperRow(const PaidSale &paid, const SaleStateWords &words)
{
    const Sale &sale = paid.sale;
    return {Words::isolated(MoroccoTime::fromUtc(sale.createdUtc).toString(QStringLiteral("dd/MM/yyyy HH:mm"))),
        Words::phone(sale.order.phone), wireName(sale.order.op), Words::isolated(sale.order.faceValue.toShortDisplay()),
        words.promoOf(sale), words.stateOf(sale), words.methodOf(paid.method), sale.clerk,
        sale.billed ? Words::isolated(sale.billed->toDisplay()) : QString()};
}

} // namespace

SaleStateWords::SaleStateWords()
    : m_unlisted(Words::statusWord(StatusCode(unlistedStatus)))
    , m_normal(Words::promoName(Promo()))
{
    for (const PaymentMethod method : allMethods)
        m_methods[method] = Words::paymentMethod(method);
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

QString SaleStateWords::methodOf(std::optional<PaymentMethod> method) const
{
    return method ? m_methods.at(*method) : QString();
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

QStringList HistoryOut::columns(Billed billed)
{
    return listed(QStringList{tr("Time"), tr("Number"), tr("Operator"), tr("Face value, DH"), tr("Promo"), tr("State"),
                      tr("Payment"), tr("Clerk"), tr("Billed, DH"), tr("Provider's reference"), tr("Our reference")},
        billed);
}

HistoryOut::SumWords HistoryOut::sumWords(Billed billed)
{
    return {tr("Sold (sales: %1)", "the sum of a list"),
        billed == Billed::Listed ? tr("Sold (sales: %1, of them billed: %2)", "the sum of a list") : QString()};
}

QString HistoryOut::fileName(const PaperTools &tools)
{
    const QDateTime now = MoroccoTime::fromUtc(QDateTime::currentDateTimeUtc());
    return Imprint::now(tools).fileName(
        QStringLiteral("taabia-%1-%2")
            .arg(tr("sales", "in a file's name"), now.toString(QStringLiteral("yyyy-MM-dd-HHmm"))),
        true);
}

FileJob HistoryOut::csv(SaleHistoryFactory factory, const HistoryFilter &filter, Billed billed)
{
    std::vector<ListCell> titles;
    for (const QString &title : columns(billed))
        titles.emplace_back(title);
    return [factory = std::move(factory), filter, billed, titles, words = SaleStateWords(),
               none = SoldSum(sumWords(billed))](
               const QString &path, OutProgress &progress) -> std::optional<OutError> {
        QSaveFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            return FileJobs::troubleWith(path, file.errorString());
        CsvWriter writer;
        writer.add(titles);
        SoldSum sum = none;
        bool written = true;
        const auto trouble = eachSale(factory, filter, progress, [&](const PaidSale &paid) {
            sum.add(paid.sale);
            writer.add(listed(rowOf(paid, words), billed));
            const QByteArray bytes = writer.take();
            written = file.write(bytes) == bytes.size();
            return written;
        });
        if (trouble)
            return trouble; // without commit() nothing of it stays
        writer.addEmptyRow();
        writer.add(
            listed(std::vector<ListCell>{sum.name(), {}, {}, sum.faceValue(), {}, {}, {}, {}, sum.billed()}, billed));
        const QByteArray rest = writer.take();
        written = written && file.write(rest) == rest.size() && file.commit();
        return written ? std::nullopt : std::optional(FileJobs::troubleWith(path, file.errorString()));
    };
}

FileJob HistoryOut::pdf(SaleHistoryFactory factory, const HistoryFilter &filter, const PaperTools &tools, Billed billed)
{
    paper::Table table;
    const QStringList all = columns(billed);
    const QStringList titles = all.mid(0, all.size() - references);
    for (int i = 0; i < titles.size(); ++i) {
        const bool isFigure = std::find(figureColumns.begin(), figureColumns.end(), i) != figureColumns.end();
        table.columns.push_back({titles[i], isFigure ? Listings::sideOfFigures() : paper::Align::Start});
    }
    const Imprint imprint = Imprint::now(tools);
    paper::Part part;
    part.rightToLeft = QGuiApplication::layoutDirection() == Qt::RightToLeft;
    imprint.addMark(part.blocks);
    const QString title = tr("Sales");
    part.blocks.emplace_back(paper::Text{title, paper::Align::Start, paper::Size::Large, true});
    const QString counted = tr("Failed and refunded sales are listed, but not counted as sold.");
    part.blocks.emplace_back(paper::Text{counted, paper::Align::Start, paper::Size::Small, false});
    const PaperDocument empty{title, {part}, false, imprint.edges()};
    const QString cut = tr("Only the newest %1 sales are on this paper and in its sum. The CSV file has them all.")
                            .arg(Words::number(mostOnPaper));
    return
        [factory = std::move(factory), filter, billed, tools, table, empty, cut, words = SaleStateWords(),
            none = SoldSum(sumWords(billed))](const QString &path, OutProgress &progress) -> std::optional<OutError> {
            paper::Table filled = table;
            SoldSum sum = none;
            bool isCut = false;
            const auto trouble = eachSale(factory, filter, progress, [&](const PaidSale &paid) {
                isCut = filled.rows.size() == static_cast<std::size_t>(mostOnPaper);
                if (isCut)
                    return false;
                sum.add(paid.sale);
                filled.rows.push_back(listed(paperRow(paid, words), billed));
                return true;
            });
            if (trouble)
                return trouble;
            filled.total = listed(QStringList{sum.name(), {}, {}, Words::isolated(sum.faceValue().toDisplay()), {}, {},
                                      {}, {}, Words::isolated(sum.billed().toDisplay())},
                billed);
            PaperDocument document = empty;
            auto &blocks = document.parts.front().blocks;
            if (isCut)
                blocks.emplace_back(paper::Text{cut, paper::Align::Start, paper::Size::Small, true});
            blocks.emplace_back(filled);
            return FileJobs::pdf(tools, document)(path, progress);
        };
}

} // namespace taabia
