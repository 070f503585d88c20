// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/salecells.h"

#include "domain/moroccotime.h"
#include "ui/words/words.h"

namespace taabia {

namespace {

QString timeText(const Sale &sale, SaleTimeForm form, QDate today)
{
    const QDateTime local = MoroccoTime::fromUtc(sale.createdUtc);
    if (form == SaleTimeForm::AlwaysDay)
        return local.toString(QStringLiteral("dd/MM/yyyy HH:mm"));
    return local.toString(local.date() == today ? QStringLiteral("HH:mm:ss") : QStringLiteral("dd/MM HH:mm"));
}

QString displayText(const Sale &sale, SaleColumn column, SaleTimeForm form, QDate today)
{
    switch (column) {
    case SaleColumn::Time:
        return Words::isolated(timeText(sale, form, today));
    case SaleColumn::Number:
        return Words::phone(sale.order.phone);
    case SaleColumn::Operator:
        return wireName(sale.order.op);
    case SaleColumn::Amount:
        return Words::isolated(sale.order.faceValue.toShortDisplay());
    case SaleColumn::Promo:
        return sale.order.promo.isNone() ? QString() : Words::promoName(sale.order.promo);
    case SaleColumn::State:
        return Words::stateWord(sale);
    }
    return QString();
}

/// For a screen reader: the same words, without the marks that only steer the writing direction.
QString spokenText(const Sale &sale, SaleColumn column, SaleTimeForm form, QDate today)
{
    if (column == SaleColumn::Promo && sale.order.promo.isNone())
        return Words::promoName(sale.order.promo);
    QString text =
        column == SaleColumn::Amount ? Words::amount(sale.order.faceValue) : displayText(sale, column, form, today);
    text.remove(QChar(u'\u2066')).remove(QChar(u'\u2069')).replace(QChar(u'\u202f'), QLatin1Char(' '));
    return text;
}

} // namespace

QString SaleCells::header(SaleColumn column)
{
    switch (column) {
    case SaleColumn::Time:
        return tr("Time");
    case SaleColumn::Number:
        return tr("Number");
    case SaleColumn::Operator:
        return tr("Operator");
    case SaleColumn::Amount:
        return tr("Amount");
    case SaleColumn::Promo:
        return tr("Promo");
    case SaleColumn::State:
        return tr("State");
    }
    return QString();
}

QVariant SaleCells::cell(const Sale &sale, SaleColumn column, int role, SaleTimeForm form, QDate today)
{
    switch (role) {
    case Qt::DisplayRole:
        return displayText(sale, column, form, today);
    case Qt::ToolTipRole: // the column may be too narrow for a long state
        return column == SaleColumn::State ? QVariant(Words::stateSentence(sale)) : QVariant();
    case Qt::AccessibleTextRole:
        return spokenText(sale, column, form, today);
    case Qt::AccessibleDescriptionRole:
        return column == SaleColumn::State ? QVariant(Words::stateSentence(sale)) : QVariant();
    case SaleRole::Id:
        return QVariant::fromValue(sale.id);
    case SaleRole::Tone:
        return static_cast<int>(Words::tone(sale));
    case SaleRole::Icon:
        return column == SaleColumn::State ? QVariant(Words::icon(sale)) : QVariant();
    case SaleRole::Waiting:
        return false;
    default:
        return QVariant();
    }
}

QVariant SaleCells::waitingCell(SaleId id, SaleColumn column, int role)
{
    switch (role) {
    case Qt::DisplayRole:
        return QString(QChar(u'\u2026'));
    case Qt::AccessibleTextRole:
        return column == SaleColumn::Time ? tr("Being read") : QString(QChar(u'\u2026'));
    case SaleRole::Id:
        return QVariant::fromValue(id);
    case SaleRole::Tone:
        return static_cast<int>(Tone::Quiet);
    case SaleRole::Waiting:
        return true;
    default:
        return QVariant();
    }
}

QString SaleCells::widest(SaleColumn column, SaleTimeForm form)
{
    switch (column) {
    case SaleColumn::Time:
        return form == SaleTimeForm::AlwaysDay ? QStringLiteral("00/00/0000 00:00") : QStringLiteral("00/00 00:00");
    case SaleColumn::Number:
        return QStringLiteral("06\u202f00\u202f00\u202f00\u202f00");
    case SaleColumn::Operator:
        return wireName(Operator::MarocTelecom);
    case SaleColumn::Amount:
        return QStringLiteral("1\u202f000");
    case SaleColumn::Promo:
        return QStringLiteral("*66");
    case SaleColumn::State:
        return tr("Give the cash back"); // the longest that wants somebody to act; longer ones are told in the tool tip
    }
    return QString();
}

} // namespace taabia
