// SPDX-License-Identifier: GPL-3.0-or-later
// The looks of CountOverlay: what stands where, and its texts.
#include "ui/cash/countoverlay.h"

#include "ui/cash/closeshiftsheet.h"
#include "ui/cash/linefield.h"
#include "ui/cash/piecegrid.h"
#include "ui/cash/shiftlines.h"
#include "ui/theme/fonts.h"
#include "ui/theme/stylesheet.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/paragraph.h"
#include "ui/words/words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QShortcut>
#include <QStackedWidget>

namespace taabia {

namespace {

const QString againKey = QStringLiteral("Alt+N");

QLabel *titleLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    setLook(label, "title");
    return label;
}

QLabel *figureLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    setLook(label, "figure");
    label->setTextFormat(Qt::PlainText);
    return label;
}

Paragraph *quietWords(QWidget *parent)
{
    auto *words = new Paragraph(TextSize::Body, parent);
    words->setRigid(true);
    words->setTone(Tone::Quiet);
    return words;
}

QVBoxLayout *columnOf(QWidget *page)
{
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    return column;
}

} // namespace

void CountOverlay::build()
{
    QVBoxLayout *column = columnOf(frame());
    m_notice = new Notice(Notice::Shape::Inline, frame());
    m_notice->hide();
    m_pages = new QStackedWidget(frame());
    m_pages->addWidget(makeCounting());
    m_pages->addWidget(makeCounted());
    m_pages->addWidget(makeClosed());
    column->addWidget(m_pages, 1);
    column->addWidget(m_notice);
    setFirstFocus(m_grid->fields().front());
    retranslate();
}

