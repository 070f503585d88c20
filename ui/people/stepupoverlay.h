// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/people/counter.h"
#include "ui/widgets/overlay.h"

class QLabel;

namespace taabia {

class ActionButton;
class Paragraph;
class PinEntry;
class TileGroup;

/// Asks for an owner's PIN, so that whoever is signed in may do one thing: names it in words, and says that both names
/// are kept. UI thread.
class StepUpOverlay : public Overlay {
    Q_OBJECT
public:
    StepUpOverlay(Counter &counter, Action action, std::optional<SaleId> sale, QWidget *covered, QWidget *window);

    PinEntry *entry() const { return m_entry; }
    TileGroup *owners() const { return m_tiles; }

Q_SIGNALS:
    void approved(); ///< and recorded: the one thing may be done now. This has closed

protected:
    void retranslate() override;

private:
    void showOwners();
    void choose(int index);

    Counter &m_counter;
    const Action m_action;
    std::vector<PersonView> m_owners;
    QLabel *m_title;
    Paragraph *m_what;
    TileGroup *m_tiles;
    QLabel *m_owner;
    PinEntry *m_entry;
    Paragraph *m_names;
    ActionButton *m_cancel;
};

} // namespace taabia
