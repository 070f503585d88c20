// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/snapshots.h"
#include "ports/cashledger.h"

#include <QWidget>

#include <optional>
#include <vector>

class QLineEdit;

namespace taabia {

class ActionButton;
class Caption;
class CashDesk;
class Notice;
class Paragraph;
class StepUp;
class TileGroup;

/// Who will pay later: a name or a number is typed, and the customers of the credit book that it fits are offered,
/// with what they owe and may owe. A name that is not there can be added on the spot. Whether the sale stays within
/// the limit is the till's decision; here it is only foretold.
class CustomerChooser : public QWidget {
    Q_OBJECT
public:
    /// What a customer who is added here may owe until the owner says otherwise in the credit book.
    static constexpr Money startingLimit = Money::fromDirhams(100);

    /// \a due: what this sale would add.
    CustomerChooser(Money due, CashDesk &desk, QWidget *parent = nullptr);

    void setStepUp(StepUp *stepUp) { m_stepUp = stepUp; } ///< null: whoever is here may add a customer

    void load(); ///< reads the credit book anew
    std::optional<CreditLine> chosen() const { return m_chosen; }

    void takeFocus();
    void type(const QString &text); ///< typed elsewhere on the sheet: a new search begins with it
    void tellMissing(); ///< says beside the field that nobody is chosen, and goes there

Q_SIGNALS:
    void chosenByHand();
    void edited();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void wire();
    void takeBook(Ticket ticket, const std::vector<CreditLine> &lines);
    void takeSaved(Ticket ticket, const Customer &customer);
    void takeTrouble(Ticket ticket, const CashError &why);
    void search();
    void choose(const CreditLine &line);
    void add();
    void enter();
    void goThroughMatches();
    bool isNewName() const;
    void refresh();
    void refreshMatches();
    void tellFate();
    QString row(const CreditLine &line) const;

    const Money m_due;
    CashDesk &m_desk;
    StepUp *m_stepUp = nullptr;
    std::optional<std::vector<CreditLine>> m_book; ///< empty: not read yet
    std::vector<CreditLine> m_found;
    std::optional<CreditLine> m_chosen;
    std::optional<CashError> m_trouble;
    Ticket m_bookTicket = 0;
    Ticket m_saveTicket = 0;
    Caption *m_caption;
    QLineEdit *m_field;
    TileGroup *m_matches;
    Paragraph *m_aside;
    Notice *m_fate;
    ActionButton *m_add;
};

} // namespace taabia
