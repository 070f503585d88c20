// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QLineEdit;

namespace taabia {

class Caption;
class Preferences;
class TileGroup;

/// Language, looks, and from when on a low balance is warned of. Every choice acts at once and shows what the
/// Preferences hold, whoever changed them. UI thread.
class ChoicesCard : public QFrame {
    Q_OBJECT
public:
    explicit ChoicesCard(Preferences &preferences, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void show();
    void takeThreshold();
    void leaveThreshold();

    Preferences &m_preferences;
    QLabel *m_title;
    TileGroup *m_language;
    TileGroup *m_theme;
    TileGroup *m_textSize;
    QLineEdit *m_threshold;
    Caption *m_languageCaption;
    Caption *m_themeCaption;
    Caption *m_textSizeCaption;
    Caption *m_thresholdCaption;
    QLabel *m_thresholdWhy;
};

} // namespace taabia
