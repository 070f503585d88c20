// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/bulkcolumns.h"

#include "domain/bulkcells.h"
#include "domain/foldedname.h"

#include <algorithm>
#include <vector>

namespace taabia {

namespace {

/// Folded names (see foldedName()), a language a line.
std::vector<QStringView> namesOf(BulkColumn column)
{
    switch (column) {
    case BulkColumn::Phone:
        return {u"telephone", u"tel", u"portable", u"gsm", u"mobile", u"ligne", u"numerodetelephone",
            u"numerotelephone", u"notelephone", u"nodetelephone", u"ndetelephone", u"ntelephone", u"numtelephone",
            u"numtel", u"notel", u"ntel", u"numerogsm", u"notgsm", u"ngsm", u"numeroportable", u"numeromobile",
            u"numeroarecharger", u"msisdn", //
            u"phone", u"phonenumber", u"cell", u"cellphone", u"mobilenumber", u"mobilephone", u"cellnumber", //
            u"telefono", u"movil", u"celular", u"numerodetelefono", u"numerotelefono", u"notelefono", u"numeromovil",
            u"numerodemovil", //
            u"\u0627\u0644\u0647\u0627\u062A\u0641", u"\u0647\u0627\u062A\u0641", // al-hatif, hatif
            u"\u0631\u0642\u0645\u0627\u0644\u0647\u0627\u062A\u0641", // raqm al-hatif
            u"\u0627\u0644\u0645\u062D\u0645\u0648\u0644", // al-mahmul
            u"\u0631\u0642\u0645\u0627\u0644\u0645\u062D\u0645\u0648\u0644",
            u"\u0627\u0644\u062C\u0648\u0627\u0644", // al-jawwal
            u"\u0631\u0642\u0645\u0627\u0644\u062C\u0648\u0627\u0644",
            u"\u0627\u0644\u062A\u0644\u064A\u0641\u0648\u0646", u"\u062A\u0644\u064A\u0641\u0648\u0646"};
    case BulkColumn::Operator:
        return {u"operateur", u"reseau", u"operateurmobile", u"operateurtelephonique", //
            u"operator", u"network", u"carrier", u"provider", //
            u"operador", u"operadora", u"red", u"compania", //
            u"\u0627\u0644\u0645\u0634\u063A\u0644", u"\u0645\u0634\u063A\u0644", // al-mushaghghil
            u"\u0627\u0644\u0634\u0631\u0643\u0647", u"\u0634\u0631\u0643\u0647", // al-sharika
            u"\u0627\u0644\u0641\u0627\u0639\u0644", // al-fa'il
            u"\u0627\u0644\u0634\u0628\u0643\u0647"}; // al-shabaka
    case BulkColumn::Amount:
        return {u"montant", u"montantdh", u"montantdhs", u"montantmad", u"montantendh", u"valeur", u"valeurfaciale",
            u"recharge", u"montantrecharge", u"montantdelarecharge", u"somme", //
            u"amount", u"amountdh", u"amountmad", u"value", u"facevalue", u"topup", //
            u"importe", u"importedh", u"importemad", u"monto", u"cantidad", u"valor", u"recarga", //
            u"\u0627\u0644\u0645\u0628\u0644\u063A", u"\u0645\u0628\u0644\u063A", // al-mablagh
            u"\u0627\u0644\u0642\u064A\u0645\u0647", u"\u0642\u064A\u0645\u0647", // al-qima
            u"\u0627\u0644\u062A\u0639\u0628\u0626\u0647", u"\u062A\u0639\u0628\u0626\u0647"}; // at-ta'bi'a
    case BulkColumn::Promo:
        return {u"promo", u"promotion", u"offre", u"type", u"typederecharge", u"etoile", u"codepromo", //
            u"offer", u"star", u"promocode", //
            u"promocion", u"oferta", u"tipo", u"estrella", //
            u"\u0627\u0644\u0639\u0631\u0636", u"\u0639\u0631\u0636", // al-'ard
            u"\u0627\u0644\u0646\u0648\u0639", u"\u0646\u0648\u0639", // an-naw'
            u"\u0627\u0644\u0646\u062C\u0645\u0647", u"\u0646\u062C\u0645\u0647"}; // an-najma
    }
    Q_UNREACHABLE();
}

/// Names that mean the phone only where no other column does.
const std::vector<QStringView> &weakPhoneNames()
{
    static const std::vector<QStringView> names{u"numero", u"number", u"num", u"no", u"n", //
        u"\u0627\u0644\u0631\u0642\u0645", u"\u0631\u0642\u0645"}; // ar-raqm
    return names;
}

bool holds(const std::vector<QStringView> &names, const QString &cell)
{
    const QString folded = foldedName(cell);
    return std::any_of(names.begin(), names.end(), [&](QStringView name) { return name == folded; });
}

std::vector<qsizetype> placesOf(const std::vector<QStringView> &names, const QStringList &cells)
{
    std::vector<qsizetype> places;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (holds(names, cells[i]))
            places.push_back(i);
    }
    return places;
}

std::vector<qsizetype> placesOf(BulkColumn column, const QStringList &cells)
{
    std::vector<qsizetype> places = placesOf(namesOf(column), cells);
    if (places.empty() && column == BulkColumn::Phone)
        places = placesOf(weakPhoneNames(), cells);
    return places;
}

constexpr std::size_t index(BulkColumn column)
{
    return static_cast<std::size_t>(column);
}

} // namespace

bool BulkColumns::isHeader(const QStringList &cells)
{
    std::size_t named = 0;
    for (const BulkColumn column : allBulkColumns)
        named += placesOf(column, cells).empty() ? 0 : 1;
    return named > 1 || !placesOf(namesOf(BulkColumn::Phone), cells).empty();
}

Expected<BulkColumns, BulkColumns::HeaderFault> BulkColumns::fromHeader(const QStringList &cells)
{
    BulkColumns columns;
    for (const BulkColumn column : allBulkColumns) {
        const std::vector<qsizetype> places = placesOf(column, cells);
        const bool mandatory = column == BulkColumn::Phone || column == BulkColumn::Amount;
        if (places.size() > 1)
            return Unexpected{HeaderFault{HeaderFault::Kind::Twice, column}};
        if (places.empty() && mandatory)
            return Unexpected{HeaderFault{HeaderFault::Kind::Missing, column}};
        if (!places.empty())
            columns.m_at[index(column)] = places.front();
    }
    return columns;
}

BulkColumns BulkColumns::withoutHeader(const QStringList &firstRow)
{
    const bool operatorFirst = firstRow.size() > 1 && BulkCells::operatorNamed(firstRow[1]).has_value();
    BulkColumns columns;
    columns.m_at[index(BulkColumn::Phone)] = 0;
    columns.m_at[index(BulkColumn::Amount)] = operatorFirst ? 2 : 1;
    columns.m_at[index(BulkColumn::Operator)] = operatorFirst ? 1 : 2;
    columns.m_at[index(BulkColumn::Promo)] = 3;
    return columns;
}

QString BulkColumns::cell(const QStringList &row, BulkColumn column) const
{
    const std::optional<qsizetype> at = m_at[index(column)];
    return at && *at < row.size() ? row[*at].trimmed() : QString();
}

} // namespace taabia
