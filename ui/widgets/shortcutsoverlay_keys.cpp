// SPDX-License-Identifier: GPL-3.0-or-later
// The table of the program's keys, which the help shows and tests/ui/tst_shortcuts compares with what is bound.
#include "ui/widgets/shortcutsoverlay.h"

#include "ui/words/words.h"

#include <QGuiApplication>

namespace taabia {

using Group = ShortcutsOverlay::Group;

QString ShortcutsOverlay::nameOf(Place place)
{
    switch (place) {
    case Place::Everywhere:
        return tr("Everywhere");
    case Place::Sell:
        return tr("Selling");
    case Place::Bulk:
        return tr("Bulk", "the page");
    case Place::History:
        return tr("History", "the page");
    case Place::Day:
        return tr("Day", "the page");
    case Place::Till:
        return tr("Till and credit book");
    }
    return {};
}

static std::array<Group, 2> everywhere()
{
    return {{{ShortcutsOverlay::tr("Pages"),
                 {{{QStringLiteral("F1")}, ShortcutsOverlay::tr("Sell", "the page")},
                     {{QStringLiteral("F2")}, ShortcutsOverlay::tr("Bulk", "the page")},
                     {{QStringLiteral("F3")}, ShortcutsOverlay::tr("History", "the page")},
                     {{QStringLiteral("F4")}, ShortcutsOverlay::tr("Day", "the page")},
                     {{QStringLiteral("F5")}, ShortcutsOverlay::tr("Settings", "the page")},
                     {{QStringLiteral("F12"), QStringLiteral("Ctrl+?"), QStringLiteral("Ctrl+/")},
                         ShortcutsOverlay::tr("These shortcuts")},
                     {{QStringLiteral("F9")}, ShortcutsOverlay::tr("Somebody else takes over"), true},
                     {{QStringLiteral("F11")}, ShortcutsOverlay::tr("Lock the till"), true},
                     {{QStringLiteral("Ctrl+Q")}, ShortcutsOverlay::tr("Quit")}}},
        {ShortcutsOverlay::tr("Moving about"),
            {{{ShortcutsOverlay::tr("Tab", "the key")}, ShortcutsOverlay::tr("Next field or group")},
                {{QStringLiteral("\u2190 \u2191 \u2192 \u2193")},
                    ShortcutsOverlay::tr("Choose within a group, go through a table")},
                {{Words::enterKey()}, ShortcutsOverlay::tr("Go on, or open the row that is chosen")},
                {{ShortcutsOverlay::tr("Space", "the key")},
                    ShortcutsOverlay::tr("Press the button that has the focus")},
                {{Words::escapeKey()}, ShortcutsOverlay::tr("Go back, close")},
                {{QStringLiteral("Alt+Up"), QStringLiteral("Alt+Down")},
                    ShortcutsOverlay::tr("Settings, the catalogue: move what is chosen")},
                {{QStringLiteral("Alt+R")}, ShortcutsOverlay::tr("Settings, About: save a report for support")}}}}};
}

static std::array<Group, 2> selling()
{
    return {{{ShortcutsOverlay::tr("Selling"),
                 {{{Words::enterKey()}, ShortcutsOverlay::tr("Go on: what is missing, read-back, sale")},
                     {{Words::escapeKey()}, ShortcutsOverlay::tr("Go back; in the number: empty the form")},
                     {{QStringLiteral("Alt+N")}, ShortcutsOverlay::tr("Number")},
                     {{QStringLiteral("\u2193")}, ShortcutsOverlay::tr("Regulars, from the third digit")},
                     {{QStringLiteral("Alt+O"), QStringLiteral("Alt+I"), QStringLiteral("Alt+M")},
                         ShortcutsOverlay::tr("Orange, Inwi, Maroc Telecom")},
                     {{QStringLiteral("Alt+A")}, ShortcutsOverlay::tr("Another amount")},
                     {{QStringLiteral("Alt+P")}, ShortcutsOverlay::tr("Promo")},
                     {{QStringLiteral("*  0\u20269")}, ShortcutsOverlay::tr("Promo by its code")},
                     {{QStringLiteral("0\u20269")}, ShortcutsOverlay::tr("At the read-back: cash received")},
                     {{QStringLiteral("F6"), QStringLiteral("F7"), QStringLiteral("F8")},
                         ShortcutsOverlay::tr("At the read-back: cash, card, credit book")}}},
        {ShortcutsOverlay::tr("Beside the sale"),
            {{{QStringLiteral("Ctrl+D")}, ShortcutsOverlay::tr("Same sale again")},
                {{QStringLiteral("Ctrl+K")}, ShortcutsOverlay::tr("Check the last sale now")},
                {{QStringLiteral("Ctrl+I")}, ShortcutsOverlay::tr("Details of the last sale")},
                {{QStringLiteral("Ctrl+P")}, ShortcutsOverlay::tr("Print the receipt of the last sale")},
                {{QStringLiteral("Ctrl+L")}, ShortcutsOverlay::tr("Look at the receipt of the last sale")},
                {{QStringLiteral("Ctrl+T")}, ShortcutsOverlay::tr("Go to today's sales")},
                {{QStringLiteral("Ctrl+R")}, ShortcutsOverlay::tr("Read the balance again")},
                {{QStringLiteral("Alt+G")}, ShortcutsOverlay::tr("Money was given back")},
                {{QStringLiteral("Alt+J")}, ShortcutsOverlay::tr("Prints that did not come out")},
                {{QStringLiteral("Ctrl+O")}, ShortcutsOverlay::tr("Open a shift")},
                {{QStringLiteral("Alt+W")}, ShortcutsOverlay::tr("What is new, after an upgrade")}}}}};
}

static std::array<Group, 2> bulk()
{
    return {{{ShortcutsOverlay::tr("A list before it is sent"),
                 {{{QStringLiteral("Ctrl+V")}, ShortcutsOverlay::tr("Paste a list")},
                     {{QStringLiteral("Ctrl+O")}, ShortcutsOverlay::tr("Open a file")},
                     {{QStringLiteral("Ctrl+S")}, ShortcutsOverlay::tr("Save a sample")},
                     {{ShortcutsOverlay::tr("Space", "the key")}, ShortcutsOverlay::tr("A line goes, or stays behind")},
                     {{QStringLiteral("Alt+1"), QStringLiteral("Alt+2"), QStringLiteral("Alt+3")},
                         ShortcutsOverlay::tr("All lines, or one kind of them")},
                     {{Words::ctrlEnterKey()}, ShortcutsOverlay::tr("Read the list back and send it")},
                     {{QStringLiteral("Alt+N")}, ShortcutsOverlay::tr("Put it away, take another list")}}},
        {ShortcutsOverlay::tr("A list that is sent"),
            {{{QStringLiteral("Alt+S")}, ShortcutsOverlay::tr("Stop between two calls")},
                {{QStringLiteral("Alt+G")}, ShortcutsOverlay::tr("Send what was not sent")},
                {{QStringLiteral("Alt+L")}, ShortcutsOverlay::tr("Leave what was not sent")},
                {{QStringLiteral("Alt+W")}, ShortcutsOverlay::tr("Look at a list that is not through")},
                {{QStringLiteral("Alt+P")}, ShortcutsOverlay::tr("Receipts of the chosen lines")},
                {{QStringLiteral("Ctrl+E"), QStringLiteral("Ctrl+P")},
                    ShortcutsOverlay::tr("Save the list as CSV, as PDF")}}}}};
}

static std::array<Group, 2> history()
{
    return {{{ShortcutsOverlay::tr("The list of sales"),
                 {{{QStringLiteral("Ctrl+F")}, ShortcutsOverlay::tr("Search")},
                     {{QStringLiteral("Alt+D")}, ShortcutsOverlay::tr("Choose the days")},
                     {{QStringLiteral("Alt+O")}, ShortcutsOverlay::tr("Choose the operator")},
                     {{QStringLiteral("Alt+S")}, ShortcutsOverlay::tr("Choose the state")},
                     {{QStringLiteral("Alt+T")}, ShortcutsOverlay::tr("Choose the order")},
                     {{QStringLiteral("Alt+C")}, ShortcutsOverlay::tr("Show all again")},
                     {{QStringLiteral("Ctrl+D")}, ShortcutsOverlay::tr("Same sale again")},
                     {{QStringLiteral("Ctrl+R")}, ShortcutsOverlay::tr("Read the list again")},
                     {{QStringLiteral("Ctrl+E"), QStringLiteral("Ctrl+P")},
                         ShortcutsOverlay::tr("Save the list as CSV, as PDF")}}},
        {ShortcutsOverlay::tr("One sale, opened with Enter"),
            {{{QStringLiteral("Ctrl+D")}, ShortcutsOverlay::tr("Same sale again")},
                {{QStringLiteral("Ctrl+P")}, ShortcutsOverlay::tr("Print its receipt")},
                {{QStringLiteral("Ctrl+L")}, ShortcutsOverlay::tr("Look at its receipt")},
                {{QStringLiteral("Alt+C")}, ShortcutsOverlay::tr("Check it now")},
                {{QStringLiteral("Alt+R")}, ShortcutsOverlay::tr("Send it again with the same reference")},
                {{QStringLiteral("Alt+D")}, ShortcutsOverlay::tr("Mark it as dealt with")},
                {{QStringLiteral("Alt+W")}, ShortcutsOverlay::tr("The replies as they came")}}}}};
}

/// In the order of the words: the day before is where reading comes from.
static QStringList dayBeforeAndAfter()
{
    const QStringList keys{QStringLiteral("Alt+Left"), QStringLiteral("Alt+Right")};
    return QGuiApplication::layoutDirection() == Qt::RightToLeft ? QStringList{keys[1], keys[0]} : keys;
}

static std::array<Group, 2> day()
{
    return {{{ShortcutsOverlay::tr("Day", "the page"),
                 {{{QStringLiteral("Alt+1")}, ShortcutsOverlay::tr("Figures", "of the day")},
                     {{QStringLiteral("Alt+2")}, ShortcutsOverlay::tr("Till", "the shift and its cash")},
                     {{QStringLiteral("Alt+3")}, ShortcutsOverlay::tr("Credit book")},
                     {{QStringLiteral("Alt+4")}, ShortcutsOverlay::tr("Account at the provider")},
                     {{QStringLiteral("Alt+5")}, ShortcutsOverlay::tr("Prints")},
                     {dayBeforeAndAfter(), ShortcutsOverlay::tr("The day before, the day after")},
                     {{QStringLiteral("Alt+T")}, ShortcutsOverlay::tr("Today")},
                     {{QStringLiteral("Ctrl+E"), QStringLiteral("Ctrl+P")},
                         ShortcutsOverlay::tr("Save the list as CSV, as PDF")}}},
        {ShortcutsOverlay::tr("Prints"),
            {{{QStringLiteral("Ctrl+L")}, ShortcutsOverlay::tr("Look at the paper")},
                {{QStringLiteral("Ctrl+P")}, ShortcutsOverlay::tr("Print, in the preview")},
                {{QStringLiteral("Alt+R")}, ShortcutsOverlay::tr("Print it now")},
                {{QStringLiteral("Alt+C")}, ShortcutsOverlay::tr("Cancel it")},
                {{QStringLiteral("Alt+F")}, ShortcutsOverlay::tr("Open the folder of the PDF")}}}}};
}

static std::array<Group, 2> till()
{
    return {{{ShortcutsOverlay::tr("Till", "the shift and its cash"),
                 {{{QStringLiteral("Alt+P")}, ShortcutsOverlay::tr("Before the shift: count the float piece by piece")},
                     {{QStringLiteral("Alt+I"), QStringLiteral("Alt+O")}, ShortcutsOverlay::tr("Cash in, cash out")},
                     {{QStringLiteral("Alt+X")}, ShortcutsOverlay::tr("Print an X report")},
                     {{QStringLiteral("Alt+K")}, ShortcutsOverlay::tr("Count and close the shift")},
                     {{Words::ctrlEnterKey()}, ShortcutsOverlay::tr("Counting: that is all of it")},
                     {{QStringLiteral("Alt+N")}, ShortcutsOverlay::tr("Counted: count once more")},
                     {{QStringLiteral("Alt+M")}, ShortcutsOverlay::tr("Movements of cash")},
                     {{QStringLiteral("PgUp"), QStringLiteral("PgDown")},
                         ShortcutsOverlay::tr("Movements: the day before, after")},
                     {{QStringLiteral("Alt+Z")}, ShortcutsOverlay::tr("Closings")},
                     {{QStringLiteral("Alt+P")}, ShortcutsOverlay::tr("Closings: print it again")}}},
        {ShortcutsOverlay::tr("Credit book"),
            {{{QStringLiteral("Ctrl+F")}, ShortcutsOverlay::tr("Search")},
                {{QStringLiteral("Alt+R")}, ShortcutsOverlay::tr("Take a repayment")},
                {{QStringLiteral("Alt+A")}, ShortcutsOverlay::tr("Repayment: all that is owed")},
                {{QStringLiteral("F6"), QStringLiteral("F7")}, ShortcutsOverlay::tr("Repayment: in cash, by card")},
                {{QStringLiteral("Alt+S")}, ShortcutsOverlay::tr("The customer's story")},
                {{QStringLiteral("Alt+C")}, ShortcutsOverlay::tr("Change the customer")},
                {{QStringLiteral("Alt+N")}, ShortcutsOverlay::tr("New customer")},
                {{QStringLiteral("Ctrl+E"), QStringLiteral("Ctrl+P")},
                    ShortcutsOverlay::tr("Save the list as CSV, as PDF")}}}}};
}

std::array<Group, 2> ShortcutsOverlay::keysOf(Place place)
{
    switch (place) {
    case Place::Everywhere:
        return everywhere();
    case Place::Sell:
        return selling();
    case Place::Bulk:
        return bulk();
    case Place::History:
        return history();
    case Place::Day:
        return day();
    case Place::Till:
        return till();
    }
    return {};
}

} // namespace taabia
