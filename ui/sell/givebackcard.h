// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/snapshots.h"
#include "ports/cashledger.h"

#include <QFrame>
#include <QPointer>

#include <optional>
#include <vector>

namespace taabia {

class ActionButton;
class CashDesk;
class Notice;
class Paragraph;

/// What the shop owes customers of sales that came to nothing, oldest first: over everything else, because the customer
/// may stand there. Marking one as given back takes a key and a confirmation, since cash then counts as out of the
/// drawer. Takes no room when nothing is owed.
class GiveBackCard : public QFrame {
    Q_OBJECT
public:
    static constexpr int mostShown = 3;

    explicit GiveBackCard(CashDesk &desk, QWidget *parent = nullptr);

    void load(); ///< when the till has started

    void beginAnew(); ///< the question of the one before is not for the one who comes

    /// How many may stand there at once; the others follow as these are done.
    void setRows(int rows);

    /// Asks about the one that waits longest. Nothing happens where none does.
    void ask();

    ActionButton *doneButton() const { return m_done; }
    ActionButton *yesButton() const { return m_yes; }
    ActionButton *noButton() const { return m_no; }

Q_SIGNALS:
    void changed(); ///< needs more room, or less
    void left(); ///< the question is answered, and the focus came from no field that it could go back to

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    void leave();
    void confirm();
    void refresh(); ///< with changed()
    void show();
    QString question() const;
    static QString sentence(const GiveBack &owed);

    CashDesk &m_desk;
    std::vector<GiveBack> m_owed;
    std::optional<CashError> m_trouble;
    Ticket m_askTicket = 0;
    Ticket m_doneTicket = 0;
    bool m_asking = false;
    std::optional<bool> m_shiftIsOpen; ///< empty: not known yet
    QPointer<QWidget> m_focusBefore; ///< the question
    int m_rows = mostShown;
    std::vector<Notice *> m_lines;
    Paragraph *m_more;
    Paragraph *m_question;
    Notice *m_refused;
    ActionButton *m_done;
    ActionButton *m_yes;
    ActionButton *m_no;
};

} // namespace taabia
