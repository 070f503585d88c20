// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace taabia {

/// A push button with an icon and the key that presses it. Its text shrinks before it is cut.
class ActionButton : public QPushButton {
    Q_OBJECT
public:
    enum class Kind {
        Main, ///< the one thing that this place is for: filled with the accent, large
        Plain, ///< bordered
        Pill, ///< rounded, in the warning colour: something waits
        Bare, ///< an icon alone, or words without a border
    };

    explicit ActionButton(Kind kind, const QString &icon = {}, QWidget *parent = nullptr);

    void setKey(const QString &key);
    void setIconName(const QString &icon);

    /// A Main button that would only say what is missing looks quiet, yet can be pressed.
    void setReady(bool ready);
    bool isReady() const { return m_ready; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Ink {
        QColor ground;
        QColor border;
        QColor text;
    };
    Ink ink() const;
    QFont baseFont() const;
    int iconSize() const;
    int iconWidth() const;
    int keyWidth() const;
    void paintContent(QPainter &painter, const QColor &color);

    Kind m_kind;
    QString m_icon;
    QString m_key;
    bool m_ready = true;
};

} // namespace taabia
