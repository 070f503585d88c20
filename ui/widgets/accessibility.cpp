// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/accessibility.h"

#include "ui/widgets/announcer.h"
#include "ui/widgets/caption.h"
#include "ui/widgets/overlay.h"
#include "ui/widgets/pagetab.h"
#include "ui/widgets/tile.h"
#include "ui/widgets/tilegroup.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QScrollArea>

namespace taabia {

namespace {

/// A button of any role whose first action is to press it.
class PressableAccessible : public QAccessibleWidget {
public:
    PressableAccessible(QAbstractButton *button, QAccessible::Role role)
        : QAccessibleWidget(button, role)
    { }

    QString text(QAccessible::Text kind) const override
    {
        const QString set = QAccessibleWidget::text(kind);
        return kind == QAccessible::Name && set.isEmpty() ? button()->text() : set;
    }

    QStringList actionNames() const override
    {
        return button()->isEnabled() ? QStringList{pressAction(), setFocusAction()} : QStringList{};
    }

    void doAction(const QString &action) override
    {
        if (action == pressAction()) {
            button()->click();
        } else {
            QAccessibleWidget::doAction(action);
        }
    }

protected:
    QAbstractButton *button() const { return qobject_cast<QAbstractButton *>(object()); }
};

/// A push button, because its name and role are a contract (design, section 4). A screen reader tells of such a one
/// neither that it can be chosen nor that it is, so the description does.
class TileAccessible : public PressableAccessible {
public:
    explicit TileAccessible(Tile *tile)
        : PressableAccessible(tile, QAccessible::Button)
    { }

    QString text(QAccessible::Text kind) const override
    {
        const QString set = PressableAccessible::text(kind);
        if (kind != QAccessible::Description || !button()->isChecked())
            return set;
        const QString chosen = Tile::tr("chosen", "of a tile, for a screen reader");
        return set.isEmpty() ? chosen : set + QStringLiteral(", ") + chosen;
    }

    QAccessible::State state() const override
    {
        QAccessible::State state = PressableAccessible::state();
        state.checkable = true;
        state.checked = button()->isChecked();
        return state;
    }
};

class PageTabAccessible : public PressableAccessible {
public:
    explicit PageTabAccessible(PageTab *tab)
        : PressableAccessible(tab, QAccessible::PageTab)
    { }

    QAccessible::State state() const override
    {
        QAccessible::State state = PressableAccessible::state();
        state.selectable = true;
        state.selected = button()->isChecked();
        return state;
    }
};

class CaptionAccessible : public QAccessibleWidget {
public:
    explicit CaptionAccessible(CaptionText *caption)
        : QAccessibleWidget(caption, caption->isAlert() ? QAccessible::AlertMessage : QAccessible::StaticText)
    { }

    QAccessible::Role role() const override
    {
        return caption()->isAlert() ? QAccessible::AlertMessage : QAccessible::StaticText;
    }

    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name && caption()->isAlert() ? caption()->text() : QString();
    }

private:
    CaptionText *caption() const { return qobject_cast<CaptionText *>(object()); }
};

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    if (auto *tile = qobject_cast<Tile *>(object)) {
        return new TileAccessible(tile);
    }
    if (auto *tab = qobject_cast<PageTab *>(object)) {
        return new PageTabAccessible(tab);
    }
    if (auto *caption = qobject_cast<CaptionText *>(object)) {
        return new CaptionAccessible(caption);
    }
    if (auto *overlay = qobject_cast<Overlay *>(object))
        return new QAccessibleWidget(overlay, QAccessible::Dialog);
    if (auto *news = qobject_cast<Announcement *>(object)) {
        return new QAccessibleWidget(news, news->role());
    }
    if (auto *group = qobject_cast<TileGroup *>(object)) {
        return new QAccessibleWidget(group, QAccessible::Grouping);
    }
    if (auto *area = qobject_cast<QScrollArea *>(object)) {
        // Qt 6.4's own counts the bars that show, and reads past its list when one has gone since it was counted.
        return new QAccessibleWidget(area, QAccessible::Client);
    }
    return nullptr;
}

} // namespace

void installAccessibility()
{
    QAccessible::installFactory(makeInterface);
}

} // namespace taabia
