// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/fieldmanners.h"

#include <QApplication>
#include <QFocusEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QTextOption>
#include <QTimer>

#include <algorithm>

namespace taabia {

namespace {

constexpr int linesAbove = 3; ///< a caption, where a trouble may be told in two lines

/// Qt would let the text decide; where there is none yet, the keyboard of the PC, which is often a French one.
void align(QObject *field)
{
    const bool fromRight = QGuiApplication::layoutDirection() == Qt::RightToLeft;
    if (auto *line = qobject_cast<QLineEdit *>(field)) {
        if (!(line->alignment() & Qt::AlignHCenter))
            line->setAlignment(
                Qt::AlignVCenter | (fromRight ? Qt::AlignRight | Qt::AlignAbsolute : Qt::Alignment(Qt::AlignLeft)));
    } else if (auto *block = qobject_cast<QPlainTextEdit *>(field); block && !block->isReadOnly()) {
        QTextOption option = block->document()->defaultTextOption();
        option.setAlignment(fromRight ? Qt::AlignRight : Qt::AlignLeft);
        block->document()->setDefaultTextOption(option);
    }
}

void scrollTo(const QWidget &wanted)
{
    for (QWidget *above = wanted.parentWidget(); above; above = above->parentWidget()) {
        const auto *area = qobject_cast<QScrollArea *>(above);
        if (!area || !area->widget() || !area->widget()->isAncestorOf(&wanted))
            continue;
        const int height = area->viewport()->height();
        if (wanted.height() > height)
            continue; // it scrolls within itself, or nothing helps
        const int margin = std::min(linesAbove * wanted.fontMetrics().height(), (height - wanted.height()) / 2);
        const int top = wanted.mapTo(area->widget(), QPoint()).y() - margin;
        const int bottom = top + wanted.height() + 2 * margin;
        QScrollBar *bar = area->verticalScrollBar();
        bar->setValue(std::clamp(bar->value(), bottom - height, top));
    }
}

} // namespace

FieldManners::FieldManners(QObject *parent)
    : QObject(parent)
{
    qApp->installEventFilter(this);
}

void FieldManners::bringIntoView(QWidget *widget)
{
    QTimer::singleShot(0, widget, [widget] { scrollTo(*widget); });
}

bool FieldManners::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Polish || event->type() == QEvent::LanguageChange) {
        align(watched);
    } else if (event->type() == QEvent::FocusIn && watched->isWidgetType()) {
        const Qt::FocusReason why = static_cast<QFocusEvent *>(event)->reason();
        // What is clicked on must not move away below the finger.
        if (why == Qt::TabFocusReason || why == Qt::BacktabFocusReason || why == Qt::ShortcutFocusReason
            || why == Qt::OtherFocusReason)
            bringIntoView(static_cast<QWidget *>(watched));
    }
    return false;
}

} // namespace taabia
