// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/choicescard.h"

#include "ui/preferences.h"
#include "ui/theme/languageswitcher.h"
#include "ui/theme/stylesheet.h"
#include "ui/widgets/caption.h"
#include "ui/widgets/tilegroup.h"

#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace taabia {

namespace {

constexpr std::array modes{Theme::Mode::Light, Theme::Mode::Dark, Theme::Mode::System};
constexpr std::array scales{1.0, 1.25, 1.5};

int nearestScale(double scale)
{
    const auto nearest = std::min_element(scales.begin(), scales.end(),
        [scale](double a, double b) { return std::abs(a - scale) < std::abs(b - scale); });
    return static_cast<int>(nearest - scales.begin());
}

void addSection(QVBoxLayout *column, Caption *caption, QWidget *field)
{
    auto *section = new QVBoxLayout;
    section->setSpacing(6);
    section->addWidget(caption);
    section->addWidget(field);
    column->addLayout(section);
}

} // namespace

ChoicesCard::ChoicesCard(Preferences &preferences, QWidget *parent)
    : QFrame(parent)
    , m_preferences(preferences)
    , m_title(new QLabel(this))
    , m_language(new TileGroup(2, TextSize::Body, this))
    , m_theme(new TileGroup(3, TextSize::Body, this))
    , m_textSize(new TileGroup(3, TextSize::Body, this))
    , m_threshold(new QLineEdit(this))
    , m_languageCaption(new Caption(m_language, this))
    , m_themeCaption(new Caption(m_theme, this))
    , m_textSizeCaption(new Caption(m_textSize, this))
    , m_thresholdCaption(new Caption(m_threshold, this))
    , m_thresholdWhy(new QLabel(this))
{
    setLook(this, "card");
    setLook(m_title, "title");
    setLook(m_thresholdWhy, "muted");
    m_thresholdWhy->setWordWrap(true);
    m_threshold->setMaxLength(20);
    m_threshold->setLayoutDirection(Qt::LeftToRight); // an amount, in every language

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 20);
    column->setSpacing(16);
    column->addWidget(m_title);
    addSection(column, m_languageCaption, m_language);
    addSection(column, m_themeCaption, m_theme);
    addSection(column, m_textSizeCaption, m_textSize);
    addSection(column, m_thresholdCaption, m_threshold);
    column->addWidget(m_thresholdWhy);

    retranslate();
    show();
    m_threshold->setText(m_preferences.lowBalance().toShortDisplay());

    connect(&m_preferences, &Preferences::changed, this, &ChoicesCard::show);
    connect(m_language, &TileGroup::chosen, this,
        [this](int index) { m_preferences.setLanguage(LanguageSwitcher::languages().at(index)); });
    connect(m_theme, &TileGroup::chosen, this,
        [this](int index) { m_preferences.setTheme(modes.at(static_cast<std::size_t>(index))); });
    connect(m_textSize, &TileGroup::chosen, this,
        [this](int index) { m_preferences.setTextScale(scales.at(static_cast<std::size_t>(index))); });
    connect(m_threshold, &QLineEdit::textEdited, this, &ChoicesCard::takeThreshold);
    connect(m_threshold, &QLineEdit::editingFinished, this, &ChoicesCard::leaveThreshold);
}

void ChoicesCard::retranslate()
{
    m_title->setText(tr("This till"));
    m_languageCaption->setText(tr("Language"));
    m_themeCaption->setText(tr("Colours"));
    m_textSizeCaption->setText(tr("Text size"));
    m_thresholdCaption->setText(tr("Warn when the balance falls below, in DH"));
    m_thresholdWhy->setText(tr("0 means never."));
    m_language->setAccessibleName(tr("Language"));
    m_theme->setAccessibleName(tr("Colours"));
    m_textSize->setAccessibleName(tr("Text size"));
    m_threshold->setAccessibleName(tr("Low balance warning"));

    std::vector<TileGroup::Choice> languages;
    for (const QString &language : LanguageSwitcher::languages())
        languages.push_back({LanguageSwitcher::nativeName(language), {}, {}, {}});
    m_language->setChoices(languages);
    m_theme->setChoices({{tr("Light"), {}, {}, {}}, {tr("Dark"), {}, {}, {}}, {tr("As the system"), {}, {}, {}}});
    m_textSize->setChoices({{tr("Normal", "text size"), {}, {}, {}}, {tr("Large", "text size"), {}, {}, {}},
        {tr("Very large", "text size"), {}, {}, {}}});
}

/// The fields as the Preferences have them; a threshold that is being typed stays as it is typed.
void ChoicesCard::show()
{
    m_language->setCurrent(static_cast<int>(LanguageSwitcher::languages().indexOf(m_preferences.language())));
    const auto mode = std::find(modes.begin(), modes.end(), m_preferences.theme());
    m_theme->setCurrent(static_cast<int>(mode - modes.begin()));
    m_textSize->setCurrent(nearestScale(m_preferences.textScale()));
    if (!m_threshold->hasFocus())
        leaveThreshold();
}

void ChoicesCard::takeThreshold()
{
    const Expected<Money, MoneyError> amount = Money::parse(m_threshold->text());
    if (!amount) {
        m_thresholdCaption->setTrouble(Words::amountError(amount.error()));
    } else if (amount->isNegative()) {
        m_thresholdCaption->setTrouble(tr("This cannot be less than 0."));
    } else {
        m_thresholdCaption->setTrouble(QString());
        m_preferences.setLowBalance(*amount);
    }
}

/// What was refused goes back to what holds; what was understood is written as the till writes amounts.
void ChoicesCard::leaveThreshold()
{
    m_thresholdCaption->setTrouble(QString());
    const QString text = m_preferences.lowBalance().toShortDisplay();
    if (m_threshold->text() != text)
        m_threshold->setText(text);
}

void ChoicesCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        show();
        if (m_threshold->hasFocus() && !m_thresholdCaption->trouble().isEmpty())
            takeThreshold(); // the same trouble, in the new language
    }
    QFrame::changeEvent(event);
}

} // namespace taabia
