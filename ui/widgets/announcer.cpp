// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/announcer.h"

#include "ui/widgets/accessibility.h"
#include "ui/words/words.h"

#include <QTimer>

#include <chrono>

namespace taabia {

/// For a reader that is behind with its reading; each announcement stands for itself.
static constexpr std::chrono::seconds kept{10};

static const QString boardName = QStringLiteral("announcements");
static bool toNobodyToo = false;

Announcement::Announcement(QAccessible::Role role, const QString &words, QWidget *parent)
    : QWidget(parent)
    , m_role(role)
{
    installAccessibility();
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAccessibleName(words);
    resize(1, 1); // what has no size is not showing
}

/// Where a window's announcements come and go, so that nothing else in the tree changes its place meanwhile.
static QWidget *boardOf(QWidget *window)
{
    auto *board = window->findChild<QWidget *>(boardName, Qt::FindDirectChildrenOnly);
    if (!board) {
        board = new QWidget(window);
        board->setObjectName(boardName);
        board->setAttribute(Qt::WA_TransparentForMouseEvents);
        board->resize(1, 1);
        board->lower();
        board->show();
    }
    return board;
}

/// A cover hides what is behind it and switches it off; else only pages of a till that cannot start are both, and they
/// have no news.
static bool isCovered(const QWidget *widget)
{
    for (; widget && !widget->isWindow(); widget = widget->parentWidget()) {
        if (widget->isHidden() && widget->testAttribute(Qt::WA_ForceDisabled))
            return true;
    }
    return false;
}

bool announce(const QWidget *from, const QString &sentence)
{
    if (isCovered(from))
        return false;
    if (sentence.isEmpty() || !(QAccessible::isActive() || toNobodyToo))
        return true;
    // A new one each time: the words of an older one may not have been fetched yet.
    auto *news = new Announcement(QAccessible::Notification, {}, boardOf(from->window()));
    new Announcement(QAccessible::StaticText, Words::spoken(sentence), news);
    news->show();
    QTimer::singleShot(kept, news, &QObject::deleteLater);
    return true;
}

void silence(const QWidget *window)
{
    if (const auto *board = window->findChild<QWidget *>(boardName, Qt::FindDirectChildrenOnly))
        qDeleteAll(board->findChildren<Announcement *>(QString(), Qt::FindDirectChildrenOnly));
}

void announceToNobodyToo()
{
    toNobodyToo = true;
}

} // namespace taabia
