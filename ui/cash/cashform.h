// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/cashdesk.h"
#include "domain/permissions.h"
#include "ui/widgets/overlay.h"

#include <functional>
#include <vector>

namespace taabia {

class ActionButton;
class Notice;
class StepUp;

/// What the forms of the drawer and the credit book share: fields over a button that saves, and one that leaves. While
/// the till is asked, the fields are off and Escape waits for what comes of it; a refusal is told and the typing stays.
/// UI thread.
class CashForm : public Overlay {
    Q_OBJECT
public:
    void setStepUp(StepUp *stepUp) { m_stepUp = stepUp; } ///< null: whoever is here may do it

protected:
    CashForm(CashDesk &cash, QWidget *covered, QWidget *window);

    /// Puts the notice and the buttons below what is in content() by now. \a fields go off while the till is asked; the
    /// first one has the focus at the beginning, and after a refusal.
    void addFoot(std::vector<QWidget *> fields);

    CashDesk &cash() const { return m_cash; }
    ActionButton *saveButton() const { return m_save; }
    bool isWaiting() const { return m_ticket != 0; }

    void ask(Ticket ticket); ///< what was asked of the till

    /// The same of what not everybody may do: \a command is given once an owner has let it.
    void askAllowed(Action action, std::function<Ticket()> command);

    bool isAnswer(Ticket ticket); ///< true: to what was asked. Then this closes; what came of it is the form's to tell

    /// Asks the till, or says what is missing. Only called where nothing is under way.
    virtual void save() = 0;
    void trySave(); ///< save(), unless something is under way

    virtual QString saveWords() const = 0;
    virtual void showState(); ///< something is under way, or not any more
    void retranslate() override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void takeRefusal(Ticket ticket, const CashError &why);

    CashDesk &m_cash;
    StepUp *m_stepUp = nullptr;
    Ticket m_ticket = 0; ///< 0: nothing is under way
    std::optional<CashError> m_refusal;
    std::vector<QWidget *> m_fields;
    Notice *m_notice;
    ActionButton *m_save;
    ActionButton *m_leave;
};

} // namespace taabia
