// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/fonts.h"

#include <QAbstractButton>

#include <optional>

namespace taabia {

/// One choice out of several, as a large tile: an operator, an amount, a promo. Pressing it chooses it; pressing it
/// again leaves it chosen. Reaches the accessibility tree as a push button that says when it is chosen.
class Tile : public QAbstractButton {
    Q_OBJECT
public:
    explicit Tile(QWidget *parent = nullptr);

    void setTextSize(TextSize size);
    void setDot(std::optional<QColor> color); ///< a brand's colour before the name
    void setBelow(const QString &text); ///< a second, quiet line; also its tool tip and accessible description
    void setKey(const QString &key); ///< shown as a key cap where there is room, else as an underlined letter

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void nextCheckState() override;
    void changeEvent(QEvent *event) override;

private:
    int contentWidth() const;
    QFont textFont() const;
    void paintText(QPainter &painter, const QRect &rect, bool underlineKey) const;
    int linesHeight() const;
    void paintBelow(QPainter &painter) const;

    TextSize m_textSize = TextSize::Body;
    std::optional<QColor> m_dot;
    QString m_key;
    QString m_below;
};

} // namespace taabia
