// SPDX-License-Identifier: GPL-3.0-or-later
//
// One day, played from the first key to the last; each test goes on where the one before stopped. What it must come to
// is worked out by customers.cpp, and held against the screen, the paper, the CSV and the provider.
#include <QTest>

#include "desk/cashdesk.h"
#include "receipts/escposdecoder.h"
#include "receipts/paperpainter.h"
#include "shopday/shopatwork.h"
#include "ui/cash/closeshiftsheet.h"
#include "ui/cash/countoverlay.h"
#include "ui/cash/linefield.h"
#include "ui/cash/piecegrid.h"
#include "ui/day/figuresview.h"
#include "ui/sell/givebackcard.h"
#include "ui/widgets/actionbutton.h"
#include "ui/words/words.h"

#include <QApplication>
#include <QDir>
#include <QFileDialog>
#include <QJsonArray>
#include <QJsonObject>
#include <QLineEdit>
#include <QProcess>

using namespace taabia;

namespace {

const Money openingFloat = Money::fromDirhams(500);
const Money takenOut = Money::fromDirhams(300);
const Money missing = Money::fromDirhams(12);

QString words(Money amount)
{
    return plain(Words::amount(amount));
}

/// Everything that stands in a document, in reading order.
QString textOf(const PaperDocument &document)
{
    QStringList all;
    for (const paper::Part &part : document.parts) {
        for (const paper::Block &block : part.blocks) {
            if (const auto *text = std::get_if<paper::Text>(&block))
                all += text->text;
            else if (const auto *pair = std::get_if<paper::Pair>(&block))
                all += pair->label + QLatin1Char(' ') + pair->value;
            else if (const auto *mark = std::get_if<paper::Mark>(&block))
                all += mark->text;
            else if (const auto *table = std::get_if<paper::Table>(&block)) {
                for (const QStringList &row : table->rows)
                    all += row.join(QLatin1Char(' '));
                all += table->total.value_or(QStringList()).join(QLatin1Char(' '));
            }
        }
    }
    return plain(all.join(QLatin1Char('\n')));
}

/// Money as paper writes it: always two decimals.
QString onPaper(Money amount)
{
    return plain(amount.toDisplay());
}

} // namespace

class TestShopDay : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void the_shift_is_opened_with_a_float();
    void forty_customers_are_served();
    void receipts_wait_while_the_printer_is_off_and_come_when_it_is_on();
    void every_sale_ends_as_the_provider_says();
    void the_refund_is_given_back();
    void cash_goes_out_with_a_reason();
    void an_x_report_says_what_was_sold_and_not_what_should_be_there();
    void the_drawer_is_counted_blind_and_the_shift_closed();
    void the_screen_agrees();
    void the_paper_agrees();
    void the_daily_pdf_wrote_itself_and_agrees();
    void the_figures_and_their_csv_agree();
    void the_provider_agrees();
    void the_chain_is_whole_and_ends_as_the_paper_says();

private:
    PrintJob lastJob(PrintKind kind) const;
    void lookAtDay(Qt::Key view);

    std::unique_ptr<ShopAtWork> m_shop;
    DayOnPaper m_day = dayOnPaper();
    Money m_expected;
    qsizetype m_printedBeforeZ = 0;
    bool m_broken = false;
};

void TestShopDay::initTestCase()
{
    m_expected = openingFloat + m_day.cashTaken - takenOut - m_day.refundedAmount;
    m_shop = std::make_unique<ShopAtWork>();
    QVERIFY(m_shop->open());
}

/// A day that went wrong in the morning says nothing in the evening.
void TestShopDay::init()
{
    if (m_broken)
        QSKIP("an earlier part of the day went wrong");
}

void TestShopDay::cleanup()
{
    m_broken = m_broken || QTest::currentTestFailed();
}

void TestShopDay::lookAtDay(Qt::Key view)
{
    m_shop->press(Qt::Key_F4);
    m_shop->press(view, Qt::AltModifier);
}

