// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/cataloguecard.h"

#include "ui/cash/linefield.h"
#include "ui/preferences.h"
#include "ui/settings/offerlist.h"
#include "ui/theme/colors.h"
#include "ui/theme/stylesheet.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/caption.h"
#include "ui/widgets/tilegroup.h"
#include "ui/words/words.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>

#include <algorithm>

namespace taabia {

namespace {

ActionButton *iconButton(const QString &icon, QWidget *parent)
{
    return new ActionButton(ActionButton::Kind::Plain, icon, parent);
}

template <typename T> bool shift(std::vector<T> &values, int from, int by)
{
    const int to = from + by;
    const int count = static_cast<int>(values.size());
    if (from < 0 || from >= count || to < 0 || to >= count)
        return false;
    std::swap(values[static_cast<std::size_t>(from)], values[static_cast<std::size_t>(to)]);
    return true;
}

void nameButton(ActionButton *button, const QString &name)
{
    button->setAccessibleName(name);
    button->setToolTip(name);
}

} // namespace

CatalogueCard::CatalogueCard(Catalogue base, Preferences &preferences, QWidget *parent)
    : QFrame(parent)
    , m_base(std::move(base))
    , m_preferences(preferences)
    , m_title(new QLabel(this))
    , m_why(new Paragraph(TextSize::Small, this))
    , m_operators(new TileGroup(3, TextSize::Body, this))
    , m_amounts(new OfferList(this))
    , m_amountUp(iconButton(QStringLiteral("arrow-up"), this))
    , m_amountDown(iconButton(QStringLiteral("arrow-down"), this))
    , m_amountOut(iconButton(QStringLiteral("x"), this))
    , m_newAmount(new AmountField(AmountField::Least::Centime, this))
    , m_add(new ActionButton(ActionButton::Kind::Plain, QStringLiteral("plus"), this))
    , m_promos(new OfferList(this))
    , m_promoUp(iconButton(QStringLiteral("arrow-up"), this))
    , m_promoDown(iconButton(QStringLiteral("arrow-down"), this))
    , m_french(new LineField(this))
    , m_arabic(new LineField(this))
    , m_reset(new ActionButton(ActionButton::Kind::Plain, QStringLiteral("undo-2"), this))
{
    build();
    wire();
    m_operators->setCurrent(0);
    retranslate();
    m_amounts->setCurrent(0);
    m_promos->setCurrent(0);
    showNames();
}

void CatalogueCard::build()
{
    setLook(this, "card");
    setLook(m_title, "title");
    m_why->setTone(Tone::Quiet);
    m_why->setRigid(true);
    m_operatorCaption = new Caption(m_operators, this);
    std::vector<TileGroup::Choice> operators;
    for (const Operator op : allOperators)
        operators.push_back({wireName(op), {}, {}, brandColor(op)});
    m_operators->setChoices(operators);
    for (LineField *name : {m_french, m_arabic})
        name->field()->setMaxLength(static_cast<int>(OwnerCatalogues::longestName));

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 20);
    column->setSpacing(10);
    column->addWidget(m_title);
    column->addWidget(m_why);
    column->addWidget(m_operatorCaption);
    column->addWidget(m_operators);
    auto *sides = new QHBoxLayout;
    sides->setSpacing(24);
    sides->addWidget(amountSide(), 1);
    sides->addWidget(promoSide(), 1);
    column->addLayout(sides);
    column->addWidget(m_reset, 0, Qt::AlignLeading);
}

QHBoxLayout *CatalogueCard::buttonsFor(OfferList *list, std::initializer_list<ActionButton *> buttons)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    QWidget *before = list;
    for (ActionButton *button : buttons) {
        row->addWidget(button);
        setTabOrder(before, button);
        before = button;
    }
    row->addStretch(1);
    return row;
}

QWidget *CatalogueCard::amountSide()
{
    auto *side = new QWidget(this);
    m_amountCaption = new Caption(m_amounts, side);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_amountCaption);
    column->addWidget(m_amounts);
    column->addLayout(buttonsFor(m_amounts, {m_amountUp, m_amountDown, m_amountOut}));
    auto *adding = new QHBoxLayout;
    adding->setSpacing(8);
    adding->addWidget(m_newAmount, 1);
    adding->addWidget(m_add, 0, Qt::AlignBottom);
    setTabOrder(m_amountOut, m_newAmount->field());
    setTabOrder(m_newAmount->field(), m_add);
    column->addLayout(adding);
    column->addStretch(1);
    return side;
}

