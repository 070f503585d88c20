// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/snapshots.h"

#include <QFrame>

#include <map>

class QLabel;

namespace taabia {

class FactGrid;
class Paragraph;

/// The account as the provider tells it, and what the shop earns or loses with each operator. What was not told is
/// shown as not known. UI thread.
class AccountCard : public QFrame {
    Q_OBJECT
public:
    explicit AccountCard(QWidget *parent = nullptr);

    void showAccount(const AccountView &account);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showFacts();
    void showPrices();
    static QString inWords(const QString &told, std::initializer_list<std::pair<const char *, QString>> known);
    static QString statusText(const QString &status);
    static QString typeText(const QString &type);
    static QString priceSentence(Operator op, Margin margin);

    AccountView m_account;
    QLabel *m_title;
    FactGrid *m_facts;
    QLabel *m_pricesTitle;
    std::map<Operator, Paragraph *> m_prices;
};

} // namespace taabia
