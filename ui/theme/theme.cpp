// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include "ui/theme/colors.h"
#include "ui/theme/fieldmanners.h"
#include "ui/theme/fonts.h"
#include "ui/theme/stylesheet.h"
#include "ui/theme/tillstyle.h"

#include <QApplication>
#include <QStyleHints>

#include <algorithm>
#include <utility>

namespace taabia {

// 15 pixels at 96 dots per inch: what the pages are drawn for.
static constexpr double standardPoints = 11.25;
static constexpr double largestScale = 1.5;

Theme::Theme(const QFont &systemFont, QObject *parent)
    : QObject(parent)
    , m_family(Fonts::load())
    , m_systemScale(std::clamp(systemFont.pointSizeF() / usualSystemPoints(), 1.0, largestScale)) // -1 pt: in pixels
{
    const QPalette system = QGuiApplication::palette();
    m_systemIsDark = system.color(QPalette::Window).lightness() < system.color(QPalette::WindowText).lightness();
    new FieldManners(this);
    QApplication::setStyle(new TillStyle); // which leaves the rest to the style sheet
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    m_systemIsDark = QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark;
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, [this](Qt::ColorScheme scheme) {
        m_systemIsDark = scheme == Qt::ColorScheme::Dark;
        apply(m_mode, m_textScale);
    });
#endif
}

bool Theme::isDark() const
{
    return m_mode == Mode::Dark || (m_mode == Mode::System && m_systemIsDark);
}

double Theme::usualSystemPoints()
{
#if defined(Q_OS_WIN)
    return 9;
#elif defined(Q_OS_MACOS)
    return 13;
#else
    return 11; // the largest that a desktop begins with
#endif
}

double Theme::scale() const
{
    return std::max(m_textScale, m_systemScale);
}

void Theme::apply(Mode mode, double textScale)
{
    m_mode = mode;
    m_textScale = textScale;
    const Dress dress{isDark() ? &Colors::dark() : &Colors::light(), standardPoints * scale()};
    const Dress worn = std::exchange(m_worn, dress);
    if (dress == worn) {
        return; // every widget dressed anew takes a while that somebody who types would notice
    }
    if (dress.colors != worn.colors) {
        QApplication::setPalette(dress.colors->palette());
    }
    // Before the font: with the first style sheet Qt asks the desktop again which font each kind of widget has there
    // (on Windows tables, menus and messages), and setFont() is what forgets them.
    qApp->setStyleSheet(styleSheet(*dress.colors, dress.points));
    if (dress.points != worn.points) {
        QFont font = QApplication::font();
        if (!m_family.isEmpty()) {
            font.setFamily(m_family);
        }
        font.setPointSizeF(dress.points);
        QApplication::setFont(font);
    }
}

} // namespace taabia
