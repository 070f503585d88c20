// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/expected.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>
#include <variant>
#include <vector>

namespace taabia {

/// What stands on a piece of paper, in finished words, before anybody knows how wide the paper is. One description,
/// and every way out (PDF, system printer, ESC/POS, preview) draws the same. Blocks follow each other downwards.
namespace paper {

enum class Align { Start, Center, End }; ///< Start is the right edge in Arabic
enum class Size { Small, Normal, Large, Huge };

struct Text {
    QString text; ///< may have line breaks; wraps
    Align align = Align::Start;
    Size size = Size::Normal;
    bool bold = false;
    friend bool operator==(const Text &, const Text &) = default;
};

/// A name at the start and what it is at the end of the line; below each other when they do not fit.
struct Pair {
    QString label;
    QString value;
    Size size = Size::Normal;
    bool bold = false;
    friend bool operator==(const Pair &, const Pair &) = default;
};

/// A framed word over the whole width: SPECIMEN, DUPLICATA, EN ATTENTE.
struct Mark {
    QString text;
    friend bool operator==(const Mark &, const Mark &) = default;
};

struct Rule {
    friend bool operator==(const Rule &, const Rule &) = default;
};

struct Gap {
    friend bool operator==(const Gap &, const Gap &) = default;
};

struct Column {
    QString title;
    Align align = Align::Start;
    friend bool operator==(const Column &, const Column &) = default;
};

/// Column widths come from what stands in them. On rolls a table that is too wide becomes, row by row, pairs of title
/// and value.
struct Table {
    std::vector<Column> columns;
    std::vector<QStringList> rows;
    std::optional<QStringList> total; ///< bold, below a rule
    std::vector<QStringList> below{}; ///< the total: what of it has something to be said about
    friend bool operator==(const Table &, const Table &) = default;
};

/// Of the test page: a ruler in millimetres over the whole width, and bars from black to light below it.
struct Scale {
    friend bool operator==(const Scale &, const Scale &) = default;
};

using Block = std::variant<Text, Pair, Mark, Rule, Gap, Table, Scale>;

/// What every page of a long paper says outside its text, so that a sheet that lies alone still tells whose it is and
/// which one of how many. Each may be empty; a roll has no pages and leaves them out.
struct PageEdges {
    bool rightToLeft = false;
    QString headStart;
    QString headEnd; ///< bold
    QString footStart;
    QString footEnd; ///< of "%1" and "%2" the page's number and how many there are
    friend bool operator==(const PageEdges &, const PageEdges &) = default;
};

/// A stretch in one language.
struct Part {
    bool rightToLeft = false;
    std::vector<Block> blocks;
    friend bool operator==(const Part &, const Part &) = default;
};

} // namespace paper

struct PaperDocument {
    QString title; ///< for lists of jobs and file names, not printed
    std::vector<paper::Part> parts;
    bool opensDrawer = false; ///< a cash sale's receipt: a printer that has a drawer pulses it
    std::optional<paper::PageEdges> edges{}; ///< empty: a paper of several pages has their numbers alone
    // For lists of jobs in another language than the title's
    std::optional<qint64> number{}; ///< of a receipt or a Z report
    int duplicate = 0; ///< of a receipt: which copy; 0: none

    /// The form in which a print job is kept. fromJson(toJson(d)) == d.
    QByteArray toJson() const;
    static Expected<PaperDocument, QString> fromJson(const QByteArray &json);

    friend bool operator==(const PaperDocument &, const PaperDocument &) = default;
};

} // namespace taabia