QWidget *CatalogueCard::promoSide()
{
    auto *side = new QWidget(this);
    m_promoCaption = new Caption(m_promos, side);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_promoCaption);
    column->addWidget(m_promos);
    column->addLayout(buttonsFor(m_promos, {m_promoUp, m_promoDown}));
    column->addWidget(m_french);
    column->addWidget(m_arabic);
    column->addStretch(1);
    return side;
}

void CatalogueCard::wire()
{
    connect(m_operators, &TileGroup::chosen, this, [this] {
        tell({}, m_amountCaption);
        tell({}, m_promoCaption);
        show();
        showNames();
    });
    connect(m_amounts, &OfferList::moveWanted, this, &CatalogueCard::moveAmount);
    connect(m_amounts, &OfferList::removeWanted, this, &CatalogueCard::removeAmount);
    connect(m_amountUp, &ActionButton::clicked, this, [this] { moveAmount(m_amounts->currentRow(), -1); });
    connect(m_amountDown, &ActionButton::clicked, this, [this] { moveAmount(m_amounts->currentRow(), 1); });
    connect(m_amountOut, &ActionButton::clicked, this, [this] { removeAmount(m_amounts->currentRow()); });
    connect(m_newAmount, &LineField::entered, this, &CatalogueCard::addAmount);
    connect(m_add, &ActionButton::clicked, this, &CatalogueCard::addAmount);
    connect(m_promos, &OfferList::moveWanted, this, &CatalogueCard::movePromo);
    connect(m_promos, &OfferList::ticked, this, &CatalogueCard::tickPromo);
    connect(m_promos, &OfferList::currentRowChanged, this, &CatalogueCard::showNames);
    connect(m_promoUp, &ActionButton::clicked, this, [this] { movePromo(m_promos->currentRow(), -1); });
    connect(m_promoDown, &ActionButton::clicked, this, [this] { movePromo(m_promos->currentRow(), 1); });
    connect(m_french->field(), &QLineEdit::textEdited, this,
        [this](const QString &text) { keepName(&PromoName::french, text); });
    connect(m_arabic->field(), &QLineEdit::textEdited, this,
        [this](const QString &text) { keepName(&PromoName::arabic, text); });
    connect(m_reset, &ActionButton::clicked, this, [this] {
        OwnerOffer offer = kept();
        offer.amounts.reset();
        offer.promos.reset();
        keep(offer, m_amountCaption);
    });
    connect(&m_preferences, &Preferences::changed, this, &CatalogueCard::show);
}

// ---------------------------------------------------------------- what is offered, and what is kept

Operator CatalogueCard::op() const
{
    return allOperators.at(static_cast<std::size_t>(std::max(0, m_operators->current())));
}

/// A file that somebody has edited may hold what cannot be offered; then nothing of it counts, as on the Sell page.
OwnerOffer CatalogueCard::kept() const
{
    const OwnerCatalogue &all = m_preferences.catalogue();
    const auto found = all.offers.find(op());
    return found == all.offers.end() || !OwnerCatalogues::apply(m_base, all) ? OwnerOffer() : found->second;
}

Offer CatalogueCard::offer() const
{
    const auto own = OwnerCatalogues::apply(m_base, m_preferences.catalogue());
    return own ? own->offer(op()) : m_base.offer(op());
}

bool CatalogueCard::keep(OwnerOffer offer, Caption *where)
{
    const std::optional<CatalogueFault> fault = OwnerCatalogues::faultOf(m_base, op(), offer);
    tell(fault, where);
    if (fault)
        return false;
    const Offer &came = m_base.offer(op());
    if (offer.amounts == came.amounts)
        offer.amounts.reset();
    if (offer.promos == came.promos)
        offer.promos.reset();
    std::erase_if(offer.names, [](const auto &name) { return name.second.isEmpty(); });
    OwnerCatalogue all =
        OwnerCatalogues::apply(m_base, m_preferences.catalogue()) ? m_preferences.catalogue() : OwnerCatalogue();
    if (offer.isEmpty())
        all.offers.erase(op());
    else
        all.offers[op()] = offer;
    m_preferences.setCatalogue(all);
    return m_preferences.catalogue() == all; // the door may have refused
}