PrintJob TestShopDay::lastJob(PrintKind kind) const
{
    for (auto job = m_shop->jobs.rbegin(); job != m_shop->jobs.rend(); ++job) {
        if (job->kind == kind)
            return *job;
    }
    return {};
}

void TestShopDay::the_shift_is_opened_with_a_float()
{
    lookAtDay(Qt::Key_2);
    QVERIFY(m_shop->until([this] { return m_shop->shows(QStringLiteral("No shift is open")); }));
    m_shop->type(openingFloat.toDecimal());
    m_shop->press(Qt::Key_Return);
    QVERIFY(m_shop->until([this] { return m_shop->shows(QStringLiteral("Opened by Amina")); }));
    m_shop->press(Qt::Key_F1);
}

void TestShopDay::forty_customers_are_served()
{
    int served = 0;
    for (const ServedCustomer &customer : customersOfTheDay()) {
        if (++served == 10)
            m_shop->switchPrinterOff();
        QVERIFY2(m_shop->serve(customer), qPrintable(customer.phone));
        if (served == 5 || served == 11 || served == 12)
            m_shop->press(Qt::Key_P, Qt::ControlModifier);
    }
    QCOMPARE(m_shop->sales.size(), size_t(40));
}

void TestShopDay::receipts_wait_while_the_printer_is_off_and_come_when_it_is_on()
{
    QVERIFY(m_shop->until([this] { return m_shop->jobs.size() == 3; }));
    QCOMPARE(m_shop->jobs[0].state, PrintState::Printed);
    QVERIFY(m_shop->until([this] { return !m_shop->jobs[1].lastError.isEmpty(); }));
    m_shop->switchPrinterOn();
    // Those that have been given to the PDF folder meanwhile are not lost either; a person asks for them again.
    QVERIFY(m_shop->until(
        [this] {
            return std::all_of(m_shop->jobs.begin(), m_shop->jobs.end(), [](const PrintJob &job) {
                return job.state == PrintState::Printed || job.state == PrintState::SavedAsPdf;
            });
        },
        60'000));
    lookAtDay(Qt::Key_5);
    QVERIFY(m_shop->until([this] { return m_shop->shows(QStringLiteral("Prints")); }));
    m_shop->press(Qt::Key_F1);
}

void TestShopDay::every_sale_ends_as_the_provider_says()
{
    const auto stateOf = [this](const ServedCustomer &customer) {
        const auto found = std::find_if(m_shop->sales.begin(), m_shop->sales.end(),
            [&](const auto &sale) { return sale.second.order.phone.national() == customer.phone; });
        return found == m_shop->sales.end() ? SaleState::Intent : found->second.state;
    };
    const auto ended = [&](const ServedCustomer &customer) {
        switch (customer.fate) {
        case Fate::Delivered:
            return stateOf(customer) == SaleState::Done;
        case Fate::Failed:
            return stateOf(customer) == SaleState::Failed;
        case Fate::Refused:
            return stateOf(customer) == SaleState::Rejected;
        case Fate::Refunded:
            return stateOf(customer) == SaleState::Refunded;
        case Fate::Pending:
            return stateOf(customer) == SaleState::Pending;
        }
        return false;
    };
    for (const ServedCustomer &customer : customersOfTheDay())
        QVERIFY2(m_shop->until([&] { return ended(customer); }, 60'000), qPrintable(customer.phone));
}

void TestShopDay::the_refund_is_given_back()
{
    QVERIFY(m_shop->until([this] { return m_shop->shows(QStringLiteral("06 00 00 00 13")); }));
    bool moved = false;
    QObject::connect(&m_shop->shop().till().cash(), &CashDesk::cashMoved, &m_shop->window(),
        [&](Ticket, const CashMovement &movement) {
            moved = movement.kind == CashMove::GiveBack && movement.amount == m_day.refundedAmount;
        });
    m_shop->press(Qt::Key_G, Qt::AltModifier);
    QVERIFY(m_shop->until([this] {
        const QWidget *focus = QApplication::focusWidget();
        return focus && !focus->accessibleName().isEmpty();
    }));
    auto *yes = m_shop->window().findChild<GiveBackCard *>()->yesButton();
    QVERIFY(m_shop->until([&] { return yes->isVisible() && yes->isEnabled(); }));
    yes->setFocus();
    m_shop->press(Qt::Key_Space);
    QVERIFY(m_shop->until([&] { return moved; }));
}

void TestShopDay::cash_goes_out_with_a_reason()
{
    lookAtDay(Qt::Key_2);
    m_shop->press(Qt::Key_O, Qt::AltModifier);
    QVERIFY(m_shop->window().overlay());
    m_shop->type(takenOut.toDecimal());
    m_shop->press(Qt::Key_Return);
    m_shop->type(QStringLiteral("To the safe"));
    m_shop->press(Qt::Key_Return);
    QVERIFY(m_shop->until([this] { return !m_shop->window().overlay(); }));
    QVERIFY(m_shop->until([this] { return m_shop->figure(QStringLiteral("Cash out")) == words(takenOut); }));
}

void TestShopDay::an_x_report_says_what_was_sold_and_not_what_should_be_there()
{
    m_shop->press(Qt::Key_X, Qt::AltModifier);
    QVERIFY(m_shop->until([this] { return m_shop->x.has_value(); }));
    QCOMPARE(m_shop->x->soldTotal(), m_day.soldTotal());
    QCOMPARE(m_shop->x->soldCount(), m_day.soldCount);
    QVERIFY(m_shop->until([this] { return lastJob(PrintKind::XReport).state == PrintState::Printed; }));
    const QString text = textOf(lastJob(PrintKind::XReport).document);
    QVERIFY2(text.contains(onPaper(m_day.soldTotal())), qPrintable(text));
    QVERIFY2(!text.contains(onPaper(m_expected)), "the count is no longer blind");
}

void TestShopDay::the_drawer_is_counted_blind_and_the_shift_closed()
{
    m_shop->press(Qt::Key_K, Qt::AltModifier);
    auto *count = qobject_cast<CountOverlay *>(m_shop->window().overlay());
    QVERIFY(count);
    for (const QString &text : m_shop->texts())
        QVERIFY2(!text.contains(words(m_expected)), qPrintable(text));

    // In ones, so that the test needs no change: the second coin from the bottom of the grid is 1 DH.
    const Money counted = m_expected - missing;
    int walked = 0;
    for (const Denomination &one : denominations()) {
        if (one.value == Money::fromDirhams(1))
            m_shop->type(QString::number(counted.centimes() / 100));
        m_shop->press(Qt::Key_Return);
        ++walked;
    }
    QCOMPARE(walked, 11);
    QCOMPARE(count->grid()->count().total(), counted);
    m_shop->press(Qt::Key_Return);
    QVERIFY(m_shop->until([&] { return count->reason()->isVisible(); }));
    QVERIFY(m_shop->shows(words(missing)));
    m_shop->type(QStringLiteral("A note was torn"));
    m_shop->press(Qt::Key_Return);
    QVERIFY(m_shop->until([&] { return m_shop->shows(QStringLiteral("06 00 00 00 98")); })); // goes on, by name
    m_printedBeforeZ = m_shop->printed().size();
    // The last button is not where a hurried Enter would press it.
    QVERIFY(m_shop->until([&] { return count->sheet() && count->sheet()->isArmed(); }));
    QVERIFY(QApplication::focusWidget()->accessibleName() != QLatin1String("Close the shift"));
    QVERIFY(m_shop->pressNamed(QStringLiteral("Close the shift")));
    // The till tells each who listens by itself: the window may hear it after this test, and rests until then.
    QVERIFY(m_shop->until([&] { return m_shop->z.has_value() && !count->sheet(); }));
}

void TestShopDay::the_screen_agrees()
{
    const ShiftReport &z = *m_shop->z;
    QCOMPARE(z.number, std::optional<qint64>(1));
    QCOMPARE(z.soldTotal(), m_day.soldTotal());
    QCOMPARE(z.soldCount(), m_day.soldCount);
    for (const MethodTotal &one : z.sold)
        QCOMPARE(one.amount, m_day.sold[one.method]);
    for (const OperatorTotal &one : z.byOperator)
        QCOMPARE(one.faceValue, m_day.soldBy[one.op]);
    QCOMPARE(z.notDelivered, (CountAndAmount{m_day.notDelivered, m_day.notDeliveredAmount}));
    QCOMPARE(z.refunded, (CountAndAmount{m_day.refunded, m_day.refundedAmount}));
    QCOMPARE(z.cashTaken, m_day.cashTaken);
    QCOMPARE(z.givenBack, m_day.refundedAmount);
    QCOMPARE(z.expected, m_expected);
    QCOMPARE(z.difference, Money() - missing);
    QCOMPARE(z.reason, QStringLiteral("A note was torn"));
    QCOMPARE(z.grandTotal, m_day.soldTotal());
    QCOMPARE(z.unresolved.size(), size_t(1));
    QCOMPARE(z.lastLink.size(), 32);
    QVERIFY(m_shop->until([this] { return m_shop->shows(words(m_day.soldTotal())); }));
    m_shop->press(Qt::Key_Escape);
    QVERIFY(m_shop->until([this] { return !m_shop->window().overlay(); }));
    m_shop->press(Qt::Key_Z, Qt::AltModifier); // the list of closings
    QVERIFY(m_shop->until([this] { return m_shop->shows(words(m_expected)); }));
    QVERIFY(m_shop->shows(QStringLiteral("A note was torn")));
    m_shop->press(Qt::Key_Escape);
    QVERIFY(m_shop->until([this] { return !m_shop->window().overlay(); }));
}

void TestShopDay::the_paper_agrees()
{
    QVERIFY(m_shop->until([this] { return lastJob(PrintKind::ZReport).state == PrintState::Printed; }));
    const PaperDocument document = lastJob(PrintKind::ZReport).document;
    const QString text = textOf(document);
    for (const Money amount : {openingFloat, m_day.soldTotal(), m_day.cashTaken, takenOut, m_day.refundedAmount,
             m_expected, m_expected - missing})
        QVERIFY2(text.contains(onPaper(amount)), qPrintable(onPaper(amount) + QLatin1Char('\n') + text));
    for (const auto &[method, amount] : m_day.sold)
        QVERIFY2(text.contains(onPaper(amount)), qPrintable(onPaper(amount)));
    QVERIFY(text.contains(QLatin1String("06 00 00 00 98")));

    // What went over the wire is that picture, dot for dot, and no pulse: a Z report opens no drawer.
    EscPosDecoder roll(576);
    QVERIFY2(roll.decode(m_shop->printed().mid(m_printedBeforeZ)), qPrintable(roll.error()));
    QCOMPARE(roll.picture().convertToFormat(QImage::Format_RGB32),
        drawPaper(document, PaperWidth::Roll80).convertToFormat(QImage::Format_RGB32));
    QCOMPARE(roll.cuts().size(), size_t(1));
    QVERIFY(roll.pulses().empty());
}

void TestShopDay::the_daily_pdf_wrote_itself_and_agrees()
{
    const QDir folder(m_shop->inFolder(QStringLiteral("pdf")));
    QVERIFY(m_shop->until([&] { return !folder.entryList({QStringLiteral("taabia-*.pdf")}).isEmpty(); }));
    QProcess reader;
    reader.start(QStringLiteral("pdftotext"),
        {QStringLiteral("-layout"), folder.filePath(folder.entryList({QStringLiteral("taabia-*.pdf")}).front()),
            QStringLiteral("-")});
    QVERIFY(reader.waitForFinished());
    const QString text = plain(QString::fromUtf8(reader.readAllStandardOutput()));
    for (const Money amount : {m_day.soldTotal(), m_expected, m_day.deliveredFaceValue, m_day.deliveredBilled})
        QVERIFY2(text.contains(plain(amount.toDisplay())) || text.contains(plain(amount.toShortDisplay())),
            qPrintable(amount.toDecimal() + QLatin1Char('\n') + text));
}

void TestShopDay::the_figures_and_their_csv_agree()
{
    lookAtDay(Qt::Key_1);
    auto *figures = m_shop->visible<FiguresView>();
    QVERIFY(figures);
    QVERIFY(m_shop->until([&] {
        return figures->shownReport() && figures->shownReport()->of(SaleOutcome::Delivered).sales == m_day.delivered;
    }));
    const SalesFigures &delivered = figures->shownReport()->of(SaleOutcome::Delivered);
    QCOMPARE(delivered.faceValue, m_day.deliveredFaceValue);
    QCOMPARE(delivered.billed, m_day.deliveredBilled);
    QVERIFY(m_shop->shows(words(m_day.deliveredFaceValue)));
    QVERIFY(m_shop->shows(words(m_day.deliveredBilled)));
    QVERIFY(m_shop->shows(words(m_day.deliveredFaceValue - m_day.deliveredBilled)));

    const QString path = m_shop->inFolder(QStringLiteral("day.csv"));
    m_shop->press(Qt::Key_E, Qt::ControlModifier);
    QFileDialog *dialog = nullptr;
    QVERIFY(m_shop->until([&] {
        dialog = m_shop->window().findChild<QFileDialog *>();
        return dialog && dialog->isVisible();
    }));
    auto *name = dialog->findChild<QLineEdit *>(QStringLiteral("fileNameEdit"));
    QVERIFY(name);
    name->setText(path);
    QTest::keyClick(name, Qt::Key_Return);
    QVERIFY(m_shop->until([&] { return QFile::exists(path); }));
    QFile csv(path);
    QVERIFY(csv.open(QIODevice::ReadOnly));
    const QByteArray bytes = csv.readAll();
    QVERIFY(bytes.startsWith("\xEF\xBB\xBF"));
    const auto cell = [](Money amount) { return ';' + amount.toDecimal().replace(u'.', u',').toUtf8(); };
    QVERIFY2(bytes.contains(cell(m_day.deliveredFaceValue)), bytes.constData());
    QVERIFY2(bytes.contains(cell(m_day.deliveredBilled)), bytes.constData());
}

void TestShopDay::the_provider_agrees()
{
    const QJsonObject history = m_shop->askProvider("/history?page=1&pageSize=100");
    const QJsonArray items = history[QLatin1String("items")].toArray();
    int delivered = 0;
    for (const QJsonValue &item : items) {
        const int status = item[QLatin1String("status_code")].toInt();
        delivered += status == 3 || status == 19 ? 1 : 0;
    }
    QCOMPARE(delivered, m_day.delivered);
    const double balance = m_shop->askProvider("/balance")[QLatin1String("balance")].toDouble();
    const Money left = Money::fromDirhams(5000) - m_day.charged;
    QCOMPARE(qRound64(balance * 100), left.centimes());

    lookAtDay(Qt::Key_4);
    QVERIFY(m_shop->until([&] { return m_shop->shows(words(left)); }, 60'000));
}

void TestShopDay::the_chain_is_whole_and_ends_as_the_paper_says()
{
    QVERIFY(m_shop->pressNamed(QStringLiteral("Verify the records")));
    QVERIFY(m_shop->pressNamed(QStringLiteral("Verify")));
    QVERIFY(m_shop->until([this] { return m_shop->shows(QStringLiteral("Whole: all")); }));
    const QString link = QString::fromLatin1(m_shop->z->lastLink.toHex()).left(8);
    QString onThePaper = textOf(lastJob(PrintKind::ZReport).document);
    QVERIFY2(onThePaper.remove(QLatin1Char(' ')).contains(link, Qt::CaseInsensitive), qPrintable(link));
}

QTEST_MAIN(TestShopDay)
#include "tst_shopday.moc"
