// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/csvwriter.h"
#include "domain/paperdocument.h"
#include "ui/out/imprint.h"

#include <QCoreApplication>
#include <QStringList>

#include <optional>
#include <vector>

namespace taabia {

struct ListColumn {
    QString title;
    bool isFigure = false; ///< stands at the end of its column
};

struct ListTable {
    QString heading; ///< empty: none
    std::vector<ListColumn> columns;
    std::vector<std::vector<ListCell>> rows;
    std::optional<std::vector<ListCell>> total;
};

/// A list or a report in words and figures, before anybody knows where it goes: the screen, a CSV and a sheet of paper
/// all show these cells, so that they cannot disagree. UI thread, except for what is said to be pure.
struct Listing {
    QString fileName; ///< what a file of it would be called, without an ending
    QString title;
    QStringList notes; ///< lines below the title: what it is of, what is left out
    std::vector<ListTable> tables;
    std::optional<Imprint> imprint{}; ///< who lets it out puts it on: the screen shows lists without it
};

class Listings {
    Q_DECLARE_TR_FUNCTIONS(Listings)
public:
    /// A cell as people read it, on the screen and on paper.
    static QString shown(const ListCell &cell);

    /// Pure: may run on any thread. The title, the imprint and the notes stand on lines above the tables: a report is
    /// several tables, so that a person reads it and no spreadsheet sorts it. (The history, which is one table, has its
    /// imprint in the file's name alone: see HistoryOut.)
    static QByteArray csv(const Listing &listing);

    static paper::Align sideOfFigures(); ///< on paper; on the screen Qt::AlignRight says it

    /// For the language that the screen speaks. A table of more than \a mostRows rows is cut, and says so.
    static PaperDocument paper(const Listing &listing, std::size_t mostRows = 2'000);

    /// The note of a list that was read no further than to its newest \a most: \a name is what it is called.
    static QString newestOnly(const QString &name, qint64 most);

    /// A phone number as somebody wrote it: as a number if it is one, else as text.
    static ListCell phone(const QString &written);
};

} // namespace taabia
