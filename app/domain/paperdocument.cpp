// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/paperdocument.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace taabia {

using namespace paper;

namespace {

const auto kindKey = QLatin1String("kind");
const auto edgesKey = QLatin1String("edges");
const auto numberKey = QLatin1String("number");
const auto duplicateKey = QLatin1String("duplicate");

QJsonObject json(const Text &text)
{
    return {{kindKey, QLatin1String("text")}, {QLatin1String("text"), text.text},
        {QLatin1String("align"), static_cast<int>(text.align)}, {QLatin1String("size"), static_cast<int>(text.size)},
        {QLatin1String("bold"), text.bold}};
}

QJsonObject json(const Pair &pair)
{
    return {{kindKey, QLatin1String("pair")}, {QLatin1String("label"), pair.label},
        {QLatin1String("value"), pair.value}, {QLatin1String("size"), static_cast<int>(pair.size)},
        {QLatin1String("bold"), pair.bold}};
}

QJsonObject json(const Mark &mark)
{
    return {{kindKey, QLatin1String("mark")}, {QLatin1String("text"), mark.text}};
}

QJsonObject json(const Rule &)
{
    return {{kindKey, QLatin1String("rule")}};
}

QJsonObject json(const Gap &)
{
    return {{kindKey, QLatin1String("gap")}};
}

QJsonObject json(const Scale &)
{
    return {{kindKey, QLatin1String("scale")}};
}

QJsonArray json(const std::vector<QStringList> &rows)
{
    QJsonArray written;
    for (const QStringList &row : rows)
        written += QJsonArray::fromStringList(row);
    return written;
}

QJsonObject json(const Table &table)
{
    QJsonArray columns;
    for (const Column &column : table.columns)
        columns += QJsonObject{
            {QLatin1String("title"), column.title}, {QLatin1String("align"), static_cast<int>(column.align)}};
    QJsonObject written{{kindKey, QLatin1String("table")}, {QLatin1String("columns"), columns},
        {QLatin1String("rows"), json(table.rows)}};
    if (table.total)
        written.insert(QLatin1String("total"), QJsonArray::fromStringList(*table.total));
    if (!table.below.empty())
        written.insert(QLatin1String("below"), json(table.below));
    return written;
}

QJsonObject json(const PageEdges &edges)
{
    return {{QLatin1String("rtl"), edges.rightToLeft}, {QLatin1String("headStart"), edges.headStart},
        {QLatin1String("headEnd"), edges.headEnd}, {QLatin1String("footStart"), edges.footStart},
        {QLatin1String("footEnd"), edges.footEnd}};
}

PageEdges edgesFrom(const QJsonValue &written)
{
    return {written[QLatin1String("rtl")].toBool(), written[QLatin1String("headStart")].toString(),
        written[QLatin1String("headEnd")].toString(), written[QLatin1String("footStart")].toString(),
        written[QLatin1String("footEnd")].toString()};
}

/// Enumerators start at 0 and have no gaps; what lies outside is refused by `last`.
template <typename Enum> std::optional<Enum> enumFrom(const QJsonValue &value, Enum last)
{
    const int number = value.toInt(-1);
    if (number < 0 || number > static_cast<int>(last))
        return std::nullopt;
    return static_cast<Enum>(number);
}

QStringList strings(const QJsonValue &value)
{
    QStringList all;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &one : array)
        all += one.toString();
    return all;
}

std::vector<QStringList> rowsFrom(const QJsonValue &value)
{
    std::vector<QStringList> rows;
    const QJsonArray written = value.toArray();
    for (const QJsonValue &row : written)
        rows.push_back(strings(row));
    return rows;
}

std::optional<Block> tableFrom(const QJsonObject &object)
{
    Table table;
    const QJsonArray columns = object.value(QLatin1String("columns")).toArray();
    for (const QJsonValue &column : columns) {
        const auto align = enumFrom(column[QLatin1String("align")], Align::End);
        if (!align)
            return std::nullopt;
        table.columns.push_back({column[QLatin1String("title")].toString(), *align});
    }
    table.rows = rowsFrom(object.value(QLatin1String("rows")));
    table.below = rowsFrom(object.value(QLatin1String("below")));
    if (object.contains(QLatin1String("total")))
        table.total = strings(object.value(QLatin1String("total")));
    return table;
}

std::optional<Block> blockFrom(const QJsonObject &object)
{
    const QString kind = object.value(kindKey).toString();
    const bool bold = object.value(QLatin1String("bold")).toBool();
    const auto size = enumFrom(object.value(QLatin1String("size")), Size::Huge);
    const auto align = enumFrom(object.value(QLatin1String("align")), Align::End);
    if (kind == QLatin1String("text") && size && align)
        return Text{object.value(QLatin1String("text")).toString(), *align, *size, bold};
    if (kind == QLatin1String("pair") && size)
        return Pair{object.value(QLatin1String("label")).toString(), object.value(QLatin1String("value")).toString(),
            *size, bold};
    if (kind == QLatin1String("mark"))
        return Mark{object.value(QLatin1String("text")).toString()};
    if (kind == QLatin1String("rule"))
        return Rule{};
    if (kind == QLatin1String("gap"))
        return Gap{};
    if (kind == QLatin1String("scale"))
        return Scale{};
    if (kind == QLatin1String("table"))
        return tableFrom(object);
    return std::nullopt;
}

} // namespace

QByteArray PaperDocument::toJson() const
{
    QJsonArray writtenParts;
    for (const Part &part : parts) {
        QJsonArray blocks;
        for (const Block &block : part.blocks)
            blocks += std::visit([](const auto &one) { return json(one); }, block);
        writtenParts += QJsonObject{{QLatin1String("rtl"), part.rightToLeft}, {QLatin1String("blocks"), blocks}};
    }
    QJsonObject document{{QLatin1String("title"), title}, {QLatin1String("drawer"), opensDrawer},
        {QLatin1String("parts"), writtenParts}};
    if (edges)
        document.insert(edgesKey, json(*edges));
    if (number)
        document.insert(numberKey, *number);
    if (duplicate > 0)
        document.insert(duplicateKey, duplicate);
    return QJsonDocument(document).toJson(QJsonDocument::Compact);
}

Expected<PaperDocument, QString> PaperDocument::fromJson(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument parsed = QJsonDocument::fromJson(json, &error);
    if (!parsed.isObject())
        return Unexpected{error.errorString()};
    const QJsonObject object = parsed.object();
    PaperDocument document;
    document.title = object.value(QLatin1String("title")).toString();
    document.opensDrawer = object.value(QLatin1String("drawer")).toBool();
    if (const QJsonValue number = object.value(numberKey); number.isDouble())
        document.number = number.toInteger();
    document.duplicate = object.value(duplicateKey).toInt();
    if (object.contains(edgesKey))
        document.edges = edgesFrom(object.value(edgesKey));
    const QJsonArray parts = object.value(QLatin1String("parts")).toArray();
    for (const QJsonValue &written : parts) {
        Part part{written[QLatin1String("rtl")].toBool(), {}};
        const QJsonArray blocks = written[QLatin1String("blocks")].toArray();
        for (const QJsonValue &block : blocks) {
            std::optional<Block> read = blockFrom(block.toObject());
            if (!read)
                return Unexpected{QStringLiteral("a block that nobody knows: %1").arg(block[kindKey].toString())};
            part.blocks.push_back(*std::move(read));
        }
        document.parts.push_back(std::move(part));
    }
    return document;
}

} // namespace taabia
