// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/catalogue.h"
#include "ui/widgets/tilegroup.h"

#include <QLineEdit>

#include <optional>

namespace taabia {

/// The amounts of the catalogue as tiles, and a field for any other. A digit typed on the tiles goes on in the field;
/// an amount typed in the field that has a tile lights that tile. Either way there is one amount at most.
class AmountPicker : public QWidget {
    Q_OBJECT
public:
    explicit AmountPicker(const Catalogue &catalogue, QWidget *parent = nullptr);

    void setAmounts(const std::vector<Money> &amounts);

    /// The amount, if there is one within the catalogue's bounds.
    std::optional<Money> amount() const;
    void setAmount(Money amount);
    void clear();

    /// Why there is no amount, for people; empty when there is one. \a typing: only what more typing cannot mend.
    QString trouble(bool typing) const;

    void takeFocus();
    TileGroup *tiles() const { return m_tiles; }
    QLineEdit *field() const { return m_field; }

Q_SIGNALS:
    void edited();
    void stepDone();
    void starTyped();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fieldEdited();
    void beginTyping(const QString &text);
    int tileOf(Money amount) const;
    void retranslate();

    Money m_smallest;
    Money m_largest;
    std::vector<Money> m_amounts;
    TileGroup *m_tiles;
    QLineEdit *m_field;
};

} // namespace taabia
