// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/secret.h"
#include "ports/accountsetup.h"

#include <QWidget>

#include <optional>
#include <vector>

namespace taabia {

class CaptionText;
class NewPassphrase;
class Paragraph;
class TileGroup;

/// Where the key is to be kept: the platform's keychain where there is one, a sealed file, or nowhere. UI thread.
class KeyPlaceChooser : public QWidget {
    Q_OBJECT
public:
    using Place = AccountSetup::KeyPlace;

    struct Choice {
        Place place;
        Secret passphrase; ///< of a sealed file
    };

    explicit KeyPlaceChooser(QWidget *parent = nullptr);

    /// Whether this PC has a keychain that answers; until it is known none is offered.
    void setKeychain(bool there);

    Place place() const;
    void setPlace(Place place);

    /// What was chosen; else says beside the field what is missing and takes the focus there.
    std::optional<Choice> demand();

    void wipe();

Q_SIGNALS:
    void entered(); ///< Enter in the last field

protected:
    void changeEvent(QEvent *event) override;

private:
    void offer();
    void showState();
    void retranslate();

    std::optional<bool> m_keychain;
    std::optional<Place> m_wished; ///< by hand, or from before
    std::vector<Place> m_offered;
    CaptionText *m_caption;
    TileGroup *m_places;
    Paragraph *m_meaning;
    NewPassphrase *m_passphrase;
};

} // namespace taabia
