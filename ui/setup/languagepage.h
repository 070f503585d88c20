// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/setup/setuppage.h"

namespace taabia {

class ActionButton;
class Paragraph;
class Preferences;
class TileGroup;

/// In which language this till speaks: each in its own words, because nobody knows yet which one is read here.
class LanguagePage : public SetupPage {
    Q_OBJECT
public:
    explicit LanguagePage(Preferences &preferences, QWidget *parent = nullptr);

    QString title() const override;
    QString nextWords() const override;
    void enter() override;
    void advance() override { Q_EMIT done(); }

Q_SIGNALS:
    void trainingChosen(); ///< "try it first"

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    Preferences &m_preferences;
    TileGroup *m_languages;
    Paragraph *m_why;
    ActionButton *m_try;
};

} // namespace taabia
