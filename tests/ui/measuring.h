// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/mainwindow.h"
#include "ui/out/listview.h"
#include "ui/theme/fonts.h"
#include "ui/theme/languageswitcher.h"
#include "ui/theme/theme.h"
#include "ui/widgets/paragraph.h"

#include <QAbstractButton>
#include <QApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QTest>

namespace taabia::measuring {

/// Each language on both screens that the window is made for, with the system's text as it is and a quarter larger.
inline void addScreens()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QSize>("screen");
    QTest::addColumn<double>("larger");
    for (const QString &language : LanguageSwitcher::languages()) {
        for (const QSize screen : {QSize(1024, 768), QSize(1366, 768)}) {
            for (const double larger : {1.0, 1.25}) {
                QTest::addRow("%s %d %.2f", qPrintable(language), screen.width(), larger)
                    << language << screen << larger;
            }
        }
    }
}

inline QFont systemFont(double larger)
{
    QFont font;
    font.setPointSizeF(Theme::usualSystemPoints() * larger);
    return font;
}

inline QString nameOf(const QWidget *widget)
{
    return QStringLiteral("%1 \"%2\" \"%3\" %4x%5")
        .arg(QLatin1String(widget->metaObject()->className()), widget->accessibleName(),
            widget->property("text").toString())
        .arg(widget->width())
        .arg(widget->height());
}

/// What a finger or a mouse aims at; not the parts that such a thing is made of.
inline bool isTarget(const QWidget *widget)
{
    const QWidget *owner = widget->parentWidget();
    if (owner && (owner->inherits("QLineEdit") || owner->inherits("QAbstractSpinBox")))
        return false;
    return widget->inherits("QAbstractButton") || widget->inherits("QLineEdit") || widget->inherits("QDateEdit");
}

/// It comes into sight when the focus does.
inline bool isScrolled(const QWidget *widget)
{
    while (widget && !widget->inherits("QScrollArea"))
        widget = widget->parentWidget();
    return widget;
}

inline QRect placeOf(const QWidget *widget)
{
    return {widget->mapTo(widget->window(), QPoint()), widget->size()};
}

/// Empty: everything that the widget says in writing is there to be read.
inline QString cutText(const QWidget *widget)
{
    const auto advance = [](const QFont &font, const QString &text) {
        return QFontMetrics(font).horizontalAdvance(text);
    };
    if (const auto *paragraph = qobject_cast<const Paragraph *>(widget))
        return paragraph->isCut() ? paragraph->text() : QString();
    if (const auto *label = qobject_cast<const QLabel *>(widget)) {
        // Above the first line and below the last one Cairo has air that may go.
        const int air = QFontMetrics(label->font()).height() - Fonts::lineHeight(label->font());
        const bool fits = label->wordWrap() ? label->height() >= label->heightForWidth(label->width()) - air
                                            : label->width() >= label->sizeHint().width();
        return fits || label->text().isEmpty() ? QString() : label->text();
    }
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget)) {
        // Letters may shrink a little before a word does not fit; never by more than this.
        constexpr double smallest = 0.8;
        const int air = 16;
        const int words = advance(Fonts::font(TextSize::Body), button->text());
        return button->width() >= qRound(words * smallest) + std::min(air, words) ? QString() : button->text();
    }
    if (const auto *field = qobject_cast<const QLineEdit *>(widget)) {
        const int room = field->contentsRect().width() - 24;
        const bool empty = field->text().isEmpty() && field->isEnabled();
        return empty && advance(field->font(), field->placeholderText()) > room ? field->placeholderText() : QString();
    }
    const auto *header = qobject_cast<const QHeaderView *>(widget);
    for (int i = 0; header && header->orientation() == Qt::Horizontal && i < header->count(); ++i) {
        const bool dense = header->parentWidget()->property("dense").toBool();
        const QFont font = Fonts::font(dense ? TextSize::Badge : TextSize::Small); // as the style sheet has it
        const QString title = header->model()->headerData(i, Qt::Horizontal).toString();
        if (!header->isSectionHidden(i) && advance(font, title) > header->sectionSize(i))
            return title;
    }
    return {};
}

/// No two of them over each other.
inline void noneCoversAnother(const std::vector<const QWidget *> &targets)
{
    for (const QWidget *one : targets) {
        for (const QWidget *other : targets) {
            QVERIFY2(one == other || one->isAncestorOf(other) || other->isAncestorOf(one)
                    || !placeOf(one).intersects(placeOf(other)),
                qPrintable(nameOf(one) + QStringLiteral(" over ") + nameOf(other)));
        }
    }
}

/// Fails the test if anything in the window is cut, too small for a finger, outside of it or over something else.
inline void nothingIsCut(const QWidget &window, QSize screen)
{
    QTRY_COMPARE(window.size(), screen);
    QCoreApplication::processEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    const auto least = [&window] { return window.minimumSizeHint(); }; // a page may fit itself in a turn of the loop
    QTRY_VERIFY2_WITH_TIMEOUT(least().width() <= screen.width() && least().height() <= screen.height(),
        qPrintable(QStringLiteral("needs %1 x %2").arg(least().width()).arg(least().height())), 500);
    std::vector<const QWidget *> targets;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->window() != &window)
            continue;
        const QString what = nameOf(widget);
        QTRY_VERIFY2_WITH_TIMEOUT(
            cutText(widget).isEmpty(), qPrintable(what + QStringLiteral(" cuts: ") + cutText(widget)), 500);
        if (const auto *table = qobject_cast<const ListView *>(widget))
            QVERIFY2(table->horizontalHeader()->length() <= table->viewport()->width() + 1, qPrintable(what));
        const QRect place = placeOf(widget);
        if (qobject_cast<const QLabel *>(widget)) {
            const bool sees = isScrolled(widget) ? place.left() >= 0 && place.right() <= window.width()
                                                 : window.rect().contains(place);
            QVERIFY2(sees, qPrintable(what + QStringLiteral(" is outside")));
        }
        if (isTarget(widget)) {
            QVERIFY2(widget->height() >= 40 && widget->width() >= 40, qPrintable(what));
            QVERIFY2(isScrolled(widget) || window.rect().contains(place), qPrintable(what));
            if (widget->isEnabled() && !isScrolled(widget))
                targets.push_back(widget);
        }
    }
    noneCoversAnother(targets);
}

/// One row of addScreens(): it is put on when this is made, and taken off when this goes.
class Screen {
public:
    Screen()
        : m_theme(systemFont(row<double>("larger")))
        , m_size(row<QSize>("screen"))
    {
        m_theme.apply(Theme::Mode::Light);
        m_language.use(row<QString>("language"));
    }
    ~Screen()
    {
        m_language.use(QStringLiteral("en"));
        Theme(systemFont(1.0)).apply(Theme::Mode::Light);
    }
    Screen(const Screen &) = delete;
    Screen &operator=(const Screen &) = delete;

    bool isLarger() const { return m_theme.scale() > 1.0; }
    void fit(QWidget &window) const { window.setFixedSize(m_size); }
    void measure(const QWidget &window) const { nothingIsCut(window, m_size); }

private:
    template <typename T> static T row(const char *column)
    {
        return *static_cast<const T *>(QTest::qData(column, qMetaTypeId<T>()));
    }

    Theme m_theme;
    LanguageSwitcher m_language;
    QSize m_size;
};

} // namespace taabia::measuring
