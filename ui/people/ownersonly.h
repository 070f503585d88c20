// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/permissions.h"
#include "ui/widgets/latepage.h"

class QLabel;
class QStackedLayout;

namespace taabia {

class ActionButton;
class Counter;

/// A page, or a view of one, that is not for everybody: who may not see it reads so, with one button that lets an owner
/// sign in. Changes with whoever is there. UI thread.
class OwnersOnly : public QWidget {
    Q_OBJECT
public:
    /// \a make is called when it is first shown to somebody who may see it.
    OwnersOnly(Counter &counter, Action action, MakePage make, QWidget *parent = nullptr);

    bool isCovered() const;

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void look();
    void retranslate();

    Counter &m_counter;
    const Action m_action;
    MakePage m_make; ///< empty once it was called
    QWidget *m_content = nullptr;
    QStackedLayout *m_stack;
    QWidget *m_cover;
    QLabel *m_sign;
    QLabel *m_title;
    QLabel *m_sentence;
    ActionButton *m_button;
};

} // namespace taabia
