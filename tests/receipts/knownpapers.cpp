// SPDX-License-Identifier: GPL-3.0-or-later
#include "knownpapers.h"

#include <QCryptographicHash>

namespace taabia::known {

using namespace Qt::StringLiterals;

const std::vector<Case> &allCases()
{
    static const std::vector<Case> all{Case::Delivered, Case::Pending, Case::Duplicate, Case::Specimen, Case::Failed,
        Case::Refunded, Case::GivenBack, Case::WhatsApp, Case::Credit, Case::Unresolved};
    return all;
}

QString nameOf(Case known)
{
    switch (known) {
    case Case::Delivered:
        return u"delivered"_s;
    case Case::Pending:
        return u"pending"_s;
    case Case::Duplicate:
        return u"duplicate"_s;
    case Case::Specimen:
        return u"specimen"_s;
    case Case::Failed:
        return u"failed"_s;
    case Case::Refunded:
        return u"refunded"_s;
    case Case::GivenBack:
        return u"givenback"_s;
    case Case::WhatsApp:
        return u"whatsapp"_s;
    case Case::Credit:
        return u"credit"_s;
    case Case::Unresolved:
        return u"unresolved"_s;
    }
    return {};
}

const std::vector<ReceiptLanguage> &allLanguages()
{
    static const std::vector<ReceiptLanguage> all{
        ReceiptLanguage::French, ReceiptLanguage::Arabic, ReceiptLanguage::Both};
    return all;
}

QString nameOf(ReceiptLanguage language)
{
    switch (language) {
    case ReceiptLanguage::French:
        return u"fr"_s;
    case ReceiptLanguage::Arabic:
        return u"ar"_s;
    case ReceiptLanguage::Both:
        return u"both"_s;
    case ReceiptLanguage::English:
        return u"en"_s;
    case ReceiptLanguage::Spanish:
        return u"es"_s;
    case ReceiptLanguage::AsScreen:
        return u"screen"_s;
    }
    return {};
}

const std::vector<PaperWidth> &allWidths()
{
    static const std::vector<PaperWidth> all{PaperWidth::Roll58, PaperWidth::Roll80, PaperWidth::A5, PaperWidth::A4};
    return all;
}

QString nameOf(PaperWidth width)
{
    switch (width) {
    case PaperWidth::Roll58:
        return u"58"_s;
    case PaperWidth::Roll80:
        return u"80"_s;
    case PaperWidth::A5:
        return u"a5"_s;
    case PaperWidth::A4:
        return u"a4"_s;
    }
    return {};
}

ShopDetails shop()
{
    return {u"Téléboutique Al Amal"_s, u"12, avenue Hassan II\nTétouan"_s, u"05 39 12 34 56"_s, u"001525786000079"_s,
        u"40123456"_s, u"12345"_s, u"35401234"_s, u"Merci de votre visite !\nشكرًا لزيارتكم"_s};
}

PaperSetup setup(ReceiptLanguage language)
{
    PaperSetup setup;
    setup.shop = shop();
    setup.language = language;
    return setup;
}

static SaleOrder order()
{
    return {*Msisdn::parse(u"0612345678"), Operator::Inwi, Money::fromDirhams(20), *Promo::fromType(u"6")};
}

static Sale sale(SaleState state, int status)
{
    return {.id = 1042,
        .reference = *ExternalReference::fromText(u"T1-7H3K9M2QX8R4W5Y6Z0A1B2C3D4"),
        .order = order(),
        .state = state,
        .clerk = u"Amina"_s,
        .createdUtc = QDateTime(QDate(2026, 3, 2), QTime(11, 4), Qt::UTC),
        .status = StatusCode(status),
        .providerReference = u"8841207"_s,
        .attempts = 1};
}

ReceiptFacts facts(Case known)
{
    const Sale done = sale(SaleState::Done, 3);
    ReceiptFacts facts{.number = 318,
        .printedUtc = done.createdUtc.addSecs(9),
        .clerk = u"Amina"_s,
        .till = u"T1"_s,
        .sale = done,
        .payment = {PaymentMethod::Cash, Money::fromDirhams(50), {}},
        .customerName = {}};
    switch (known) {
    case Case::Delivered:
        break;
    case Case::Pending:
        facts.sale = sale(SaleState::Pending, 1);
        facts.sale.providerReference.clear();
        facts.provisional = true;
        break;
    case Case::Duplicate:
        facts.duplicate = 2;
        facts.clerk = u"Karim"_s;
        facts.printedUtc = facts.sale.createdUtc.addDays(1);
        break;
    case Case::Specimen:
        facts.training = true;
        break;
    case Case::Failed:
        facts.sale = sale(SaleState::Failed, 4);
        break;
    case Case::Refunded:
        facts.sale = sale(SaleState::Refunded, 11);
        facts.sale.attention = Attention::GiveBack;
        facts.payment = {};
        break;
    case Case::GivenBack:
        facts = known::facts(Case::Refunded);
        facts.sale.attention = Attention::None;
        facts.printedUtc = done.createdUtc.addSecs(9'000);
        facts.givenBack.emplace();
        facts.givenBack->utc = QDateTime(QDate(2026, 3, 2), QTime(13, 30), Qt::UTC);
        facts.givenBack->clerk = u"Karim"_s;
        facts.givenBack->kind = CashMove::GiveBack;
        facts.givenBack->amount = done.order.faceValue;
        facts.givenBack->sale = done.id;
        break;
    case Case::WhatsApp:
        facts.sale = sale(SaleState::Done, 19);
        break;
    case Case::Credit:
        facts.payment = {PaymentMethod::CreditBook, {}, CustomerId(3)};
        facts.customerName = u"محمد العلوي"_s;
        break;
    case Case::Unresolved:
        facts.sale = sale(SaleState::Unresolved, 2);
        facts.sale.attention = Attention::Check;
        break;
    }
    return facts;
}

ShiftReport xReport()
{
    ShiftReport report;
    report.shift = {17, QDateTime(QDate(2026, 3, 2), QTime(8, 30), Qt::UTC), u"Amina"_s, Money::fromDirhams(500)};
    report.till = u"T1"_s;
    report.madeUtc = QDateTime(QDate(2026, 3, 2), QTime(19, 2), Qt::UTC);
    report.madeBy = u"Amina"_s;
    report.sold = {{PaymentMethod::Cash, 31, Money::fromDirhams(870)},
        {PaymentMethod::Card, 4, Money::fromDirhams(200)}, {PaymentMethod::CreditBook, 2, Money::fromDirhams(30)}};
    report.byOperator = {{Operator::Orange, 12, Money::fromDirhams(340)}, {Operator::Inwi, 9, Money::fromDirhams(260)},
        {Operator::MarocTelecom, 16, Money::fromDirhams(500)}};
    report.notSettled = {1, Money::fromDirhams(20)};
    report.notDelivered = {2, Money::fromDirhams(30)};
    report.refunded = {1, Money::fromDirhams(20)};
    report.outsideShifts = {1, Money::fromDirhams(10)};
    report.unresolved = {sale(SaleState::Pending, 2)};
    report.cashTaken = Money::fromDirhams(890);
    report.cashIn = Money::fromDirhams(200);
    report.cashOut = Money::fromDirhams(350);
    report.repaid = Money::fromDirhams(50);
    report.givenBack = Money::fromDirhams(20);
    report.expected = Money::fromDirhams(1270);
    return report;
}

ShiftReport zReport()
{
    ShiftReport report = xReport();
    report.number = 12;
    CashCount count;
    const std::vector<std::pair<int, int>> pieces{
        {20000, 3}, {10000, 4}, {5000, 3}, {2000, 4}, {1000, 2}, {500, 2}, {100, 4}, {50, 1}};
    for (const auto &[centimes, number] : pieces)
        (void)count.set(Money::fromCentimes(centimes), number);
    report.counted = count;
    report.difference = count.total() - report.expected;
    report.reason = u"Monnaie rendue en trop à un client"_s;
    report.grandTotal = Money::fromCentimes(123'456'750);
    report.lastLink = QCryptographicHash::hash("the last link", QCryptographicHash::Sha256);
    return report;
}

PaperDocument list(int rows, bool rightToLeft)
{
    using namespace paper;
    Table table{{{u"Heure"_s, Align::Start}, {u"Numéro"_s, Align::Start}, {u"Opérateur"_s, Align::Start},
                    {u"État"_s, Align::Start}, {u"DH"_s, Align::End}},
        {}, QStringList{u"Total"_s, {}, {}, {}, PaperLanguage::isolated(QString::number(rows * 20))}};
    for (int i = 0; i < rows; ++i)
        table.rows.push_back({PaperLanguage::isolated(QTime(8, 0).addSecs(i * 7).toString(u"HH:mm:ss"_s)),
            PaperLanguage::phone(order().phone), i % 3 == 0 ? u"Maroc Telecom"_s : u"Orange"_s,
            i % 7 == 0 ? u"en attente"_s : u"effectuée"_s, PaperLanguage::isolated(u"20,00"_s)});
    PaperDocument document;
    document.title = u"Ventes du 2 mars 2026"_s;
    document.parts = {{rightToLeft,
        {Text{document.title, Align::Start, Size::Large, true}, Pair{u"Ventes"_s, QString::number(rows)}, Gap{},
            std::move(table)}}};
    return document;
}

PaperDocument wideList()
{
    using namespace paper;
    Table table{{{u"Date"_s, Align::Start}, {u"Numéro"_s, Align::Start}, {u"Opérateur"_s, Align::Start},
                    {u"Montant"_s, Align::End}, {u"Facturé"_s, Align::End}, {u"État"_s, Align::Start},
                    {u"Référence du fournisseur"_s, Align::Start}, {u"Notre référence"_s, Align::Start}},
        {}, {}};
    for (int i = 0; i < 3; ++i)
        table.rows.push_back(
            {PaperLanguage::dateTime(sale(SaleState::Done, 3).createdUtc), PaperLanguage::phone(order().phone),
                i == 1 ? u"Maroc Telecom"_s : u"Orange"_s, PaperLanguage::isolated(u"1\u202f200,00"_s) + u" DH"_s,
                PaperLanguage::isolated(u"1\u202f122,00"_s) + u" DH"_s,
                i == 1 ? u"Échouée : ligne inexistante"_s : u"Effectuée"_s, u"8841207-PRV-0002291"_s,
                u"T1-7H3K9M2QX8R4W5Y6Z0A1B2C3D4"_s});
    PaperDocument document;
    document.title = u"Ventes"_s;
    document.parts = {{false, {Text{document.title, Align::Start, Size::Large, true}, std::move(table)}}};
    return document;
}

} // namespace taabia::known
