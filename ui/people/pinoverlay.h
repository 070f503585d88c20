// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/people/counter.h"
#include "ui/people/pinnotice.h"
#include "ui/widgets/overlay.h"

class QLabel;

namespace taabia {

class ActionButton;
class Caption;
class Paragraph;
class PinField;

/// A new PIN, typed twice: one's own, after the old one, or as an owner somebody else's. UI thread.
class PinOverlay : public Overlay {
    Q_OBJECT
public:
    enum class Whose { Own, Another };

    PinOverlay(Counter &counter, const Person &person, Whose whose, QWidget *covered, QWidget *window);

    PinNotice *notice() const { return m_notice; }

Q_SIGNALS:
    void pinSet(); ///< this has closed

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void retranslate() override;

private:
    struct Field {
        Caption *caption = nullptr;
        PinField *field = nullptr;
    };
    Field addField();
    void trySave();
    void refused(Ticket ticket, const PeopleRefusal &why);
    void showState();

    Counter &m_counter;
    const Person m_person;
    const Whose m_whose;
    Ticket m_ticket = 0; ///< not 0: it is being judged and kept
    QLabel *m_title;
    Paragraph *m_rule;
    Field m_old; ///< with Whose::Own
    Field m_new;
    Field m_again;
    PinNotice *m_notice;
    ActionButton *m_save;
    ActionButton *m_cancel;
};

} // namespace taabia
