// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/msisdn.h"

#include <QLineEdit>

namespace taabia {

/// The customer's number, large, grouped while it is typed: "06 12 34 56 78". Takes every form that Msisdn::parse()
/// understands, typed or pasted, and shows a complete one in its national form. Always left to right.
class PhoneField : public QLineEdit {
    Q_OBJECT
public:
    explicit PhoneField(QWidget *parent = nullptr);

    /// What the content is right now.
    Expected<Msisdn, MsisdnError> number() const;

    /// The digits typed so far, national form; empty while they are none (letters, a foreign prefix).
    QString nationalDigits() const;

    /// An error that more typing cannot mend: to be told at once. The others are told when the clerk goes on.
    std::optional<MsisdnError> certainError() const;

    /// Size and alignment anew. Called by whoever holds it when the direction changes: the field's own never does.
    void dress();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void edited(); ///< the content has changed, by whatever means
    void entered(); ///< Enter, not repeated by holding it down
    void starTyped(); ///< '*' begins a promo, not a number

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void regroup();

    bool m_regrouping = false;
};

} // namespace taabia
