// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/accountsession.h"

#include <QDateTime>
#include <QFrame>

#include <map>

class QLabel;

namespace taabia {

class ActionButton;
class FactGrid;
class Notice;
class Paragraph;
class Till;

/// The account as the provider tells it, and what the shop earns or loses with each operator. What was not told is
/// shown as not known. Read anew whenever it is shown. UI thread.
class AccountCard : public QFrame {
    Q_OBJECT
public:
    explicit AccountCard(Till &till, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void wire();
    void readAgain();
    void showAccount(const AccountView &account);
    void retranslate();
    void showFacts();
    void showPrices();
    void showReading();
    static QString inWords(const QString &told, std::initializer_list<std::pair<const char *, QString>> known);
    static QString statusText(const QString &status);
    static QString typeText(const QString &type);
    static QString creditText(const std::optional<Money> &limit);
    static QString whitelistText(const std::optional<Account> &account);
    static QString priceSentence(Operator op, Margin margin);

    Till &m_till;
    AccountView m_account;
    quint64 m_ticket = 0; ///< 0: nothing is being read
    std::optional<Failure> m_failure; ///< of the last reading
    std::optional<AccountRefusal> m_refusal;
    QDateTime m_readUtc; ///< when all of it was; invalid: never
    QLabel *m_title;
    FactGrid *m_facts;
    QLabel *m_pricesTitle;
    std::map<Operator, Paragraph *> m_prices;
    Notice *m_notice;
    ActionButton *m_again;
};

} // namespace taabia
