// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/till.h"
#include "ui/paper/papertools.h"
#include "ui/widgets/latepage.h"

#include <vector>

class QStackedWidget;

namespace taabia {

class Preferences;
class SectionList;

/// The sections that the Settings page can have, in the order of their names.
enum class SettingsSection { Shop, Account, Printers, Catalogue, Till, People, Backup, About };

/// What people choose for this till and its paper, what the account is, and what this program is: the sections' names
/// on one side (Up and Down go through them), one section on the other. The page makes the sections that need nothing
/// but the till and the preferences; the composition root adds the others. UI thread.
class SettingsPage : public QWidget {
    Q_OBJECT
public:
    /// Without \a tools no sample of a receipt is shown.
    SettingsPage(Till &till, Preferences &preferences, const PaperTools &tools = {}, QWidget *parent = nullptr);

    /// In whichever order they come. \a make: see LatePage. What it makes is as high as it wants to be (the section
    /// scrolls) and refreshes itself when it is shown.
    void addSection(SettingsSection id, MakePage make);

    /// Below what the page shows of the account: of a till whose key can be replaced. Before that section is looked at.
    void addToAccount(MakePage make) { m_moreOfAccount = std::move(make); }

    /// The same below what the page says of the program.
    void addToAbout(MakePage make) { m_moreAbout = std::move(make); }

    void showSection(SettingsSection id); ///< nothing happens if there is no such section
    SettingsSection current() const;
    SectionList *sections() const { return m_list; }

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Entry {
        SettingsSection id;
        QWidget *view;
    };
    void retranslate();
    void choose(int at);

    MakePage m_moreOfAccount; ///< empty: nothing
    MakePage m_moreAbout; ///< empty: nothing
    SectionList *m_list;
    QStackedWidget *m_views;
    std::vector<Entry> m_entries;
};

} // namespace taabia