bool CatalogueCard::keepAmounts(const std::vector<Money> &amounts)
{
    OwnerOffer offer = kept();
    offer.amounts = amounts;
    return keep(offer, m_amountCaption);
}

bool CatalogueCard::keepPromos(const std::vector<Promo> &promos)
{
    OwnerOffer offer = kept();
    offer.promos = promos;
    return keep(offer, m_promoCaption);
}

void CatalogueCard::moveAmount(int row, int by)
{
    std::vector<Money> amounts = offer().amounts;
    if (shift(amounts, row, by) && keepAmounts(amounts))
        m_amounts->setCurrent(row + by);
}

void CatalogueCard::removeAmount(int row)
{
    std::vector<Money> amounts = offer().amounts;
    if (row < 0 || row >= static_cast<int>(amounts.size()))
        return;
    amounts.erase(amounts.begin() + row);
    keepAmounts(amounts);
}

void CatalogueCard::addAmount()
{
    const std::optional<Money> amount = m_newAmount->demand();
    if (!amount)
        return;
    OwnerOffer wanted = kept();
    wanted.amounts = offer().amounts;
    wanted.amounts->push_back(*amount);
    if (const auto fault = OwnerCatalogues::faultOf(m_base, op(), wanted)) {
        m_newAmount->setTrouble(faultText(*fault));
        m_newAmount->field()->setFocus(Qt::OtherFocusReason);
        return;
    }
    if (keep(wanted, m_amountCaption)) {
        m_newAmount->setText({});
        m_amounts->setCurrent(m_amounts->count() - 1);
    }
}

std::vector<Promo> CatalogueCard::promoRows() const
{
    std::vector<Promo> rows = offer().promos;
    for (const Promo &promo : m_base.offer(op()).promos) {
        if (std::find(rows.begin(), rows.end(), promo) == rows.end())
            rows.push_back(promo);
    }
    return rows;
}

/// Only among those that are offered, and never past Normal, which stays first.
void CatalogueCard::movePromo(int row, int by)
{
    std::vector<Promo> promos = offer().promos;
    if (row == 0 || row + by == 0)
        return;
    if (shift(promos, row, by) && keepPromos(promos))
        m_promos->setCurrent(row + by);
}

void CatalogueCard::tickPromo(int row, bool on)
{
    const Promo promo = promoRows().at(static_cast<std::size_t>(row));
    std::vector<Promo> promos = offer().promos;
    std::erase(promos, promo);
    if (on)
        promos.push_back(promo);
    keepPromos(promos);
    const std::vector<Promo> rows = promoRows();
    m_promos->setCurrent(static_cast<int>(std::find(rows.begin(), rows.end(), promo) - rows.begin()));
}

std::optional<Promo> CatalogueCard::chosenPromo() const
{
    const std::vector<Promo> rows = promoRows();
    const int row = m_promos->currentRow();
    return row < 0 || row >= static_cast<int>(rows.size()) ? std::nullopt
                                                           : std::optional(rows[static_cast<std::size_t>(row)]);
}

void CatalogueCard::keepName(QString PromoName::*language, const QString &text)
{
    const std::optional<Promo> promo = chosenPromo();
    if (!promo || promo->isNone())
        return;
    OwnerOffer wanted = kept();
    wanted.names[promo->type()].*language = text.trimmed();
    keep(wanted, m_promoCaption);
}

// ---------------------------------------------------------------- what is shown

