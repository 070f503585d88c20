// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/hintline.h"

#include "ui/widgets/actionbutton.h"
#include "ui/widgets/notice.h"

#include <QHBoxLayout>

namespace taabia {

HintLine::HintLine(QWidget *parent)
    : QWidget(parent)
    , m_notice(new Notice(Notice::Shape::Inline, this))
    , m_button(new ActionButton(ActionButton::Kind::Plain, {}, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(4, 0, 0, 0);
    row->setSpacing(10);
    row->addWidget(m_notice, 1, Qt::AlignVCenter);
    row->addWidget(m_button);
    connect(m_button, &ActionButton::clicked, this, &HintLine::wanted);
    hide();
}

void HintLine::setWorthSaying(bool worth)
{
    if (worth == m_worth)
        return;
    m_worth = worth;
    setVisible(m_worth && m_room);
    Q_EMIT changed();
}

void HintLine::setRoom(bool room)
{
    m_room = room;
    setVisible(m_worth && m_room);
}

void HintLine::tell(Tone tone, const QString &icon, const QString &sentence)
{
    m_notice->tell(tone, icon, sentence);
}

QString HintLine::sentence() const
{
    return m_notice->sentence();
}

void HintLine::setAction(const QString &text, const QString &key)
{
    m_button->setText(text);
    m_button->setAccessibleName(text);
    m_button->setKey(key);
}

} // namespace taabia
