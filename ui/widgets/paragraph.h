// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/colors.h"
#include "ui/theme/fonts.h"

#include <QLabel>

namespace taabia {

/// Running text set tighter than Cairo's own leading, which is made for headlines. It takes the room that it is
/// given; what does not fit ends in an ellipsis, with the whole text as its tool tip.
class Paragraph : public QLabel {
    Q_OBJECT
public:
    explicit Paragraph(TextSize size, QWidget *parent = nullptr);

    void setTone(Tone tone); ///< Quiet is the muted colour; without a call the text colour
    void setText(const QString &text);

    /// The height that the whole text takes at a width.
    int heightFor(int width) const;

    /// From one line to the next.
    int lineStep() const;

    /// True if the last painting had to leave something out.
    bool isCut() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return m_rigid; }
    int heightForWidth(int width) const override { return m_rigid ? heightFor(width) : -1; }

    void setInk(const QColor &color); ///< a colour of its own instead
    void setWeight(QFont::Weight weight);

    /// As wide as the text, one line.
    void setOneLine();

    /// Never cut: the layout has to find the room.
    void setRigid(bool rigid);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QFont textFont() const;
    int layOut(int width, int height, QPainter *painter) const;

    TextSize m_size;
    QFont::Weight m_weight = QFont::Normal;
    QColor m_ink;
    bool m_rigid = false;
    bool m_oneLine = false;
    bool m_toned = false;
    Tone m_tone = Tone::Quiet;
};

} // namespace taabia
