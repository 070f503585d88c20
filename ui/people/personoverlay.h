// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/people/counter.h"
#include "ui/widgets/overlay.h"

class QLabel;

namespace taabia {

class ActionButton;
class Caption;
class LineField;
class Notice;
class TileGroup;

/// Takes somebody on, or changes the name and the role of one who is here, and says whether he still works here.
/// UI thread.
class PersonOverlay : public Overlay {
    Q_OBJECT
public:
    PersonOverlay(Counter &counter, const Person &person, QWidget *covered, QWidget *window);

Q_SIGNALS:
    void saved(const taabia::Person &person); ///< this has closed

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void retranslate() override;

private:
    void addTiles(Caption *caption, TileGroup *tiles);
    void trySave();
    void refused(Ticket ticket, const PeopleRefusal &why);
    void showState();

    Counter &m_counter;
    const Person m_person; ///< as it was; id 0: a new one
    std::optional<PeopleRefusal> m_refusal;
    Ticket m_ticket = 0;
    QLabel *m_title;
    LineField *m_name;
    TileGroup *m_role;
    TileGroup *m_place; ///< works here, has left
    Caption *m_roleCaption;
    Caption *m_placeCaption;
    Notice *m_notice;
    ActionButton *m_save;
    ActionButton *m_cancel;
};

} // namespace taabia
