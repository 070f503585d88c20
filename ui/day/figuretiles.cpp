// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/day/figuretiles.h"

#include "ui/day/figurelists.h"
#include "ui/words/words.h"

#include <QEvent>
#include <QGridLayout>

namespace taabia {

namespace {

using Change = FigureTile::Change;

template <typename T> Change directionOf(T now, T before)
{
    return now == before ? Change::None : now > before ? Change::More : Change::Less;
}

} // namespace

FigureTiles::FigureTiles(QWidget *parent)
    : QWidget(parent)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(8);
    for (int i = 0; i < 8; ++i) {
        auto *tile = new FigureTile(i < 4 ? FigureTile::Size::Large : FigureTile::Size::Small, this);
        m_tiles[static_cast<std::size_t>(i)] = tile;
        grid->addWidget(tile, i / 4, i % 4);
    }
    for (int column = 0; column < 4; ++column)
        grid->setColumnStretch(column, 1);
    retranslate();
}

void FigureTiles::setReports(const std::optional<SalesReport> &now, const std::optional<SalesReport> &before)
{
    m_now = now;
    m_before = before;
    tellAll();
}

void FigureTiles::tellAll()
{
    showCount(Figure::Delivered, SaleOutcome::Delivered);
    showMoney(Figure::FaceValue, &SalesFigures::faceValue);
    showBilled();
    showProfit();
    showCount(Figure::Pending, SaleOutcome::Pending);
    showCount(Figure::NotDelivered, SaleOutcome::NotDelivered);
    showCount(Figure::Refunded, SaleOutcome::Refunded);
    showCount(Figure::Unresolved, SaleOutcome::Unresolved);
}

void FigureTiles::showCount(Figure which, SaleOutcome outcome)
{
    if (!m_now) {
        at(which)->setFigure(QStringLiteral("…"));
        at(which)->setComparison(Change::None, {});
        return;
    }
    const SalesFigures &now = m_now->of(outcome);
    QString figure = Words::number(now.sales);
    if (outcome != SaleOutcome::Delivered && now.sales > 0) // their money has no tile of its own
        figure = tr("%1 · %2", "number of sales, amount").arg(figure, Words::amount(now.faceValue));
    at(which)->setFigure(figure);
    if (!m_before) {
        at(which)->setComparison(Change::None, {});
        return;
    }
    const qint64 before = m_before->of(outcome).sales;
    const Change change = directionOf(now.sales, before);
    const QString difference = Words::number(qAbs(now.sales - before));
    at(which)->setComparison(change,
        change == Change::None       ? tr("the same as before", "a number of sales")
            : change == Change::More ? tr("%1 more than before: %2", "a difference, and the number of sales before")
                                           .arg(difference, Words::number(before))
                                     : tr("%1 fewer than before: %2", "a difference, and the number of sales before")
                                           .arg(difference, Words::number(before)));
}

void FigureTiles::showMoney(Figure which, Money SalesFigures::*amount)
{
    if (!m_now) {
        at(which)->setFigure(QStringLiteral("…"));
        at(which)->setComparison(Change::None, {});
        return;
    }
    const Money now = m_now->of(SaleOutcome::Delivered).*amount;
    at(which)->setFigure(Words::amount(now));
    if (!m_before) {
        at(which)->setComparison(Change::None, {});
        return;
    }
    compare(which, now, m_before->of(SaleOutcome::Delivered).*amount);
}

void FigureTiles::compare(Figure which, Money now, Money before)
{
    const Change change = directionOf(now, before);
    const QString then = Words::amount(before);
    const QString difference = Words::amount(change == Change::Less ? before - now : now - before);
    const QString words = change == Change::None ? tr("the same as before", "an amount")
        : change == Change::More
        ? tr("%1 more than before: %2", "a difference, and the amount before").arg(difference, then)
        : tr("%1 less than before: %2", "a difference, and the amount before").arg(difference, then);
    at(which)->setComparison(change, words);
}

/// What the provider billed is a sum of what it has told: when some amounts are missing, a comparison would say that
/// less was billed, which nobody knows.
void FigureTiles::showBilled()
{
    showMoney(Figure::Billed, &SalesFigures::billed);
    const SalesFigures now = m_now ? m_now->of(SaleOutcome::Delivered) : SalesFigures();
    if (m_now && now.billedSales < now.sales)
        at(Figure::Billed)
            ->setComparison(Change::None,
                tr("told for %1 of %2 sales").arg(Words::number(now.billedSales), Words::number(now.sales)));
    else if (m_before && m_before->of(SaleOutcome::Delivered).billedSales < m_before->of(SaleOutcome::Delivered).sales)
        at(Figure::Billed)->setComparison(Change::None, tr("before: not all told"));
}

QString FigureTiles::profitWords(const SalesFigures &figures)
{
    return figures.sales > 0 && figures.billedSales == 0 ? tr("Not told yet") : Words::amount(figures.profit());
}

void FigureTiles::showProfit()
{
    FigureTile *tile = at(Figure::Profit);
    if (!m_now) {
        tile->setFigure(QStringLiteral("…"));
        tile->setComparison(Change::None, {});
        return;
    }
    const SalesFigures &now = m_now->of(SaleOutcome::Delivered);
    tile->setFigure(profitWords(now));
    if (now.billedSales < now.sales) { // part of a profit and a whole one cannot be compared
        tile->setComparison(Change::None,
            tr("of %1 of %2 sales: the others are not told yet", "the profit is known of so many of the sales")
                .arg(Words::number(now.billedSales), Words::number(now.sales)));
        return;
    }
    if (!m_before) {
        tile->setComparison(Change::None, {});
        return;
    }
    const SalesFigures &before = m_before->of(SaleOutcome::Delivered);
    if (before.billedSales < before.sales) {
        tile->setComparison(Change::None, tr("before: not all told"));
        return;
    }
    compare(Figure::Profit, now.profit(), before.profit());
}

void FigureTiles::retranslate()
{
    at(Figure::Delivered)->setCaption(tr("Delivered sales"));
    at(Figure::FaceValue)->setCaption(tr("Face value"));
    at(Figure::Billed)->setCaption(tr("Billed by the provider"));
    at(Figure::Profit)->setCaption(tr("Profit"));
    at(Figure::Pending)->setCaption(FigureLists::outcomeName(SaleOutcome::Pending));
    at(Figure::NotDelivered)->setCaption(FigureLists::outcomeName(SaleOutcome::NotDelivered));
    at(Figure::Refunded)->setCaption(FigureLists::outcomeName(SaleOutcome::Refunded));
    at(Figure::Unresolved)->setCaption(FigureLists::outcomeName(SaleOutcome::Unresolved));
    tellAll();
}

void FigureTiles::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace taabia
