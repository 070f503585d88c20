// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/secret.h"

#include <QWidget>

#include <optional>

namespace taabia {

class SecretField;

/// A passphrase that is being chosen, typed twice. UI thread.
class NewPassphrase : public QWidget {
    Q_OBJECT
public:
    explicit NewPassphrase(QWidget *parent = nullptr);

    void setCaption(const QString &caption); ///< of what it is the passphrase
    void begin(Qt::FocusReason reason); ///< the first field takes the focus

    /// What was typed, long enough and twice the same; else says beside the field what is wrong and takes the focus
    /// there.
    std::optional<Secret> demand();

    void wipe();

    SecretField *first() const { return m_first; }
    SecretField *again() const { return m_again; }

Q_SIGNALS:
    void entered(); ///< Enter in the second field

protected:
    void changeEvent(QEvent *event) override;

private:
    bool demandLength();
    void retranslate();

    SecretField *m_first;
    SecretField *m_again;
};

} // namespace taabia
