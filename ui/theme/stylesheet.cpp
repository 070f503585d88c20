// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/stylesheet.h"

#include <QStyle>
#include <QVariant>
#include <QWidget>

namespace taabia {

// Names between @ are replaced: colours by their value, sizes by points. Focus is told by a 2-pixel accent border
// everywhere; the border is there without focus too, so that nothing moves. Fields have no colour of text here: Qt 6.4
// would make their placeholders of half of it, which is too faint to read; the palette has both.
static const char *const sheetTemplate = R"(
QMainWindow, QDialog { background: @page@; }
QLabel { background: transparent; }
QLabel[look="muted"] { color: @muted@; }
QLabel[look="accent"] { color: @accent@; }
QLabel[look="bad"] { color: @bad@; }
QLabel[look="warning"] { color: @warning@; }
QLabel[look="title"] { font-size: @lead@; font-weight: 700; }
QLabel[look="figure"] { font-size: @figure@; font-weight: 700; }
QToolTip { background: @text@; color: @card@; border: 0; padding: 4px 8px; }

QFrame[look="card"] { background: @card@; border: 1px solid @line@; border-radius: 12px; }

QLineEdit, QComboBox, QSpinBox, QDateEdit, QPlainTextEdit, QTextEdit {
    background: @field@; border: 2px solid @line@; border-radius: 8px; padding: 0 10px; min-height: 38px; }
QPlainTextEdit, QTextEdit { padding: 8px; }
QLineEdit[refused="true"] { border-color: @bad@; }
QLineEdit:focus, QComboBox:focus, QSpinBox:focus, QDateEdit:focus, QPlainTextEdit:focus, QTextEdit:focus {
    border-color: @accent@; }
QLineEdit:disabled, QComboBox:disabled, QSpinBox:disabled, QDateEdit:disabled { background: @page@; }
QComboBox::drop-down, QDateEdit::drop-down { border: 0; width: 32px; }
QComboBox::down-arrow, QDateEdit::down-arrow { image: url(:/taabia/icons/choice-arrow.png); width: 18px; height: 18px; }
QComboBox QAbstractItemView { background: @card@; border: 1px solid @line@; outline: 0; padding: 4px; }
QComboBox QAbstractItemView::item { min-height: 40px; padding: 0 10px; border-radius: 6px; }
QComboBox QAbstractItemView::item:selected { background: @accentSoft@; color: @accent@; }

QPushButton { background: @card@; border: 2px solid @line@; border-radius: 8px; padding: 0 14px; min-height: 38px; }
QPushButton:hover { background: @hover@; }
QPushButton:focus { border-color: @accent@; }
QPushButton:pressed { background: @accentSoft@; }
QPushButton:disabled { color: @muted@; }
QPushButton[look="primary"] { background: @accent@; color: @onAccent@; border-color: @accent@; font-weight: 600; }
QPushButton[look="primary"]:focus { border-color: @text@; }
QPushButton[look="quiet"] { background: transparent; border-color: transparent; color: @accent@; }
QPushButton[look="quiet"]:focus { border-color: @accent@; }

QToolButton { background: transparent; border: 2px solid transparent; border-radius: 8px; min-width: 40px;
    min-height: 36px; }
QToolButton:hover { background: @hover@; }
QToolButton:focus { border-color: @accent@; }
QLineEdit QToolButton { min-width: 0; min-height: 0; border: 0; padding: 0; }

QCheckBox, QRadioButton { min-height: 40px; spacing: 10px; border: 2px solid transparent; border-radius: 8px;
    padding: 0 6px; }
QCheckBox:focus, QRadioButton:focus { border-color: @accent@; }

QListView { background: @field@; border: 2px solid @line@; border-radius: 8px; outline: 0; padding: 4px; }
QListView:focus { border-color: @accent@; }
QListView::item { padding: 0 10px; border-radius: 6px; color: @text@; }
QListView::item:selected { background: @accentSoft@; color: @accent@; }
QListView[look="bare"] { border: none; padding: 0; background: transparent; }

QTableView { background: @card@; border: 0; gridline-color: transparent; outline: 0;
    selection-background-color: @accentSoft@; selection-color: @text@; }
QHeaderView { background: @card@; border: 0; }
QHeaderView::section { background: @card@; color: @muted@; border: 0; border-bottom: 1px solid @line@;
    font-size: @small@; padding: 4px 8px; }
QTableView[look="framed"], QTableView[look="events"] { border: 2px solid transparent; border-radius: 8px; }
QTableView[look="framed"]:focus, QTableView[look="events"]:focus { border-color: @accent@; }
QTableView[look="framed"]::item { padding: 0 6px; border-bottom: 1px solid @line@; }
QTableView[look="events"]::item { padding: 6px 5px; border-bottom: 1px solid @line@; }
QTableView[look="jobs"]::item { padding: 9px 6px; border-bottom: 1px solid @line@; }
QTableView[dense="true"] QHeaderView::section { font-size: @badge@; padding: 4px; }
QTableView[look="framed"] QHeaderView::section { padding: 4px 9px; }
QTableCornerButton::section { background: @card@; border: 0; }

QProgressBar { background: @field@; border: 1px solid @line@; border-radius: 7px; }
QProgressBar::chunk { background: @accent@; border-radius: 6px; }

QScrollArea { background: transparent; border: 2px solid transparent; border-radius: 8px; }
QScrollArea:focus { border-color: @accent@; }
QScrollArea > QWidget > QWidget#scrolled { background: transparent; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 2px; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 2px; }
QScrollBar::handle { background: @line@; border-radius: 4px; min-height: 40px; min-width: 40px; }
QScrollBar::handle:hover { background: @muted@; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QMenu { background: @card@; border: 1px solid @line@; border-radius: 8px; padding: 6px; }
QMenu::item { padding: 10px 16px; border-radius: 6px; }
QMenu::item:selected { background: @accentSoft@; color: @accent@; }
QCalendarWidget QWidget { background: @card@; color: @text@; alternate-background-color: @hover@; }
QCalendarWidget QAbstractItemView { background: @card@; selection-background-color: @accent@;
    selection-color: @onAccent@; outline: 0; }
)";

QString styleSheet(const Colors &colors, double basePoints)
{
    const auto points = [basePoints](double factor) {
        return QString::number(basePoints * factor, 'f', 2) + QLatin1String("pt");
    };
    const std::pair<const char *, QString> values[] = {
        {"@page@", colors.page.name()},
        {"@card@", colors.card.name()},
        {"@field@", colors.field.name()},
        {"@line@", colors.line.name()},
        {"@text@", colors.text.name()},
        {"@muted@", colors.muted.name()},
        {"@accent@", colors.accent.name()},
        {"@onAccent@", colors.onAccent.name()},
        {"@accentSoft@", colors.accentSoft.name()},
        {"@hover@", colors.hover.name()},
        {"@bad@", colors.bad.name()},
        {"@warning@", colors.warning.name()},
        {"@badge@", points(0.72)},
        {"@small@", points(0.87)},
        {"@lead@", points(1.13)},
        {"@figure@", points(2.1)},
    };
    QString sheet = QString::fromLatin1(sheetTemplate);
    for (const auto &[name, value] : values) {
        sheet.replace(QLatin1String(name), value);
    }
    return sheet;
}

void setLook(QWidget *widget, const char *look)
{
    widget->setProperty("look", QString::fromLatin1(look));
    if (!widget->testAttribute(Qt::WA_WState_Polished))
        return; // it is dressed when it is first shown or measured, and once is enough
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
}

} // namespace taabia