QWidget *CountOverlay::makeCounting()
{
    m_countingPage = new QWidget(m_pages);
    QVBoxLayout *column = columnOf(m_countingPage);
    m_countingTitle = titleLabel(m_countingPage);
    m_countingHow = quietWords(m_countingPage);
    m_grid = new PieceGrid(m_countingPage);
    m_totalCaption = titleLabel(m_countingPage);
    m_total = figureLabel(m_countingPage);
    m_done = new ActionButton(ActionButton::Kind::Main, QStringLiteral("check"), m_countingPage);
    m_leave = new ActionButton(ActionButton::Kind::Plain, {}, m_countingPage);
    auto *total = new QHBoxLayout;
    total->setSpacing(14);
    total->addWidget(m_totalCaption);
    total->addWidget(m_total, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(10);
    buttons->addWidget(m_done, 1);
    buttons->addWidget(m_leave, 0, Qt::AlignVCenter);
    column->addWidget(m_countingTitle);
    column->addWidget(m_countingHow);
    column->addWidget(m_grid);
    column->addStretch(1);
    column->addLayout(total);
    column->addLayout(buttons);
    return m_countingPage;
}

QWidget *CountOverlay::makeCounted()
{
    m_countedPage = new QWidget(m_pages);
    QVBoxLayout *column = columnOf(m_countedPage);
    m_countedTitle = titleLabel(m_countedPage);
    m_countedTotal = figureLabel(m_countedPage);
    m_outcome = new Notice(Notice::Shape::Inline, m_countedPage);
    m_kept = quietWords(m_countedPage);
    m_reason = new LineField(m_countedPage);
    m_again = new ActionButton(ActionButton::Kind::Plain, QStringLiteral("repeat"), m_countedPage);
    m_again->setKey(againKey);
    m_goOn = new ActionButton(ActionButton::Kind::Main, {}, m_countedPage);
    m_goOn->showKeyOnlyAt({m_reason});
    auto *key = new QShortcut(QKeySequence(againKey), m_countedPage);
    key->setAutoRepeat(false);
    connect(key, &QShortcut::activated, this, &CountOverlay::countAgain);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(10);
    buttons->addWidget(m_goOn, 1);
    buttons->addWidget(m_again, 0, Qt::AlignVCenter);
    column->addWidget(m_countedTitle);
    column->addWidget(m_countedTotal);
    column->addWidget(m_outcome);
    column->addSpacing(6);
    column->addWidget(m_reason);
    column->addStretch(1);
    column->addWidget(m_kept);
    column->addLayout(buttons);
    return m_countedPage;
}

QWidget *CountOverlay::makeClosed()
{
    m_closedPage = new QWidget(m_pages);
    QVBoxLayout *column = columnOf(m_closedPage);
    m_closedTitle = titleLabel(m_closedPage);
    m_number = figureLabel(m_closedPage);
    m_closedFigures = new FigureList(m_closedPage);
    m_queued = new Notice(Notice::Shape::Inline, m_closedPage);
    m_close = new ActionButton(ActionButton::Kind::Plain, {}, m_closedPage);
    column->addWidget(m_closedTitle);
    column->addWidget(m_number);
    column->addWidget(m_closedFigures);
    column->addSpacing(6);
    column->addWidget(m_queued);
    column->addStretch(1);
    column->addWidget(m_close, 0, Qt::AlignTrailing);
    return m_closedPage;
}

void CountOverlay::retranslate()
{
    setAccessibleName(tr("Count the drawer"));
    m_countingTitle->setText(tr("Count the drawer"));
    m_countingHow->setText(tr("Type how many pieces there are of each. What there should be is told afterwards."));
    m_totalCaption->setText(tr("Total"));
    m_done->setText(tr("That is all of it"));
    m_done->setAccessibleName(tr("Counted"));
    m_leave->setText(tr("Cancel"));
    m_leave->setKey(Words::escapeKey());
    m_countedTitle->setText(tr("You have counted"));
    m_reason->setCaption(tr("Why? It is kept with the difference"), tr("Reason"));
    m_again->setText(tr("Count again"));
    m_goOn->setText(tr("Go on to the closing"));
    m_goOn->setKey(Words::enterKey());
    m_closedTitle->setText(tr("The shift is closed"));
    m_close->setText(tr("Close", "leave this window"));
    m_close->setAccessibleName(tr("Close", "leave this window"));
    m_close->setKey(Words::escapeKey());
    showTotal();
    showDifference();
    showClosing();
    showNotice();
}

void CountOverlay::showTotal()
{
    const QString total = Words::amount(m_grid->count().total());
    m_total->setText(total);
    m_total->setAccessibleName(tr("Total"));
    m_total->setAccessibleDescription(Words::spoken(total));
}

void CountOverlay::showDifference()
{
    const bool differs = m_difference != Money();
    const QString counted = Words::amount(m_counted);
    m_countedTotal->setText(counted);
    m_countedTotal->setAccessibleName(tr("Counted"));
    m_countedTotal->setAccessibleDescription(Words::spoken(counted));
    m_outcome->tell(differs ? Tone::Warning : Tone::Good,
        differs ? QStringLiteral("triangle-alert") : QStringLiteral("circle-check"),
        Words::cashDifference(m_difference));
    m_reason->setVisible(differs);
    m_kept->setText(m_counts > 1 ? tr("These %n counts are all kept, also if you count again.", nullptr, m_counts)
                                 : tr("This count is kept, also if you count again."));
}

void CountOverlay::showClosing()
{
    if (!m_closedReport) {
        return;
    }
    const ShiftReport &report = *m_closedReport;
    m_number->setText(tr("Z report no. %1").arg(Words::number(report.number.value_or(0))));
    using Kind = FigureList::Line::Kind;
    m_closedFigures->show({{Kind::Figure, tr("Sold in this shift"), Words::amount(report.soldTotal())},
        {Kind::Figure, tr("Should have been in the drawer"), Words::amount(report.expected)},
        {Kind::Figure, tr("Difference"), Words::cashDifference(report.difference)},
        {Kind::Total, tr("Grand total, ever sold"), Words::amount(report.grandTotal)}});
    m_queued->tell(Tone::Good, QStringLiteral("printer"),
        tr("The Z report is in the print queue. What becomes of it stands in the day, under Prints."));
}

void CountOverlay::fitToWindow()
{
    const QFont figure = Fonts::font(TextSize::Figure, QFont::Bold);
    for (QLabel *label : {m_total, m_countedTotal, m_number}) {
        label->setFixedHeight(Fonts::lineHeight(figure));
    }
    FramedOverlay::fitToWindow();
}

} // namespace taabia
