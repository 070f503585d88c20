// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports/paperledger.h"

#include <QFrame>

class QLabel;
class QTableWidget;

namespace taabia {

class ActionButton;
class Notice;
class PaperDesk;
class Paragraph;

/// What was sent to the printer, newest first: what became of each, on which printer, after how many tries, and what
/// went wrong; and what a person can do about the one that is chosen. Whoever comes here finds the newest that wants
/// somebody chosen. A view of the Day page.
class PrintsView : public QFrame {
    Q_OBJECT
public:
    explicit PrintsView(PaperDesk &desk, QWidget *parent = nullptr);

    QTableWidget *table() const { return m_table; }

Q_SIGNALS:
    void folderWanted(const QString &path); ///< open it in the system's own file manager
    void previewWanted(const taabia::PaperDocument &document);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void load();
    void note(const PrintJob &job);
    void fill();
    void fillRow(int row, const PrintJob &job);
    int rowOf(PrintJobId id) const;
    int rowOnArrival() const;
    void showChosen();
    void retranslate();
    const PrintJob *chosen() const;
    ActionButton *makeButton(const QString &icon, const QString &key);

    PaperDesk &m_desk;
    quint64 m_ticket = 0;
    quint64 m_wish = 0; ///< the last retry or cancel
    std::vector<PrintJob> m_jobs; ///< newest first
    bool m_read = false;
    bool m_arriving = true; ///< what was chosen at an earlier visit does not count
    QLabel *m_title;
    Paragraph *m_empty;
    QTableWidget *m_table;
    Notice *m_notice;
    Paragraph *m_error;
    ActionButton *m_preview;
    ActionButton *m_retry;
    ActionButton *m_cancel;
    ActionButton *m_folder;
};

} // namespace taabia
