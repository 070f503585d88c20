// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QPushButton>

#include <optional>

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
    QString key() const; ///< as it is shown just now

    /// The key is shown only while the focus is in one of \a places or on the button: elsewhere it does something else.
    void showKeyOnlyAt(const QList<QWidget *> &places);

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
    bool keyActs() const;

    QString m_key;
    std::optional<QList<QPointer<QWidget>>> m_keyPlaces; ///< empty: it acts wherever the focus is
    bool m_ready = true;
};

} // namespace taabia
