// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/snapshots.h"
#include "ports/restore.h"

#include <QFrame>

#include <functional>
#include <optional>

class QLabel;

namespace taabia {

class ActionButton;
class PathField;
class ListView;
struct ListTable;
class Notice;
class Paragraph;
class RestoreDesk;
class SecretField;

/// A backup is brought back: which file, what is in it, what would be lost by it, by name, and then whether. Whatever
/// has the focus, Enter decides for nothing; the question before the deed answers "no" by itself. UI thread.
class RestoreCard : public QFrame {
    Q_OBJECT
public:
    /// What the place has to do that the card stands in.
    struct Place {
        /// Runs \a then once an owner has shown that he is there; not called: at once.
        std::function<void(const QObject *who, std::function<void()> then)> prove{};
        /// Asks a question whose answer by itself is no.
        std::function<void(const QString &title, const QString &question, const QString &yes, const QString &no,
            std::function<void()> then)>
            ask;
    };

    RestoreCard(RestoreDesk &desk, Place place, QWidget *parent = nullptr);

    void setFolder(const QString &folder) { m_folder = folder; } ///< where a backup is looked for first

    PathField *file() const { return m_file; }
    SecretField *passphrase() const { return m_passphrase; }
    ActionButton *lookButton() const { return m_look; }
    ActionButton *keepButton() const { return m_keep; }
    ActionButton *restoreButton() const { return m_restore; }
    Notice *notice() const { return m_notice; }
    ListView *lostSales() const { return m_sales; }

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class State { Choosing, Looking, Looked, Preparing, Prepared };
    void build();
    QWidget *buildPreview();
    void wire();
    void choose();
    void look();
    void decide();
    void letGo();
    void showState();
    static ListTable tableOf(const std::vector<Sale> &sales);
    void showPreview();
    bool asksPassphrase() const;
    void retranslate();

    RestoreDesk &m_desk;
    Place m_place;
    QString m_folder; ///< empty: where a file was chosen last
    State m_state = State::Choosing;
    quint64 m_ticket = 0; ///< 0: nothing is under way
    std::optional<RestorePreview> m_preview;
    std::optional<RestoreError> m_error;
    QLabel *m_title;
    Paragraph *m_why;
    PathField *m_file;
    ActionButton *m_choose;
    SecretField *m_passphrase;
    ActionButton *m_look;
    Notice *m_notice;
    QWidget *m_found = nullptr; ///< all of the preview
    Paragraph *m_foundTitle;
    Paragraph *m_facts;
    Notice *m_warnings;
    Notice *m_lossTitle;
    Paragraph *m_loss;
    Paragraph *m_salesTitle;
    ListView *m_sales;
    Paragraph *m_afterwards;
    ActionButton *m_keep;
    ActionButton *m_restore;
};

} // namespace taabia
