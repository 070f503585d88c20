// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/people/pinnotice.h"

#include <functional>
#include <map>

namespace taabia {

class ActionButton;
class Counter;
class PinPad;

/// The PIN of one person and the button that has it judged: what sign-in and approval share. One PIN at a time; why it
/// was not taken is told here, and each person's wait is remembered. UI thread.
class PinEntry : public QWidget {
    Q_OBJECT
public:
    /// \a ask hands a PIN to the desk.
    PinEntry(Counter &counter, std::function<Ticket(PersonId, const Secret &)> ask, QWidget *parent = nullptr);

    void setPerson(const std::optional<PersonView> &person); ///< whose PIN it is; another's: the field is wiped
    void setWords(const QString &button, const QString &field);
    void wipe();
    void clear(); ///< gives up what is being judged

    PinPad *pad() const { return m_pad; }
    PinNotice *notice() const { return m_notice; }
    ActionButton *button() const { return m_button; }
    bool isJudging() const { return m_ticket != 0; }

    bool isAnswer(Ticket ticket); ///< true: to the PIN that was handed over, which was right

protected:
    void changeEvent(QEvent *event) override;

private:
    void tryPin();
    void refused(Ticket ticket, const PeopleRefusal &why);
    void showPerson();
    void describe();
    void showState();
    bool mayTry() const;

    /// Why a person's PIN may not be tried, and until when.
    struct Wait {
        PeopleRefusal why;
        PinNotice::Instant until;
    };

    Counter &m_counter;
    std::function<Ticket(PersonId, const Secret &)> m_ask;
    std::optional<PersonView> m_person;
    std::map<PersonId, Wait> m_waits;
    Ticket m_ticket = 0; ///< not 0: a PIN is being judged
    QString m_words;
    PinPad *m_pad;
    PinNotice *m_notice;
    ActionButton *m_button;
};

} // namespace taabia
