// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;

namespace taabia {

class ActionButton;
class HintLine;
class Paragraph;

/// No list is on the table: what to do, in a sentence. UI thread.
class BulkStartPane : public QFrame {
    Q_OBJECT
public:
    explicit BulkStartPane(QWidget *parent = nullptr);

    void setWaiting(const QString &sentence); ///< of a list that is not through; empty: there is none

    /// A file to begin with, in the language of the screen. \a training: its numbers can be recharged there; elsewhere
    /// they are none, because nobody should recharge a stranger by trying.
    static QByteArray sample(bool training);

Q_SIGNALS:
    void pasteWanted();
    void openWanted();
    void sampleWanted();
    void waitingWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    ActionButton *makeButton(const QString &icon, const QString &key, void (BulkStartPane::*wanted)());
    void retranslate();

    HintLine *m_waiting;
    QLabel *m_sign;
    QLabel *m_title;
    Paragraph *m_sentence;
    Paragraph *m_form;
    ActionButton *m_paste;
    ActionButton *m_open;
    ActionButton *m_sample;
};

} // namespace taabia
