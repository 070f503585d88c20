// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/out/listing.h"

#include "ui/words/words.h"

#include <QGuiApplication>

namespace taabia {

namespace {

struct Shown {
    QString operator()(std::monostate) const { return {}; }
    QString operator()(const QString &text) const { return text; }
    QString operator()(qint64 number) const { return Words::number(number); }
    QString operator()(Money amount) const { return Words::amount(amount); }
    QString operator()(const Msisdn &phone) const { return Words::phone(phone); }
    QString operator()(QDate day) const { return Words::isolated(day.toString(QStringLiteral("dd/MM/yyyy"))); }
    QString operator()(const QDateTime &utc) const { return Words::dateTime(utc); }
};

QStringList texts(const std::vector<ListCell> &row)
{
    QStringList all;
    for (const ListCell &cell : row)
        all << Listings::shown(cell);
    return all;
}

std::vector<ListCell> titles(const std::vector<ListColumn> &columns)
{
    std::vector<ListCell> all;
    for (const ListColumn &column : columns)
        all.emplace_back(column.title);
    return all;
}

paper::Table paperTable(const ListTable &table, std::size_t mostRows)
{
    paper::Table made;
    for (const ListColumn &column : table.columns)
        made.columns.push_back({column.title, column.isFigure ? Listings::sideOfFigures() : paper::Align::Start});
    for (std::size_t i = 0; i < std::min(mostRows, table.rows.size()); ++i)
        made.rows.push_back(texts(table.rows[i]));
    if (table.total)
        made.total = texts(*table.total);
    return made;
}

} // namespace

QString Listings::shown(const ListCell &cell)
{
    return std::visit(Shown(), cell);
}

QByteArray Listings::csv(const Listing &listing)
{
    CsvWriter writer;
    writer.add({listing.title});
    if (listing.imprint) {
        for (const QString &line : listing.imprint->lines())
            writer.add({line});
    }
    for (const QString &note : listing.notes)
        writer.add({note});
    for (const ListTable &table : listing.tables) {
        writer.addEmptyRow();
        if (!table.heading.isEmpty())
            writer.add({table.heading});
        writer.add(titles(table.columns));
        for (const std::vector<ListCell> &row : table.rows)
            writer.add(row);
        if (table.total)
            writer.add(*table.total);
    }
    return writer.take();
}

/// Read from left to right in every language: the right edge, which paper calls the start where Arabic begins there.
paper::Align Listings::sideOfFigures()
{
    return QGuiApplication::layoutDirection() == Qt::RightToLeft ? paper::Align::Start : paper::Align::End;
}

PaperDocument Listings::paper(const Listing &listing, std::size_t mostRows)
{
    paper::Part part;
    part.rightToLeft = QGuiApplication::layoutDirection() == Qt::RightToLeft;
    if (listing.imprint)
        listing.imprint->addMark(part.blocks);
    part.blocks.emplace_back(paper::Text{listing.title, paper::Align::Start, paper::Size::Large, true});
    for (const QString &note : listing.notes)
        part.blocks.emplace_back(paper::Text{note, paper::Align::Start, paper::Size::Small, false});
    for (const ListTable &table : listing.tables) {
        part.blocks.emplace_back(paper::Gap{});
        if (!table.heading.isEmpty())
            part.blocks.emplace_back(paper::Text{table.heading, paper::Align::Start, paper::Size::Normal, true});
        if (table.rows.size() > mostRows) {
            part.blocks.emplace_back(
                paper::Text{tr("Only the first %1 of %2 rows are on this paper. The CSV file has them all.")
                                .arg(Words::number(static_cast<qint64>(mostRows)),
                                    Words::number(static_cast<qint64>(table.rows.size()))),
                    paper::Align::Start, paper::Size::Small, true});
        }
        part.blocks.emplace_back(paperTable(table, mostRows));
    }
    return {listing.title, {part}, false, listing.imprint ? std::optional(listing.imprint->edges()) : std::nullopt};
}

QString Listings::newestOnly(const QString &name, qint64 most)
{
    return tr("%1: only the newest %2 are listed, there may be more.", "a list's name; how many")
        .arg(name, Words::number(most));
}

ListCell Listings::phone(const QString &written)
{
    const auto phone = Msisdn::parse(written);
    return phone ? ListCell(*phone) : ListCell(written);
}

} // namespace taabia
