// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>
#include <QWidget>

namespace taabia {

/// Says \a sentence to whoever listens with a screen reader, wherever the focus is: the one way in which the till
/// announces anything. Nothing happens while nobody listens. UI thread.
/// \a from: whose news it is. What is behind MainWindow::cover() stays silent, and false is returned: somebody else may
/// stand before the till.
bool announce(const QWidget *from, const QString &sentence);

/// Takes back what was announced in \a window: it is not for whoever comes next.
void silence(const QWidget *window);

/// From now on also while nobody listens: for tests, where no accessibility bus switches Qt's bridge on.
void announceToNobodyToo();

/// What announce() puts into the accessibility tree for a few seconds: a notification that holds the words. Qt 6.4 has
/// no event for announcements, and its bridge on Linux hands on none of its Alert events; but it tells when something
/// appears, and a notification that appears is read out. Nothing of it is to be seen. See accessibility.h.
class Announcement : public QWidget {
    Q_OBJECT
public:
    Announcement(QAccessible::Role role, const QString &words, QWidget *parent);

    QAccessible::Role role() const { return m_role; }

private:
    QAccessible::Role m_role;
};

} // namespace taabia
