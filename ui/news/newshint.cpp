// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/news/newshint.h"

#include "ui/news/newstext.h"
#include "ui/preferences.h"
#include "ui/words/words.h"

#include <QEvent>
#include <QTimer>

namespace taabia {

NewsHint::NewsHint(Preferences &preferences, QWidget *parent)
    : HintLine(parent)
    , m_preferences(preferences)
{
    retranslate();
}

void NewsHint::setNews(const std::vector<VersionNews> &news)
{
    m_news = news;
    setWorthSaying(!m_news.empty());
}

/// Told: somebody had it before his eyes.
void NewsHint::showEvent(QShowEvent *event)
{
    HintLine::showEvent(event);
    // The page tries what has room and takes back what has none, in one turn of the loop.
    QTimer::singleShot(0, this, [this] {
        if (isVisible())
            m_preferences.setSeenVersion(NewsText::version());
    });
}

void NewsHint::retranslate()
{
    tell(Tone::Quiet, QStringLiteral("info"),
        tr("This is a new version of Taabia: %1.").arg(Words::isolated(NewsText::version())));
    setAction(tr("What is new"), QStringLiteral("Alt+W"));
}

void NewsHint::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    HintLine::changeEvent(event);
}

} // namespace taabia
