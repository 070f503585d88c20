// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/languagepage.h"

#include "ui/preferences.h"
#include "ui/theme/languageswitcher.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/paragraph.h"
#include "ui/widgets/tilegroup.h"

#include <QEvent>
#include <QShortcut>
#include <QVBoxLayout>

namespace taabia {

namespace {
constexpr int tileHeight = 76;
const QString tryKey = QStringLiteral("Alt+T");
} // namespace

LanguagePage::LanguagePage(Preferences &preferences, QWidget *parent)
    : SetupPage(parent)
    , m_preferences(preferences)
    , m_languages(new TileGroup(2, TextSize::Figure, this))
    , m_why(new Paragraph(TextSize::Body, this))
    , m_try(new ActionButton(ActionButton::Kind::Plain, QStringLiteral("graduation-cap"), this))
{
    const QStringList languages = LanguageSwitcher::languages();
    std::vector<TileGroup::Choice> choices;
    for (const QString &language : languages)
        choices.push_back(
            {LanguageSwitcher::nativeName(language), {}, QString::number(choices.size() + 1), std::nullopt});
    m_languages->setChoices(choices);
    m_languages->setCurrent(static_cast<int>(languages.indexOf(m_preferences.language())));
    for (int i = 0; i < m_languages->count(); ++i)
        m_languages->tile(i)->setMinimumHeight(tileHeight);
    m_why->setRigid(true);
    m_why->setTone(Tone::Quiet);
    m_try->setKey(tryKey);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(24);
    column->addWidget(m_languages);
    column->addSpacing(24);
    column->addWidget(m_why);
    column->addWidget(m_try, 0, Qt::AlignLeading);
    column->addStretch(1);

    connect(m_languages, &TileGroup::chosen, this,
        [this](int at) { m_preferences.setLanguage(LanguageSwitcher::languages().at(at)); });
    connect(m_languages, &TileGroup::typed, this, [this](const QString &digit) {
        const int at = digit.toInt() - 1;
        if (at >= 0 && at < m_languages->count()) {
            m_languages->choose(at);
            m_languages->takeFocus();
        }
    });
    connect(m_languages, &TileGroup::stepDone, this, &SetupPage::done);
    connect(m_try, &ActionButton::clicked, this, &LanguagePage::trainingChosen);
    auto *key = new QShortcut(QKeySequence(tryKey), this);
    key->setAutoRepeat(false);
    connect(key, &QShortcut::activated, m_try, &ActionButton::click);
    retranslate();
}

QString LanguagePage::title() const
{
    return tr("Language");
}

QString LanguagePage::nextWords() const
{
    return tr("Next");
}

void LanguagePage::enter()
{
    m_languages->takeFocus();
}

void LanguagePage::retranslate()
{
    m_why->setText(tr("No account yet, or only curious? In training everything works and no money moves. The set-up "
                      "waits here until you come back."));
    m_try->setText(tr("Try it first"));
    m_try->setAccessibleName(m_try->text());
}

void LanguagePage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    SetupPage::changeEvent(event);
}

} // namespace taabia
