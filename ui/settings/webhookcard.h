// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/accountsession.h"

#include <QFrame>

class QLabel;

namespace taabia {

class AccountDesk;
class ActionButton;
class LineField;
class Notice;
class Paragraph;

/// The webhook and the white list that the provider keeps for the account: read when this is shown, changed by a
/// button. A list of addresses could lock this very till out, so it is asked about first. What is not known is never
/// called saved. UI thread.
class WebhookCard : public QFrame {
    Q_OBJECT
public:
    explicit WebhookCard(AccountDesk &desk, QWidget *parent = nullptr);

    LineField *url() const { return m_url; }
    LineField *whitelist() const { return m_whitelist; }
    ActionButton *changeButton() const { return m_change; }
    ActionButton *againButton() const { return m_again; }
    ActionButton *yesButton() const { return m_yes; }
    ActionButton *noButton() const { return m_no; }
    Notice *notice() const { return m_notice; }

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    enum class Doing { Nothing, Reading, Asking, Changing };

    void build();
    void wire();
    void readAgain();
    void wish();
    bool demandAddresses();
    void change();
    void leave();
    void take(const WebhookConfig &now);
    void ended(const WebhookChange &change);
    WebhookConfig typed() const;
    void showState();
    void tell();
    void retranslate();

    AccountDesk &m_desk;
    Doing m_doing = Doing::Nothing;
    quint64 m_ticket = 0;
    std::optional<WebhookConfig> m_now; ///< as the provider last told it
    std::optional<WebhookChange> m_outcome; ///< of the last change
    std::optional<Failure> m_failure; ///< of the last reading
    std::optional<AccountRefusal> m_refusal;
    bool m_nothingNew = false;
    QLabel *m_title;
    Paragraph *m_why;
    LineField *m_url;
    LineField *m_whitelist;
    Notice *m_notice;
    ActionButton *m_no; // in the order of the Tab key
    ActionButton *m_yes;
    ActionButton *m_change;
    ActionButton *m_again;
};

} // namespace taabia
