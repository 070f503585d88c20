// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/news.h"
#include "ui/widgets/hintline.h"

namespace taabia {

class Preferences;

/// Says once, in a line that takes no other's room, that this is a newer Taabia than last time; the button tells what
/// is new. It stands until it is followed or the program ends, and is not said again once it was on the screen.
class NewsHint : public HintLine {
    Q_OBJECT
public:
    explicit NewsHint(Preferences &preferences, QWidget *parent = nullptr);

    /// Empty: there is nothing to say.
    void setNews(const std::vector<VersionNews> &news);
    const std::vector<VersionNews> &news() const { return m_news; }

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void retranslate();

    Preferences &m_preferences;
    std::vector<VersionNews> m_news;
};

} // namespace taabia
