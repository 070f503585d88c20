// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/factgrid.h"

#include "ui/theme/fonts.h"
#include "ui/theme/stylesheet.h"
#include "ui/widgets/actionbutton.h"
#include "ui/words/words.h"

#include <QClipboard>
#include <QEvent>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>

namespace taabia {

FactGrid::FactGrid(QWidget *parent)
    : QWidget(parent)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
}

int FactGrid::add(Copying copying)
{
    const int index = static_cast<int>(m_facts.size());
    Fact fact;
    auto *cell = new QWidget(this);
    auto *layout = new QGridLayout(cell);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(4);
    layout->setVerticalSpacing(0);
    fact.caption = new QLabel(cell);
    fact.value = new QLabel(cell);
    setLook(fact.caption, "muted");
    fact.value->setTextFormat(Qt::PlainText);
    fact.value->setWordWrap(true);
    fact.value->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    layout->addWidget(fact.caption, 0, 0);
    layout->addWidget(fact.value, 1, 0);
    layout->setColumnStretch(0, 1);
    if (copying == Copying::WithButton) {
        fact.copy = new ActionButton(ActionButton::Kind::Bare, QStringLiteral("copy"), cell);
        layout->addWidget(fact.copy, 0, 1, 2, 1, Qt::AlignBottom);
        connect(fact.copy, &ActionButton::clicked, this,
            [this, index] { QGuiApplication::clipboard()->setText(m_facts[static_cast<std::size_t>(index)].plain); });
    }
    static_cast<QGridLayout *>(this->layout())->addWidget(cell, index / 2, index % 2, Qt::AlignTop);
    m_facts.push_back(fact);
    settle();
    return index;
}

void FactGrid::setCaption(int fact, const QString &caption)
{
    const Fact &at = m_facts.at(static_cast<std::size_t>(fact));
    at.caption->setText(caption);
    at.value->setAccessibleName(caption);
}

void FactGrid::setValue(int fact, const QString &value, bool isFigure)
{
    Fact &at = m_facts.at(static_cast<std::size_t>(fact));
    at.plain = value;
    const QString shown = isFigure ? Words::isolated(value) : value;
    if (shown != at.value->text()) // setting it anew would drop what somebody is selecting
        at.value->setText(shown);
    at.value->setAccessibleDescription(value);
    if (at.copy)
        at.copy->setVisible(isFigure);
}

void FactGrid::setCopyName(int fact, const QString &name)
{
    ActionButton *copy = m_facts.at(static_cast<std::size_t>(fact)).copy;
    copy->setAccessibleName(name);
    copy->setToolTip(name);
}

/// Heights and sides. Cairo's generous leading would tear a caption from its value.
void FactGrid::settle()
{
    // A value begins under its caption, whatever script it is in: by itself Qt would follow the value's own.
    const Qt::Alignment side = layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    for (const Fact &fact : m_facts) {
        fact.caption->setFixedHeight(Fonts::lineHeight(Fonts::font(TextSize::Body)));
        fact.value->setAlignment(side | Qt::AlignAbsolute | Qt::AlignVCenter);
    }
}

void FactGrid::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange
        || event->type() == QEvent::LayoutDirectionChange)
        settle();
    QWidget::changeEvent(event);
}

} // namespace taabia
