// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/money.h"

#include <QWidget>

#include <optional>

class QLineEdit;

namespace taabia {

class Caption;

/// A field of one line under its caption, where the trouble is told too. UI thread.
class LineField : public QWidget {
    Q_OBJECT
public:
    explicit LineField(QWidget *parent = nullptr);

    /// \a caption stands over the field and is its accessible name, unless \a name is.
    void setCaption(const QString &caption, const QString &name = {});
    void setHint(const QString &hint);
    void setTrouble(const QString &sentence); ///< empty: none
    QString trouble() const;

    QString text() const; ///< without spaces around it
    void setText(const QString &text);
    QLineEdit *field() const { return m_field; }

Q_SIGNALS:
    void edited(); ///< by whatever means; the trouble has gone
    void entered(); ///< Enter, not repeated by holding it down

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    Caption *m_caption;
    QLineEdit *m_field;
};

/// A LineField for an amount of money, left to right in every language.
class AmountField : public LineField {
    Q_OBJECT
public:
    enum class Least { Zero, Centime };

    explicit AmountField(Least least, QWidget *parent = nullptr);

    std::optional<Money> amount() const;
    void setAmount(Money amount);

    /// The amount; else tells beside the field what is wrong with it and takes the focus there.
    std::optional<Money> demand();

private:
    Least m_least;
};

} // namespace taabia
