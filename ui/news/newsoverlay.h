// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/news.h"
#include "ui/widgets/framedoverlay.h"

class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace taabia {

class ActionButton;

/// What is new, version by version.
class NewsOverlay : public FramedOverlay {
    Q_OBJECT
public:
    NewsOverlay(const std::vector<VersionNews> &news, QWidget *covered, QWidget *window);

protected:
    void retranslate() override;

private:
    std::vector<VersionNews> m_news;
    QLabel *m_title;
    QScrollArea *m_scroll;
    ActionButton *m_close;
};

} // namespace taabia
