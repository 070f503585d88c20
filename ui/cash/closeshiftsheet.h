// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/shift.h"
#include "ui/sell/sheet.h"

class QLabel;

namespace taabia {

class FigureList;
class Paragraph;

/// The last question before a shift is closed: what was counted, what differs and why, and which sales go on into the
/// next shift. "Not yet" has the focus; the other button is guarded as those that move money are.
class CloseShiftSheet : public Sheet {
    Q_OBJECT
public:
    struct Facts {
        Money counted;
        Money difference;
        QString reason;
        std::vector<Sale> unresolved;
        QDate today; ///< of Morocco
    };

    explicit CloseShiftSheet(Facts facts, QWidget *parent = nullptr);

    void setUnresolved(const std::vector<Sale> &sales); ///< one may have settled meanwhile
    void rest(); ///< the closing was refused: can be pressed again

Q_SIGNALS:
    void confirmed();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void retranslate();

    Facts m_facts;
    QLabel *m_title;
    FigureList *m_figures;
    FigureList *m_unresolved;
    Paragraph *m_carried;
    Paragraph *m_forEver;
    ActionButton *m_close;
    ActionButton *m_back;
};

} // namespace taabia
