// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/secret.h"
#include "ui/cash/linefield.h"

namespace taabia {

/// A field for a key or a passphrase. It shows dots, on pictures of the screen too; pasting in is possible, copying out
/// is not. What was typed leaves it once, as a Secret, and is overwritten. UI thread.
class SecretField : public LineField {
    Q_OBJECT
public:
    explicit SecretField(QWidget *parent = nullptr);

    bool isEmpty() const;
    Secret peek() const; ///< what was typed, without spaces around it; the field keeps it
    Secret take(); ///< the same; the field is wiped
    void wipe();
    void select(); ///< takes the focus, and what is typed next takes the place of what stands there
};

} // namespace taabia
