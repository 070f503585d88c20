// SPDX-License-Identifier: GPL-3.0-or-later
#include "shopday/everybody.h"

#include "shopday/tabstops.h"
#include "ui/theme/colors.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>

#include <algorithm>
#include <unordered_map>
#include <vector>

namespace taabia::Everybody {

namespace {

using TabStops::nameOf;
using TabStops::placeOf;

/// Not scrolled out of what is around it, not even a little.
bool isInSight(const QWidget *widget, const QRect &place)
{
    for (const QWidget *around = widget->parentWidget(); around; around = around->parentWidget()) {
        if (!placeOf(around).contains(place))
            return false;
        if (around->isWindow())
            break;
    }
    return true;
}

bool demand(bool met, const QString &complaint)
{
    if (!met)
        QTest::qFail(qPrintable(complaint), __FILE__, __LINE__);
    return met;
}

/// Where a widget says something in writing of its own, in the window's coordinates.
std::vector<QRect> wordsOf(const QWidget *widget)
{
    const auto unless = [widget](bool silent) { return silent ? std::vector<QRect>() : std::vector{placeOf(widget)}; };
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        return unless(!label->pixmap(Qt::ReturnByValue).isNull() || label->text().trimmed().isEmpty());
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        return unless(button->text().trimmed().isEmpty());
    if (const auto *field = qobject_cast<const QLineEdit *>(widget))
        // In a field with the focus Qt shows no placeholder in the middle.
        return unless(field->text().isEmpty()
            && (field->placeholderText().isEmpty() || (field->hasFocus() && field->alignment() & Qt::AlignHCenter)));
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(widget))
        return unless(text->toPlainText().isEmpty() && text->placeholderText().isEmpty());
    if (const auto *box = qobject_cast<const QComboBox *>(widget))
        return unless(box->currentText().isEmpty());
    const auto *view = qobject_cast<const QAbstractItemView *>(widget);
    if (!view || !view->model())
        return {};
    std::vector<QRect> cells;
    const auto *header = qobject_cast<const QHeaderView *>(view);
    const QRect sight = view->viewport()->rect();
    for (int row = 0; !header && row < view->model()->rowCount(); ++row) {
        for (int column = 0; column < view->model()->columnCount(); ++column) {
            const QModelIndex index = view->model()->index(row, column);
            const QRect cell = view->visualRect(index);
            if (sight.contains(cell) && !cell.isEmpty() && !index.data().toString().trimmed().isEmpty())
                cells.push_back(cell.translated(view->viewport()->mapTo(view->window(), QPoint())));
        }
    }
    for (int i = 0; header && i < header->count(); ++i) {
        const QRect section(header->sectionViewportPosition(i), 0, header->sectionSize(i), header->height());
        if (sight.contains(section) && !header->model()->headerData(i, header->orientation()).toString().isEmpty())
            cells.push_back(section.translated(header->viewport()->mapTo(header->window(), QPoint())));
    }
    return cells;
}

} // namespace

int hearsEveryControl(const QWidget &window)
{
    int controls = 0;
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        const bool part = widget->parentWidget() && widget->parentWidget()->inherits("QAbstractSpinBox");
        if (part || !widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus))
            continue;
        ++controls;
        const QAccessibleInterface *told = QAccessible::queryAccessibleInterface(widget);
        if (!demand(told && !told->text(QAccessible::Name).isEmpty(), nameOf(widget) + QStringLiteral(" has no name")))
            break;
        const QAccessible::Role role = told->role();
        const bool isControl = role != QAccessible::NoRole && role != QAccessible::Client && role != QAccessible::Pane
            && role != QAccessible::Grouping && role != QAccessible::Border;
        const bool container = widget->inherits("QScrollArea");
        if (!demand(isControl || container, nameOf(widget) + QStringLiteral(" is not told as a control")))
            break;
    }
    return controls;
}

int seesTheFocus(const QWidget &window)
{
    const std::vector<QWidget *> stops = TabStops::walk(window);
    for (QWidget *stop : stops) {
        TabStops::isSeen(stop);
        if (QTest::currentTestFailed())
            break;
    }
    if (!stops.empty())
        stops.front()->setFocus(Qt::TabFocusReason); // as it was
    return static_cast<int>(stops.size());
}

int readsEveryWord(QWidget &window)
{
    int words = 0;
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        // What cannot be used now may stand back: WCAG 2, 1.4.3.
        if (!widget->isVisible() || !widget->isEnabled() || widget->window() != &window)
            continue;
        for (const QRect &place : wordsOf(widget)) {
            if (!isInSight(widget, place))
                continue; // it has to be scrolled to, and is measured where it stands first
            const double contrast = paintedContrast(window, place);
            if (!demand(contrast >= 4.5, QStringLiteral("%1: %2").arg(nameOf(widget)).arg(contrast)))
                return words;
            ++words;
        }
    }
    return words;
}

/// Between the colour that most of it has and the one that is furthest from that, painted so large that the middle of
/// a stroke has its full colour. The rim is left out, where a frame could be taken for a letter.
double paintedContrast(QWidget &window, const QRect &place)
{
    constexpr int larger = 3;
    constexpr int rim = 4;
    const QRect inside = place.adjusted(rim, rim, -rim, -rim);
    QImage picture(inside.size() * larger, QImage::Format_RGB32);
    picture.setDevicePixelRatio(larger);
    window.render(&picture, QPoint(), QRegion(inside));
    std::unordered_map<QRgb, int> colours;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x)
            ++colours[picture.pixel(x, y)];
    }
    const auto ground = std::max_element(
        colours.begin(), colours.end(), [](const auto &one, const auto &other) { return one.second < other.second; });
    double furthest = 1.0;
    for (const auto &colour : colours)
        furthest = std::max(furthest, contrastRatio(QColor(colour.first), QColor(ground->first)));
    return furthest;
}

} // namespace taabia::Everybody
