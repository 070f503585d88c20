// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/paragraph.h"

#include <QWidget>

namespace taabia {

/// The words of a caption: see accessibility.h for how it speaks.
class CaptionText : public Paragraph {
    Q_OBJECT
public:
    explicit CaptionText(QWidget *parent = nullptr);
    bool isAlert() const { return m_alert; }
    void setAlert(bool alert);

private:
    bool m_alert = false;
};

/// What stands over a field: its name, and at the other end a quiet hint. When the field's content is refused, the
/// sentence that says why takes the caption's place, with a sign of its own, so that it is next to what it is about.
class Caption : public QWidget {
    Q_OBJECT
public:
    /// \a field is described by the trouble for screen readers.
    explicit Caption(QWidget *field, QWidget *parent = nullptr);

    void setText(const QString &text);
    void setHint(const QString &hint);
    void setTrouble(const QString &sentence); ///< empty: none
    const QString &trouble() const { return m_trouble; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void show();

    QWidget *m_field;
    QLabel *m_sign;
    CaptionText *m_words;
    Paragraph *m_hintLabel;
    QString m_text;
    QString m_hint;
    QString m_trouble;
};

} // namespace taabia
