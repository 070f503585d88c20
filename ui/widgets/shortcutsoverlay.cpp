// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/shortcutsoverlay.h"

#include "ui/theme/colors.h"
#include "ui/theme/stylesheet.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/keycap.h"

#include <QGridLayout>
#include <QLabel>

namespace taabia {

ShortcutsOverlay::ShortcutsOverlay(const std::vector<Entry> &pages, QWidget *covered, QWidget *window)
    : Overlay(covered, window)
{
    auto *title = new QLabel(tr("Keyboard shortcuts"), this);
    setLook(title, "title");
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(6);
    addColumn(grid, 0, tr("Selling"), sellingKeys());
    grid->setColumnMinimumWidth(2, 24);
    std::vector<Entry> everywhere = pages;
    for (const Entry &entry : everywhereKeys()) {
        everywhere.push_back(entry);
    }
    addColumn(grid, 3, tr("Everywhere"), everywhere);
    auto *close = new ActionButton(ActionButton::Kind::Plain, {}, this);
    close->setText(tr("Close"));
    close->setKey(tr("Esc", "the key"));
    connect(close, &ActionButton::clicked, this, &Overlay::close);
    content()->addWidget(title);
    content()->addLayout(grid);
    content()->addWidget(close, 0, Qt::AlignTrailing);
    setFirstFocus(close);
}

std::vector<ShortcutsOverlay::Entry> ShortcutsOverlay::sellingKeys()
{
    return {
        {tr("Enter", "the key"), tr("Go on: to what is missing, to the read-back, to the sale")},
        {tr("Esc", "the key"), tr("Go back; in the number: empty the form")},
        {QStringLiteral("Alt+N"), tr("Number")},
        {QStringLiteral("Alt+O  Alt+I  Alt+M"), tr("Orange, Inwi, Maroc Telecom")},
        {QStringLiteral("Alt+A"), tr("Another amount")},
        {QStringLiteral("Alt+P"), tr("Promo")},
        {QStringLiteral("*  0\u20269"), tr("Promo by its code")},
        {QStringLiteral("F6  F7  F8"), tr("At the read-back: cash, card, credit book; digits: what was received")},
        {QStringLiteral("Ctrl+D"), tr("Same sale again")},
        {QStringLiteral("Ctrl+P"), tr("Print the receipt of the last sale")},
        {QStringLiteral("Alt+G"), tr("Money was given back")},
        {QStringLiteral("Ctrl+K"), tr("Check the last sale now")},
        {QStringLiteral("Ctrl+T"), tr("Go to today's sales")},
        {QStringLiteral("Ctrl+R"), tr("Read the balance again")},
    };
}

std::vector<ShortcutsOverlay::Entry> ShortcutsOverlay::everywhereKeys()
{
    return {
        {QStringLiteral("Tab"), tr("Next field or group")},
        {QStringLiteral("\u2190 \u2191 \u2192 \u2193"), tr("Choose within a group, go through a table")},
        {QStringLiteral("Alt+1\u2026Alt+5"), tr("In the day: figures, till, credit book, account, prints")},
        {QStringLiteral("F12"), tr("These shortcuts")},
        {QStringLiteral("Ctrl+Q"), tr("Quit")},
    };
}

void ShortcutsOverlay::addColumn(QGridLayout *grid, int column, const QString &title, const std::vector<Entry> &entries)
{
    auto *head = new QLabel(title, this);
    setLook(head, "muted");
    grid->addWidget(head, 0, column, 1, 2);
    int row = 1;
    for (const Entry &entry : entries) {
        grid->addWidget(new KeyCap(entry.keys, this), row, column, Qt::AlignLeading | Qt::AlignVCenter);
        auto *meaning = new QLabel(entry.meaning, this);
        meaning->setWordWrap(true); // some languages need two lines for what others say in one
        grid->addWidget(meaning, row, column + 1);
        ++row;
    }
}

} // namespace taabia