void CatalogueCard::show()
{
    const Offer shown = offer();
    std::vector<OfferList::Row> rows;
    for (const Money amount : shown.amounts)
        rows.push_back({Words::amount(amount), Words::spoken(Words::amount(amount))});
    m_amounts->setRows(rows);
    rows.clear();
    for (const Promo &promo : promoRows()) {
        const QString text = Words::promoWithName(promo, shown.nameOf(promo));
        const bool offered = std::find(shown.promos.begin(), shown.promos.end(), promo) != shown.promos.end();
        rows.push_back({text, Words::spoken(text), offered, promo.isNone()});
    }
    m_promos->setRows(rows);
    m_reset->setEnabled(kept().amounts || kept().promos);
}

/// Of the promo that has the focus in the list. A name that is being typed stays as it is typed.
void CatalogueCard::showNames()
{
    const std::optional<Promo> promo = chosenPromo();
    const bool nameable = promo && !promo->isNone();
    const PromoName name = nameable ? offer().nameOf(*promo) : PromoName();
    const QString code = nameable ? Words::isolated(promo->star()) : QString();
    m_french->setCaption(
        nameable ? tr("What you call %1, in French").arg(code) : tr("What you call a promo, in French"),
        tr("Name in French"));
    m_arabic->setCaption(
        nameable ? tr("What you call %1, in Arabic").arg(code) : tr("What you call a promo, in Arabic"),
        tr("Name in Arabic"));
    for (LineField *field : {m_french, m_arabic})
        field->setEnabled(nameable);
    if (m_french->text() != name.french)
        m_french->setText(name.french);
    if (m_arabic->text() != name.arabic)
        m_arabic->setText(name.arabic);
}

void CatalogueCard::tell(std::optional<CatalogueFault> fault, Caption *where)
{
    where->setTrouble(fault ? faultText(*fault) : QString());
}

QString CatalogueCard::faultText(CatalogueFault fault) const
{
    switch (fault) {
    case CatalogueFault::NoAmount:
        return tr("One amount at least has to stay.");
    case CatalogueFault::AmountTooSmall:
        return tr("The smallest amount is %1.").arg(Words::amount(m_base.smallestAmount()));
    case CatalogueFault::AmountTooLarge:
        return tr("The largest amount is %1.").arg(Words::amount(m_base.largestAmount()));
    case CatalogueFault::AmountTwice:
        return tr("This amount is offered already.");
    case CatalogueFault::TooManyAmounts:
        return tr("There is no room for more than %1 amounts.").arg(Words::number(Catalogue::mostTiles));
    case CatalogueFault::NormalNotFirst:
        return tr("Normal has to stay, as the first one.");
    case CatalogueFault::PromoUnknown:
    case CatalogueFault::PromoTwice:
        return tr("This promo cannot be offered.");
    case CatalogueFault::NameTooLong:
    case CatalogueFault::NameUnfit:
        return tr("This name cannot be shown: shorten it, and leave out signs that are no letters.");
    }
    return {};
}

void CatalogueCard::retranslate()
{
    m_title->setText(tr("What the Sell page offers"));
    m_why->setText(tr("It changes there at once. Another amount can always be typed there. Nobody documents what the "
                      "stars mean: the code stays, and you give it the name that your customers know."));
    m_operatorCaption->setText(tr("Operator"));
    m_operators->setAccessibleName(tr("Operator of the catalogue"));
    m_amountCaption->setText(tr("Amounts"));
    m_amountCaption->setHint(tr("Move: %1", "two keys").arg(Words::isolated(QStringLiteral("Alt \u2191 \u2193"))));
    m_amounts->setAccessibleName(tr("Amounts"));
    m_promoCaption->setText(tr("Promos"));
    m_promoCaption->setHint(tr("Offered or not: space bar"));
    m_promos->setAccessibleName(tr("Promos"));
    nameButton(m_amountUp, tr("Move the amount up"));
    nameButton(m_amountDown, tr("Move the amount down"));
    nameButton(m_amountOut, tr("Take the amount out"));
    nameButton(m_promoUp, tr("Move the promo up"));
    nameButton(m_promoDown, tr("Move the promo down"));
    m_newAmount->setCaption(tr("Another amount, in DH"), tr("Another amount"));
    m_add->setText(tr("Add"));
    m_add->setAccessibleName(tr("Add the amount"));
    m_reset->setText(tr("Amounts and promos as they came with the program"));
    show();
    showNames();
}

void CatalogueCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

} // namespace taabia
