// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/paragraph.h"

#include <QWidget>

namespace taabia {

/// A sentence with its sign: word, shape and colour together. As a banner it fills the width of the window.
class Notice : public QWidget {
    Q_OBJECT
public:
    enum class Shape {
        Inline, ///< text in the colour of its tone
        Banner, ///< a band across the window, ruled off below
        Alarm, ///< the training band: black on amber, centred
    };

    explicit Notice(Shape shape, QWidget *parent = nullptr);

    /// What is new is announced, if this is on the screen by the end of the turn.
    void tell(Tone tone, const QString &icon, const QString &sentence);

    /// The same again in newer words, such as a time that runs down: a screen reader is not told of each.
    void retell(const QString &sentence);

    Tone tone() const { return m_tone; }
    QString sentence() const { return m_words->text(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void dress();
    void announceNews();

    Shape m_shape;
    bool m_isNews = false; ///< not announced yet
    Tone m_tone = Tone::Quiet;
    QString m_icon;
    QLabel *m_sign;
    Paragraph *m_words;
};

} // namespace taabia
