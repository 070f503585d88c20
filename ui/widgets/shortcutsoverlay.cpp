// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/shortcutsoverlay.h"

#include "ui/theme/stylesheet.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/keycap.h"
#include "ui/widgets/latepage.h"
#include "ui/widgets/tilegroup.h"
#include "ui/words/words.h"

#include <QGridLayout>
#include <QLabel>
#include <QShortcut>
#include <QStackedWidget>

#include <algorithm>

namespace taabia {

static constexpr QSize preferredSize(960, 680);

ShortcutsOverlay::ShortcutsOverlay(Place place, QWidget *covered, QWidget *window)
    : FramedOverlay(preferredSize, covered, window)
    , m_tiles(new TileGroup(0, TextSize::Body, this))
    , m_pages(new QStackedWidget(this))
{
    setAccessibleName(tr("Keyboard shortcuts"));
    auto *title = new QLabel(tr("Keyboard shortcuts"), this);
    setLook(title, "title");
    std::vector<TileGroup::Choice> choices;
    for (const Place each : places) {
        choices.push_back({nameOf(each), {}, {}, {}});
        m_pages->addWidget(new LatePage([this, each](QWidget *parent) { return makePage(each, parent); }, m_pages));
    }
    m_tiles->setChoices(choices);
    m_tiles->setAccessibleName(tr("Where the keys work"));
    connect(m_tiles, &TileGroup::chosen, m_pages, &QStackedWidget::setCurrentIndex);
    const auto at = static_cast<int>(std::find(places.begin(), places.end(), place) - places.begin());
    m_tiles->setCurrent(at);
    m_pages->setCurrentIndex(at);
    auto *close = new ActionButton(ActionButton::Kind::Plain, {}, this);
    close->setText(tr("Close"));
    close->setKey(Words::escapeKey());
    connect(close, &ActionButton::clicked, this, &Overlay::close);
    auto *column = new QVBoxLayout(frame());
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    auto *head = new QHBoxLayout;
    head->addWidget(title, 1);
    head->addWidget(close);
    column->addLayout(head);
    column->addWidget(m_tiles);
    column->addWidget(m_pages, 1);
    setFirstFocus(m_tiles->tile(at));
    fitToWindow();
}

/// As it stands on the keys themselves, whatever the language.
static QString onTheCaps(const QStringList &keys)
{
    QString caps = keys.join(QStringLiteral("  "));
    caps.replace(QLatin1String("Left"), QStringLiteral("\u2190"));
    return caps.replace(QLatin1String("Right"), QStringLiteral("\u2192"));
}

static bool isBound(const QWidget *window, const QStringList &keys)
{
    const QList<QShortcut *> bound = window->findChildren<QShortcut *>();
    return std::any_of(bound.begin(), bound.end(),
        [&keys](const QShortcut *shortcut) { return keys.contains(shortcut->key().toString()); });
}

/// The two groups beside each other.
QWidget *ShortcutsOverlay::makePage(Place place, QWidget *parent)
{
    auto *page = new QWidget(parent);
    auto *row = new QHBoxLayout(page);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(28);
    for (const Group &group : keysOf(place)) {
        auto *grid = new QGridLayout;
        grid->setHorizontalSpacing(12);
        grid->setVerticalSpacing(2);
        grid->setColumnStretch(1, 1);
        auto *head = new QLabel(group.title, page);
        setLook(head, "muted");
        grid->addWidget(head, 0, 0, 1, 2);
        int line = 1;
        for (const Entry &entry : group.entries) {
            if (entry.onlyIfBound && !isBound(window(), entry.keys))
                continue;
            auto *keys = new KeyCap(onTheCaps(entry.keys), page);
            grid->addWidget(keys, line, 0, Qt::AlignLeading | Qt::AlignVCenter);
            auto *meaning = new QLabel(entry.meaning, page);
            meaning->setWordWrap(true); // some languages need two lines for what others say in one
            keys->setBuddy(meaning);
            grid->addWidget(meaning, line++, 1);
        }
        grid->setRowStretch(line, 1);
        row->addLayout(grid, 1);
    }
    return page;
}

} // namespace taabia
