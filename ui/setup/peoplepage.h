// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/peopledesk.h"
#include "ui/setup/setuppage.h"

#include <QPointer>

class QFrame;
class QLabel;

namespace taabia {

class Caption;
class LineField;
class Notice;
class Paragraph;
class PinField;

/// The first people of the till: an owner, and a clerk if there is one, each with a PIN of their own. The till that
/// they belong to is open by now. UI thread.
class PeoplePage : public SetupPage {
    Q_OBJECT
public:
    explicit PeoplePage(QWidget *parent = nullptr);

    /// Done at once if there are people already.
    void setPeople(PeopleDesk &people);

    QString title() const override;
    QString nextWords() const override;
    bool isBusy() const override { return m_ticket != 0; }
    void enter() override;
    void advance() override;
    bool retreat() override { return true; } ///< the till is open: there is no way back to its account from here

protected:
    void changeEvent(QEvent *event) override;

private:
    /// One person's part of the page.
    struct Form {
        QFrame *card;
        QLabel *title;
        Paragraph *why;
        LineField *name;
        PinField *pin;
        Caption *pinCaption;
        PinField *again;
        Caption *againCaption;
    };
    Form addForm();
    enum class Part { Name, Pin, Again };
    bool demand(const Form &form, Part last = Part::Again);
    bool hasClerk() const;
    void begin();
    void tell(const PeopleRefusal &why);
    void showState();
    void retranslate();

    QPointer<PeopleDesk> m_people;
    Ticket m_asked = 0;
    Ticket m_ticket = 0; ///< the people are being written
    std::optional<PeopleRefusal> m_refusal;
    Form m_owner;
    Form m_clerk;
    Notice *m_notice;
};

} // namespace taabia
