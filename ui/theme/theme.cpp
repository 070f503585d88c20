// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include "ui/theme/colors.h"
#include "ui/theme/fonts.h"
#include "ui/theme/stylesheet.h"

#include <QApplication>
#include <QStyleFactory>
#include <QStyleHints>

#include <utility>

namespace taabia {

// 15 pixels at 96 dots per inch: what the pages are drawn for.
static constexpr double standardPoints = 11.25;

Theme::Theme(QObject *parent)
    : QObject(parent)
    , m_family(Fonts::load())
{
    const QPalette system = QGuiApplication::palette();
    m_systemIsDark = system.color(QPalette::Window).lightness() < system.color(QPalette::WindowText).lightness();
    // Fusion looks the same on every system and leaves the rest to the style sheet.
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
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

void Theme::apply(Mode mode, double textScale)
{
    m_mode = mode;
    m_textScale = textScale;
    const Dress dress{isDark() ? &Colors::dark() : &Colors::light(), standardPoints * textScale};
    const Dress worn = std::exchange(m_worn, dress);
    if (dress == worn) {
        return; // every widget dressed anew takes a while that somebody who types would notice
    }
    if (dress.points != worn.points) {
        QFont font = QApplication::font();
        if (!m_family.isEmpty()) {
            font.setFamily(m_family);
        }
        font.setPointSizeF(dress.points);
        QApplication::setFont(font);
    }
    if (dress.colors != worn.colors) {
        QApplication::setPalette(dress.colors->palette());
    }
    qApp->setStyleSheet(styleSheet(*dress.colors, dress.points));
}

} // namespace taabia
