// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cash/floatcountoverlay.h"

#include "ui/cash/piecegrid.h"
#include "ui/theme/fonts.h"
#include "ui/theme/stylesheet.h"
#include "ui/widgets/actionbutton.h"
#include "ui/words/words.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>

namespace taabia {

FloatCountOverlay::FloatCountOverlay(QWidget *covered, QWidget *window)
    : Overlay(covered, window)
    , m_title(new QLabel(this))
    , m_grid(new PieceGrid(this))
    , m_total(new QLabel(this))
    , m_take(new ActionButton(ActionButton::Kind::Main, QStringLiteral("check"), this))
    , m_leave(new ActionButton(ActionButton::Kind::Plain, {}, this))
{
    setLook(m_title, "title");
    setLook(m_total, "figure");
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(10);
    buttons->addWidget(m_take, 1);
    buttons->addWidget(m_leave, 0, Qt::AlignVCenter);
    content()->addWidget(m_title);
    content()->addWidget(m_grid);
    content()->addWidget(m_total);
    content()->addLayout(buttons);
    setFirstFocus(m_grid->fields().front());
    connect(m_grid, &PieceGrid::edited, this, &FloatCountOverlay::showTotal);
    m_grid->setDone(m_take);
    connect(m_take, &ActionButton::clicked, this, [this] {
        const Money total = m_grid->count().total();
        close();
        Q_EMIT totalTaken(total);
    });
    connect(m_leave, &ActionButton::clicked, this, &Overlay::close);
    retranslate();
}

void FloatCountOverlay::showTotal()
{
    const QString total = Words::amount(m_grid->count().total());
    m_total->setFixedHeight(Fonts::lineHeight(Fonts::font(TextSize::Figure, QFont::Bold)));
    m_total->setText(total);
    m_total->setAccessibleName(tr("Total"));
    m_total->setAccessibleDescription(Words::spoken(total));
}

void FloatCountOverlay::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::ApplicationFontChange) {
        showTotal();
    }
    Overlay::changeEvent(event);
}

void FloatCountOverlay::retranslate()
{
    setAccessibleName(tr("Count the float"));
    m_title->setText(tr("Count the float"));
    m_take->setText(tr("Take this amount"));
    m_leave->setText(tr("Cancel"));
    m_leave->setKey(Words::escapeKey());
    showTotal();
}

} // namespace taabia
