// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/day/figuretile.h"

#include "ui/theme/icons.h"
#include "ui/theme/stylesheet.h"
#include "ui/widgets/paragraph.h"

#include <QEvent>
#include <QGridLayout>

namespace taabia {

FigureTile::FigureTile(Size size, QWidget *parent)
    : QFrame(parent)
    , m_caption(new Paragraph(TextSize::Small, this))
    , m_figure(new Paragraph(size == Size::Large ? TextSize::Action : TextSize::Small, this))
    , m_arrow(new QLabel(this))
    , m_comparison(new Paragraph(TextSize::Small, this))
{
    setLook(this, "card");
    m_caption->setTone(Tone::Quiet);
    m_caption->setOneLine();
    m_figure->setWeight(QFont::Bold);
    m_figure->setOneLine();
    m_comparison->setTone(Tone::Quiet);
    m_comparison->setRigid(true);

    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(12, 7, 12, 7);
    grid->setVerticalSpacing(1);
    if (size == Size::Large) {
        grid->addWidget(m_caption, 0, 0);
        grid->addWidget(m_figure, 1, 0);
    } else {
        auto *line = new QHBoxLayout;
        line->setSpacing(8);
        line->addWidget(m_caption);
        line->addStretch(1);
        line->addWidget(m_figure);
        grid->addLayout(line, 0, 0);
    }
    auto *change = new QHBoxLayout;
    change->setSpacing(4);
    change->addWidget(m_arrow, 0, Qt::AlignTop);
    change->addWidget(m_comparison, 1);
    grid->addLayout(change, 2, 0);
    grid->setRowStretch(3, 1);
    dress();
}

void FigureTile::setCaption(const QString &caption)
{
    m_caption->setText(caption);
    setAccessibleName(caption + QStringLiteral(": ") + m_figure->text());
}

void FigureTile::setFigure(const QString &figure)
{
    m_figure->setText(figure);
    setAccessibleName(m_caption->text() + QStringLiteral(": ") + figure);
}

void FigureTile::setComparison(Change change, const QString &words)
{
    m_change = change;
    m_comparison->setText(words);
    setAccessibleDescription(words);
    dress();
}

QString FigureTile::figure() const
{
    return m_figure->text();
}

QString FigureTile::comparison() const
{
    return m_comparison->text();
}

void FigureTile::dress()
{
    const QString icon = m_change == Change::More ? QStringLiteral("arrow-up") : QStringLiteral("arrow-down");
    m_arrow->setVisible(m_change != Change::None);
    if (m_change != Change::None)
        m_arrow->setPixmap(
            Icons::pixmap(icon, Colors::current().text, m_comparison->lineStep() - 4, m_arrow->devicePixelRatioF()));
    m_arrow->setFixedHeight(m_comparison->lineStep());
}

void FigureTile::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ApplicationPaletteChange
        || event->type() == QEvent::ApplicationFontChange)
        dress();
    QFrame::changeEvent(event);
}

} // namespace taabia
