// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/paragraph.h"

#include <QWidget>

namespace taabia {

class ActionButton;
class Notice;

/// A calm sentence with the one button that leads to where it is dealt with. It shows while there is something to say,
/// and room to say it.
class HintLine : public QWidget {
    Q_OBJECT
public:
    explicit HintLine(QWidget *parent = nullptr);

    void setWorthSaying(bool worth);
    void setRoom(bool room);

    void tell(Tone tone, const QString &icon, const QString &sentence);
    void setAction(const QString &text, const QString &key);
    QString sentence() const;
    ActionButton *button() const { return m_button; }

Q_SIGNALS:
    void wanted(); ///< the button was pressed
    void changed(); ///< there is something to say, or not any more

private:
    bool m_worth = false;
    bool m_room = true;
    Notice *m_notice;
    ActionButton *m_button;
};

} // namespace taabia
